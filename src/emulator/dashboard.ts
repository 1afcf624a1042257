import type { Project } from './project.ts';
import { isHidden, type Row } from './reads.ts';

/** `GET /api/2/events/list` of the Dashboard REST API: every event with its total of the current week so far. */
export function eventsList(project: Project): readonly Row[] {
  const events = project.shelf('event');
  const { eventsListKey, hidden } = project.quirks;
  const rows: Row[] = [];
  for (const stored of events.all()) {
    const unseen = isHidden(events.spec, stored);
    if (unseen && hidden === 'unlisted') continue;
    rows.push({
      ...(eventsListKey === 'name' ? {} : { value: stored.name }),
      ...(eventsListKey === 'value' ? {} : { name: stored.name }),
      display: stored.fields.get('display_name') ?? stored.name,
      totals: project.totals.get(stored.name) ?? 0,
      hidden: unseen,
      deleted: stored.standing === 'deleted',
      non_active: stored.fields.get('is_active') === false,
    });
  }
  return rows;
}
