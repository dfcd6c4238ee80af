/**
 * A scenario is one text that reads like a document: some prose, then steps. A step is a line that begins with `== `, and what
 * follows it up to the next one is its body.
 *
 *     == file PATH [as FORM]     writes the body; forms are in write-file.ts. A path with odd characters is a JSON string
 *     == make PATH NAME [SIZE]   writes generated content; names are in generated.ts
 *     == link PATH TARGET        makes a symbolic link
 *     == use NAME                writes the files of projects/NAME.scenario
 *     == commit MESSAGE          commits everything in the folder, a minute after the last commit; makes the repository first
 *     == git ARGUMENTS           runs git, which has to succeed
 *     == run COMMAND             runs a line of bash; the body has further lines
 *     == exit, stdout, stderr    the result of the previous run; `vitest run -u` writes them, and leaves empty ones out
 *     == # PROSE                 says something in between
 */
export interface Scenario {
  readonly prose: string;
  readonly steps: readonly ScenarioStep[];
}

export interface ScenarioStep {
  readonly verb: ScenarioVerb;
  /** The rest of its line. */
  readonly rest: string;
  /** The lines below, each with its newline; blank lines at the end do not count. */
  readonly body: string;
  /** As written in the scenario, with the blank lines after it. */
  readonly source: string;
}

/** The result of a run, as text that is the same on every machine. */
export interface ScenarioOutcome {
  readonly exit: string;
  readonly stdout: string;
  readonly stderr: string;
}

const verbs = ['file', 'make', 'link', 'use', 'commit', 'git', 'run', 'exit', 'stdout', 'stderr', '#'] as const;
export type ScenarioVerb = (typeof verbs)[number];

const told: ReadonlySet<ScenarioVerb> = new Set<ScenarioVerb>(['exit', 'stdout', 'stderr']);

/** Throws if a line looks like a step but is not one. */
export function parseScenario(text: string): Scenario {
  const parts = text.split(/^(?=== )/m);
  const prose = text.startsWith('== ') ? '' : (parts.shift() ?? '');
  return { prose, steps: parts.map(parseStep) };
}

function parseStep(source: string): ScenarioStep {
  const end = source.indexOf('\n');
  const [first, rest] = end === -1 ? [source, ''] : [source.slice(0, end), source.slice(end + 1)];
  const [, word = '', ...others] = first.split(' ');
  const verb = verbs.find((known) => known === word);
  if (verb === undefined) throw new Error(`"${first}" is no step of a scenario. Steps are ${verbs.join(', ')}.`);
  const body = rest.replace(/\n+$/, '\n').replace(/^\n$/, '');
  return { verb, rest: others.join(' '), body, source };
}

/** The scenario with the actual result of each run, in order. */
export function renderScenario({ prose, steps }: Scenario, outcomes: readonly ScenarioOutcome[]): string {
  const left = [...outcomes];
  const parts = steps
    .filter(({ verb }) => !told.has(verb))
    .map((step) => (step.verb === 'run' ? renderRun(step, left.shift()) : step.source));
  return `${(prose + parts.join('')).trimEnd()}\n`;
}

function renderRun({ rest, body }: ScenarioStep, outcome: ScenarioOutcome | undefined): string {
  const lines = [`== run ${rest}`.trimEnd(), ...(body === '' ? [] : [body.trimEnd()])];
  if (outcome !== undefined) {
    lines.push(
      `== exit ${outcome.exit}`,
      ...renderStream('stdout', outcome.stdout),
      ...renderStream('stderr', outcome.stderr),
    );
  }
  return `${lines.join('\n')}\n\n`;
}

function renderStream(name: 'stdout' | 'stderr', text: string): string[] {
  if (text === '') return [];
  const whole = text.endsWith('\n') ? text.slice(0, -1) : `${text}\n\\ no newline at the end`;
  return [`== ${name}`, printable(whole)];
}

/** Control, bidirectional and other invisible characters as `\u…`, so that an editor and a diff show them. */
function printable(text: string): string {
  return text
    .replaceAll(
      /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
      (char) => String.raw`\u` + char.codePointAt(0)!.toString(16).padStart(4, '0'),
    )
    .replaceAll(/^== /gm, String.raw`\== `);
}
