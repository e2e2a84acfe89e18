import { directionOf } from "./languages";
import { LAUNCHER_STYLES } from "./launcher-styles";
import { LAUNCHER_TEXTS } from "./launcher-texts";
import { Memory } from "./memory";
import type { Panel } from "./panel";
import { readSettings, type Settings } from "./settings";

const TAG = "guidepost-widget";
const SVG = "http://www.w3.org/2000/svg";
const SIGNPOST = "M12 2.5v19M8.5 21.5h7M5 4.5h11l3 2.75L16 10H5zM19 11.5H9L6 14.25 9 17h10z";

/** The button in the corner. Everything behind it is loaded when it is pressed for the first time. */
class Launcher extends HTMLElement {
  settings!: Settings;
  readonly #root = element("div");
  readonly #button = element("button", "launcher");
  readonly #label = element("span");
  readonly #badge = element("span", "badge");
  readonly #failed = element("p", "failed");
  #panel: Panel | undefined;
  #loading: Promise<Panel> | undefined;

  connectedCallback(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(LAUNCHER_STYLES);
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    this.#button.type = "button";
    this.#button.setAttribute("aria-haspopup", "dialog");
    this.#button.append(signpost(), this.#label, this.#badge);
    this.#button.addEventListener("click", () => void (this.#isOpen() ? this.close() : this.open()));
    this.#failed.setAttribute("role", "status");
    this.#root.append(this.#failed, this.#button);
    shadow.append(this.#root);
    this.#show();
    void this.#countUnread();
  }

  /** Opens the chat, and asks a question if one is given. */
  async open(question?: string): Promise<void> {
    try {
      this.#failed.textContent = "";
      this.#panel = await (this.#loading ??= this.#load());
      await this.#panel.open(question);
      this.#show();
    } catch {
      this.#loading = undefined; // the next press tries again
      this.#failed.textContent = this.#texts()[3];
    }
  }

  close(): void {
    this.#panel?.close();
    this.#show();
    this.#button.focus();
  }

  async #load(): Promise<Panel> {
    const { createPanel } = await import("./panel");
    const panel = await createPanel(this.settings);
    panel.addEventListener("guidepost-close", () => this.close());
    panel.addEventListener("guidepost-change", () => this.#show(panel.unread));
    this.#root.prepend(panel);
    return panel;
  }

  #show(unread = 0): void {
    const open = this.#isOpen();
    const [ask, close, news] = this.#texts();
    this.#root.lang = this.#locale();
    this.#root.dir = directionOf(this.#locale());
    this.#root.className = open ? "open" : "";
    this.#label.textContent = open ? close : ask;
    this.#badge.textContent = open || unread === 0 ? "" : String(unread);
    this.#badge.title = news;
    this.#button.setAttribute("aria-expanded", String(open));
    this.#button.setAttribute("aria-label", open ? close : unread === 0 ? ask : `${ask} – ${news}: ${unread}`);
  }

  /** Only for somebody who has opened the chat before: otherwise there is no session, and nothing is asked. */
  async #countUnread(): Promise<void> {
    const known = new Memory(this.settings).load();
    if (known) {
      const url = new URL(`api/web/history?after=${known.seen}`, this.settings.base);
      const response = await fetch(url, { headers: { Authorization: `Bearer ${known.token}` } }).catch(() => undefined);
      const history = response?.ok ? await response.json() : { lines: [] };
      const unread = history.lines.filter((line: { message: unknown }) => line.message).length;
      if (!this.#panel) this.#show(unread);
    }
  }

  #isOpen(): boolean {
    return this.#panel?.isOpen ?? false;
  }

  #locale() {
    return this.#panel?.locale ?? this.settings.locale;
  }

  #texts() {
    return LAUNCHER_TEXTS[this.#locale()];
  }
}

/** Puts the launcher on the page. Any control of the page with data-guidepost-ask opens it and asks what is written there. */
export function start(script: HTMLScriptElement): void {
  if (customElements.get(TAG)) {
    return; // the tag is there twice
  }
  customElements.define(TAG, Launcher);
  const launcher = document.createElement(TAG) as Launcher;
  launcher.settings = readSettings(script);
  document.body.append(launcher);
  document.addEventListener("click", (event) => {
    const asking = (event.target as Element).closest?.<HTMLElement>("[data-guidepost-ask]");
    if (asking) {
      void launcher.open(asking.dataset["guidepostAsk"]);
    }
  });
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, className = ""): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  created.className = className;
  return created;
}

function signpost(): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  const attributes = { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", "aria-hidden": "true" };
  Object.entries(attributes).forEach(([name, value]) => svg.setAttribute(name, value));
  Object.entries({ d: SIGNPOST, "stroke-width": "1.8", "stroke-linejoin": "round", "stroke-linecap": "round" })
    .forEach(([name, value]) => path.setAttribute(name, value));
  svg.append(path);
  return svg;
}
