import { closestLocale, type Locale } from "./languages";

/** What the embedding site decided, by the attributes of its script tag. */
export interface Settings {
  /** Where the guide runs; the addresses of its interface are relative to it. */
  readonly base: URL;
  readonly locale: Locale;
  /** A country to start with. */
  readonly country: string | undefined;
  /** The countries to choose from. */
  readonly countries: readonly string[];
  /** The same guide in Telegram. */
  readonly telegram: string | undefined;
  /** How long the browser keeps the session: on this device, or as long as the tab is open. */
  readonly remember: "device" | "tab";
}

const COUNTRIES = "ES FI PL PT SK TR";

export function readSettings(script: HTMLScriptElement): Settings {
  const { locale, country, countries, telegram, remember } = script.dataset;
  return {
    base: new URL("..", script.src),
    locale: closestLocale(locale, document.documentElement.lang, ...navigator.languages),
    country: countryCodes(country)[0],
    countries: countryCodes(countries ?? COUNTRIES),
    telegram: telegram?.startsWith("https://t.me/") ? telegram : undefined,
    remember: remember === "tab" ? "tab" : "device",
  };
}

function countryCodes(list: string | undefined): string[] {
  return (list ?? "").toUpperCase().match(/\b[A-Z]{2}\b/g) ?? [];
}
