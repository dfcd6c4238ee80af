import { maxTroubles, lineTable, counted, shown } from '@gradus/core/internal';
import type { Value } from '@gradus/core';
import { parseCsv, type CsvCell } from './csv.ts';
import { collect, ofTrouble, once, sizeProblem, type FleetRead, type EntryProblem } from './fleet-entries.ts';

/** A table whose first line names the columns. */
export function readTable(text: string): FleetRead {
  const positions = once(() => lineTable(text));
  const refuse = (...problems: readonly EntryProblem[]): FleetRead => ({
    ok: false,
    problems: problems.map(({ message, fix, offset = 0 }) => ({
      message,
      fix,
      position: positions().position(offset),
    })),
  });
  const csv = parseCsv(text);
  if (!csv.ok) return refuse(ofTrouble(csv.trouble, 'CSV'));
  const [head, ...rows] = csv.rows;
  if (head === undefined) return refuse({ message: 'The file is empty.', fix: tableShape, offset: 0 });
  const wrong = [...headProblems(head), ...rows.flatMap((row, index) => rowProblems(head, row, index + 1))];
  const size = sizeProblem(rows.length);
  if (size !== undefined) wrong.push(size);
  if (wrong.length > 0) return refuse(...wrong.slice(0, maxTroubles));
  const columns = new Map(head.map((cell, index) => [cell.text, index]));
  const { targets, problems } = collect({
    values: rows.map((row) => Object.fromEntries(head.map(({ text: key }, index) => [key, valueOf(row[index]!)]))),
    place: (index, [key]) => ({ offset: rows[index]![columns.get(key ?? '') ?? 0]!.offset }),
    line: (index) => positions().position(rows[index]![0]!.offset).line,
  });
  return problems.length > 0 ? refuse(...problems) : { ok: true, fleet: { targets } };
}

const tableShape =
  'Begin with a line that names the columns, such as name,version,zone,tier; then one line for each target.';

/** An empty cell is not a label, unless it is in quotes. */
function valueOf({ text, isQuoted }: CsvCell): Value {
  return text === '' && !isQuoted ? null : text;
}

function headProblems(head: readonly CsvCell[]): EntryProblem[] {
  const names = head.map(({ text }) => text);
  const problems = head.flatMap(({ text, offset }, index): EntryProblem[] => {
    if (text.trim() === '')
      return [{ message: `Column ${index + 1} has no name.`, fix: 'Name it, or remove it.', offset }];
    if (text !== text.trim())
      return [
        { message: `The name of the column ${shown(text)} begins or ends with a space.`, fix: 'Remove it.', offset },
      ];
    if (text === 'labels')
      return [{ message: 'A column cannot be called `labels`.', fix: 'Give each label its own column.', offset }];
    return names.indexOf(text) === index
      ? []
      : [{ message: `Two columns are called ${shown(text)}.`, fix: 'Rename one, or remove it.', offset }];
  });
  if (problems.length > 0 || names.includes('name')) return problems;
  const separator = names.length === 1 ? /[;\t|]/.exec(names[0]!)?.[0] : undefined;
  const fix = separator === undefined ? tableShape : `Separate cells by commas, not by ${JSON.stringify(separator)}.`;
  return [{ message: `The first line, which names the columns, has no column \`name\`.`, fix, offset: 0 }];
}

function rowProblems(head: readonly CsvCell[], row: readonly CsvCell[], number: number): EntryProblem[] {
  if (row.length !== head.length) {
    const message = `Target ${number} has ${counted(row.length, 'cell')}, and there are ${head.length} columns.`;
    const fix = 'Give each column a cell, an empty one where there is nothing; put a text with a comma in quotes.';
    return [{ message, fix, offset: row[Math.min(row.length, head.length) - 1]!.offset }];
  }
  const padded = row.find(({ text, isQuoted }) => !isQuoted && text !== text.trim());
  if (padded === undefined) return [];
  const message = `The cell ${shown(padded.text)} of target ${number} begins or ends with a space.`;
  return [{ message, fix: 'Remove the space, or put the cell in quotes if it is meant.', offset: padded.offset }];
}
