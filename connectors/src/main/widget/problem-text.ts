import type { Locale } from "./languages";
import type { Letter } from "./outbox";
import { fill, type Texts } from "./texts";

/** What is wrong with a letter, in the person's language where the code is known, in the server's words otherwise. */
export function problemText({ state, reason }: Letter, texts: Texts, locale: Locale): string {
  if (!reason) {
    return "";
  }
  if (reason.kind === "later") {
    return reason.code === "rate-limited" ? fill(texts.rateLimited, locale, { seconds: reason.seconds }) : texts.cannotSave;
  }
  const known: Record<string, string> = {
    empty: texts.empty,
    "too-long": texts.tooLong,
    "too-large": texts.tooLong,
    unreadable: texts.unreadable,
    "nobody-there": texts.fileNobody,
    "file-no-room": texts.fileNoRoom,
    "file-too-large": texts.fileTooLarge,
    "file-type": texts.fileType,
    "file-broken": texts.fileBroken,
  };
  return known[reason.code] ?? (state === "refused" && reason.sentence ? reason.sentence : texts.refused);
}
