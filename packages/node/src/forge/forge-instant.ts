import type { Forge } from '@gradus/core/forge';

/**
 * Converts an instant of this machine to the clock of the forge, so that two runners can be compared. Call it directly after an answer of
 * the forge, so that the date of the answer is the current time.
 *
 * @param at milliseconds of `Date.now()`
 */
export function forgeInstant(forge: Pick<Forge, 'now'>, at: number): Date {
  const shown = forge.now();
  return new Date(shown === undefined ? at : at + shown.getTime() - Date.now());
}
