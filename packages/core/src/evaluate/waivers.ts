import type { CatalogView } from '../catalog/lookups.ts';
import type { Document } from '../model/document.ts';
import type { Finding, Problem } from '../model/finding.ts';
import { isMap } from '../model/value.ts';
import { endOfDateOrInstant, formatInstant } from '../time/instant.ts';
import { granting } from '../authority/granting.ts';

/** A waiver that may waive findings. */
export interface ActiveWaiver {
  readonly document: Document;
  readonly policy: string;
  readonly validation?: string;
  readonly kind: string;
  readonly name: string;
  /** Keyed pointer; the waiver applies there and below. */
  readonly pointer?: string;
  /** As written; a date counts until the end of the day. */
  readonly expires: string;
  /** Milliseconds of the epoch, exclusive; the time from which the approver may no longer approve waivers, if that is earlier. */
  readonly until: number;
  /** Why it ends before `expires`, in words. */
  readonly because?: string;
}

/** How long before its end a waiver is reported as expiring. */
const noticeDays = 14;

/**
 * The governing waivers that are in force at `now`, and the problems of the others. A waiver counts while the Teams and the Grading allow
 * its approver to grant it; if there is no Team, any named person may.
 */
export function activeWaivers(
  authority: CatalogView,
  now: Date,
  zone: string,
): { readonly active: readonly ActiveWaiver[]; readonly problems: readonly Problem[] } {
  const active: ActiveWaiver[] = [];
  const problems: Problem[] = [];
  const mayGrant = granting(authority, now, zone);
  for (const document of authority.catalog.kinds.get('Waiver') ?? []) {
    const [broken] = authority.schemaErrors(document);
    const read = readWaiver(document, zone);
    if (typeof read === 'string' || broken !== undefined) {
      const why =
        typeof read === 'string' ? read : `it does not meet its schema (${broken!.message.replace(/\.$/, '')})`;
      problems.push(problem(document, 'invalid', '/spec', `This waiver does not count: ${why}.`, 'waivable'));
      continue;
    }
    const granted = mayGrant(read.approvedBy);
    if ('why' in granted && read.until > now.getTime()) {
      const message = `This waiver does not count: ${read.approvedBy}, who approved it, ${granted.why}.`;
      problems.push({ ...problem(document, 'approver', '/spec/approvedBy', message, 'waivable'), fix: granted.fix });
      continue;
    }
    const waiver = 'why' in granted || granted.until >= read.until ? read : endedWith(read, granted.until);
    const left = (waiver.until - now.getTime()) / 86_400_000;
    if (left <= 0) {
      problems.push(
        problem(
          document,
          'expired',
          '/spec/expires',
          `This waiver ended on ${read.expires}; the finding counts again.`,
          'advisory',
        ),
      );
      continue;
    }
    active.push(waiver);
    if (left <= noticeDays) {
      const days = Math.max(1, Math.floor(left));
      problems.push(
        problem(
          document,
          'expiring',
          '/spec/expires',
          `This waiver ends in ${days} ${days === 1 ? 'day' : 'days'}, ${waiver.because ?? `on ${waiver.expires}`}.`,
          'advisory',
        ),
      );
    }
  }
  return { active, problems };
}

/** The waiver that applies to a finding, if there is one. Mandatory findings have none. */
export function waiverFor(finding: Finding, keyed: string, waivers: readonly ActiveWaiver[]): ActiveWaiver | undefined {
  if (finding.enforcement !== 'waivable' || finding.outcome === 'undecided') return undefined;
  return waivers.find(
    ({ policy, validation, kind, name, pointer }) =>
      policy === finding.policy &&
      (validation === undefined || validation === finding.validation) &&
      kind === finding.document?.kind &&
      name === finding.document.name &&
      (pointer === undefined ||
        keyed === pointer ||
        keyed.startsWith(`${pointer}/`) ||
        keyed.startsWith(`${pointer}[`)),
  );
}

/** One notice for each waiver that waived nothing. A waiver for a policy or validation that was not evaluated may still be needed. */
export function unusedWaivers(
  waivers: readonly ActiveWaiver[],
  used: ReadonlySet<ActiveWaiver>,
  skipped: readonly { readonly policy: string; readonly validation?: string }[] = [],
): Problem[] {
  const mayBeUsed = ({ policy, validation }: ActiveWaiver): boolean =>
    skipped.some(
      (each) => each.policy === policy && (validation ?? each.validation) === (each.validation ?? validation),
    );
  return waivers
    .filter((waiver) => !used.has(waiver) && !mayBeUsed(waiver))
    .map(({ document, policy, kind, name }) =>
      problem(
        document,
        'unused',
        '/spec/subject',
        `This waiver has no effect: ${policy} has no waivable finding for ${kind} "${name}".`,
        'advisory',
      ),
    );
}

function endedWith(waiver: Read, until: number): ActiveWaiver {
  const because = `when ${waiver.approvedBy} can no longer approve waivers (${formatInstant(until)})`;
  return { ...waiver, until, because };
}

type Read = ActiveWaiver & { readonly approvedBy: string };

function readWaiver(document: Document, zone: string): Read | string {
  const spec = isMap(document.value) ? document.value['spec'] : undefined;
  if (!isMap(spec) || !isMap(spec['subject'])) return 'it has no subject';
  const { policy, validation, kind, name, pointer } = spec['subject'];
  const { expires, approvedBy, requestedBy, reason } = spec;
  if (typeof policy !== 'string' || typeof kind !== 'string' || typeof name !== 'string')
    return 'its subject needs policy, kind and name';
  if (typeof reason !== 'string' || reason.trim() === '') return 'it has no reason';
  if (typeof approvedBy !== 'string') return 'nobody approved it';
  if (approvedBy === requestedBy) return `${approvedBy} both requested and approved it`;
  if (typeof expires !== 'string') return 'it has no `expires`';
  const until = endOfDateOrInstant(expires, zone);
  if (until === undefined) return `"${expires}" is neither a date nor an instant`;
  return {
    document,
    policy,
    kind,
    name,
    approvedBy,
    expires,
    until,
    ...(typeof validation === 'string' && { validation }),
    ...(typeof pointer === 'string' && { pointer }),
  };
}

function problem(
  document: Document,
  validation: string,
  pointer: string,
  message: string,
  enforcement: 'waivable' | 'advisory',
): Problem {
  const fixes: Record<string, string> = {
    invalid: 'Correct the waiver. Until then, the finding counts.',
    expired: 'Remove it, or have the approver extend it.',
    expiring: 'Fix the problem that it waives, or have the approver extend it.',
    unused: 'Remove it.',
  };
  return {
    policy: 'gradus/waiver',
    validation,
    enforcement,
    message,
    fix: fixes[validation]!,
    path: document.file.path,
    stream: document.stream,
    pointer: document.pointer + pointer,
  };
}
