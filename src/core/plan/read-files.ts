import type { Fault } from './fault.ts';
import type { TakerOf } from './known-entries.ts';
import type { Libraries } from './libraries.ts';
import { lineIndex } from './line-index.ts';
import type { PlanFile } from './plan.ts';
import { readSimpleTree } from './simple-tree.ts';
import { type Stated, StatementTaker, statedIn } from './statements.ts';

/**
 * What the files of a plan state, each by itself, with what is wrong with them as YAML. Rejects only where
 * a part of this program cannot be loaded: the parser, where a file is not simply written.
 */
export async function readFiles(
  files: readonly PlanFile[],
  takerOf?: TakerOf,
): Promise<readonly Stated[]> {
  const simple = files.map((file) => statedSimply(file, takerOf));
  const stated = simple.filter((read) => read !== null);
  if (stated.length === files.length) return stated;
  const { parseTree } = await import('./tree.ts');
  const refused = new Set<PlanFile>();
  const read = files.map((file, index) => {
    const refuse = (): readonly Fault[] => {
      refused.add(file);
      return [];
    };
    return { file, stated: simple[index] ?? statedIn(parseTree(file, refuse)) };
  });
  if (refused.size === 0) return read.map((result) => result.stated);
  const { syntaxFaults } = await import('./syntax-faults.ts');
  return read.map((result) =>
    refused.has(result.file) ? statedIn(parseTree(result.file, syntaxFaults)) : result.stated,
  );
}

/** `null`: the file is not simply written, or wrong. */
function statedSimply(file: PlanFile, takerOf?: TakerOf): Stated | null {
  const locate = lineIndex(file);
  const taker = new StatementTaker(locate);
  const root = readSimpleTree(file.text, takerOf?.(taker, locate) ?? taker);
  return root === null ? null : taker.done({ root, problems: [], locate }, true);
}

/** As {@link readFiles}, with everything loaded that a file may need. Never throws. */
export function readFilesWith(
  files: readonly PlanFile[],
  { parseTree, syntaxFaults }: Pick<Libraries, 'parseTree' | 'syntaxFaults'>,
): readonly Stated[] {
  return files.map((file) => statedSimply(file) ?? statedIn(parseTree(file, syntaxFaults)));
}
