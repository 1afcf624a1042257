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
  for (const [name, field] of change.fields) lines.push(...fieldText(change, name, field, width));
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

function fieldText(
  change: Change,
  name: string,
  field: FieldChange,
  width: number,
): readonly string[] {
  const label = plainText(name);
  if (change.action === 'create') return wholeText(change, name, label, field.to);
  const blame =
    field.origin === 'conflict'
      ? ' (conflict: changed in Amplitude too)'
      : field.origin === 'drift' && change.origin !== 'drift'
        ? ' (drift)'
        : '';
  if (change.action === 'delete') return wholeText(change, name, `${label}${blame}`, field.from);
  if (isSet(field.from) || isSet(field.to)) return [`${label}${blame}: ${setStep(field, shown)}`];
  const [was, now] = beforeAndAfter(field, 300, shown, quotedExcerpt);
  const line = `${label}${blame}: ${was} → ${now}`;
  const turns = mayRunRightToLeft(was) || mayRunRightToLeft(now);
  if (line.length + 4 <= width && !turns) return [line];
  return [`${label}${blame}:`, `  was ${was}`, `  now ${now}`];
}

/** A value of what is created or deleted, unless it is as Amplitude makes it anyway. */
function wholeText({ kind }: Change, name: string, label: string, value: Value): readonly string[] {
  const isUsual = value === null || value === fieldOf(kindOf(kind), name)?.initial;
  return isUsual ? [] : [`${label}: ${shown(value)}`];
}

function shown(value: Value): string {
  if (value === null || (isSet(value) && value.length === 0)) return 'empty';
  if (typeof value === 'boolean') return String(value);
  if (!isSet(value)) return quotedText(value);
  return firstOf(value, 50, quotedText);
}
