import { contactBlock } from './contact-block';
import { type Child, h, icon, icons } from './dom';
import { type Drawing, webLink } from './drawing';
import { formBlock, type SendForm } from './form-block';
import type { Block, ChatReply } from './protocol';
import { richText } from './rich';
import { serviceList } from './service-card';

/** Draws the blocks of a reply in their order; a type from the future is skipped. */
export function renderReply(reply: ChatReply, draw: Drawing, sendForm: SendForm): Child[] {
  const phones = reply.blocks.flatMap((block) => (block.type === 'contact' ? block.items?.flatMap(({ phone }) => phone ?? []) : []));
  return reply.blocks.flatMap((block) => {
    try {
      return renderBlock(block, { ...draw, phones }, sendForm);
    } catch (cause) {
      // One block that is not as we know it must not take the others with it, least of all a crisis line.
      console.warn('opastin', block.type, cause);
      return [];
    }
  });
}

function renderBlock(block: Block, draw: Drawing, sendForm: SendForm): Child[] {
  switch (block.type) {
    case 'text':
      return [h('div', { class: 'bubble', part: 'bubble', dir: 'auto' }, ...richText(block.text, block.rich, draw))];
    case 'services':
      return block.items.length ? [serviceList(block.items, draw)] : [];
    case 'choices':
      return [choices(block.items, draw)];
    case 'contact':
      return contactBlock(block.items, draw);
    case 'path':
      return [webLink(block.url, draw, { class: 'path' }, icon(icons.guide), h('span', {}, `${draw.words.path}: `, h('strong', {}, block.title)))];
    case 'form':
      return [formBlock(block, draw, sendForm)];
    default:
      return [];
  }
}

/** Choices stay usable after one was taken: the server takes an older one gently. Ways round a question stand back, ways into a path stand out. */
export function choices(items: { id: string; label: string }[], draw: Drawing): HTMLElement {
  const buttons = items.map(({ id, label }) =>
    h(
      'button',
      { type: 'button', class: /^path-[bs]|\/skip$/.test(id) ? 'choice quiet' : 'choice', part: 'choice', onclick: () => draw.choose?.(id, label) },
      /^path(-g|:[^/]*$)/.test(id) && icon(icons.guide),
      label,
    ),
  );
  return h('div', { class: 'choices', role: 'group', 'aria-label': draw.words.choices }, ...buttons);
}
