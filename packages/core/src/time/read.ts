/** The result of parsing text: a value, or why there is none, as the end of a sentence whose subject is the text. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

export function good<T>(value: T): Read<T> {
  return { ok: true, value };
}

export function bad(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}

/** At most 80 characters. */
export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Text as a message shows it: JSON-quoted and cut. */
export function quotedJson(text: string): string {
  return JSON.stringify(shorten(text));
}
