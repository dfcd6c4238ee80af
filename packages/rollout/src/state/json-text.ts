import { readValue } from '@gradus/core/internal';
import type { Value } from '@gradus/core';

/** How many mistakes a message names. */
const mostNamed = 20;

/** Reads JSON input like documents: numbers that would be rounded and duplicate keys are rejected. Problems are sentences. */
export function readJsonText(text: string): { readonly value: Value } | { readonly problems: readonly string[] } {
  const read = readValue('given.json', text);
  if ('value' in read && text.trim() !== '') return read;
  if ('value' in read) return { problems: ['It is not JSON: it is empty.'] };
  const named = read.problems.slice(0, mostNamed);
  return {
    problems: named.map(
      ({ message, position: { line, column } }) =>
        `It is not JSON (line ${line}, column ${column}: ${message.replace(/\.$/, '')}).`,
    ),
  };
}
