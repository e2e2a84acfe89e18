import { html, nothing, type TemplateResult } from "lit";
import { LANGUAGES, type Locale } from "./languages";
import type { Settings } from "./settings";
import type { Texts } from "./texts";

export interface MenuActions {
  language(locale: Locale): void;
  country(code: string): void;
  profile(): void;
  takeOut(): void;
  askToForget(): void;
  forget(): void;
  keep(): void;
}

/** The settings of the conversation: language, country, another channel, what is known of her, and the end of it. */
export function menuView(
  settings: Settings,
  texts: Texts,
  locale: Locale,
  country: string,
  forgetting: boolean,
  on: MenuActions,
): TemplateResult {
  return html`
    <div class="menu" id="menu" role="group" aria-label=${texts.menu}>
      <label for="language">${texts.language}</label>
      <select id="language" @change=${(event: Event) => on.language(chosen(event) as Locale)}>
        ${Object.entries(LANGUAGES).map(
          ([code, name]) => html`<option value=${code} lang=${code} ?selected=${code === locale}>${name}</option>`,
        )}
      </select>
      <label for="country">${texts.country}</label>
      <select id="country" @change=${(event: Event) => on.country(chosen(event))}>
        <option value="" disabled ?selected=${country === ""}>${texts.chooseCountry}</option>
        ${byName(settings.countries, locale).map(
          ([code, name]) => html`<option value=${code} ?selected=${code === country}>${name}</option>`,
        )}
      </select>
      ${settings.telegram
        ? html`<a class="action" href=${settings.telegram} target="_blank" rel="noopener noreferrer"
            >${texts.telegram}<span class="unseen"> (${texts.newTab})</span></a>`
        : nothing}
      <button type="button" class="action" id="profile" @click=${on.profile}>${texts.profile}</button>
      <button type="button" class="action" id="take-out" @click=${on.takeOut}>${texts.takeOut}</button>
      ${forgetting ? confirmView(texts, on) : html`<button type="button" class="action" id="forget" @click=${on.askToForget}>${texts.forget}</button>`}
    </div>
  `;
}

function confirmView(texts: Texts, on: MenuActions): TemplateResult {
  return html`
    <div class="confirm" role="group" aria-labelledby="confirm">
      <p id="confirm">${texts.forgetAsk}</p>
      <button type="button" class="action danger" id="forget-yes" @click=${on.forget}>${texts.forgetYes}</button>
      <button type="button" class="action" @click=${on.keep}>${texts.forgetNo}</button>
    </div>
  `;
}

function chosen(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}

/** Country names come from the browser, which knows them in every language. */
function byName(codes: readonly string[], locale: Locale): [code: string, name: string][] {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const collator = new Intl.Collator(locale);
  return codes
    .map((code): [string, string] => [code, names.of(code) ?? code])
    .sort(([, one], [, other]) => collator.compare(one, other));
}
