import { problemDocument } from '../problem.ts';
import { propertiesAsSent } from './json.ts';
import type { GroupsReport } from './report.ts';

/** A run of `identify` for machines: per group what would be sent, or what became of it. No keys. */
export function groupsDocumentOf(report: GroupsReport): Readonly<Record<string, unknown>> {
  const { result, reason, explanation, project, host, file, since, requests, notices } = report;
  return {
    version: 1,
    result,
    reason,
    explanation,
    project,
    host,
    file,
    since,
    requests,
    groups: report.groups.map(({ identification, status, message }) => ({
      group_type: identification.groupType,
      group_value: identification.groupValue,
      status,
      message,
      group_properties: propertiesAsSent(identification.properties),
    })),
    notices,
    problems: report.problems.map(problemDocument),
  };
}
