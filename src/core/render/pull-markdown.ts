import type { PullReport } from '../pull/report.ts';
import { fact } from './facts.ts';
import { each, fitInto, type Section, sectionOf, summaryLimit, summaryRoom } from './fit.ts';
import { link, prose, shortCode } from './markdown-text.ts';
import { problemSections } from './problem-sections.ts';
import { pullSentences } from './pull-text.ts';
import { alert, head } from './remarks.ts';
import { counted } from './wording.ts';

/** More than this many of a kind are folded. */
const folded = 20;

/** A pull as a step summary of at most `limit` bytes of UTF-8, cut between entries. */
export function renderPullSummary(
  report: PullReport,
  from: { readonly project: string; readonly runUrl: string },
  limit: number = summaryLimit,
): string {
  const { removed, warnings, notes, written, problems, explanation, fails } = report;
  const { headline, more } = pullSentences(report);
  return fitInto(
    {
      head: head('Pull', from.project, {
        sign: fails ? '❌' : '✅',
        headline,
        facts: more === '' ? [] : [fact(more)],
      }),
      leftOut: (what) => alert('IMPORTANT', `**Too long to show: ${what} left out.**`),
      intro: explanation === '' ? '' : alert('CAUTION', prose(explanation, 2000)),
      sections: [
        ...problemSections(problems, 'error'),
        ...section(written, ['file', 'written'], ({ path }) => shortCode(path, 300)),
        ...section(
          removed,
          ['entry', 'taken out, as Amplitude does not have it', 'entries'],
          ({ kind, name, scope }) =>
            `${kind.replaceAll('_', ' ')} ${shortCode(name, 300)}${scope === null ? '' : ` of ${shortCode(scope, 300)}`}`,
        ),
        ...section(warnings, ['warning', ''], (text) => prose(text)),
        ...section(notes, ['note', ''], (text) => prose(text)),
      ],
      foot: from.runUrl === '' ? '' : link('run', from.runUrl),
    },
    summaryRoom(limit),
  );
}

/** What there is several of, below a heading with their number. */
function section<T>(
  items: readonly T[],
  [one, what, several]: readonly [one: string, what: string, several?: string],
  draw: (item: T) => string,
): readonly Section[] {
  return sectionOf({
    title: `${counted(items.length, one, several)} ${what}`.trim(),
    isFolded: items.length > folded,
    unit: one,
    ...each(items, (item) => `- ${draw(item)}`),
  });
}
