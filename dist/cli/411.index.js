export const id = 411;
export const ids = [411];
export const modules = {

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importCommand: () => (/* binding */ importCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(2146);
// EXTERNAL MODULE: ./build/js/core/grouping.js
var grouping = __webpack_require__(5207);
// EXTERNAL MODULE: ./build/js/core/kind.js
var core_kind = __webpack_require__(748);
// EXTERNAL MODULE: ./build/js/core/kinds/index.js + 6 modules
var kinds = __webpack_require__(2942);
// EXTERNAL MODULE: ./build/js/core/plan/quote.js
var quote = __webpack_require__(5070);
// EXTERNAL MODULE: ./build/js/core/taxonomy.js
var core_taxonomy = __webpack_require__(6405);
// EXTERNAL MODULE: ./build/js/core/json.js
var json = __webpack_require__(8652);
;// CONCATENATED MODULE: ./build/js/core/import/cells.js


/** `True`, `TRUE`, `yes`; `null` where nothing is said. */
function flagIn(row, column, warn) {
    const text = row.cell(column);
    if (/^(?:true|yes|1)$/i.test(text))
        return true;
    if (!/^(?:false|no|0|)$/i.test(text)) {
        warn(row, `${(0,quote/* quote */.h)(text)} in ${(0,quote/* quote */.h)(column)} is neither true nor false, and counts as false`);
    }
    return text === '' ? null : false;
}
/** Items of a cell: separated by commas or on lines of their own, or a list as JSON has it. */
function listIn(text) {
    const list = text.startsWith('[') ? (0,json/* parseJson */.qF)(text) : undefined;
    const items = Array.isArray(list) ? list.map((item) => String(item)) : text.split(/[,\n]/);
    return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))];
}
/** What a row says that it is: planned, or what has come in without being planned, or gone. */
function statusIn(row, column, warn) {
    const text = row.cell(column).toLowerCase();
    if (text === 'unexpected' || text === 'deleted')
        return text;
    if (text !== '' && text !== 'planned' && text !== 'live') {
        warn(row, `the status ${(0,quote/* quote */.h)(text)} is not known, and counts as planned`);
    }
    return 'planned';
}
const types = new Map([
    ...['string', 'number', 'boolean', 'enum', 'any'].map((type) => [type, type]),
    ...['int', 'integer', 'long', 'float', 'double'].map((type) => [type, 'number']),
    ['bool', 'boolean'],
]);
const held = new Set(['array', 'list']);
/** The fields of a property that exports of events and of user properties have in common. */
function propertyFields(row, name, warn) {
    const kinds = row.all('property value type').map((text) => text.toLowerCase());
    const isArray = flagIn(row, 'property is array', warn) ?? kinds.some((text) => held.has(text));
    const stated = [...new Set(kinds.filter((text) => text !== '' && !held.has(text)))];
    const unknown = stated.find((text) => !types.has(text));
    if (unknown !== undefined) {
        const what = `${(0,quote/* quote */.h)(name)} has the type ${(0,quote/* quote */.h)(unknown)}`;
        warn(row, `${what}, which the format does not have: it gets any type`);
    }
    else if (stated.length > 1) {
        const what = `${(0,quote/* quote */.h)(name)} has two types, ${stated.map(quote/* quote */.h).join(' and ')}`;
        warn(row, `${what}: the first one counts`);
    }
    const values = listIn(row.cell('enum values'));
    const visibility = row.cell('property visibility');
    if (!/^(?:hidden|visible|)$/i.test(visibility)) {
        const what = `the visibility ${(0,quote/* quote */.h)(visibility)} of ${(0,quote/* quote */.h)(name)}`;
        warn(row, `${what} is not known, and counts as visible`);
    }
    for (const column of constraints) {
        const text = row.cell(column);
        if (text === '' || /^false$/i.test(text))
            continue;
        const what = `${(0,quote/* quote */.h)(column)} ${(0,quote/* quote */.h)(text)} of ${(0,quote/* quote */.h)(name)}`;
        warn(row, `${what} is left out: the format does not have it`);
    }
    return new Map([
        ['type', unknown === undefined ? (types.get(stated[0] ?? 'any') ?? 'any') : 'any'],
        ['description', row.cell('property description') || null],
        ['regex', row.verbatim('property regex') || null],
        ['enum_values', values.length === 0 ? null : values],
        ['is_array_type', isArray],
        ['is_hidden', /^hidden$/i.test(visibility)],
    ]);
}
/** What a schema in Amplitude can say and a plan cannot. */
const constraints = [
    'string property value min length',
    'string property value max length',
    'number is integer',
    'number property value min',
    'number property value max',
    'array unique items',
    'array min items',
    'array max items',
    'const value',
    'property group names',
    'property category',
];
/** Columns that the properties of events and of users have in common. */
const propertyColumns = [
    ...['property description', 'property value type', 'property is array', 'property regex'],
    ...['enum values', 'property visibility'],
    ...constraints,
];

