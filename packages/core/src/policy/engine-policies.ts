/** A validation that the engine evaluates itself, in addition to all policies. */
export interface EngineValidation {
  readonly name: string;
  /** What is wrong if it reports a finding. Markdown, like all texts here. */
  readonly means: string;
  readonly fix: string;
}

/** Findings of the engine itself under one policy id, and their explanation. */
export interface EnginePolicy {
  /** `gradus/document`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What it applies to: the text after "Applies to". */
  readonly applies: string;
  readonly enforcement: string;
  readonly validations: readonly EngineValidation[];
}

/** These belong to no pack: the engine evaluates them for every project. */
export const enginePolicies: readonly EnginePolicy[] = [
  {
    id: 'gradus/document',
    title: 'Every selected file can be read, and every document is valid for its kind',
    description:
      'If a file does not parse, or a kind is misspelt, no rule would apply to the document, and nobody would notice. Gradus therefore reports a finding, and every check whose answer could be in such a file is undecided.',
    applies:
      'every file that an entry of `spec.documents` in the project file selects; without `spec.documents`, the YAML and JSON files that contain documents of `gradus.dev`.',
    enforcement: 'Mandatory, unless the project file sets another enforcement by path.',
    validations: [
      {
        name: 'unreadable',
        means:
          'The file cannot be parsed, is too large, is a symbolic link or a submodule, or exceeds another limit of the project.',
        fix: 'Correct the file at the place shown, raise the limit that the message names, or exclude the path in `spec.documents`.',
      },
      {
        name: 'empty',
        means: 'The file is empty, and its entry of `spec.documents` expects a document in it.',
        fix: 'Write the document, or remove the file.',
      },
      {
        name: 'kind',
        means: 'The document has no kind, or a kind that does not exist.',
        fix: 'Use one of the listed kinds, or set `kind` in the entry of `spec.documents`.',
      },
      {
        name: 'identity',
        means: 'The document has no name, or the `identity` of its entry in `spec.documents` does not return one.',
        fix: 'Add `metadata.name`, or correct the expression.',
      },
      {
        name: 'duplicate-identity',
        means: 'Two documents have the same kind and name.',
        fix: 'Rename all but one, or set `duplicates: allow` in the entry of `spec.documents` if this is intended.',
      },
      {
        name: 'disowned',
        means:
          'A file contained documents of `gradus.dev` at the base. The file still exists, but no longer contains any.',
        fix: 'Restore the `apiVersion`. To remove the documents, remove the file.',
      },
      {
        name: 'api-version',
        means:
          'A document that seems to be meant for `gradus.dev` is not read as one: its `apiVersion` is misspelt or has another key, or the document is an item of a list. The finding is advisory if the value only resembles `gradus.dev/v1`.',
        fix: 'Write `apiVersion: gradus.dev/v1`, and write each document separately; `---` separates the documents of a file.',
      },
      {
        name: 'duplicate-key',
        means:
          'A key occurs twice in a map. The file is the same as on the target branch, so Gradus reads the last value. Rules that read the key are undecided.',
        fix: 'Remove one of the two. A new or changed file with a duplicate key cannot be read.',
      },
      {
        name: 'shared-source',
        means:
          'Two entries of `spec.documents` select the same document. Gradus reads it once. The finding is advisory.',
        fix: 'Narrow the paths of one of them.',
      },
      {
        name: 'unmatched-source',
        means:
          'No file matches the paths of an entry of `spec.documents`, or one of its globs. The finding is advisory.',
        fix: 'Correct the paths, or remove the entry or the glob.',
      },
      {
        name: 'no-items',
        means:
          'A file that an entry of `spec.documents` selects contains nothing at the `items` of that entry. The finding is advisory.',
        fix: 'Correct the key in the file, or the pattern; or exclude the file.',
      },
      {
        name: 'no-match',
        means:
          "A glob or pattern matches nothing in the whole project: `text` of an entry of `spec.documents`; `paths`, `each` or the path of a `where` in the project's own policies; `paths` of a System or of an `enforcement` rule. The finding is advisory.",
        fix: 'Correct it, or remove it. `text` and `each` start at the item or the document, not at the root of the file.',
      },
      {
        name: 'schema',
        means: 'A field is missing or misspelt, or has a value that the JSON Schema of the kind does not allow.',
        fix: 'Correct the field; `gradus explain KIND` lists all of them.',
      },
    ],
  },
  {
    id: 'gradus/selection',
    title: 'At least one document or file is checked',
    description:
      'A run that checks nothing must not look like a run that found nothing. If no policy selects any document or file of the tree, by kind, path or label, the verdict is undecided. A change that touches none of the selected documents passes.',
    applies: 'every run, including runs that are limited to some paths.',
    enforcement: 'Mandatory; the project file cannot change that.',
    validations: [
      {
        name: 'nothing-checked',
        means:
          'No policy selects anything: there are no documents or no policies, `match` selects nothing, or all policies are off.',
        fix: 'Select documents in `spec.documents`, list packs in `spec.policies`, or correct `match`.',
      },
    ],
  },
  {
    id: 'gradus/gate',
    title: 'The gate can require something',
    description:
      'A gate that cannot require anything looks like a gate whose requirements are met. It still passes, because rules come from the target branch: the request that completes the set-up is itself checked without it. A passed verdict shows if no Change, test or approval was required.',
    applies: 'every request; evaluated only by `gradus gate`.',
    enforcement: 'Advisory.',
    validations: [
      {
        name: 'policies',
        means: 'No policy of the project reads the facts of the request, so approvals and tests have no effect.',
        fix: 'Add `gradus:itil` to `spec.policies`.',
      },
      {
        name: 'paths',
        means:
          'There is no System, or no System has `paths`, so no file needs a Change. If no file matches the `paths`, Gradus reports `gradus/document/no-match` at each glob instead.',
        fix: 'Add `paths` to the Systems.',
      },
      {
        name: 'logins',
        means: 'No member of a Team has a login for this forge, so no approval counts.',
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
    title: 'A waiver is complete, granted by another person, in force, and used',
    description:
      'A waiver that has expired, that nobody granted, or that no longer matches a finding suggests an exception that does not exist.',
    applies:
      'every Waiver in a run without `--base`. With `--base`, the waivers of the target branch count, and a problem of a waiver that the change adds is reported only after the merge.',
    enforcement: 'A waiver that does not count is waivable; the notices are advisory.',
    validations: [
      {
        name: 'invalid',
        means: 'The waiver has no subject, reason, approver or end, or the same person requested and approved it.',
        fix: 'Correct the waiver. Until then, the finding counts.',
      },
      {
        name: 'approver',
        means:
          'The approver is not a member of any Team, has left, or has none of the roles in `waivers.roles` of the Grading, neither directly nor by a delegation at that time. Not evaluated in a project without Teams.',
        fix: 'Set the approver to the `id` of a member of a Team who may approve waivers. Until then, the finding counts.',
      },
      {
        name: 'expired',
        means: 'The last day of the waiver is over, so the finding counts again.',
        fix: 'Remove it, or have the approver extend it.',
      },
      {
        name: 'expiring',
        means: 'The waiver ends within 14 days.',
        fix: 'Fix the problem that it waives, or have the approver extend it.',
      },
      {
        name: 'unused',
        means: 'The waiver has no effect: the finding that it names does not exist.',
        fix: 'Remove it.',
      },
    ],
  },
  {
    id: 'gradus/authority',
    title: 'A change is not judged by rules that it changes itself',
    description:
      'The rules of the target branch apply to a change. Gradus reports a change to these rules. A change that passes only under the rules that it changes itself waits for the change authority.',
    applies:
      'the project file, schemas, the kinds that are governing rules as a whole (Grading, Team, Calendar, Waiver, Policy, Project) and the fields that a schema marks, such as the tier of a System; only with `--base`.',
    enforcement: '`touched` is advisory; `approval` makes the verdict pending.',
    validations: [
      {
        name: 'touched',
        means: 'The change edits governing rules. It is judged by the rules of the target branch.',
        fix: 'Ask the change authority to approve it before the merge.',
      },
      {
        name: 'approval',
        means: 'The change passes only under rules that it changes itself.',
        fix: 'Ask the change authority of the target branch to approve it, or merge the rules first.',
      },
    ],
  },
  {
    id: 'gradus/policy',
    title: 'The rules that a change adds or edits are valid',
    description:
      'After the merge, a project file or policy that does not type-check would stop all checks. If the invalid rules are those of the target branch, nothing is judged and the command ends with exit code 2.',
    applies: 'the rules of the head, if they differ from those of the target branch; only with `--base`.',
    enforcement: 'Mandatory.',
    validations: [
      {
        name: 'usable',
        means: 'A policy, schema or project file of the head cannot be used.',
        fix: 'Correct it at the place shown. `gradus policy lint` shows the same problem before you push.',
      },
    ],
  },
  {
    id: 'gradus/merge',
    title: 'The result of the merge is checked',
    description:
      'A branch that passes alone can break a rule in combination with the target branch. Gradus merges the head into the target branch without touching the working tree, and checks the result. If it cannot merge them, or if the forge may create another result, the verdict shows this.',
    applies: 'every change; only with `--base`.',
    enforcement:
      'Mandatory. The verdict is pending; for `unknown`, and if it is unknown whether the forge may rebase, it is undecided.',
    validations: [
      {
        name: 'conflict',
        means: 'The head has conflicts with the target branch. Only the head was checked.',
        fix: 'Merge the target branch into the branch, or rebase it, and resolve the conflicts.',
      },
      {
        name: 'attribute',
        means:
          'Both branches changed a file that has a `merge` attribute in `.gitattributes`. A forge may merge it differently from git.',
        fix: 'Merge the target branch into the branch, or rebase it, so that nothing is left to merge.',
      },
      {
        name: 'unmerged',
        means: 'The working tree contains an unfinished merge.',
        fix: 'Resolve the conflicts and run `git add` on the files, or run `git merge --abort`.',
      },
      {
        name: 'unknown',
        means:
          'Git could not merge the branches: Git is older than 2.38, objects are missing, or the merge took too long.',
        fix: 'Merge the target branch into the branch, or rebase it.',
      },
      {
        name: 'rebase',
        means:
          'The repository allows rebase merging, and the branch is behind the target branch or contains merge commits. A rebase can therefore create another tree than the one that was checked.',
        fix: 'Rebase onto the target branch without merge commits, or disable rebase merging. If the token cannot read that setting, set `gate.rebaseMerging: false` in the project file to state that it is disabled.',
      },
    ],
  },
];
