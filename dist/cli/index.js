#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7720:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2429);
/* harmony import */ var _command_line_help_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9334);


/** The command line: arguments → run → print → exit. What asks for help loads nothing else. */
async function main(args) {
    const line = (0,_command_line_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommandLine */ .ye)(args);
    if ('help' in line) {
        process.stdout.write((0,_command_line_help_js__WEBPACK_IMPORTED_MODULE_1__/* .helpFor */ .V)(line.help));
        return _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .exit */ .NS.fine;
    }
    if ('version' in line) {
        const { version } = await __nccwpck_require__.e(/* import() */ 889).then(__nccwpck_require__.bind(__nccwpck_require__, 4889));
        process.stdout.write(`${version()}\n`);
        return _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .exit */ .NS.fine;
    }
    if ('mistakes' in line) {
        process.stderr.write(`${line.mistakes.join('\n')}\nSee tracking-plan --help.\n`);
        return _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .exit */ .NS.usage;
    }
    if (line.command === 'demo') {
        const { demo } = await __nccwpck_require__.e(/* import() */ 635).then(__nccwpck_require__.bind(__nccwpck_require__, 4635));
        return demo(process.stdout);
    }
    const { execute } = await __nccwpck_require__.e(/* import() */ 809).then(__nccwpck_require__.bind(__nccwpck_require__, 6809));
    return execute(line);
}
process.exitCode = await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ exit),
/* harmony export */   ye: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* unused harmony export commands */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _core_plan_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5916);
/* harmony import */ var _core_plan_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5070);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2456);




const commands = [
    'validate',
    'diff',
    'apply',
    'pull',
    'import',
    'identify',
    'demo',
];
/** Exit codes, as the help has them. */
const exit = { fine: 0, failed: 1, changes: 2, usage: 64 };
/** Options that take a value, as the action's inputs of the same names. */
const valued = [
    'plan',
    'region',
    'base-url',
    'project',
    'scope',
    'max-deletes',
    'expect-digest',
    'time-limit',
    'groups',
    'ingestion-url',
    'changed-since',
    'split',
];
const text = { type: 'string', multiple: true };
const flag = { type: 'boolean' };
const known = {
    ...Object.fromEntries(valued.map((name) => [name, text])),
    against: text,
    'fail-on-changes': flag,
    usage: flag,
    managed: flag,
    'include-unexpected': flag,
    json: flag,
    help: { ...flag, short: 'h' },
    version: flag,
};
/** The command line, or what is wrong with it, or what else was asked for. */
function readCommandLine(args) {
    const unknown = unknownOptions(args);
    if (unknown.length > 0)
        return { mistakes: unknown };
    const parsed = parse(args);
    if ('mistakes' in parsed)
        return parsed;
    const { positionals, values } = parsed;
    const [name, ...rest] = positionals;
    const command = commands.find((candidate) => candidate === name);
    if (values['version'] === true)
        return { version: true };
    if (values['help'] === true || name === 'help' || name === undefined) {
        return { help: command ?? rest[0] ?? null };
    }
    const mistakes = [];
    if (command === undefined) {
        mistakes.push(`There is no command ${JSON.stringify(name)}: write ${commands.join(', ')}.`);
    }
    if (command !== 'import' && rest.length > 0) {
        const count = rest.length === 1 ? 'is one word' : `are ${rest.length} words`;
        const isPlan = rest.some((word) => /\.ya?ml$/.test(word));
        const option = isPlan ? ': a plan is named with --plan' : '';
        // What becomes of a pattern that the shell has taken for its own.
        const pattern = isPlan && rest.length > 1 ? ', and a pattern stands in quotes' : '';
        mistakes.push(`${(0,_core_plan_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .J)(rest, 'and', 3)} ${count} too many${option}${pattern}.`);
    }
    const read = (option) => {
        const value = Object.entries(values).find(([name]) => name === option)?.[1];
        if (Array.isArray(value)) {
            if (option !== 'plan' && value.length > 1)
                mistakes.push(`--${option} is given twice.`);
            return value.join('\n');
        }
        return value === true ? 'true' : '';
    };
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptions */ .Tt)({ read, mistakes });
    const split = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf)({ read, mistakes }, 'split', _options_js__WEBPACK_IMPORTED_MODULE_1__/* .splits */ .kH, 'none');
    if (command === undefined || mistakes.length > 0)
        return { mistakes };
    const changedSince = read('changed-since').trim();
    const against = values['against'] ?? [];
    const managed = read('managed') === 'true';
    const includeUnexpected = read('include-unexpected') === 'true';
    const csv = command === 'import' ? rest : [];
    const faults = [
        [
            command === 'apply' && options.failOnChanges,
            '--fail-on-changes goes with diff: apply changes what differs.',
        ],
        [command !== 'diff' && against.length > 0, '--against goes with diff.'],
        [
            command === 'identify' && options.groups === '',
            'identify needs --groups <file>: the groups to send.',
        ],
        [command !== 'identify' && changedSince !== '', '--changed-since goes with identify.'],
        [command !== 'pull' && managed, '--managed goes with pull.'],
        [
            command !== 'pull' && command !== 'import' && split !== 'none',
            '--split goes with pull and import.',
        ],
        [command !== 'import' && includeUnexpected, '--include-unexpected goes with import.'],
        [
            command === 'import' && csv.length === 0,
            'import needs a file: tracking-plan import events.csv, as Amplitude Data exports it.',
        ],
    ];
    for (const [isMade, fault] of faults)
        if (isMade)
            mistakes.push(fault);
    if (mistakes.length > 0)
        return { mistakes };
    return {
        ...options,
        command,
        changedSince,
        against,
        managed,
        split,
        includeUnexpected,
        csv,
        json: values.json === true,
    };
}
function parse(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], allowPositionals: true, options: known });
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        return { mistakes: [error.message] };
    }
}
/** What is told of each long option that there is not. */
function unknownOptions(args) {
    const end = args.indexOf('--');
    const names = (end === -1 ? args : args.slice(0, end))
        .filter((word) => word.startsWith('--'))
        .map((word) => word.slice(2).split('=', 1).join(''));
    const nearest = (0,_core_plan_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestFinder */ .P)();
    return names
        .filter((name) => !Object.hasOwn(known, name))
        .map((name) => {
        if (name === 'api-key' || name === 'secret-key') {
            return `--${name} is no option: set AMPLITUDE_API_KEY and AMPLITUDE_SECRET_KEY, as what is typed can be seen by others.`;
        }
        const meant = nearest(name, Object.keys(known));
        return `There is no option --${name}${meant === null ? '.' : `: did you mean --${meant}?`}`;
    });
}


