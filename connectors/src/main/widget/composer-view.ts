import { html, nothing, type TemplateResult } from "lit";
import { ATTACH, SEND } from "./icons";
import { directionOf, type Locale } from "./languages";
import { fill, type Texts } from "./texts";

/** The longest text that the server takes. */
export const MAX_LENGTH = 4_096;

/** From here on the person sees how much is left. */
const WARN_LENGTH = 3_600;

/** The field in which a question is written. */
export function composerView(
  draft: string,
  texts: Texts,
  locale: Locale,
  on: { input: (text: string) => void; send: () => void; attach: ((file: File) => void) | undefined },
): TemplateResult {
  const over = draft.length > MAX_LENGTH;
  return html`
    <form
      class="composer"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        on.send();
      }}
    >
      <label class="unseen" for="question">${texts.question}</label>
      <textarea
        id="question"
        rows="1"
        dir=${draft ? "auto" : directionOf(locale)}
        enterkeyhint="send"
        placeholder=${texts.question}
        aria-describedby="counter"
        aria-invalid=${over || nothing}
        .value=${draft}
        @input=${(event: Event) => on.input((event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          // While an input method is composing, Enter picks a word and must not send it.
          if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            on.send();
          }
        }}
      ></textarea>
      ${on.attach ? attachView(texts, on.attach) : nothing}
      <button type="submit" class="send" aria-label=${texts.send} title=${texts.send}>${SEND}</button>
      <p id="counter" class=${over ? "counter over" : "counter"}>${counter(draft.length, texts, locale)}</p>
    </form>
  `;
}

/** Only pictures and PDF documents are passed on; the server looks what they are. */
function attachView(texts: Texts, attach: (file: File) => void): TemplateResult {
  return html`
    <label class="attach" title=${texts.attach}>
      <span class="unseen">${texts.attach}</span>${ATTACH}
      <input
        type="file"
        class="unseen"
        accept="image/jpeg,image/png,image/webp,application/pdf"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          [...(input.files ?? [])].forEach(attach);
          input.value = "";
        }}
      />
    </label>
  `;
}

function counter(length: number, texts: Texts, locale: Locale): string {
  if (length > MAX_LENGTH) {
    return fill(texts.charactersOver, locale, { count: length - MAX_LENGTH });
  }
  return length > WARN_LENGTH ? fill(texts.charactersLeft, locale, { count: MAX_LENGTH - length }) : "";
}
