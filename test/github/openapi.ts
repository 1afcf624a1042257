import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import type { GitHubCall } from '../../src/emulator/github-state.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: { readonly type?: string };
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: {
    readonly content: Readonly<
      Record<string, { readonly schema: { readonly properties?: object } }>
    >;
  } | null;
}

interface Description {
  readonly operations: readonly Operation[];
}

/** An excerpt of GitHub's description, see .ci/github-openapi.mjs. */
const { operations }: Description = JSON.parse(
  await readFile(new URL('./openapi.json', import.meta.url), 'utf8'),
);

const ajv = new Ajv({ strict: false, allErrors: true, formats: { int64: true } });

/**
 * What GitHub's description has against a request; empty if nothing. `prefix` is what an Enterprise
 * Server has before its paths.
 */
export function faultsOf(call: GitHubCall, prefix = ''): readonly string[] {
  const what = `${call.method} ${call.path}`;
  if (call.path === `${prefix.replace('/v3', '')}/graphql`) return graphql(call);
  const path = call.path.startsWith(prefix) ? call.path.slice(prefix.length) : '';
  for (const operation of operations) {
    const values = operation.method === call.method ? match(operation.path, path) : null;
    if (values === null) continue;
    return faults(operation, values, call).map((fault) => `${what}: ${fault}`);
  }
  return [`${what}: GitHub has no such operation`];
}

/** The REST description is silent about GraphQL: one query, which reads who one is. */
function graphql({ method, body }: GitHubCall): readonly string[] {
  const isKnown = /^\{"query":"(query )?\{ ?viewer \{ ?login ?\} ?\}"\}$/.test(
    JSON.stringify(body),
  );
  return method === 'POST' && isKnown ? [] : ['an unknown query'];
}

/** Decoded values of a template's placeholders. */
function match(template: string, path: string): ReadonlyMap<string, string> | null {
  const names: string[] = [];
  const pattern = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return '([^/]+)';
  });
  const found = new RegExp(`^${pattern}$`).exec(path);
  if (found === null) return null;
  return new Map(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]));
}

function faults(
  { parameters, body }: Operation,
  values: ReadonlyMap<string, string>,
  call: GitHubCall,
): readonly string[] {
  const known = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const isKnownQuery = (name: string): boolean => known.get(name)?.in === 'query';
  const given = [...values, ...call.query];
  return [
    ...[...call.query.keys()]
      .filter((name) => !isKnownQuery(name))
      .map((name) => `the query has ${name}`),
    ...given.flatMap(([name, value]) => {
      const schema = known.get(name)?.schema;
      return schema === undefined || isValue(schema, value) ? [] : [`${name} is ${value}`];
    }),
    ...parameters
      .filter(({ name, required }) => required === true && !given.some(([each]) => each === name))
      .map(({ name }) => `${name} is missing`),
    ...bodyFaults(body, call.body),
  ];
}

function isValue(schema: Parameter['schema'], text: string): boolean {
  const value = schema.type === 'integer' && /^\d+$/.test(text) ? Number(text) : text;
  return ajv.validate(schema, value);
}

function bodyFaults(expected: Operation['body'], sent: unknown): readonly string[] {
  const schema = expected?.content['application/json']?.schema;
  if (schema === undefined) return sent === undefined ? [] : ['a body'];
  if (!ajv.validate(schema, sent)) return [ajv.errorsText()];
  const known = new Set(Object.keys(schema.properties ?? {}));
  return Object.keys(sent ?? {})
    .filter((name) => !known.has(name))
    .map((name) => `the body has ${name}`);
}
