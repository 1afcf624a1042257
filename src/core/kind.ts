/**
 * What a kind of entity is, as data. Schema, parsing, wire encoding, diff, rendering and emulator all
 * follow from these tables, so that a new field is one line and a new kind one file under `kinds/`.
 */

/** A field's value as people see it. Whatever Amplitude or the plan calls empty is `null`, sets included. */
export type Value = string | boolean | readonly string[] | null;

/**
 * How a field is written, compared and sent.
 * - `text`: outer white space does not count
 * - `verbatim`: every character counts
 * - `reference`: the name of another entity
 * - `choice`: one of `values`
 * - `flag`: true or false
 * - `set`: a list without order; `values` limits it
 */
export type Codec = 'text' | 'verbatim' | 'reference' | 'choice' | 'flag' | 'set';

export interface Field {
  /** The name in the plan, in Amplitude's rows and in request bodies alike. */
  readonly name: string;
  readonly codec: Codec;
  /** One sentence for editors and documentation. */
  readonly description: string;
  /** The whole set of values, where Amplitude fixes one. */
  readonly values?: readonly string[];
  /** Kind of the entity that a `reference` names. */
  readonly references?: string;
  /** Amplitude's value for an entity that never had another. `null` where the field can be empty. */
  readonly initial: Value;
  /** Amplitude takes it on update only. */
  readonly updateOnly?: true;
  /** Amplitude may refuse it until data has arrived: then the change is pending, not failed. */
  readonly awaitsData?: true;
  /** When true it takes the entity out of Amplitude's menus: what people call hidden. */
  readonly hides?: true;
  /** Exists on the shared definition only, never on a use of it. */
  readonly sharedOnly?: true;
  /** Needs a `type` of this value; any other type clears it. */
  readonly needsType?: string;
}

/** Where entities of a kind also live below another one: an event's properties, a group type's. */
export interface Scope {
  /** Section of the plan whose entries carry `properties`. */
  readonly section: string;
  /** Name of the scope in requests, in rows and in the diff document. */
  readonly parameter: 'event_type' | 'group_type';
  /** Kind of the entity that must exist first, where the plan can create it. */
  readonly parent: string | null;
  /** "event", "group type" */
  readonly label: string;
}

export interface Wire {
  /** Segment below `/api/2/taxonomy/`. */
  readonly path: string;
  /** Key of the name in rows. */
  readonly rowKey: string;
  /** Parameter that names the entity on create. */
  readonly createKey: string;
  /** Parameter that carries the new name on update. */
  readonly renameKey: string;
  /** Prefix of the custom ones in rows and in paths; rows without it are Amplitude's own. */
  readonly prefix: '' | 'gp:' | 'grp:';
  /** Whether create (and rename) take the name with its prefix. */
  readonly prefixInBody: boolean;
  /** An update takes the name in its body too, as create does. */
  readonly namedInUpdate: boolean;
  /** Written by the `id` of its row instead of by name. */
  readonly byId: boolean;
  /** The list takes `showDeleted=true`, and its rows say `deleted`. */
  readonly listsDeleted: boolean;
  /** The call for one entity takes `showDeleted=true` as well. */
  readonly readsDeleted: boolean;
  /** May exist without being listed, so that it is asked for by name. */
  readonly mayBeUnlisted: boolean;
}

export interface KindSpec<K extends string = string> {
  readonly kind: K;
  /** Section of the plan, key of `ignore` and of the unmanaged counts. */
  readonly section: string;
  readonly label: string;
  readonly plural: string;
  readonly fields: readonly Field[];
  readonly scope: Scope | null;
  readonly wire: Wire;
  /** `null`: Amplitude offers no deletion. Else what a deletion means, for people. */
  readonly deletion: { readonly meaning: string; readonly restorable: boolean | 'unseen' } | null;
  /** The naming rule of the team that applies. */
  readonly nameRule: 'event_name' | 'property_name' | null;
  /** Past this many, Amplitude stops indexing new ones. */
  readonly limit: number | null;
}

/** The field of a kind, where the kind has it. */
export function fieldOf(spec: KindSpec, name: string): Field | undefined {
  return spec.fields.find((field) => field.name === name);
}

/** The fields an entity can have: a use of a shared definition lacks those that only the definition has. */
export function fieldsFor(spec: KindSpec, scoped: boolean): readonly Field[] {
  return scoped ? spec.fields.filter((field) => field.sharedOnly !== true) : spec.fields;
}

/** Whether a field can be empty, and so be cleared. */
export function isClearable(field: Field): boolean {
  return field.initial === null;
}

/**
 * One form for each value: outer white space gone where it does not count, whatever is empty is `null`.
 * The text "null" is empty too: in Amplitude's answers it cannot be told from none, so that a plan
 * which states it would never be in sync. It may be the name of another entity, though.
 */
export function normalise(field: Field, value: Value): Value {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return value.length === 0 ? null : [...new Set(value)];
  const text = field.codec === 'verbatim' ? value : value.trim();
  return text === '' || (text === 'null' && field.codec !== 'reference') ? null : text;
}

/** Equality as Amplitude sees it: sets have no order. Both values are normalised. */
export function equal(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (!isSet(a) || !isSet(b) || a.length !== b.length) return false;
  const members = new Set(a);
  return b.every((item) => members.has(item));
}

/** Whether a value is a set. */
export function isSet(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

/** A value as Amplitude's form-encoded bodies carry it; the empty string clears. */
export function encode(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return typeof value === 'string' ? value : value.join(',');
}

/**
 * A value of a response row; `undefined` where it cannot be understood, which counts as not known.
 * `null`, `""` and the literal `"null"` are empty; a list has been seen as an array and may come as
 * comma-separated text; a reference is `{"name": …}` or the bare name (in an object, `null` is a name).
 */
export function decode(field: Field, raw: unknown): Value | undefined {
  if (raw === undefined) return undefined;
  if (raw === null || raw === '' || raw === 'null') return field.initial;
  switch (field.codec) {
    case 'flag':
      if (raw === true || raw === 'true') return true;
      return raw === false || raw === 'false' ? false : undefined;
    case 'set': {
      const items = typeof raw === 'string' ? raw.split(',') : raw;
      if (!Array.isArray(items)) return undefined;
      return normalise(
        field,
        items.map((item) => String(item).trim()).filter((item) => item !== ''),
      );
    }
    case 'reference': {
      const name = typeof raw === 'object' && 'name' in raw ? raw.name : raw;
      if (name === null) return null;
      return typeof name === 'string' ? normalise(field, name) : undefined;
    }
    case 'text':
    case 'verbatim':
    case 'choice':
      return typeof raw === 'string' ? normalise(field, raw) : undefined;
    default:
      return field.codec satisfies never;
  }
}
