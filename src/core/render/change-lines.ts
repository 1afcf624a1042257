import type { Change, FieldChange } from '../change.ts';
import { fieldOf, isSet, type Value } from '../kind.ts';
import { kindOf } from '../kinds/index.ts';
import type { Address } from '../taxonomy.ts';
import { differenceOf, type Excerpt } from './excerpt.ts';
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
  const line = `- ${headline(change, detail)}`;
  if (isWhole(change)) return `${line}${valuesOf(change, detail)}`;
  const fields = [...change.fields].map(([name, field]) => fieldItem(change, name, field, detail));
  return [line, ...fields].join('\n');
}

/** The creation of something that belongs to the entity of the item above. */
export function ownedItem(change: Change, detail: Detail): string {
  return `  - **${shortCode(change.name, detail.name)}**${valuesOf(change, detail)}`;
}

function headline(change: Change, detail: Detail): string {
  const notes: string[] = [];
  const { label, scope: uses } = kindOf(change.kind);
  if (!isWhole(change) && uses !== null && change.scope === null && change.usedBy > 0) {
    notes.push(`**shared by ${counted(change.usedBy, uses.label)}**`);
  }
  if (maybeRestored(change)) notes.push('create or restore');
  if (change.volume !== null) {
    const volume = `${number(change.volume)} this week so far`;
    notes.push(change.volume > 0 ? `**${volume}**` : volume);
  }
  if (change.pins.length > 0) {
    notes.push(`values of their own kept on ${counted(change.pins.length, 'use')}`);
  }
  const subject =
    change.renamedFrom === null
      ? nameOf(change, detail)
      : `${label} **${shortCode(change.renamedFrom, detail.name)}** becomes **${shortCode(change.name, detail.name)}**`;
  return [subject, ...notes].join(', ');
}

/** A deleted one of its kind cannot be seen, so that a create may turn out to be a restore. */
export function maybeRestored({ action, kind, scope }: Change): boolean {
  return action === 'create' && scope === null && kindOf(kind).deletion?.restorable === 'unseen';
}

/** Created and deleted entities have values, others have changes of them. */
function isWhole({ action }: Change): boolean {
  return action === 'create' || action === 'delete';
}

/** `: type string · description …`, without what is as Amplitude makes it anyway; empty if that is all. */
function valuesOf(change: Change, detail: Detail): string {
  const parts: string[] = [];
  for (const [name, field] of change.fields) {
    const value = change.action === 'create' ? field.to : field.from;
    const spec = fieldOf(kindOf(change.kind), name);
    if (value === null || value === spec?.initial) continue;
    const label = `${fieldName(name)}${conflict(field)}`;
    parts.push(value === true ? label : `${label} ${shown(value, detail)}`);
  }
  return parts.length === 0 ? '' : `: ${parts.join(' · ')}`;
}

/** A field's name: those of the tables are plain words to Markdown, whatever else is code. */
export function fieldName(name: string): string {
  return /^[a-z]+(?:_[a-z]+)*$/.test(name) ? name : shortCode(name, 100);
}

function fieldItem(change: Change, name: string, field: FieldChange, detail: Detail): string {
  const isDrift = field.origin === 'drift' && change.origin !== 'drift';
  const label = `  - ${fieldName(name)}${isDrift ? ' (drift)' : conflict(field)}`;
  const { from, to } = field;
  const draw = (value: Value): string => shown(value, detail);
  if (isSet(from) || isSet(to)) return `${label}: ${setStep(field, draw)}`;
  const [was, now] = beforeAndAfter(field, detail.value, draw, excerptCode);
  // A letter with its accent may be one character or two.
  const isTwin =
    typeof from === 'string' && typeof to === 'string' && from.normalize() === to.normalize();
  const note = isTwin ? ' (differs in Unicode form only)' : '';
  const isShort = was.length + now.length <= inline;
  return isShort && !mayRunRightToLeft(was) && !mayRunRightToLeft(now)
    ? `${label}${note} ${was} → ${now}`
    : `${label}${note}\\\n    was ${was}\\\n    now ${now}`;
}

function conflict({ origin }: FieldChange): string {
  return origin === 'conflict' ? ' (**conflict**: changed in Amplitude too)' : '';
}

/** Both values of a field as they are drawn; of two texts at most `room` characters where they differ. */
export function beforeAndAfter(
  { from, to }: FieldChange,
  room: number,
  draw: (value: Value) => string,
  drawExcerpt: (excerpt: Excerpt) => string,
): readonly [was: string, now: string] {
  if (typeof from !== 'string' || typeof to !== 'string') return [draw(from), draw(to)];
  const [was, now] = differenceOf(from, to, room);
  return [drawExcerpt(was), drawExcerpt(now)];
}

/** What a change of a set does to it: `added a, b; removed c; now empty`. `draw` draws a value. */
export function setStep({ from, to }: FieldChange, draw: (value: Value) => string): string {
  const before = isSet(from) ? from : [];
  const after = isSet(to) ? to : [];
  const was = new Set(before);
  const is = new Set(after);
  const added = after.filter((item) => !was.has(item));
  const removed = before.filter((item) => !is.has(item));
  const parts = [
    added.length > 0 ? `added ${draw(added)}` : '',
    removed.length > 0 ? `removed ${draw(removed)}` : '',
    after.length > 0 ? '' : `now ${draw(null)}`,
  ];
  return joined(parts, '; ');
}

function shown(value: Value, detail: Detail): string {
  if (value === null) return '*empty*';
  if (typeof value === 'boolean') return code(String(value));
  if (typeof value === 'string') return shortCode(value, detail.value);
  if (value.length === 0) return '*empty*';
  return firstOf(value, detail.items, (item) => shortCode(item, detail.name));
}

/** `a, b and 3 more` */
export function firstOf(
  items: readonly string[],
  most: number,
  draw: (item: string) => string,
): string {
  const first = items.slice(0, most).map(draw).join(', ');
  const more = items.length - most;
  return more > 0 ? `${first} and ${number(more)} more` : first;
}
