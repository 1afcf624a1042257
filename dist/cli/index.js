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

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ helpFor)
});

// EXTERNAL MODULE: ./build/js/options.js
var options = __nccwpck_require__(2456);
;// CONCATENATED MODULE: ./build/js/cli-option-texts.js

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

;// CONCATENATED MODULE: ./build/js/cli-topics.js
const usageExit = [64, 'the command line is wrong'];
const live = ['region', 'base-url', 'time-limit'];
/** What can be asked for help about: the commands, in the order of a first day with them. */
const topics = new Map([
    [
        'validate',
        {
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
                usageExit,
            ],
        },
    ],
    [
        'diff',
        {
            summary: 'Show what an apply would change in Amplitude.',
            usage: 'diff [options]',
            about: 'Reads Amplitude, never writes it. What the plan does not name is left alone, and only counted.',
            options: [
                'plan',
                'against',
                ...live,
                'project',
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
                usageExit,
            ],
        },
    ],
    [
        'apply',
        {
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
                usageExit,
            ],
        },
    ],
    [
        'pull',
        {
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
                usageExit,
            ],
        },
    ],
    [
        'import',
        {
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
                usageExit,
            ],
        },
    ],
    [
        'identify',
        {
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
                usageExit,
            ],
        },
    ],
    [
        'demo',
        {
            summary: 'See all of it work, on this machine alone.',
            usage: 'demo',
            about: 'A pull request, its comment, the merge and the apply, and groups that are sent, against an emulated Amplitude.',
            options: [],
            examples: [['tracking-plan demo', 'no network, no account']],
            exits: [[0, 'fine'], usageExit],
        },
    ],
]);

