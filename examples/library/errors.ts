// The errors of Gradus. An error means that there is no verdict; problems of documents are in the verdict instead.
import { tmpdir } from 'node:os';
import { builtInPacks, check, ConfigurationError, treeOf } from '@gradus/core';
import { isUnreadable, type Review } from '@gradus/core/forge';
import { checkRepository, RepositoryError } from '@gradus/node';

/** Runs a function, and prints errors in words that a user can act on. */
async function explained(what: string, run: () => unknown): Promise<void> {
  try {
    await run();
    console.log(`${what}: ok`);
  } catch (error) {
    if (error instanceof ConfigurationError) {
      // The rules cannot be used. Every problem is listed, with its place and often with a fix.
      for (const { message, fix = '', location } of error.problems)
        console.log(`${what}: ${location?.path}:${location?.range?.start.line}: ${message} ${fix}`.trim());
    } else if (error instanceof RepositoryError) {
      // Git cannot read the repository. The message says what to do.
      console.log(`${what}: ${error.message}`);
    } else {
      // A bug in Gradus, or in the code that calls it.
      throw error;
    }
  }
}

const project =
  'apiVersion: gradus.dev/v1\nkind: Project\nmetadata: { name: shop }\nspec: { timezone: Mars/Olympus }\n';
await explained('rules', () =>
  check({ head: treeOf({ 'gradus.yaml': project }), now: new Date('2026-03-02T09:00:00Z'), packs: builtInPacks() }),
);
await explained('no repository', () => checkRepository({ dir: tmpdir(), base: 'main' }));

// A document that cannot be read is not an error: the verdict reports it, and can still be used.
const { verdict } = check({
  head: treeOf({ 'plans/tea.yaml': 'kind: [' }),
  now: new Date('2026-03-02T09:00:00Z'),
  packs: builtInPacks(),
});
console.log(`${verdict.state}: ${verdict.undecided.map(({ message }) => message).join(' ')}`);

// A forge may refuse a part of a request. Such a fact is `Unreadable`, and policies that need it are undecided.
const refused: Pick<Review, 'pusher'> = { pusher: { unreadable: 'the token may not read who pushed (403)' } };
const { pusher } = refused;
console.log(isUnreadable(pusher) ? `pusher unknown: ${pusher.unreadable}` : `pushed by ${pusher.login}`);
