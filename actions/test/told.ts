import type { Conclusion } from './runner.ts';

/** `success: passed` */
export function told({ conclusion, outputs }: Conclusion): string {
  return `${conclusion}: ${outputs['verdict'] ?? 'no verdict'}`;
}

/** The log as one line: a reader's lines are broken where a terminal would end. */
export function log({ text }: Conclusion): string {
  return text.replaceAll(/\s+/g, ' ');
}

/** The findings that are annotated, by their names. */
export function findings({ annotations }: Conclusion): string[] {
  return annotations.flatMap(({ properties }) => properties['title'] ?? []);
}
