import type { OptionName } from './option-texts.ts';

/** What a command is for, with what it takes and examples that can be typed as they are. */
export interface Topic {
  readonly summary: string;
  readonly usage: string;
  readonly about: string;
  readonly options: readonly OptionName[];
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  /** What its exit codes mean, besides that of a wrong command line. */
  readonly exits: readonly (readonly [code: number, meaning: string])[];
}

const live: readonly OptionName[] = ['region', 'base-url', 'time-limit'];

/** What can be asked for help about: the commands, in the order of a first day with them. */
export const topics: ReadonlyMap<string, Topic> = new Map(
  Object.entries<Topic>({
    validate: {
      summary: 'Check the plan. Needs no network and no credentials.',
      usage: 'validate [options]',
      about:
        'Reads all files of the plan and reports everything that is wrong with it, each with its place and with what to write instead. Fast enough for every commit.',
      options: ['plan', 'json'],
      examples: [
        ['tracking-plan validate', 'check tracking-plan.yml and the files of tracking-plan/'],
        ["tracking-plan validate --plan 'plans/*.yml'", 'check other files'],
      ],
      exits: [
        [0, 'the plan is valid; there may be warnings'],
        [1, 'the plan has errors, or there is none'],
      ],
    },
    diff: {
      summary: 'Show what an apply would change in Amplitude.',
      usage: 'diff [options]',
      about:
        'Reads Amplitude, never writes it. What the plan does not name is left alone, and only counted.',
      options: [
        'plan',
        'against',
        ...live,
        'project',
        'scope',
        'max-deletes',
        'usage',
        'fail-on-changes',
        'json',
      ],
      examples: [
        ['tracking-plan diff', 'what differs from Amplitude'],
        ['tracking-plan diff --region eu --fail-on-changes', 'a check for drift, for a schedule'],
        [
          'tracking-plan diff --against main/tracking-plan.yml',
          'what differs from another plan; no network',
        ],
      ],
      exits: [
        [0, 'it is done, whether something differs or not'],
        [1, 'the plan has errors, or the run was refused or failed'],
        [2, 'with --fail-on-changes: something differs'],
      ],
    },
    apply: {
      summary: 'Change Amplitude to what the plan states.',
      usage: 'apply [options]',
      about:
        'Compares anew, writes what differs, and reads it back. Run again, it does what is left and nothing twice. Deletes are refused above --max-deletes, before the first write.',
      options: ['plan', ...live, 'project', 'max-deletes', 'expect-digest', 'json'],
      examples: [
        ['tracking-plan apply --max-deletes 0', 'whatever differs, but no deletes'],
        ['tracking-plan apply --expect-digest sha256:…', 'only what a diff has shown'],
      ],
      exits: [
        [0, 'Amplitude is as the plan states'],
        [1, 'the plan has errors, or the apply was refused, partial or failed'],
      ],
    },
    pull: {
      summary: 'Write what Amplitude has into the plan.',
      usage: 'pull [options]',
      about:
        'Without a plan it writes one that says what is live. With one it changes in place what differs, and adds what is missing to the end of its section; comments, order and quotes stay. A diff then finds no change. Files are replaced when they are whole: a run that is stopped leaves everything as it was.',
      options: ['plan', 'managed', 'split', ...live, 'json'],
      examples: [
        ['tracking-plan pull', 'a first plan of a project, or everything into the one there is'],
        ['tracking-plan pull --split category', 'a first plan with a file a category'],
        ['tracking-plan pull --managed', 'take over what was changed in Amplitude by hand'],
      ],
      exits: [
        [0, 'the plan says what Amplitude has'],
        [
          1,
          'the plan has errors, or Amplitude or the files could not be reached; nothing was written',
        ],
      ],
    },
    import: {
      summary: "Make a plan of Amplitude Data's CSV exports.",
      usage: 'import <csv>... [options]',
      about:
        'Takes the exports of events and of user properties, in one run or in several with another --plan each. What a plan cannot express is reported by row. Needs no network and no credentials, and never changes a plan that is there.',
      options: ['plan', 'include-unexpected', 'split', 'json'],
      examples: [
        ['tracking-plan import events.csv user-properties.csv', 'a new tracking-plan.yml'],
        ['tracking-plan import events.csv --plan imported.yml', 'a new file beside the plan'],
      ],
      exits: [
        [0, 'the plan is written; warnings say what is not in it'],
        [1, 'a file cannot be read, or there is a plan already'],
      ],
    },
    identify: {
      summary: 'Send account groups, checked against the plan.',
      usage: 'identify --groups <file> [options]',
      about:
        "Checks the groups against the plan's group properties and sends them to the Group Identify API.",
      options: [
        'plan',
        'groups',
        'changed-since',
        'region',
        'ingestion-url',
        'time-limit',
        'project',
        'json',
      ],
      examples: [
        ['tracking-plan identify --groups groups.yml', 'send all groups of the file'],
        [
          'tracking-plan identify --groups groups.yml --changed-since HEAD~1',
          'only groups whose entry has changed in the last commit',
        ],
      ],
      exits: [
        [0, 'all groups are sent'],
        [1, 'there are errors, or not all groups could be sent'],
      ],
    },
    demo: {
      summary: 'See all of it work, on this machine alone.',
      usage: 'demo',
      about:
        'A pull request, its comment, the merge and the apply, and groups that are sent, against an emulated Amplitude.',
      options: [],
      examples: [['tracking-plan demo', 'no network, no account']],
      exits: [[0, 'fine']],
    },
  }),
);
