import type { Action, Change, Diff, FieldChange, Origin } from '../../../src/core/change.ts';
import { costOf } from '../../../src/core/cost.ts';
import type { Value } from '../../../src/core/kind.ts';
import type { Kind } from '../../../src/core/kinds/index.ts';
import type { Problem, Rule, Severity } from '../../../src/core/problem.ts';
import type { ChangeResult, Report, Result, Status } from '../../../src/core/report.ts';

type Fields = Readonly<Record<string, readonly [from: Value, to: Value, origin?: Origin]>>;

export interface Made {
  readonly action?: Action;
  readonly kind?: Kind;
  readonly name: string;
  readonly scope?: string | null;
  readonly from?: string | null;
  readonly fields?: Fields;
  readonly origin?: Origin;
  readonly usedBy?: number;
  readonly pins?: number;
  readonly volume?: number;
}

/** A change made by hand: an update of an event unless said otherwise. */
export function change(made: Made): Change {
  const origin = made.origin ?? 'plan';
  const fields = new Map<string, FieldChange>(
    Object.entries(made.fields ?? {}).map(([name, [from, to, own]]) => [
      name,
      { from, to, origin: own ?? origin },
    ]),
  );
  const address = {
    kind: made.kind ?? 'event',
    name: made.name,
    scope: made.scope ?? null,
  } as const;
  const pin = {
    ...address,
    state: 'present' as const,
    fields: new Map(),
    renamedFrom: [],
    id: null,
  };
  const uncosted = {
    ...address,
    action: made.action ?? 'update',
    renamedFrom: made.from ?? null,
    fields,
    origin,
    usedBy: made.usedBy ?? 0,
    pins: Array.from({ length: made.pins ?? 0 }, () => pin),
    before: null,
    after: null,
    asShared: false,
    volume: made.volume ?? null,
  };
  return { ...uncosted, cost: costOf(uncosted) };
}

export function diffOf(changes: readonly Change[], more: Partial<Diff> = {}): Diff {
  return { changes, notices: [], unmanaged: {}, notRead: 0, ...more };
}

const failing: ReadonlySet<Result> = new Set(['invalid', 'partial', 'refused', 'failed']);

export function report(made: Partial<Report> = {}): Report {
  return {
    fails: failing.has(made.result ?? 'changes'),
    command: 'diff',
    result: 'changes',
    reason: '',
    explanation: '',
    project: '',
    host: 'amplitude.com',
    entities: { events: 12, event_properties: 30, user_properties: 1 },
    problems: [],
    olderWarnings: 0,
    diff: null,
    digest: `sha256:${'0123456789abcdef'.repeat(4)}`,
    live: 'amplitude',
    estimate: { reads: 6, furtherReads: 4, writes: 24, seconds: 20, runs: 1, longRuns: 1 },
    unshown: [],
    shownIn: [],
    notices: [],
    results: null,
    ...made,
  };
}

export function problem(
  severity: Severity,
  rule: Rule,
  line: number,
  message: string,
  file = 'tracking-plan.yml',
): Problem {
  return { severity, rule, message, location: { file, line, column: 5 }, subject: null };
}

export function result(
  status: Status,
  made: Change,
  message = '',
  pendingFields: readonly string[] = [],
): ChangeResult {
  return { change: made, status, message, pendingFields };
}

export const origin = {
  headSha: '4f2c9d1e8b7a6c5d4e3f2a1b0c9d8e7f6a5b4c3d',
  runUrl: 'https://github.com/acme/shop/actions/runs/42',
  summaryUrl: 'https://github.com/acme/shop/actions/runs/42#summary-7',
};
