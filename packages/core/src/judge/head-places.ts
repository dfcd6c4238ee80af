import { createLocator, type Locator } from '../load/locate.ts';
import type { Format } from '../model/document.ts';
import { sameFile, type SourceFile, type Tree } from '../model/file.ts';
import type { Finding, Location } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';

/**
 * Replaces the lines of a verdict on a merged tree with those of the request's head, because readers see the head. A place keeps its
 * range if the file is the same at the head. Otherwise it gets the range of the same pointer at the head, or none.
 */
export function atHead(
  verdict: Verdict,
  { merged, head, formatOf }: { readonly merged: Tree; readonly head: Tree; formatOf(path: string): Format },
): Verdict {
  const locators = new Map<string, Locator>();
  const locatorOf = ({ path, text = '' }: SourceFile): Locator => {
    let locator = locators.get(path);
    if (locator === undefined) locators.set(path, (locator = createLocator(text, formatOf(path))));
    return locator;
  };
  const place = (location: Location): Location => {
    if (location.side !== 'head' || location.range === undefined) return location;
    const there = head.get(location.path);
    if (there !== undefined && sameFile(merged.get(location.path), there)) return location;
    const { range: _, ...rest } = location;
    const range = there && locatorOf(there).locate(location.stream, location.pointer);
    return range ? { ...rest, range } : rest;
  };
  const at = (finding: Finding): Finding => ({
    ...finding,
    location: place(finding.location),
    related: finding.related.map((related) => ({ ...related, location: place(related.location) })),
  });
  return {
    ...verdict,
    findings: verdict.findings.map(at),
    waived: verdict.waived.map(at),
    undecided: verdict.undecided.map(at),
  };
}
