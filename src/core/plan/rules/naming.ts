import type { Problem, Rule } from '../../problem.ts';
import { type Draft, isDefinition } from '../draft.ts';
import { quote } from '../quote.ts';
import { problemAt } from '../statement.ts';

const ruleIds = {
  event_name: 'event-name',
  property_name: 'property-name',
} as const satisfies Record<string, Rule>;

/** Prefix of custom events, which Amplitude makes and no team writes. */
const customEvent = 'ce:';

/** `event-name` and `property-name`: the team's rules on names, where a name is defined. */
export function* naming(draft: Draft): Iterable<Problem> {
  const rules = draft.settings.conventions.naming;
  if (rules.size === 0) return;
  for (const statement of draft.statements) {
    const { nameRule } = statement.spec;
    const rule = nameRule === null ? undefined : rules.get(nameRule);
    if (nameRule === null || rule === undefined || statement.state === 'deleted') continue;
    if (!isDefinition(draft, statement)) continue;
    const { name: whole } = statement.address;
    const prefix = nameRule === 'event_name' && whole.startsWith(customEvent) ? customEvent : '';
    const name = whole.slice(prefix.length);
    // An empty one is reported as such. Names in brackets are given by products: "[Amplitude] Page Viewed".
    if (name.trim() === '' || name.startsWith('[') || rule.accepts(name)) continue;
    const rewritten = rule.rewrite(name);
    const instead = rewritten === null ? '' : `: write ${quote(prefix + rewritten)}`;
    const message = `${statement.spec.label} ${quote(whole)} is to be written ${rule.wanted}${instead}`;
    yield problemAt(statement, statement.key, ruleIds[nameRule], message, rule.severity);
  }
}
