import type { Body, Line } from "./wire";

/** What became of a request, in the words the widget needs: done, never, or not now. */
export type Outcome<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "refused"; readonly code: string; readonly sentence: string }
  | { readonly kind: "later"; readonly code: string; readonly seconds: number };

/** Long enough for a slow mobile network. The person is told much sooner that it takes a while. */
const TIMEOUT = 15_000;

/** The same for a file of 20 MB. */
const FILE_TIMEOUT = 180_000;

/** The server's interface. Whatever goes wrong on the way is an outcome, never an exception. */
export class Api {
  constructor(readonly base: URL) {}

  openSession(): Promise<Outcome<{ token: string }>> {
    return this.#ask("sessions", { method: "POST" });
  }

  send(token: string, key: string, locale: string, body: Body): Promise<Outcome<{ sequence: number }>> {
    if ("file" in body) {
      return this.#sendFile(token, key, body.file);
    }
    return this.#ask("messages", {
      method: "POST",
      headers: { ...authorization(token), "Content-Type": "application/json", "Idempotency-Key": key },
      body: JSON.stringify({ ...body, locale }),
    });
  }

  #sendFile(token: string, key: string, file: File): Promise<Outcome<{ sequence: number }>> {
    const headers = {
      ...authorization(token),
      "Content-Type": "application/octet-stream",
      "Idempotency-Key": key,
      "File-Name": encodeURIComponent(file.name),
    };
    return this.#ask("files", { method: "POST", headers, body: file }, FILE_TIMEOUT);
  }

  /** A file that was sent in the conversation; none if it can't be had. */
  async file(token: string, id: string): Promise<Blob | undefined> {
    try {
      const signal = AbortSignal.timeout(FILE_TIMEOUT);
      const response = await fetch(this.#url(`files/${encodeURIComponent(id)}`), { headers: authorization(token), signal });
      return response.ok ? await response.blob() : undefined;
    } catch {
      return undefined;
    }
  }

  /** A link by which the conversation goes on in Telegram. */
  continuation(token: string): Promise<Outcome<{ link?: string | null }>> {
    return this.#ask("continuation", { method: "POST", headers: authorization(token) });
  }

  history(token: string): Promise<Outcome<{ lines: Line[] }>> {
    return this.#ask("history", { headers: authorization(token) });
  }

  /** The stream of events after a line. Rejects if there is no connection, as fetch does. */
  events(token: string, after: number, signal: AbortSignal): Promise<Response> {
    const headers = { ...authorization(token), Accept: "text/event-stream", "Last-Event-ID": String(after) };
    return fetch(this.#url("events"), { headers, signal, cache: "no-store" });
  }

  async #ask<T>(path: string, request: RequestInit, timeout = TIMEOUT): Promise<Outcome<T>> {
    try {
      const response = await fetch(this.#url(path), { ...request, signal: AbortSignal.timeout(timeout) });
      return response.ok ? { kind: "done", value: (await response.json()) as T } : await refusal(response);
    } catch {
      return { kind: "later", code: "network", seconds: 0 };
    }
  }

  #url(path: string): URL {
    return new URL(`api/web/${path}`, this.base);
  }
}

function authorization(token: string) {
  return { Authorization: `Bearer ${token}` };
}

async function refusal(response: Response): Promise<Outcome<never>> {
  const problem = (await response.json().catch(() => ({}))) as { code?: string; detail?: string };
  const code = problem.code ?? "";
  if (response.status === 429 || response.status >= 500) {
    return { kind: "later", code, seconds: Number(response.headers.get("Retry-After")) || 0 };
  }
  return { kind: "refused", code, sentence: problem.detail ?? "" };
}
