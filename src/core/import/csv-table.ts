import { CsvError, parse } from 'csv-parse/sync';
import { groupBy } from '../grouping.ts';

/** A row of a CSV file, by the names in its first row. */
export interface Row {
  /** `events.csv row 12`, as spreadsheets count: the header is 1. */
  readonly place: string;
  /** The cells of a column, trimmed, in the order of the columns: a name can stand over several. */
  all(column: string): readonly string[];
  /** The first of them that has something in it; else empty. */
  cell(column: string): string;
  /** The same with white space around it, which counts in names and regular expressions. */
  verbatim(column: string): string;
  /** Whether it has something in more cells than there are columns: those stand under no name. */
  readonly isTooLong: boolean;
}

export interface Table {
  /** Names of the columns, in lower case. */
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly Row[];
}

/** Reads a CSV file; an error says what is wrong with it as CSV. */
export function readTable(path: string, text: string): Table | { readonly error: string } {
  let records: readonly (readonly string[])[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { error: `It cannot be read as CSV: ${error.message}.` };
  }
  const [header = [], ...body] = records;
  const columns = groupBy(header.keys(), (place) => normalised(header[place] ?? ''));
  const rows = body.flatMap((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const raw = (column: string): readonly string[] =>
      (columns.get(column) ?? []).map((place) => cells[place] ?? '');
    const verbatim = (column: string): string =>
      raw(column).find((value) => value.trim() !== '') ?? '';
    return [
      {
        place: `${path} row ${index + 2}`,
        all: (column: string) => raw(column).map((value) => value.trim()),
        cell: (column: string) => verbatim(column).trim(),
        verbatim,
        isTooLong: cells.slice(header.length).some((extra) => extra.trim() !== ''),
      },
    ];
  });
  return { columns: new Set(columns.keys()), rows };
}

/** Exports have commas; spreadsheets of some countries save semicolons, others tabs. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/[\r\n]/, 1);
  const bare = header.replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => bare.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

function normalised(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
