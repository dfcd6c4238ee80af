import { Option } from 'commander';
import { publishes, type PublishedVerdict } from '@gradus/node/internal';
import { UsageError } from './exit.ts';

/** How a verdict is published to the forge, according to the options. */
export interface TellOptions {
  readonly comment: PublishedVerdict['comment'];
  readonly lineComments?: boolean;
  readonly report: PublishedVerdict['report'];
}

/** The requested options. */
export function publishing({ comment, lineComments: lines = false, report }: TellOptions): PublishedVerdict {
  return { comment, lines, report };
}

export function commentOption(): Option {
  return new Option('--comment <when>', 'keep one comment on the request up to date')
    .choices(['never', 'on-failure', 'always'])
    .default('never');
}

export function lineCommentsOption(): Option {
  return new Option(
    '--line-comments',
    'publish findings as comments at lines of the diff, and resolve comments of fixed findings',
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

/** Refuses options that write to a forge where nothing may be written: outside a job of a request, and for a simulated verdict. */
export function needsRequest(options: TellOptions, isOfRequest: boolean, simulated: boolean): void {
  if (!publishes(publishing(options))) return;
  if (!isOfRequest)
    throw new UsageError(
      '--comment, --line-comments and --report write to a pull or merge request, and this job does not run for one.',
    );
  if (simulated)
    throw new UsageError(
      'a simulated verdict is not published to the forge: omit --comment, --line-comments and --report.',
    );
}
