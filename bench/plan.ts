import type { PlanFile } from '../src/core/plan/plan.ts';

/** What names and texts are put together from. */
const words = {
  subjects:
    'Account Address Article Basket Booking Campaign Cart Channel Checkout Comment Coupon Course Dashboard Delivery Device Document Experiment Export Feature Filter Folder Form Gift Group Import Invite Invoice Item Lesson List Match Message Notification Offer Order Page Payment Photo Playlist Poll Product Profile Project Promotion Quiz Recipe Refund Report Review Ride Room Search Seat Session Shipment Signup Song Station Story Subscription Survey Task Team Ticket Trip Upload Video Wallet Widget Workspace'.split(
      ' ',
    ),
  actions:
    'Abandoned Accepted Added Archived Cancelled Clicked Closed Completed Confirmed Created Declined Deleted Duplicated Edited Expired Failed Filtered Finished Followed Hidden Joined Left Liked Moved Opened Paused Played Published Rated Refreshed Removed Renamed Requested Restored Resumed Saved Selected Shared Skipped Sorted Started Submitted Updated Upgraded Viewed'.split(
      ' ',
    ),
  qualities:
    'amount app color count country currency duration entry error feature format group index kind label language layout length level locale method mode name number origin owner page path plan platform position price provider quantity rank rating reason reference region result role score screen section segment size source stage state status step tab target template term theme tier title token total trigger type unit value variant version width zone'.split(
      ' ',
    ),
  teams: ['growth', 'payments', 'onboarding', 'search', 'content', 'mobile-core'],
};

const types = ['string', 'number', 'boolean', 'enum', 'string', 'any'];

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function eventName(index: number): string {
  const { subjects, actions } = words;
  const round = Math.floor(index / (subjects.length * actions.length));
  const name = `${pick(subjects, index)} ${pick(actions, Math.floor(index / subjects.length))}`;
  return round === 0 ? name : `${name} Again ${round}`;
}

function propertyName(index: number): string {
  const { subjects, qualities } = words;
  return `${pick(subjects, Math.floor(index / qualities.length)).toLowerCase()}_${pick(qualities, index)}`;
}

/** How many properties are declared once and used by events: a fifth of a plan's properties. */
const sharedProperties = 300;

function propertyLines(event: number, position: number, isChanged: boolean): readonly string[] {
  // Two of ten use what the plan shares, and state one thing of their own.
  if (position < 2) {
    return [
      `      ${propertyName((event * 7 + position) % sharedProperties)}:`,
      `        is_required: ${(event + position) % 3 === 0}`,
    ];
  }
  const index = sharedProperties + ((event * 3 + position) % 1400);
  const type = pick(types, event + position);
  const [subject = '', ...rest] = propertyName(index).split('_');
  const what = `The ${rest.join(' ')} of the ${subject} that this was about`;
  return [
    `      ${propertyName(index)}:`,
    `        type: ${type}`,
    ...(type === 'enum' ? [`        enum_values: [first, second, "third ${position}", 4]`] : []),
    `        description: ${what}, as ${pick(words.teams, event)} reports it${isChanged ? ', since this spring' : ''}.`,
    `        is_required: ${(event + position) % 2 === 0}`,
  ];
}

function eventLines(event: number, properties: number, isChanged: boolean): readonly string[] {
  const name = eventName(event);
  const team = pick(words.teams, event);
  const lines = [
    `  ${name}:`,
    `    category: ${pick(words.subjects, event)}`,
    event % 5 === 0
      ? `    description: |\n      ${name}, by a customer of ours.\n      Sent once, when the server has answered.`
      : `    description: "${name}, by a customer; sent by the ${team} team's services."`,
    `    owner: ${team}@example.com`,
    `    tags: [${team}, release-${event % 40}]`,
    '    is_active: true',
    '    properties:',
  ];
  for (let position = 0; position < properties; position += 1) {
    lines.push(...propertyLines(event, position, isChanged && position === properties - 1));
  }
  return lines;
}

function headLines(): readonly string[] {
  const lines = ['version: 1', 'categories:', ...words.subjects.map((name) => `  ${name}:`)];
  lines.push('event_properties:');
  for (let index = 0; index < sharedProperties; index += 1) {
    lines.push(
      `  ${propertyName(index)}:`,
      `    type: ${pick(['string', 'number', 'boolean'], index)}`,
      `    description: Shared by events of several teams, number ${index} of the catalogue.`,
    );
  }
  lines.push('rules:', '  event_name: { style: title, severity: warning }');
  lines.push('  property_name: { style: snake, severity: warning }');
  lines.push('  required_fields: { events: [description, owner] }');
  return lines;
}

export interface PlanSize {
  readonly events: number;
  /** Of each event. */
  readonly properties?: number;
  /** How many files the events are spread over. */
  readonly files?: number;
  /** In how many places, spread evenly, it differs from the plan of the same size with none. */
  readonly changes?: number;
}

/**
 * A plan as teams write them, the same for the same size. The first file has what events share.
 */
export function makePlan({
  events,
  properties = 10,
  files = 1,
  changes = 0,
}: PlanSize): readonly PlanFile[] {
  const changed = new Set<number>();
  for (let index = 0; index < changes; index += 1) {
    changed.add(Math.floor((index * events) / changes));
  }
  const parts = Array.from({ length: files }, (_, index) => ({
    path: `plan-${String(index).padStart(4, '0')}.yml`,
    lines: [...(index === 0 ? headLines() : []), 'events:'],
  }));
  for (let event = 0; event < events; event += 1) {
    const part = pick(parts, Math.floor((event * files) / events));
    part.lines.push(...eventLines(event, properties, changed.has(event)));
  }
  return parts.map(({ path, lines }) => ({ path, text: `${lines.join('\n')}\n` }));
}

/** An OpenAPI description of as many schemas as the plan has events, with as many properties each. */
export function makeOpenApi({ events, properties = 10 }: PlanSize): string {
  const lines = [
    'openapi: 3.1.0',
    'info: { title: Catalogue, version: 1.0.0, license: { name: MIT, identifier: MIT } }',
    'servers: [{ url: https://api.example.org }]',
    'security: []',
    'paths: {}',
    'components:',
    '  schemas:',
  ];
  for (let event = 0; event < events; event += 1) {
    lines.push(
      `    ${eventName(event).replaceAll(' ', '')}:`,
      '      type: object',
      `      description: "${eventName(event)}, by a customer."`,
      '      properties:',
    );
    for (let position = 0; position < properties; position += 1) {
      const name = propertyName(sharedProperties + ((event * 3 + position) % 1400));
      lines.push(
        `        ${name}:`,
        `          type: ${pick(['string', 'number', 'boolean'], event + position)}`,
        `          description: The ${name} that this was about, as ${pick(words.teams, event)} reports it.`,
        `          deprecated: ${(event + position) % 2 === 0}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}
