import { equal, type Field, isClearable, type KindSpec, type Value } from '../core/kind.ts';
import type { Quirks } from './quirks.ts';
import { notInSchema, Refusal } from './refusal.ts';

/** Fields that need Data Access Controls in the subscription. */
const accessControlled: ReadonlySet<string> = new Set(['classifications']);

/** Values of the fields that a request carries. Parameters that no table names are ignored, as Amplitude does. */
export type Sent = ReadonlyMap<string, Value>;

/**
 * Reads the fields of a request's body.
 * @throws {Refusal} 400 for a value that its field cannot have
 */
export function readSent(
  spec: KindSpec,
  body: ReadonlyMap<string, string>,
  creating: boolean,
  quirks: Quirks,
): Sent {
  const sent = new Map<string, Value>();
  for (const field of spec.fields) {
    const text = body.get(field.name);
    if (text === undefined || (creating && field.updateOnly === true)) continue;
    const value = parse(field, text);
    if (!quirks.dataAccessControls && accessControlled.has(field.name) && value !== null) {
      throw new Refusal(400, 'Data Access Controls is not enabled.');
    }
    if (quirks.ignoredFields.includes(field.name)) continue;
    if (value === null && quirks.clearing === 'ignored') continue;
    sent.set(field.name, value);
  }
  return sent;
}

/** The first field of the table that a request carries. */
export function firstField(spec: KindSpec, sent: Sent): Field | undefined {
  return spec.fields.find((field) => sent.has(field.name));
}

/** What the values are about to become part of. */
export interface Destination {
  readonly name: string;
  readonly scope: string | null;
  readonly ingested: boolean;
  /** The values that count there now. */
  readonly values: ReadonlyMap<string, Value>;
}

/**
 * Checks values against those beside which they will stand, and drops what the API drops.
 * @throws {Refusal} 400 for a value that does not go with the type, 409 for one that needs data first
 */
export function admit(spec: KindSpec, sent: Sent, to: Destination, quirks: Quirks): Sent {
  const admitted = new Map(sent);
  const type = sent.get('type') ?? to.values.get('type');
  for (const field of spec.fields) {
    const value = sent.get(field.name);
    if (value === undefined) continue;
    if (field.needsType !== undefined && value !== null && field.needsType !== type) {
      throw new Refusal(400, `${field.name} can only be set for the type ${field.needsType}.`);
    }
    const early = field.awaitsData === true && !to.ingested;
    if (!early || equal(value, to.values.get(field.name) ?? field.initial)) continue;
    // Hiding before data has not always been enforced; a display name's refusal is documented.
    const outcome = field.codec === 'flag' ? quirks.hiddenBeforeData : 'refused';
    if (outcome === 'refused') throw notInSchema(spec, field, to.name, to.scope);
    if (outcome === 'ignored') admitted.delete(field.name);
  }
  return admitted;
}

function parse(field: Field, text: string): Value {
  if (text === '') {
    if (isClearable(field)) return null;
    throw new Refusal(400, `${field.name} cannot be empty.`);
  }
  switch (field.codec) {
    case 'flag':
      if (text === 'true' || text === 'false') return text === 'true';
      throw new Refusal(400, `${field.name} must be true or false.`);
    case 'choice':
      return oneOf(field, text);
    case 'set':
      return text.split(',').map((item) => oneOf(field, item));
    case 'text':
    case 'verbatim':
    case 'reference':
      return text;
    default:
      return field.codec satisfies never;
  }
}

function oneOf(field: Field, text: string): string {
  if (field.values === undefined || field.values.includes(text)) return text;
  throw new Refusal(400, `${field.name} must be one of ${field.values.join(', ')}.`);
}
