import manifest from '../package.json' with { type: 'json' };

export const actionVersion: string = manifest.version;
