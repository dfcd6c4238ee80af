import process from 'node:process';
import { Option } from 'commander';
import type { Forge } from '@gradus/core';
import { publish, type RepositoryVerdict, type Told } from '@gradus/node';
import { UsageError } from './exit.ts';
import { reportOf } from './reporting.ts';
import { printable } from './terminal.ts';

/** How a verdict is told to the forge, as options give it. */
export interface TellOptions {
  readonly comment: Told['comment'];
  readonly lineComments?: boolean;
  readonly report: Told['report'];
}

/** A request that was read from its forge. */
export interface Asked {
  readonly forge?: Forge;
  readonly number: number;
  readonly head: string;
  /** A fact of it was supposed. */
  readonly simulated: boolean;
}

export function commentOption(): Option {
  return new Option('--comment <when>', 'keep one comment on the request up to date')
    .choices(['never', 'on-failure', 'always'])
    .default('never');
}

export function lineCommentsOption(): Option {
  return new Option(
    '--line-comments',
    'tell findings as comments at lines of the diff, and settle those that are gone',
  );
}

export function reportOption(): Option {
  return new Option(
    '--report <kind>',
    'report the verdict as a check run or a commit status; on GitLab both are a status',
  )
    .choices(['none', 'check', 'status'])
    .default('none');
}

/**
 * Tells a verdict to the forge of this job. What the forge refuses is a warning, and the exit code stays that of the verdict. One that
 * rests on supposed facts is told to nobody: somebody might take it for an answer.
 */
export async function tell(options: TellOptions, asked: Asked, judged: RepositoryVerdict): Promise<void> {
  const { comment, lineComments: lines = false, report: kind } = options;
  if (comment === 'never' && !lines && kind === 'none') return;
  const { forge, number, head } = asked;
  if (forge === undefined)
    throw new UsageError(
      '--comment, --line-comments and --report tell a pull or merge request, and this is no job of one.',
    );
  if (asked.simulated || judged.verdict.simulated)
    throw new UsageError(
      'a simulated verdict is not told to the forge: leave out --comment, --line-comments and --report.',
    );
  const links = linksOf(process.env, head);
  const refused = await publish({
    forge,
    number,
    head,
    report: { ...reportOf(judged, false), ...(links && { links }) },
    told: { comment, lines, report: kind },
    ...(process.env['CI_JOB_URL'] && { url: process.env['CI_JOB_URL'] }),
  });
  for (const sentence of refused) process.stderr.write(printable(`gradus: warning: ${sentence}\n`));
}

/** Where people read the files of the head, by what runners say of themselves. */
function linksOf(
  { GITHUB_SERVER_URL, GITHUB_REPOSITORY, CI_MERGE_REQUEST_SOURCE_PROJECT_URL: source }: NodeJS.ProcessEnv,
  head: string,
): { readonly head: string } | undefined {
  if (source) return { head: `${source}/-/blob/${head}/` };
  return GITHUB_SERVER_URL && GITHUB_REPOSITORY
    ? { head: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${head}/` }
    : undefined;
}
