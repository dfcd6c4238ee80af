import process from 'node:process';
import { escapeTerminal } from '@gradus/core/internal';
import type { ConfigurationError } from '@gradus/core';
import { version } from './version.ts';

/** The problems of the rules, one for each paragraph. */
export function configurationReport({ problems }: ConfigurationError): string {
  const lines = problems.map(({ message, fix, location }) => {
    const start = location?.range?.start;
    const place = location ? `${location.path}${start ? `:${start.line}:${start.column}` : ''}: ` : '';
    const text = [...`${place}${message}`.split('\n'), ...(fix === undefined ? [] : [fix])].map(escapeTerminal);
    return `gradus: ${text.join('\n        ')}\n`;
  });
  return lines.join('') + 'Nothing was judged: the governing rules cannot be used.\n';
}

/** A bug in Gradus, with the facts for a bug report. */
export function bugReport(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `gradus: this is a bug in Gradus ${version} (Node ${process.versions.node}). Please report it with the following:\n${stack}\n`;
}
