import type { Field, KindSpec } from '../core/kind.ts';

/** What the API answers instead of doing what was asked. Nothing has been changed when it is thrown. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
  }
}

/** Kinds whose absence is a 404; all others answer 400. */
const absentIs404: ReadonlySet<string> = new Set(['user_property']);

export function notFound(spec: KindSpec): Refusal {
  return new Refusal(absentIs404.has(spec.kind) ? 404 : 400, 'Not found');
}

/** Writing by an id that no entity has. */
export function noSuchId(spec: KindSpec, id: string): Refusal {
  return new Refusal(
    409,
    `Attempted to operate on entity event_${spec.kind}, id "${id}", that does not exist.`,
  );
}

export function alreadyExists(spec: KindSpec, name: string, scope: string | null): Refusal {
  return new Refusal(
    409,
    `Attempted to add ${article(spec)}, "${name}"${suffix(spec, scope)}, that already exists.`,
  );
}

export function notPlanned(spec: KindSpec, name: string, scope: string | null): Refusal {
  return new Refusal(
    409,
    `Attempted to remove ${article(spec)}, "${name}"${suffix(spec, scope)}, that is not a planned ${spec.label}.`,
  );
}

export function notDeleted(spec: KindSpec, name: string): Refusal {
  return new Refusal(409, `Attempted to restore ${article(spec)}, "${name}", that is not deleted.`);
}

/** Changing something that is not in the plan, or that has no data and needs some. `field`: the first one sent. */
export function notInSchema(
  spec: KindSpec,
  field: Field | undefined,
  name: string,
  scope: string | null,
): Refusal {
  const noun = spec.label.split(' ').at(-1) ?? spec.label;
  const what = field === undefined ? 'name' : field.name.replaceAll('_', ' ');
  return new Refusal(
    409,
    `Attempted to change the ${spec.label} ${what} for ${noun} "${name}"${suffix(spec, scope)}, but the ${noun} is not in schema.`,
  );
}

export function sharedOnly(spec: KindSpec, field: Field, name: string, scope: string): Refusal {
  return new Refusal(
    409,
    `Attempted to update ${field.name} for an overridden ${spec.label}, "${name}" on ${spec.scope?.label} "${scope}". Call the Update API without the "${spec.scope?.parameter}" parameter to update ${field.name} of the shared property.`,
  );
}

function article(spec: KindSpec): string {
  return `${/^[aeio]/.test(spec.label) ? 'an' : 'a'} ${spec.label}`;
}

/** Amplitude names the event of an event property, an empty one where there is none; group types never. */
function suffix(spec: KindSpec, scope: string | null): string {
  return spec.scope?.parent == null ? '' : ` for ${spec.scope.label} "${scope ?? ''}"`;
}
