import { fc } from '../../support/fast-check.ts';

/** A plan as data. */
export type Data = null | boolean | string | readonly Data[] | { readonly [key: string]: Data };

type Body = Readonly<Record<string, Data>>;

function isBody(data: Data): data is Body {
  return typeof data === 'object' && data !== null && !isList(data);
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}

/** What events and properties both could be is borrowed by neither: nobody takes one for the other. */
function isOfOneKind(data: Data): boolean {
  return !isBody(data) || Object.keys(data).some((name) => name !== 'description');
}

/** Few words, so that much of a plan is equal and one place can borrow from another. */
const word = fc.constantFrom(
  'a',
  'b',
  'it is: c',
  "d's",
  'yes',
  'two\nlines',
  'x '.repeat(70).trim(),
);
const items = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'no'), { minLength: 1, maxLength: 3 });

function isStated(entry: [string, Data | undefined]): entry is [string, Data] {
  return entry[1] !== undefined;
}

function some(fields: Readonly<Record<string, fc.Arbitrary<Data>>>): fc.Arbitrary<Body> {
  return fc
    .record({ ...fields }, { requiredKeys: [] })
    .map((body) => Object.fromEntries(Object.entries(body).filter(isStated)));
}

const typed: fc.Arbitrary<Body> = fc.oneof(
  fc.constant({}),
  fc.constantFrom({ type: 'string' }, { type: 'number' }, { type: 'string', regex: '^a$' }),
  items.map((values) => ({ type: 'enum', enum_values: values })),
);

function property(more: Readonly<Record<string, fc.Arbitrary<Data>>>): fc.Arbitrary<Data> {
  const rest = some({ description: word, is_required: fc.boolean(), ...more });
  return fc.tuple(typed, rest).map(([a, b]) => orNothing({ ...a, ...b }));
}

function orNothing(body: Body): Data {
  return Object.keys(body).length === 0 ? null : body;
}

function section(names: readonly string[], value: fc.Arbitrary<Data>): fc.Arbitrary<Body> {
  return some(Object.fromEntries(names.map((name) => [name, value])));
}

const uses = section(['p', 'q', 'r'], property({}));
const present = fc
  .tuple(
    some({ category: fc.constantFrom('K', 'L'), description: word, owner: word }),
    some({ tags: items, is_active: fc.boolean() }),
    fc.option(uses),
  )
  .map(([a, b, properties]) =>
    orNothing({ ...a, ...b, ...(properties === null ? {} : { properties }) }),
  );
const event = fc.oneof(
  { weight: 8, arbitrary: present },
  { weight: 1, arbitrary: fc.constant<Data>({ deleted: true }) },
);

/** Valid plans; `stages` also with events of an earlier name. */
export const plans: fc.Arbitrary<Body> = fc
  .record({
    events: section(['A', 'B', 'C', 'D', 'Old'], event),
    event_properties: section(['p', 'q'], property({ classifications: fc.constant(['PII']) })),
    user_properties: section(['u', 'v'], some({ description: word }).map(orNothing)),
    isRenamed: fc.boolean(),
  })
  .map(({ events, isRenamed, ...rest }) => {
    const { Old: _, ...others } = events;
    const first = others['A'];
    const renames =
      isRenamed && first !== undefined && first !== null && isBody(first) && !('deleted' in first);
    return {
      version: '1',
      categories: { K: null, L: null },
      events: renames ? { ...others, A: { renamed_from: 'Old', ...first } } : events,
      ...rest,
    };
  });

/** Which of the ways to write something is taken, one number a decision; past the end the simplest. */
export const choices = fc.array(fc.nat(99), { maxLength: 400, size: 'max' });

