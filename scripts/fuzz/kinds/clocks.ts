import { load } from 'js-yaml';
import { readWindow } from '../../../packages/core/src/time/calendar-window.ts';
import { addDuration, describeDuration, parseDuration } from '../../../packages/core/src/time/duration.ts';
import { endOfDateOrInstant, parseInstant, startOfDateOrInstant } from '../../../packages/core/src/time/instant.ts';
import { checkPattern, parseWithPatterns } from '../../../packages/core/src/time/pattern.ts';
import { frozenBy, inWindow, nextWindow, windowEnd } from '../../../packages/core/src/time/window.ts';
import { reasonFrom } from '../../../packages/core/src/model/undecidable.ts';
import { startWork } from '../../../packages/core/src/time/work.ts';
import { isZone } from '../../../packages/core/src/time/zone.ts';
import { fileTexts } from '../files.ts';
import { type Kind, Wrong } from '../kind.ts';

const now = Date.parse('2026-03-29T00:30:00Z');

/** Lines: a text, a pattern, a zone. */
export const times: Kind = {
  weight: 20,
  corpus: [
    '2026-03-02T09:00:00Z\n%Y-%m-%dT%H:%M:%SZ\nEurope/Berlin',
    'Mar 7, 2017 3:00\n%b %d, %Y %H:%M\nAmerica/New_York',
    'P1Y2M3DT4H5M6S\n%j\nUTC',
    '2026-02-30\n%d.%m.%y\nAfrica/Cairo',
    '-P1W\n%p %I\nPacific/Apia',
    'PT1.5H\n%z\n+01:00',
  ],
  judge(text) {
    const [input = '', pattern = '', zone = ''] = text.split('\n');
    parseInstant(input);
    const duration = parseDuration(input);
    if (duration) describeDuration(duration);
    if (!isZone(zone)) return;
    startOfDateOrInstant(input, zone);
    endOfDateOrInstant(input, zone);
    if (duration) addDuration(now, duration, zone);
    if (checkPattern(pattern) === undefined) parseWithPatterns(input, [pattern], zone);
  },
};

/** Entries of a Calendar. */
export const calendars: Kind = {
  weight: 10,
  corpus: [
    ...fileTexts('examples/webshop/calendars/*.yaml', 'packages/testkit/fixtures/kinds/calendar.yaml').flatMap((text) =>
      ((load(text) as { spec: { entries?: object[]; windows?: object[] } }).spec.entries ?? []).map((entry) =>
        JSON.stringify(entry, null, 1),
      ),
    ),
    '{"name": "a", "kind": "freeze", "zone": "Africa/Cairo",\n "start": "2026-04-03",\n "end": "2026-04-04",\n "rrule": "FREQ=WEEKLY"}',
    '{"name": "b", "kind": "maintenance", "timezone": "Europe/Berlin",\n "start": "2026-01-04T20:00:00+01:00",\n "duration": "PT4H",\n "rrule": "FREQ=MONTHLY;BYDAY=-1SU;UNTIL=20301231T000000Z",\n "exdates": ["2026-02-22T20:00:00+01:00"]}',
    '{"name": "c", "kind": "holiday",\n "start": "2026-12-24",\n "end": "2026-12-27",\n "rrule": "FREQ=YEARLY;BYMONTH=12;BYSETPOS=1"}',
  ],
  judge(text) {
    let entry: unknown;
    try {
      entry = load(text);
    } catch {
      return;
    }
    const read = readWindow(entry);
    if (!read.ok) {
      if (read.problem === '') throw new Wrong('an entry is refused without a reason');
      return;
    }
    for (const ask of [inWindow, nextWindow, windowEnd, frozenBy]) {
      try {
        ask(now, [read.value], undefined, startWork(5_000));
      } catch (error) {
        reasonFrom(error);
      }
    }
  },
};
