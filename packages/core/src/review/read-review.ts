import { validators } from '../generated/validators.js';
import type { Account, Review, ReviewDecision, Unreadable } from '../model/review.ts';
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
  readonly source?: Partial<Review['source']>;
  readonly target?: Partial<Review['target']>;
  readonly decisions?: readonly (Omit<ReviewDecision, 'by'> & { readonly by: WrittenAccount })[] | Unreadable;
}

type WrittenAccount = string | { readonly login: string; readonly bot?: boolean };

/** Reads a review from the value of a JSON or YAML file, by `review.schema.json`. What is left out is empty, and so unmet. */
export function readReview(value: Value): ReadReview {
  const valid = validators.Review;
  if (!valid(value)) return { problems: describeErrors(valid.errors ?? [], value) };
  const written = value as unknown as Written;
  const { repository = '', pusher = written.author, source, target, decisions = [] } = written;
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
      source: { branch: '', commit: '', ...source, repository: source?.repository || repository },
      target: { branch: '', commit: '', ...target },
      decisions: isUnread(decisions) ? decisions : decisions.map((each) => ({ ...each, by: account(each.by) })),
    },
  };
}

function isUnread(written: object | string): written is Unreadable {
  return typeof written === 'object' && 'unreadable' in written;
}

/** `lin`, or `{login: renovate, bot: true}`. */
function account(written: WrittenAccount): Account {
  return typeof written === 'string' ? { login: written, bot: false } : { bot: false, ...written };
}
