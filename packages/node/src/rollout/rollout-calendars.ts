import {
  type CalendarWindow,
  type CatalogView,
  type CelValue,
  type RolloutSpec,
  asMap,
  bare,
  readWindow,
  shape,
  Unknown,
  unlessUndecidable,
} from '@gradus/core/internal';
import type { CalendarsByName, Known } from '@gradus/rollout/internal';

/**
 * The entries that concern a system: of the calendars that the manifest names, and every freeze, which a manifest cannot get out of by not
 * naming its calendar. Throws Unknown if a calendar that the manifest names is missing, breaks its schema, or has maintenance windows only for
 * other systems: none of them says when work may be done, and without a window everything would be open.
 */
export function windowsOf(view: CatalogView, system: CelValue, { windows }: RolloutSpec): CalendarWindow[] {
  const refs = windows?.refs?.map(bare);
  const named = (refs ?? []).map((name, index): Named => {
    const place = `spec.windows.refs[${index}]`;
    return { name, place, calendar: intactCalendar(view, name, place) };
  });
  const entries = view.windows(system).map(asMap);
  for (const calendar of named) mustConcern(calendar, entries);
  const chosen = entries.filter(
    (entry) => refs === undefined || entry['kind'] === 'freeze' || refs.includes(String(entry['calendar'])),
  );
  return chosen.map(readEntry);
}

interface Named {
  readonly name: string;
  readonly place: string;
  readonly calendar: CelValue;
}

function mustConcern({ name, place, calendar }: Named, concerned: readonly Entry[]): void {
  const isMaintenance = ({ kind }: Entry): boolean => kind === 'maintenance';
  const isOf = ({ calendar: of }: Entry): boolean => of === name;
  if (entriesOf(calendar).some(isMaintenance) && !concerned.some((entry) => isOf(entry) && isMaintenance(entry)))
    throw new Unknown(`none of the maintenance windows of Calendar ${name} (${place}) is for the system`);
}

type Entry = Readonly<Record<string, CelValue>>;

/** Throws Unknown if there is no such Calendar, or it breaks its schema. */
function intactCalendar(view: CatalogView, name: string, place: string): CelValue {
  const calendar = view.find('Calendar', name);
  if (calendar === undefined) throw new Unknown(`there is no Calendar ${name} (${place})`);
  const document = view.catalog.find('Calendar', name);
  const [error] = document === undefined ? [] : view.schemaErrors(document);
  if (error !== undefined)
    throw new Unknown(
      `Calendar ${name} (${place}) breaks its schema at ${error.pointer || '/'}: ${error.message.replace(/\.$/, '')}`,
    );
  return calendar;
}

function entriesOf(calendar: CelValue): readonly Entry[] {
  const { windows } = shape(calendar).spec;
  return Array.isArray(windows) ? (windows as readonly CelValue[]).map(asMap) : [];
}

/** All calendars by name, for window gates. */
export function calendarsOf(view: CatalogView): CalendarsByName {
  return new Map(
    view.all('Calendar').map((each) => {
      const { name = '', spec } = shape(each);
      const read = (): readonly CalendarWindow[] =>
        entriesOf(intactCalendar(view, name, 'a window gate')).map((entry) =>
          readEntry({ timezone: spec['timezone'] ?? 'UTC', calendar: name, ...entry }),
        );
      return [
        name,
        unlessUndecidable(read, ({ message }): Known<readonly CalendarWindow[]> => ({ unreadable: message })),
      ];
    }),
  );
}

function readEntry(entry: object): CalendarWindow {
  const read = readWindow(entry);
  if (!read.ok) throw new Unknown(read.problem);
  return read.value;
}

/** What an emergency owes after it was deployed: the obligations of the Grading, and the papers that the tier of the system asks. */
export function obligationsOf(view: CatalogView, system: CelValue): readonly string[] {
  const { emergencyCompletion: papers } = asMap(asMap(view.tierOf(system))['change']);
  const types = asMap(asMap(asMap(view.all('Grading')[0]!)['spec'])['changeTypes']);
  const { obligations = [] } = asMap(types['emergency']);
  const owed = (Array.isArray(obligations) ? (obligations as readonly CelValue[]) : []).map(asMap);
  return [
    ...(papers === undefined ? [] : [`every block of the change within ${String(papers)} of its review`]),
    ...owed.map(({ owed: what, within }) => `${String(what)} within ${String(within)} of the merge`),
  ];
}
