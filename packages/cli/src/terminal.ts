import process from 'node:process';

/** Colours only on a terminal, unless NO_COLOR (https://no-color.org) or FORCE_COLOR say otherwise. */
export function useColor(stream: { readonly isTTY?: boolean }): boolean {
  if ((process.env['NO_COLOR'] ?? '') !== '') return false;
  if ((process.env['FORCE_COLOR'] ?? '') !== '') return process.env['FORCE_COLOR'] !== '0';
  return stream.isTTY === true && process.env['TERM'] !== 'dumb';
}
