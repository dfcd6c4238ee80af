import { locatorFor, readReview } from '@gradus/core/internal';
import type { Review } from '@gradus/core/forge';
import { fileTrouble, valueOfFile, givenText } from '@gradus/node/internal';
import { UsageError } from './exit.ts';

/**
 * Reads the facts that a forge would report about a request from a YAML or JSON file. Throws UsageError or RepositoryError with all
 * problems of the file, each with its place.
 *
 * @param shown the path as it was given
 */
export function readReviewFile(path: string, shown: string): Review {
  let text: string;
  try {
    text = givenText(path);
  } catch (error) {
    throw new UsageError(`--review ${shown} cannot be read: ${fileTrouble(error)}`);
  }
  const read = readReview(valueOfFile('--review', shown, text));
  if ('review' in read) return read.review;
  const locator = locatorFor({ path: shown, mode: 'file', size: text.length, text });
  const lines = read.problems
    .map((problem) => ({ ...problem, start: locator.locate(0, problem.pointer, problem.aboutKey)?.start }))
    .sort((a, b) => (a.start?.line ?? 0) - (b.start?.line ?? 0) || (a.start?.column ?? 0) - (b.start?.column ?? 0))
    .map(({ start, message, fix }) => {
      const place = start === undefined ? shown : `${shown}:${start.line}:${start.column}`;
      return `${place}: ${message}${fix === undefined ? '' : ` ${fix}`}`;
    });
  throw new UsageError(`--review ${shown} is not a review:\n  ${lines.join('\n  ')}`);
}
