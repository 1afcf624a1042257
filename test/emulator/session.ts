import { request } from 'undici';
import { onTestFinished } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/server.ts';

const keys = { apiKey: 'key', secretKey: 'secret' };

/** An answer, its body parsed where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly json: unknown;
  readonly text: string;
}

export interface Ask {
  readonly form?: Readonly<Record<string, string>>;
  readonly raw?: string;
  readonly contentType?: string | null;
  readonly authorization?: string | null;
  readonly signal?: AbortSignal;
}

/** Talks to an emulator over HTTP as a client would. */
export interface Session {
  readonly emulator: Emulator;
  ask(method: string, path: string, ask?: Ask): Promise<Answer>;
  /** `data` of a successful GET below `/api/2/taxonomy/`. */
  rows(path: string): Promise<unknown>;
}

/** Starts an emulator that ends with the test. */
export async function open(options: Partial<EmulatorOptions> = {}): Promise<Session> {
  const emulator = await startEmulator({ ...keys, ...options });
  onTestFinished(() => emulator.close());
  const ask = async (method: string, path: string, asked: Ask = {}): Promise<Answer> => {
    const body = asked.raw ?? (asked.form && new URLSearchParams(asked.form).toString());
    const type = asked.contentType ?? 'application/x-www-form-urlencoded';
    const authorization = asked.authorization ?? basic(keys.apiKey, keys.secretKey);
    const response = await request(`${emulator.url}${path}`, {
      method: method as 'GET',
      headers: {
        ...(asked.authorization === null ? {} : { authorization }),
        ...(body === undefined || asked.contentType === null ? {} : { 'content-type': type }),
      },
      ...(body === undefined ? {} : { body }),
      ...(asked.signal === undefined ? {} : { signal: asked.signal }),
    });
    const text = await response.body.text();
    return {
      status: response.statusCode,
      contentType: String(response.headers['content-type']),
      headers: response.headers,
      json: parse(text),
      text,
    };
  };
  const rows = async (path: string): Promise<unknown> => {
    const answer = await ask('GET', `/api/2/taxonomy/${path}`);
    return answer.status === 200 ? at(answer.json, 'data') : answer;
  };
  return { emulator, ask, rows };
}

export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

export function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

export const ok = { success: true };

/** The envelope of a refusal. */
export function refusal(message: string): unknown {
  return { success: false, errors: [{ message }] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
