// Sets the clock of a process to that of the shop, because checks on a forge use the current time.
import { clock } from '../webshop/repository.ts';

const RealDate = Date;
const ahead = RealDate.now() - RealDate.parse(clock);

class ShopDate extends RealDate {
  constructor(...given: readonly unknown[]) {
    super(...((given.length === 0 ? [RealDate.now() - ahead] : given) as [number]));
  }

  static override now(): number {
    return RealDate.now() - ahead;
  }
}

globalThis.Date = ShopDate as DateConstructor;
