/** The wire types, one to one with the public contract. Optional means: a client must do without it. */

export type Lang = 'fi' | 'fi-simple' | 'sv' | 'en';

export interface ChatContext {
  lang?: string;
  municipality?: string;
  audience?: string[];
  topic?: string;
}

export interface ChatRequest {
  partner: string;
  text?: string;
  choice?: string;
  lang?: string;
  state?: string;
  context?: ChatContext;
}

export interface ChatReply {
  state: string;
  lang: string;
  outcome: string;
  topic?: string | null;
  answer?: { id: string; release: number | string; reviewed?: string | null } | null;
  blocks: Block[];
}

export type Block =
  | { type: 'text'; text: string; rich?: RichNode }
  | { type: 'services'; items: Service[] }
  | { type: 'choices'; items: Choice[] }
  | { type: 'contact'; items: Contact[] }
  | { type: 'path'; id: string; title: string; url: string }
  | { type: 'form'; action: string; fields: FormField[]; consent: { text: string; url?: string } };

export type RichNode =
  | { type: 'doc' | 'paragraph' | 'item' | 'strong' | 'emphasis'; children: RichNode[] }
  | { type: 'list'; ordered?: boolean; children: RichNode[] }
  | { type: 'text'; text: string }
  | { type: 'link'; url: string; children: RichNode[] };

export interface Choice {
  id: string;
  label: string;
}

export interface Source {
  ref: string;
  name?: string | null;
  date?: string | null;
}

export interface Contact {
  kind: string;
  name: string;
  phone?: string | null;
  url?: string | null;
  hours?: string | Hours | null;
  open?: boolean | null;
  sources?: Source[];
}

export interface Hours {
  regular?: { day: string; from: string; to: string }[];
  /** Days that differ, first to last; no spans means closed. */
  exceptions?: { date?: string; from?: string; until?: string; spans?: { from: string; to: string }[]; note?: string | null }[];
}

export interface Service {
  id: string;
  type: string;
  name: string;
  description?: string | null;
  organization?: string | null;
  textLang?: string | null;
  municipalities?: string[];
  /** Names of the area served, where the server gives them beside the codes. */
  area?: string | null;
  address?: { street?: string | null; postalCode?: string | null; town?: string | null } | null;
  location?: { lat: number; lon: number } | null;
  phones?: { number: string; label?: string | null; lang?: string | null }[];
  emails?: (string | { address: string })[];
  url?: string | null;
  languages?: string[];
  ages?: { min?: number | null; max?: number | null } | null;
  hours?: Hours | null;
  open?: { now: boolean; until?: string | null; next?: string | null } | null;
  sources?: Source[];
  verified?: string | null;
  /** A passing notice, such as a closed door or a moved desk. */
  alert?: string | { text: string } | null;
  distance?: number | null;
  why?: { code: string; text: string }[];
}

export interface FormField {
  id: string;
  label: string;
  type: 'text' | 'tel' | 'email' | 'textarea' | 'select';
  required: boolean;
  maxLength?: number;
  autocomplete?: string;
  options?: { value: string; label: string }[];
}

export interface Answer {
  id: string;
  topic?: string;
  lang: string;
  title: string;
  text: string;
  rich?: RichNode;
  links?: { url: string; label?: string; title?: string }[];
  sources?: Source[];
  reviewed?: string | null;
}

export interface Page<Item> {
  items: Item[];
  next?: string | null;
}

/** What the widget learns of its partner when it is first opened. */
export interface Partner {
  key?: string;
  name?: string;
  languages?: string[];
  starters?: Choice[];
  theme?: { primary?: string } | null;
  contact?: Contact | Contact[] | null;
  /** Who helps while the chat is switched off, those for danger among them. */
  contacts?: Contact[];
  off?: string | { message?: string } | null;
  exitUrl?: string | null;
  links?: { label: string; url: string }[];
}

/** RFC 9457, with the crisis contacts that every refusal of chat carries. */
export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  contacts?: Contact[];
  errors?: { field?: string; detail?: string }[];
}

export interface Feedback {
  partner: string;
  state: string;
  rating: 1 | -1;
  text?: string;
}
