import { describe, expect, it } from 'vitest';
import { groupsDocumentOf } from '../src/core/groups/document.ts';
import type { Identification } from '../src/core/groups/identification.ts';
import type { Outcome } from '../src/core/groups/sending.ts';
import { renderGroupsComment, renderGroupsSummary } from '../src/core/render/groups-markdown.ts';
import { renderGroupsText } from '../src/core/render/groups-text.ts';
import { type IdentifyJob, identify } from '../src/identify.ts';

const plan = {
  path: 'tracking-plan.yml',
  text: 'version: 1\ngroup_types:\n  account:\n    properties:\n      tier: { type: string }\n      seats: { type: number }\n',
};

const entry = (name: string, properties: string) =>
  `- { group_type: account, group_value: ${name}, group_properties: ${properties} }\n`;
const file = (text: string) => ({ path: 'groups.yml', text });
const two = entry('Acme', '{ tier: pro }') + entry('Bolt', '{ $add: { seats: 2 } }');

/** A run over these groups; `sent` are the names that it would have sent. */
async function run(
  text: string | null,
  job: Partial<IdentifyJob> = {},
  ends: readonly Outcome[] = [],
) {
  const sent: string[] = [];
  const report = await identify({
    files: [plan],
    problems: [],
    project: '',
    host: 'api2.amplitude.com',
    path: 'groups.yml',
    groups: text === null ? null : file(text),
    earlier: null,
    reportOnly: false,
    isRerun: false,
    refusal: null,
    notices: [],
    ingestion: {
      identify: async (groups: readonly Identification[]) => {
        sent.push(...groups.map(({ groupValue }) => groupValue));
        const outcomes = groups.map(
          (_, index) => ends[index] ?? ({ status: 'sent', message: '' } as const),
        );
        return { outcomes, requests: 1, obstacle: null };
      },
    },
    ...job,
  });
  return { report, sent, statuses: report.groups.map(({ status }) => status) };
}

describe('identify', () => {
  it('sends all groups', async () => {
    const { report, sent } = await run(two);
    expect(sent).toEqual(['Acme', 'Bolt']);
    expect(report).toMatchObject({ result: 'applied', fails: false, reason: '', requests: 1 });
  });

  it('sends nothing where the groups or the plan have errors', async () => {
    const groups = await run(entry('Acme', '{ seats: many }'));
    expect(groups.report).toMatchObject({ result: 'invalid', fails: true, groups: [] });
    const files = [{ ...plan, text: 'version: 1\nevent: {}\n' }];
    const plans = await run(two, { files });
    expect(plans.report.result).toBe('invalid');
    expect(plans.report.problems.map(({ location }) => location.file)).toContain(plan.path);
    expect([...groups.sent, ...plans.sent]).toEqual([]);
  });

  it('sends what has changed since, and what is new', async () => {
    const now = two + entry('Corp', '{ tier: free }');
    const before = entry('Bolt', '{ $add: { seats: 2 } }') + entry('Acme', '{ tier: free }');
    const earlier = { file: file(before), name: 'commit 1234567' };
    const { sent, statuses, report } = await run(now, { earlier });
    expect(sent).toEqual(['Acme', 'Corp']);
    expect(statuses).toEqual(['sent', 'unchanged', 'sent']);
    expect(report).toMatchObject({ result: 'applied', fails: false });
  });

  it('does not count an order or a way of writing as a change', async () => {
    const now = entry('Acme', '{ tier: pro, seats: 2 }');
    const before =
      '[{"group_type": "account", "group_value": "Acme", "group_properties": {"seats": 2.0, "tier": "pro"}}]';
    const { sent, report } = await run(now, { earlier: { file: file(before), name: 'x' } });
    expect(sent).toEqual([]);
    expect(report).toMatchObject({ result: 'in-sync', fails: false });
  });

  it('sends all where there was no file, and none where it cannot be read', async () => {
    expect((await run(two, { earlier: { file: null, name: 'x' } })).sent).toHaveLength(2);
    const broken = await run(two, { earlier: { file: file('- ['), name: 'x' } });
    expect(broken.report).toMatchObject({ result: 'failed', reason: 'changed-since', fails: true });
    expect(broken.sent).toEqual([]);
  });

  it('says so where the earlier file had errors of its own', async () => {
    const before = two + entry('Acme', '{ tier: pro }');
    const { sent, report } = await run(two, { earlier: { file: file(before), name: 'x' } });
    expect(sent).toEqual([]);
    expect(report.notices).toEqual([expect.stringContaining('had errors')]);
  });

  it('reports only, where that is all it may do', async () => {
    const { sent, report, statuses } = await run(two, { reportOnly: true });
    expect(sent).toEqual([]);
    expect(statuses).toEqual(['planned', 'planned']);
    expect(report).toMatchObject({ result: 'valid', fails: false, expectedRequests: 1 });
  });

  it('is refused, or fails without a key', async () => {
    const refusal = { reason: 'event', explanation: 'Not now.' };
    const refused = await run(two, { refusal });
    expect(refused.report).toMatchObject({ ...refusal, result: 'refused', fails: true });
    const keyless = await run(two, { ingestion: null });
    expect(keyless.report).toMatchObject({ result: 'failed', reason: 'credentials', fails: true });
    expect(keyless.report.explanation).toContain('The secret key is not needed');
  });

  it('fails if something was not sent, and says what', async () => {
    const rejected = { status: 'rejected', message: '400: bad' } as const;
    const unknown = { status: 'unknown', message: 'no answer' } as const;
    const some = await run(two, {}, [{ status: 'sent', message: '' }, unknown]);
    expect(some.report).toMatchObject({ result: 'partial', reason: 'unknown', fails: true });
    const none = await run(two, {}, [rejected, rejected]);
    expect(none.report).toMatchObject({ result: 'failed', reason: 'rejected', fails: true });
  });

  it('holds back what adds up where an earlier attempt may have sent it', async () => {
    const { report, sent, statuses } = await run(two, { isRerun: true });
    expect(sent).toEqual(['Acme']);
    expect(statuses).toEqual(['sent', 'left']);
    expect(report).toMatchObject({ result: 'partial', reason: 'rerun', fails: true, requests: 1 });
    expect(report.groups[1]?.message).toContain('an earlier attempt may have sent it');
    const bolt = entry('Bolt', '{ $add: { seats: 2 } }');
    const nothing = await run(bolt, { isRerun: true, ingestion: null });
    expect(nothing.report).toMatchObject({ result: 'failed', reason: 'rerun', fails: true });
    const earlier = { file: file(bolt), name: 'x' };
    const unchanged = await run(bolt, { isRerun: true, earlier });
    expect(unchanged.report).toMatchObject({ result: 'in-sync', fails: false });
    const others = await run(entry('Acme', '{ tier: pro }'), { isRerun: true });
    expect(others.report).toMatchObject({ result: 'applied', fails: false });
  });

  it('has nothing to do for an empty list', async () => {
    expect((await run('[]')).report).toMatchObject({ result: 'in-sync', fails: false });
  });
});

