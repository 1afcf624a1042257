import type { Action, Change, FieldChange } from '../change.ts';
import { fieldOf, isSet, type Value } from '../kind.ts';
import { kindOf } from '../kinds/index.ts';
import { type Address, describe } from '../taxonomy.ts';
import { beforeAndAfter, firstOf, maybeRestored, setStep } from './change-lines.ts';
import type { Ink } from './ink.ts';
import { plainText, quotedExcerpt, quotedText } from './plain-text.ts';
import { mayRunRightToLeft } from './visible.ts';
import { counted, number } from './wording.ts';

const marks: Readonly<Record<Action, readonly [symbol: string, color: keyof Ink]>> = {
  delete: ['-', 'red'],
  rename: ['→', 'cyan'],
  update: ['~', 'yellow'],
  restore: ['↺', 'cyan'],
  create: ['+', 'green'],
};

/** `event property "coupon" of event "Checkout Started"` */
export function nameText(address: Address): string {
  return describe(address, quotedText);
}

/** A change with its fields below it, before and after, and first what it means, if that is given. */
export function changeText(change: Change, meaning: string, width: number, ink: Ink): string {
  const lines = [headline(change, ink)];
  if (meaning !== '') lines.push(meaning);
  for (const [name, field] of change.fields) {
    const text = fieldText(change, name, field, width);
    if (text !== '') lines.push(text);
  }
  return lines.join('\n    ');
}

function headline(change: Change, ink: Ink): string {
  const { kind, scope, usedBy, renamedFrom, action } = change;
  const uses = kindOf(kind).scope;
  const isShared = uses !== null && scope === null && usedBy > 0 && action !== 'create';
  const [symbol, color] = marks[action];
  const subject =
    renamedFrom === null
      ? nameText(change)
      : `${kindOf(kind).label} ${quotedText(renamedFrom)} becomes ${quotedText(change.name)}`;
  let line = `${symbol} ${subject}`;
  if (action === 'delete' && uses !== null && scope !== null) {
    line += `, taken off this ${uses.label} only`;
  }
  if (action === 'restore') line += ', restored';
  if (maybeRestored(change)) line += ', create or restore';
  if (change.volume !== null) line += `, ${number(change.volume)} this week so far`;
  if (isShared) line += `, shared by ${counted(usedBy, uses.label)}`;
  return ink[color](line);
}

/** What deleting an entity means; empty for other changes, and for what is only taken off an event. */
export function meaningText({ action, kind, scope }: Change): string {
  return action === 'delete' && scope === null ? (kindOf(kind).deletion?.meaning ?? '') : '';
}

/** A field below its change; empty for what is created or deleted with it as Amplitude makes it anyway. */
function fieldText(change: Change, name: string, field: FieldChange, width: number): string {
  const { action, kind } = change;
  const spec = fieldOf(kindOf(kind), name);
  const isWhole = action === 'create' || action === 'delete';
  const value = action === 'create' ? field.to : field.from;
  if (isWhole && (value === null || value === spec?.initial)) return '';
  // A name of the tables hides nothing.
  const label = `${spec?.name ?? plainText(name)}${action === 'create' ? '' : blame(change, field)}:`;
  if (isWhole) return `${label} ${shown(value)}`;
  if (isSet(field.from) || isSet(field.to)) return `${label} ${setStep(field, shown)}`;
  const [was, now] = beforeAndAfter(field, 300, shown, quotedExcerpt);
  const line = `${label} ${was} → ${now}`;
  const turns = mayRunRightToLeft(was) || mayRunRightToLeft(now);
  if (line.length + 4 <= width && !turns) return line;
  return `${label}\n      was ${was}\n      now ${now}`;
}

function blame(change: Change, { origin }: FieldChange): string {
  if (origin === 'conflict') return ' (conflict: changed in Amplitude too)';
  return origin === 'drift' && change.origin !== 'drift' ? ' (drift)' : '';
}

function shown(value: Value): string {
  if (value === null || (isSet(value) && value.length === 0)) return 'empty';
  if (typeof value === 'boolean') return String(value);
  if (!isSet(value)) return quotedText(value);
  return firstOf(value, 50, quotedText);
}
