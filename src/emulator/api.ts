import { eventsList } from './dashboard.ts';
import type { Project } from './project.ts';
import { list, one, type Row } from './reads.ts';
import { Refusal } from './refusal.ts';
import type { Call } from './request.ts';
import type { Shelf } from './shelf.ts';
import { create, remove, restore, update } from './writes.ts';

/** An answer of the API, before any fault gets at it. */
export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function jsonReply(status: number, body: unknown, headers: Reply['headers'] = {}): Reply {
  return { status, contentType: 'application/json', headers, body: JSON.stringify(body) };
}

function htmlReply(status: number, title: string): Reply {
  const body = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  return { status, contentType: 'text/html; charset=utf-8', headers: {}, body };
}

/** Does what a request asks for, and answers as Amplitude would. Refused requests change nothing. */
export function answer(project: Project, call: Call): Reply {
  try {
    return route(project, call) ?? htmlReply(404, 'Not Found');
  } catch (error) {
    if (error instanceof Refusal) return refusalReply(error);
    throw error;
  }
}

export function refusalReply(refusal: Refusal): Reply {
  return jsonReply(refusal.status, { success: false, errors: [{ message: refusal.message }] });
}

function route(project: Project, call: Call): Reply | undefined {
  const [api, version, area, path, name, action, ...rest] = call.segments;
  if (api !== 'api' || version !== '2' || rest.length > 0) return undefined;
  if (area === 'events' && path === 'list' && name === undefined && call.method === 'GET') {
    return jsonReply(200, { data: eventsList(project) });
  }
  if (area !== 'taxonomy' || !project.quirks.taxonomyApi) return undefined;
  const shelf = [...project.shelves.values()].find(({ spec }) => spec.wire.path === path);
  if (shelf === undefined || name === '') return undefined;
  if (name === undefined) return ofKind(project, shelf, call);
  if (action === undefined) return ofEntity(project, shelf, name, call);
  const restorable = (shelf.spec.deletion?.restorable ?? false) !== false;
  if (action !== 'restore' || call.method !== 'POST' || !restorable) return undefined;
  restore(project, shelf, name, call);
  return written(shelf.spec.scope === null ? 200 : project.quirks.scopedRestoreStatus);
}

function ofKind(project: Project, shelf: Shelf, call: Call): Reply | undefined {
  if (call.method === 'GET') return read(list(project, shelf, call));
  if (call.method !== 'POST') return undefined;
  create(project, shelf, call);
  return written(200);
}

function ofEntity(project: Project, shelf: Shelf, name: string, call: Call): Reply | undefined {
  if (call.method === 'GET') return read(one(project, shelf, name, call));
  if (call.method === 'PUT') update(project, shelf, name, call);
  else if (call.method === 'DELETE' && shelf.spec.deletion !== null) {
    remove(project, shelf, name, call);
  } else return undefined;
  return written(200);
}

function read(data: Row | readonly Row[]): Reply {
  return jsonReply(200, { success: true, data });
}

function written(status: number): Reply {
  return jsonReply(status, { success: true });
}
