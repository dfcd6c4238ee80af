/** Where the pages made from the built-in policies are published. */
const site = 'https://gradus.dev/docs/policies';
const builtIn = new Set(['baseline', 'delivery', 'backup-321', 'gradus', 'itil', 'mlps', 'nist-800-53']);

/** The page of a built-in policy; undefined for any other policy. */
export function rulePage(policy: string): string | undefined {
  const [, pack = ''] = /^([a-z0-9-]+)\/[a-z0-9-]+$/.exec(policy) ?? [];
  return builtIn.has(pack) ? `${site}/${policy}` : undefined;
}
