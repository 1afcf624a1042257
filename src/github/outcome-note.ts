import { link, prose } from '../core/render/markdown-text.ts';
import { nameText } from '../core/render/text-changes.ts';
import { verdictOf } from '../core/render/verdict.ts';
import { number, statusWords } from '../core/render/wording.ts';
import type { ChangeResult, Report } from '../core/report.ts';
import type { Run } from './event.ts';

/** What became of a comment's changes, as it stands above them. */
export interface Outcome {
  /** The run that says it. */
  readonly run: Run;
  readonly isFine: boolean;
}

/** Where and when something was applied. */
export interface Occasion {
  readonly run: Run;
  /** Page of the run; empty if unknown. */
  readonly url: string;
  readonly at: Date;
}

const close = '<!-- /outcome -->';
const pattern = /^<!-- outcome run=(\d{1,15})\.(\d{1,15})\.(\d{1,15}) (ok|failed) -->\n/;

/** Characters to leave free in a comment for what becomes of it after the merge. */
export const noteRoom = 3000;
/** Of what could not be applied, so much is named. */
const mostNamed = 5;

/** A note for the top of a comment, of at most `noteRoom` characters: what has no room is left out. */
export function noteOf(report: Report, occasion: Occasion): string {
  const named = namesOf(report);
  const why = report.explanation === '' ? '' : ` ${prose(report.explanation, 400)}`;
  const notes = [
    draw(report, occasion, why, named),
    draw(report, occasion, why, []),
    draw(report, occasion, '', []),
  ];
  return notes.find((note) => note.length <= noteRoom) ?? '';
}

function draw(
  report: Report,
  { run, url, at }: Occasion,
  why: string,
  named: readonly string[],
): string {
  const { headline, facts, passes, sign } = verdictOf(report);
  const open = `<!-- outcome run=${run.id}.${run.number}.${run.attempt} ${passes ? 'ok' : 'failed'} -->`;
  const time = `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const where = url === '' ? '' : ` by ${link('this run', url)}`;
  const told = facts.map(({ text }) => ` ${text}`).join('');
  const lines = [
    `[!${passes ? 'NOTE' : 'CAUTION'}]`,
    `**${sign} After the merge: ${headline}**, ${time}${where}.${told}${why}`,
    ...(named.length > 0 ? ['', ...named] : []),
  ];
  return `${open}\n${lines.map((line) => `> ${line}`.trimEnd()).join('\n')}\n\n${close}\n\n`;
}

/** What was not done, as list items. */
function namesOf({ results }: Report): readonly string[] {
  const undone = (results ?? [])
    .filter(({ status }) => status !== 'applied' && status !== 'found')
    .map((result) => `- ${itemOf(result)}`);
  const more = undone.length - mostNamed;
  return more > 0 ? [...undone.slice(0, mostNamed), `- *and ${number(more)} more*`] : undone;
}

function itemOf({ change, status, message }: ChangeResult): string {
  const subject = prose(`${statusWords[status]}: ${change.action} ${nameText(change)}`, 150);
  return message === '' ? subject : `${subject}: ${prose(message, 200)}`;
}

/** A comment's note, if it has one, and the rest of it. */
export function splitOutcome(body: string): {
  readonly note: string;
  readonly outcome: Outcome | null;
  readonly rest: string;
} {
  const text = body.replaceAll('\r\n', '\n');
  const [, id, number, attempt, state] = pattern.exec(text) ?? [];
  const end = text.indexOf(close);
  if (state === undefined || end < 0) return { note: '', outcome: null, rest: text };
  const rest = text.slice(end + close.length).trimStart();
  const run = { id: Number(id), number: Number(number), attempt: Number(attempt) };
  return {
    note: `${text.slice(0, end + close.length)}\n\n`,
    outcome: { run, isFine: state === 'ok' },
    rest,
  };
}
