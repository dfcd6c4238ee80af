/** The instant of the machine's clock. Call it once a run, so that every judgement of the run shares one `now`. */
export function systemClock(): Date {
  return new Date();
}
