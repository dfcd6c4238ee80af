import { toCel, type Conversion } from '../expression/convert.ts';
import type { CelValue } from '../expression/definition.ts';
import { unwatched } from '../expression/watched.ts';
import type { Document, Item } from '../model/document.ts';
import type { KindFacts } from './kind-facts.ts';

/** How the value of an item is converted: as its source says, and with duplicate keys as unknown. */
export function conversionOf({
  source,
  file,
  doubled,
}: Pick<Item, 'source' | 'doubled'> & { readonly file: Pick<Item['file'], 'path'> }): Pick<
  Conversion,
  'nulls' | 'unknown'
> {
  const { nulls } = source;
  if (doubled === undefined) return { nulls };
  const why = (name: string): string =>
    `the value of ${JSON.stringify(name)} is not known: the key occurs twice in the same map of ${file.path}`;
  return { nulls, unknown: { members: doubled, why } };
}

/** The documents of one catalog as expressions see them. Each is converted once, at its first use. */
export interface DocumentValues {
  /** The same object for the same document. */
  readonly of: (document: Document) => CelValue;
  /** The document that a value represents; undefined for scalars and for parts. */
  readonly documentOf: (value: CelValue) => Document | undefined;
}

export function documentValues(
  facts: Pick<KindFacts, 'doubles'>,
  shown: (value: CelValue, document: Document) => CelValue = (value) => value,
): DocumentValues {
  const values = new Map<Document, CelValue>();
  let documents: Map<object, Document> | undefined;
  let latest: CelValue | undefined;
  let latestDocument: Document | undefined;
  return {
    of(document) {
      let converted = values.get(document);
      if (converted === undefined) {
        const plain = toCel(document.value, { doubles: facts.doubles(document.kind), ...conversionOf(document) });
        converted = shown(plain, document);
        values.set(document, converted);
        if (documents !== undefined && isObject(plain)) documents.set(plain, document);
      }
      latest = unwatched(converted);
      latestDocument = document;
      return converted;
    },
    documentOf(given) {
      const value = unwatched(given);
      if (!isObject(value)) return undefined;
      // It is usually the document whose value was returned last, so few runs need the index of all of them.
      if (value === latest) return latestDocument;
      documents ??= new Map(
        [...values].flatMap(([document, each]) =>
          isObject(each) ? [[unwatched(each) as object, document] as const] : [],
        ),
      );
      return documents.get(value);
    },
  };
}

function isObject(value: CelValue): value is Exclude<CelValue, string | number | bigint | boolean | null> {
  return typeof value === 'object' && value !== null;
}
