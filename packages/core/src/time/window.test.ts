import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarWindow, readWindow } from './calendar-window.ts';
import { formatInstant, parseInstant } from './instant.ts';
import {
  frozenBy,
  HORIZON,
  intervalsOverlap,
  inWindow,
  nextCommonWindow,
  nextWindow,
  overlaps,
  staysInWindow,
  windowEnd,
} from './window.ts';
import { startWork, TooMuchWork } from './work.ts';

type Entry = Record<string, unknown>;

function calendar(...entries: Entry[]): CalendarWindow[] {
  return entries.map((entry) => {
    const read = readWindow({ timezone: 'Europe/Berlin', ...entry });
    if (!read.ok) throw new Error(read.problem);
    return read.value;
  });
}

const at = (text: string) => parseInstant(text)!;
const said = (instant: number | undefined) => (instant === undefined ? undefined : formatInstant(instant));

const sunday = {
  name: 'sunday',
  kind: 'maintenance',
  start: '2026-01-04T22:00',
  duration: 'PT6H',
  rrule: 'FREQ=WEEKLY',
};
const yearEnd = { name: 'year end', kind: 'freeze', start: '2026-12-20', end: '2027-01-03', allow: ['emergency'] };
const sale = { name: 'sale', kind: 'freeze', start: '2026-03-06T00:00', end: '2026-03-10T00:00' };
const holiday = { name: 'new year', kind: 'holiday', start: '2026-01-01', end: '2026-01-02', rrule: 'FREQ=YEARLY' };

describe('inWindow', () => {
  test.each([
    ['before the start', '2026-03-01T20:59:59.999Z', false],
    ['at the start', '2026-03-01T21:00:00Z', true],
    ['before the end', '2026-03-02T02:59:59.999Z', true],
    ['at the end', '2026-03-02T03:00:00Z', false],
    ['in a window, and in a freeze', '2026-03-08T21:00:00Z', false],
  ])('%s', (_, now, expected) => {
    expect(inWindow(at(now), calendar(sunday, sale)).value).toBe(expected);
  });

  test('the freeze holds from its start to before its end', () => {
    const freeze = calendar(sale);
    const open = ['2026-03-05T22:59:59Z', '2026-03-05T23:00:00Z', '2026-03-09T22:59:59Z', '2026-03-09T23:00:00Z'].map(
      (now) => inWindow(at(now), freeze).value,
    );
    expect(open).toEqual([true, false, false, true]);
  });

  test('without any maintenance window it is open, for ever', () => {
    expect(inWindow(0, [])).toEqual({ value: true });
    expect(inWindow(0, calendar(holiday))).toEqual({ value: true });
  });

  test('a maintenance window that is over still counts as declared', () => {
    expect(inWindow(at('2027-01-01T00:00:00Z'), calendar({ ...sunday, rrule: undefined }))).toEqual({ value: false });
  });

  test.each([
    ['open until the window ends', '2026-03-01T22:00:00Z', '2026-03-02T03:00:00Z'],
    ['closed until the next that no freeze covers', '2026-03-05T00:00:00Z', '2026-03-15T21:00:00Z'],
  ])('says how long it holds: %s', (_, now, boundary) => {
    expect(said(inWindow(at(now), calendar(sunday, sale)).boundary)).toBe(boundary);
  });

  test('windows that touch are one', () => {
    const days = calendar({ ...sunday, start: '2026-01-01', duration: 'P1D', rrule: 'FREQ=DAILY;UNTIL=20260401' });
    const answer = inWindow(at('2026-03-28T12:00:00Z'), days);
    expect([answer.value, said(answer.boundary)]).toEqual([true, '2026-04-01T22:00:00Z']);
  });

  test('occurrences may overlap', () => {
    const long = calendar({ ...sunday, duration: 'P10D', rrule: 'FREQ=WEEKLY;COUNT=3' });
    expect(said(inWindow(at('2026-01-05T00:00:00Z'), long).boundary)).toBe('2026-01-28T21:00:00Z');
  });

  test('a change at the very end of the horizon is seen', () => {
    const once = calendar({
      name: 'migration',
      kind: 'maintenance',
      start: '2026-01-01T00:00:00Z',
      end: '2027-06-01T00:00:00Z',
    });
    const end = at('2027-06-01T00:00:00Z');
    expect(inWindow(end - HORIZON, once)).toEqual({ value: true, boundary: end });
  });

  test('what does not change within the horizon is known to hold up to it', () => {
    const now = at('2026-03-01T00:00:00Z');
    const always = calendar({ ...sunday, start: '2026-01-01', duration: 'P2D', rrule: 'FREQ=DAILY' });
    expect(inWindow(now, always)).toEqual({ value: true, boundary: now + HORIZON });
  });
});

