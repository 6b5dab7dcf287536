import type { OpastinChatElement } from './chat-element';
import { Client, type ClientError } from './client';
import type { Composer } from './composer';
import { contactBlock } from './contact-block';
import { type Ask, Conversation, type Listener } from './conversation';
import { h } from './dom';
import { type Drawing, drawing } from './drawing';
import { feedbackRow } from './feedback-row';
import { pageLanguage } from './launcher-words';
import { LogView } from './log-view';
import { nearestLang } from './messages';
import { Notice } from './notice';
import { masked } from './mask';
import type { ChatContext, ChatReply, Contact, Lang, Partner } from './protocol';
import { renderReply } from './render';
import { Session } from './session';
import type { Speech } from './speech';
import { tell } from './tell';
import { transcriptText } from './transcript';
import { learn } from './vocabulary';

const rated = ['answer', 'services'];
const partnerPatience = 2000;

/** The conversation as the person sees it: what is said, drawn, kept in the tab, rated and taken up again. */
export class Dialogue implements Listener {
  readonly log: LogView;
  readonly #client: Client;
  readonly #session: Session;
  readonly #conversation: Conversation;
  readonly #notice: Notice;
  #partner: Promise<Partner | undefined> | undefined;
  #contacts: Contact[] = [];

  constructor(
    readonly host: OpastinChatElement,
    readonly speech: Speech,
    readonly composer: Composer,
    readonly met: (partner: Partner, contacts: Contact[]) => void,
    remembers: boolean,
  ) {
    this.#client = new Client(host.server);
    this.#session = new Session(`opastin:${host.partner}`, remembers);
    this.#notice = new Notice(speech);
    this.log = new LogView(speech, this.#notice);
    this.#conversation = new Conversation(this.#client, host.partner, () => this.#context(), this);
  }

  /** Goes on where this tab left off, or greets. */
  async begin(): Promise<void> {
    const kept = this.#session.read();
    const { lang } = this.speech;
    if (kept && kept !== 'expired' && kept.turns.length) {
      this.#conversation.chosen = kept.chosen;
      this.#conversation.turns = kept.turns;
      await learn(this.host.server, [kept.chosen, ...kept.turns.map((turn) => 'reply' in turn && turn.reply.lang)]);
      const last = kept.turns.findLast((turn) => 'reply' in turn);
      this.speech.use(kept.chosen ?? nearestLang(last && 'reply' in last ? last.reply.lang : lang));
      for (const turn of kept.turns) 'you' in turn ? this.log.addYou(turn.you) : this.#show(turn.reply);
      this.#meet();
      return;
    }
    if (kept === 'expired') {
      this.#session.clear();
      this.log.addReply(lang, '', h('p', { class: 'quiet' }, this.speech.words.expired));
    }
    this.#meet();
    this.take({});
  }

  take(ask: Ask): void {
    this.#notice.clear();
    void this.#conversation.take(ask);
  }

  /** The person's own choice of language binds from now on; the last reply comes again in it. */
  async speak(lang: Lang): Promise<void> {
    this.#conversation.chosen = lang;
    await learn(this.host.server, [lang]);
    this.speech.use(lang);
    this.#meet();
    this.take({ again: true });
  }

  /** Deletes everything here and in the tab; the server has kept nothing. */
  erase(): void {
    this.#session.clear();
    this.#conversation.forget();
    this.log.clear();
    this.#notice.clear(true);
    this.composer.clear();
  }

  /** Begins anew, for the next visitor of a kiosk in the page's own language. */
  restart(nextVisitor: boolean): void {
    this.erase();
    if (nextVisitor) {
      this.#conversation.chosen = undefined;
      this.speech.use(nearestLang(pageLanguage(this.host)));
    }
    this.log.announce(this.speech.words.erased);
    this.#meet();
    this.take({});
  }

  keep(): void {
    const { chosen, turns } = this.#conversation;
    this.#session.write({ open: this.host.expanded, at: Date.now(), chosen, turns });
  }

  suspend(): void {
    this.#notice.clear();
  }

  get text(): string {
    return transcriptText(this.#conversation.turns, this.speech.words);
  }

  said(text: string): () => void {
    return this.log.addYou(text);
  }

  waiting(on: boolean): void {
    this.log.waiting(on);
  }

  async replied(reply: ChatReply, { again, text }: Ask): Promise<void> {
    this.#notice.clear(true);
    if (!this.#conversation.begun) await this.#addStarters(reply);
    await learn(this.host.server, [reply.lang]);
    // Meanwhile it may have become known that the chat is switched off.
    if (this.composer.element.hidden) return;
    if (again) this.log.dropLastReply();
    this.speech.use(this.#conversation.chosen ?? nearestLang(reply.lang));
    this.#show(reply);
    this.keep();
    const said = this.host.hasAttribute('event-text') ? { text } : {};
    tell(this.host, 'reply', { outcome: reply.outcome, topic: reply.topic ?? null, lang: reply.lang, ...said });
  }

  failed(error: ClientError, ask: Ask): void {
    if (ask.text) this.composer.restore(ask.text);
    const phone = this.host.getAttribute('phone');
    const own = phone ? [{ kind: 'human', name: '', phone }] : [];
    const contacts = error.problem.contacts ?? (this.#contacts.length ? this.#contacts : own);
    this.#notice.show(error, !!ask.text, contacts, this.#drawing(this.speech.lang), () => {
      if (ask.text && this.composer.input.value.trim() === ask.text) this.composer.clear();
      this.take(ask);
    });
    this.log.scrollToNotice();
    tell(this.host, 'error', { status: error.status, type: error.problem.type ?? null });
  }

  #show(reply: ChatReply): void {
    const { state } = reply;
    const { partner } = this.host;
    const draw = this.#drawing(reply.lang);
    const content = renderReply(reply, draw, (fields) => this.#client.handoff({ partner, state, fields, consent: true }));
    if (rated.includes(reply.outcome)) {
      const send = (rating: 1 | -1, text?: string) => this.#client.feedback({ partner, state, rating, ...(text ? { text: masked(text) } : {}) });
      content.push(feedbackRow(draw, send, (sentence) => this.log.announce(sentence)));
    }
    this.log.addReply(reply.lang, this.speech.words.robot, ...content);
  }

  #drawing(lang: string): Drawing {
    return {
      ...drawing(this.host, this.host.server, lang),
      choose: (choice, label) => this.take({ choice, label }),
      serviceClick: (service, by) => tell(this.host, 'service-click', { service, by }),
    };
  }

  #context(): ChatContext {
    const { host } = this;
    const said = (name: string) => host.getAttribute(name) || undefined;
    const audience = said('audience')?.split(/[\s,]+/);
    const all = { lang: pageLanguage(host), municipality: said('municipality'), topic: said('topic'), audience, ...host.context };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  }

  /** Asks who the partner is; a chat works without the answer too. */
  #meet(): void {
    const { host, speech } = this;
    this.#partner = this.#client.partner(host.partner, speech.lang).then(
      (partner) => {
        this.#contacts = [partner.contact ?? []].flat();
        this.met(partner, this.#contacts);
        this.#contacts = partner.contacts ?? this.#contacts;
        if (partner.off) this.#rest(partner.off);
        return partner;
      },
      () => undefined,
    );
  }

  /** The partner has switched the chat off: say so, and who helps instead. */
  #rest(off: NonNullable<Partner['off']>): void {
    const { lang, words } = this.speech;
    const text = typeof off === 'string' ? off : (off.message ?? words.refused);
    this.erase();
    this.composer.element.hidden = true;
    this.log.addReply(lang, words.robot, h('p', { class: 'bubble' }, text), ...contactBlock(this.#contacts, this.#drawing(lang)));
  }

  /** The welcome offers the partner's first questions, unless it brings choices of its own. */
  async #addStarters(reply: ChatReply): Promise<void> {
    if (reply.blocks.some(({ type }) => type === 'choices')) return;
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, partnerPatience));
    const starters = (await Promise.race([this.#partner, late]))?.starters;
    if (starters?.length) reply.blocks.push({ type: 'choices', items: starters });
  }
}