/***/ }),

/***/ 9334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ helpFor)
});

// EXTERNAL MODULE: ./build/js/core/render/wrap.js
var wrap = __nccwpck_require__(2185);
// EXTERNAL MODULE: ./build/js/options.js
var options = __nccwpck_require__(2456);
;// CONCATENATED MODULE: ./build/js/command-line/option-texts.js

/** Each option as it is typed, and what it does. */
const optionTexts = {
    plan: [
        '--plan <file or glob>',
        "The plan's files; may be repeated. Default: tracking-plan.yml and tracking-plan/**/*.{yml,yaml}",
    ],
    against: ['--against <file or glob>', 'Compare with another plan instead of with Amplitude.'],
    region: [
        '--region <us|eu>',
        `Where the project's data is kept. Default: ${options/* optionDefaults */._5.region}`,
    ],
    'base-url': ['--base-url <origin>', 'Another origin for the Taxonomy API, such as a proxy.'],
    project: ['--project <label>', 'A label for the report, such as production.'],
    scope: [
        '--scope <changed|all|auto>',
        'Which events are read in full; changed goes by the base plan of a pull request, so here it is always all.',
    ],
    'max-deletes': [
        '--max-deletes <count>',
        `Refuse more deletes than this. Default: ${options/* optionDefaults */._5['max-deletes']}`,
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
        `Longest wait for Amplitude's hourly budget. Default: ${options/* optionDefaults */._5['time-limit']}`,
    ],
    json: ['--json', 'Print a JSON document for machines, and nothing else.'],
};

;// CONCATENATED MODULE: ./build/js/command-line/topics.js
const live = ['region', 'base-url', 'time-limit'];
/** What can be asked for help about: the commands, in the order of a first day with them. */
const topics = new Map(Object.entries({
    validate: {
        summary: 'Check the plan. Needs no network and no credentials.',
        usage: 'validate [options]',
        about: 'Reads all files of the plan and reports everything that is wrong with it, each with its place and with what to write instead. Fast enough for every commit.',
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
        about: 'Reads Amplitude, never writes it. What the plan does not name is left alone, and only counted.',
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
        about: 'Compares anew, writes what differs, and reads it back. Run again, it does what is left and nothing twice. Deletes are refused above --max-deletes, before the first write.',
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
        about: 'Without a plan it writes one that says what is live. With one it changes in place what differs, and adds what is missing to the end of its section; comments, order and quotes stay. A diff then finds no change. Files are replaced when they are whole: a run that is stopped leaves everything as it was.',
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
        about: 'Takes the exports of events and of user properties, in one run or in several with another --plan each. What a plan cannot express is reported by row. Needs no network and no credentials, and never changes a plan that is there.',
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
        about: "Checks the groups against the plan's group properties and sends them to the Group Identify API.",
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
        about: 'A pull request, its comment, the merge and the apply, and groups that are sent, against an emulated Amplitude.',
        options: [],
        examples: [['tracking-plan demo', 'no network, no account']],
        exits: [[0, 'fine']],
    },
}));

;// CONCATENATED MODULE: ./build/js/command-line/help.js



const width = 88;
/** Help for a command, or for all of them. */
function helpFor(command) {
    const help = command === null ? undefined : topics.get(command);
    return help === undefined ? overview() : commandText(help);
}
function overview() {
    const commands = [...topics].map(([name, { summary }]) => [name, summary]);
    return [
        'Keeps an Amplitude tracking plan as YAML in git.',
        'Usage: tracking-plan <command> [options]',
        `Commands\n${table(commands)}`,
        'More about one: tracking-plan <command> --help\nThe version: tracking-plan --version',
        credentials,
        `Examples\n${table([
            ['tracking-plan pull', 'a first plan of a project'],
            ['tracking-plan validate', 'check the plan'],
            ['tracking-plan diff --region eu', 'what an apply would change'],
            ['tracking-plan apply --max-deletes 0', 'change it'],
        ])}`,
        `Exit codes\n${table([
            ['0', 'fine'],
            ['1', 'the plan has errors, or the run was refused, partial or failed'],
            ['2', 'with --fail-on-changes: something differs'],
            usageExit,
        ])}`,
    ]
        .join('\n\n')
        .concat('\n');
}
const credentials = 'Credentials come from AMPLITUDE_API_KEY and AMPLITUDE_SECRET_KEY, never from options.';
const usageExit = ['64', 'the command line is wrong'];
function commandText({ summary, usage, about, options, examples, exits }) {
    const needsKeys = options.includes('region');
    return [
        summary,
        `Usage: tracking-plan ${usage}`,
        (0,wrap/* wrap */.LV)(about, width),
        ...(options.length === 0
            ? []
            : [`Options\n${table(options.map((name) => optionTexts[name]))}`]),
        ...(needsKeys ? [credentials] : []),
        `Examples\n${table(examples)}`,
        `Exit codes\n${table([...exits.map(([code, meaning]) => [String(code), meaning]), usageExit])}`,
    ]
        .join('\n\n')
        .concat('\n');
}
/** Two columns; where the first one is wide, the second goes on a line of its own. */
function table(rows) {
    const room = Math.min(34, Math.max(...rows.map(([left]) => left.length)));
    return rows
        .map(([left, right]) => {
        const indent = ' '.repeat(room + 4);
        const text = (0,wrap/* wrap */.LV)(right, width, indent);
        return left.length > room
            ? `  ${left}\n${text}`
            : `  ${left.padEnd(room)}  ${text.trimStart()}`;
    })
        .join('\n');
}


