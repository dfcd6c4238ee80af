// Checks attacks in a separate process: `node --import ./without.ts --import ./clock.ts judge.ts JOB`, where JOB is a file with a scene and
// names. Prints one outcome on each line, so that the results before a stall are known.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { load } from 'js-yaml';
import { ConfigurationError, formats, type Finding, type Value } from '@gradus/core';
import { ForgeError, type Review } from '@gradus/core/forge';
import { markdown, readReview } from '@gradus/core/internal';
import { gateRepository } from '@gradus/node/internal';
import { RepositoryError, type RepositoryVerdict } from '@gradus/node';
import { readInputs } from '../../actions/src/inputs.ts';
import { clock } from '../webshop/repository.ts';
import { nothing, type Attack, type AttackOutcome } from './attack.ts';
import { actOnGithub, commentOnGithub, judgeOnGithub } from './on-github.ts';
import { readers } from './reading.ts';
import { reportedOnGithub } from './reported.ts';
import type { AttackScene } from './scene.ts';
import type { Staged } from './staged.ts';
import { attacks } from './table.ts';

const { scene, names } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as {
  scene: AttackScene;
  names: readonly string[];
};

function approved(good: string): Review {
  const text = readFileSync(new URL('../webshop/gate/approved.yaml', import.meta.url), 'utf8');
  const given = readReview(load(text) as Value);
  if (!('review' in given)) throw new Error(given.problems.join('\n'));
  const { decisions } = given.review;
  if ('unreadable' in decisions) throw new Error('The file knows its decisions.');
  return { ...given.review, decisions: decisions.map((each) => ({ ...each, commit: good })) };
}

/** Whether a text of the pull request reached the readers of a report as a text, and did nothing else to them. */
function tellingOf(judged: RepositoryVerdict, format: string, text: string): AttackOutcome {
  const { verdict, source, policy, prefix } = judged;
  const report = { verdict, source, policy, prefix, version: '0.0.0', color: false };
  const reporter = formats.find(({ name }) => name === format)?.reporter;
  const output = reporter?.(report) ?? markdown(report, { limit: 65_536, unit: 'characters' });
  const { texts, obeyed } = readers[format]!(output);
  const letters = (given: string): string => given.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const arrived = texts.some((each) => letters(each).includes(letters(text)));
  if (!arrived || obeyed.length > 0) return { state: 'passed', found: obeyed };
  return { state: 'refused', found: ['escaped as text'] };
}

function verdictOf({ verdict: { state, findings, undecided } }: RepositoryVerdict): AttackOutcome {
  const counts = ({ state: since, enforcement }: Finding): boolean => since === 'new' && enforcement !== 'advisory';
  const found = [...findings, ...undecided]
    .filter(counts)
    .flatMap(({ policy, validation, repeatedBy = [] }) => [`${policy}/${validation}`, ...repeatedBy]);
  return { state, found };
}

/** The result of the action for a passed verdict that depends on assumed facts. */
async function concluded(judged: RepositoryVerdict): Promise<AttackOutcome> {
  const { conclude } = await import('../../actions/src/conclude.ts');
  const write = process.stdout.write;
  let log = '';
  process.stdout.write = ((text: string) => (log += text)) as never;
  await conclude(readInputs({}, ['annotations', 'summary']), judged, 'waivable');
  process.stdout.write = write;
  const failed = process.exitCode === 1;
  process.exitCode = 0;
  return { state: failed ? 'refused' : judged.verdict.state, found: errorsIn(log) };
}

/** The texts of the errors that a step reported. */
function errorsIn(log: string): string[] {
  return [...log.matchAll(/^::error::(.*)$/gm)].map(([, text]) => text!);
}

async function judge(attack: Attack, staged: Staged): Promise<AttackOutcome> {
  const { says, now, told, arrives, onGithub = () => undefined, inputs, looks } = attack;
  const { commits, dir, evidence } = staged;
  const given = approved(commits.good);
  if (inputs !== undefined) {
    const { code, log } = await actOnGithub(staged, given, onGithub, inputs);
    return { state: code === 0 ? 'passed' : 'refused', found: code === 0 ? [] : errorsIn(log) };
  }
  if (looks === 'comment') {
    const own = await commentOnGithub(staged, given, onGithub);
    return own ? { state: 'refused', found: ['the gate posts its own comment'] } : { state: 'passed', found: [] };
  }
  if (looks === 'status' || looks === 'sweep' || looks === 'landed')
    return reportedOnGithub(staged, given, onGithub, looks);
  if (attack.onGithub !== undefined) return verdictOf(await judgeOnGithub(staged, given, onGithub));
  const review = says?.(given, commits) ?? given;
  const judged = await gateRepository({
    dir,
    base: commits.target,
    head: commits.head,
    review: { ...review, source: { ...review.source, commit: commits.head } },
    evidence,
    now: new Date(now ?? clock),
  });
  if (looks === 'supposed') return concluded(judged);
  return told === undefined ? verdictOf(judged) : tellingOf(judged, told, arrives ?? '');
}

async function outcomeOf(attack: Attack, staged: Staged): Promise<AttackOutcome> {
  try {
    return await judge(attack, staged);
  } catch (error) {
    const isRefusal = [ConfigurationError, ForgeError, RepositoryError].some((kind) => error instanceof kind);
    if (!isRefusal) throw error;
    return { state: 'refused', found: [(error as Error).message] };
  }
}

for (const name of names) {
  const attack = attacks.find((each) => each.name === name) ?? nothing;
  const outcome = await outcomeOf(attack, scene.attacks[name]!);
  process.stdout.write(`${JSON.stringify({ name, ...outcome })}\n`);
}
if (process.env['GRADUS_WITHOUT'] !== undefined && process.env['GRADUS_WITHOUT_DONE'] !== '1')
  throw new Error(`Nothing loaded the file of the guard: ${process.env['GRADUS_WITHOUT']}`);
