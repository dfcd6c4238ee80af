import process from 'node:process';
import { escapeTerminal } from '@gradus/core/internal';

/** Colours only on a terminal, unless NO_COLOR (https://no-color.org) or FORCE_COLOR say otherwise. */
export function useColor(stream: { readonly isTTY?: boolean }): boolean {
  if ((process.env['NO_COLOR'] ?? '') !== '') return false;
  if ((process.env['FORCE_COLOR'] ?? '') !== '') return process.env['FORCE_COLOR'] !== '0';
  return stream.isTTY === true && process.env['TERM'] !== 'dumb';
}

/** Text that may quote documents or the command line, made safe for a terminal or a build log. Line breaks are kept. */
export function printable(text: string): string {
  // GitHub's runner reads a line that starts with `::` behind any white space as a command.
  return text
    .split('\n')
    .map((line) => escapeTerminal(line).replace(/^(\s*):(?=:)/, '$1\\:'))
    .join('\n');
}