/***/ }),

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   jJ: () => (/* binding */ secondsFor),
/* harmony export */   l4: () => (/* binding */ waits),
/* harmony export */   qn: () => (/* binding */ estimateOf),
/* harmony export */   tq: () => (/* binding */ costs)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(748);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2942);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6405);
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7354);




/** Amplitude's cost model, per project: what a call costs, how much may be in flight, how much in an hour. */
const costs = { read: 1, write: 2, inFlight: 4, perHour: 7200 };
/** Typical time of a call in seconds, from recorded traffic (0.15 to 0.8). */
const secondsPerCall = 0.5;
/** What applying a change costs when nothing goes wrong, in Amplitude's units. */
function costOf(change) {
    return costs.write * (writes(change) + change.pins.length);
}
function writes(change) {
    switch (change.action) {
        case 'create':
            return hasUpdateOnly(change) ? 2 : 1;
        case 'restore':
            return change.fields.size > 0 ? 2 : 1;
        case 'update':
        case 'rename':
        case 'delete':
            return 1;
        default:
            return change.action;
    }
}
function hasUpdateOnly(change) {
    const spec = (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change.kind);
    return [...change.fields.keys()].some((name) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(spec, name)?.updateOnly === true);
}
/** Seconds that calls of this cost take at Amplitude's limits: in flight, and hour by hour. */
function secondsFor(cost) {
    const hoursToWait = Math.max(0, Math.ceil(cost / costs.perHour) - 1);
    const lastHour = cost - hoursToWait * costs.perHour;
    return hoursToWait * 3600 + Math.ceil((lastHour / costs.inFlight) * secondsPerCall);
}
/** Minutes that a run waits for the budget, in all: by default, and with time to spare in a job of six hours. */
const waits = { usual: 60, long: 240 };
/** What applying a diff takes, the reads before and after it included; `reads`: what reading live took. */
function estimateOf(plan, { changes, notRead }, reads) {
    const writes = changes.reduce((sum, { cost }) => sum + cost, 0);
    const furtherReads = changes.length === 0 ? 0 : notRead + readBackOf(plan, changes);
    const all = reads + furtherReads + writes;
    return {
        reads,
        furtherReads,
        writes,
        seconds: secondsFor(all),
        runs: runsFor(all, reads + notRead, waits.usual),
        longRuns: runsFor(all, reads + notRead, waits.long),
    };
}
/** Lists that show what was written: one a kind, one a scope, also of the uses that follow a shared definition. */
function readBackOf({ taxonomy }, changes) {
    const lists = new Set(changes.map(({ kind, scope }) => (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .OD)(kind, scope ?? '')));
    const shared = new Set(changes.filter(_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .isSharedChange */ .ig).map(_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN));
    if (shared.size === 0)
        return lists.size;
    for (const { kind, scope, name } of taxonomy.entities.values()) {
        if (scope !== null && shared.has((0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)({ kind, name, scope: null }))) {
            lists.add((0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .OD)(kind, scope));
        }
    }
    return lists.size;
}
/** Runs for a cost of which each begins with `again`, the reading of live. */
function runsFor(all, again, minutesToWait) {
    // The hour's budget is used up long before the hour is over; the rest of it is a wait.
    const wait = 60 - ((costs.perHour / costs.inFlight) * secondsPerCall) / 60;
    const hours = 1 + Math.floor(minutesToWait / wait);
    return Math.max(1, Math.ceil((all - again) / (hours * costs.perHour - again)));
}


/***/ }),

/***/ 5207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items with the same key together, in the order in which keys appear first. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const itsKey = key(item);
        const group = groups.get(itsKey);
        if (group === undefined)
            groups.set(itsKey, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   LC: () => (/* binding */ equal),
/* harmony export */   Q0: () => (/* binding */ isClearable),
/* harmony export */   VV: () => (/* binding */ fieldsFor),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/**
 * What a kind of entity is, as data. Schema, parsing, wire encoding, diff, rendering and emulator all
 * follow from these tables, so that a new field is one line and a new kind one file under `kinds/`.
 */
/** The field of a kind, where the kind has it. */
function fieldOf(spec, name) {
    return spec.fields.find((field) => field.name === name);
}
/** The fields an entity can have: a use of a shared definition lacks those that only the definition has. */
function fieldsFor(spec, scoped) {
    return scoped ? spec.fields.filter((field) => field.sharedOnly !== true) : spec.fields;
}
/** Whether a field can be empty, and so be cleared. */
function isClearable(field) {
    return field.initial === null;
}
/**
 * One form for each value: outer white space gone where it does not count, whatever is empty is `null`.
 * The text "null" is empty too: in Amplitude's answers it cannot be told from none, so that a plan
 * which states it would never be in sync. It may be the name of another entity, though.
 */
function normalise(field, value) {
    if (value === null || typeof value === 'boolean')
        return value;
    if (typeof value !== 'string')
        return value.length === 0 ? null : [...new Set(value)];
    const text = field.codec === 'verbatim' ? value : value.trim();
    return text === '' || (text === 'null' && field.codec !== 'reference') ? null : text;
}
/** Equality as Amplitude sees it: sets have no order. Both values are normalised. */
function equal(a, b) {
    if (a === b)
        return true;
    if (!isSet(a) || !isSet(b) || a.length !== b.length)
        return false;
    const members = new Set(a);
    return b.every((item) => members.has(item));
}
/** Whether a value is a set. */
function isSet(value) {
    return Array.isArray(value);
}
/** A value as Amplitude's form-encoded bodies carry it; the empty string clears. */
function encode(value) {
    if (value === null)
        return '';
    if (typeof value === 'boolean')
        return value ? 'true' : 'false';
    return typeof value === 'string' ? value : value.join(',');
}
/**
 * A value of a response row; `undefined` where it cannot be understood, which counts as not known.
 * `null`, `""` and the literal `"null"` are empty; a list has been seen as an array and may come as
 * comma-separated text; a reference is `{"name": …}` or the bare name (in an object, `null` is a name).
 */
function decode(field, raw) {
    if (raw === undefined)
        return undefined;
    if (raw === null || raw === '' || raw === 'null')
        return field.initial;
    switch (field.codec) {
        case 'flag':
            if (raw === true || raw === 'true')
                return true;
            return raw === false || raw === 'false' ? false : undefined;
        case 'set': {
            const items = typeof raw === 'string' ? raw.split(',') : raw;
            if (!Array.isArray(items))
                return undefined;
            return normalise(field, items.map((item) => String(item).trim()).filter((item) => item !== ''));
        }
        case 'reference': {
            const name = typeof raw === 'object' && 'name' in raw ? raw.name : raw;
            if (name === null)
                return null;
            return typeof name === 'string' ? normalise(field, name) : undefined;
        }
        case 'text':
        case 'verbatim':
        case 'choice':
            return typeof raw === 'string' ? normalise(field, raw) : undefined;
        default:
            return field.codec;
    }
}


/***/ }),