;// CONCATENATED MODULE: ./build/js/core/import/csv-export.js


/** Columns of measurements, which are no part of a plan. */
const measured = /^(?:event (?:source|30 day volume|30 day queries)|(?:event|property) (?:first|last) seen)$/;
/** Columns that are imported, beside those that every property has. */
const imported = new Set([
    ...['action', 'object type', 'object name', 'event display name', 'object owner'],
    ...['object description', 'event category', 'tags', 'event schema status', 'event activity'],
    ...['event hidden from dropdowns', 'event hidden from persona results'],
    ...['event hidden from pathfinder', 'event hidden from timeline', 'event property name'],
    ...['property type', 'property name', 'property schema status', 'property required'],
    ...propertyColumns,
]);
/** Columns with something in them that nobody here knows: newer than this reader. */
function unknownColumns({ columns, rows }) {
    return [...columns].filter((column) => column !== '' &&
        !imported.has(column) &&
        !measured.test(column) &&
        rows.some((row) => row.cell(column) !== ''));
}
/** Which export a table is, by its columns; `null`: none that is known. */
function kindOfExport({ columns }) {
    if (columns.has('object name'))
        return 'events';
    return columns.has('property name') ? 'properties' : null;
}
/** Entities of an export of events: a row an event, and below it one for each of its properties. */
function eventsIn({ rows }, reading) {
    const entities = [];
    // `null`: rows below belong to nothing that is imported; `undefined`: to no event at all.
    let event;
    for (const row of rows) {
        const name = row.verbatim('object name');
        if (name !== '' || row.cell('object type') !== '') {
            const isEvent = name !== '' && isImported(row, name, reading);
            event = isEvent ? name : null;
            if (isEvent)
                entities.push({ ...eventOf(row, name, reading.warn), scope: null, row });
        }
        const property = row.verbatim('event property name');
        if (property === '') {
            if (name === '')
                reading.warn(row, 'it names neither an event nor a property, and is left out');
            continue;
        }
        if (event === null || !isWanted(row, 'property schema status', reading))
            continue;
        const fields = propertyFields(row, property, reading.warn);
        fields.set('is_required', flagIn(row, 'property required', reading.warn) ?? false);
        const kind = 'event_property';
        entities.push({ kind, name: property, scope: event ?? null, fields, row });
    }
    return entities;
}
function isImported(row, name, reading) {
    const type = row.cell('object type').toLowerCase();
    const isOther = type !== 'event' && type !== '';
    if (isOther || isDeletion(row)) {
        const why = isOther ? `a plan has no ${(0,quote/* quote */.h)(type)}` : 'its action is to delete it';
        reading.warn(row, `${(0,quote/* quote */.h)(name)} is left out with what is below it: ${why}`);
        return false;
    }
    return isWanted(row, 'event schema status', reading);
}
function isDeletion(row) {
    return /^(?:delete|remove)$/i.test(row.cell('action'));
}
function isWanted(row, column, reading) {
    const status = statusIn(row, column, reading.warn);
    if (status === 'planned')
        return true;
    if (status === 'unexpected' && reading.includeUnexpected)
        return true;
    reading.left[status] += 1;
    return false;
}
function eventOf(row, name, warn) {
    const display = row.cell('event display name');
    const tags = listIn(row.cell('tags'));
    const activity = row.cell('event activity').toLowerCase();
    if (!/^(?:active|inactive|)$/.test(activity)) {
        const what = `the activity ${(0,quote/* quote */.h)(activity)} of ${(0,quote/* quote */.h)(name)}`;
        warn(row, `${what} is not known, and counts as active`);
    }
    const fields = new Map([
        ['category', row.cell('event category') || null],
        ['description', row.cell('object description') || null],
        // The export repeats the name where nobody has set another one.
        ['display_name', display === '' || display === name ? null : display],
        ['owner', row.cell('object owner') || null],
        ['tags', tags.length === 0 ? null : tags],
        ['is_active', activity !== 'inactive'],
    ]);
    for (const place of ['dropdowns', 'persona results', 'pathfinder', 'timeline']) {
        const flag = flagIn(row, `event hidden from ${place}`, warn) ?? false;
        fields.set(`is_hidden_from_${place.replace(' ', '_')}`, flag);
    }
    return { kind: 'event', name, fields };
}
/** Entities of an export of user properties, a row each; one of group properties looks the same. */
function propertiesIn({ rows }, reading) {
    const entities = [];
    for (const row of rows) {
        const written = row.verbatim('property name');
        const isGroup = /group/i.test(row.cell('property type'));
        const name = written.replace(isGroup ? /^grp:/ : /^gp:/, '');
        if (name === '') {
            reading.warn(row, 'it names no property, and is left out');
            continue;
        }
        if (isDeletion(row)) {
            reading.warn(row, `${(0,quote/* quote */.h)(name)} is left out: its action is to delete it`);
            continue;
        }
        if (!isWanted(row, 'property schema status', reading))
            continue;
        const kind = isGroup ? 'group_property' : 'user_property';
        const fields = propertyFields(row, name, reading.warn);
        entities.push({ kind, name, scope: null, fields, row });
    }
    return entities;
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
;// CONCATENATED MODULE: ./build/js/core/import/csv-table.js


/** Reads a CSV file; an error says what is wrong with it as CSV. */
function readTable(path, text) {
    let records;
    try {
        records = (0,sync/* parse */.qg)(text, {
            bom: true,
            delimiter: delimiterOf(text),
            relax_column_count: true,
            relax_quotes: true,
        });
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        return { error: `It cannot be read as CSV: ${error.message}.` };
    }
    const [header = [], ...body] = records;
    const columns = (0,grouping/* groupBy */.$)(header.keys(), (place) => normalised(header[place] ?? ''));
    const rows = body.flatMap((cells, index) => {
        if (cells.every((cell) => cell.trim() === ''))
            return [];
        const raw = (column) => (columns.get(column) ?? []).map((place) => cells[place] ?? '');
        const verbatim = (column) => raw(column).find((value) => value.trim() !== '') ?? '';
        return [
            {
                place: `${path} row ${index + 2}`,
                all: (column) => raw(column).map((value) => value.trim()),
                cell: (column) => verbatim(column).trim(),
                verbatim,
                isTooLong: cells.slice(header.length).some((extra) => extra.trim() !== ''),
            },
        ];
    });
    return { columns: new Set(columns.keys()), rows };
}
/** Exports have commas; spreadsheets of some countries save semicolons, others tabs. */
function delimiterOf(text) {
    const [header = ''] = text.split(/[\r\n]/, 1);
    const bare = header.replace(/"[^"]*"/g, '');
    const count = (delimiter) => bare.split(delimiter).length;
    return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}
function normalised(name) {
    return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

;// CONCATENATED MODULE: ./build/js/core/import/import-csv.js








/**
 * What CSV exports of Amplitude Data say, as a taxonomy. Without `includeUnexpected`: only what is
 * planned. What is deleted never is.
 */
function importCsv(files, { includeUnexpected }) {
    const warnings = [];
    const notes = [];
    const reading = {
        includeUnexpected,
        warn: ({ place }, message) => warnings.push(`${place}: ${message}`),
        left: { unexpected: 0, deleted: 0 },
    };
    let found = [];
    for (const { path, text } of files) {
        const table = readTable(path, text);
        if ('error' in table)
            return { error: `${(0,quote/* quote */.h)(path)}: ${table.error}` };
        const kind = kindOfExport(table);
        if (kind === null) {
            return {
                error: `${(0,quote/* quote */.h)(path)} is no export of Amplitude Data: it has neither a column "Object Name" nor "Property Name".`,
            };
        }
        for (const row of table.rows.filter(({ isTooLong }) => isTooLong)) {
            reading.warn(row, 'it has more cells than the first row names, and those are left out');
        }
        const unknown = unknownColumns(table).map(quote/* quote */.h).join(', ');
        if (unknown !== '') {
            notes.push(`${(0,quote/* quote */.h)(path)} has columns that are not known, and left out: ${unknown}.`);
        }
        const read = kind === 'events' ? eventsIn(table, reading) : propertiesIn(table, reading);
        found = [...found, ...read];
    }
    const first = new Map();
    const places = new Map();
    for (const one of found) {
        const entity = entityOf(one);
        const key = (0,core_taxonomy/* keyOf */.TN)(entity);
        const known = first.get(key);
        if (known === undefined) {
            first.set(key, entity);
            places.set(key, [one.row.place]);
        }
        else if (formOf(known.fields) !== formOf(entity.fields)) {
            const what = `${(0,core_taxonomy/* describe */.q0)(entity, quote/* quote */.h)} is left out`;
            reading.warn(one.row, `${what}: ${places.get(key)?.join(', ')} says something else of it`);
        }
    }
    const { left } = reading;
    const shared = sharedOf(first);
    for (const { derived, from } of [...shared.entities, ...referred(first)]) {
        const key = (0,core_taxonomy/* keyOf */.TN)(derived);
        const above = first.get(key) === undefined ? [] : (places.get(key) ?? []);
        places.set(key, [...above, ...from.flatMap((source) => places.get((0,core_taxonomy/* keyOf */.TN)(source)) ?? [])]);
        if (!first.has(key))
            first.set(key, derived);
    }
    return {
        taxonomy: (0,core_taxonomy/* taxonomyOf */.r_)(first.values()),
        places,
        warnings,
        notes: [
            ...notes,
            ...shared.notes,
            ...(left.unexpected > 0
                ? [
                    `${rows(left.unexpected)} of what is not planned (UNEXPECTED) left out: --include-unexpected imports them.`,
                ]
                : []),
            ...(left.deleted > 0 ? [`${rows(left.deleted)} of what is deleted left out.`] : []),
        ],
    };
}
/** With a value in every field, as live has it. */
function entityOf({ kind, name, scope, fields }) {
    const whole = new Map();
    for (const field of (0,core_kind/* fieldsFor */.VV)((0,kinds/* kindOf */.I)(kind), scope !== null)) {
        whole.set(field.name, (0,core_kind/* normalise */.j7)(field, fields.get(field.name) ?? field.initial));
    }
    return entity({ kind, name, scope }, whole);
}
function entity(address, fields) {
    return { ...address, state: 'present', fields, renamedFrom: [], id: null };
}
/** Of a property's definitions on events the most frequent one becomes the shared one. */
function sharedOf(entities) {
    const uses = [...entities.values()].filter(({ scope }) => scope !== null);
    const shared = [];
    const notes = [];
    for (const [name, those] of (0,grouping/* groupBy */.$)(uses, (use) => use.name)) {
        const forms = (0,grouping/* groupBy */.$)(those, ({ fields }) => formOf(fields));
        const all = [...forms.values()].sort((a, b) => b.length - a.length);
        const [common = []] = all;
        const [use] = common;
        if (use === undefined)
            continue;
        shared.push({ derived: entity({ ...use, scope: null }, use.fields), from: all.flat() });
        if (all.length === 1)
            continue;
        notes.push(`${(0,quote/* quote */.h)(name)} has ${all.length} definitions on ${those.length} events: that of ${common.length} is the shared one, the others keep what differs as their own.`);
    }
    return { entities: shared, notes };
}
/** What is named by a field and has no row of its own: categories. */
function referred(entities) {
    return [...entities.values()].flatMap((from) => (0,kinds/* kindOf */.I)(from.kind).fields.flatMap(({ name, references }) => {
        const value = from.fields.get(name);
        if (references === undefined || typeof value !== 'string')
            return [];
        const address = { kind: (0,kinds/* kindOf */.I)(references).kind, name: value, scope: null };
        return [{ derived: entity(address, new Map()), from: [from] }];
    }));
}
/** The same for definitions that say the same. */
function formOf(fields) {
    return JSON.stringify([...fields].map(([name, value]) => [name, (0,digest/* canonical */.$)(value)]));
}
function rows(count) {
    return count === 1 ? 'A row' : `${count} rows`;
}

// EXTERNAL MODULE: ./build/js/core/plan/read-plan-now.js
var read_plan_now = __webpack_require__(607);
// EXTERNAL MODULE: ./build/js/core/pull/expressible.js
var expressible = __webpack_require__(4730);
// EXTERNAL MODULE: ./build/js/core/pull/new-plan.js + 1 modules
var new_plan = __webpack_require__(7605);
// EXTERNAL MODULE: ./build/js/core/pull/selection.js
var selection = __webpack_require__(4680);
// EXTERNAL MODULE: ./build/js/files/plan-target.js
var plan_target = __webpack_require__(6441);
// EXTERNAL MODULE: ./build/js/files/pull-files.js + 1 modules
var pull_files = __webpack_require__(7296);
// EXTERNAL MODULE: ./build/js/files/system-code.js
var system_code = __webpack_require__(1347);
// EXTERNAL MODULE: ./build/js/pull.js + 12 modules
var pull = __webpack_require__(2553);
// EXTERNAL MODULE: ./build/js/signals.js
var signals = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/js/command-line/arguments.js
var command_line_arguments = __webpack_require__(2429);
// EXTERNAL MODULE: ./build/js/command-line/pull-command.js + 2 modules
var pull_command = __webpack_require__(5452);
// EXTERNAL MODULE: ./build/js/command-line/terminal.js + 2 modules
var terminal = __webpack_require__(1526);
;// CONCATENATED MODULE: ./build/js/command-line/import-command.js















/** `tracking-plan import`: Amplitude Data's CSV exports as a new plan. */
async function importCommand(line, env) {
    const root = await (0,promises_.realpath)(process.cwd());
    const target = await (0,plan_target/* findTarget */.F)(root, line.plan, line.split);
    if ('error' in target)
        return (0,terminal/* refuse */.TR)(target.error);
    if (target.plan !== null) {
        const [first] = target.plan.files;
        return (0,terminal/* refuse */.TR)(`There is a plan already (${first?.path ?? line.plan.join(', ')}), and import makes a new one: name another file with --plan, and take over from it what you want.`);
    }
    const files = [];
    for (const path of line.csv) {
        const file = await readCsv(path);
        if ('error' in file)
            return (0,terminal/* refuse */.TR)(file.error);
        files.push(file);
    }
    const report = reportOn(files, { ...target.layout, hidden: true }, line.includeUnexpected);
    if ('error' in report)
        return (0,terminal/* refuse */.TR)(report.error);
    const stopping = (0,signals/* stopOnSignals */.Z)((name) => process.stderr.write(`${name}: stopping.\n`));
    const done = await (0,pull_files/* writeFor */.j)(root, report, null, stopping.signal);
    stopping.end();
    (0,pull_command/* printPull */.b)(done, line.json, env, []);
    return done.fails ? command_line_arguments/* exit */.NS.failed : command_line_arguments/* exit */.NS.fine;
}
function reportOn(files, layout, includeUnexpected) {
    const imported = importCsv(files, { includeUnexpected });
    if ('error' in imported)
        return imported;
    const { taxonomy, places, warnings, notes } = imported;
    const { entities, losses } = (0,expressible/* expressibleIn */.u)(taxonomy, () => false);
    const { own } = (0,selection/* countLeftOut */.Rd)(taxonomy, null);
    const written = (0,new_plan/* newPlan */.E)(entities, own, layout);
    return {
        ...pull/* nothingYet */.y,
        result: 'changes',
        written,
        entities: (0,read_plan_now/* readPlanNow */.k)(written).entities,
        warnings: [
            ...warnings.map((text) => `${text}.`),
            ...losses.map(({ address, message }) => {
                const rows = places.get((0,core_taxonomy/* keyOf */.TN)(address)) ?? [];
                return rows.length === 0 ? `${message}.` : `${rows.join(', ')}: ${message}.`;
            }),
        ],
        notes: [...notes, ...(0,selection/* leftOutNotes */.jR)({ own })],
    };
}
async function readCsv(path) {
    try {
        const bytes = await (0,promises_.readFile)(path);
        const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
        const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
        return { path, text };
    }
    catch (error) {
        if (error instanceof TypeError) {
            return {
                error: `${JSON.stringify(path)} is not UTF-8 text: save the export as CSV in UTF-8.`,
            };
        }
        const code = (0,system_code/* systemCode */.x)(error) ?? 'unknown error';
        return { error: `${JSON.stringify(path)} cannot be read (${code}).` };
    }
}


/***/ }),

