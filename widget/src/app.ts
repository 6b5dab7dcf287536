import type { OpastinChatElement } from './chat-element';
import { pageLanguage } from './launcher-words';
import type { OpastinElement } from './opastin-element';
import { answerPage, servicesPage } from './pages';
import { Panel } from './panel';
import { adoptStyles, panelStyles } from './styles';
import { learn, teach } from './vocabulary';

/** What the launcher can ask of an opened chat. */
export interface ChatPanel {
  open(focus: boolean): void;
  close(): void;
  send(text: string): void;
  reset(): void;
  /** The element has left the page: nothing may run on. */
  suspend(): void;
}

const panels = new WeakMap<OpastinChatElement, Promise<ChatPanel>>();

async function createPanel(host: OpastinChatElement): Promise<ChatPanel> {
  await learn(host.server, [pageLanguage(host)]);
  adoptStyles(host.shadowRoot!, panelStyles);
  return new Panel(host);
}

/** Everything behind the loader. It comes when a chat is opened or content is due. */
export const app = {
  teach,
  /** The panel of an element, made when it is first asked for. */
  chat(host: OpastinChatElement): Promise<ChatPanel> {
    const panel = panels.get(host) ?? createPanel(host);
    panels.set(host, panel);
    return panel;
  },
  answer: (host: OpastinElement): void => answerPage(host),
  services: (host: OpastinElement): void => servicesPage(host),
};

export type App = typeof app;
