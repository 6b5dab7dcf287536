import { adoptStyles } from './adopt-styles';
import { afterFrame } from './after-frame';
import type { App, ChatPanel } from './app';
import { launcherWords } from './launcher-words';
import css from './launcher.css';
import { OpastinElement } from './opastin-element';
import type { ChatContext } from './protocol';

/**
 * `<opastin-chat partner="…">`: the launcher. It stays tiny and silent; everything behind the button
 * arrives when the chat is first opened.
 */
export class OpastinChatElement extends OpastinElement {
  /** Put here by the script of the app when it comes. */
  declare static app?: App;
  readonly launcher = document.createElement('button');
  /** What the page knows about its visitor; goes with every turn. */
  context: ChatContext = {};
  #sorry = document.createElement('span');
  #panel: ChatPanel | undefined;

  connectedCallback(): void {
    if (this.shadowRoot) return;
    adoptStyles(this.attachShadow({ mode: 'open' }), css);
    const { launcher } = this;
    const [lang, label] = launcherWords(this);
    const frame = document.createElement('section');
    frame.className = this.mode;
    frame.lang = lang;
    frame.ariaLabel = 'Opastin';
    launcher.part = 'launcher';
    launcher.ariaHasPopup = 'dialog';
    launcher.textContent = this.getAttribute('label') ?? label;
    // Who presses is about to open; the click comes a tenth of a second later. (A touch that scrolls is no mouse.)
    launcher.onmousedown = () => this.load().catch(() => {});
    launcher.onclick = () => (this.expanded ? this.close() : this.open());
    launcher.ariaExpanded = 'false';
    this.#sorry.role = 'alert';
    frame.append(launcher, this.#sorry);
    this.shadowRoot!.append(frame);
    if (this.mode === 'kiosk' || this.hasAttribute('open')) this.open(false);
    // A conversation left open on the page before, `{"open":true…`, goes on, unless it would cover a small screen.
    // A browser takes its time to look the first time, so the launcher is drawn before.
    else afterFrame(() => this.#stored((store, key) => store.getItem(key)![8] === 't' && innerWidth > 640) && this.open(false));
  }

  disconnectedCallback(): void {
    this.#panel?.suspend();
  }

  /** Key of the partner site; also names the tab's stored conversation. */
  get partner(): string {
    return this.getAttribute('partner') ?? 'demo';
  }

  /** `launcher`, `inline` or `kiosk`. */
  get mode(): string {
    return this.getAttribute('mode') ?? 'launcher';
  }

  get expanded(): boolean {
    return this.launcher.ariaExpanded === 'true';
  }

  /** Opens the chat; with `focus` false the page keeps the focus. */
  async open(focus = true): Promise<void> {
    const { launcher } = this;
    this.#sorry.textContent = '';
    launcher.ariaBusy = 'true';
    try {
      this.#panel = await (await this.load()).chat(this);
      this.#panel.open(focus);
    } catch {
      this.#sorry.textContent = `${launcherWords(this)[2]} ${this.getAttribute('phone') ?? ''}`;
    }
    launcher.ariaBusy = null;
  }

  /** Closes the chat and keeps the conversation. */
  close(): void {
    this.#panel?.close();
  }

  /** Opens the chat and sends a message as if the visitor had typed it. */
  async send(text: string): Promise<void> {
    await this.open();
    this.#panel?.send(text);
  }

  /** Deletes the conversation. */
  reset(): void {
    this.#stored((store, key) => store.removeItem(key));
    this.#panel?.reset();
  }

  /** Adds to what the page knows: `lang`, `municipality`, `audience`, `topic`. */
  setContext(context: ChatContext): void {
    Object.assign(this.context, context);
  }

  #stored<Result>(use: (store: Storage, key: string) => Result): Result | void {
    try {
      return use(sessionStorage, `opastin:${this.partner}`);
    } catch {
      // Blocked, or nothing is kept.
    }
  }
}
