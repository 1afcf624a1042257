import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';

/**
 * What an action says to GitHub's runner: lines on standard output that begin with `::`, and files that
 * the environment names ("Workflow commands for GitHub Actions" in GitHub's documentation). The package
 * `@actions/core` says the same, and loads an HTTP client with it, which takes longer than to start Node.
 */

/** Where an annotation belongs. Lines and columns are counted from 1. */
export interface AnnotationProperties {
  readonly title: string;
  readonly file: string;
  readonly startLine: number;
  readonly startColumn: number;
}

/** An input of the step as it is written; empty if it is not set. */
export function getInput(name: string): string {
  return process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}

/** Makes the runner mask a text in the log. */
export function setSecret(secret: string): void {
  issue('add-mask', {}, secret);
}

/** Sets an output of the step. Throws if the runner's file for them cannot be written. */
export function setOutput(name: string, value: string | number): void {
  const path = process.env['GITHUB_OUTPUT'] ?? '';
  if (path === '') {
    process.stdout.write(EOL);
    issue('set-output', { name }, String(value));
    return;
  }
  // Nothing that an output holds can end it: nobody knows the end before it is written.
  const end = `ghadelimiter_${randomUUID()}`;
  appendFileSync(path, `${name}<<${end}${EOL}${value}${EOL}${end}${EOL}`);
}

/** A line of the log. */
export function info(message: string): void {
  process.stdout.write(`${message}${EOL}`);
}

export function warning(message: string, at?: AnnotationProperties): void {
  issue('warning', propertiesOf(at), message);
}

export function error(message: string, at?: AnnotationProperties): void {
  issue('error', propertiesOf(at), message);
}

/** Makes the step fail once the process has ended, and says why. */
export function setFailed(message: string): void {
  process.exitCode = 1;
  error(message);
}

function propertiesOf(at: AnnotationProperties | undefined): Readonly<Record<string, string>> {
  if (at === undefined) return {};
  const { title, file, startLine, startColumn } = at;
  return { title, file, line: String(startLine), col: String(startColumn) };
}

function issue(
  command: string,
  properties: Readonly<Record<string, string>>,
  message: string,
): void {
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === '' ? [] : [`${name}=${escapeProperty(value)}`],
  );
  const head = written.length === 0 ? command : `${command} ${written.join(',')}`;
  process.stdout.write(`::${head}::${escapeData(message)}${EOL}`);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
