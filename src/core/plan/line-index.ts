import type { Location } from '../problem.ts';
import type { PlanFile } from './plan.ts';
import { TextLines } from './text-lines.ts';

/** Where an offset of the file stands: 1-based line and column, columns in UTF-16 units. */
export function lineIndex({ path, text }: PlanFile): (offset: number) => Location {
  const lines = new TextLines(text);
  return (offset) => {
    const at = Math.min(Math.max(offset, 0), text.length);
    const line = lines.at(at);
    return { file: path, line, column: Math.max(at - lines.startOf(line), 0) + 1 };
  };
}
