import type { Answer, ChatReply, ChatRequest, Contact, Feedback, Page, Partner, Problem, Service } from './protocol';

/** A request that did not bring what was asked. Status 0: nothing came back at all. */
export class ClientError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem = {},
    /** Seconds the server asks us to wait. */
    readonly retryAfter = 0,
  ) {
    super(`${status}`);
  }
}

const patience = 20_000;
const pauseBeforeSecondTry = 800;

/** Speaks the contract with one server. Sends no cookies and keeps nothing. */
export class Client {
  readonly #base: string;

  constructor(server: string) {
    this.#base = server.replace(/\/*$/, '/api/v1/');
  }

  chat(request: ChatRequest, signal?: AbortSignal): Promise<ChatReply> {
    // A turn is a pure function of its request, so asking again does no harm.
    return twice(() => this.#call<ChatReply>('chat', { body: request, signal }), signal);
  }

  partner(key: string, lang: string): Promise<Partner> {
    return this.#call(`partners/${encodeURIComponent(key)}?lang=${encodeURIComponent(lang)}`);
  }

  feedback(feedback: Feedback): Promise<unknown> {
    return this.#call('feedback', { body: feedback });
  }

  handoff(request: { partner: string; state: string; fields: Record<string, string>; consent: true }): Promise<{ contacts?: Contact[] } | undefined> {
    return this.#call('handoff', { body: request });
  }

  answers(query: URLSearchParams, signal?: AbortSignal): Promise<Page<Answer>> {
    return this.#call(`answers?${query}`, { signal });
  }

  services(query: URLSearchParams, signal?: AbortSignal): Promise<Page<Service>> {
    return this.#call(`services?${query}`, { signal });
  }

  async #call<Result>(path: string, { body, signal }: { body?: unknown; signal?: AbortSignal | undefined } = {}): Promise<Result> {
    const abort = new AbortController();
    const give = () => abort.abort();
    signal?.addEventListener('abort', give);
    const timer = setTimeout(give, patience);
    try {
      const response = await fetch(this.#base + path, {
        credentials: 'omit',
        signal: abort.signal,
        // A GET stays a simple request: no header, no preflight.
        ...(body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (response.ok) return (text ? JSON.parse(text) : undefined) as Result;
      throw new ClientError(response.status, problemIn(text), Number(response.headers.get('Retry-After')) || 0);
    } catch (cause) {
      throw cause instanceof ClientError ? cause : new ClientError(0);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', give);
    }
  }
}

async function twice<Result>(attempt: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    const passing = error instanceof ClientError && [0, 502, 504].includes(error.status);
    if (!passing || signal?.aborted || navigator.onLine === false) throw error;
    await new Promise((resume) => setTimeout(resume, pauseBeforeSecondTry));
    return attempt();
  }
}

function problemIn(text: string): Problem {
  try {
    const problem: unknown = JSON.parse(text);
    return problem && typeof problem === 'object' ? problem : {};
  } catch {
    return {};
  }
}
