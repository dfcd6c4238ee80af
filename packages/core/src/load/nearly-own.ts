import { editDistance } from '../model/closest.ts';
import { ownApi } from './own-documents.ts';

const ownGroup = ownApi.slice(0, -1);
const current = `${ownApi}v1`;

/**
 * Whether this value of `apiVersion` is probably a misspelling of gradus.dev/v1: at most two letters differ. If two letters are only
 * replaced, it is another word, such as `gradle.dev`. A document of a built-in kind may also have the same name with another ending, such
 * as `gradus.io/v1`.
 */
export function isNearlyOwn(api: string, isOurKind: boolean): boolean {
  const said = api.trim().toLowerCase();
  if (said.length > current.length + 8 || said.startsWith(ownApi)) return false;
  const slash = said.indexOf('/');
  if (slash < 0) return said === ownGroup || isNear(said, current);
  const group = said.slice(0, slash);
  return isNear(group, ownGroup) || (isOurKind && /^gradus(?:[.-]|$)/.test(group));
}

function isNear(said: string, meant: string): boolean {
  const count = editDistance(said, meant, 2);
  return count < 2 || (count === 2 && (said.length !== meant.length || sorted(said) === sorted(meant)));
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

/** Whether a YAML or JSON text can contain such a value. It searches for the usual form, on the line of its key. */
export function mayHoldNearlyOwn(text: string): boolean {
  for (const [, api = ''] of text.matchAll(/apiVersion["']?[ \t]*:[\s"']*([^\s"',}\]#]+)/g)) {
    if (api.toLowerCase().startsWith(ownApi) || isNearlyOwn(api, true)) return true;
  }
  return false;
}