/***/ 2146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(748);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);



/**
 * `sha256:…` over what a diff would do and nothing else: project, host, and of each change its
 * action, identity, and from and to of the fields it touches. Order of changes, fields and sets,
 * origin, costs and counts leave it as it is.
 */
function digestOf(project, host, changes) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let text = JSON.stringify([project, host]);
    for (const change of changes.toSorted(_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .compareAddresses */ .Qb)) {
        text += `\n${lineOf(change)}`;
        // In pieces: whole, a large diff would be there three times.
        if (text.length < pieceLength)
            continue;
        hash.update(text);
        text = '';
    }
    return `sha256:${hash.update(text).digest('hex')}`;
}
const pieceLength = 65_536;
function lineOf({ kind, name, scope, action, renamedFrom, fields }) {
    const parts = [kind, name, scope, action, renamedFrom];
    for (const key of [...fields.keys()].sort(_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)) {
        const field = fields.get(key);
        parts.push(key, canonical(field?.from ?? null), canonical(field?.to ?? null));
    }
    return JSON.stringify(parts);
}
/** One form for values that are equal: sets have no order. */
function canonical(value) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)(value) ? [...value].sort(_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6) : value;
}


/***/ }),

/***/ 8652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony exports textAt, countAt, shaAt, isSha */
/**
 * Reading what others wrote as JSON, without trusting its shape: whatever is missing or of another
 * type is `undefined`, and own keys only are seen.
 */
/** What a text is as JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The value below the keys. */
function at(value, ...keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) {
            return undefined;
        }
        current = Object.getOwnPropertyDescriptor(current, key)?.value;
    }
    return current;
}
/** A text that is not empty. */
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** A whole number from 0 up. */
function countAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}
/** A list; empty if there is none. */
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
/** The name of a git object: SHA-1 or SHA-256 in lower-case hexadecimal. */
function shaAt(value, ...keys) {
    const found = textAt(value, ...keys)?.toLowerCase();
    return found !== undefined && isSha(found) ? found : undefined;
}
/** Whether a text is the name of a git object. */
function isSha(text) {
    return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text);
}


/***/ })

};
