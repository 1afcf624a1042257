import type { Run } from './event.ts';

/** What a comment says about itself, in an HTML comment that nobody sees. */
export interface Marker {
  /** The label that tells several projects' comments on one pull request apart. */
  readonly project: string;
  /** The run that wrote it. */
  readonly run: Run;
  /** Proof of what it shows, see `printSeal`; empty if it proves nothing. */
  readonly seal: string;
}

/** GitHub's limit on a comment, in characters. No character takes it over the 262,144 bytes beside it. */
export const commentLimit = 65_536;

/** How the marker is set off from the text before it. */
const gap = '\n\n';

/** The marker as one line. Whatever the project's label holds, it cannot end the HTML comment. */
export function markerFor({ project, run, seal }: Marker): string {
  const version = `${run.id}.${run.number}.${run.attempt}`;
  const proof = seal === '' ? '' : ` shown=${seal}`;
  return `<!-- amplitude-tracking-plan v1 project="${encodeLabel(project)}" run=${version}${proof} -->`;
}

/** The marker of a comment: of several the last, as it is put at the end. `null` if there is none. */
export function parseMarker(body: string): Marker | null {
  const pattern =
    /^<!-- amplitude-tracking-plan v1 project="([\w.~]*)" run=(\d{1,15})\.(\d{1,15})\.(\d{1,15})(?: shown=([\w:+/]+))? -->[ \t]*$/gm;
  const [, label, id, number, attempt, seal = ''] =
    [...body.replaceAll('\r\n', '\n').matchAll(pattern)].at(-1) ?? [];
  const project = label === undefined ? null : decodeLabel(label);
  if (project === null) return null;
  const run = { id: Number(id), number: Number(number), attempt: Number(attempt) };
  return { project, run, seal };
}

/** Characters that the text of a comment may have beside its marker. */
export function bodyLimit(marker: Marker): number {
  return commentLimit - markerFor(marker).length - gap.length;
}

/** A comment with its marker at the end. Text over the limit, which renderers keep to, is cut at a line. */
export function withMarker(text: string, marker: Marker): string {
  const limit = bodyLimit(marker);
  const cut =
    text.length <= limit ? text : text.slice(0, text.lastIndexOf('\n', limit) + 1 || limit);
  return `${cut.trimEnd()}${gap}${markerFor(marker)}`;
}

/** Whether one run came after the other, or is a later attempt of it. */
export function isNewer(run: Run, other: Run): boolean {
  if (run.id !== other.id) return run.id > other.id;
  if (run.number !== other.number) return run.number > other.number;
  return run.attempt > other.attempt;
}

/** Every UTF-16 unit but letters, digits, `_` and `.` as `~` and four hexadecimal digits. */
function encodeLabel(label: string): string {
  const code = (unit: string): string => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return label.replace(/[^A-Za-z0-9_.]/g, code);
}

function decodeLabel(text: string): string | null {
  if (!/^([A-Za-z0-9_.]|~[0-9a-f]{4})*$/.test(text)) return null;
  return text.replace(/~([0-9a-f]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
