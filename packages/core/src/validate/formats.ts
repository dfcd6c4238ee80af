const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `YYYY-MM-DD` of a day that the calendar has (RFC 3339 full-date). */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= (month === 2 && isLeapYear(Number(text.slice(0, 4))) ? 29 : days[month - 1]!);
}

/** RFC 3339 date-time in capitals, with an offset. A leap second is refused: no clock that is asked later can read it. */
function isInstant(text: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|[+-](\d{2}):(\d{2}))$/.exec(text);
  if (parts === null) return false;
  const [, date, hour, minute, second, offsetHour = '0', offsetMinute = '0'] = parts;
  return (
    isDate(date!) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    Number(offsetHour) < 24 &&
    Number(offsetMinute) < 60
  );
}

/** The formats that the schemas of our own kinds assert. */
export const formats: Readonly<Record<'date' | 'date-time', (text: string) => boolean>> = {
  date: isDate,
  'date-time': isInstant,
};
