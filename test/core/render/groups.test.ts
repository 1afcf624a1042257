import { describe, expect, it } from 'vitest';
import type { Operation, PropertyChange } from '../../../src/core/groups/identification.ts';
import type { GroupResult, GroupStatus, GroupsReport } from '../../../src/core/groups/report.ts';
import {
  renderGroupsComment,
  renderGroupsSummary,
} from '../../../src/core/render/groups-markdown.ts';
import { renderGroupsText } from '../../../src/core/render/groups-text.ts';
import { groupsVerdictOf } from '../../../src/core/render/groups-verdict.ts';
import { origin, problem } from './reports.ts';

function group(status: GroupStatus, more: Partial<GroupResult> = {}): GroupResult {
  return { identification: identified([property(null, 'n', 1)]), status, message: '', ...more };
}

function identified(properties: readonly PropertyChange[]): GroupResult['identification'] {
  const location = { file: 'groups.yml', line: 1, column: 1 };
  return { groupType: 'account', groupValue: 'Acme', properties, location };
}

function property(
  operation: Operation | null,
  name: string,
  value: PropertyChange['value'],
): PropertyChange {
  return { operation, name, value };
}

function report(made: Partial<GroupsReport> = {}): GroupsReport {
  return {
    result: 'valid',
    reason: '',
    explanation: '',
    fails: false,
    project: '',
    host: 'api2.amplitude.com',
    file: 'groups.yml',
    problems: [],
    groups: [],
    since: '',
    requests: 0,
    expectedRequests: 1,
    notices: [],
    ...made,
  };
}

const text = (made: Partial<GroupsReport>) =>
  renderGroupsText(report(made), { width: 80, color: false });

const comment = (made: Partial<GroupsReport>) => renderGroupsComment(report(made), origin, 60_000);

const problems = [problem('error', 'schema', 1, 'wrong'), problem('warning', 'name', 2, 'odd')];

describe('the verdict', () => {
  it.each<readonly [Partial<GroupsReport>, string]>([
    [{ result: 'invalid', problems }, '1 error and 1 warning'],
    [{ result: 'invalid', problems: problems.slice(0, 1) }, '1 error'],
    [{ result: 'valid' }, 'none would be sent'],
    [{ result: 'valid', groups: [group('planned')] }, '1 would be sent'],
    [{ result: 'in-sync', groups: [group('unchanged')] }, 'none to send'],
    [{ result: 'refused' }, 'refused'],
    [{ result: 'refused', groups: [group('planned')] }, '1 to send, refused'],
    [{ result: 'applied', groups: [group('sent'), group('unchanged')] }, '1 sent'],
    [{ result: 'partial', groups: [group('sent'), group('left')] }, '1 of 2 sent'],
    [{ result: 'failed', groups: [group('rejected')] }, '0 of 1 sent'],
    [{ result: 'failed' }, 'failed'],
    [{ result: 'changes' }, 'changes'],
  ])('of %j is %s', (made, headline) => {
    expect(groupsVerdictOf(report(made)).headline).toBe(headline);
  });

  it('has what counts as facts, the grave ones first', () => {
    const facts = (made: Partial<GroupsReport>) =>
      groupsVerdictOf(report(made)).facts.map(({ text: fact, isGrave }) => `${isGrave}: ${fact}`);
    expect(facts({ result: 'invalid', problems })).toEqual([
      'false: Nothing is sent before the errors are fixed.',
    ]);
    const adding = group('planned', { identification: identified([property('$add', 'n', 1)]) });
    expect(
      facts({
        groups: [adding, group('unchanged')],
        since: 'v1',
        problems: problems.slice(1),
        expectedRequests: 2,
      }),
    ).toEqual([
      'true: 1 group with values that add up each time they are sent.',
      'false: 1 group unchanged since v1, and not sent.',
      'false: 1 warning.',
      'false: Sending takes 2 requests.',
    ]);
    expect(
      facts({
        result: 'partial',
        groups: [group('sent'), group('unknown'), group('left')],
        since: 'v1',
      }),
    ).toEqual(['true: 1 with an unknown outcome.', 'true: 1 not sent.']);
  });
});

const many = Array.from({ length: 130 }, (_, index) => property('$set', `p${index}`, index));
const long = [property('$set', 'long', 'x'.repeat(2000)), property('$unset', 'gone', '-')];

