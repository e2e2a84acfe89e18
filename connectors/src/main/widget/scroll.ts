import type { LitElement } from "lit";
import type { Line } from "./wire";

/** This near to the end counts as being there. */
const NEAR = 48;
/** A question of up to this height is shown together with its answer. */
const SHORT = 120;
const MARGIN = 12;

/**
 * The reading position in the log. Somebody who reads at the end is taken along, to the beginning of a new answer; somebody
 * who scrolled up stays where she reads and is only told that there is more.
 */
export class Scroll {
  readonly #panel: LitElement;
  #atEnd = true;
  #target: number | "end" | undefined;
  hasNews = false;

  constructor(panel: LitElement) {
    this.#panel = panel;
  }

  readonly moved = (): void => {
    const log = this.#log();
    if (log) {
      this.#atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
      if (this.#atEnd && this.hasNews) {
        this.hasNews = false;
        this.#panel.requestUpdate();
      }
    }
  };

  arrived(line: Line): void {
    if (this.#atEnd) {
      this.#target = line.sequence;
    } else {
      this.hasNews = true;
    }
  }

  toEnd(): void {
    this.#target = "end";
    this.hasNews = false;
    this.#panel.requestUpdate();
  }

  afterUpdate(): void {
    const log = this.#log();
    const target = this.#target;
    this.#target = undefined;
    if (log && target === "end") {
      log.scrollTop = log.scrollHeight;
    } else if (log && typeof target === "number") {
      log.scrollTop = beginning(log, target) - MARGIN;
      this.#atEnd = true; // the end of a long answer is below, but she reads the newest
    }
  }

  #log(): HTMLElement | null | undefined {
    return this.#panel.renderRoot?.querySelector<HTMLElement>(".log");
  }
}

/** Where to begin to read: at the answer, or at the question before it. */
function beginning(log: HTMLElement, sequence: number): number {
  const answer = log.querySelector<HTMLElement>(`[data-sequence="${sequence}"]`);
  const before = answer?.previousElementSibling as HTMLElement | null | undefined;
  const first = before?.className === "said" && before.offsetHeight <= SHORT ? before : answer;
  return first?.offsetTop ?? log.scrollHeight;
}
