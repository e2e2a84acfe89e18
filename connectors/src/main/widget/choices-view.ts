import { html, nothing, type TemplateResult } from "lit";
import type { Choices } from "./choices";
import { directionOf } from "./languages";
import type { Texts } from "./texts";
import type { Choice, Line, Message } from "./wire";

/** The buttons under a message. */
export function choicesView(
  line: Line & { message: Message },
  choices: Choices,
  texts: Texts,
  press: (choice: Choice) => void,
): TemplateResult | typeof nothing {
  const { language, choices: offered } = line.message;
  if (offered.length === 0) {
    return nothing;
  }
  return html`
    <div class="choices" lang=${language} dir=${directionOf(language)}>
      ${offered.map((choice) => {
        const { chosen, disabled } = choices.state(line, choice);
        // Not "disabled": that would throw the keyboard's focus away at the very moment of pressing.
        return html`
          <button
            type="button"
            class="choice"
            data-kind=${choice.kind}
            aria-disabled=${disabled}
            aria-pressed=${chosen || nothing}
            @click=${() => !disabled && press(choice)}
          >${choice.label}${chosen ? html`<span class="unseen"> (${texts.chosen})</span>` : nothing}</button>`;
      })}
    </div>
  `;
}
