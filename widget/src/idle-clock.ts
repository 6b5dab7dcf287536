const warning = 20;

/** Counts idle seconds in a kiosk: warns 20 seconds before the end, and any sign of life starts it anew. */
export class IdleClock {
  #left: number;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    readonly seconds: number,
    readonly warn: (left: number | null) => void,
    readonly end: () => void,
  ) {
    this.#left = seconds;
  }

  alive(): void {
    if (this.#left <= warning) this.warn(null);
    this.#left = this.seconds;
    this.#timer ??= setInterval(() => this.#tick(), 1000);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.warn(null);
  }

  #tick(): void {
    this.#left -= 1;
    if (this.#left > warning) return;
    if (this.#left > 0) return this.warn(this.#left);
    this.stop();
    this.end();
  }
}
