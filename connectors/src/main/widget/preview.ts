import { html, render } from "lit";
import { Choices } from "./choices";
import { closestLocale, directionOf } from "./languages";
import { LAUNCHER_STYLES } from "./launcher-styles";
import { answerView } from "./log-view";
import { PANEL_STYLES } from "./panel-styles";
import { loadTexts } from "./texts";
import type { Line, Message } from "./wire";

// Shows the messages that stand within a page as the chat would show them, in light colours and in dark ones, so that the
// people who write content see how it reads. Nothing can be pressed.

const PREFERS_DARK = "(prefers-color-scheme: dark)";

/** What the panel is spared on a page of its own: to float above one. */
const UNFLOATED = `
  :host { position: static !important; inline-size: auto !important; block-size: auto !important; display: block !important; }
  :host([data-scheme="light"]) { color-scheme: light; }
  :host([data-scheme="dark"]) { color-scheme: dark; }
  section { animation: none; box-shadow: none; block-size: auto; border: 1px solid var(--_line); border-radius: var(--_radius); }
`;

interface Preview {
  readonly language: string;
  readonly messages: readonly Message[];
}

/** A style that keeps to one of its two sets of colours, whatever the reader's device prefers. */
function sheet(css: string, scheme: string | undefined): CSSStyleSheet {
  const style = new CSSStyleSheet();
  style.replaceSync(css.replaceAll(PREFERS_DARK, scheme === "dark" ? "all" : "not all"));
  return style;
}

const { language, messages } = JSON.parse(document.querySelector("#preview")?.textContent ?? "") as Preview;
const texts = await loadTexts(closestLocale(language));
const lines = messages.map((message, index) => ({ sequence: index + 1, message }) satisfies Line);
const choices = new Choices(lines, []);

for (const phone of document.querySelectorAll<HTMLElement>("[data-scheme]")) {
  const root = phone.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [LAUNCHER_STYLES, PANEL_STYLES.cssText, UNFLOATED].map((css) => sheet(css, phone.dataset["scheme"]));
  render(
    html`<section lang=${language} dir=${directionOf(language)}>
      <div class="log">${lines.map((line) => answerView(line, choices, texts, () => {}))}</div>
    </section>`,
    root,
  );
}
