// Judge a repository
export { checkRepository, type RepositoryCheck, type RepositoryVerdict } from './check-repository.ts';
export { loadProject, policiesOf, type LoadedProject, type PolicyAt } from './load-project.ts';
// Read a repository
export { openRepository, defaultMaxBytes, type Repository, type RepositoryOptions } from './repository.ts';
export { commitTree, type CommitTreeOptions, type Select } from './tree.ts';
export { changes, workingTreeChanges, type ChangesOptions, type FileChange } from './diff.ts';
export { commits, type Commit, type Identity } from './commits.ts';
export { RepositoryError } from './repository-error.ts';
// Read files
export { workingTree, type WorkingTreeOptions } from './working-tree.ts';
export { decode, type Decoded } from './decode.ts';
export { projectFile, projectRoot } from './project-root.ts';
// Read the clock
export { systemClock } from './clock.ts';
