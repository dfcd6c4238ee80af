import type { Review, Unreadable } from '@gradus/core/forge';
import { readPages, githubReason, githubStatusCode, unexpected } from './answer.ts';
import type { GithubClient } from './client.ts';

/** A branch that requests go to; `hasProtection` is about a classic branch protection rule. */
interface Target {
  readonly branch: string;
  readonly hasProtection: boolean;
}

type Rule = Awaited<ReturnType<GithubClient['rest']['repos']['getBranchRules']>>['data'][number];

/** How the repository merges a request into a branch: by its settings, by rulesets, and by the branch protection rule. */
export async function readGithubMergeRules(
  client: GithubClient,
  target: Target,
): Promise<Pick<Review, 'rebaseMerging' | 'anchored'>> {
  const [allowed, rules] = await Promise.all([readRebase(client), readRules(client, target.branch)]);
  const anchored = Array.isArray(rules) ? anchoredBy(client, rules as readonly Rule[], target) : (rules as Unreadable);
  const forbidden = Array.isArray(rules) && (rules as readonly Rule[]).some(forbidsRebase);
  return { rebaseMerging: allowed === true && forbidden ? false : allowed, anchored: await anchored };
}

/** Uses GraphQL, because REST shows this setting only with write access. */
async function readRebase({ octokit, where }: GithubClient): Promise<boolean | Unreadable> {
  const query = 'query($owner:String!,$repo:String!){repository(owner:$owner,name:$repo){rebaseMergeAllowed}}';
  try {
    const { repository } = await octokit.graphql<{ repository?: { rebaseMergeAllowed?: unknown } | null }>(
      query,
      where,
    );
    if (typeof repository?.rebaseMergeAllowed !== 'boolean') throw unexpected('rebaseMergeAllowed');
    return repository.rebaseMergeAllowed;
  } catch (error) {
    // An answer of GraphQL that has errors is no refusal by HTTP.
    const why = error instanceof Error && 'errors' in error ? unexpected('rebaseMergeAllowed') : error;
    return { unreadable: `the merge methods of the repository cannot be read: ${githubReason(why)}` };
  }
}

/** The active rules of all rulesets, including those of the organisation. */
async function readRules(
  { octokit, rest, where }: GithubClient,
  branch: string,
): Promise<readonly Rule[] | Unreadable> {
  try {
    return await readPages(octokit.paginate.iterator(rest.repos.getBranchRules, { ...where, branch, per_page: 100 }));
  } catch (error) {
    return { unreadable: `the rules of ${branch} cannot be read: ${githubReason(error)}` };
  }
}

function forbidsRebase(rule: Rule): boolean {
  if (rule.type !== 'pull_request') return false;
  const methods = rule.parameters?.allowed_merge_methods;
  return Array.isArray(methods) && !methods.includes('rebase');
}

async function anchoredBy(client: GithubClient, rules: readonly Rule[], target: Target): Promise<boolean | Unreadable> {
  const byRuleset = rules.some(
    (rule) =>
      rule.type === 'merge_queue' ||
      (rule.type === 'required_status_checks' && rule.parameters?.strict_required_status_checks_policy === true),
  );
  return byRuleset || (target.hasProtection && (await readStrict(client, target.branch)));
}

/** "Require branches to be up to date before merging" of a classic rule. Tokens of jobs may not read it. */
async function readStrict({ rest, where }: GithubClient, branch: string): Promise<boolean | Unreadable> {
  try {
    const { data } = await rest.repos.getStatusChecksProtection({ ...where, branch });
    if (typeof data.strict !== 'boolean') throw unexpected('strict');
    return data.strict;
  } catch (error) {
    // The rule requires no status checks.
    if (githubStatusCode(error) === 404 && /required status checks not enabled/i.test(String(error))) return false;
    return { unreadable: `the protection of ${branch} cannot be read: ${githubReason(error)}` };
  }
}
