// What the other packages of Gradus use from this one. It is not for anyone else: names change without notice.
export { changeAuthorityOf, isChangeAuthority } from './authority/change-authority.ts';
export { granting } from './authority/granting.ts';
export { peopleIn, type People } from './authority/people.ts';
export type { Catalog } from './catalog/catalog.ts';
export type { CatalogView } from './catalog/lookups.ts';
export { asMap, bare, shape } from './catalog/shape.ts';
export { stateOfFindings } from './evaluate/evaluate.ts';
export {
  type Envelope,
  inTotoPayload,
  isEnvelope,
  isInTotoPayload,
  preAuthenticationEncoding,
  readEnvelope,
} from './evidence/dsse.ts';
export { evidenceJson } from './evidence/evidence-json.ts';
export { testTypes } from './evidence/judge-evidence.ts';
export { type JunitOptions, type JunitReport, readJunit } from './evidence/junit.ts';
export { type StatementRead, readStatement } from './evidence/statement.ts';
export { type TestCount, emptyRun, sumOf } from './evidence/test-count.ts';
export { type TestRun, writeStatement } from './evidence/write-statement.ts';
export { type CelValue, Unknown } from './expression/definition.ts';
export { defaultGrading as defaultGradingText } from './generated/data.ts';
export type {
  Gate,
  Amount,
  Grading,
  Growth,
  LabelCondition,
  Metric,
  RolloutDependency,
  RolloutOrder,
  RolloutSpec,
  Selector,
  Stage,
  Threshold,
  WindowGate,
} from './generated/types.ts';
export { validators } from './generated/validators.js';
export type { Diff } from './judge/check.ts';
export { evaluateExpression } from './judge/evaluate-expression.ts';
export { type RequestInput, changedFiles } from './judge/gate.ts';
export { type CheckCache, createCache, loadSide } from './judge/side.ts';
export { parseJson } from './load/json.ts';
export type { LoadLimits } from './load/limits.ts';
export { createLocator } from './load/locate.ts';
export { locatorFor } from './load/locator-for.ts';
export { type Trouble, maxTroubles } from './load/parsed.ts';
export { type Pattern, compilePattern } from './load/pattern.ts';
export { lineTable } from './load/position.ts';
export { quoted } from './load/quoted.ts';
export { readValue } from './load/value-file.ts';
export { parseYaml } from './load/yaml.ts';
export { closest } from './model/closest.ts';
export type { ConfigurationProblem } from './model/configuration-error.ts';
export type { FileMode } from './model/file.ts';
export type { Outcome, Position, Range } from './model/finding.ts';
export type { Branch, JudgedCommits, MergeObstacle } from './model/merge.ts';
export { type Pointer, toPointer, valueAt } from './model/pointer.ts';
export { jobKey, withoutReplaced } from './model/replaced-results.ts';
export type { Reporter } from './model/report.ts';
export { type EvidenceJobRun, ownRunners } from './model/review.ts';
export { Undecidable, reasonFrom, unlessUndecidable } from './model/undecidable.ts';
export { type ValueMap, isMap } from './model/value.ts';
export { worst } from './model/verdict.ts';
export { type EnginePolicy, enginePolicies } from './policy/engine-policies.ts';
export type { Lint } from './policy/lint.ts';
export { localPolicies } from './policy/local-policies.ts';
export type { PolicySpec } from './policy/policy-spec.ts';
export { readProject } from './policy/project-file.ts';
export { type Project, type Selection, isGateTarget, selection } from './policy/project.ts';
export { rulebook } from './policy/rulebook.ts';
export { type SchemaCompiler, hasSchemas } from './policy/user-schemas.ts';
export { annotations, stepBudget } from './report/github.ts';
export { stableJson } from './report/json.ts';
export { markdown } from './report/markdown.ts';
export { type ExitCode, type FailOn, blockingFindings, counts, nothingChecked } from './report/outcome.ts';
export { codeScanningSarif } from './report/sarif.ts';
export { localInstant } from './report/sentence.ts';
export { concernedChanges, namedChanges } from './review/concerned.ts';
export { ownership } from './review/ownership.ts';
export { readReview } from './review/read-review.ts';
export { paperPath, subjectOf, systemDocuments, systemNames } from './review/subject.ts';
export { cells, cutCells } from './text/cells.ts';
export { type Paint, type Palette, palette } from './text/color.ts';
export { counted, grouped } from './text/counted.ts';
export { escapeJsonForLog, escapeMarkdown, escapeTerminal, escapeXmlText, markdownCode } from './text/escape.ts';
export { wrap } from './text/wrap.ts';
export { type WindowGuard, windowGuards } from './authority/window-guards.ts';
export { type ComparedCalendar, comparisonOf } from './time/calendars-apart.ts';
export { type QueryPlaceholder, readQueryTemplate } from './validate/query-template.ts';
export { type CalendarWindow, readWindow } from './time/calendar-window.ts';
export { type CivilDate, DAY } from './time/civil.ts';
export { addDuration, dayPart, describeSpan, monthPart, parseDuration, timePart } from './time/duration.ts';
export { formatInstant, parseInstant } from './time/instant.ts';
export {
  type NeededCalendar,
  type TimedAnswer,
  freezesAt,
  frozenBy,
  inWindow,
  nextCommonWindow,
  nextWindow,
  staysInWindow,
} from './time/window.ts';
export { inRange, instantAt, startOfDay, zoned } from './time/zone.ts';
export { describeErrors } from './validate/describe-errors.ts';
export { joinWords, shown } from './validate/describe-value.ts';
