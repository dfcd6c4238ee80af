import type { Case } from './policy-example.ts';

/** A question that the engine asks by itself, before or beside all policies. */
interface EngineValidation {
  readonly name: string;
  /** What is wrong where it finds something. */
  readonly means: string;
  readonly fix: string;
}

/** The engine's own findings under one policy id, as a page of its own. */
export interface EnginePolicy {
  /** After `gradus/`. */
  readonly name: string;
  readonly title: string;
  readonly why: string;
  readonly applies: string;
  readonly enforcement: string;
  readonly validations: readonly EngineValidation[];
  /** Something that it finds, for a check to tell. */
  readonly example: Case;
}

const waiver = {
  apiVersion: 'gradus.dev/v1',
  kind: 'Waiver',
  metadata: { name: 'first-batch' },
  spec: {
    subject: { policy: 'baseline/staged-rollout', kind: 'Rollout', name: 'checkout-4-2-0' },
    reason: 'The fleet has four targets.',
    requestedBy: 'dev-1',
    approvedBy: 'ops-lead',
    expires: '2026-05-01',
  },
};

const shop = {
  'teams/storefront.yaml': {
    apiVersion: 'gradus.dev/v1',
    kind: 'Team',
    metadata: { name: 'storefront' },
    spec: { members: [{ id: 'dev-1', department: 'development' }] },
  },
  'systems/checkout.yaml': {
    apiVersion: 'gradus.dev/v1',
    kind: 'System',
    metadata: { name: 'checkout' },
    spec: { owner: 'storefront', tier: 1, lifecycle: 'production' },
  },
  'changes/chg-1.yaml': {
    apiVersion: 'gradus.dev/v1',
    kind: 'Change',
    metadata: { name: 'chg-1', title: 'Checkout 4.2.0' },
    spec: { type: 'normal', systems: ['checkout'], requester: 'dev-1' },
    status: { state: 'draft', history: [{ state: 'draft', at: '2026-03-02T09:00:00Z', by: 'dev-1' }] },
  },
};

const bigFirstBatch = {
  'rollouts/checkout-4-2-0.yaml': {
    apiVersion: 'gradus.dev/v1',
    kind: 'Rollout',
    metadata: { name: 'checkout-4-2-0' },
    spec: {
      change: 'chg-1',
      system: 'checkout',
      artifact: { name: 'checkout', version: '4.2.0' },
      strategy: { type: 'Staged' },
      stages: [
        { name: 'everywhere', environment: 'production', batches: ['25%'], gates: [{ soak: { duration: 'PT4H' } }] },
      ],
    },
  },
};