;// CONCATENATED MODULE: ./build/js/cli-help.js


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
        'More about one: tracking-plan <command> --help',
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
            ['64', 'the command line is wrong'],
        ])}`,
    ]
        .join('\n\n')
        .concat('\n');
}
const credentials = 'Credentials come from AMPLITUDE_API_KEY and AMPLITUDE_SECRET_KEY, never from options.';
function commandText({ summary, usage, about, options, examples, exits }) {
    const needsKeys = options.includes('region');
    return [
        summary,
        `Usage: tracking-plan ${usage}`,
        wrapped(about, '', width),
        ...(options.length === 0
            ? []
            : [`Options\n${table(options.map((name) => optionTexts[name]))}`]),
        ...(needsKeys ? [credentials] : []),
        `Examples\n${table(examples)}`,
        `Exit codes\n${table(exits.map(([code, meaning]) => [String(code), meaning]))}`,
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
        const text = wrapped(right, indent, width);
        return left.length > room
            ? `  ${left}\n${text}`
            : `  ${left.padEnd(room)}  ${text.trimStart()}`;
    })
        .join('\n');
}
function wrapped(text, indent, room) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= room)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(`${indent}${word}`);
    }
    return lines.join('\n');
}


/***/ }),

/***/ 9681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  NS: () => (/* binding */ exit),
  ye: () => (/* binding */ readCommandLine)
});

// UNUSED EXPORTS: commands

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/js/core/plan/nearest.js
var plan_nearest = __nccwpck_require__(5916);
// EXTERNAL MODULE: ./build/js/options.js
var js_options = __nccwpck_require__(2456);
;// CONCATENATED MODULE: ./build/js/plan-split.js
/** How a new plan is laid out: all in one file, or with a file for the events of each category. */
const splits = ['none', 'category'];

;// CONCATENATED MODULE: ./build/js/cli-options.js




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
const cli_options_text = { type: 'string', multiple: true };
const flag = { type: 'boolean' };
const known = {
    ...Object.fromEntries(valued.map((name) => [name, cli_options_text])),
    against: cli_options_text,
    'fail-on-changes': flag,
    usage: flag,
    managed: flag,
    'include-unexpected': flag,
    json: flag,
    help: { ...flag, short: 'h' },
};
/** The command line, or what is wrong with it, or that help was asked for. */
function readCommandLine(args) {
    const unknown = unknownOptions(args);
    if (unknown.length > 0)
        return { mistakes: unknown };
    let parsed;
    function parse() {
        return (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: known });
    }
    try {
        parsed = parse();
    }
    catch (error) {
        return { mistakes: [error instanceof Error ? error.message : String(error)] };
    }
    const { positionals, values } = parsed;
    const [name, ...rest] = positionals;
    const command = commands.find((candidate) => candidate === name);
    if (values['help'] === true || name === 'help' || name === undefined) {
        return { help: command ?? rest[0] ?? null };
    }
    const mistakes = [];
    if (command === undefined) {
        mistakes.push(`There is no command ${JSON.stringify(name)}: write ${commands.join(', ')}.`);
    }
    if (command !== 'import' && rest.length > 0) {
        mistakes.push(`${rest.map((word) => JSON.stringify(word)).join(', ')} is one word too many.`);
    }
    const read = (option) => {
        const value = new Map(Object.entries(values)).get(option);
        if (Array.isArray(value)) {
            if (option !== 'plan' && value.length > 1)
                mistakes.push(`--${option} is given twice.`);
            return value.join('\n');
        }
        return value === true ? 'true' : '';
    };
    const options = (0,js_options/* readOptions */.Tt)({ read, mistakes });
    const split = (0,js_options/* readChoice */.Kf)({ read, mistakes }, 'split', splits, 'none');
    if (command === undefined || mistakes.length > 0)
        return { mistakes };
    const changedSince = read('changed-since').trim();
    const against = values['against'] ?? [];
    if (command !== 'diff' && against.length > 0)
        mistakes.push('--against goes with diff.');
    mistakes.push(...groupMistakes(command, { groups: options.groups, changedSince }));
    const managed = read('managed') === 'true';
    const includeUnexpected = read('include-unexpected') === 'true';
    const csv = command === 'import' ? rest : [];
    mistakes.push(...pullMistakes({ command, managed, split, includeUnexpected, csv }));
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
/** What is told of each long option that there is not. */
function unknownOptions(args) {
    const end = args.indexOf('--');
    const names = (end === -1 ? args : args.slice(0, end))
        .filter((word) => word.startsWith('--'))
        .map((word) => word.slice(2).split('=', 1).join(''));
    const nearest = (0,plan_nearest/* nearestFinder */.P)();
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
function pullMistakes({ command, managed, split, includeUnexpected, csv, }) {
    return [
        ...(managed && command !== 'pull' ? ['--managed goes with pull.'] : []),
        ...(split !== 'none' && command !== 'pull' && command !== 'import'
            ? ['--split goes with pull and import.']
            : []),
        ...(includeUnexpected && command !== 'import'
            ? ['--include-unexpected goes with import.']
            : []),
        ...(command === 'import' && csv.length === 0
            ? ['import needs a file: tracking-plan import events.csv, as Amplitude Data exports it.']
            : []),
    ];
}
function groupMistakes(command, { groups, changedSince }) {
    if (command === 'identify') {
        return groups === '' ? ['identify needs --groups <file>: the groups to send.'] : [];
    }
    return changedSince === '' ? [] : ['--changed-since goes with identify.'];
}


/***/ }),

/***/ 7720:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6136);
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9681);


/** The command line: arguments → run → print → exit. What asks for help loads nothing else. */
async function main(args) {
    const line = (0,_cli_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommandLine */ .ye)(args);
    if ('help' in line) {
        process.stdout.write((0,_cli_help_js__WEBPACK_IMPORTED_MODULE_0__/* .helpFor */ .V)(line.help));
        return _cli_options_js__WEBPACK_IMPORTED_MODULE_1__/* .exit */ .NS.fine;
    }
    if ('mistakes' in line) {
        process.stderr.write(`${line.mistakes.join('\n')}\nSee tracking-plan --help.\n`);
        return _cli_options_js__WEBPACK_IMPORTED_MODULE_1__/* .exit */ .NS.usage;
    }
    if (line.command === 'demo') {
        const { demo } = await __nccwpck_require__.e(/* import() */ 303).then(__nccwpck_require__.bind(__nccwpck_require__, 7303));
        return demo(process.stdout);
    }
    const { execute } = await Promise.all(/* import() */[__nccwpck_require__.e(227), __nccwpck_require__.e(261)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2261));
    return execute(line);
}
process.exitCode = await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ nearestFinder)
/* harmony export */ });
/** Longer names are not compared: the cost of a comparison is the product of both lengths. */
const longest = 80;
/**
 * Finds "did you mean" names, at most `budget` times: a plan in which everything is wrong must not cost
 * the square of its size. After that it finds nothing. `share`: how much of a name may differ.
 */
function nearestFinder(budget = 200, share = 0.4) {
    let left = budget;
    return (wanted, candidates) => {
        if (left === 0)
            return null;
        left -= 1;
        const folded = fold(wanted);
        if (folded.length > longest)
            return null;
        let best = null;
        let bestDistance = Math.max(1, Math.floor(folded.length * share)) + 1;
        for (const candidate of candidates) {
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

/***/ 2456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   P9: () => (/* binding */ defaultPatterns),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   _5: () => (/* binding */ optionDefaults)
/* harmony export */ });
/* unused harmony exports regions, commentModes, scopes, readFlag */
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
    'time-limit': '60',
};
const regions = ['us', 'eu'];
const commentModes = ['changes', 'always', 'never'];
const scopes = ['changed', 'all', 'auto'];
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
        reader.mistakes.push(`${name} is ${shown(text)}: write ${list(choices)}.`);
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
    reader.mistakes.push(`${name} is ${shown(text)}: write true or false.`);
    return fallback === 'true';
}
function readCount(reader, name, fallback) {
    const text = reader.read(name).trim() || fallback;
    const count = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(count))
        return count;
    reader.mistakes.push(`${name} is ${shown(text)}: write a whole number from 0 up, as ${fallback}.`);
    return Number(fallback);
}
/** A label goes into headings and into the comment's marker, both of which have an end. */
function readLabel(reader, name) {
    const text = reader.read(name).trim();
    if (text.length <= 100 && !/\p{Cc}|\p{Zl}|\p{Zp}/u.test(text))
        return text;
    reader.mistakes.push(`${name} is ${shown(text)}: write one line of at most 100 characters, as production.`);
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
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        return { wrong: 'is http, which is allowed on loopback only (127.0.0.1, ::1, localhost)' };
    }
    return { origin: url.origin };
}
/** `hostname` as WHATWG URLs have it: lower case, IPv4 in four decimal parts, IPv6 in brackets. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
/** A value for messages, on one line and not too long. */
function shown(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
function list(choices) {
    return choices.length < 2
        ? choices.join('')
        : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
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