/***/ 2942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ kindOf),
  EZ: () => (/* binding */ kinds),
  IQ: () => (/* binding */ rankOf)
});

;// CONCATENATED MODULE: ./build/js/core/kinds/category.js
/** Event categories: read by name, written by numeric id, gone for good once deleted. */
const category = {
    kind: 'category',
    section: 'categories',
    label: 'category',
    plural: 'categories',
    fields: [],
    scope: null,
    wire: {
        path: 'category',
        rowKey: 'name',
        createKey: 'category_name',
        renameKey: 'category_name',
        prefix: '',
        prefixInBody: false,
        namedInUpdate: false,
        byId: true,
        listsDeleted: false,
        readsDeleted: false,
        mayBeUnlisted: false,
    },
    deletion: {
        meaning: 'Gone for good: Amplitude cannot restore a category, only create it again.',
        restorable: false,
    },
    nameRule: null,
    limit: null,
};

;// CONCATENATED MODULE: ./build/js/core/kinds/event.js
/** Event types; custom events carry `ce:` in their name, here and on the wire. */
const event_event = {
    kind: 'event',
    section: 'events',
    label: 'event',
    plural: 'events',
    fields: [
        {
            name: 'category',
            codec: 'reference',
            references: 'category',
            initial: null,
            description: 'Name of the category. Empty clears it.',
        },
        {
            name: 'description',
            codec: 'text',
            initial: null,
            description: 'When the event is sent and what it means. Empty clears it.',
        },
        {
            name: 'display_name',
            codec: 'text',
            initial: null,
            updateOnly: true,
            awaitsData: true,
            description: 'Name shown in charts. Takes effect once data has arrived. Empty clears it.',
        },
        {
            name: 'owner',
            codec: 'text',
            initial: null,
            description: 'Who answers for the event, as an email address. Empty clears it.',
        },
        {
            name: 'tags',
            codec: 'set',
            initial: null,
            description: 'Tags, without commas. Empty clears them.',
        },
        {
            name: 'is_active',
            codec: 'flag',
            initial: true,
            description: 'Whether the event is active.',
        },
        {
            name: 'is_hidden_from_dropdowns',
            codec: 'flag',
            initial: false,
            awaitsData: true,
            hides: true,
            description: 'Whether menus leave the event out. Takes effect once data has arrived.',
        },
        {
            name: 'is_hidden_from_persona_results',
            codec: 'flag',
            initial: false,
            awaitsData: true,
            description: 'Whether Personas leave the event out. Takes effect once data has arrived.',
        },
        {
            name: 'is_hidden_from_pathfinder',
            codec: 'flag',
            initial: false,
            awaitsData: true,
            description: 'Whether Pathfinder leaves the event out. Takes effect once data has arrived.',
        },
        {
            name: 'is_hidden_from_timeline',
            codec: 'flag',
            initial: false,
            awaitsData: true,
            description: 'Whether user timelines leave the event out. Takes effect once data has arrived.',
        },
    ],
    scope: null,
    wire: {
        path: 'event',
        rowKey: 'event_type',
        createKey: 'event_type',
        renameKey: 'new_event_type',
        prefix: '',
        prefixInBody: false,
        namedInUpdate: false,
        byId: false,
        listsDeleted: true,
        readsDeleted: false,
        mayBeUnlisted: true,
    },
    deletion: {
        meaning: 'With data: marked deleted, can be restored, and Amplitude stops ingesting it. Without data: gone, and can only be created again.',
        restorable: true,
    },
    nameRule: 'event_name',
    limit: 2000,
};

;// CONCATENATED MODULE: ./build/js/core/kinds/property-fields.js
const type = {
    name: 'type',
    codec: 'choice',
    values: ['string', 'number', 'boolean', 'enum', 'any'],
    initial: 'any',
    description: 'Type of the values. Any type but enum clears enum_values, any but string clears regex.',
};
const description = {
    name: 'description',
    codec: 'text',
    initial: null,
    description: 'What the property means. Empty clears it.',
};
const regex = {
    name: 'regex',
    codec: 'verbatim',
    initial: null,
    needsType: 'string',
    description: 'Pattern that string values match. Empty clears it.',
};
const enumValues = {
    name: 'enum_values',
    codec: 'set',
    initial: null,
    needsType: 'enum',
    description: 'Allowed values, without commas. Empty clears them.',
};
const isArrayType = {
    name: 'is_array_type',
    codec: 'flag',
    initial: false,
    description: 'Whether the property holds a list of such values.',
};
const isHidden = {
    name: 'is_hidden',
    codec: 'flag',
    initial: false,
    awaitsData: true,
    hides: true,
    description: 'Whether Amplitude hides the property in its menus. Takes effect once data has arrived.',
};
const classifications = {
    name: 'classifications',
    codec: 'set',
    values: ['PII', 'SENSITIVE', 'REVENUE'],
    initial: null,
    sharedOnly: true,
    description: 'Data classifications (needs Data Access Controls). Empty clears them.',
};
/** Fields that event, user and group properties have in common, in the order in which people write them. */
const propertyFields = [
    type,
    description,
    regex,
    enumValues,
    isArrayType,
    isHidden,
    classifications,
];

;// CONCATENATED MODULE: ./build/js/core/kinds/event-property.js

