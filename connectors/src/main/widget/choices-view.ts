import { html, nothing, type TemplateResult } from "lit";
import type { Choices, ChoiceState } from "./choices";
import { directionOf } from "./languages";
import type { Texts } from "./texts";
import type { Choice, ChoiceKind, Line, Message } from "./wire";

/** What people say about an answer, apart from what they may ask next. */
const REACTIONS: ReadonlySet<ChoiceKind> = new Set(["THUMB_UP", "THUMB_DOWN", "ASK_PERSON"]);

/** The buttons under a message. */
export function choicesView(
  line: Line & { message: Message },
  choices: Choices,
  texts: Texts,
  press: (choice: Choice) => void,
): TemplateResult[] {
  const { language, choices: offered } = line.message;
  const button = (choice: Choice) => choiceView(choice, choices.state(line, choice), texts, press);
  const rows = [
    offered.filter((choice) => !REACTIONS.has(choice.kind)),
    offered.filter((choice) => REACTIONS.has(choice.kind)),
  ];
  return rows
    .filter((row) => row.length > 0)
    .map((row) => html`<div class="choices" lang=${language} dir=${directionOf(language)}>${row.map(button)}</div>`);
}

function choiceView(choice: Choice, state: ChoiceState, texts: Texts, press: (choice: Choice) => void): TemplateResult {
  const { chosen, disabled } = state;
  // Not "disabled": that would throw the keyboard's focus away at the very moment of pressing.
  return html`
    <button
      type="button"
      class=${REACTIONS.has(choice.kind) ? "choice reaction" : "choice"}
      data-kind=${choice.kind}
      aria-disabled=${disabled}
      aria-pressed=${chosen || nothing}
      @click=${() => !disabled && press(choice)}
    >${choice.label}${chosen ? html`<span class="unseen"> (${texts.chosen})</span>` : nothing}</button>`;
}
