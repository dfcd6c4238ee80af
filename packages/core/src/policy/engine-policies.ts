/** A question that the engine asks by itself, before or beside all policies. */
export interface EngineValidation {
  readonly name: string;
  /** What is wrong where it finds something. Markdown, as all texts here. */
  readonly means: string;
  readonly fix: string;
}

/** The engine's own findings under one policy id: what is to be said of them where policies are explained. */
export interface EnginePolicy {
  /** `gradus/document`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What it is asked of: goes on behind "Asked of". */
  readonly applies: string;
  readonly enforcement: string;
  readonly validations: readonly EngineValidation[];
}

/** No pack brings these: the engine asks them of every project. */
export const enginePolicies: readonly EnginePolicy[] = [
  {
    id: 'gradus/document',
    title: 'Every selected file can be read, and every document is what its kind says',
    description:
      'A file that does not parse, or a kind that is misspelt, would otherwise take its document out of all rules without a word. So it is a finding of its own, and questions whose answer could stand in such a file are undecided.',
    applies:
      'every file that a source of the project file selects; without `spec.documents` these are the YAML and JSON files that hold documents of `gradus.dev`.',
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
  },
  {
    id: 'gradus/waiver',
    title: 'A waiver is complete, granted by another person, in time, and of use',
    description:
      'A waiver that has lapsed, that nobody granted, or that lets nothing through any more looks like a rule that is kept.',
    applies:
      'every Waiver where all documents are judged by their own rules. With a base, waivers of the target branch count, and those that the change itself brings are told when they are merged.',
    enforcement: 'A waiver that does not count is waivable; the notices are advisory.',
    validations: [
      {
        name: 'invalid',
        means: 'It lacks a subject, a reason, an approver or an end, or one person both asked for and approved it.',
        fix: 'Mend the waiver; until then the finding that it is about counts.',
      },
      {
        name: 'approver',
        means:
          'Whoever approved it is not a member of any Team, has left, or has none of the roles that `waivers.roles` of the Grading names, neither of their own nor handed over for the time. Not asked where there is no Team.',
        fix: 'Let somebody approve it who may, by the `id` that a Team gives them; until then the finding that it is about counts.',
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
  },
  {
    id: 'gradus/authority',
    title: 'Nobody changes the rules that their own change is judged by',
    description:
      'What a change is judged by stands on the branch that it goes to. A change that alters those rules is told so, and where it passes only under what it brings along itself, it waits for the change authority.',
    applies:
      'the project file, schemas, the kinds that are authority as a whole (Grading, Team, Calendar, Waiver, Policy, Project) and the fields that a schema marks, such as the tier of a System; only with `--base`.',
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
  },
  {
    id: 'gradus/policy',
    title: 'The rules that a change brings along can be used',
    description:
      'A project file or policy that does not type-check would judge nothing once it is merged. Where the broken rules are those that decide, nothing is judged at all and the command ends with exit code 2.',
    applies: 'the rules of the head where they differ from those of the target branch; only with `--base`.',
    enforcement: 'Mandatory.',
    validations: [
      {
        name: 'usable',
        means: 'A policy, schema or project file of the head cannot be used.',
        fix: 'Correct it at the place shown; `gradus policy lint` says the same before you push.',
      },
    ],
  },
];
