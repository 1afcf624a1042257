import type { Change } from '../change.ts';
import { countActions } from '../document.ts';
import type { Report } from '../report.ts';
import { countStatus, type Fact, factsOf, problemCounts, shownFirst } from './facts.ts';
import { counted, countedActions, number } from './wording.ts';

/** What a busy reader must know, in words without markup. */
export interface Verdict {
  /** Whether the run's check passes. */
  readonly passes: boolean;
  /** What would happen or has happened: goes into the first line. */
  readonly headline: string;
  /** How long, how dangerous, what else: sentences, the dangerous ones apart. */
  readonly facts: readonly Fact[];
  /** All of it in one sign: fails, passes and wants a second look, or is fine. */
  readonly sign: '❌' | '⚠️' | '✅';
}

export function verdictOf(report: Report): Verdict {
  const facts = factsOf(report);
  const isGrave = facts.some((fact) => fact.isGrave) || hasTrap(report);
  return {
    passes: !report.fails,
    headline: headline(report),
    facts,
    sign: report.fails ? '❌' : isGrave ? '⚠️' : '✅',
  };
}

/** What an alert stands above the changes for. */
function hasTrap({ diff, results }: Report): boolean {
  if (diff === null || results !== null) return false;
  return (
    diff.changes.some(({ origin }) => origin === 'conflict') ||
    diff.notices.some(({ review }) => review === 'lookalike')
  );
}

function headline(report: Report): string {
  const { result, results } = report;
  const changes = report.diff === null ? '' : changesOf(report.diff.changes);
  switch (result) {
    case 'valid':
      return 'valid';
    case 'invalid':
      return problemCounts(report.problems);
    case 'in-sync':
      return report.live === 'amplitude' ? 'in sync' : 'no changes';
    case 'changes':
      return changes;
    case 'refused':
      return changes === '' ? 'refused' : `${changes}, refused`;
    case 'applied':
    case 'partial':
    case 'failed': {
      if (results === null) return result;
      const done = countStatus(results, 'applied') + countStatus(results, 'found');
      const all = counted(results.length, 'change');
      return done === results.length ? `applied ${all}` : `applied ${number(done)} of ${all}`;
    }
    default:
      return result satisfies never;
  }
}

/** `1 delete and 2 updates, 1 of them in conflict` */
function changesOf(changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const shown = shownFirst(changes);
  const counts = countedActions(countActions(shown));
  const conflicts = shown.filter(({ origin }) => origin === 'conflict').length;
  if (conflicts > 0) {
    return `${counts}, ${conflicts === shown.length ? '' : `${number(conflicts)} of them `}in conflict`;
  }
  return changes.every(({ origin }) => origin === 'drift') ? `only drift, ${counts}` : counts;
}
