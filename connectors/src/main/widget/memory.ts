import type { Settings } from "./settings";

/** What the browser keeps between pages. */
export interface Remembered {
  readonly token: string;
  /** The sequence of the last line that the person has seen. */
  readonly seen: number;
  /** The language that she chose, if she did. */
  readonly locale?: string;
}

/**
 * The browser's memory of the session. Nothing is written before the chat is opened. Where a browser forbids storage, the
 * chat works all the same and forgets with the page.
 */
export class Memory {
  readonly #key: string;
  readonly #remember: Settings["remember"];

  constructor(settings: Settings) {
    this.#key = `guidepost:${settings.base.host}`;
    this.#remember = settings.remember;
  }

  load(): Remembered | undefined {
    try {
      const stored: unknown = JSON.parse(this.#storage().getItem(this.#key) ?? "null");
      return isRemembered(stored) ? stored : undefined;
    } catch {
      return undefined;
    }
  }

  save(remembered: Remembered): void {
    try {
      this.#storage().setItem(this.#key, JSON.stringify(remembered));
    } catch {
      // Forbidden or full.
    }
  }

  clear(): void {
    try {
      this.#storage().removeItem(this.#key);
    } catch {
      // Forbidden, so nothing is there.
    }
  }

  #storage(): Storage {
    return this.#remember === "tab" ? sessionStorage : localStorage;
  }
}

function isRemembered(stored: unknown): stored is Remembered {
  const { token, seen } = (stored ?? {}) as Partial<Remembered>;
  return typeof token === "string" && typeof seen === "number";
}
