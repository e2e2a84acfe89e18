import type { Outcome } from "./api";
import { Backoff, pause } from "./backoff";
import type { Body } from "./wire";

/** Something on its way to the server. */
export interface Letter {
  /** The same for every try, so that the server stores it once. */
  readonly key: string;
  readonly body: Body;
  /** How it looks in the conversation; empty if it does not show. */
  readonly label: string;
  state: "sending" | "retrying" | "stuck" | "refused" | "stored";
  /** Why it is not stored yet or at all. */
  reason: Exclude<Outcome<unknown>, { kind: "done" }> | undefined;
}

export type Deliver = (letter: Letter) => Promise<Outcome<{ sequence: number }>>;

/** Tries for about three minutes; after that the person decides. */
const TRIES = 30;
/** After this time the person is told that it takes longer than it should; three seconds are promised. */
const SLOW = 2_000;

/** The queue of what the person sends: one after the other, each until it is stored, in her order. */
export class Outbox {
  readonly #queue: Letter[] = [];
  readonly #deliver: Deliver;
  readonly #changed: () => void;
  #running = false;

  constructor(deliver: Deliver, changed: () => void) {
    this.#deliver = deliver;
    this.#changed = changed;
  }

  /** What is not stored yet, in order. */
  get letters(): readonly Letter[] {
    return this.#queue;
  }

  add(body: Body, label: string): void {
    this.#queue.push({ key: randomKey(), body, label, state: "sending", reason: undefined });
    void this.#run();
  }

  /** Tries again what had been given up. */
  retry(): void {
    this.#queue.filter((letter) => letter.state === "stuck").forEach((letter) => (letter.state = "sending"));
    void this.#run();
  }

  remove(key: string): void {
    const index = this.#queue.findIndex((letter) => letter.key === key);
    if (index >= 0) {
      this.#queue.splice(index, 1);
    }
  }

  clear(): void {
    this.#queue.length = 0;
  }

  async #run(): Promise<void> {
    if (!this.#running) {
      this.#running = true;
      for (let letter = this.#next(); letter; letter = this.#next()) {
        await this.#send(letter);
      }
      this.#running = false;
    }
    this.#changed();
  }

  /** Nothing overtakes what is stuck: a question that builds on another would be answered without it. */
  #next(): Letter | undefined {
    const first = this.#queue.find((letter) => letter.state !== "stored" && letter.state !== "refused");
    return first?.state === "stuck" ? undefined : first;
  }

  async #send(letter: Letter): Promise<void> {
    const backoff = new Backoff(1_000, 6_000);
    for (let tries = 1; tries <= TRIES && this.#queue.includes(letter); tries++) {
      this.#changed();
      const outcome = await this.#deliverAndTellIfSlow(letter);
      if (outcome.kind === "done") {
        letter.state = "stored";
        return;
      }
      letter.reason = outcome;
      letter.state = outcome.kind === "refused" ? "refused" : tries < TRIES ? "retrying" : "stuck";
      this.#changed();
      if (outcome.kind === "refused") {
        return;
      }
      await pause(Math.max(backoff.next(), outcome.seconds * 1_000));
    }
  }

  async #deliverAndTellIfSlow(letter: Letter): Promise<Outcome<{ sequence: number }>> {
    const slow = setTimeout(() => {
      letter.state = "retrying";
      letter.reason ??= { kind: "later", code: "network", seconds: 0 };
      this.#changed();
    }, SLOW);
    try {
      return await this.#deliver(letter);
    } finally {
      clearTimeout(slow);
    }
  }
}

/** 128 random bits. The browser's randomUUID exists on https pages only, and some partners have none. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
