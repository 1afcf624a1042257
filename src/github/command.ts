import type { Obstacle } from '../core/ports.ts';
import type { EventContext } from './event.ts';
import type { CommandInput } from './inputs.ts';

export type Command = Exclude<CommandInput, 'auto'>;

/** What to do: what was asked for, or with `auto` what the event calls for. */
export function resolveCommand(
  input: CommandInput,
  event: EventContext,
): { readonly command: Command } | Obstacle {
  if (input !== 'auto') return { command: input };
  switch (event.name) {
    case 'pull_request_target':
      return {
        reason: 'pull-request-target',
        explanation:
          "On pull_request_target, command: auto does nothing: that event hands the secrets to a run that may have checked out a stranger's files. Use the event pull_request, or, if the workflow is made for this, write command: validate or command: diff.",
      };
    case 'push':
      return { command: isDefaultBranch(event) ? 'apply' : 'diff' };
    default:
      return { command: 'diff' };
  }
}

/** Why this run must not apply, whatever it was asked for; `null` if it may. */
export function applyRefusal(event: EventContext): Obstacle | null {
  if (event.name === 'pull_request' || event.name === 'pull_request_target') {
    return {
      reason: event.name === 'pull_request' ? 'pull-request' : 'pull-request-target',
      explanation: `On ${event.name} nothing is applied: what a pull request proposes goes live when it is merged. Write command: diff, or apply on a push to the default branch.`,
    };
  }
  return branchRefusal(event, (branch) => `only ${branch} is applied`);
}

/** Why a run that is not on the default branch must not do what only that one may, told by `rule`. */
export function branchRefusal(
  event: EventContext,
  rule: (branch: string) => string,
): Obstacle | null {
  if (isDefaultBranch(event)) return null;
  const { ref, defaultBranch } = event;
  const branch =
    defaultBranch === null
      ? 'the default branch, which could not be determined,'
      : `the default branch ${JSON.stringify(defaultBranch)}`;
  return {
    reason: 'not-default-branch',
    explanation: `This run is on ${JSON.stringify(ref)}, and ${rule(branch)}. Merge first, or start the workflow from the default branch.`,
  };
}

/** A tag or another ref of the same name is not the branch. */
function isDefaultBranch(event: EventContext): boolean {
  return event.defaultBranch !== null && event.ref === `refs/heads/${event.defaultBranch}`;
}
