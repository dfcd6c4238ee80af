import { validators } from '../generated/validators.js';
import type { Account, Contributor, Review, ReviewDecision, Unreadable } from '../model/review.ts';
import type { Value } from '../model/value.ts';
import { describeErrors } from '../validate/describe-errors.ts';
import type { SchemaError } from '../validate/schema-error.ts';

/** A review as a file gives it, or everything that is wrong with it. */
export type ReadReview = { readonly review: Review } | { readonly problems: readonly SchemaError[] };

/** What `schemas/review.schema.yaml` lets through. */
interface Written {
  readonly forge?: Review['forge'];
  readonly repository?: string;
  readonly number?: number;
  readonly url?: string;
  readonly title?: string;
  readonly description?: string;
  readonly labels?: readonly string[];
  readonly draft?: boolean;
  readonly author: WrittenAccount;
  readonly pusher?: WrittenAccount | Unreadable;
  readonly contributors?: readonly (string | WrittenContributor)[] | Unreadable;
  readonly unattributed?: readonly string[];
  readonly source?: Partial<Review['source']>;
  readonly target?: Partial<Review['target']>;
  readonly defaultBranch?: string;
  readonly rebaseMerging?: boolean | Unreadable;
  readonly anchored?: boolean | Unreadable;
  readonly decisions?: readonly (Omit<ReviewDecision, 'by'> & { readonly by: WrittenAccount })[] | Unreadable;
}

type WrittenAccount = string | { readonly login: string; readonly bot?: boolean };
type WrittenContributor = Exclude<WrittenAccount, string> & Omit<Contributor, 'by'>;

/** Reads a review from the value of a JSON or YAML file, by `review.schema.json`. What is left out is empty, and so unmet. */
export function readReview(value: Value): ReadReview {
  const valid = validators.Review;
  if (!valid(value)) return { problems: describeErrors(valid.errors ?? [], value) };
  const written = value as unknown as Written;
  const { repository = '', pusher = written.author, source, target, decisions = [] } = written;
  const { contributors = [], unattributed = [] } = written;
  return {
    review: {
      forge: written.forge ?? 'github',
      repository,
      number: written.number ?? 0,
      url: written.url ?? '',
      title: written.title ?? '',
      description: written.description ?? '',
      labels: written.labels ?? [],
      draft: written.draft ?? false,
      author: account(written.author),
      pusher: isUnread(pusher) ? pusher : account(pusher),
      contributors: isUnread(contributors) ? contributors : contributors.map(contributor),
      unattributed,
      source: { branch: '', commit: '', ...source, repository: source?.repository || repository },
      target: { branch: '', commit: '', ...target },
      decisions: isUnread(decisions) ? decisions : decisions.map((each) => ({ ...each, by: account(each.by) })),
      defaultBranch: written.defaultBranch ?? unsaid,
      rebaseMerging: written.rebaseMerging ?? unsaid,
      anchored: written.anchored ?? unsaid,
    },
  };
}

/** Of settings of the forge: to take them for off would be the lax reading. */
const unsaid: Unreadable = { unreadable: 'the review does not say' };

function isUnread(written: object | string): written is Unreadable {
  return typeof written === 'object' && 'unreadable' in written;
}

function contributor(written: string | WrittenContributor): Contributor {
  if (typeof written === 'string') return { by: account(written) };
  const { pushed, signed, ...by } = written;
  return { by: account(by), ...(pushed !== undefined && { pushed }), ...(signed !== undefined && { signed }) };
}

/** `lin`, or `{login: renovate, bot: true}`. */
function account(written: WrittenAccount): Account {
  return typeof written === 'string' ? { login: written, bot: false } : { bot: false, ...written };
}
