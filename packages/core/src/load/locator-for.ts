import type { SourceFile } from '../model/file.ts';
import { formatOf } from './format.ts';
import { createLocator, type Locator } from './locate.ts';

/** Finds places in a file whose format follows from its name. */
export function locatorFor(file: SourceFile): Locator {
  return createLocator(file.text ?? '', formatOf(file.path));
}
