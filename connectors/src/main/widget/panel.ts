import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { composerView, MAX_LENGTH } from "./composer-view";
import { Conversation, type Watcher } from "./conversation";
import { CLOSE, MENU, SIGNPOST } from "./icons";
import { directionOf, isLocale, type Locale } from "./languages";
import { logView } from "./log-view";
import { menuView, type MenuActions } from "./menu-view";
import { spoken } from "./message-view";
import { PANEL_STYLES } from "./panel-styles";
import { problemText } from "./problem-text";
import { Scroll } from "./scroll";
import type { Settings } from "./settings";
import { loadTexts, type Texts } from "./texts";
import type { Choice, FileBlock, Line } from "./wire";

/** The largest file that the server takes, in bytes. */
const MAX_FILE = 20 * 1024 * 1024;
const TAG = "guidepost-panel";

/** The chat itself: header, settings, conversation, composer. Shows what the conversation holds and nothing of its own. */
export class Panel extends LitElement implements Watcher {
  static override styles = PANEL_STYLES;

  #settings!: Settings;
  #conversation!: Conversation;
  #texts!: Texts;
  #scroll = new Scroll(this);
  #draft = "";
  #menu = false;
  #forgetting = false;
  #country = "";
  #notice = "";
  #telegram: string | undefined;
  /** Whether she has just chosen the language of the conversation in the conversation itself. */
  #follows = false;
  #spoken = "";
  isOpen = false;
  unread = 0;
  locale: Locale = "en";

