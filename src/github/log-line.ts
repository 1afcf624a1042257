/**
 * Text on one line of a workflow's log, where the runner obeys lines that begin with `::` and, in its
 * older form, `##[` anywhere in a line.
 */
export function logLine(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]/gu, escapeControl).replaceAll('##[', '# #[');
  return line.trimStart().startsWith('::') ? `\u00b7${line.trimStart()}` : line;
}

function escapeControl(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit === 10) return '\\n';
  if (unit === 9) return ' ';
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
