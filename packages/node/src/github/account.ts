import type { Account } from '@gradus/core/forge';

/** A user as GitHub returns it; null for a deleted one. */
type User = { readonly login: string; readonly type?: string } | null | undefined;

/** Deleted accounts become `ghost`, as GitHub shows them. Apps end in `[bot]`. */
export function githubAccount(user: User): Account {
  if (!user) return { login: 'ghost', bot: false };
  return { login: user.login, bot: user.type === 'Bot' || user.login.endsWith('[bot]') };
}
