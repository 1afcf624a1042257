import { expect } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/server.ts';
import { open, refusal, type Session } from './session.ts';

/** One request and what must come of it: a status, the words of a refusal, or the rows of a list. */
export interface Step {
  /** Method and path below `/api/2/taxonomy/`. */
  readonly ask: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly status?: number;
  readonly says?: string;
  /** Rows, or the row, that must contain this. */
  readonly shows?: unknown;
}

/** A fact of the API: what a project holds, what is asked of it, what comes back. */
export interface Fact extends Partial<EmulatorOptions> {
  readonly fact: string;
  readonly steps: readonly Step[];
}

export async function follow({ steps, fact: _, ...options }: Fact): Promise<Session> {
  const session = await open(options);
  for (const step of steps) {
    const [method = '', path = ''] = step.ask.split(' ');
    const body = step.form === undefined ? {} : { form: step.form };
    const answer = await session.ask(method, `/api/2/taxonomy/${path}`, body);
    const expected = step.says === undefined ? {} : { json: refusal(step.says) };
    expect({ ask: step.ask, ...answer }).toMatchObject({
      ask: step.ask,
      status: step.status ?? 200,
      ...expected,
    });
    if (step.shows !== undefined) {
      expect(answer.json, step.ask).toMatchObject({ success: true, data: step.shows });
    }
  }
  return session;
}
