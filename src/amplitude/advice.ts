import type { Call } from './call.ts';
import { classifications, creations } from './error.ts';

/*
 * What to do about an answer that says no, by the call, its status and Amplitude's words. Words are
 * those of Amplitude's documentation and of recorded traffic. For an edit that is refused in other
 * words the likely causes are named, as its words for data that is there already are not known.
 */

interface Refusal {
  readonly call: Call;
  readonly status: number;
  /** Amplitude's, without the names that the call has. */
  readonly words: string;
}

interface Row {
  readonly status: readonly number[];
  readonly words: RegExp;
  /** Calls that it is about; all if there is none. */
  readonly about?: (call: Call) => boolean;
  readonly advice: string;
}

/** A list of a whole kind: where the API is there at all, it answers. */
export const isList = ({ method, path, query, body }: Call): boolean =>
  method === 'GET' &&
  path.split('/').length === 5 &&
  ![...query, ...body].some(([name]) => name === 'event_type' || name === 'group_type');

const namesGroupType = ({ query, body }: Call): boolean =>
  [...query, ...body].some(([name]) => name === 'group_type');

/** The first row that fits counts: words that are specific come before a status alone. */
const table: readonly Row[] = [
  {
    status: [403],
    words: /Invalid API\/Secret Key combination/i,
    advice:
      'The secret key does not belong to this API key. Take both from the same project (Settings › Projects › General).',
  },
  {
    status: [403],
    words: /Invalid API Key/i,
    advice:
      "Amplitude does not know this API key here. If the project is in the EU data center, set region to eu (else us). In a project with several environments only the first environment's keys work.",
  },
  {
    status: [400, 403],
    words: /Account Properties feature is not enabled/i,
    advice:
      'Group properties need the Accounts add-on in Amplitude. Take group_properties and group_types out of the plan, or add it.',
  },
  {
    status: [400, 403, 409],
    words: /initiali[sz]e/i,
    advice: "The project has no schema yet: initialize it in Amplitude's Data section first.",
  },
  {
    status: [400, 409],
    words: /classifications for an overridden/i,
    advice: 'Classifications belong to the shared property: state them there.',
  },
  {
    status: [400, 403, 409],
    words: classifications,
    advice:
      'Classifications need Data Access Controls in the Amplitude subscription. Take them out of the plan, or add it.',
  },
  {
    status: [400, 409],
    words: /transform(ed|ation)/i,
    advice:
      'Amplitude keeps transformed entities as they are: end the transformation in Amplitude first.',
  },
  {
    status: [400, 409],
    words: /not in (the )?schema|not a planned/i,
    advice:
      "Amplitude does not have it in its schema: either it has no data yet, which some fields need, or it has data and was never planned. For the latter, add it to the plan in Amplitude's Data section.",
  },
  {
    status: [400, 409],
    words: /already exists/i,
    advice:
      'Something of that name is there already, perhaps hidden or deleted: look in Amplitude.',
  },
  {
    status: [404],
    words: /^/,
    about: isList,
    advice:
      'The Taxonomy API is not there: it has to be part of the Amplitude subscription. With a base-url, check that it leads to it.',
  },
  {
    status: [404],
    words: /^/,
    about: ({ method, path }) => method === 'POST' && creations.has(path),
    advice:
      'The Taxonomy API takes no changes here, though it can be read: it has to be part of the Amplitude subscription. With a base-url, check that it leads to it.',
  },
  {
    status: [404],
    words: /^/,
    about: namesGroupType,
    advice:
      'Amplitude has no such group property or group type: a group type comes into being when data for it arrives. Send a first group of it with identify (in the action, command: identify with groups; on the command line, tracking-plan identify --groups <file>), then apply again.',
  },
  {
    status: [400, 404, 409],
    words: /not found|does not exist/i,
    advice: 'It was there when it was read: someone may have removed it since. Run again.',
  },
  {
    status: [400, 409],
    words: /^/,
    about: ({ method }) => method === 'PUT',
    advice:
      "Amplitude did not take this edit. Most often it has data by now, and Amplitude keeps what has data from being edited or renamed; or a transformation uses it; or a value is not allowed. Look at it in Amplitude's Data section and edit it there, or take what differs out of the plan.",
  },
  {
    status: [401],
    words: /^/,
    advice: 'No credentials arrived. Set api-key and secret-key (a proxy may strip them).',
  },
  {
    status: [403],
    words: /^$/,
    about: ({ method }) => method !== 'GET',
    advice:
      'This answer is none of Amplitude: a firewall or proxy on the way may take something in this change for an attack, markup or code in a description or regex, say. Word it differently, or have that let it through.',
  },
  {
    status: [403],
    words: /^/,
    advice:
      "Access refused. Check region, and that the keys are those of the project's first environment.",
  },
  {
    status: [300, 301, 302, 303, 304, 305, 306, 307, 308],
    words: /^/,
    advice:
      'Redirects are not followed, so that credentials go nowhere else. Check base-url and region.',
  },
  {
    status: [404, 405, 407],
    words: /^/,
    advice:
      'This does not look like the Taxonomy API. Check base-url, and the proxy if there is one.',
  },
];

/** What to do about a refusal, as plain text; empty if nothing is known. */
export function advise({ call, status, words }: Refusal): string {
  const row = table.find(
    ({ about, ...each }) =>
      each.status.includes(status) &&
      each.words.test(words) &&
      (about === undefined || about(call)),
  );
  return row?.advice ?? '';
}
