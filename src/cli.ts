#!/usr/bin/env node
import { exit, readCommandLine } from './command-line/arguments.ts';
import { helpFor } from './command-line/help.ts';

/** The command line: arguments → run → print → exit. What asks for help loads nothing else. */
async function main(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args);
  if ('help' in line) {
    process.stdout.write(helpFor(line.help));
    return exit.fine;
  }
  if ('version' in line) {
    const { version } = await import('./command-line/version.ts');
    process.stdout.write(`${version()}\n`);
    return exit.fine;
  }
  if ('mistakes' in line) {
    process.stderr.write(`${line.mistakes.join('\n')}\nSee tracking-plan --help.\n`);
    return exit.usage;
  }
  if (line.command === 'demo') {
    const { demo } = await import('./demo/demo.ts');
    return demo(process.stdout);
  }
  const { execute } = await import('./command-line/execute.ts');
  return execute(line);
}

process.exitCode = await main(process.argv.slice(2));