/** Event properties: one shared definition a name, and on each event a use that may differ from it. */
const eventProperty = {
    kind: 'event_property',
    section: 'event_properties',
    label: 'event property',
    plural: 'event properties',
    fields: propertyFields.flatMap((field) => field.name === 'is_hidden'
        ? [
            {
                name: 'is_required',
                codec: 'flag',
                initial: false,
                description: 'Whether every event must carry the property.',
            },
            field,
        ]
        : [field]),
    scope: { section: 'events', parameter: 'event_type', parent: 'event', label: 'event' },
    wire: {
        path: 'event-property',
        rowKey: 'event_property',
        createKey: 'event_property',
        renameKey: 'new_event_property_value',
        prefix: '',
        prefixInBody: false,
        namedInUpdate: false,
        byId: false,
        listsDeleted: false,
        readsDeleted: false,
        mayBeUnlisted: false,
    },
    deletion: {
        meaning: 'With data: marked deleted on every event, and can be restored. Without data: gone, and can only be created again.',
        restorable: 'unseen',
    },
    nameRule: 'property_name',
    limit: 2000,
};

;// CONCATENATED MODULE: ./build/js/core/kinds/group-property.js

/** Group properties: `grp:` everywhere on the wire; shared, with uses by group type; never deleted. */
const groupProperty = {
    kind: 'group_property',
    section: 'group_properties',
    label: 'group property',
    plural: 'group properties',
    fields: propertyFields,
    scope: { section: 'group_types', parameter: 'group_type', parent: null, label: 'group type' },
    wire: {
        path: 'group-property',
        rowKey: 'group_property',
        createKey: 'group_property',
        renameKey: 'new_group_property_value',
        prefix: 'grp:',
        prefixInBody: true,
        namedInUpdate: true,
        byId: false,
        listsDeleted: false,
        readsDeleted: false,
        mayBeUnlisted: false,
    },
    deletion: null,
    nameRule: 'property_name',
    limit: null,
};

;// CONCATENATED MODULE: ./build/js/core/kinds/user-property.js

/** Custom user properties: `gp:` in every row and path, never in a create body, never in the plan. */
const userProperty = {
    kind: 'user_property',
    section: 'user_properties',
    label: 'user property',
    plural: 'user properties',
    fields: propertyFields,
    scope: null,
    wire: {
        path: 'user-property',
        rowKey: 'user_property',
        createKey: 'user_property',
        renameKey: 'new_user_property_value',
        prefix: 'gp:',
        prefixInBody: false,
        namedInUpdate: false,
        byId: false,
        listsDeleted: true,
        readsDeleted: true,
        mayBeUnlisted: true,
    },
    deletion: {
        meaning: 'With data: marked deleted, and can be restored. Without data: gone, and can only be created again.',
        restorable: true,
    },
    nameRule: 'property_name',
    limit: 1000,
};

;// CONCATENATED MODULE: ./build/js/core/kinds/index.js





const registry = [category, event_event, eventProperty, userProperty, groupProperty];
/** All kinds in dependency order: what comes later may refer to what comes earlier. */
const kinds = registry;
/** The table of a kind. Throws on an unknown one, which only a bug can pass. */
function kindOf(kind) {
    const spec = kinds.find((candidate) => candidate.kind === kind);
    if (spec === undefined)
        throw new Error(`unknown kind ${kind}`);
    return spec;
}
/** Place of a kind in the dependency order. */
function rankOf(kind) {
    return kinds.findIndex((candidate) => candidate.kind === kind);
}


/***/ }),

/***/ 7135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/**
 * Whether a host is this machine. `hostname` as WHATWG URLs have it: lower case, IPv4 in four decimal
 * parts, IPv6 in brackets.
 */
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ nearestFinder)
/* harmony export */ });
/** Longer names are not compared: the cost of a comparison is the product of both lengths. */
const longest = 80;
/**
 * Finds "did you mean" names, comparing at most `budget` candidates in all: a plan in which everything is wrong
 * must not cost the square of its size. After that it finds nothing. `share`: how much of a name may differ.
 */
function nearestFinder(budget = 100_000, share = 0.4) {
    let left = budget;
    return (wanted, candidates) => {
        const folded = fold(wanted);
        if (folded.length > longest)
            return null;
        let best = null;
        let bestDistance = Math.max(1, Math.floor(folded.length * share)) + 1;
        for (const candidate of candidates) {
            if (left === 0)
                return null;
            left -= 1;
            if (Math.abs(candidate.length - wanted.length) > longest)
                continue;
            const distance = distanceWithin(folded, fold(candidate), bestDistance - 1);
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    };
}
/** Case and word separators are what people mistake most: they count for nothing. */
function fold(name) {
    return name
        .normalize('NFC')
        .toLowerCase()
        .replace(/[\s_-]+/g, '');
}
/** Edits, swapped neighbours among them, from `a` to `b`; some number over `limit` where there are more. */
function distanceWithin(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        let least = i;
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1), swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY);
            row.push(edits);
            least = Math.min(least, edits);
        }
        if (least > limit)
            return limit + 1;
        beforeLast = last;
        last = row;
    }
    return at(last, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 5070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ quoteList),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
const longest = 80;
/**
 * Text from the plan as it stands in messages: one line in double quotes, as in JSON, with invisible
 * and direction-changing characters written out, and long text shortened.
 */
function quote(text) {
    const characters = Array.from(text.slice(0, 2 * longest + 2));
    const isLong = characters.length > longest;
    const shown = isLong ? `${characters.slice(0, longest).join('')}…` : text;
    const quoted = JSON.stringify(shown);
    return ordinary.test(quoted)
        ? quoted
        : quoted.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, escaped);
}
/** What nearly all names are: classes of Unicode take milliseconds to set up. */
const ordinary = /^[ -~]*$/;
/** `"a", "b" or "c"`: at most `most` of them. */
function quoteList(texts, last, most = 12) {
    const shown = texts.slice(0, most).map(quote);
    const left = texts.length - shown.length;
    if (left > 0)
        return `${shown.join(', ')} ${last} ${left} more`;
    const end = shown.pop();
    return shown.length === 0 ? (end ?? '') : `${shown.join(', ')} ${last} ${end}`;
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 2381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   N: () => (/* binding */ countedSections),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   s9: () => (/* binding */ mostDangerousFirst),
/* harmony export */   vW: () => (/* binding */ oneBelowAnother),
/* harmony export */   wP: () => (/* binding */ countedActions),
/* harmony export */   xb: () => (/* binding */ effort)
/* harmony export */ });
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9099);
/* harmony import */ var _grouping_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5207);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2942);



