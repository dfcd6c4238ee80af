import process from 'node:process';
import { setSecret } from '@actions/core';

/**
 * Lets git of this process reach the server of the forge by a token, and no other one: `actions/checkout` need not leave it in the clone.
 * An empty value first drops what a clone has already, since GitHub refuses two of them (git-config(1), http.<url>.extraHeader).
 */
export function authorizeGit(token: string, server = '', environment: NodeJS.ProcessEnv = process.env): void {
  if (token === '' || !/^https?:\/\//.test(server)) return;
  const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');
  setSecret(encoded);
  const key = `http.${server.replace(/\/$/, '')}/.extraheader`;
  const count = Number(environment['GIT_CONFIG_COUNT'] ?? 0) || 0;
  for (const [index, value] of ['', `AUTHORIZATION: basic ${encoded}`].entries()) {
    environment[`GIT_CONFIG_KEY_${count + index}`] = key;
    environment[`GIT_CONFIG_VALUE_${count + index}`] = value;
  }
  environment['GIT_CONFIG_COUNT'] = String(count + 2);
}
