import type { Locale } from "./languages";

/** Everything that the panel says by itself, in one language. */
export interface Texts {
  readonly title: string;
  readonly assistant: string;
  readonly intro: string;
  readonly privacy: string;
  readonly conversation: string;
  readonly question: string;
  readonly send: string;
  readonly close: string;
  readonly menu: string;
  readonly language: string;
  readonly country: string;
  readonly chooseCountry: string;
  readonly telegram: string;
  readonly profile: string;
  readonly takeOut: string;
  readonly forget: string;
  readonly forgetAsk: string;
  readonly forgetYes: string;
  readonly forgetNo: string;
  readonly forgotten: string;
  readonly forgetFailed: string;
  readonly you: string;
  readonly sending: string;
  readonly cannotSave: string;
  readonly stuck: string;
  readonly retry: string;
  readonly refused: string;
  readonly empty: string;
  readonly tooLong: string;
  readonly unreadable: string;
  readonly attach: string;
  readonly fileNobody: string;
  readonly fileNoRoom: string;
  readonly fileTooLarge: string;
  readonly fileType: string;
  readonly fileBroken: string;
  readonly fileGone: string;
  /** With {seconds}, counted. */
  readonly rateLimited: string;
  readonly working: string;
  readonly disconnected: string;
  readonly delayed: string;
  readonly newMessages: string;
  readonly newTab: string;
  readonly chosen: string;
  /** With {count}. */
  readonly charactersLeft: string;
  /** With {count}. */
  readonly charactersOver: string;
}

const LOADERS: Record<Locale, () => Promise<{ default: Texts }>> = {
  en: () => import("./texts/en"),
  fi: () => import("./texts/fi"),
  tr: () => import("./texts/tr"),
  es: () => import("./texts/es"),
  pt: () => import("./texts/pt"),
  pl: () => import("./texts/pl"),
  sk: () => import("./texts/sk"),
  ru: () => import("./texts/ru"),
  uk: () => import("./texts/uk"),
  ar: () => import("./texts/ar"),
};

export async function loadTexts(locale: Locale): Promise<Texts> {
  return (await LOADERS[locale]()).default;
}

/** Puts a number where the text names it: {count}, or {count, plural, one {# thing} other {# things}} as ICU writes it. */
export function fill(text: string, locale: Locale, values: Record<string, number>): string {
  const number = new Intl.NumberFormat(locale);
  return text.replace(/\{(\w+)(?:, plural,((?: \w+ \{[^}]*\})+))?\}/g, (_, name: string, forms?: string) => {
    const value = values[name] ?? 0;
    return forms ? counted(forms, value, locale).replace("#", number.format(value)) : number.format(value);
  });
}

function counted(forms: string, value: number, locale: Locale): string {
  const category = new Intl.PluralRules(locale).select(value);
  const all = Object.fromEntries([...forms.matchAll(/(\w+) \{([^}]*)\}/g)].map(([, name, form]) => [name, form]));
  return all[category] ?? all["other"] ?? "";
}
