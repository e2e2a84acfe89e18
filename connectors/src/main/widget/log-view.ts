import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Choices } from "./choices";
import { choicesView } from "./choices-view";
import type { Conversation } from "./conversation";
import { messageView } from "./message-view";
import type { Letter } from "./outbox";
import { problemText } from "./problem-text";
import type { Locale } from "./languages";
import type { Texts } from "./texts";
import type { Choice, Line, Message } from "./wire";

/** The conversation as it reads: what was said, what is on its way, and that an answer is being looked for. */
export function logView(
  conversation: Conversation,
  texts: Texts,
  locale: Locale,
  press: (choice: Choice) => void,
): TemplateResult {
  const { lines, letters } = conversation;
  const choices = new Choices(lines, letters);
  return html`
    <div class="intro">
      <p>${texts.intro}</p>
      <p>${texts.privacy}</p>
    </div>
    ${repeat(
      lines.filter((line) => line.message || (line.said && !choices.isQuiet(line.sequence))),
      (line) => line.sequence,
      (line) => (isAnswer(line) ? answerView(line, choices, texts, press) : saidView(line.said ?? "", texts)),
    )}
    ${repeat(
      letters.filter((letter) => letter.label && !choices.isQuiet(letter.key)),
      (letter) => letter.key,
      (letter) => saidView(letter.label, texts, letterState(letter, texts, locale, () => conversation.retry())),
    )}
    ${conversation.working ? workingView(texts) : nothing}
  `;
}

function isAnswer(line: Line): line is Line & { message: Message } {
  return Boolean(line.message);
}

export function answerView(
  line: Line & { message: Message },
  choices: Choices,
  texts: Texts,
  press: (choice: Choice) => void,
): TemplateResult {
  return html`
    <article class="answer" data-sequence=${line.sequence} aria-label=${texts.title}>
      ${messageView(line.message, texts)} ${choicesView(line, choices, texts, press)}
    </article>
  `;
}

function saidView(words: string, texts: Texts, state: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`
    <article class="said" aria-label=${texts.you}>
      <p class="words" dir="auto">${words}</p>
      ${state}
    </article>
  `;
}

function letterState(letter: Letter, texts: Texts, locale: Locale, retry: () => void): TemplateResult | typeof nothing {
  switch (letter.state) {
    case "stored":
      return nothing;
    case "sending":
      return html`<p class="state">${texts.sending}</p>`;
    case "stuck":
      return html`<p class="state problem">${texts.stuck} <button type="button" class="retry" @click=${retry}>${texts.retry}</button></p>`;
    case "retrying":
    case "refused":
      return html`<p class="state problem">${problemText(letter, texts, locale)}</p>`;
  }
}

function workingView(texts: Texts): TemplateResult {
  return html`<p class="working"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> ${texts.working}</p>`;
}