describe('as text', () => {
  it('has every group with its outcome, and nothing of what is unchanged', () => {
    const groups = [
      group('sent'),
      group('rejected', { message: '400: no' }),
      group('unchanged', { message: 'hidden' }),
    ];
    const report = {
      result: 'partial',
      fails: true,
      project: 'shop',
      groups,
      since: 'v1',
    } as const;
    expect(text(report)).toBe(
      'sent: "account" "Acme"\n    "n": 1\nrejected: "account" "Acme": 400: no\n    "n": 1\n\nGroups shop: 1 of 2 sent\n1 rejected. 1 group unchanged since v1, and not sent.\n',
    );
  });

  it('cuts what is long, and says so', () => {
    const shown = text({ groups: [group('planned', { identification: identified(many) })] });
    expect(shown).toContain('    $set "p99": 99\n    and 30 more\n');
    expect(shown).not.toContain('p100');
    const cut = text({ groups: [group('planned', { identification: identified(long) })] });
    expect(cut).toMatch(/^ {4}\$set "long": "x{299}…$/m);
    expect(cut).toMatch(/^ {4}\$unset "gone"$/m);
    const crowd = text({ groups: Array.from({ length: 1001 }, () => group('planned')) });
    expect(crowd).toContain('\nand 1 more group\n');
  });

  it.each([
    [{ reason: 'access', explanation: 'No access.' }, 'Groups: failed\nNo access.\n'],
    [{ reason: 'access', explanation: '' }, 'Groups: failed\naccess\n'],
    [{ reason: '', explanation: '' }, 'Groups: failed\n'],
  ])('says why: %j', (why, expected) => {
    expect(text({ result: 'failed', fails: true, ...why })).toBe(expected);
  });

  it('shows by color whether all is well', () => {
    const first = (fails: boolean) =>
      renderGroupsText(report({ fails }), { width: 80, color: true });
    expect(first(true)).not.toBe(first(false));
  });
});

describe('as a comment', () => {
  it.each([
    [{ reason: 'access', explanation: 'No access.' }, 'No access.'],
    [{ reason: 'access', explanation: '' }, 'access'],
  ])('says why: %j', (why, expected) => {
    expect(comment({ result: 'failed', fails: true, ...why })).toContain(
      `> [!CAUTION]\n> ${expected}`,
    );
  });

  it('warns of nothing where there is nothing to say', () => {
    const shown = comment({ result: 'in-sync', project: 'shop' });
    expect(shown).toMatch(/^### ✅ Groups `shop`: none to send\n/);
    expect(shown).not.toContain('CAUTION');
    expect(shown).toContain('commit `4f2c9d1`');
    const bare = renderGroupsComment(report(), { ...origin, headSha: '', runUrl: '' }, 60_000);
    expect(bare).not.toMatch(/commit|\[run\]/);
  });

  it('cuts values and groups with many properties', () => {
    const shown = comment({
      groups: [
        group('planned', { identification: identified(many) }),
        group('left', { identification: identified(long), message: 'later' }),
      ],
    });
    expect(shown).toContain('  - `$set` `p19`: `19`\n  - *and 110 more*');
    expect(shown).toMatch(/- `\$set` `long`: `"x{199}` …\n {2}- `\$unset` `gone`$/m);
    expect(shown).toContain('**`Acme`**: later');
  });

  it('folds what went well, below what did not, and ends with the notices', () => {
    const groups = [group('sent'), group('unknown'), group('unchanged')];
    const shown = comment({ result: 'partial', fails: true, groups, notices: ['Take care.'] });
    const titles = [...shown.matchAll(/(?:#### |<summary>)([^<\n]+)/g)].map(([, title]) => title);
    expect(titles).toEqual([
      '1 group with an unknown outcome',
      '1 group sent',
      '1 group unchanged, and not sent',
      '1 notice',
    ]);
  });

  it('that is too long points to the step summary, which does not point to itself', () => {
    const made = report({ groups: Array.from({ length: 500 }, () => group('planned')) });
    const short = renderGroupsComment(made, origin, 2000);
    expect(short.length).toBeLessThanOrEqual(2000);
    expect(short).toMatch(/Too long to show: .*The step summary.*has more of it/);
    const summary = renderGroupsSummary(made, origin, 2000);
    expect(summary).toContain('Too long to show');
    expect(summary).not.toContain('The step summary');
    expect(renderGroupsSummary(made, origin)).not.toContain('Too long to show');
  });
});
