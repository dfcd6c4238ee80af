import type { Account } from '@gradus/core/forge';
import { numberOf, readObject, readTextMember, type Json } from './answers.ts';
import type { GitlabClient } from './client.ts';

/** A user as GitLab embeds it in other objects. Whether the user is a bot must be read separately. */
export interface User {
  readonly id: number;
  readonly login: string;
}

export function userOf(user: unknown): User {
  const object: Json = readObject(user);
  return { id: numberOf(object, 'id'), login: readTextMember(object, 'username') };
}

/** The users for access tokens of projects and groups. docs.gitlab.com, "Bot users for projects" */
const botName = /^(?:project|group)_\d+_bot(?:_|$)/;

/** Throws if GitLab does not report whether a user is a person. */
export async function gitlabAccount({ api, users }: GitlabClient, { id, login }: User): Promise<Account> {
  const asked = users.get(id) ?? api.Users.show(id);
  users.set(id, asked);
  const { bot } = readObject(await asked);
  return { login, bot: bot === true || botName.test(login) };
}

/** The same for cases in which a bot gains nothing if it counts as a person: decides by the name alone, if GitLab does not report more. */
export async function accountOrName(client: GitlabClient, user: User): Promise<Account> {
  try {
    return await gitlabAccount(client, user);
  } catch {
    return { login: user.login, bot: botName.test(user.login) };
  }
}