/** Actions as people meet them: the most dangerous first. */
const byDanger = ['delete', 'rename', 'update', 'restore', 'create'];
/** Changes of each action that there is, the most dangerous first. */
function mostDangerousFirst(changes) {
    const groups = (0,_grouping_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(changes, ({ action }) => action);
    return byDanger.flatMap((action) => {
        const these = groups.get(action);
        return these === undefined ? [] : [[action, these]];
    });
}
/** `1,234` */
function number(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `1 delete`, `1,234 deletes` */
function counted(count, singular, plural = `${singular}s`) {
    return `${number(count)} ${count === 1 ? singular : plural}`;
}
/** `a, b and c` */
function listed(items, conjunction = 'and') {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
/** Texts with something between them, a blank line unless said otherwise, without those that are empty. */
function joined(texts, between = '\n\n') {
    // Added up, which copies nothing; texts may be long.
    return texts.reduce((all, text) => (all === '' || text === '' ? all + text : all + between + text), '');
}
/** What is drawn of each item on lines of its own. */
function oneBelowAnother(items, draw) {
    const pieces = [];
    // In pieces: tens of thousands of small texts that all have to stay are dear to collect around.
    for (let start = 0; start < items.length; start += 1000) {
        pieces.push(items
            .slice(start, start + 1000)
            .map(draw)
            .join('\n'));
    }
    return joined(pieces, '\n');
}
/** `1 delete, 2 updates and 12 creates`, the most dangerous first. */
function countedActions(counts) {
    return listed(byDanger
        .filter((action) => counts[action] > 0)
        .map((action) => counted(counts[action], action)));
}
/** `about 20 s`, `about 3 min`, `about 2 h` */
function duration(seconds) {
    if (seconds <= 1)
        return 'about a second';
    if (seconds < 90)
        return `about ${Math.ceil(seconds)} s`;
    const minutes = Math.ceil(seconds / 60);
    return minutes < 90 ? `about ${minutes} min` : `about ${number(Math.ceil(minutes / 60))} h`;
}
/** `about 20 s`, or how many runs it is: by default, and with the longest wait that fits into a job. */
function effort({ seconds, runs, longRuns }) {
    if (runs === 1)
        return duration(seconds);
    const jobs = `${counted(longRuns, 'run')} of a 6-hour job with time-limit ${_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .waits */ .l4.long}`;
    return `${duration(seconds)}: ${jobs}, ${number(runs)} with the default ${_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .waits */ .l4.usual}`;
}
/** `12 events and 1 user property`, from counts by section of the plan; sections at zero are left out. */
function countedSections(counts) {
    return listed(_kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .EZ.flatMap(({ section, label, plural }) => {
        const count = Object.hasOwn(counts, section) ? (counts[section] ?? 0) : 0;
        return count > 0 ? [counted(count, label, plural)] : [];
    }));
}
/** What became of a change, in words. */
const statusWords = {
    applied: 'applied',
    found: 'already in place',
    pending: 'waiting for data',
    failed: 'failed',
    skipped: 'skipped',
    left: 'not attempted',
};
/** A sentence from words that may start small. */
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 2185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   og: () => (/* binding */ cutAt)
/* harmony export */ });
/**
 * Breaks a line between words so that none is wider than `width` columns, as far as words allow.
 * `first` stands before the first line, `rest` before the others. Colour codes take no room.
 */
function wrap(text, width, first = '', rest = first) {
    const lines = [];
    let line = first;
    let isEmpty = true;
    for (const word of text.split(' ')) {
        if (!isEmpty && columns(line) + 1 + columns(word) > width) {
            lines.push(line);
            line = rest;
            isEmpty = true;
        }
        line += isEmpty ? word : ` ${word}`;
        isEmpty = false;
    }
    return [...lines, line].join('\n');
}
/** Cuts a line at `width` columns, with a mark. It has no colours yet. */
function cutAt(text, width) {
    return columns(text) <= width ? text : `${[...text].slice(0, width - 1).join('')}…`;
}
function columns(text) {
    return [...bare(text)].length;
}
/** Without colour codes, which take no room. */
function bare(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one
    return text.replace(/\u001b\[\d*m/g, '');
}


/***/ }),

/***/ 6405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ ownKey),
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   LV: () => (/* binding */ sharedOf),
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   Qb: () => (/* binding */ compareAddresses),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   r_: () => (/* binding */ taxonomyOf)
/* harmony export */ });
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2942);

function keyOf(address) {
    return `${address.kind}\u0000${address.scope ?? ''}\u0000${address.name}`;
}
/** The key of what stands by itself: of a shared definition, an event, a category. Throws on an unknown kind. */
function ownKey(kind, name) {
    return keyOf({ kind: (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(kind).kind, name, scope: null });
}
/** Name of a scope in {@link Taxonomy.unread}. */
function scopeKey(kind, scope) {
    return `${kind}\u0000${scope}`;
}
/** A taxonomy of these entities; the last of equal addresses wins. */
function taxonomyOf(entities, unread = new Set()) {
    const map = new Map();
    for (const entity of entities)
        map.set(keyOf(entity), entity);
    return { entities: map, unread };
}
function find(taxonomy, address) {
    return taxonomy.entities.get(keyOf(address));
}
/** The shared definition that a use refers to, if the taxonomy has it and it is not deleted. */
function sharedOf(taxonomy, address) {
    if (address.scope === null)
        return undefined;
    const shared = taxonomy.entities.get(ownKey(address.kind, address.name));
    return shared?.state === 'present' ? shared : undefined;
}
/** Dependency order, then name, then scope; by code unit, so that it never depends on a locale. */
function compareAddresses(a, b) {
    return ((0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(a.kind) - (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(b.kind) ||
        compareText(a.name, b.name) ||
        compareText(a.scope ?? '', b.scope ?? ''));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** "event property coupon of event Checkout Started", with each name passed through `quote`. */
function describe(address, quote) {
    const spec = (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(address.kind);
    const own = `${spec.label} ${quote(address.name)}`;
    return address.scope === null || spec.scope === null
        ? own
        : `${own} of ${spec.scope.label} ${quote(address.scope)}`;
}


/***/ }),

/***/ 7354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ withPins),
/* harmony export */   ig: () => (/* binding */ isSharedChange),
/* harmony export */   wP: () => (/* binding */ countUses),
/* harmony export */   wj: () => (/* binding */ withMade)
/* harmony export */ });
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2942);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6405);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3467);



