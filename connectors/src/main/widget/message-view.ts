import { html, nothing, type TemplateResult } from "lit";
import { directionOf } from "./languages";
import type { Texts } from "./texts";
import type { Block, FileBlock, Link, Message } from "./wire";

/** A message of the guide: its blocks as elements, every text as text, and who made it. */
export function messageView(message: Message, texts: Texts): TemplateResult {
  return html`
    <div class="blocks" lang=${message.language} dir=${directionOf(message.language)}>
      ${message.blocks.map((block) => blockView(block, texts))}
      <p class="origin" data-origin=${message.origin}>${message.originLabel}</p>
    </div>
  `;
}

/** The message as one text, for the ear. */
export function spoken(message: Message): string {
  return message.blocks.flatMap(blockTexts).join(" ");
}

function blockView(block: Block, texts: Texts): TemplateResult | typeof nothing {
  switch (block.type) {
    case "notice":
      return html`<p class="notice">${block.text}</p>`;
    case "title":
      return html`<h3>${block.text}</h3>`;
    case "paragraph":
      return html`<p>${block.text}</p>`;
    case "bullets":
      return bulletsView(block.items);
    case "fact":
      return html`
        <div class="fact">
          <p>${block.text} <span class="dated">${block.dated}</span></p>
          ${block.warning ? html`<p class="warning">${block.warning}</p>` : nothing}
          <p>${linkView(block.link, texts)}</p>
        </div>`;
    case "next":
      return html`<div class="next"><strong>${block.label}</strong><p>${block.text}</p></div>`;
    case "contact":
      return html`
        <div class="contact">
          <strong>${block.name}</strong>
          ${block.phone ? phoneView(block.phone) : nothing}
          ${block.link ? html`<p>${linkView(block.link, texts)}</p>` : nothing}
        </div>`;
    case "attachment":
      return html`<p><button type="button" class="file" @click=${(event: Event) => ask(event, block)}>📎 ${block.name}</button></p>`;
    default:
      return nothing; // a newer server may know more kinds than this page, which stayed open
  }
}

/** Whoever holds the session fetches it. */
function ask({ target }: Event, detail: FileBlock): void {
  target?.dispatchEvent(new CustomEvent("guidepost-file", { bubbles: true, composed: true, detail }));
}

/** Items that begin with their numbers need no bullets before them; without these Safari needs to be told of the list. */
function bulletsView(items: readonly string[]): TemplateResult {
  const numbered = items.every((item) => /^\d+\. /.test(item));
  return html`<ul class=${numbered ? "numbered" : nothing} role="list">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** Only web addresses become links; anything else stays a text. A path is one of the guide's own site. */
function linkView({ label, url }: Link, texts: Texts): TemplateResult {
  if (!isWebAddress(url)) {
    return html`${label}`;
  }
  const address = new URL(url, import.meta.url).href;
  return html`<a href=${address} target="_blank" rel="noopener noreferrer">${label}<span class="unseen"> (${texts.newTab})</span></a>`;
}

function isWebAddress(url: string): boolean {
  return /^\/(?![/\\])/.test(url) || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol));
}

function phoneView(phone: string): TemplateResult {
  return html`<p><a href=${`tel:${phone.replace(/[^+\d]/g, "")}`} dir="ltr">${phone}</a></p>`;
}

function blockTexts(block: Block): readonly string[] {
  switch (block.type) {
    case "notice":
    case "title":
    case "paragraph":
      return [block.text];
    case "bullets":
      return block.items;
    case "fact":
      return [block.text, block.dated, block.warning ?? ""];
    case "next":
      return [`${block.label}:`, block.text];
    case "contact":
      return [block.name, block.phone ?? ""];
    case "attachment":
      return [block.name];
    default:
      return [];
  }
}
