import { escapeToken } from '../model/pointer.ts';
import type { RawError } from '../model/raw-error.ts';
import type { Resource } from './schema-resources.ts';

/** A way from a root, the last step first: written down only where something is wrong. */
export interface Way {
  readonly up: Way | undefined;
  readonly step: string | number;
}

/** Steps for one document: as many as an evaluation of an expression has. */
const mostSteps = 1_000_000;

/** A document took too many steps. The message is the end of a sentence. */
export class Exhausted extends Error {
  constructor() {
    super(`which takes more than ${mostSteps.toLocaleString('en')} steps`);
  }
}

/** Errors of a document that are kept; one more tells that there were more. */
export const mostErrors = 1000;

/** One document and its schema. Branches that refer to one another are evaluated again in each of them, so steps are counted. */
export class Evaluation {
  readonly errors: RawError[] = [];
  /** The resources that references were followed into, the outermost first: what `$dynamicRef` looks through. */
  readonly scope: Resource[] = [];
  #left = mostSteps;

  charge(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new Exhausted();
  }

  /** Always false, which is what the check gives. */
  fail(
    at: Way | undefined,
    way: Way | undefined,
    keyword: string,
    error: Omit<RawError, 'keyword' | 'instancePath' | 'schemaPath'>,
  ): false {
    if (this.errors.length > mostErrors) return false;
    this.errors.push({
      keyword,
      instancePath: written(at, escapeToken),
      schemaPath: `#${written(way, fragment)}/${keyword}`,
      isWhole: true,
      ...error,
    });
    return false;
  }

  /** Forgets the errors since there were `count`. */
  forget(count: number): void {
    this.errors.length = count;
  }
}

function written(way: Way | undefined, escape: (token: string) => string): string {
  const steps: string[] = [];
  for (let at = way; at !== undefined; at = at.up) steps.push(escape(String(at.step)));
  return steps.length === 0 ? '' : `/${steps.reverse().join('/')}`;
}

/** Never throws: lone surrogates have no percent-encoding. */
function fragment(token: string): string {
  return encodeURIComponent(escapeToken(token).toWellFormed());
}
