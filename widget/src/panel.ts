import { afterFrame } from './after-frame';
import type { ChatPanel } from './app';
import type { OpastinChatElement } from './chat-element';
import { Composer } from './composer';
import { Dialogue } from './dialogue';
import { h, phoneUrl, safeUrl } from './dom';
import { Header } from './header';
import { IdleClock } from './idle-clock';
import { pageLanguage } from './launcher-words';
import { fill, nearestLang } from './messages';
import type { Contact, Lang, Partner } from './protocol';
import { Speech } from './speech';
import { adoptStyles, replyStyles } from './styles';
import { tell } from './tell';
import { themeCss } from './theme';
import { download, printText } from './transcript';

const quietPlace = 'https://www.ilmatieteenlaitos.fi/';
const idleSeconds = 120;

/** The opened chat: its frame, its focus, its ways out. One for each `<opastin-chat>`. */
export class Panel implements ChatPanel {
  readonly #kiosk: boolean;
  readonly #speech: Speech;
  readonly #composer: Composer;
  readonly #dialogue: Dialogue;
  readonly #header: Header;
  readonly #frame: HTMLElement;
  readonly #human = h('p', { class: 'human', hidden: true });
  readonly #idle = h('div', { class: 'idle', hidden: true });
  readonly #clock: IdleClock;
  /** What can wait until the empty chat is drawn: the rest of the styles, and what was said before or a welcome. */
  readonly #begun: Promise<void>;
  #exitUrl: string;
  #themed = false;
  #opener: Element | null = null;

  constructor(readonly host: OpastinChatElement) {
    this.#kiosk = host.mode === 'kiosk';
    this.#exitUrl = host.getAttribute('exit-url') ?? quietPlace;
    this.#speech = new Speech(nearestLang(pageLanguage(host)));
    this.#composer = new Composer(this.#speech, (text) => this.send(text));
    this.#dialogue = new Dialogue(host, this.#speech, this.#composer, (...all) => this.#met(...all), !this.#kiosk);
    this.#clock = new IdleClock(
      Number(host.getAttribute('idle')) || idleSeconds,
      (left) => this.#warn(left),
      () => this.reset(),
    );
    const actions = {
      close: () => this.close(),
      erase: () => this.reset(),
      download: () => this.#save(),
      print: () => void (printText(this.#speech.words.title, this.#dialogue.text) || this.#save()),
      exit: () => this.#leave(),
      speak: (lang: Lang) => void this.#dialogue.speak(lang),
    };
    this.#header = new Header(this.#speech, actions, this.#kiosk, host.getAttribute('heading'), host.server);
    this.#header.exit.href = this.#exitUrl;
    const role = host.mode === 'launcher' ? 'dialog' : 'group';
    const privacy = h('p', { class: 'privacy' });
    this.#frame = h(
      'div',
      // Focusable by click, so that Escape still reaches us after a click beside a control.
      { class: 'panel', part: 'panel', id: 'panel', role, 'aria-labelledby': 'title', tabindex: '-1', hidden: true },
      this.#header.element,
      this.#dialogue.log.element,
      this.#idle,
      h('div', { class: 'foot' }, this.#composer.element, privacy, this.#human),
    );
    this.#speech.follow((words, lang) => {
      this.#frame.lang = lang;
      privacy.textContent = words.privacy;
    });
    this.#attach();
    this.#begun = new Promise((resolve) =>
      afterFrame(() => {
        adoptStyles(host.shadowRoot!, replyStyles);
        resolve(this.#dialogue.begin());
      }),
    );
  }

  open(focus: boolean): void {
    const { host } = this;
    if (host.expanded) return;
    this.#opener = document.activeElement;
    this.#frame.hidden = false;
    // What the page has written for its visitor is written once; what stands there goes before it.
    this.#composer.restore(host.getAttribute('prefill') ?? '');
    host.removeAttribute('prefill');
    host.launcher.ariaExpanded = 'true';
    this.#dialogue.log.scrollToEnd();
    if (focus) this.#composer.input.focus();
    this.#keep();
    tell(host, 'open');
  }

  close(): void {
    const { host } = this;
    if (!host.expanded || this.#kiosk) return;
    const hadFocus = !!host.shadowRoot?.activeElement;
    this.#frame.hidden = true;
    host.launcher.ariaExpanded = 'false';
    this.#keep();
    // Back to where the person came from; a page that closes the chat itself keeps its focus.
    const opener = this.#opener as HTMLElement | null;
    const back = opener?.isConnected && opener !== host && opener !== document.body ? opener : host.launcher;
    if (hadFocus) back.focus();
    tell(host, 'close');
  }

  send(text: string): void {
    void this.#begun.then(() => this.#dialogue.take({ text }));
  }

  reset(): void {
    this.#clock.stop();
    void this.#begun.then(() => this.#dialogue.restart(this.#kiosk));
  }

  suspend(): void {
    this.#clock.stop();
    this.#dialogue.suspend();
  }

  /** Not before the conversation has been taken up: an empty one would take the place of what the tab remembers. */
  #keep(): void {
    void this.#begun.then(() => this.#dialogue.keep());
  }

  #attach(): void {
    const root = this.host.shadowRoot!;
    root.firstElementChild!.append(this.#frame);
    this.host.launcher.setAttribute('aria-controls', 'panel');
    root.addEventListener('keydown', (event) => {
      const { key, isComposing } = event as KeyboardEvent;
      if (key !== 'Escape' || isComposing || !this.host.expanded) return;
      event.stopPropagation();
      this.close();
    });
    if (!this.#kiosk) return;
    for (const sign of ['pointerdown', 'keydown', 'input']) this.#frame.addEventListener(sign, () => this.#clock.alive());
  }

  #met(partner: Partner, contacts: Contact[]): void {
    if (partner.languages) this.#header.languages(partner.languages);
    if (!this.host.hasAttribute('exit-url')) this.#exitUrl = safeUrl(partner.exitUrl, this.host.server) ?? this.#exitUrl;
    this.#header.exit.href = this.#exitUrl;
    const css = themeCss(partner.theme?.primary);
    if (css && !this.#themed) adoptStyles(this.host.shadowRoot!, css);
    this.#themed = true;
    const human = contacts.find(({ phone }) => phone);
    this.#human.hidden = !human;
    if (human?.phone) {
      const link = h('a', { href: phoneUrl(human.phone) }, human.phone);
      this.#human.replaceChildren(`${this.#speech.words.human} ${human.name} `, link);
    }
  }

  #save(): void {
    download(`opastin-${this.#speech.words.file}.txt`, this.#dialogue.text);
  }

  /** Leaves no trace behind: the conversation goes, and Back does not return here. A kiosk has nowhere to go. */
  #leave(): void {
    if (this.#kiosk) return this.reset();
    this.#frame.hidden = true;
    this.#dialogue.erase();
    location.replace(this.#exitUrl);
  }

  #warn(left: number | null): void {
    this.#idle.hidden = left === null;
    if (left === null) return this.#idle.replaceChildren();
    const { words } = this.#speech;
    const sentence = fill(words.idle, left);
    if (this.#idle.firstElementChild) {
      this.#idle.firstElementChild.textContent = sentence;
      return;
    }
    const stay = h('button', { type: 'button', class: 'solid', onclick: () => this.#clock.alive() }, words.idleStay);
    this.#idle.append(h('p', {}, sentence), stay);
    // Told once; a sentence each second would drown everything else.
    this.#dialogue.log.announce(sentence);
  }
}
