import { ConfigurationError } from '../model/configuration-error.ts';
import { loadFile } from '../load/load.ts';
import type { DocumentSource } from '../model/document.ts';
import type { SourceFile, Tree } from '../model/file.ts';
import { isMap } from '../model/value.ts';
import { validator } from '../validate/validator.ts';
import { located, type Misconfiguration } from './configuration.ts';
import { normalizeProject, projectPath, type Project, type ProjectSpec } from './project.ts';

const whole: DocumentSource = { paths: [projectPath], duplicates: 'allow', nulls: 'keep' };

/** A project, and the place of its document in the project file. */
export interface ProjectFile {
  readonly project: Project;
  /** Absent if the tree has none and the built-in defaults apply. */
  readonly file?: SourceFile;
  /** Adds lines to problems of the document. */
  readonly locate: (problems: readonly Misconfiguration[]) => ConfigurationError['problems'];
}

/** The project file of a tree; the built-in defaults if it has none. Throws ConfigurationError. */
export function readProject(tree: Tree): Project {
  return readProjectFile(tree).project;
}

/** The same, with the means to point into the file. */
export function readProjectFile(tree: Tree): ProjectFile {
  const file = tree.get(projectPath);
  const defaults = normalizeProject({});
  if (file === undefined) return { project: defaults, locate: (problems) => problems };
  const { items, problems } = loadFile(file, [{ source: whole, vars: {} }], defaults.limits);
  const documents = items.filter(({ value }) => isMap(value) && value['kind'] === 'Project');
  const stream = documents[0]?.stream ?? 0;
  const locate: ProjectFile['locate'] = (found) =>
    located(
      file,
      found.map((problem) => ({ stream, ...problem })),
    );
  if (problems.length > 0) throw new ConfigurationError(locate(problems));
  if (documents.length !== 1) {
    const message = `${projectPath} holds ${documents.length} documents of kind Project; it must have exactly one.`;
    throw new ConfigurationError(locate([{ message, fix: 'Run gradus init to create one.' }]));
  }
  const { value } = documents[0]!;
  const errors = validator('Project')(value);
  if (errors.length > 0) throw new ConfigurationError(locate(errors));
  return { project: normalizeProject((value as unknown as { spec: ProjectSpec }).spec), file, locate };
}