/* What changes of shared definitions and of their uses mean for each other. */
/**
 * Where several new uses of one property are its first, the first of them makes the shared definition,
 * with its own values; the others take over from it, as they would if it had been there before.
 */
function withMade(changes, view) {
    const makers = new Map();
    return changes.map((change) => {
        const { kind, scope, action, after } = change;
        const isFirst = scope !== null && action === 'create' && view.sharedAfter(change) === undefined;
        if (!isFirst || after === null)
            return change;
        const key = (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .ownKey */ .Gt)(change.kind, change.name);
        const made = makers.get(key);
        if (made === undefined) {
            makers.set(key, (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedWith */ .KO)(kind, after.fields));
            return change;
        }
        const stated = (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(view.desired, change)?.fields ?? after.fields;
        return { ...change, after: { ...after, fields: (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .over */ .Zh)(made.taken, stated) } };
    });
}
function countUses(desired) {
    const counts = new Map(_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.map(({ kind }) => [kind, new Map()]));
    for (const { kind, name, scope, state } of desired.entities.values()) {
        if (scope === null || state === 'deleted')
            continue;
        const ofKind = counts.get(kind);
        ofKind?.set(name, (ofKind.get(name) ?? 0) + 1);
    }
    return counts;
}
/**
 * Gives each change of a shared definition the uses to write again after it, so that they keep what
 * the plan says: those with values of their own that no change of their own writes anyway.
 */
function withPins(changes, view) {
    const shared = new Set(changes.filter(isSharedChange).map(_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN));
    if (shared.size === 0)
        return changes;
    const changed = new Set(changes.map(_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN));
    const pins = new Map();
    for (const use of view.desired.entities.values()) {
        const key = (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .ownKey */ .Gt)(use.kind, use.name);
        if (use.scope === null || !shared.has(key) || changed.has((0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(use)))
            continue;
        const current = (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(view.live, use);
        if (current?.state !== 'present')
            continue;
        const after = (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .entityAfter */ .mw)(use, current, view);
        if ((0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .isAsShared */ .or)(after, view))
            continue;
        const list = pins.get(key);
        if (list === undefined)
            pins.set(key, [after]);
        else
            list.push(after);
    }
    return changes.map((change) => change.scope === null ? { ...change, pins: pins.get((0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(change)) ?? [] } : change);
}
/** Whether a change gives a shared definition other values, which its uses are to follow. */
function isSharedChange({ kind, scope, action, fields }) {
    return scope === null && (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(kind).scope !== null && action !== 'delete' && fields.size > 0;
}


/***/ }),

/***/ 3467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ takingOver),
/* harmony export */   Hv: () => (/* binding */ valueThen),
/* harmony export */   KO: () => (/* binding */ sharedWith),
/* harmony export */   Zh: () => (/* binding */ over),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   mw: () => (/* binding */ entityAfter),
/* harmony export */   or: () => (/* binding */ isAsShared)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(748);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2942);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6405);



function viewOf(desired, live) {
    const known = new Map();
    const put = (use) => {
        const is = (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedOf */ .LV)(live, use)?.fields;
        const stated = (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedOf */ .LV)(desired, use)?.fields;
        if (is === undefined && stated === undefined)
            return undefined;
        return sharedWith(use.kind, stated ?? nothing, is);
    };
    const sharedAfter = (use) => {
        if (use.scope === null)
            return undefined;
        const key = (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .ownKey */ .Gt)(use.kind, use.name);
        if (!known.has(key))
            known.set(key, put(use));
        return known.get(key);
    };
    return { desired, live, sharedAfter };
}
const nothing = new Map();
/** What a shared definition of a kind has that never had other values. */
function initialValues(kind) {
    return new Map((0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(kind).fields.map(({ name, initial }) => [name, initial]));
}
/** A shared definition with `stated` over what it has `before`: Amplitude's initial values if it is new. */
function sharedWith(kind, stated, before = initialValues(kind)) {
    const fields = new Map([...before, ...stated]);
    return { fields, taken: takenFrom(kind, fields) };
}
/** What a new use takes over from a shared definition: what it can have, and what is not empty. */
function takenFrom(kind, shared) {
    const own = new Set((0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsFor */ .VV)((0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(kind), true).map((field) => field.name));
    return new Map([...shared].filter(([name, value]) => own.has(name) && value !== null));
}
/** An entity as it is to be: what the plan states over what live has, or over what a new use takes over. */
function entityAfter(entity, current, view) {
    const fields = current === undefined
        ? over(view.sharedAfter(entity)?.taken ?? nothing, entity.fields)
        : new Map([...current.fields, ...entity.fields]);
    return { ...entity, fields, id: current?.id ?? null };
}
/**
 * The values of a new use: the shared ones where nothing else is `stated`. What is to be empty needs
 * saying only where there is something to take over.
 */
function takingOver(kind, shared, stated) {
    return over(takenFrom(kind, shared), stated);
}
/** As {@link takingOver}, of what is `taken` over. */
function over(taken, stated) {
    if (saysAll(stated, taken))
        return stated;
    const fields = new Map(taken);
    for (const [name, value] of stated) {
        if (value !== null || fields.has(name))
            fields.set(name, value);
    }
    return fields;
}
/** As most uses of a plan do, which has the shared values where it states none: then no copy is needed. */
function saysAll(stated, taken) {
    for (const name of taken.keys())
        if (!stated.has(name))
            return false;
    for (const [name, value] of stated)
        if (value === null && !taken.has(name))
            return false;
    return true;
}
/** What a live entity's field will be once the shared definition is applied, if it is a use of one. */
function valueThen(current, name, view) {
    const now = current.fields.get(name);
    const was = (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedOf */ .LV)(view.live, current)?.fields.get(name);
    const will = (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedOf */ .LV)(view.desired, current)?.fields.get(name);
    if (now === undefined || was === undefined || will === undefined)
        return now;
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .equal */ .LC)(now, was) ? will : now;
}
/** Whether a use as it is to be has the shared definition's values throughout. */
function isAsShared(use, view) {
    const shared = view.sharedAfter(use);
    if (shared === undefined || (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedOf */ .LV)(view.desired, use) === undefined)
        return false;
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsFor */ .VV)((0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(use.kind), true).every((field) => {
        const own = use.fields.get(field.name);
        const theirs = shared.fields.get(field.name);
        return own === undefined || (theirs !== undefined && (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .equal */ .LC)(own, theirs));
    });
}


/***/ }),

