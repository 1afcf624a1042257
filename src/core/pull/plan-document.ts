import {
  type Alias,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { PlanFile } from '../plan/plan.ts';
import { rangeOf, resolvedKey } from './plan-node.ts';

/** Where an entry is written: in which map. */
export interface Place {
  readonly pair: Pair;
  readonly map: YAMLMap;
}

/** One entry of a map as it counts, wherever it is written. */
export interface Entry extends Place {
  readonly key: string;
  /** Whether it is written in the map that was asked for, and not in one that is merged into it. */
  readonly isOwn: boolean;
}

/** Where an alias stands: the entry that it is the value (or part of the value) of. */
export interface AliasPlace extends Place {
  readonly alias: Alias;
  /** The entry that the map is the value of. */
  readonly parent: Place | null;
  readonly role: 'key' | 'value' | 'merge' | 'item';
}

/** A plan file with the places of everything in it, as the `yaml` library's document has them. */
export interface PlanDocument {
  readonly path: string;
  readonly text: string;
  /** `null`: there is nothing but comments in it. */
  readonly root: YAMLMap | null;
  /** What an alias stands for. */
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly aliases: readonly AliasPlace[];
  /** Start and end of every comment. */
  readonly comments: readonly (readonly [start: number, end: number])[];
  /** One level of its indentation. */
  readonly unit: string;
  /** The entries of a map, what is merged into it last; nothing for anything else. */
  entries(node: unknown): ReadonlyMap<string, Entry>;
}

/** Opens a file; `null` where the library cannot make sense of it. */
export function openDocument({ path, text }: PlanFile): PlanDocument | null {
  const document = parseDocument(text, {
    keepSourceTokens: true,
    uniqueKeys: false,
    merge: false,
    strict: true,
    logLevel: 'silent',
  });
  if (document.errors.length > 0) return null;
  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  if (!isEmpty && !isMap(contents)) return null;
  const root = isMap(contents) ? contents : null;
  const { targets, aliases } = follow(root);
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, Entry>>();
  const resolve = (node: unknown): unknown => (isAlias(node) ? targets.get(node) : node);
  const entries = (node: unknown): ReadonlyMap<string, Entry> => {
    const map = resolve(node);
    if (!isMap(map)) return new Map();
    const found = known.get(map) ?? entriesIn(map, resolve, entries);
    known.set(map, found);
    return found;
  };
  return {
    path,
    text,
    root,
    targets,
    aliases,
    comments: commentsIn(text),
    unit: unitOf(root, text),
    entries,
  };
}

/** The value of a merge key: a map or a list of maps. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<' && key.tag === undefined;
}

function entriesIn(
  map: YAMLMap,
  resolve: (node: unknown) => unknown,
  entries: (node: unknown) => ReadonlyMap<string, Entry>,
): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  for (const pair of map.items) {
    if (isMergeKey(pair.key)) continue;
    const key = resolvedKey(resolve(pair.key));
    found.set(key, { key, pair, map, isOwn: true });
  }
  for (const pair of map.items) {
    if (!isMergeKey(pair.key)) continue;
    const sources = resolve(pair.value);
    for (const source of isSeq(sources) ? sources.items : [sources]) {
      for (const [key, entry] of entries(source)) {
        if (!found.has(key)) found.set(key, { ...entry, isOwn: false });
      }
    }
  }
  return found;
}

/** Finds out what aliases stand for: the last anchor of that name above them. */
function follow(root: YAMLMap | null): Pick<PlanDocument, 'targets' | 'aliases'> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const aliases: AliasPlace[] = [];
  visit(root, {
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
    Alias: (part, alias, path) => {
      const target = anchors.get(alias.source);
      if (target !== undefined) targets.set(alias, target);
      const [place, parent = null] = placesOn(path);
      if (place === undefined) return;
      const role = part === 'value' || part === 'key' ? part : 'item';
      aliases.push({ ...place, alias, parent, role: isMergeKey(place.pair.key) ? 'merge' : role });
    },
  });
  return { targets, aliases };
}

/** The entries that lead to a node, the nearest first. */
function placesOn(path: readonly unknown[]): readonly Place[] {
  return path
    .flatMap((pair, index) => {
      const map = path[index - 1];
      return isPair(pair) && isMap(map) ? [{ pair, map }] : [];
    })
    .reverse();
}

/** The lexer puts a mark before plain scalars, so that a token with a number sign is a comment. */
function commentsIn(text: string): readonly (readonly [number, number])[] {
  const comments: [number, number][] = [];
  let at = 0;
  let isScalarNext = false;
  for (const token of new Lexer().lex(text)) {
    const isMark = token === '\u0002' || token === '\u0018' || token === '\u001f';
    if (!isMark) {
      if (!isScalarNext && token.startsWith('#')) comments.push([at, at + token.length]);
      at += token.length;
    }
    isScalarNext = token === '\u001f';
  }
  return comments;
}

/** What the first map within the root adds to its margin. */
function unitOf(root: YAMLMap | null, text: string): string {
  for (const pair of root?.items ?? []) {
    const [first] = isMap(pair.value) && pair.value.flow !== true ? pair.value.items : [];
    if (first === undefined) continue;
    const [start] = rangeOf(first.key);
    const margin = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    if (/^ +$/.test(margin)) return margin;
  }
  return '  ';
}
