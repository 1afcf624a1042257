import { expect, test } from 'vitest';
import { find } from '../../src/core/taxonomy.ts';
import { Project } from '../../src/emulator/project.ts';

const event = (name: string) => ({ kind: 'event', name, scope: null }) as const;
const property = (name: string, scope: string | null = null) =>
  ({ kind: 'event_property', name, scope }) as const;

test('data makes what is planned live, and what is unknown unexpected', () => {
  const project = new Project({ entities: [{ kind: 'event', name: 'A', standing: 'planned' }] });
  project.ingest(event('A'));
  project.ingest(property('p', 'B'));
  project.ingest(property('p', 'B'));
  expect(project.view(event('A'))).toMatchObject({ standing: 'live' });
  expect(project.view(event('B'))).toMatchObject({ standing: 'unexpected' });
  expect(project.view(property('p'))).toMatchObject({ standing: 'unexpected' });
  expect(project.view(property('p', 'B'))).toMatchObject({ override: null });
  project.remove(event('A'));
  project.ingest(event('A'));
  expect(project.view(event('A'))).toMatchObject({ standing: 'deleted' });
});

test('a group type comes with its first data', () => {
  const project = new Project();
  project.ingest({ kind: 'group_property', name: 'size', scope: 'org' });
  expect(project.taxonomy().entities.size).toBe(2);
  expect(project.view({ kind: 'group_property', name: 'size', scope: 'org' })).toBeDefined();
});

test('people edit, override, rename, remove and restore', () => {
  const project = new Project({
    entities: [
      { kind: 'event', name: 'A' },
      { kind: 'event_property', name: 'p', fields: { description: 's' } },
      { kind: 'event_property', name: 'p', scope: 'A' },
    ],
  });
  project.edit(property('p', 'A'), { description: 'own' });
  project.edit(property('p'), { description: 'later' });
  expect(project.view(property('p', 'A'))?.fields.get('description')).toBe('own');
  project.rename(event('A'), 'B');
  project.remove(property('p', 'B'));
  expect(project.view(property('p', 'B'))).toBeUndefined();
  project.restore(property('p', 'B'));
  expect(project.view(property('p', 'B'))).toBeDefined();
  project.remove(event('B'));
  expect(find(project.taxonomy(), event('B'))?.state).toBe('deleted');
  expect(find(project.taxonomy(), property('p', 'B'))).toBeUndefined();
  project.restore(event('B'));
  expect(project.view(event('B'))).toMatchObject({ standing: 'live' });
});

test('putting again changes what is there', () => {
  const project = new Project({ entities: [{ kind: 'event', name: 'A', fields: { owner: 'x' } }] });
  project.put({ kind: 'event', name: 'A', fields: { description: 'd' }, standing: 'planned' });
  const view = project.view(event('A'));
  expect(view?.standing).toBe('planned');
  expect([view?.fields.get('owner'), view?.fields.get('description')]).toEqual(['x', 'd']);
});

test('a use with fields overrides what is shared already, and else says what is shared', () => {
  const use = (scope: string, description: string) =>
    ({ kind: 'event_property', name: 'p', scope, fields: { description } }) as const;
  const project = new Project({ entities: [use('A', 'first'), use('B', 'second')] });
  expect(project.view(property('p'))?.fields.get('description')).toBe('first');
  expect(project.view(property('p', 'A'))?.override).toBeNull();
  expect(project.view(property('p', 'B'))?.fields.get('description')).toBe('second');
});

test('what is read as a taxonomy has no prefixes, no own properties, and normalised values', () => {
  const project = new Project({
    entities: [
      { kind: 'category', name: 'C' },
      { kind: 'user_property', name: 'tier', fields: { description: ' d ' } },
      { kind: 'user_property', name: 'country', own: true },
    ],
  });
  const entities = [...project.taxonomy().entities.values()];
  expect(entities.map(({ kind, name, id }) => [kind, name, id])).toEqual([
    ['category', 'C', '1001'],
    ['user_property', 'tier', null],
  ]);
  expect(entities[1]?.fields.get('description')).toBe('d');
});

test('mistakes of a test are told', () => {
  const project = new Project({ entities: [{ kind: 'event', name: 'A' }] });
  expect(() => project.edit(event('A'), { descripton: 'x' })).toThrow('no field descripton');
  expect(() => project.edit(event('B'), {})).toThrow('has no {"kind":"event","name":"B"');
  expect(() => project.remove(property('p', 'A'))).toThrow('has no');
  expect(() => project.shelf('nothing')).toThrow('unknown kind nothing');
});
