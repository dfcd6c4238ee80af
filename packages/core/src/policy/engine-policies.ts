/** A validation of the engine itself, before or next to all policies. */
export interface EngineValidation {
  readonly name: string;
  /** What is wrong where it finds something. Markdown, as all texts here. */
  readonly means: string;
  readonly fix: string;
}

/** The engine's own findings under one policy id, and their explanation. */
export interface EnginePolicy {
  /** `gradus/document`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What it applies to: the text after "Asked of". */
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
        name: 'api-version',
        means:
          'A document is meant for `gradus.dev` and is not read as one: its `apiVersion` is misspelt, written with another key, or it is an item of a list. It is advisory where the value only resembles `gradus.dev/v1`.',
        fix: 'Write `apiVersion: gradus.dev/v1`, and each document by itself; `---` separates the documents of a file.',
      },
      {
        name: 'duplicate-key',
        means:
          'A key appears twice in a map. The file is as it was on the target, so the last value is read; rules that read the key are undecided.',
        fix: 'Remove one of the two. A file that is new or changed cannot be read while a key appears twice.',
      },
      {
        name: 'shared-source',
        means: 'Two sources of the project file select the same document. It is read once. It is advisory.',
        fix: 'Narrow the paths of one of them.',
      },
      {
        name: 'unmatched-source',
        means: 'No file matches the paths of an entry of `spec.documents`, or one of its globs. It is advisory.',
        fix: 'Correct the paths, or take the entry or the glob out.',
      },
      {
        name: 'no-items',
        means: 'A file that a source selects holds nothing at the `items` of that source. It is advisory.',
        fix: 'Correct the key in the file, or the pattern; or exclude the file.',
      },
      {
        name: 'no-match',
        means:
          "A glob or pattern matches nothing in the whole project: `text` of a source; `paths`, `each` or the path of a `where` of the project's own policies; `paths` of a System or of an `enforcement` rule. It is advisory.",
        fix: 'Correct it, or take it out. `text` and `each` lead from the item and the document, not from the file.',
      },
      {
        name: 'schema',
        means: 'A field is missing, misspelt, or has a value that the JSON Schema of the kind does not allow.',
        fix: 'Correct the field; `gradus explain KIND` lists all of them.',
      },
    ],
  },
  {
    id: 'gradus/selection',
    title: 'Something is checked',
    description:
      'A run that checks nothing must not look like one that found nothing. So a verdict about a tree from which no policy selects a document or a file, by kind, path or label, is undecided. A change that leaves all of them alone passes.',
    applies: 'every run, and every run that is limited to some paths.',
    enforcement: 'Mandatory; the project file cannot change that.',
    validations: [
      {
        name: 'nothing-checked',
        means:
          'No policy selects anything: there are no documents or no policies, their `match` fits nothing, or all of them are off.',
        fix: 'Select documents by `spec.documents`, name packs in `spec.policies`, or correct `match`.',
      },
    ],
  },
  {
    id: 'gradus/gate',
    title: 'The gate can require something',
    description:
      'A gate that can require nothing looks like one whose requirements are met. It passes all the same, because rules come from the target branch: a request that completes the set-up is itself checked without it. A passed verdict says where no Change, test or approval was required.',
    applies: 'every request; only by `gradus gate`.',
    enforcement: 'Advisory.',
    validations: [
      {
        name: 'policies',
        means: 'No policy of the project reads the request, so its approvals and tests do not matter.',
        fix: 'Add `gradus:itil` to `spec.policies`.',
      },
      {
        name: 'paths',
        means:
          'There is no System, or no System has `paths`. So no file needs a Change. Where no file matches the `paths`, `gradus/document/no-match` is reported at each glob instead.',
        fix: 'Add `paths` to the Systems.',
      },
      {
        name: 'logins',
        means: 'No member of a Team has a login of this forge, so no approval counts.',
        fix: 'Add `logins` to the members.',
      },
    ],
  },
  {
    id: 'gradus/rollout',
    title: 'A rollout can be carried out',
    description:
      'A rollout whose batches wait for two calendars that are never open at the same time waits for ever, and nobody notices before the night on which it should start. `gradus rollout plan` reports the same, and more, for a fleet.',
    applies: 'every Rollout whose Change is not over.',
    enforcement: 'Calendars that never meet are waivable; the others are advisory.',
    validations: [
      {
        name: 'windows-apart',
        means:
          'Calendars that a batch needs are not open at the same time within the next 400 days: those of the rollout and of the window gates before it. The message names them with their next openings.',
        fix: 'Change one of the Calendars, or name others in `spec.windows.refs` and the window gates.',
      },
      {
        name: 'windows-undecided',
        means: 'Whether they are is undecided: their recurrences have too many occurrences to compare.',
        fix: 'Make the recurrences of these Calendars simpler.',
      },
      {
        name: 'no-metric-address',
        means: 'A gate measures a metric, and the project file has no address of Prometheus.',
        fix: 'Set `spec.rollouts.prometheus.address` in the project file.',
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
        means: 'It lacks a subject, a reason, an approver or an end, or one person both requested and approved it.',
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
      'The rules for a change are those of its target branch. A change to those rules is reported. If it passes only under the rules that it changes itself, it waits for the change authority.',
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
        means: 'The change passes only under rules that it changes itself.',
        fix: 'The change authority of the target branch has to approve it, or the rules have to be merged first.',
      },
    ],
  },
  {
    id: 'gradus/policy',
    title: 'The rules that a change brings can be used',
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
  {
    id: 'gradus/merge',
    title: 'What is checked is what merging makes',
    description:
      'A branch that looks harmless by itself can make something else of the target once both are merged. Gradus merges the head into the target, apart from the working tree, and checks the result. Where that is not possible, or where the forge may land another tree, the verdict says so.',
    applies: 'every change; only with `--base`.',
    enforcement: 'Mandatory: the verdict is pending, for `unknown` and a `rebase` that cannot be ruled out undecided.',
    validations: [
      {
        name: 'conflict',
        means: 'The head has conflicts with the target branch. The head alone was checked.',
        fix: 'Merge the target branch into the branch, or rebase it, and resolve the conflicts.',
      },
      {
        name: 'attribute',
        means:
          'Both branches changed a file to which `.gitattributes` gives a `merge` attribute. A forge may merge it otherwise than git.',
        fix: 'Merge the target branch into the branch, or rebase it, so that nothing is left to merge.',
      },
      {
        name: 'unmerged',
        means: 'The working tree holds a merge that is not finished.',
        fix: 'Resolve the conflicts and `git add` the files, or `git merge --abort`.',
      },
      {
        name: 'unknown',
        means: 'Git could not merge: it is older than 2.38, objects are missing, or it took too long.',
        fix: 'Merge the target branch into the branch, or rebase it.',
      },
      {
        name: 'rebase',
        means:
          'The repository allows rebase merging, and the branch is behind the target or holds merge commits, so that rebasing can land another tree than the one that was checked.',
        fix: 'Rebase onto the target without merge commits, or disable rebase merging. Where the token may not read that setting, `gate.rebaseMerging: false` in the project file says that it is disabled.',
      },
    ],
  },
];