export const enginePolicies: readonly EnginePolicy[] = [
  {
    name: 'document',
    title: 'Every selected file can be read, and every document is what its kind says',
    why: 'A file that does not parse, or a kind that is misspelt, would otherwise take its document out of all rules without a word. So it is a finding of its own, and questions whose answer could stand in such a file are undecided.',
    applies:
      'Asked of every file that a source of the project file selects; without `spec.documents` these are the YAML and JSON files that hold documents of `gradus.dev`.',
    enforcement: 'Mandatory, unless the project file says otherwise by path.',
    validations: [
      {
        name: 'unreadable',
        means:
          'The file cannot be parsed, is too large, is a symbolic link or a submodule, or lies beyond a limit of the project.',
        fix: 'Correct the file at the place shown, raise the limit that is named, or exclude the path in `spec.documents`.',
      },
      {
        name: 'empty',
        means: 'The file is empty, and its source expects a document there.',
        fix: 'Write the document, or remove the file.',
      },
      {
        name: 'kind',
        means: 'The document names no kind, or one that does not exist.',
        fix: 'Use one of the kinds that are listed, or give the source a `kind` in the project file.',
      },
      {
        name: 'identity',
        means: 'The document has no name, or the `identity` of its source gives none.',
        fix: 'Add `metadata.name`, or correct the expression.',
      },
      {
        name: 'duplicate-identity',
        means: 'Two documents have the same kind and name.',
        fix: 'Rename all but one; `duplicates: allow` of the source says that it is meant.',
      },
      {
        name: 'disowned',
        means: 'A file held documents of `gradus.dev` at the base, and holds none any more, though it is still there.',
        fix: 'Write the `apiVersion` again; to remove the documents, remove the file.',
      },
      {
        name: 'unmatched-source',
        means: 'No file matches the paths of an entry of `spec.documents`. It is advisory.',
        fix: 'Correct the paths, or take the entry out.',
      },
      {
        name: 'schema',
        means: 'A field is missing, misspelt, or has a value that the JSON Schema of the kind does not allow.',
        fix: 'Correct the field; `gradus explain KIND` lists all of them.',
      },
    ],
    example: {
      name: 'a field that is misspelt',
      files: {
        'systems/newsletter.yaml': {
          apiVersion: 'gradus.dev/v1',
          kind: 'System',
          metadata: { name: 'newsletter' },
          spec: {
            owner: 'storefront',
            tier: 3,
            lifecycle: 'production',
            components: [{ name: 'mailer', type: 'software', supportEnd: '2027-09-30' }],
          },
        },
      },
    },
  },
  {
    name: 'waiver',
    title: 'A waiver is complete, granted by another person, in time, and of use',
    why: 'A waiver that has lapsed, that nobody granted, or that lets nothing through any more looks like a rule that is kept.',
    applies:
      'Asked of every Waiver where all documents are judged by their own rules. With a base, waivers of the target branch count, and those that the change itself brings are told when they are merged.',
    enforcement: 'A waiver that does not count is waivable; the notices are advisory.',
    validations: [
      {
        name: 'invalid',
        means: 'It lacks a subject, a reason, an approver or an end, or one person both asked for and approved it.',
        fix: 'Mend the waiver; until then the finding that it is about counts.',
      },
      {
        name: 'expired',
        means: 'Its last day is over; what it let through counts again.',
        fix: 'Remove it, or let its approver extend it.',
      },
      {
        name: 'expiring',
        means: 'It ends within 14 days.',
        fix: 'Mend what it is about, or let its approver extend it.',
      },
      {
        name: 'unused',
        means: 'It lets nothing through: the finding that it names is not there.',
        fix: 'Remove it.',
      },
    ],
    example: {
      name: 'a waiver in its last days',
      now: '2026-04-21T09:00:00Z',
      files: { 'waivers/first-batch.yaml': waiver },
    },
  },
  {
    name: 'authority',
    title: 'Nobody changes the rules that their own change is judged by',
    why: 'What a change is judged by stands on the branch that it goes to. A change that alters those rules is told so, and where it passes only under what it brings along itself, it waits for the change authority.',
    applies:
      'Asked with `--base`, of the project file, schemas, the kinds that are authority as a whole (Grading, Team, Calendar, Waiver, Policy, Project) and the fields that a schema marks, such as the tier of a System.',
    enforcement: '`touched` is advisory; `approval` makes the verdict pending.',
    validations: [
      {
        name: 'touched',
        means: 'The change alters what changes are judged by; it is judged by the rules of the target branch.',
        fix: 'Merging it needs the approval of the change authority.',
      },
      {
        name: 'approval',
        means: 'The change passes only under rules that it brings along itself.',
        fix: 'The change authority of the target branch has to approve it, or the rules have to be merged first.',
      },
    ],
    example: {
      name: 'a change that brings its own waiver',
      now: '2026-04-01T09:00:00Z',
      base: shop,
      files: { ...shop, ...bigFirstBatch, 'waivers/first-batch.yaml': waiver },
    },
  },
  {
    name: 'policy',
    title: 'The rules that a change brings along can be used',
    why: 'A project file or policy that does not type-check would judge nothing once it is merged. Where the broken rules are those that decide, nothing is judged at all and the command ends with exit code 2.',
    applies: 'Asked with `--base`, where the rules of the head differ from those of the target branch.',
    enforcement: 'Mandatory.',
    validations: [
      {
        name: 'usable',
        means: 'A policy, schema or project file of the head cannot be used.',
        fix: 'Correct it at the place shown; `gradus policy lint` says the same before you push.',
      },
    ],
    example: {
      name: 'a policy that does not type-check',
      base: shop,
      files: {
        ...shop,
        'gradus.yaml': {
          apiVersion: 'gradus.dev/v1',
          kind: 'Project',
          metadata: { name: 'shop' },
          spec: { policies: ['gradus:baseline', './policies'] },
        },
        'policies/tier-kept.yaml': {
          apiVersion: 'gradus.dev/v1',
          kind: 'Policy',
          metadata: { name: 'tier-kept', title: 'A tier is kept' },
          spec: {
            match: { kinds: ['System'], operations: ['UPDATE'] },
            validations: [
              { name: 'kept', expression: 'object.spec.teir == oldObject.spec.tier', message: 'The tier changes.' },
            ],
          },
        },
      },
    },
  },
];