/***/ 2456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   P9: () => (/* binding */ defaultPatterns),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   _5: () => (/* binding */ optionDefaults),
/* harmony export */   kH: () => (/* binding */ splits)
/* harmony export */ });
/* unused harmony exports regions, commentModes, scopes, readFlag */
/* harmony import */ var _core_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9099);
/* harmony import */ var _core_loopback_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7135);
/* harmony import */ var _core_plan_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5070);
/* harmony import */ var _core_render_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2381);




/** Where a plan lives unless told otherwise. Either may be missing, not both. */
const defaultPatterns = [
    'tracking-plan.yml',
    'tracking-plan/**/*.{yml,yaml}',
];
/** What can be asked for by input or option, with what counts where nothing is written. */
const optionDefaults = {
    region: 'us',
    comment: 'changes',
    scope: 'auto',
    'max-deletes': '10',
    'fail-on-changes': 'false',
    usage: 'false',
    'time-limit': String(_core_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .waits */ .l4.usual),
};
const regions = ['us', 'eu'];
const commentModes = ['changes', 'always', 'never'];
const scopes = ['changed', 'all', 'auto'];
/** How a new plan is laid out: all in one file, or with a file for the events of each category. */
const splits = ['none', 'category'];
/** Reads all options that both shells have. Where one is wrong, its default stands in. */
function readOptions(reader) {
    const lines = reader.read('plan').split(/[\r\n]+/);
    const plan = lines.map((line) => line.trim()).filter((line) => line !== '');
    return {
        plan: plan.length === 0 ? defaultPatterns : plan,
        region: readChoice(reader, 'region', regions, optionDefaults.region),
        baseUrl: readOrigin(reader, 'base-url'),
        project: readLabel(reader, 'project'),
        comment: readChoice(reader, 'comment', commentModes, optionDefaults.comment),
        scope: readChoice(reader, 'scope', scopes, optionDefaults.scope),
        maxDeletes: readCount(reader, 'max-deletes', optionDefaults['max-deletes']),
        expectDigest: reader.read('expect-digest').trim(),
        failOnChanges: readFlag(reader, 'fail-on-changes', optionDefaults['fail-on-changes']),
        usage: readFlag(reader, 'usage', optionDefaults.usage),
        groups: reader.read('groups').trim(),
        ingestionUrl: readOrigin(reader, 'ingestion-url'),
        timeLimit: readCount(reader, 'time-limit', optionDefaults['time-limit']),
    };
}
/** One of a fixed set of words. */
function readChoice(reader, name, choices, fallback) {
    const text = reader.read(name).trim();
    if (text === '')
        return fallback;
    const choice = choices.find((candidate) => candidate === text);
    if (choice === undefined) {
        reader.mistakes.push(`${name} is ${(0,_core_plan_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)}: write ${(0,_core_render_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(choices, 'or')}.`);
    }
    return choice ?? fallback;
}
/** `true` or `false`. */
function readFlag(reader, name, fallback) {
    const text = reader.read(name).trim() || fallback;
    // The spellings that YAML 1.2 has.
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    reader.mistakes.push(`${name} is ${(0,_core_plan_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)}: write true or false.`);
    return fallback === 'true';
}
function readCount(reader, name, fallback) {
    const text = reader.read(name).trim() || fallback;
    const count = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(count))
        return count;
    reader.mistakes.push(`${name} is ${(0,_core_plan_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)}: write a whole number from 0 up, as ${fallback}.`);
    return Number(fallback);
}
/** A label goes into headings and into the comment's marker, both of which have an end. */
function readLabel(reader, name) {
    const text = reader.read(name).trim();
    if (text.length <= 100 && !/\p{Cc}|\p{Zl}|\p{Zp}/u.test(text))
        return text;
    reader.mistakes.push(`${name} is ${(0,_core_plan_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)}: write one line of at most 100 characters, as production.`);
    return '';
}
function readOrigin(reader, name) {
    const text = reader.read(name).trim();
    if (text === '')
        return null;
    const origin = parseOrigin(text);
    if ('origin' in origin)
        return origin.origin;
    // The value itself is not repeated: it may hold a password.
    reader.mistakes.push(`${name} ${origin.wrong}: write an origin, as https://proxy.example.com.`);
    return null;
}
/** `https` anywhere, `http` on this machine only; an origin and nothing more. */
function parseOrigin(text) {
    if (!URL.canParse(text))
        return { wrong: 'is no URL' };
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        return { wrong: 'starts with neither https:// nor http://' };
    }
    if (url.username !== '' || url.password !== '')
        return { wrong: 'has credentials in it' };
    if (/[?#]/.test(text))
        return { wrong: 'has a query or fragment' };
    if (url.pathname !== '/')
        return { wrong: 'has a path, and that of the API is appended to it' };
    if (url.protocol === 'http:' && !(0,_core_loopback_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(url)) {
        return { wrong: 'is http, which is allowed on loopback only (127.0.0.1, ::1, localhost)' };
    }
    return { origin: url.origin };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7720);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
