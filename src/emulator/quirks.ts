/**
 * Where Amplitude's documentation, and what was seen of the live service, leave more than one
 * behaviour possible, the emulator can show each of them. The defaults are the documented ones.
 */
export interface Quirks {
  /** Hidden events and user properties: missing from lists, listed, or listed while GET by name fails. */
  readonly hidden: 'unlisted' | 'listed' | 'listed-but-not-found';
  /** What happens to an `is_hidden…` sent for something that has no data yet. */
  readonly hiddenBeforeData: 'refused' | 'ignored' | 'accepted';
  /** What a new override holds besides what was sent: the shared values of that moment, nothing, or initial values. */
  readonly overrideHolds: 'shared-values' | 'only-sent' | 'initial-values';
  /** Where GET looks for `event_type` and `group_type`. */
  readonly scopeReadFrom: 'query-or-body' | 'body' | 'query';
  /** Whether rows of an event's properties name the event always, or on overrides only. */
  readonly scopeInRows: 'always' | 'overrides';
  /** Shared lists also contain rows of single events, as was once recorded. */
  readonly scopedRowsInSharedLists: boolean;
  /** Whether an empty value clears a field, or is accepted and ignored. */
  readonly clearing: 'works' | 'ignored';
  /** Fields that are accepted, answered with `success: true`, and not stored. */
  readonly ignoredFields: readonly string[];
  /** The only fields that rows carry, as in older editions of the documentation; `null`: all. */
  readonly rowFields: readonly string[] | null;
  /** How rows carry non-empty lists. */
  readonly listsAs: 'array' | 'text';
  /** How rows carry an empty text. */
  readonly emptyTextAs: null | '' | 'null';
  /** Status of a restore of what has a scope: one is documented, the other was recorded. */
  readonly scopedRestoreStatus: 200 | 201;
  /** What the properties of an event that does not exist are. */
  readonly missingEvent: 'not-found' | 'empty-list';
  /** DELETE of something that does not exist. */
  readonly deleteOfMissing: 'not-found' | 'conflict';
  /** The key under which the Dashboard API's list of events names them. */
  readonly eventsListKey: 'value-and-name' | 'value' | 'name';
  /** Seconds for a `Retry-After` header on 429; `null`: none. */
  readonly retryAfter: number | null;
  /** Whether the subscription has the Taxonomy API. */
  readonly taxonomyApi: boolean;
  /** Whether the subscription has the Accounts add-on, which group properties need. */
  readonly accounts: boolean;
  /** Whether the subscription has Data Access Controls, which classifications need. */
  readonly dataAccessControls: boolean;
  /** Whether someone initialised the schema, which adding events needs. */
  readonly schemaInitialised: boolean;
}

export const documentedQuirks: Quirks = {
  hidden: 'unlisted',
  hiddenBeforeData: 'refused',
  overrideHolds: 'shared-values',
  scopeReadFrom: 'query-or-body',
  scopeInRows: 'always',
  scopedRowsInSharedLists: false,
  clearing: 'works',
  ignoredFields: [],
  rowFields: null,
  listsAs: 'array',
  emptyTextAs: null,
  scopedRestoreStatus: 201,
  missingEvent: 'not-found',
  deleteOfMissing: 'not-found',
  eventsListKey: 'value-and-name',
  retryAfter: null,
  taxonomyApi: true,
  accounts: true,
  dataAccessControls: true,
  schemaInitialised: true,
};
