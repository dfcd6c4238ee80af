import { grouped, escapeMarkdown, markdownCode } from '@gradus/core/internal';
import { percent } from '../lint/finding.ts';
import type { StrategyComparison } from '../simulate/compare.ts';
import {
  brokenText,
  detectionText,
  minutesText,
  runsText,
  shareOf,
  shortSpan,
  sizeText,
  spreadText,
  worldText,
} from './simulation-report.ts';

/** Strategies side by side, in Markdown, for a comment or a page. */
export function simulationMarkdown(comparison: StrategyComparison): string {
  const { strategies, trial } = comparison;
  const { rollout, version } = strategies[0]!.plan;
  const good = strategies.map(({ label, good: { completion, falseAborts } }) => [
    markdownCode(label),
    spreadText(completion, shortSpan),
    percent(falseAborts),
  ]);
  const whys = strategies.flatMap(({ label, good: { why } }) =>
    why === undefined ? [] : [`- ${markdownCode(label)}: ${escapeMarkdown(why)}`],
  );
  const blocks = [
    `### Simulation of ${escapeMarkdown(rollout)}: version ${markdownCode(version)}`,
    `${sizeText(strategies)}. ${worldText(comparison).join(' ')} ${runsText(comparison)}. ${brokenText(comparison)}`,
    `A good version:\n\n${table(['strategy', 'done after', 'false aborts'], good)}`,
    ...(whys.length === 0 ? [] : [whys.join('\n')]),
    ...trial.detections.map((detection, index) => {
      const rows = strategies.map(({ label, plan, faulty }) => {
        const { exposed, late, exposedTime, foundAfter, missed } = faulty[index]!;
        return [
          markdownCode(label),
          spreadText(exposed, grouped),
          spreadText(late, grouped),
          percent(shareOf(exposed.median, plan)),
          spreadText(exposedTime, minutesText),
          spreadText(foundAfter, shortSpan),
          percent(missed),
        ];
      });
      const head = ['strategy', 'exposed', 'late', 'fleet', 'target-minutes', 'found after', 'missed'];
      return `A fault that comes to light ${detectionText(detection, trial.exponential)}:\n\n${table(head, rows)}`;
    }),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|---|${'--:|'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n');
}
