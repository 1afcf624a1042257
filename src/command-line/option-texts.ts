import { optionDefaults } from '../options.ts';

/** Each option as it is typed, and what it does. */
export const optionTexts = {
  plan: [
    '--plan <file or glob>',
    "The plan's files; may be repeated. Default: tracking-plan.yml and tracking-plan/**/*.{yml,yaml}",
  ],
  against: ['--against <file or glob>', 'Compare with another plan instead of with Amplitude.'],
  region: [
    '--region <us|eu>',
    `Where the project's data is kept. Default: ${optionDefaults.region}`,
  ],
  'base-url': ['--base-url <origin>', 'Another origin for the Taxonomy API, such as a proxy.'],
  project: ['--project <label>', 'A label for the report, such as production.'],
  scope: [
    '--scope <changed|all|auto>',
    'Which events are read in full; changed goes by the base plan of a pull request, so here it is always all.',
  ],
  'max-deletes': [
    '--max-deletes <count>',
    `Refuse more deletes than this. Default: ${optionDefaults['max-deletes']}`,
  ],
  'expect-digest': ['--expect-digest <digest>', 'Only if the diff still has this digest.'],
  usage: ['--usage', "Show this week's volume of events that go or hide."],
  'fail-on-changes': ['--fail-on-changes', 'Exit with 2 if anything differs.'],
  managed: ['--managed', 'Only what the plan names: takes over what was changed in Amplitude.'],
  split: [
    '--split <none|category>',
    'category: a new plan gets a file for the events of each category. Default: none',
  ],
  'include-unexpected': ['--include-unexpected', 'Also what has come in without being planned.'],
  groups: ['--groups <file>', 'The groups, as YAML or JSON.'],
  'changed-since': ['--changed-since <ref>', 'Only groups whose entry has changed since a commit.'],
  'ingestion-url': ['--ingestion-url <origin>', 'Another origin for the Group Identify API.'],
  'time-limit': [
    '--time-limit <minutes>',
    `Longest wait for Amplitude's hourly budget. Default: ${optionDefaults['time-limit']}`,
  ],
  json: ['--json', 'Print a JSON document for machines, and nothing else.'],
} as const;

export type OptionName = keyof typeof optionTexts;
