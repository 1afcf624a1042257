import { kinds } from '../../kinds/index.ts';
import type { Problem } from '../../problem.ts';
import type { Draft } from '../draft.ts';

/** Past this part of the limit the plan is close to it. */
const close = 0.9;

/** `instrumentation-limit` (warning): how many of a kind the plan names, own properties of events included. */
export function limits(draft: Draft): readonly Problem[] {
  return kinds.flatMap((spec): readonly Problem[] => {
    const names = draft.present.get(spec.kind);
    const [first] = names?.values() ?? [];
    if (spec.limit === null || names === undefined || first === undefined) return [];
    if (names.size <= spec.limit * close) return [];
    const isOver = names.size > spec.limit;
    return [
      {
        rule: 'instrumentation-limit',
        severity: 'warning',
        message: `the plan names ${names.size} of at most ${spec.limit} ${spec.plural}, ${isOver ? 'past which Amplitude does not index new ones' : 'and past that Amplitude does not index new ones'}: delete what is not needed`,
        location: draft.settings.locate(spec.section) ?? first.locate(first.start),
        subject: null,
      },
    ];
  });
}
