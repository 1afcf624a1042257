import type { Identification, PropertyChange } from './identification.ts';
import { jsonOf, sizeWithin } from './json.ts';

/** What Amplitude takes in one request. Bytes are those of the body as it is sent, form-encoded. */
export const requestLimits = {
  identifications: 1024,
  properties: 1024,
  /** "1 MB", which may be 1,048,576: the smaller reading keeps both. */
  bytes: 1_000_000,
} as const;

/** An identification, or a part of one that is too large for one request. */
export interface Piece {
  readonly identification: Identification;
  /** Place of the whole in the list that was to be sent. */
  readonly index: number;
  /** Of its JSON, form-encoded. */
  readonly bytes: number;
}

export type Batch = readonly Piece[];

const listStart = encodeURIComponent('[');
const listEnd = encodeURIComponent(']');
const comma = encodeURIComponent(',');

/** The value of `identification`, form-encoded. */
export function encodeBatch(batch: Batch): string {
  const items = batch.map(({ identification }) => encodeURIComponent(jsonOf(identification)));
  return `${listStart}${items.join(comma)}${listEnd}`;
}

/**
 * Identifications as requests: in their order, as few as the limits allow without taking apart what
 * fits into one. `overhead`: bytes of the body besides the list.
 */
export function batchesOf(
  identifications: readonly Identification[],
  overhead: number,
): readonly Batch[] {
  const room = requestLimits.bytes - overhead - listStart.length - listEnd.length;
  const batches: Piece[][] = [];
  let bytes = 0;
  let properties = 0;
  for (const [index, identification] of identifications.entries()) {
    for (const piece of piecesOf(identification, index, room)) {
      const count = piece.identification.properties.length;
      const last = batches.at(-1);
      const fits =
        last !== undefined &&
        last.length < requestLimits.identifications &&
        properties + count <= requestLimits.properties &&
        bytes + comma.length + piece.bytes <= room;
      if (fits) last.push(piece);
      else batches.push([piece]);
      bytes = (fits ? bytes + comma.length : 0) + piece.bytes;
      properties = (fits ? properties : 0) + count;
    }
  }
  return batches;
}

/** Two halves of what was too large or refused; `null` if there is nothing to take apart. */
export function halves(batch: Batch): readonly [Batch, Batch] | null {
  if (batch.length < 2) return null;
  const middle = Math.ceil(batch.length / 2);
  return [batch.slice(0, middle), batch.slice(middle)];
}

/** Two parts of a batch of one, each with some of its properties; `null` if it has only one. */
export function propertyHalves(batch: Batch): readonly [Batch, Batch] | null {
  const [piece, ...others] = batch;
  if (piece === undefined || others.length > 0) return null;
  const { identification, index } = piece;
  const count = identification.properties.length;
  if (count < 2) return null;
  const middle = Math.ceil(count / 2);
  const part = (from: number, to: number): Batch => [
    pieceOf({ ...identification, properties: identification.properties.slice(from, to) }, index),
  ];
  return [part(0, middle), part(middle, count)];
}

function piecesOf(identification: Identification, index: number, room: number): readonly Piece[] {
  const { properties } = identification;
  if (properties.length <= requestLimits.properties && mayFit(properties, room)) {
    const whole = pieceOf(identification, index);
    if (whole.bytes <= room) return [whole];
  }
  const frame = encodedLength(jsonOf({ ...identification, properties: [] }));
  const parts: PropertyChange[][] = [];
  let bytes = 0;
  for (const property of properties) {
    const size = encodedLength(framed(property));
    const last = parts.at(-1);
    if (last !== undefined && last.length < requestLimits.properties && bytes + size <= room) {
      last.push(property);
      bytes += size;
    } else {
      parts.push([property]);
      bytes = frame + size;
    }
  }
  return parts.map((part) => pieceOf({ ...identification, properties: part }, index));
}

/** Whether it is worth encoding as a whole: aliases can make a small file say a lot. */
function mayFit(properties: readonly PropertyChange[], room: number): boolean {
  let size = 0;
  for (const property of properties) {
    size += sizeWithin(property, room);
    if (size > room) return false;
  }
  return true;
}

/** At least what a property adds, as if it were the only one of its operation. */
function framed({ operation, name, value }: PropertyChange): string {
  const entry = `${JSON.stringify(name)}:${JSON.stringify(value)},`;
  return operation === null ? entry : `"${operation}":{${entry}},`;
}

function pieceOf(identification: Identification, index: number): Piece {
  return { identification, index, bytes: encodedLength(jsonOf(identification)) };
}

function encodedLength(text: string): number {
  return encodeURIComponent(text).length;
}
