// A hot-fix takes over from a rollout that soaks, and is rolled back while a cell is dead.
import { rollBack, statusText } from '@gradus/rollout';
import { applyOrder, takeStep } from '@gradus/node';
import { clock } from './repository.ts';
import {
  addManifest,
  carry,
  line,
  shopGit,
  siteOf,
  type RolloutShow,
  type ShownClock,
  type ShownStep,
} from './rollout.ts';

const soaking = 'checkout-4-2-2';
const hotfix = 'checkout-4-2-3';
/** A cell that does not respond when the rollback reaches it. */
const dead = 'at-07';

/**
 * Version 4.2.2 soaks when the hot-fix 4.2.3 takes over. Then the hot-fix is rolled back, while a cell is dead. Returns the phases in
 * which they ended. Runs after `showRollouts`, in which 4.2.1 succeeded.
 */
export async function showHotfix({ dir, color, print }: RolloutShow): Promise<readonly string[]> {
  const time: ShownClock = { now: Date.parse(clock) + 30 * 86_400_000 };
  shopGit(dir, 'switch', '--quiet', 'good');
  addManifest(dir, soaking, 'Roll out 4.2.2');
  addManifest(dir, hotfix, 'Roll out 4.2.3 in place of 4.2.2', '  concurrency: { policy: Supersede }\n');
  const first = await siteOf(dir, time);
  const soaks = ({ action }: ShownStep): boolean => action.do === 'wait';
  const waitsForPerson = ({ action }: ShownStep): boolean => action.do === 'wait' && action.until === undefined;
  await carry(first, soaking, time, print, { until: soaks });
  await first.close();
  const site = await siteOf(dir, time);
  await carry(site, hotfix, time, print, { until: waitsForPerson });
  const asked = { by: 'ops-lead', reason: 'shoppers see the wrong prices', now: time.now };
  const { events } = await applyOrder(site, hotfix, (state) => rollBack(state, asked));
  for (const event of events) print(line(time, event));
  const end = await carry(site, hotfix, time, print, { failing: [dead] });
  const { state: before } = await takeStep(site, soaking);
  for (const state of [before, end]) print(`\n${statusText(state, { color })}`);
  await site.close();
  shopGit(dir, 'switch', '--quiet', 'main');
  return [before.phase, end.phase];
}
