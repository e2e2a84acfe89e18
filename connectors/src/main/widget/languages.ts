/** The languages of the interface, each by its own name. */
export const LANGUAGES = {
  en: "English",
  fi: "Suomi",
  tr: "Türkçe",
  es: "Español",
  pt: "Português",
  pl: "Polski",
  sk: "Slovenčina",
  ru: "Русский",
  uk: "Українська",
  ar: "العربية",
} as const;

export type Locale = keyof typeof LANGUAGES;

export function isLocale(language: string): language is Locale {
  return Object.hasOwn(LANGUAGES, language);
}

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(-|$)/i;

/** The first of these language tags that the interface speaks; English if it speaks none. */
export function closestLocale(...tags: (string | null | undefined)[]): Locale {
  for (const tag of tags) {
    const language = tag?.split("-")[0]?.toLowerCase() ?? "";
    if (isLocale(language)) {
      return language;
    }
  }
  return "en";
}

export function directionOf(tag: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.test(tag) ? "rtl" : "ltr";
}
