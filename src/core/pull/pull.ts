import type { Change } from '../change.ts';
import { diff } from '../diff.ts';
import { kindOf } from '../kinds/index.ts';
import { isIgnored } from '../plan/ignore.ts';
import type { Plan, PlanFile } from '../plan/plan.ts';
import { quote } from '../plan/quote.ts';
import { readPlanNow } from '../plan/read-plan-now.ts';
import { type Address, describe, find, type Key, keyOf, type Taxonomy } from '../taxonomy.ts';
import { expressibleIn } from './expressible.ts';
import { editedFiles } from './round.ts';
import { isOwn } from './selection.ts';

/** What became of the files of a plan. */
export interface Pulled {
  /** All of them; those that did not change are the same as before. */
  readonly files: readonly PlanFile[];
  /** What was taken out of the plan, as Amplitude does not have it. */
  readonly removed: readonly Address[];
  /** What of live could not be written, and what could not be brought in line, a sentence each. */
  readonly warnings: readonly string[];
}

/** Every round brings at least one entity in line; this many mean that one will not be. */
const mostRounds = 60;

/**
 * Brings the files of a valid plan in line with live, by editing what differs and nothing else, so that
 * a diff finds no change. `managed`: only of what the plan names; else what it does not name is added.
 */
export function pullInto(
  before: readonly PlanFile[],
  live: Taxonomy,
  { managed }: { readonly managed: boolean },
): Pulled {
  let files = before;
  let { plan, problems } = readPlanNow(files);
  const first = plan;
  let changes = diff(plan, live, null).changes;
  const stated = expressibleIn(live, (address) => isLeft(first, address));
  const gone = new Map<Key, Address>();
  for (let round = 0; round < mostRounds; round += 1) {
    const lacksDeclaration = problems.some(({ rule }) => rule === 'undeclared-category');
    const next = editedFiles({ files, plan, changes, live: stated, managed, lacksDeclaration });
    if (next === null) break;
    for (const change of changes.filter(isAbsent)) gone.set(keyOf(change), change);
    files = next;
    ({ plan, problems } = readPlanNow(files));
    changes = diff(plan, live, null).changes;
  }
  return {
    files,
    removed: [...gone.values()].filter((address) => find(plan.taxonomy, address) === undefined),
    warnings: [
      ...stated.losses
        .filter(({ address }) => !managed || first.taxonomy.entities.has(keyOf(address)))
        .map(({ message }) => `${message}.`),
      ...changes.map(
        (change) =>
          `${describe(change, quote)} could not be brought in line; a diff still shows it.`,
      ),
    ],
  };
}

/** Amplitude does not have it. */
function isAbsent({ action }: Change): boolean {
  return action === 'create' || action === 'restore';
}

function isLeft({ ignore, taxonomy }: Plan, address: Address): boolean {
  if (isIgnored(ignore.get(kindOf(address.kind).section) ?? [], address.name)) return true;
  return isOwn(address) && !taxonomy.entities.has(keyOf(address));
}
