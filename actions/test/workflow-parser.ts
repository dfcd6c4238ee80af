import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import type { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { build } from 'esbuild';
import { root } from '../../scripts/build/packages.ts';

interface Package {
  readonly convertWorkflowTemplate: typeof convertWorkflowTemplate;
  readonly NoOperationTraceWriter: typeof NoOperationTraceWriter;
  readonly parseAction: typeof parseAction;
  readonly parseWorkflow: typeof parseWorkflow;
}

/** What GitHub's own parser has against a file: `12:7 Unexpected value 'brunches'`. */
export interface WorkflowParser {
  workflow(name: string, content: string): Promise<readonly string[]>;
  action(name: string, content: string): readonly string[];
}

/** The package imports JSON without saying so, which Node refuses; bundled it runs. */
async function loadPackage(): Promise<Package> {
  const dir = mkdtempSync(join(tmpdir(), 'gradus-workflow-parser-'));
  try {
    const outfile = join(dir, 'parser.mjs');
    const contents = `
      export { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
      export { parseAction } from '@actions/workflow-parser/actions/action-parser';`;
    await build({
      stdin: { contents, resolveDir: root },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'warning',
      banner: {
        js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
      },
    });
    return (await import(pathToFileURL(outfile).href)) as Package;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

export async function loadWorkflowParser(): Promise<WorkflowParser> {
  const { convertWorkflowTemplate: convert, NoOperationTraceWriter: Trace, ...parse } = await loadPackage();
  type Context = ReturnType<typeof parse.parseAction>['context'];
  const problems = ({ errors }: Context): string[] => errors.getErrors().map(({ message }) => message);
  return {
    async workflow(name, content) {
      const { context, value } = parse.parseWorkflow({ name, content }, new Trace());
      if (value && problems(context).length === 0) await convert(context, value);
      return problems(context);
    },
    action: (name, content) => problems(parse.parseAction({ name, content }, new Trace()).context),
  };
}
