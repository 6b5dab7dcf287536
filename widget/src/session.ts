import type { Turn } from './conversation';
import type { Lang } from './protocol';

/** What the tab remembers of an opened chat. `open` stands first: the loader looks at the beginning alone. */
export interface Kept {
  open: boolean;
  at: number;
  chosen?: Lang | undefined;
  turns: Turn[];
}

const lifetime = 2 * 60 * 60 * 1000;
const mostTurns = 40;

/** The conversation in this tab's `sessionStorage`, where the browser allows it; a kiosk keeps nothing. */
export class Session {
  constructor(
    readonly key: string,
    readonly allowed: boolean,
  ) {}

  /** The conversation of this tab, or 'expired' when the server would no longer know its state. */
  read(now = Date.now()): Kept | 'expired' | undefined {
    if (!this.allowed) return undefined;
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.key) ?? 'null') as Kept | null;
      if (!kept || !Array.isArray(kept.turns)) return undefined;
      return now - kept.at > lifetime ? 'expired' : kept;
    } catch {
      return undefined;
    }
  }

  write({ open, at, chosen, turns }: Kept): void {
    if (!this.allowed) return;
    try {
      sessionStorage.setItem(this.key, JSON.stringify({ open, at, chosen, turns: turns.slice(-mostTurns) }));
    } catch {
      // Blocked or full: the conversation then lives as long as the page.
    }
  }

  clear(): void {
    try {
      sessionStorage.removeItem(this.key);
    } catch {
      // Blocked: nothing was kept.
    }
  }
}
