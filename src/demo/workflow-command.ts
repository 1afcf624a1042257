/** A line by which a step tells the runner something, as `::warning title=schema::message`. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly message: string;
}

/** The command in a line of a step's output; `null` if it is text for people. */
export function parseCommand(line: string): WorkflowCommand | null {
  const [, name, written = '', message = ''] =
    /^\s*::([\w-]+)(?: ([^\n]*?))?::(.*)$/s.exec(line) ?? [];
  if (name === undefined) return null;
  const properties = new Map<string, string>();
  for (const pair of written.split(',')) {
    const equals = pair.indexOf('=');
    if (equals > 0) {
      const value = pair
        .slice(equals + 1)
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',');
      properties.set(pair.slice(0, equals).trim(), unescaped(value));
    }
  }
  return { name, properties, message: unescaped(message) };
}

/** A line as the runner's log shows it; `null` if the runner keeps it to itself. */
export function logText(line: string): string | null {
  const command = parseCommand(line);
  if (command === null) return line;
  switch (command.name) {
    case 'error':
      return `Error: ${command.message}`;
    case 'warning':
      return `Warning: ${command.message}`;
    case 'notice':
      return `Notice: ${command.message}`;
    default:
      return null;
  }
}

/** The percent sign last, or `%250A` would become a line's end. */
function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
