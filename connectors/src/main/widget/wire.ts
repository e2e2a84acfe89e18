// The shapes of what goes over the wire, as the server's records define them.

export type Origin = "APPROVED_CONTENT" | "DRAFT_CONTENT" | "AI_GENERATED" | "PERSON" | "AUTOMATED";

export interface Link {
  readonly label: string;
  readonly url: string;
}

export type Block =
  | { readonly type: "notice" | "title" | "paragraph"; readonly text: string }
  | { readonly type: "bullets"; readonly items: readonly string[] }
  | { readonly type: "fact"; readonly text: string; readonly dated: string; readonly link: Link; readonly warning?: string | null }
  | { readonly type: "next"; readonly label: string; readonly text: string }
  | { readonly type: "contact"; readonly name: string; readonly phone?: string | null; readonly link?: Link | null }
  | FileBlock;

/** A picture or document that a person sent. */
export interface FileBlock {
  readonly type: "attachment";
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

export type ChoiceKind = "QUESTION" | "COUNTRY" | "LANGUAGE" | "THUMB_UP" | "THUMB_DOWN" | "ASK_PERSON" | "ACTION";

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly kind: ChoiceKind;
}

export interface Message {
  readonly origin: Origin;
  readonly originLabel: string;
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly choices: readonly Choice[];
}

/** One line of the conversation: either what the person sent or what the guide said. */
export interface Line {
  readonly sequence: number;
  readonly externalId?: string | null;
  readonly said?: string | null;
  readonly message?: Message | null;
  /** Whether, at the time of reading, what she writes goes to a person. */
  readonly withPerson?: boolean;
}

/** What is sent: exactly one of a file, a text, a choice and a command. */
export type Body =
  | { readonly file: File }
  | { readonly text: string }
  | { readonly choice: string }
  | { readonly command: string; readonly argument?: string };
