import { sumOf, type JunitReport, type StatementRead, type TestCount } from '@gradus/core/internal';
import type { Evidence } from '@gradus/core/forge';

/** A report from which a statement may have been created. */
export interface FoundReport {
  readonly source: string;
  readonly report: JunitReport;
}

/**
 * Compares statements by digest with the reports that they were created from, if these are available. A report that no statement names is
 * a separate piece: it has the results of tests, but not what was tested.
 */
export function checkReports(
  statements: readonly StatementRead[],
  reports: ReadonlyMap<string, FoundReport>,
): Evidence[] {
  const named = new Set(statements.flatMap((statement) => statement.reports));
  const pieces = statements.flatMap((statement) => {
    const problem = contradiction(statement, reports);
    return statement.pieces.map((piece) =>
      problem === undefined || piece.problem !== undefined ? piece : { ...piece, result: 'failed' as const, problem },
    );
  });
  const unnamed = [...reports].filter(([sha256]) => !named.has(sha256));
  return [...pieces, ...unnamed.map(([, found]) => raw(found))];
}

function contradiction(
  { pieces, reports: names }: StatementRead,
  reports: ReadonlyMap<string, FoundReport>,
): string | undefined {
  const tests = pieces[0]?.tests;
  const found = names.flatMap((sha256) => reports.get(sha256) ?? []);
  const broken = found.find(({ report }) => report.unusable === 'broken');
  if (broken) return `was made from ${broken.source}, which ${broken.report.problem}`;
  if (tests === undefined || found.length === 0) return undefined;
  const sum = sumOf(found.map(({ report }) => report));
  const isWhole = found.length === names.length;
  const differs = (key: keyof TestCount): boolean => {
    const [has, says] = [sum[key], tests[key]];
    if (has === undefined || says === undefined) return false;
    return isWhole ? has !== says : has > says;
  };
  if (!counted.some(differs)) return undefined;
  const sources = found.map(({ source }) => source).join(', ');
  return `counts ${told(tests)}, and ${sources} ${found.length === 1 ? 'has' : 'have'} ${told(sum)}`;
}

const counted = ['total', 'failed', 'skipped', 'flaky'] as const;

function told({ total, failed, skipped, flaky = 0 }: TestCount): string {
  return `${total} tests with ${failed} failed${flaky > 0 ? `, ${flaky} flaky` : ''} and ${skipped} skipped`;
}

function raw({ source, report }: FoundReport): Evidence {
  const { total, failed, skipped, flaky, problem, unusable } = report;
  return {
    source,
    result: failed > 0 || problem !== undefined ? 'failed' : 'passed',
    ...(unusable !== 'broken' && { tests: { total, failed, skipped, flaky } }),
    problem: problem ?? 'names no subject: wrap it with gradus evidence add',
  };
}
