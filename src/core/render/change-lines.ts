import type { Change, FieldChange } from '../change.ts';
import { type Field, fieldOf, isSet, type Value } from '../kind.ts';
import { kindOf } from '../kinds/index.ts';
import type { Address } from '../taxonomy.ts';
import { differenceOf } from './excerpt.ts';
import { code, excerptCode, shortCode } from './markdown-text.ts';
import { mayRunRightToLeft } from './visible.ts';
import { counted, joined, number } from './wording.ts';

/** How much is shown of a name, a value and a list, in characters and items. */
export interface Detail {
  readonly name: number;
  readonly value: number;
  readonly items: number;
}

/** Short values of this length together stand on one line. */
const inline = 60;

/** `event **name**`, `event property **name** on event name` */
export function nameOf(address: Address, detail: Detail): string {
  const { label, scope } = kindOf(address.kind);
  const own = `${label} **${shortCode(address.name, detail.name)}**`;
  if (address.scope === null || scope === null) return own;
  return `${own} on ${scope.label} ${shortCode(address.scope, detail.name)}`;
}

/** A change as one list item: what is or was there on its line, what changes below it. */
export function changeItem(change: Change, detail: Detail): string {
  const values = valuesOf(change, detail);
  const line = `- ${headline(change, detail)}${values === '' ? '' : `: ${values}`}`;
  return [line, ...fieldItems(change, detail)].join('\n');
}

/** The creation of something that belongs to the entity of the item above. */
export function ownedItem(change: Change, detail: Detail): string {
  const values = valuesOf(change, detail);
  return `  - **${shortCode(change.name, detail.name)}**${values === '' ? '' : `: ${values}`}`;
}

function headline(change: Change, detail: Detail): string {
  const notes: string[] = [];
  if (!isWhole(change)) notes.push(...reach(change));
  if (maybeRestored(change)) notes.push('create or restore');
  if (change.volume !== null) {
    const volume = `${number(change.volume)} this week so far`;
    notes.push(change.volume > 0 ? `**${volume}**` : volume);
  }
  if (change.pins.length > 0) {
    notes.push(`values of their own kept on ${counted(change.pins.length, 'use')}`);
  }
  const label = kindOf(change.kind).label;
  const subject =
    change.renamedFrom === null
      ? nameOf(change, detail)
      : `${label} **${shortCode(change.renamedFrom, detail.name)}** becomes **${shortCode(change.name, detail.name)}**`;
  return [subject, ...notes].join(', ');
}

/** How far a change of a shared definition reaches. */
function reach({ kind, scope, usedBy }: Change): readonly string[] {
  const uses = kindOf(kind).scope;
  if (uses === null || scope !== null || usedBy === 0) return [];
  return [`**shared by ${counted(usedBy, uses.label)}**`];
}

/** A deleted one of its kind cannot be seen, so that a create may turn out to be a restore. */
export function maybeRestored({ action, kind, scope }: Change): boolean {
  return action === 'create' && scope === null && kindOf(kind).deletion?.restorable === 'unseen';
}

function fieldItems(change: Change, detail: Detail): readonly string[] {
  if (isWhole(change)) return [];
  return [...change.fields].map(([name, field]) => fieldItem(change, name, field, detail));
}

/** Created and deleted entities have values, others have changes of them. */
function isWhole({ action }: Change): boolean {
  return action === 'create' || action === 'delete';
}

/** `type string · description …`, without what is as Amplitude makes it anyway. */
function valuesOf(change: Change, detail: Detail): string {
  if (!isWhole(change)) return '';
  const parts: string[] = [];
  for (const [name, field] of change.fields) {
    const value = change.action === 'create' ? field.to : field.from;
    const spec = fieldOf(kindOf(change.kind), name);
    if (value === null || value === spec?.initial) continue;
    const label = `${fieldName(name)}${conflict(field)}`;
    parts.push(value === true ? label : `${label} ${shown(value, detail)}`);
  }
  return parts.join(' · ');
}

function fieldItem(change: Change, name: string, field: FieldChange, detail: Detail): string {
  const spec = fieldOf(kindOf(change.kind), name);
  return `  - ${fieldName(name)}${blame(change, field)}${step(spec, field, detail)}`;
}

/** A field's name: those of the tables are plain words to Markdown, whatever else is code. */
export function fieldName(name: string): string {
  return /^[a-z]+(?:_[a-z]+)*$/.test(name) ? name : shortCode(name, 100);
}

function blame(change: Change, field: FieldChange): string {
  return field.origin === 'drift' && change.origin !== 'drift' ? ' (drift)' : conflict(field);
}

function conflict({ origin }: FieldChange): string {
  return origin === 'conflict' ? ' (**conflict**: changed in Amplitude too)' : '';
}

function step(spec: Field | undefined, field: FieldChange, detail: Detail): string {
  const { from, to } = field;
  const draw = (value: Value): string => shown(value, detail);
  if (spec?.codec === 'set' && (isSet(from) || isSet(to))) return `: ${setStep(field, draw)}`;
  if (typeof from !== 'string' && typeof to !== 'string') return ` ${draw(from)} → ${draw(to)}`;
  const isText = typeof from === 'string' && typeof to === 'string';
  const excerpts = isText ? differenceOf(from, to, detail.value) : null;
  const was = excerpts === null ? draw(from) : excerptCode(excerpts[0]);
  const now = excerpts === null ? draw(to) : excerptCode(excerpts[1]);
  // A letter with its accent may be one character or two.
  const isTwin = isText && from.normalize() === to.normalize();
  const note = isTwin ? ' (differs in Unicode form only)' : '';
  const isShort = was.length + now.length <= inline;
  if (isShort && !mayRunRightToLeft(was) && !mayRunRightToLeft(now)) {
    return `${note} ${was} → ${now}`;
  }
  return `${note}\\\n    was ${was}\\\n    now ${now}`;
}

/** What a change of a set does to it: `added a, b; removed c; now empty`. `shown` draws a value. */
export function setStep(
  { from, to }: Pick<FieldChange, 'from' | 'to'>,
  shown: (value: Value) => string,
): string {
  const before = isSet(from) ? from : [];
  const after = isSet(to) ? to : [];
  const was = new Set(before);
  const is = new Set(after);
  const added = after.filter((item) => !was.has(item));
  const removed = before.filter((item) => !is.has(item));
  const parts = [
    added.length > 0 ? `added ${shown(added)}` : '',
    removed.length > 0 ? `removed ${shown(removed)}` : '',
    after.length > 0 ? '' : `now ${shown(null)}`,
  ];
  return joined(parts, '; ');
}

function shown(value: Value, detail: Detail): string {
  if (value === null) return '*empty*';
  if (typeof value === 'boolean') return code(String(value));
  if (typeof value === 'string') return shortCode(value, detail.value);
  if (value.length === 0) return '*empty*';
  const items = value.slice(0, detail.items).map((item) => shortCode(item, detail.name));
  const more = value.length - items.length;
  return more > 0 ? `${items.join(', ')} and ${number(more)} more` : items.join(', ');
}
