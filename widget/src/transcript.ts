import type { Turn } from './conversation';
import { h } from './dom';
import type { Block, ChatReply } from './protocol';
import type { Words } from './words/fi';

/** The conversation as plain text, made in the browser from what was shown. */
export function transcriptText(turns: Turn[], words: Words): string {
  return turns.map((turn) => ('you' in turn ? `${words.you} ${turn.you}` : `${words.robot} ${replyText(turn.reply)}`)).join('\n\n') + '\n';
}

function replyText(reply: ChatReply): string {
  return reply.blocks.flatMap(blockLines).join('\n');
}

function blockLines(block: Block): string[] {
  const row = (...parts: (string | null | undefined)[]) => `- ${parts.filter(Boolean).join(', ')}`;
  switch (block.type) {
    case 'text':
      return [block.text];
    case 'services':
      return block.items.map(({ name, organization, phones, emails, url, address }) =>
        row(
          name,
          organization,
          ...(phones ?? []).map((it) => it.number),
          ...(emails ?? []).map((it) => (typeof it === 'string' ? it : it.address)),
          address?.street,
          address?.town,
          url,
        ),
      );
    case 'contact':
      return block.items.map(({ name, phone, url }) => row(name, phone, url));
    case 'path':
      return [row(block.title, block.url)];
    default:
      return [];
  }
}

/** Saves a text as a file; the address of the file lives only for this call. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = h('a', { download: name });
  link.href = url;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Prints a text from a window of its own, so that the host page stays out of it; false when it may not open. */
export function printText(title: string, text: string): boolean {
  const page = window.open('', '_blank', 'width=720,height=900');
  if (!page) return false;
  page.document.title = title;
  page.document.body.append(h('h1', {}, title), ...text.split('\n').map((line) => h('p', {}, line)));
  page.print();
  return true;
}