describe('types of change', () => {
  test('a freeze lets through what it allows', () => {
    const now = at('2026-12-24T12:00:00Z');
    expect([undefined, 'normal', 'emergency'].map((type) => inWindow(now, calendar(yearEnd), type).value)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('a maintenance window with allow is for those types', () => {
    const now = at('2026-03-01T22:00:00Z');
    const standard = calendar({ ...sunday, allow: ['standard'] });
    expect([undefined, 'normal', 'standard'].map((type) => inWindow(now, standard, type).value)).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('nextWindow', () => {
  test.each([
    ['from outside', '2026-03-05T09:00:00Z', [sunday], '2026-03-08T21:00:00Z'],
    ['a freeze beats the window', '2026-03-05T09:00:00Z', [sunday, sale], '2026-03-15T21:00:00Z'],
    [
      'a freeze that ends inside a window opens the rest of it',
      '2026-03-05T09:00:00Z',
      [sunday, { ...sale, end: '2026-03-09T01:00' }],
      '2026-03-09T00:00:00Z',
    ],
    ['from inside it is the one after', '2026-03-01T22:00:00Z', [sunday], '2026-03-08T21:00:00Z'],
    ['at the start of one it is the one after', '2026-03-01T21:00:00Z', [sunday], '2026-03-08T21:00:00Z'],
    ['without maintenance windows it is the end of the freeze', '2026-03-07T00:00:00Z', [sale], '2026-03-09T23:00:00Z'],
    ['always open: it never turns', '2026-03-07T00:00:00Z', [holiday], undefined],
    ['never again', '2027-03-07T00:00:00Z', [{ ...sunday, rrule: undefined }], undefined],
    [
      'over the spring change',
      '2026-03-23T12:00:00Z',
      [{ ...sunday, start: '2026-01-04T02:30' }],
      '2026-04-05T00:30:00Z',
    ],
    ['in New York', '2026-11-01T00:00:00Z', [{ ...sunday, timezone: 'America/New_York' }], '2026-11-02T03:00:00Z'],
    ['in Shanghai', '2026-11-01T00:00:00Z', [{ ...sunday, timezone: 'Asia/Shanghai' }], '2026-11-01T14:00:00Z'],
  ])('%s', (_, now, entries, expected) => {
    expect(said(nextWindow(at(now), calendar(...entries)).value)).toBe(expected);
  });

  test('a window that opens more than 400 days ahead is reported once it is closer', () => {
    const later = calendar({ ...sunday, rrule: undefined, start: '2028-01-01T00:00' });
    const start = at('2027-12-31T23:00:00Z');
    expect(nextWindow(start - HORIZON - 1, later)).toEqual({ value: undefined, boundary: start - HORIZON });
    expect(nextWindow(start - HORIZON, later)).toEqual({ value: start, boundary: start });
  });
});

describe('windowEnd', () => {
  test.each([
    ['the end of the window', '2026-03-01T22:00:00Z', [sunday], '2026-03-02T03:00:00Z'],
    [
      'the start of a freeze',
      '2026-03-01T22:00:00Z',
      [sunday, { ...sale, start: '2026-03-02T01:00' }],
      '2026-03-02T00:00:00Z',
    ],
    ['none from outside', '2026-03-05T09:00:00Z', [sunday], undefined],
    ['none where it is always open', '2026-03-05T09:00:00Z', [], undefined],
  ])('%s', (_, now, entries, expected) => {
    expect(said(windowEnd(at(now), calendar(...entries)).value)).toBe(expected);
  });

  test('from outside, the answer changes when the window opens', () => {
    expect(said(windowEnd(at('2026-03-05T09:00:00Z'), calendar(sunday)).boundary)).toBe('2026-03-08T21:00:00Z');
  });
});

test.each([
  ['the whole window', '2026-03-01T21:00:00Z', '2026-03-02T03:00:00Z', true],
  ['a second longer', '2026-03-01T21:00:00Z', '2026-03-02T03:00:01Z', false],
  ['a second earlier', '2026-03-01T20:59:59Z', '2026-03-02T03:00:00Z', false],
  ['from one window into the next', '2026-03-01T22:00:00Z', '2026-03-08T22:00:00Z', false],
  ['an instant', '2026-03-01T22:00:00Z', '2026-03-01T22:00:00Z', true],
])('staysInWindow: %s', (_, from, to, expected) => {
  expect(staysInWindow(at(from), at(to), calendar(sunday))).toBe(expected);
});

describe('overlaps', () => {
  test.each([
    ['up to the start', '2026-03-01T12:00:00Z', '2026-03-01T21:00:00Z', false],
    ['past the start', '2026-03-01T12:00:00Z', '2026-03-01T21:00:01Z', true],
    ['from the end', '2026-03-02T03:00:00Z', '2026-03-03T00:00:00Z', false],
    ['from before the end', '2026-03-02T02:59:59Z', '2026-03-03T00:00:00Z', true],
    ['around it', '2026-03-01T00:00:00Z', '2026-03-03T00:00:00Z', true],
    ['an empty interval within', '2026-03-01T22:00:00Z', '2026-03-01T22:00:00Z', false],
  ])('%s', (_, from, to, expected) => {
    expect(overlaps(at(from), at(to), calendar(sunday))).toBe(expected);
  });

  test('two intervals that touch do not', () => {
    expect([intervalsOverlap(0, 5, 5, 9), intervalsOverlap(0, 6, 5, 9), intervalsOverlap(5, 5, 0, 9)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

test('frozenBy names the freezes, sorted, each once', () => {
  const windows = calendar(
    { ...sale, name: 'z' },
    { ...sale, name: 'a' },
    { ...sale, name: 'z' },
    sunday,
    holiday,
    yearEnd,
  );
  const now = at('2026-03-07T00:00:00Z');
  expect(frozenBy(now, windows)).toEqual({ value: ['a', 'z'], boundary: at('2026-03-09T23:00:00Z') });
  expect(frozenBy(at('2026-12-24T00:00:00Z'), windows, 'emergency').value).toEqual([]);
  expect(frozenBy(at('2028-01-01T00:00:00Z'), windows)).toEqual({ value: [] });
});

describe('bounded work', () => {
  const dense = calendar(
    { ...sunday, rrule: 'FREQ=HOURLY;BYMINUTE=0,15,30,45', duration: 'PT1M' },
    { ...sunday, kind: 'freeze', rrule: 'FREQ=HOURLY;BYMINUTE=0,15,30,45', duration: 'PT2M' },
  );

  test('an opening that never comes is looked for only so long', () => {
    expect(() => nextWindow(at('2026-03-01T00:00:00Z'), dense)).toThrow(TooMuchWork);
  });

  test('inWindow answers all the same, and holds as far as was looked', () => {
    const now = at('2026-03-01T00:00:00Z');
    const { value, boundary } = inWindow(now, dense, undefined, startWork(2_000));
    expect([value, boundary! > now && boundary! < now + HORIZON]).toEqual([false, true]);
  });
});

describe('nextCommonWindow', () => {
  const shift = (start: string, duration: string, more: Entry = {}): readonly CalendarWindow[] =>
    calendar({
      name: start,
      kind: 'maintenance',
      timezone: 'UTC',
      start: `2026-01-01T${start}`,
      duration,
      rrule: 'FREQ=DAILY',
      ...more,
    });
  const hours = (count: number) => (from: number) => from + count * 3_600_000;
  const needed = (...list: (readonly CalendarWindow[])[]) => list.map((windows) => ({ windows }));
  const from = at('2026-03-02T09:00:00Z');
  const found = (list: Parameters<typeof nextCommonWindow>[1], type?: string) =>
    said(nextCommonWindow(from, list, type).value);

  test.each<[string, Parameters<typeof nextCommonWindow>[1], string | undefined]>([
    ['no calendar', [], '2026-03-02T09:00:00Z'],
    ['one that is open', needed(shift('08:00', 'PT4H')), '2026-03-02T09:00:00Z'],
    ['the later of two openings', needed(shift('10:00', 'PT4H'), shift('12:00', 'PT4H')), '2026-03-02T12:00:00Z'],
    ['two that only touch', needed(shift('10:00', 'PT2H'), shift('12:00', 'PT2H')), undefined],
    [
      'nights on two sides of an ocean',
      needed(
        shift('22:00', 'PT6H', { timezone: 'America/New_York' }),
        shift('22:00', 'PT4H', { timezone: 'Europe/Berlin' }),
      ),
      undefined,
    ],
    [
      'a freeze that covers one',
      needed(shift('10:00', 'PT4H'), calendar({ ...sale, start: '2026-01-01' })),
      '2026-03-10T10:00:00Z',
    ],
    [
      'long enough',
      [
        { windows: shift('10:00', 'PT4H'), until: hours(3) },
        { windows: shift('12:00', 'PT8H', { rrule: 'FREQ=WEEKLY' }) },
      ],
      undefined,
    ],
    [
      'long enough on another day',
      [
        { windows: shift('10:00', 'PT4H'), until: hours(3) },
        { windows: [...shift('12:00', 'PT8H'), ...shift('10:30', 'PT2H', { rrule: 'FREQ=WEEKLY' })] },
      ],
      '2026-03-05T10:30:00Z',
    ],
    [
      'three, two and two of which meet',
      needed(shift('10:00', 'PT2H'), shift('11:00', 'PT2H'), shift('12:00', 'PT2H')),
      undefined,
    ],
  ])('%s', (_, list, expected) => expect(found(list)).toBe(expected));

  test('the type of the change decides', () => {
    const frozen = needed(calendar(yearEnd), shift('10:00', 'PT4H', { start: '2026-12-24T10:00', rrule: undefined }));
    expect([found(frozen), found(frozen, 'emergency')]).toEqual([undefined, '2026-12-24T10:00:00Z']);
  });

  test('an opening beyond the horizon is left out until the horizon reaches it', () => {
    const late = needed(shift('10:00', 'PT4H', { start: '2027-04-06T09:30:00Z', rrule: undefined }));
    const { value, boundary } = nextCommonWindow(from, late);
    expect([value, said(boundary)]).toEqual([undefined, '2026-03-02T09:30:00Z']);
    expect(said(nextCommonWindow(boundary!, late).value)).toBe('2027-04-06T09:30:00Z');
  });

  test('looks at no more than it may', () => {
    const work = startWork(2_000);
    const apart = needed(shift('10:00', 'PT2H'), shift('12:00', 'PT2H'));
    expect(() => nextCommonWindow(from, apart, undefined, work)).toThrow(TooMuchWork);
    expect(work.spent()).toBeLessThan(3_000);
  });
});

const entry: fc.Arbitrary<Entry> = fc
  .record({
    name: fc.constantFrom('a', 'b', 'c'),
    kind: fc.constantFrom('maintenance', 'freeze', 'holiday'),
    timezone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Shanghai'),
    day: fc.integer({ min: 0, max: 330 }),
    hour: fc.integer({ min: 0, max: 23 }),
    duration: fc.constantFrom('PT1H', 'PT6H', 'P1D', 'P3D', 'P8D', 'P1M'),
    rrule: fc.constantFrom(
      undefined,
      'FREQ=WEEKLY',
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=MONTHLY;BYDAY=-1SU',
      'FREQ=WEEKLY;BYDAY=SA,SU;COUNT=9',
    ),
  })
  .map(({ day, hour, ...rest }) => {
    const date = new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
    return Object.assign(rest, { start: `${date}T${String(hour).padStart(2, '0')}:30` });
  })
  .filter((candidate) => readWindow(candidate).ok);

const now = fc
  .integer({ min: at('2026-01-01T00:00:00Z') / 60_000, max: at('2027-01-01T00:00:00Z') / 60_000 })
  .map((minutes) => minutes * 60_000);
const entries = fc.array(entry, { maxLength: 4 });

describe('properties', () => {
  test('inWindow is constant up to its boundary, and turns there', () => {
    fc.assert(
      fc.property(
        entries,
        now,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (list, instant, part) => {
          const windows = calendar(...list);
          const { value, boundary } = inWindow(instant, windows);
          const end = boundary ?? instant + HORIZON;
          expect(end).toBeGreaterThan(instant);
          expect(inWindow(instant + Math.floor((end - instant) * part), windows).value).toBe(value);
          const turns = boundary !== undefined && boundary < instant + HORIZON;
          expect(turns && inWindow(end, windows).value === value).toBe(false);
        },
      ),
      { numRuns: 80 },
    );
  });

  test('nextWindow is in a window, and the instant before it is not', () => {
    fc.assert(
      fc.property(entries, now, (list, instant) => {
        const windows = calendar(...list);
        const { value } = nextWindow(instant, windows);
        if (value === undefined) return;
        expect([value > instant, inWindow(value, windows).value, inWindow(value - 1, windows).value]).toEqual([
          true,
          true,
          false,
        ]);
      }),
      { numRuns: 80 },
    );
  });

  test('nextWindow is the same at any instant before it', () => {
    fc.assert(
      fc.property(
        entries,
        now,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (list, instant, part) => {
          const windows = calendar(...list);
          const { value, boundary } = nextWindow(instant, windows);
          const end = boundary ?? instant + HORIZON;
          expect(nextWindow(instant + Math.floor((end - instant) * part), windows).value).toBe(value);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the order of entries does not matter, not even to the work', () => {
    fc.assert(
      fc.property(entries, now, (list, instant) => {
        const there = calendar(...list);
        const back = there.toReversed();
        for (const ask of [inWindow, nextWindow, windowEnd, frozenBy]) {
          const [thereWork, backWork] = [startWork(), startWork()];
          expect(ask(instant, back, undefined, backWork)).toEqual(ask(instant, there, undefined, thereWork));
          expect(backWork.spent()).toBe(thereWork.spent());
        }
        expect(overlaps(instant, instant + 7_200_000, back)).toBe(overlaps(instant, instant + 7_200_000, there));
      }),
      { numRuns: 60 },
    );
  });

  // All of them begin and end at half past.
  test('nextCommonWindow is the first instant at which all are open', () => {
    const half = 1_800_000;
    fc.assert(
      fc.property(entries, entries, now, (one, other, instant) => {
        const both = [calendar(...one), calendar(...other)];
        const isOpen = (time: number): boolean => both.every((windows) => staysInWindow(time, time + 1, windows));
        const { value = Infinity } = nextCommonWindow(
          instant,
          both.map((windows) => ({ windows })),
        );
        const end = instant + 30 * 86_400_000;
        const marks = Array.from({ length: 1_440 }, (_, index) => (Math.floor(instant / half) + 1 + index) * half);
        const first = [instant, ...marks].find((time) => time < end && isOpen(time)) ?? Infinity;
        expect(Math.min(value, end)).toBe(Math.min(first, end));
      }),
      { numRuns: 40 },
    );
  });
});
