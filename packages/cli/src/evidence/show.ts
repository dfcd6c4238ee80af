import { resolve } from 'node:path';
import process from 'node:process';
import type { Evidence } from '@gradus/core/forge';
import { readEvidence, systemClock, testedChanges, type TestedCommit } from '@gradus/node/internal';
import { exit } from '../exit.ts';
import { printable } from '../terminal.ts';

/** Lists the evidence in folders, and returns the exit code. */
export async function showEvidence(
  dirs: readonly string[],
  options: { readonly commit?: string; readonly C: string },
): Promise<number> {
  const dir = resolve(options.C);
  const tested = await testedChanges({
    dir,
    changes: 'all',
    ...(options.commit !== undefined && { commit: options.commit }),
  });
  const found = await readEvidence(
    dirs.map((each) => resolve(dir, each)),
    { keys: tested.keys, now: systemClock(), tracked: tested.tracked, from: dir },
  );
  for (const piece of found.pieces) process.stdout.write(printable(`${told(piece, tested)}\n`));
  for (const each of found.unreadable) process.stderr.write(printable(`gradus: ${each}.\n`));
  if (found.ignored > 0)
    process.stderr.write(
      `gradus: ${found.ignored} other ${found.ignored === 1 ? 'file was' : 'files were'} ignored.\n`,
    );
  if (found.unreadable.length > 0) return exit.undecided;
  if (found.pieces.length === 0) {
    process.stderr.write('gradus: there is no evidence here. Write some with gradus evidence add.\n');
    return exit.undecided;
  }
  const counts = found.pieces.every((piece) => piece.result === 'passed' && why(piece, tested) === undefined);
  return counts ? exit.passed : exit.failed;
}

function told(piece: Evidence, tested: TestedCommit): string {
  const problem = why(piece, tested);
  const facts = [
    ...(piece.tests
      ? [
          `${piece.tests.total} tests, ${piece.tests.failed} failed, ${piece.tests.skipped} skipped${flakyOf(piece.tests)}`,
        ]
      : []),
    ...(piece.at === undefined ? [] : [`made ${piece.at}`]),
    ...(piece.signedBy ? [`signed by ${piece.signedBy.join(', ')}`] : []),
  ];
  const state = problem === undefined ? stateOf(piece) : 'unusable';
  const kind = (piece.type ?? '?').padEnd(13);
  const what = problem === undefined ? `for ${changesOf(piece, tested).join(', ')}` : `it ${problem}`;
  return [`${kind} ${state.padEnd(8)}  ${piece.source}`, ...[what, ...facts].map((fact) => `    ${fact}`)].join('\n');
}

/** A result with an unverified signature is not shown like an unsigned one. */
function stateOf({ result, unverified }: Evidence): string {
  return unverified === undefined ? result : `${result}, signature not verified: ${unverified}`;
}

function flakyOf({ flaky = 0 }: NonNullable<Evidence['tests']>): string {
  return flaky > 0 ? `, ${flaky} flaky` : '';
}

/** Why a piece of evidence proves nothing about the commit: the end of a sentence. */
function why(piece: Evidence, tested: TestedCommit): string | undefined {
  if (piece.problem !== undefined) return piece.problem;
  if (changesOf(piece, tested).length > 0) return undefined;
  const commit = tested.commit.slice(0, 7);
  return piece.subject === undefined
    ? `is about the commit ${piece.commit?.slice(0, 7)}, not about ${commit}`
    : `is about content that no Change has at ${commit}`;
}

function changesOf(piece: Evidence, { changes, commit }: TestedCommit): readonly string[] {
  if (piece.subject !== undefined)
    return changes.filter(({ digest }) => digest === piece.subject).map(({ name }) => name);
  return piece.commit === commit ? ['the commit'] : [];
}
