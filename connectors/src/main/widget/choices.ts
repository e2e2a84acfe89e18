import type { Letter } from "./outbox";
import type { Choice, ChoiceKind, Line } from "./wire";

/** Kinds of which one message offers alternatives: after one is pressed, the others make no sense any more. */
const EXCLUSIVE: ReadonlySet<ChoiceKind> = new Set(["COUNTRY", "LANGUAGE", "THUMB_UP", "THUMB_DOWN"]);
const THUMBS: ReadonlySet<ChoiceKind> = new Set(["THUMB_UP", "THUMB_DOWN"]);

export interface ChoiceState {
  readonly chosen: boolean;
  readonly disabled: boolean;
}

/**
 * Which buttons were pressed, by the line that offered them. Read from the conversation itself, so that it is the same after
 * a reload: a pressed button shows as a line with the button's label.
 */
export class Choices {
  readonly #pressed = new Map<number, Set<string>>();
  readonly #quiet = new Set<string>();

  constructor(lines: readonly Line[], letters: readonly Letter[]) {
    const offers: Line[] = [];
    for (const line of lines) {
      if (line.message) {
        offers.push(line);
      } else if (line.said) {
        this.#press(offers, line.said, String(line.sequence));
      }
    }
    letters
      .filter((letter) => "choice" in letter.body && letter.state !== "refused")
      .forEach((letter) => this.#press(offers, letter.label, letter.key));
  }

  #press(offers: readonly Line[], label: string, id: string): void {
    const matches = (choice: Choice) => choice.label === label;
    const offer = offers.findLast((line) => line.message?.choices.some(matches));
    const choice = offer?.message?.choices.find(matches);
    if (offer && choice) {
      this.#pressed.set(offer.sequence, (this.#pressed.get(offer.sequence) ?? new Set()).add(choice.id));
      if (THUMBS.has(choice.kind)) {
        this.#quiet.add(id);
      }
    }
  }

  /** Whether what was sent is only a thumb, which its button shows well enough. */
  isQuiet(id: number | string): boolean {
    return this.#quiet.has(String(id));
  }

  state(line: Line, choice: Choice): ChoiceState {
    const pressed = this.#pressed.get(line.sequence) ?? new Set();
    const chosen = pressed.has(choice.id);
    const decided = line.message?.choices.some((other) => pressed.has(other.id) && sameGroup(other, choice)) ?? false;
    return { chosen, disabled: chosen || decided };
  }
}

function sameGroup(one: Choice, other: Choice): boolean {
  return EXCLUSIVE.has(one.kind) && (one.kind === other.kind || (THUMBS.has(one.kind) && THUMBS.has(other.kind)));
}