/** The same plan in one of very many ways to write it: comments, anchors, merges, brackets, quotes. */
export function styled(plan: Body, numbers: readonly number[]): string {
  let at = 0;
  let comments = 0;
  let marks = 0;
  const anchors: { name: string; data: Data; json: string; isKnown: boolean }[] = [];
  const one = (count: number): number => {
    const number = numbers[at] ?? 0;
    at += 1;
    return number % count;
  };
  const comment = (): string => {
    comments += 1;
    return `# c${comments}`;
  };

  const scalar = (text: string): string => {
    const needsQuotes = /[:'\n]|^yes$|^no$|^\^/.test(text);
    const style = one(3);
    if (style === 0 && !needsQuotes) return text;
    if (style === 1 && !text.includes('\n')) return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text);
  };

  /** Names come again: an alias means the last anchor of its name. */
  const anchored = (data: Data): string => {
    if (data === null || one(4) !== 1) return '';
    marks += 1;
    const name = `n${marks % 6}`;
    for (const anchor of anchors) if (anchor.name === name) anchor.isKnown = false;
    anchors.push({ name, data, json: JSON.stringify(data), isKnown: false });
    return `&${name} `;
  };
  /** An alias can stand after what it stands for, not within it. */
  const settle = (mark: string, data: Data): void => {
    const last = anchors.findLast(({ name }) => mark === `&${name} `);
    if (last !== undefined && last.data === data) last.isKnown = true;
  };
  const known = () => anchors.filter(({ isKnown }) => isKnown);

  const aliasOf = (data: Data): string | null => {
    const json = JSON.stringify(data);
    const equal = known().filter((anchor) => anchor.json === json && isOfOneKind(data));
    return equal.length > 0 && one(3) > 0 ? `*${equal[one(equal.length)]?.name}` : null;
  };

  /** A merge and what is left to say; an entry that the merge has otherwise is said again. */
  const merged = (body: Body): { readonly merge: string | null; readonly rest: Body } => {
    const names = Object.keys(body);
    const fit = known().filter(
      ({ data }) =>
        isBody(data) &&
        isOfOneKind(data) &&
        Object.keys(data).every((name) => names.includes(name)),
    );
    const chosen = fit[fit.length === 0 ? 0 : one(fit.length)];
    if (chosen === undefined || !isBody(chosen.data) || one(2) === 0)
      return { merge: null, rest: body };
    const { data, name } = chosen;
    const rest = Object.entries(body).filter(
      ([key, value]) => JSON.stringify(data[key]) !== JSON.stringify(value),
    );
    return { merge: one(3) === 1 ? `[*${name}]` : `*${name}`, rest: Object.fromEntries(rest) };
  };

  const flow = (data: Data): string => {
    const alias = data === null ? null : aliasOf(data);
    if (alias !== null) return alias;
    if (data === null) return one(2) === 0 ? 'null' : '~';
    const mark = anchored(data);
    const written = flowBody(data);
    settle(mark, data);
    return `${mark}${written}`;
  };
  const flowBody = (data: Data): string => {
    if (typeof data === 'boolean') return String(data);
    if (typeof data === 'string') return scalar(data);
    const pad = one(2) === 0 ? ' ' : '';
    const gap = () => (one(6) === 1 ? `, ${comment()}\n${' '.repeat(40)}` : ', ');
    const join = (parts: readonly string[]) =>
      parts.reduce((text, part, index) => (index === 0 ? part : `${text}${gap()}${part}`), '');
    if (isList(data)) return `[${pad}${join(data.map(flow))}${pad}]`;
    if (data === null) return 'null';
    const { merge, rest } = merged(data);
    const entries = Object.entries(rest).map(([key, value]) => {
      const name = one(3) === 1 ? JSON.stringify(key) : key;
      return value === null && one(2) === 1 ? `${name}` : `${name}: ${flow(value)}`;
    });
    return `{${pad}${join(merge === null ? entries : [`<<: ${merge}`, ...entries])}${pad}}`;
  };

  const block = (body: Body, indent: string): string => {
    const { merge, rest } = merged(body);
    const lines = merge === null ? [] : [`${indent}<<: ${merge}${tail()}\n`];
    for (const [key, value] of Object.entries(rest)) lines.push(entry(key, value, indent));
    return lines.join('');
  };
  const tail = (): string => (one(4) === 1 ? ` ${comment()}` : '');
  const entry = (key: string, value: Data, indent: string): string => {
    const above = one(6) === 1 ? `${indent}${comment()}\n` : '';
    const name = one(4) === 1 ? JSON.stringify(key) : key;
    const lead = one(9) === 1 ? `${indent}? ${name}\n${indent}:` : `${indent}${name}:`;
    return `${above}${lead}${after(value, indent)}`;
  };
  const after = (value: Data, indent: string): string => {
    const alias = value === null ? null : aliasOf(value);
    if (alias !== null) return ` ${alias}${tail()}\n`;
    if (value === null) return `${['', ' null', ' ~'][one(3)]}${tail()}\n`;
    const mark = anchored(value);
    const written = body(value, indent, mark);
    settle(mark, value);
    return written;
  };
  const body = (value: Data, indent: string, mark: string): string => {
    const wider = `${indent}${['  ', '    '][one(2)]}`;
    if (isBody(value) && Object.keys(value).length > 0 && one(3) !== 1) {
      const inner = block(value, wider);
      if (inner !== '') return ` ${mark.trim()}`.trimEnd().concat(tail(), '\n', inner);
    }
    if (isList(value) && one(3) !== 1) {
      const dash = one(3) === 1 ? indent : wider;
      const open = ` ${mark.trim()}`.trimEnd().concat(tail(), '\n');
      return open.concat(...value.map((item) => `${dash}- ${flow(item)}${tail()}\n`));
    }
    if (typeof value === 'string' && one(4) === 1) {
      const lines = value.split('\n').map((line) => `${wider}${line}\n`);
      return ` ${mark}${value.includes('\n') ? '|-' : '>-'}\n${lines.join('')}`;
    }
    return ` ${mark}${flowBody(value)}${tail()}\n`;
  };

  const { version: _, ...rest } = plan;
  return `version: 1\n${block(rest, '')}${tail().trim()}`;
}
