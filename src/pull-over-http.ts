import { type AmplitudeVisit, withAmplitude } from './amplitude-over-http.ts';
import type { PullReport } from './core/pull/report.ts';
import type { Target } from './files/plan-target.ts';
import { writeFor } from './files/pull-files.ts';
import { pull } from './pull.ts';

/** Runs `pull` on the Taxonomy API of a region, and writes below `root` what it brings. */
export function pullOverHttp(
  root: string,
  target: Target,
  asked: AmplitudeVisit & { readonly managed: boolean },
): Promise<PullReport> {
  const { plan } = target;
  return withAmplitude(asked, async (amplitude, signal) => {
    const report = await pull({
      files: plan?.files ?? [],
      problems: plan?.problems ?? [],
      layout: target.plan === null ? { ...target.layout, hidden: false } : null,
      managed: asked.managed,
      amplitude,
    });
    return writeFor(root, report, plan, signal);
  });
}