it('is a document for machines', async () => {
  const hostile = entry('Acme', '{ "__proto__": { a: [1, x] } }') + entry('Bolt', '{ tier: 1 }');
  const invalid = groupsDocumentOf((await run(hostile)).report);
  expect(invalid).toMatchObject({
    version: 1,
    result: 'invalid',
    groups: [],
    problems: [
      { rule: 'group-unknown', severity: 'warning', file: 'groups.yml', line: 1, column: 65 },
      { rule: 'group-value', severity: 'error', file: 'groups.yml', line: 2, column: 71 },
    ],
  });
  const earlier = { file: file(entry('Acme', '{ tier: pro }')), name: 'HEAD~1' };
  const { report } = await run(two + entry('Corp', '{ "__proto__": { a: [1, x] } }'), { earlier });
  expect(JSON.parse(JSON.stringify(groupsDocumentOf(report)))).toEqual({
    version: 1,
    result: 'applied',
    reason: '',
    explanation: '',
    project: '',
    host: 'api2.amplitude.com',
    file: 'groups.yml',
    since: 'HEAD~1',
    requests: 1,
    groups: [
      documented('Acme', 'unchanged', { tier: 'pro' }),
      documented('Bolt', 'sent', { $add: { seats: 2 } }),
      documented('Corp', 'sent', JSON.parse('{ "__proto__": { "a": [1, "x"] } }')),
    ],
    notices: [],
    problems: [expect.objectContaining({ rule: 'group-unknown' })],
  });
});

function documented(name: string, status: string, properties: unknown) {
  return {
    group_type: 'account',
    group_value: name,
    status,
    message: '',
    group_properties: properties,
  };
}

describe('the report', () => {
  const origin = { headSha: '0123456789abcdef', runUrl: 'https://github.com/a/b/actions/runs/1' };

  it('shows by group and property what would be sent', async () => {
    const { report } = await run(two, { reportOnly: true, project: 'production' });
    expect(renderGroupsComment(report, origin, 60_000)).toBe(`\
### ✅ Groups \`production\`: 2 would be sent

**1 group with values that add up each time they are sent.** Sending takes 1 request.

#### 2 groups to send

- \`account\` **\`Acme\`**
  - \`tier\`: \`"pro"\`
- \`account\` **\`Bolt\`**
  - \`$add\` \`seats\`: \`2\`

\`api2.amplitude.com\` · commit \`0123456\` · [run](<https://github.com/a/b/actions/runs/1>)
`);
    expect(renderGroupsText(report, { width: 80, color: false })).toBe(`\
to send: "account" "Acme"
    "tier": "pro"
to send: "account" "Bolt"
    $add "seats": 2

Groups production: 2 would be sent
1 group with values that add up each time they are sent. Sending takes 1 request.
`);
  });

  it('puts what needs somebody first', async () => {
    const unknown = { status: 'unknown', message: 'no whole answer' } as const;
    const { report } = await run(two, {}, [{ status: 'sent', message: '' }, unknown]);
    const text = renderGroupsComment(report, origin, 60_000);
    expect(text).toMatch(/^### ❌ Groups: 1 of 2 sent\n\n\*\*1 with an unknown outcome\.\*\*/);
    expect(text).toContain('> [!CAUTION]\n> Of some groups it is not known');
    expect(text).toContain(
      '#### 1 group with an unknown outcome\n\n- `account` **`Bolt`**: no whole answer\n',
    );
    expect(text).toContain('<details><summary>1 group sent</summary>');
  });

  it('is cut at its limit, and never by the text of groups', async () => {
    const hostile = '"</details> @everyone ::error::x `#` <!-- \\u202e"';
    const many = Array.from({ length: 3000 }, (_, index) =>
      entry(`"g${index} <!-- @all"`, `{ tier: ${hostile}, extra: { a: [${hostile}] } }`),
    ).join('');
    const { report } = await run(many, { reportOnly: true });
    const text = renderGroupsComment(report, origin, 60_000);
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toContain('of 3,000 groups');
    expect(text).not.toMatch(/<!--|\u202e/);
    const summary = renderGroupsSummary(report, origin);
    expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(1024 * 1024);
    expect(renderGroupsText(report, { width: 80, color: false })).toContain(
      'and 2,000 more groups',
    );
  });
});
