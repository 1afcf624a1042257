import { type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Problem } from '../problem.ts';
import type { Fault } from './fault.ts';
import type { Refusal, SyntaxReader } from './libraries.ts';
import { lineIndex } from './line-index.ts';
import type { Node, Tree } from './node.ts';
import type { PlanFile } from './plan.ts';
import { readSimpleTree } from './simple-tree.ts';
import { codePoint, findUnprintable } from './source-text.ts';
import { TreeBuilder } from './tree-builder.ts';

/** The parser's own bound, as levels: a plan needs seven. It keeps hostile files off the stack. */
const maxDepth = 100;

/**
 * The located tree of one file: YAML 1.2, one document, core schema. Everything that is wrong with the
 * file as YAML is among the problems, in file order; what is at fault is left out of the tree, and
 * there is none (`null`) when the file is no YAML. An empty file has neither a tree nor a problem.
 */
export function readTree(file: PlanFile, syntaxFaults: SyntaxReader): Tree {
  const root = readSimpleTree(file.text);
  return root === null
    ? parseTree(file, syntaxFaults)
    : { root, problems: [], locate: lineIndex(file) };
}

/** As {@link readTree}, by the parser of all of YAML. */
export function parseTree(file: PlanFile, syntaxFaults: SyntaxReader): Tree {
  const locate = lineIndex(file);
  const { controls, others, text } = findUnprintable(file.text);
  const faults: Fault[] = controlFaults(file.text, controls);
  const report = (fault: Fault): void => {
    faults.push(fault);
  };
  let root: Node | null = null;
  // With a NUL it is no text, but UTF-16 or a binary file: anything more to say would be noise.
  if (!file.text.includes('\0')) {
    const events = parse(text);
    if (isRefusal(events)) faults.push(...syntaxFaults(text, events));
    else {
      const source = { text: file.text, unprintable: others, locate, report };
      root = new TreeBuilder(source).build(events);
    }
  }
  return { root, problems: problems(faults, locate), locate };
}

function parse(text: string): readonly Event[] | Refusal {
  try {
    return parseEvents(text, { maxDepth });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { offset: error.mark?.position ?? 0, reason: error.reason };
  }
}

function isRefusal(parsed: readonly Event[] | Refusal): parsed is Refusal {
  return 'reason' in parsed;
}

/** One fault a run of control characters, and one a line. */
function controlFaults(text: string, controls: readonly number[]): Fault[] {
  const faults: Fault[] = [];
  let lineEnd = -1;
  for (const offset of controls) {
    if (offset < lineEnd) continue;
    const rest = text.slice(offset).search(/[\r\n]/);
    lineEnd = rest < 0 ? text.length : offset + rest;
    const message =
      text[offset] === '\0'
        ? 'This file is not text in UTF-8: it has the character U+0000. Save it as UTF-8.'
        : `The control character ${codePoint(text, offset)} may not stand in a YAML file. Remove it.`;
    faults.push({ rule: 'yaml-syntax', offset, message });
  }
  return faults;
}

function problems(faults: readonly Fault[], locate: Tree['locate']): readonly Problem[] {
  return faults
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ rule, offset, message }) => ({
      rule,
      severity: 'error',
      message,
      location: locate(offset),
      subject: null,
    }));
}
