import { expect, test } from 'vitest';
import { compiled } from '@gradus/testkit/expression/shop.ts';

test.each<[string, boolean]>([
  ['now < timestamp("2026-03-02T09:00:00Z")', true],
  ['timestamp("2026-03-02T09:00:00Z") >= (now)', true],
  ['now - duration("1h") < diff.commits[0].time', true],
  ['now == timestamp("2026-03-02T09:00:00Z")', true],
  ['now in [timestamp("2026-03-02T09:00:00Z")]', true],
  ['now.getHours() > 8', true],
  ['epoch(now) > 0', true],
  ['string(now) == "2026-03-02T09:00:00Z"', true],
  ['before(plus(now, "P7D"), timestamp("2026-03-02T09:00:00Z"))', true],
  ['cel.bind(today, now, today < timestamp("2026-03-02T09:00:00Z"))', true],
  ['now', true],
  ['[1].all(x, now > timestamp("2026-03-02T09:00:00Z"))', true],
  ['before(now, timestamp("2026-03-02T09:00:00Z"))', false],
  ['!after(now, timestamp("2026-03-02T09:00:00Z")) || expired(now, "2026-03-02")', false],
  ['inWindow(now, authority.windows(object))', false],
  ['due(timestamp("2026-03-02T09:00:00Z"), "P1M", now) == "overdue"', false],
  ['cel.bind(today, now, before(today, timestamp("2026-03-02T09:00:00Z")))', false],
  ['object.metadata.name == "now < then" // now < then', false],
  ['object.spec.stages.exists(now, now.max > 1)', false],
  ['object.spec.stages.sortBy(now, -now.max).size() > 0', false],
  ['{"now": 1}.now > 2', false],
])('`%s` handles now itself: %s', (source, expected) => {
  expect(compiled(source).comparesNow).toBe(expected);
});
