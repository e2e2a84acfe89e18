import type { LitElement } from "lit";
import type { Line } from "./wire";

/** This near to the end counts as being there. */
const NEAR = 48;

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
    } else if (log && target !== undefined) {
      const answer = log.querySelector<HTMLElement>(`[data-sequence="${target}"]`);
      log.scrollTop = answer ? answer.offsetTop - log.offsetTop - 12 : log.scrollHeight;
      this.#atEnd = true; // the end of a long answer is below, but she reads the newest
    }
  }

  #log(): HTMLElement | null | undefined {
    return this.#panel.renderRoot?.querySelector<HTMLElement>(".log");
  }
}
