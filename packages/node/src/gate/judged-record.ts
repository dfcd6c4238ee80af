/** The subject of a verdict on a commit, which is stored with the verdict on the forge. */
export interface JudgedRecord {
  /** The target branch; a long name is cut. */
  readonly branch: string;
  /** The tip of the target branch in the check. */
  readonly target: string;
  /** The tree of the merge result. */
  readonly tree: string;
  /** When its facts were read, to the second. */
  readonly since: Date;
}

/** Characters of a branch's name: GitHub keeps 140 characters of a status, and the text before the record must also fit. */
const branchLength = 16;

/** An unknown tip and tree: for a verdict without a record. */
const none = '-';

/** `[main@TARGET TREE 20260302T090000Z]` */
export function writeRecord({ branch, target = none, tree = none, since }: Partial<JudgedRecord> & Since): string {
  return `[${cutBranch(branch ?? none)}@${target} ${tree} ${instant(since)}]`;
}

type Since = Pick<JudgedRecord, 'since'>;

const shape =
  /\[(\S{1,64})@(-|[0-9a-f]{40}|[0-9a-f]{64}) (-|[0-9a-f]{40}|[0-9a-f]{64}) (\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\]$/;

/** The record at the end of a title; undefined if it has none. */
export function readRecord(title: string): JudgedRecord | undefined {
  const [, branch, target, tree, year, month, day, hour, minute, second] = shape.exec(title) ?? [];
  if (branch === undefined || target === undefined || tree === undefined) return undefined;
  const since = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(since.getTime()) ? undefined : { branch, target, tree, since };
}

/** Whether a record is about a branch, as far as its name was kept. */
export function isOfBranch(record: JudgedRecord, branch: string): boolean {
  return record.branch === cutBranch(branch);
}

function cutBranch(branch: string): string {
  const characters = [...branch];
  return characters.length > branchLength ? `${characters.slice(0, branchLength - 1).join('')}…` : branch;
}

function instant(at: Date): string {
  return at
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '');
}
