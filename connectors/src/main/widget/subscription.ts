import type { Api } from "./api";
import { Backoff, pause } from "./backoff";
import { EventParser, type ServerEvent } from "./event-parser";

/** Who wants to know about a conversation. */
export interface Listener {
  /** The sequence of the last line that arrived; a new connection goes on after it. */
  readonly last: number;
  event(event: ServerEvent): void;
  connected(connected: boolean): void;
}

/** Longer than two of the server's signs of life. */
const SILENCE = 40_000;

/** The lasting connection to one conversation: comes back by itself, and rests while nobody looks at the page. */
export class Subscription {
  readonly #api: Api;
  readonly #token: string;
  readonly #listener: Listener;
  readonly #ended = new AbortController();
  readonly #backoff = new Backoff(500, 8_000);
  #connection = new AbortController();
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(api: Api, token: string, listener: Listener) {
    this.#api = api;
    this.#token = token;
    this.#listener = listener;
    const { signal } = this.#ended;
    // A browser allows only few connections to one server, and a page in the background needs none.
    document.addEventListener("visibilitychange", () => document.hidden && this.#connection.abort(), { signal });
    addEventListener("online", () => this.#connection.abort(), { signal });
    void this.#run();
  }

  end(): void {
    this.#ended.abort();
    this.#connection.abort();
  }

  async #run(): Promise<void> {
    while (!this.#ended.signal.aborted) {
      await this.#untilVisible();
      this.#connection = new AbortController();
      await this.#connect().catch(() => undefined);
      clearTimeout(this.#silence);
      if (!document.hidden && !this.#ended.signal.aborted) {
        this.#listener.connected(false);
        await pause(this.#backoff.next(), this.#ended.signal);
      }
    }
  }

  async #connect(): Promise<void> {
    this.#watch();
    const response = await this.#api.events(this.#token, this.#listener.last, this.#connection.signal);
    if (!response.ok || !response.body) {
      return;
    }
    this.#backoff.reset();
    this.#listener.connected(true);
    const parser = new EventParser();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      this.#watch();
      parser.push(read.value).forEach((event) => this.#listener.event(event));
    }
  }

  /** A connection that died without a word looks like a silent one; the server is never silent for long. */
  #watch(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#connection.abort(), SILENCE);
  }

  #untilVisible(): Promise<void> {
    return new Promise((resolve) => {
      const check = () => (!document.hidden || this.#ended.signal.aborted) && resolve();
      document.addEventListener("visibilitychange", check, { signal: this.#ended.signal });
      check();
    });
  }
}
