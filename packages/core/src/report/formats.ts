import type { Reporter } from '../model/report.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdownReport } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** A format of reports. */
export interface ReportFormat {
  /** The value of `--format`. */
  readonly name: string;
  /** One line for the help. */
  readonly description: string;
  readonly reporter: Reporter;
  /** Of a file in this format, with its dot. */
  readonly extension: string;
}

/** Every report format. The first, `text`, is for terminals; find the others by `name`. */
export const formats: readonly ReportFormat[] = [
  { name: 'text', description: 'Findings with their source code, for people', reporter: text, extension: '.txt' },
  {
    name: 'json',
    description: 'The whole verdict, described by report.schema.json',
    reporter: json,
    extension: '.json',
  },
  { name: 'sarif', description: 'SARIF 2.1.0, for code scanning and editors', reporter: sarif, extension: '.sarif' },
  {
    name: 'github',
    description: 'Workflow commands that annotate a pull request',
    reporter: github,
    extension: '.txt',
  },
  {
    name: 'junit',
    description: 'JUnit XML, for the test reports of GitLab and Jenkins',
    reporter: junit,
    extension: '.xml',
  },
  { name: 'gitlab', description: 'Code Quality report of GitLab', reporter: gitlab, extension: '.json' },
  { name: 'markdown', description: 'Markdown, for a comment or a summary', reporter: markdownReport, extension: '.md' },
];
