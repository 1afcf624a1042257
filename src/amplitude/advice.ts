/*
 * What to do about an answer that says no, by its status and Amplitude's words. Words are those of
 * Amplitude's documentation and of recorded traffic; anything else goes without advice.
 */

interface Answer {
  readonly status: number;
  readonly words: string;
}

const table: readonly {
  readonly status: readonly number[];
  readonly words: RegExp;
  readonly advice: string;
}[] = [
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
    status: [401],
    words: /.*/,
    advice: 'No credentials arrived. Set api-key and secret-key (a proxy may strip them).',
  },
  {
    status: [403],
    words: /.*/,
    advice:
      "Access refused. Check region, and that the keys are those of the project's first environment.",
  },
  {
    status: [300, 301, 302, 303, 304, 305, 306, 307, 308],
    words: /.*/,
    advice:
      'Redirects are not followed, so that credentials go nowhere else. Check base-url and region.',
  },
  {
    status: [400],
    words: /Account Properties feature is not enabled/i,
    advice:
      'Group properties need the Accounts add-on in Amplitude. Take group_properties and group_types out of the plan, or add it.',
  },
  {
    status: [400, 409],
    words: /initiali[sz]e/i,
    advice: "The project has no schema yet: initialize it in Amplitude's Data section first.",
  },
  {
    status: [400, 403, 409],
    words: /classification/i,
    advice:
      'Classifications belong to shared properties and need Data Access Controls in the subscription.',
  },
  {
    status: [400, 409],
    words: /transformed|transformation/i,
    advice:
      'Amplitude keeps transformed entities as they are: end the transformation in Amplitude first.',
  },
  {
    status: [400, 409],
    words: /not in schema|not a planned/i,
    advice:
      'Amplitude has data for it but no plan. It could not be planned from here: accept it in Amplitude (Data › Events › Unexpected).',
  },
  {
    status: [400, 409],
    words: /already exists/i,
    advice:
      'Something of that name is there already, perhaps hidden or deleted: look in Amplitude.',
  },
  {
    status: [400, 404, 409],
    words: /not found|does not exist/i,
    advice: 'It was there when it was read: someone may have removed it since. Run again.',
  },
];

/** What to do about an answer, as plain text; empty if nothing is known. */
export function advise({ status, words }: Answer): string {
  return table.find((row) => row.status.includes(status) && row.words.test(words))?.advice ?? '';
}
