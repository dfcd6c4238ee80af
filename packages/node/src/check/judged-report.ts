import type { Report } from '@gradus/core';
import type { RepositoryVerdict } from './check-repository.ts';

/** What a report adds to a verdict: the program that wrote it, options, and the address of its files. */
export interface ReportStyle {
  /** Version of the program that writes the report. */
  readonly version: string;
  /** Default false. */
  readonly color?: boolean;
  /** Default: false, long lists are shortened. */
  readonly verbose?: boolean;
  /** Address of a folder of the head, to which the path of a file is appended. */
  readonly filesUrl?: string | undefined;
}

/** The report of a repository's verdict, as the input of every reporter. */
export function judgedReport(judged: RepositoryVerdict, style: ReportStyle): Report {
  const { version, color = false, verbose, filesUrl } = style;
  return {
    verdict: judged.verdict,
    ...(judged.explanation && { explanation: judged.explanation }),
    version,
    prefix: judged.prefix,
    source: judged.source,
    policy: judged.policy,
    zone: judged.rules.project.timezone,
    color,
    ...(verbose !== undefined && { verbose }),
    ...(filesUrl && { links: { head: filesUrl } }),
  };
}
