import { Api } from "./api";
import { Backoff, pause } from "./backoff";
import type { ServerEvent } from "./event-parser";
import type { Locale } from "./languages";
import { Memory, type Remembered } from "./memory";
import { Outbox, type Letter } from "./outbox";
import type { Settings } from "./settings";
import { Subscription, type Listener } from "./subscription";
import type { Body, Choice, FileBlock, Line } from "./wire";

/** An answer that takes longer than this is not about to come any moment. */
const PATIENCE = 30_000;

/** What the conversation tells whoever shows it. */
export interface Watcher {
  changed(): void;
  /** The guide said something new; not called for what was said in earlier visits. */
  arrived(line: Line): void;
}

/**
 * The conversation as this browser knows it. The server holds the truth: lines come from there only, by their sequence, so
 * that none shows twice; what is not stored yet waits in the outbox.
 */
export class Conversation implements Listener {
  readonly #settings: Settings;
  readonly #watcher: Watcher;
  readonly #api: Api;
  readonly #memory: Memory;
  readonly #outbox = new Outbox((letter) => this.#deliver(letter), () => this.#watcher.changed());
  readonly #lines = new Map<number, Line>();
  #session: Remembered | undefined;
  #subscription: Subscription | undefined;
  #opening: Promise<void> | undefined;
  #working: ReturnType<typeof setTimeout> | undefined;
  connection: "unknown" | "up" | "down" = "unknown";
  available = true;

  constructor(settings: Settings, watcher: Watcher) {
    this.#settings = settings;
    this.#watcher = watcher;
    this.#api = new Api(settings.base);
    this.#memory = new Memory(settings);
  }

  get lines(): Line[] {
    return [...this.#lines.values()].sort((a, b) => a.sequence - b.sequence);
  }

  get letters(): readonly Letter[] {
    return this.#outbox.letters;
  }

  get last(): number {
    return Math.max(0, ...this.#lines.keys());
  }

  get working(): boolean {
    return this.#working !== undefined;
  }

  /** The language that the person chose in an earlier visit. */
  get locale(): Locale | undefined {
    return (this.#session ?? this.#memory.load())?.locale as Locale | undefined;
  }

  /** Takes up the session that the browser remembers, or begins one. From here on the browser remembers. */
  open(): void {
    this.#opening ??= this.#open();
  }

  say(text: string): void {
    this.#send({ text }, text);
  }

  /** Whether what she sends goes to a person, who can look at files too. */
  get withPerson(): boolean {
    return this.#lines.get(this.last)?.withPerson === true;
  }

  attach(file: File): void {
    this.#send({ file }, `📎 ${file.name}`);
  }

  /** Hands a file to the browser, to be saved. */
  async save({ id, name }: FileBlock): Promise<boolean> {
    const blob = await this.#api.file(this.#session?.token ?? "", id);
    if (blob) {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
    }
    return blob !== undefined;
  }

  /** Where she can go on in Telegram, if anything has been said and there is a bot. */
  async continuation(): Promise<string | undefined> {
    const outcome = this.#session ? await this.#api.continuation(this.#session.token) : undefined;
    const link = outcome?.kind === "done" ? outcome.value.link : undefined;
    return link?.startsWith("https://t.me/") ? link : undefined;
  }

  press(choice: Choice): void {
    this.#send({ choice: choice.id }, choice.label);
  }

  command(command: string): void {
    this.#send({ command }, "");
  }

  chooseLanguage(locale: Locale): void {
    this.keepLanguage(locale);
    this.#send({ command: "language", argument: locale }, "");
  }

  /** Notes in which language she wants to see the chat. */
  keepLanguage(locale: Locale): void {
    this.#remember({ locale });
  }

  chooseCountry(country: string): void {
    this.#send({ command: "country", argument: country }, "");
  }

  /** Has everything deleted, on the server and here. What is said next begins a new conversation. */
  async forget(): Promise<boolean> {
    const session = this.#session;
    const key = `delete-${Date.now()}`;
    if (session) {
      const outcome = await this.#api.send(session.token, key, this.#settings.locale, { command: "delete", argument: "confirmed" });
      if (outcome.kind !== "done") {
        return false;
      }
    }
    this.#subscription?.end();
    this.#outbox.clear();
    this.#lines.clear();
    this.#memory.clear();
    this.#session = this.#opening = undefined;
    this.#setWorking(false);
    return true;
  }

  retry(): void {
    this.#outbox.retry();
  }

  /** Notes that the person has seen everything so far. */
  seen(): void {
    this.#remember({ seen: this.last });
  }

  event({ name, data }: ServerEvent): void {
    const value = JSON.parse(data);
    if (name === "line") {
      this.#take([value as Line]);
    } else if (name === "working") {
      this.#setWorking(true);
    } else if (name === "availability") {
      this.available = value.available === true;
    }
    this.#watcher.changed();
  }

  connected(connected: boolean): void {
    this.connection = connected ? "up" : "down";
    this.#watcher.changed();
  }

  #send(body: Body, label: string): void {
    this.open();
    this.#outbox.add(body, label);
  }

  async #open(): Promise<void> {
    this.#session = this.#memory.load() ?? (await this.#begin());
    this.#remember({});
    const history = await this.#api.history(this.#session.token);
    if (history.kind === "done") {
      const before = this.#session.seen;
      this.#take(history.value.lines, before);
      this.#greet(history.value.lines.length === 0);
    }
    this.#subscription = new Subscription(this.#api, this.#session.token, this);
    this.#watcher.changed();
  }

  async #begin(): Promise<Remembered> {
    const backoff = new Backoff(1_000, 6_000);
    for (;;) {
      const outcome = await this.#api.openSession();
      if (outcome.kind === "done") {
        return { token: outcome.value.token, seen: 0 };
      }
      this.connected(false);
      await pause(backoff.next());
    }
  }

  /** Lets the guide introduce itself to somebody new, unless she was quicker and has asked already. */
  #greet(isNew: boolean): void {
    if (isNew && this.letters.length === 0) {
      this.#outbox.add({ command: "start", argument: "" }, "");
      if (this.#settings.country) {
        this.chooseCountry(this.#settings.country);
      }
    }
  }

  async #deliver(letter: Letter) {
    await this.#opening;
    const token = this.#session?.token ?? "";
    const outcome = await this.#api.send(token, letter.key, this.locale ?? this.#settings.locale, letter.body);
    if (outcome.kind === "done") {
      this.#settle(letter, outcome.value.sequence);
    }
    return outcome;
  }

  /** The stream may have brought the line, and even its answer, before the receipt came. */
  #settle(letter: Letter, sequence: number): void {
    if (this.#lines.has(sequence) || letter.label === "") {
      this.#outbox.remove(letter.key);
    }
    if (this.last <= sequence) {
      this.#setWorking(true);
    }
  }

  #take(lines: readonly Line[], known = this.last): void {
    for (const line of lines) {
      if (!this.#lines.has(line.sequence)) {
        this.#lines.set(line.sequence, line);
        this.#outbox.remove(line.externalId?.split(":").at(-1) ?? "");
        if (line.message) {
          this.#setWorking(false);
          if (line.sequence > known) {
            this.#watcher.arrived(line);
          }
        }
      }
    }
  }

  #setWorking(working: boolean): void {
    clearTimeout(this.#working);
    this.#working = working ? setTimeout(() => this.#setWorking(false), PATIENCE) : undefined;
    this.#watcher.changed();
  }

  #remember(news: Partial<Remembered>): void {
    if (this.#session) {
      this.#session = { ...this.#session, ...news };
      this.#memory.save(this.#session);
    }
  }
}
