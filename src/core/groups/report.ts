import type { Problem } from '../problem.ts';
import type { Report } from '../report.ts';
import type { Identification } from './identification.ts';
import type { Delivery } from './sending.ts';

/** `planned`: would be sent; `unchanged`: says what it said before, and is not sent. */
export type GroupStatus = Delivery | 'planned' | 'unchanged';

export interface GroupResult {
  readonly identification: Identification;
  readonly status: GroupStatus;
  /** Why, as plain text for people; often empty. */
  readonly message: string;
}

/** What one run of `identify` found and did. */
export interface GroupsReport
  extends Pick<Report, 'result' | 'reason' | 'explanation' | 'fails' | 'project' | 'notices'> {
  /** Host of the Group Identify API. */
  readonly host: string;
  /** Path of the groups file. */
  readonly file: string;
  /** Problems to show: the groups file's, and the plan's errors. */
  readonly problems: readonly Problem[];
  /** In file order; empty if there are errors. */
  readonly groups: readonly GroupResult[];
  /** What the unchanged groups are compared with, for people; empty if with nothing. */
  readonly since: string;
  /** Requests made. */
  readonly requests: number;
  /** Requests that sending takes, if nothing goes wrong. */
  readonly expectedRequests: number;
}
