import { type Child, h, phoneUrl } from './dom';
import { type Drawing, webLink } from './drawing';
import type { RichNode } from './protocol';

/** Draws the tree of a text block; a node type from the future is drawn as its children. */
export function richNodes(nodes: RichNode[] | undefined, draw: Drawing): Child[] {
  return (nodes ?? []).flatMap((node) => richNode(node, draw));
}

function richNode(node: RichNode, draw: Drawing): Child[] {
  if (node.type === 'text') return callable(node.text, draw.phones);
  const children = richNodes(node.children, node.type === 'link' ? { ...draw, phones: [] } : draw);
  switch (node.type) {
    case 'paragraph':
      return [h('p', {}, ...children)];
    case 'list':
      return [h(node.ordered ? 'ol' : 'ul', {}, ...children)];
    case 'item':
      return [h('li', {}, ...children)];
    case 'strong':
      return [h('strong', {}, ...children)];
    case 'emphasis':
      return [h('em', {}, ...children)];
    case 'link':
      return [webLink(node.url, draw, {}, ...children)];
    default:
      return children;
  }
}

/** The tree where there is one, else the plain text with its paragraphs kept. */
export function richText(text: string, rich: RichNode | undefined, draw: Drawing): Child[] {
  if (rich) return richNode(rich, draw);
  return text.split(/\n{2,}/).map((paragraph) => h('p', {}, ...callable(paragraph, draw.phones)));
}

/** A text with links on the numbers that stand in it; 112 within a longer number is not one. */
function callable(text: string, [phone, ...others]: string[] = []): Child[] {
  if (!phone) return [text];
  const alone = new RegExp(`(?<!\\d ?)${phone.replace(/[^\d ]/g, '\\$&')}(?! ?\\d)`);
  return text.split(alone).flatMap((part, index) => [index > 0 && h('a', { href: phoneUrl(phone) }, phone), ...callable(part, others)]);
}
