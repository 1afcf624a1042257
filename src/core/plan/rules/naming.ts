import type { Rule } from '../../problem.ts';
import { isDefinition, namesIn, nothingFound, type StatementCheck } from '../draft.ts';
import { quote } from '../quote.ts';
import { problemAt } from '../statement.ts';

const ruleIds = {
  event_name: 'event-name',
  property_name: 'property-name',
} as const satisfies Record<string, Rule>;

/** Prefix of custom events, which Amplitude makes and no team writes. */
const customEvent = 'ce:';

/** `event-name` and `property-name`: the team's rules on names, where a name is defined. */
export const naming: StatementCheck = ({ kind, nameRule, label }, draft) => {
  const rule = nameRule === null ? undefined : draft.settings.conventions.naming.get(nameRule);
  if (nameRule === null || rule === undefined) return null;
  const prefixOf = (whole: string): string =>
    nameRule === 'event_name' && whole.startsWith(customEvent) ? customEvent : '';
  const isWrong = (whole: string): boolean => {
    const name = whole.slice(prefixOf(whole).length);
    // An empty one is reported as such. Names in brackets are given by products: "[Amplitude] Page Viewed".
    return name.trim() !== '' && !name.startsWith('[') && !rule.accepts(name);
  };
  const wrong = new Set([...namesIn(draft, kind)].filter(isWrong));
  if (wrong.size === 0) return null;
  return (statement, definition) => {
    const { name: whole } = statement.address;
    if (statement.state === 'deleted' || !wrong.has(whole)) return nothingFound;
    if (!isDefinition(statement, draft, definition)) return nothingFound;
    const prefix = prefixOf(whole);
    const rewritten = rule.rewrite(whole.slice(prefix.length));
    const instead = rewritten === null ? '' : `: write ${quote(prefix + rewritten)}`;
    const message = `${label} ${quote(whole)} is to be written ${rule.wanted}${instead}`;
    return [problemAt(statement, statement, ruleIds[nameRule], message, rule.severity)];
  };
};
