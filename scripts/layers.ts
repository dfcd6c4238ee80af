/** A folder of a package: what it does, and which folders of the package it may import. `.` is the package's own top level. */
export interface Layer {
  /** The input and output of the folder: a line of docs/architecture.md. */
  readonly does: string;
  readonly may: readonly string[];
}

/** The packages in the order of the pipeline, and the folders of each in the order in which a reader meets them. */
export const layers: Readonly<Record<string, Readonly<Record<string, Layer>>>> = {
  core: {
    model: { does: 'Types that all stages share: document, finding, verdict, report.', may: [] },
    text: { does: 'Escapes, counts, wraps, measures and colors text for people.', may: ['model'] },
    time: { does: 'Instants, durations, recurrences, windows, work. Knows nothing of documents.', may: ['model'] },
    load: { does: 'Parses a file into items with values, and finds the line and column of a pointer.', may: ['model'] },
    generated: {
      does: 'Schemas, types and compiled validators of the kinds, made by `pnpm generate`.',
      may: ['model'],
    },
    validate: {
      does: 'Checks a value against its schema and describes each error.',
      may: ['model', 'generated', 'load', 'time'],
    },
    expression: {
      does: 'Compiles and type-checks CEL, and runs it within a budget of steps.',
      may: ['model', 'time', 'load', 'validate'],
    },
    catalog: {
      does: 'Names items as documents, and looks them up by kind, name and reference.',
      may: ['model', 'load', 'expression', 'validate'],
    },
    policy: {
      does: 'Compiles project file and policies into a rulebook. Evaluates nothing.',
      may: ['model', 'load', 'validate', 'expression', 'catalog', 'generated'],
    },
    authority: {
      does: 'Reads Teams and the Grading: who holds which role until when, and who may grant a waiver.',
      may: ['model', 'time', 'generated', 'validate', 'expression', 'catalog'],
    },
    forge: { does: 'The port that forge adapters implement.', may: ['model'] },
    evidence: {
      does: 'Reads JUnit reports, statements and jobs, and decides whether each type of test passed.',
      may: ['model', 'time', 'load', 'generated'],
    },
    review: {
      does: 'Decides which approvals of a request stand for its content, and which Changes it concerns.',
      may: [
        'model',
        'time',
        'load',
        'generated',
        'validate',
        'expression',
        'catalog',
        'authority',
        'policy',
        'evidence',
      ],
    },
    evaluate: {
      does: 'Evaluates policies into findings, compares them with the base, and applies waivers.',
      may: ['model', 'load', 'time', 'expression', 'catalog', 'authority', 'policy', 'validate'],
    },
    report: {
      does: 'Writes a verdict as text, JSON, SARIF, JUnit, Markdown or annotations.',
      may: ['model', 'text', 'time'],
    },
    judge: {
      does: 'Runs all stages: trees in; verdict, rules and explanation out.',
      may: [
        'model',
        'load',
        'time',
        'validate',
        'expression',
        'catalog',
        'authority',
        'policy',
        'review',
        'evaluate',
        'report',
      ],
    },
  },
  rollout: {
    fleet: { does: 'Reads fleet files (CSV, YAML, JSON) into targets with labels; matches selectors.', may: ['.'] },
    plan: {
      does: 'Divides a fleet into stages and batches, dates them, and compares plans.',
      may: ['.', 'fleet', 'gates'],
    },
    state: { does: 'Reads, checks, changes and writes the state of a rollout.', may: ['.'] },
    group: {
      does: 'Keeps the record of a concurrency group: what each target runs, and which rollout brought it.',
      may: ['.', 'state'],
    },
    gates: {
      does: 'Evaluates the gates before and after batches, a file for each kind.',
      may: ['.', 'state'],
    },
    step: {
      does: 'Moves a state on by one step, and applies orders and results.',
      may: ['.', 'plan', 'state', 'group', 'gates'],
    },
    lint: { does: 'Warns of what will surprise the person who runs a plan.', may: ['.', 'fleet', 'gates', 'plan'] },
    simulate: {
      does: 'Runs a plan in a simulated world with faults.',
      may: ['.', 'plan', 'state', 'group', 'gates', 'step'],
    },
    executor: {
      does: 'Says what an executor gets for one target: the variables of every engine.',
      may: ['.', 'state', 'group'],
    },
    emit: {
      does: 'Translates a plan for GitHub, GitLab, Argo and Ansible, and lists what is lost.',
      may: ['.', 'group', 'gates', 'plan', 'executor'],
    },
    report: {
      does: 'Writes plans, states and simulations as text, Markdown, JSON and SVG.',
      may: ['.', 'gates', 'plan', 'state', 'executor', 'lint', 'simulate'],
    },
  },
  node: {
    files: {
      does: 'Reads files and folders within limits of size, links and encoding.',
      may: [],
    },
    git: {
      does: 'Runs Git: trees, blobs, commits, the working tree, and merges in a temporary object store.',
      may: ['files'],
    },
    project: { does: 'Finds a project, its root and its packages of policies, and loads it.', may: ['files', 'git'] },
    ci: { does: 'Reads the variables of CI runners; no other folder does.', may: ['git'] },
    forge: { does: 'Retries, times and contributors: what the adapters share.', may: ['ci'] },
    github: { does: 'Adapter for GitHub.', may: ['forge'] },
    gitlab: { does: 'Adapter for GitLab.', may: ['ci', 'forge'] },
    connect: {
      does: 'Chooses the forge of a job and connects with its token.',
      may: ['ci', 'forge', 'github', 'gitlab'],
    },
    evidence: { does: 'Reads, verifies, signs and writes test evidence.', may: ['files', 'git', 'project'] },
    check: {
      does: 'Judges a repository: resolves base, head and target to trees, and calls core.',
      may: ['.', 'files', 'git', 'project', 'ci'],
    },
    gate: {
      does: 'Judges one request, and publishes the verdict.',
      may: ['files', 'git', 'project', 'ci', 'forge', 'evidence', 'check'],
    },
    sweep: {
      does: 'Judges all open requests, and reports what landed without a verdict.',
      may: ['files', 'git', 'project', 'ci', 'forge', 'check', 'gate'],
    },
    rollout: {
      does: 'Drives rollouts: state on a Git ref, executors, metrics, notifications, deployments.',
      may: ['.', 'files', 'git', 'project', 'ci', 'forge', 'connect'],
    },
  },
};

/** What a package may import from the others; to allow another import, add a line here first. */
export const packages: Readonly<Record<string, { readonly does: string; readonly may: readonly string[] }>> = {
  core: {
    does: 'Documents, the policy language, verdicts, reports. Pure: nothing of Node, no clock, no network.',
    may: [],
  },
  rollout: { does: 'Plans, drives, simulates and translates rollouts. Pure, like core.', may: ['core'] },
  node: { does: 'Git, files, forges, the CI job, the clock.', may: ['core', 'rollout'] },
  cli: { does: 'The command. Only this package ends the process.', may: ['core', 'rollout', 'node'] },
};