  async start(settings: Settings): Promise<void> {
    this.#settings = settings;
    this.#conversation = new Conversation(settings, this);
    this.#country = settings.country ?? "";
    await this.#speak(this.#conversation.locale ?? settings.locale);
    this.addEventListener("guidepost-file", (event) => {
      event.stopPropagation();
      void this.#save((event as CustomEvent<FileBlock>).detail);
    });
    this.addEventListener("keydown", (event) => event.key === "Escape" && this.#escape(event));
  }

  /** Shows the chat and puts the focus where a question is written. */
  async open(question?: string): Promise<void> {
    this.isOpen = true;
    this.unread = 0;
    this.#conversation.open();
    if (question) {
      this.#conversation.say(question);
    }
    this.#conversation.seen();
    this.requestUpdate();
    await this.updateComplete;
    this.#element("#question").focus({ preventScroll: true });
    this.#scroll.toEnd();
  }

  close(): void {
    this.isOpen = this.#menu = this.#forgetting = false;
    this.requestUpdate();
  }

  changed(): void {
    this.requestUpdate();
  }

  arrived(line: Line): void {
    if (this.isOpen) {
      this.#scroll.arrived(line);
      this.#conversation.seen();
    } else {
      this.unread++;
    }
    this.#spoken = line.message ? spoken(line.message) : "";
    this.#followLanguage(line);
    this.dispatchEvent(new Event("guidepost-change"));
  }

  protected override willUpdate(): void {
    this.toggleAttribute("hidden", !this.isOpen);
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    this.#scroll.afterUpdate();
  }

  protected override render(): TemplateResult {
    const texts = this.#texts;
    return html`
      <section role="dialog" aria-label=${texts.title} lang=${this.locale} dir=${directionOf(this.locale)}>
        ${this.#header()} ${this.#menu ? this.#menuView() : nothing}
        <div class="log" role="log" aria-live="off" aria-label=${texts.conversation} tabindex="0" @scroll=${this.#scroll.moved}>
          ${logView(this.#conversation, texts, this.locale, (choice) => this.#press(choice))}
        </div>
        ${this.#scroll.hasNews
          ? html`<button type="button" class="news" @click=${() => this.#scroll.toEnd()}>${texts.newMessages} ↓</button>`
          : nothing}
        <p class="hint" ?hidden=${this.#hint() === ""}>${this.#hint()}</p>
        <div class="unseen" role="status" aria-live="polite" aria-atomic="true">${this.#announcement()}</div>
        ${composerView(this.#draft, texts, this.locale, {
          input: (text) => this.#write(text),
          send: () => this.#send(),
          attach: this.#conversation.withPerson ? (file) => this.#attach(file) : undefined,
        })}
      </section>
    `;
  }

  #header(): TemplateResult {
    const { title, assistant, menu, close } = this.#texts;
    return html`
      <header>
        <span class="mark">${SIGNPOST}</span>
        <div class="name"><h2>${title}</h2><p>${assistant}</p></div>
        <button type="button" id="settings" aria-label=${menu} title=${menu} aria-expanded=${this.#menu}
          @click=${() => this.#toggleMenu(!this.#menu)}>${MENU}</button>
        <button type="button" id="close" aria-label=${close} title=${close} @click=${this.#leave}>${CLOSE}</button>
      </header>
    `;
  }

  #menuView(): TemplateResult {
    const telegram = this.#telegram ?? this.#settings.telegram;
    return menuView({ ...this.#settings, telegram }, this.#texts, this.locale, this.#country, this.#forgetting, this.#actions);
  }

  readonly #actions: MenuActions = {
    language: (locale) => {
      this.#conversation.chooseLanguage(locale);
      void this.#speak(locale);
    },
    country: (code) => {
      this.#country = code;
      this.#conversation.chooseCountry(code);
      this.requestUpdate();
    },
    profile: () => void this.#command("profile"),
    takeOut: () => void this.#command("export"),
    askToForget: () => void this.#askToForget(true, "#forget-yes"),
    keep: () => void this.#askToForget(false, "#forget"),
    forget: () => void this.#forget(),
  };

  /** What comes of it is said in the conversation, so the settings make way. */
  async #command(name: string): Promise<void> {
    this.#conversation.command(name);
    this.#toggleMenu(false);
    await this.updateComplete;
    this.#element("#question").focus({ preventScroll: true });
    this.#scroll.toEnd();
  }

  async #askToForget(asking: boolean, focus: string): Promise<void> {
    this.#forgetting = asking;
    this.requestUpdate();
    await this.updateComplete;
    this.#element(focus).focus();
  }

  async #forget(): Promise<void> {
    const gone = await this.#conversation.forget();
    this.#notice = gone ? this.#texts.forgotten : this.#texts.forgetFailed;
    this.#toggleMenu(false);
    this.#element("#question").focus();
  }

  #toggleMenu(open: boolean): void {
    this.#menu = open;
    this.#forgetting = false;
    this.#telegram = undefined;
    if (open) {
      void this.#lookForTelegram();
    }
    this.requestUpdate();
  }

  /** The link works once and for some minutes, so it is made when it is shown. */
  async #lookForTelegram(): Promise<void> {
    this.#telegram = await this.#conversation.continuation();
    this.requestUpdate();
  }

  #escape(event: Event): void {
    event.stopPropagation();
    if (this.#menu) {
      this.#toggleMenu(false);
      this.#element("#settings").focus();
    } else {
      this.#leave();
    }
  }

  readonly #leave = (): void => {
    this.dispatchEvent(new Event("guidepost-close"));
  };

  #write(text: string): void {
    this.#draft = text;
    this.#notice = "";
    this.requestUpdate();
  }

  #send(): void {
    const text = this.#draft.trim();
    if (text === "" || text.length > MAX_LENGTH) {
      this.#notice = text === "" ? this.#texts.empty : this.#texts.tooLong;
    } else {
      this.#draft = this.#notice = "";
      this.#say(text);
    }
    this.requestUpdate();
  }

  #attach(file: File): void {
    this.#notice = file.size > MAX_FILE ? this.#texts.fileTooLarge : "";
    if (!this.#notice) {
      this.#conversation.attach(file);
      this.#scroll.toEnd();
    }
    this.requestUpdate();
  }

  async #save(file: FileBlock): Promise<void> {
    this.#notice = (await this.#conversation.save(file)) ? "" : this.#texts.fileGone;
    this.requestUpdate();
  }

  /** Commands are understood by the guide; to delete concerns this browser too, so it goes by way of the menu. */
  #say(text: string): void {
    if (/^\/delete\b/i.test(text)) {
      this.#menu = true;
      void this.#askToForget(true, "#forget-yes");
      return;
    }
    this.#follows = /^\/language\s+\S/i.test(text);
    this.#conversation.say(text);
    this.#scroll.toEnd();
  }

  #press(choice: Choice): void {
    this.#follows = choice.kind === "LANGUAGE";
    this.#conversation.press(choice);
    if (!choice.kind.startsWith("THUMB")) {
      this.#scroll.toEnd();
    }
  }

  /** Who chose a language in the conversation gets it around the conversation too. */
  #followLanguage({ message }: Line): void {
    if (this.#follows && message) {
      this.#follows = false;
      if (isLocale(message.language)) {
        this.#conversation.keepLanguage(message.language);
        void this.#speak(message.language);
      }
    }
  }

  async #speak(locale: Locale): Promise<void> {
    this.#texts = await loadTexts(locale);
    this.locale = locale;
    this.requestUpdate();
    this.dispatchEvent(new Event("guidepost-change"));
  }

  /** What stands above the composer: the one thing that a person should know right now. */
  #hint(): string {
    if (this.#notice) {
      return this.#notice;
    }
    if (!this.#conversation.available) {
      return this.#texts.delayed;
    }
    return this.#conversation.connection === "down" ? this.#texts.disconnected : "";
  }

  #announcement(): string {
    const troubled = this.#conversation.letters.find((letter) => letter.reason);
    const trouble = troubled ? problemText(troubled, this.#texts, this.locale) : this.#hint();
    return trouble || (this.#conversation.working ? this.#texts.working : this.#spoken);
  }

  #element(selector: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(selector) ?? this;
  }
}

export async function createPanel(settings: Settings): Promise<Panel> {
  if (!customElements.get(TAG)) {
    customElements.define(TAG, Panel);
  }
  const panel = document.createElement(TAG) as Panel;
  await panel.start(settings);
  return panel;
}
