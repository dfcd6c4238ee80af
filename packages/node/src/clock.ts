/** The instant of the machine's clock. Call it once for each run, so that the whole run uses one `now`. */
export function systemClock(): Date {
  return new Date();
}
