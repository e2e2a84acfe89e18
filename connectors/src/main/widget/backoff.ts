/** A wait that doubles with each failure, up to a limit, and differs a little between browsers so that they spread out. */
export class Backoff {
  #failures = 0;

  constructor(
    readonly first: number,
    readonly longest: number,
  ) {}

  /** How long to wait after one more failure, in milliseconds. */
  next(): number {
    const wait = Math.min(this.longest, this.first * 2 ** this.#failures++);
    return wait * (0.75 + Math.random() / 2);
  }

  reset(): void {
    this.#failures = 0;
  }
}

export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
