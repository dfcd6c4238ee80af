import { warning } from '@actions/core';
import type { Forge, Report } from '@gradus/core';
import { publish as write, type Told } from '@gradus/node';

export type { Told };

/** Writes to the forge what was asked for. What it refuses is warned of, and changes nothing about the verdict. */
export async function publish(forge: Forge, number: number, head: string, report: Report, told: Told): Promise<void> {
  for (const refused of await write({ forge, number, head, report, told })) warning(refused);
}
