import type { Report } from '@gradus/core';
import type { RepositoryVerdict } from './check-repository.ts';

/** What a report adds to a verdict: who wrote it, how, and where its files can be read. */
export interface ReportStyle {
  /** Of the program that writes the report. */
  readonly version: string;
  /** Default false. */
  readonly color?: boolean;
  /** Default false: caps on long lists apply. */
  readonly verbose?: boolean;
  /** Address of a folder of the head, to which the path of a file is appended. */
  readonly filesUrl?: string | undefined;
}

/** The report of a repository's verdict, as every reporter takes it. */
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
