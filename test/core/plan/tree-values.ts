import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseAllDocuments,
} from 'yaml';
import type { Entry, Node, Tree } from '../../../src/core/plan/node.ts';
import { syntaxFaults } from '../../../src/core/plan/syntax-faults.ts';
import { readTree } from '../../../src/core/plan/tree.ts';

/** A tree without its places: maps by the source of their keys, in order. */
export type Plain = string | number | boolean | null | readonly Plain[] | Map<string, Plain>;

export function plain(node: Node | null): Plain {
  if (node === null) return null;
  if (node.type === 'scalar') return node.value;
  if (node.type === 'list') return node.items.map(plain);
  return new Map(node.entries.map(({ source, value }) => [source, plain(value)]));
}

export function read(text: string): Tree {
  return readTree({ path: 'plan.yml', text }, syntaxFaults);
}

/** `line:column rule message` of every problem. */
export function problems(text: string): readonly string[] {
  return read(text).problems.map(
    ({ location, rule, message }) => `${location.line}:${location.column} ${rule} ${message}`,
  );
}

/** Every node and entry of a tree once. */
export function nodes(root: Node | null): readonly (Node | Entry)[] {
  if (root === null) return [];
  if (root.type === 'scalar') return [root];
  if (root.type === 'list') return [root, ...root.items.flatMap(nodes)];
  return [root, ...root.entries.flatMap((entry) => [entry, ...nodes(entry.value)])];
}

/** What `yaml` makes of the first document, without merge keys; throws where it refuses. */
export function plainByYaml(text: string): Plain {
  const document = yamlDocuments(text)[0];
  return document === undefined ? null : plainNode(document.contents, document);
}

export function yamlDocuments(text: string): readonly Document.Parsed[] {
  return parseAllDocuments(text, { logLevel: 'silent', prettyErrors: false, version: '1.2' });
}

function plainNode(node: unknown, document: Document.Parsed): Plain {
  if (node === null || node === undefined) return null;
  if (isAlias(node)) return plainNode(node.resolve(document), document);
  if (isScalar(node)) return plainScalar(node.value);
  if (isSeq<ParsedNode>(node)) return node.items.map((item) => plainNode(item, document));
  if (!isMap<ParsedNode, ParsedNode | null>(node)) throw new Error('no node of YAML');
  return new Map(
    node.items.map(({ key, value }) => [keySource(key, document), plainNode(value, document)]),
  );
}

function plainScalar(value: unknown): Plain {
  const isPlain =
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean';
  if (!isPlain) throw new Error(`no core scalar: ${typeof value}`);
  return value;
}

function keySource(key: ParsedNode, document: Document.Parsed): string {
  const target = isAlias(key) ? key.resolve(document) : key;
  if (!isScalar(target)) throw new Error('a key that is no scalar');
  return target.type === 'PLAIN' ? (target.source ?? '') : String(target.value ?? '');
}
