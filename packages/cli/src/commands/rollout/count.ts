import { UsageError } from '../../exit.ts';

/** A number of things on the command line: at least 1. */
export function parseCount(option: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`${option} ${JSON.stringify(text)} is not a whole number from 1.`);
}
