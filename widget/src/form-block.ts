import { ClientError } from './client';
import { contactBlock } from './contact-block';
import { h, present } from './dom';
import { type Drawing, webLink } from './drawing';
import { Field } from './field';
import type { Block, Contact, FormField } from './protocol';
import type { Words } from './words/fi';

type Form = Extract<Block, { type: 'form' }>;
export type SendForm = (fields: Record<string, string>) => Promise<{ contacts?: Contact[] } | undefined>;

/** A request to be contacted. Nothing is sent without consent, and nothing typed is lost when sending fails. */
export function formBlock(form: Form, draw: Drawing, send: SendForm): HTMLElement {
  const { words } = draw;
  const fields = form.fields.map((field) => ({ field, shown: new Field(control(field), [field.label, required(field, words.required)]) }));
  const { text, url } = form.consent;
  const consent = new Field(h('input', { type: 'checkbox', required: true }), [text, url && ' ', url && webLink(url, draw, {}, url)]);
  const status = h('p', { class: 'status', role: 'status' });
  const help = h('div', {});
  const button = h('button', { type: 'submit', class: 'solid' }, words.formSend);
  let sending = false;

  const faults = (): Field[] => [
    ...fields.filter(({ field, shown }) => !shown.complain(faultOf(field, shown.value, words))).map(({ shown }) => shown),
    ...(consent.complain(!(consent.control as HTMLInputElement).checked && words.consentMissing) ? [] : [consent]),
  ];

  // Who helps at once, when what was written tells of danger: that cannot wait for a call back.
  const show = (reply?: { contacts?: Contact[] }): void => help.replaceChildren(...present(contactBlock(reply?.contacts ?? [], draw)));

  const submit = async (): Promise<void> => {
    const first = faults()[0];
    if (first) return first.control.focus();
    if (sending) return;
    sending = true;
    try {
      show(await send(Object.fromEntries(fields.map(({ field, shown }) => [field.id, shown.value]))));
      element.replaceChildren(status, help);
      status.textContent = words.formSent;
      status.tabIndex = -1;
      status.focus();
    } catch (error) {
      const problem = error instanceof ClientError ? error.problem : {};
      status.textContent = problem.detail ?? words.formFailed;
      show(problem);
      const named = fields.map(({ field, shown }) => [shown, problem.errors?.find((it) => it.field === `fields.${field.id}`)] as const);
      for (const [shown, fault] of named) shown.complain(fault?.detail ?? false);
      (named.find(([, fault]) => fault)?.[0].control ?? button).focus();
    } finally {
      sending = false;
    }
  };

  const element = h(
    'form',
    {
      class: 'card form',
      novalidate: true,
      // The log announces the reply; what happens in the form is told by its own status line.
      'aria-live': 'off',
      'aria-label': words.formTitle,
      onsubmit: (event) => {
        event.preventDefault();
        void submit();
      },
    },
    h('p', { class: 'name' }, words.formTitle),
    ...fields.map(({ shown }) => shown.element),
    consent.element,
    button,
    status,
    help,
  );
  return element;
}

function required(field: FormField, word: string): string | false {
  return field.required && ` (${word})`;
}

function control(field: FormField): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const { type } = field;
  const common = {
    name: field.id,
    required: field.required,
    maxlength: field.maxLength ? `${field.maxLength}` : null,
    autocomplete: field.autocomplete ?? null,
  };
  if (type === 'textarea') return h('textarea', { ...common, rows: '3' });
  if (type === 'select') {
    const none = !field.required && h('option', { value: '' }, '–');
    return h('select', common, none, ...(field.options ?? []).map(({ value, label }) => h('option', { value }, label)));
  }
  return h('input', { ...common, type });
}

function faultOf(field: FormField, value: string, words: Words): string | false {
  if (!value) return field.required && words.fillIn;
  return field.type === 'email' && !/^\S+@\S+\.\S+$/.test(value) && words.badEmail;
}
