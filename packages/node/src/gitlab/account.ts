import type { Account } from '@gradus/core';
import { numberOf, objectOf, textOf, type Json } from './answers.ts';
import type { Client } from './client.ts';

/** A user as GitLab puts it beside what they did: whether they are a bot is told elsewhere. */
export interface User {
  readonly id: number;
  readonly login: string;
}

export function userOf(user: unknown): User {
  const object: Json = objectOf(user);
  return { id: numberOf(object, 'id'), login: textOf(object, 'username') };
}

/** Users that access tokens of projects and groups act as. docs.gitlab.com, "Bot users for projects" */
const botName = /^(?:project|group)_\d+_bot(?:_|$)/;

/** Throws where GitLab does not say whether a user is a person. */
export async function accountOf({ api, users }: Client, { id, login }: User): Promise<Account> {
  const asked = users.get(id) ?? api.Users.show(id);
  users.set(id, asked);
  const { bot } = objectOf(await asked);
  return { login, bot: bot === true || botName.test(login) };
}

/** The same where a bot that is taken for a person wins nothing: by the name alone, where GitLab does not say more. */
export async function accountOrName(client: Client, user: User): Promise<Account> {
  try {
    return await accountOf(client, user);
  } catch {
    return { login: user.login, bot: botName.test(user.login) };
  }
}
