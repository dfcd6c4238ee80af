import type { Account, Review, ReviewDecision, Unreadable } from '../model/review.ts';
import { isMap, type Value, type ValueMap } from '../model/value.ts';
import { parseInstant } from '../time/instant.ts';

/** A review as a file gives it, or what is wrong with it: sentences that begin with the member. */
export type ReadReview = { readonly review: Review } | { readonly problems: readonly string[] };

const decisions = ['approved', 'changes-requested', 'dismissed', 'commented'] as const;
const oid = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Reads a review from the value of a JSON or YAML file with the members of Review. What is left out is empty, and so unmet. */
export function readReview(value: Value): ReadReview {
  const problems: string[] = [];
  if (!isMap(value)) return { problems: ['A review is an object with members such as author, pusher and decisions.'] };
  const known = new Set([
    'forge',
    'repository',
    'number',
    'url',
    'title',
    'description',
    'labels',
    'draft',
    'author',
    'pusher',
    'source',
    'target',
    'decisions',
  ]);
  for (const key of Object.keys(value))
    if (!known.has(key)) problems.push(`${key}: there is no such member; there are ${[...known].join(', ')}.`);
  const read = reader(value, problems);
  const forge = value['forge'] ?? 'github';
  if (forge !== 'github' && forge !== 'gitlab') problems.push('forge: write github or gitlab.');
  const source = sub(value, 'source', problems);
  const target = sub(value, 'target', problems);
  const repository = read.text('repository');
  const author = account(value['author'], 'author', problems);
  const review: Review = {
    forge: forge === 'gitlab' ? 'gitlab' : 'github',
    repository,
    number: typeof value['number'] === 'number' ? value['number'] : 0,
    url: read.text('url'),
    title: read.text('title'),
    description: read.text('description'),
    labels: texts(value['labels'], 'labels', problems),
    draft: value['draft'] === true,
    author,
    pusher:
      value['pusher'] === undefined ? author : orUnreadable(value['pusher'], (it) => account(it, 'pusher', problems)),
    source: {
      branch: text(source['branch']),
      repository: text(source['repository']) || repository,
      commit: text(source['commit']),
    },
    target: { branch: text(target['branch']), commit: text(target['commit']) },
    decisions: orUnreadable(value['decisions'] ?? [], (it) =>
      list(it, 'decisions', problems).flatMap((each, index) => decision(each, `decisions[${index}]`, problems)),
    ),
  };
  return problems.length > 0 ? { problems } : { review };
}

function decision(value: Value, where: string, problems: string[]): ReviewDecision[] {
  if (!isMap(value)) {
    problems.push(`${where}: a decision is an object with by, decision, at and commit.`);
    return [];
  }
  const said = decisions.find((each) => each === value['decision']);
  const { at, commit, canWrite, isAdministrator } = value;
  if (said === undefined) problems.push(`${where}.decision: write ${decisions.join(', ')}.`);
  if (typeof at !== 'string' || parseInstant(at) === undefined)
    problems.push(`${where}.at: write an instant such as 2026-03-02T09:00:00Z.`);
  if (commit !== undefined && (typeof commit !== 'string' || !oid.test(commit)))
    problems.push(`${where}.commit: write the 40 hex digits of the commit that was looked at.`);
  return [
    {
      by: account(value['by'], `${where}.by`, problems),
      decision: said ?? 'commented',
      at: text(at),
      ...(typeof commit === 'string' && { commit }),
      ...(typeof canWrite === 'boolean' && { canWrite }),
      ...(typeof isAdministrator === 'boolean' && { isAdministrator }),
    },
  ];
}

/** `lin`, or `{login: renovate, bot: true}`. */
function account(value: Value | undefined, where: string, problems: string[]): Account {
  if (typeof value === 'string' && value !== '') return { login: value, bot: false };
  if (isMap(value) && typeof value['login'] === 'string' && value['login'] !== '')
    return { login: value['login'], bot: value['bot'] === true };
  problems.push(`${where}: write a login, or {login: NAME, bot: true}.`);
  return { login: '', bot: false };
}

function orUnreadable<T>(value: Value, known: (value: Value) => T): T | Unreadable {
  return isMap(value) && typeof value['unreadable'] === 'string' ? { unreadable: value['unreadable'] } : known(value);
}

function reader(value: ValueMap, problems: string[]): { text(member: string): string } {
  return {
    text(member) {
      const found = value[member];
      if (found !== undefined && typeof found !== 'string') problems.push(`${member}: write text.`);
      return text(found);
    },
  };
}

function sub(value: ValueMap, member: string, problems: string[]): ValueMap {
  const found = value[member] ?? {};
  if (isMap(found)) return found;
  problems.push(`${member}: write an object with branch and commit.`);
  return {};
}

function texts(value: Value | undefined, where: string, problems: string[]): string[] {
  return list(value ?? [], where, problems).map(String);
}

function list(value: Value, where: string, problems: string[]): readonly Value[] {
  if (Array.isArray(value)) return value as readonly Value[];
  problems.push(`${where}: write a list.`);
  return [];
}

function text(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}
