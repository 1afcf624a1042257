import type { Reply } from './api.ts';
import type { Project } from './project.ts';
import { Refusal } from './refusal.ts';
import type { Call } from './request.ts';

/** Path of the Group Identify API, which lives on a host of its own. */
export const identifyPath = '/groupidentify';

/** Of one request, and of a project. */
const limits = {
  identifications: 1024,
  properties: 1024,
  bytes: 1_000_000,
  groupTypes: 5,
  characters: 1024,
  levels: 40,
} as const;

interface Group {
  readonly type: string;
  readonly value: string;
  readonly properties: ReadonlyMap<string, unknown>;
}

const operations = ['$set', '$setOnce', '$add', '$append', '$prepend', '$unset'];

/**
 * `POST /groupidentify`: takes all of a request or nothing. Group types come into being. `bytes`: size of
 * the body as it was sent.
 */
export function identifyGroups(project: Project, apiKey: string, call: Call, bytes: number): Reply {
  try {
    if (call.method !== 'POST') throw new Refusal(405, 'Method Not Allowed');
    if (bytes > limits.bytes) throw new Refusal(413, 'Payload too large');
    if (call.body.get('api_key') !== apiKey) throw new Refusal(400, 'Invalid API key');
    const groups = groupsIn(call.body.get('identification'));
    refuseTooManyTypes(project, groups);
    for (const group of groups) take(project, group);
    return textReply(200, 'success');
  } catch (error) {
    if (error instanceof Refusal) return textReply(error.status, error.message);
    throw error;
  }
}

function textReply(status: number, body: string): Reply {
  return { status, contentType: 'text/plain; charset=utf-8', headers: {}, body };
}

function groupsIn(text: string | undefined): readonly Group[] {
  let sent: unknown;
  try {
    sent = JSON.parse(text ?? '');
  } catch {
    throw new Refusal(400, 'identification is no JSON');
  }
  const list: readonly unknown[] = Array.isArray(sent) ? sent : [sent];
  if (list.length > limits.identifications) throw new Refusal(400, 'Too many identifications');
  const groups = list.map(groupFrom);
  const properties = groups.reduce((sum, group) => sum + countOf(group), 0);
  if (properties > limits.properties) throw new Refusal(400, 'Too many group properties');
  return groups;
}

function groupFrom(sent: unknown): Group {
  const keys = entriesOf(sent, 'an identification');
  for (const key of keys.keys()) {
    if (!['group_type', 'group_value', 'group_properties'].includes(key)) {
      throw new Refusal(400, `Unknown key ${key}`);
    }
  }
  const type = nameFrom(keys.get('group_type'), 'group_type');
  const value = nameFrom(keys.get('group_value'), 'group_value');
  const properties = entriesOf(keys.get('group_properties'), 'group_properties');
  const doing = [...properties.keys()].filter((key) => key.startsWith('$'));
  if (doing.length > 0 && doing.length < properties.size) {
    throw new Refusal(400, 'Operations and plain values are mixed');
  }
  for (const operation of doing) {
    if (!operations.includes(operation)) throw new Refusal(400, `Unknown operation ${operation}`);
    const inner = entriesOf(properties.get(operation), operation);
    for (const each of inner.values()) {
      refuseValue(each, 0);
      if (operation === '$add' && typeof each !== 'number') {
        throw new Refusal(400, '$add takes numbers');
      }
    }
  }
  if (doing.length === 0) for (const each of properties.values()) refuseValue(each, 0);
  return { type, value, properties };
}

function nameFrom(sent: unknown, key: string): string {
  if (typeof sent !== 'string' || sent === '') throw new Refusal(400, `${key} is missing`);
  refuseValue(sent, 0);
  return sent;
}

function refuseValue(value: unknown, level: number): void {
  if (typeof value === 'string' && Array.from(value).length > limits.characters) {
    throw new Refusal(400, 'A string is too long');
  }
  if (typeof value !== 'object' || value === null) return;
  if (level === limits.levels) throw new Refusal(400, 'Nested too deeply');
  for (const inner of Object.values(value)) refuseValue(inner, level + 1);
}

/** Own keys only: JSON may say `__proto__`. */
function entriesOf(value: unknown, what: string): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(400, `${what} is no object`);
  }
  return new Map(Object.entries(value));
}

function countOf({ properties }: Group): number {
  let count = 0;
  for (const [key, value] of properties) {
    count += key.startsWith('$') ? entriesOf(value, key).size : 1;
  }
  return count;
}

function refuseTooManyTypes(project: Project, groups: readonly Group[]): void {
  const types = new Set(project.shelf('group_property').scopes());
  for (const { type } of groups) types.add(type);
  if (types.size > limits.groupTypes) throw new Refusal(400, 'Too many group types');
}

function take(project: Project, { type, value, properties }: Group): void {
  project.addGroupType(type);
  const key = JSON.stringify([type, value]);
  const stored = project.groups.get(key) ?? new Map<string, unknown>();
  project.groups.set(key, stored);
  for (const [name, given] of properties) {
    if (!name.startsWith('$')) stored.set(name, given);
    else for (const [inner, sent] of entriesOf(given, name)) operate(stored, name, inner, sent);
  }
}

function operate(
  stored: Map<string, unknown>,
  operation: string,
  name: string,
  sent: unknown,
): void {
  const now = stored.get(name);
  const items: readonly unknown[] = Array.isArray(sent) ? sent : [sent];
  const present: readonly unknown[] = now === undefined ? [] : Array.isArray(now) ? now : [now];
  switch (operation) {
    case '$set':
      stored.set(name, sent);
      break;
    case '$setOnce':
      if (now === undefined) stored.set(name, sent);
      break;
    case '$add':
      stored.set(name, Number(now ?? 0) + Number(sent));
      break;
    case '$append':
      stored.set(name, [...present, ...items]);
      break;
    case '$prepend':
      stored.set(name, [...items, ...present]);
      break;
    default:
      stored.delete(name);
  }
}
