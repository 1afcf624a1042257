export const id = 809;
export const ids = [809];
export const modules = {

/***/ 6023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withAmplitude),
/* harmony export */   Y: () => (/* binding */ visit)
/* harmony export */ });
/* harmony import */ var _amplitude_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4302);
/* harmony import */ var _amplitude_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2412);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4307);



/**
 * Does work on one of Amplitude's APIs until it is through or a signal stops it; `connect` answers
 * with `null` where the API is not to be reached.
 */
async function visit({ timeLimit, apiKey, env, progress, log }, connect, work) {
    const stopping = (0,_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .stopOnSignals */ .Z)((name) => log(`${name}: nothing new is started.`));
    const { signal } = stopping;
    const terms = { clock: _amplitude_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, waitLimit: timeLimit * 60_000, signal };
    const connection = await connect({ ...progress, ...terms, apiKey, env });
    try {
        return await work(connection, signal);
    }
    finally {
        progress.stop();
        stopping.end();
        await connection?.close();
    }
}
/**
 * Does work on the Taxonomy API, `null` without credentials. The client is loaded only where it is
 * needed: that takes longer than to check a plan.
 */
function withAmplitude(asked, work) {
    const { region, baseUrl, secretKey } = asked;
    return visit(asked, async (options) => {
        if (asked.apiKey === '')
            return null;
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(656)]).then(__webpack_require__.bind(__webpack_require__, 9656));
        return connect({ ...options, origin: (0,_amplitude_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(region, baseUrl), secretKey });
    }, work);
}


/***/ }),

/***/ 4302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


/**
 * The machine's time when the process began, and a steady count from there: a clock that is set back
 * during a run must not shorten an hour.
 */
const systemClock = {
    now: () => performance.timeOrigin + performance.now(),
    sleep: (ms, signal) => {
        if (signal === undefined)
            return (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms);
        // In an outage many calls pause under one signal; Node would warn of a leak from eleven on.
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
        return (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, { signal });
    },
};


/***/ }),

/***/ 2412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
const hosts = {
    us: 'https://amplitude.com',
    eu: 'https://analytics.eu.amplitude.com',
};
/** Where the Taxonomy API of a region is, or of `baseUrl` instead. */
function originOf(region, baseUrl) {
    return new URL(baseUrl ?? hosts[region]);
}


/***/ }),

/***/ 6809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/amplitude/origin.js
var origin = __webpack_require__(2412);
// EXTERNAL MODULE: ./build/js/amplitude-over-http.js
var amplitude_over_http = __webpack_require__(6023);
// EXTERNAL MODULE: ./build/js/core/document.js
var core_document = __webpack_require__(2351);
// EXTERNAL MODULE: ./build/js/core/problem.js
var problem = __webpack_require__(8007);
// EXTERNAL MODULE: ./build/js/core/render/text.js + 3 modules
var render_text = __webpack_require__(4716);
;// CONCATENATED MODULE: ./build/js/engine.js
/* What V8 is told of what this program does with its time. It takes effect at once. */
/** The last major version of Node whose V8 is known to have the flag of a short run: another might complain. */
const lastKnown = 24;
/**
 * For a process that computes for a second, however long it waits. V8 copies callees into callers as if it
 * had hours to earn back what compiling these takes, and until that is done they run uncompiled: with less
 * of it a check of a large plan takes a sixth less time.
 */
async function computeShortly() {
    if (Number.parseInt(process.versions.node, 10) > lastKnown)
        return;
    await setFlag('--max-inlined-bytecode-size-cumulative=100');
}
/**
 * Keeps a process that waits for most of its life small: V8 lets what is no longer used pile up to a
 * multiple of what is, 360 MB in a first apply of the largest plan, and this makes it collect early (170 MB).
 * It costs computing time, which a run for hours has, and a check does not.
 */
async function collectEarly() {
    await setFlag('--optimize-for-size');
}
async function setFlag(flag) {
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8877, 19));
    setFlagsFromString(flag);
}

// EXTERNAL MODULE: ./build/js/files/plan-files.js
var plan_files = __webpack_require__(2709);
// EXTERNAL MODULE: ./build/js/job.js
var js_job = __webpack_require__(6689);
// EXTERNAL MODULE: ./build/js/command-line/arguments.js
var command_line_arguments = __webpack_require__(2429);
// EXTERNAL MODULE: ./build/js/command-line/terminal.js + 2 modules
var terminal = __webpack_require__(1526);
;// CONCATENATED MODULE: ./build/js/command-line/execute.js











/** Runs a command and prints its report: what the command line loads only for a command. */
async function execute(line) {
    await computeShortly();
    if (line.command === 'identify') {
        const { identifyCommand } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(856), __webpack_require__.e(243), __webpack_require__.e(752), __webpack_require__.e(679), __webpack_require__.e(140)]).then(__webpack_require__.bind(__webpack_require__, 8140));
        return identifyCommand(line, process.env);
    }
    if (line.command === 'import') {
        const { importCommand } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(856), __webpack_require__.e(243), __webpack_require__.e(884), __webpack_require__.e(679), __webpack_require__.e(492), __webpack_require__.e(452), __webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__, 9411));
        return importCommand(line, process.env);
    }
    if (line.command === 'pull') {
        const pullKeys = readKeys();
        if ('error' in pullKeys)
            return (0,terminal/* refuse */.TR)(pullKeys.error);
        const { pullCommand } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(856), __webpack_require__.e(243), __webpack_require__.e(679), __webpack_require__.e(492), __webpack_require__.e(452), __webpack_require__.e(214)]).then(__webpack_require__.bind(__webpack_require__, 5452));
        return pullCommand(line, pullKeys, process.env);
    }
    const plan = await (0,plan_files/* findPlanFiles */._)(process.cwd(), line.plan);
    if ('error' in plan) {
        const advice = plan.isMissing === true ? ' tracking-plan pull makes one of what is live.' : '';
        return (0,terminal/* refuse */.TR)(`${plan.error}${advice}`);
    }
    const other = line.against.length === 0 ? null : await findOther(process.cwd(), line.against);
    if (other !== null && 'error' in other)
        return (0,terminal/* refuse */.TR)(other.error);
    const keys = readKeys();
    if ('error' in keys)
        return (0,terminal/* refuse */.TR)(keys.error);
    const report = await run(line, plan, other, keys);
    print(report, line.json, plan);
    if (!report.fails)
        return command_line_arguments/* exit */.NS.fine;
    return report.result === 'changes' ? command_line_arguments/* exit */.NS.changes : command_line_arguments/* exit */.NS.failed;
}
const readsAll = 'All is read: scope changed goes by the base plan of a pull request, and here there is none.';
/** The plan to compare with lies anywhere: in another work tree, or where `git show` has put it. */
async function findOther(folder, lines) {
    const paths = lines.map((line) => (0,external_node_path_.resolve)(folder, line));
    const isInside = paths.every((path) => !(0,external_node_path_.relative)(folder, path).startsWith('..'));
    return isInside ? (0,plan_files/* findPlanFiles */._)(folder, lines) : (0,plan_files/* findPlanFiles */._)((0,external_node_path_.parse)(folder).root, paths);
}
const noKeys = { apiKey: '', secretKey: '' };
async function run(line, plan, other, keys) {
    if (line.command === 'apply')
        await collectEarly();
    const isOffline = other !== null || line.command === 'validate';
    const visit = { ...line, ...(isOffline ? noKeys : keys), env: process.env };
    return (0,amplitude_over_http/* withAmplitude */.K)({ ...visit, ...(0,terminal/* besideOutput */.MY)() }, async (amplitude) => {
        const job = {
            ...line,
            files: plan.files,
            problems: [...plan.problems, ...(other?.problems ?? [])],
            scope: 'all',
            host: (0,origin/* originOf */.y)(line.region, line.baseUrl).host,
            base: other?.files ?? null,
            standIn: other === null ? null : 'other-plan',
            amplitude,
            refusal: null,
            gate: null,
            notices: line.scope === 'changed' && amplitude !== null ? [readsAll] : [],
        };
        if (line.command === 'validate')
            return (0,js_job/* validate */.tf)(job);
        const { applyPlan, compare } = await __webpack_require__.e(/* import() */ 779).then(__webpack_require__.bind(__webpack_require__, 8779));
        return line.command === 'apply' ? applyPlan(job) : compare(job);
    });
}
function print(report, json, { files }) {
    const { diff, project, host, digest, estimate } = report;
    const isDocument = json && diff !== null;
    if (isDocument) {
        const document = (0,core_document/* documentOf */.l)(diff, { project, host, digest, cost: estimate });
        process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    }
    // The document says what differs; why the run failed, and what of it is done, is in the text alone.
    if (isDocument && (!report.fails || report.result === 'changes'))
        return;
    if (json && report.command === 'validate') {
        const { result, problems } = report;
        const listed = problems.map(problem/* problemDocument */.FC);
        process.stdout.write(`${JSON.stringify({ version: 1, result, problems: listed }, null, 2)}\n`);
        return;
    }
    const out = json ? process.stderr : process.stdout;
    (0,terminal/* show */.WU)(out, process.env, files, (options) => `${(0,render_text/* renderText */.S5)(report, options)}\n`);
}
/** Both keys or neither; white space around them is an accident. */
function readKeys() {
    const apiKey = (process.env['AMPLITUDE_API_KEY'] ?? '').trim();
    const secretKey = (process.env['AMPLITUDE_SECRET_KEY'] ?? '').trim();
    if ((apiKey === '') === (secretKey === ''))
        return { apiKey, secretKey };
    return { error: 'Set both AMPLITUDE_API_KEY and AMPLITUDE_SECRET_KEY, or neither.' };
}
// A reader that has seen enough, as head, is no reason to crash.
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
}


/***/ }),

/***/ 1526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MY: () => (/* binding */ besideOutput),
  TR: () => (/* binding */ refuse),
  WU: () => (/* binding */ show)
});

// UNUSED EXPORTS: fitted

// EXTERNAL MODULE: ./build/js/amplitude/clock.js
var clock = __webpack_require__(4302);
// EXTERNAL MODULE: ./build/js/core/plan/text-lines.js
var text_lines = __webpack_require__(9097);
// EXTERNAL MODULE: ./build/js/core/render/wrap.js
var wrap = __webpack_require__(2185);
// EXTERNAL MODULE: ./build/js/command-line/arguments.js
var command_line_arguments = __webpack_require__(2429);
// EXTERNAL MODULE: ./build/js/core/render/wording.js
var wording = __webpack_require__(2381);
;// CONCATENATED MODULE: ./build/js/progress.js

/** Between two lines, in milliseconds. */
const interval = 10_000;
/** Shorter waits, as for another client's moment, go without a line of their own. */
const worthALine = 5000;
/** With the machine's timer, which does not keep the process alive. */
const systemTimer = (ms, tick) => {
    const timer = setInterval(tick, ms).unref();
    return () => clearInterval(timer);
};
/**
 * Writes a line every 10 seconds while something is under way, and one at once when there is a wait for
 * Amplitude's budget: why, and until when.
 */
function reportProgress(clock, log, every = systemTimer) {
    let status = () => '';
    let wait = null;
    const waitLeft = () => (wait === null ? 0 : Math.max(0, wait.until - clock.now()) / 1000);
    const stop = every(interval, () => {
        const line = status();
        if (line !== '')
            log(wait !== null && waitLeft() > 0 ? `${line} ${sentence(wait)}` : line);
    });
    return {
        onRead: (done, expected) => {
            status = () => done === expected
                ? ''
                : `Reading Amplitude: ${done} of ${(0,wording/* counted */.hS)(expected, 'answer')} so far.`;
        },
        onProgress: ({ done, total, seconds }) => {
            status = () => {
                if (total === 0)
                    return '';
                if (done === total) {
                    return `Applying: ${(0,wording/* counted */.hS)(total, 'change')} through; reading back what was written.`;
                }
                const toGo = duration(seconds + waitLeft());
                return `Applying: ${done} of ${(0,wording/* counted */.hS)(total, 'change')} done, ${total - done} left, about ${toGo} to go.`;
            };
        },
        onSent: (done, total) => {
            status = () => done === total ? '' : `Sending: ${done} of ${(0,wording/* counted */.hS)(total, 'group')} through.`;
        },
        onWait: (next) => {
            const isKnown = wait?.until === next.until && wait.reason === next.reason;
            wait = next;
            if (!isKnown && next.until - clock.now() >= worthALine)
                log(sentence(next));
        },
        onFullRead: ({ scopes, reads, seconds }) => log(`Reading everything: ${(0,wording/* counted */.hS)(scopes, 'event or group type', 'events and group types')} one by one, ${(0,wording/* counted */.hS)(reads, 'call')} in all, about ${duration(seconds)}.`),
        stop,
    };
}
function sentence({ reason, until }) {
    return `${reasons[reason]} Waiting until ${new Date(until).toISOString()}.`;
}
const reasons = {
    hour: "This run has used up Amplitude's hourly budget of 7,200.",
    collision: "Amplitude's limits are exceeded: another client is at work in this project.",
    others: "The project's hourly budget is used up, by other clients or earlier runs.",
};
/** "40 s", "12 min", "3 h 20 min"; never less than a second. */
function duration(seconds) {
    if (seconds <= 59)
        return `${Math.max(1, Math.ceil(seconds))} s`;
    const minutes = Math.ceil(seconds / 60);
    if (minutes < 60)
        return `${minutes} min`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

;// CONCATENATED MODULE: ./build/js/command-line/progress-bar.js

/** Between two drawings of the bar, in milliseconds. */
const pause = 100;
const barWidth = 24;
const clearLine = '\r\u001b[2K';
/** A bar on a terminal; lines in a log. */
function terminalProgress(screen, clock) {
    const isTerminal = screen.isTTY === true;
    let isDrawn = false;
    let drawnAt = Number.NEGATIVE_INFINITY;
    let beganAt = null;
    const clear = () => {
        if (isDrawn)
            screen.write(clearLine);
        isDrawn = false;
    };
    const log = (text) => {
        clear();
        screen.write(`${text}\n`);
    };
    const lines = reportProgress(clock, log, ...(isTerminal ? [() => () => { }] : []));
    const draw = (what, done, total, seconds) => {
        if (!isTerminal)
            return;
        const now = clock.now();
        beganAt ??= now;
        if (done >= total) {
            clear();
            beganAt = null;
            return;
        }
        if (now - drawnAt < pause)
            return;
        drawnAt = now;
        // What has been is the best guess for what is to come, once there is enough of it.
        const left = seconds ?? (done < 8 ? null : (((now - beganAt) / done) * (total - done)) / 1000);
        const text = `${what} ${bar(done / total)} ${done} of ${total}${left === null ? '' : `, ${duration(left)} left`}`;
        screen.write(`${clearLine}${text.slice(0, (screen.columns || 80) - 1)}`);
        isDrawn = true;
    };
    return {
        ...lines,
        onRead: (done, expected) => {
            lines.onRead(done, expected);
            draw('Reading', done, expected, null);
        },
        onProgress: (progress) => {
            lines.onProgress(progress);
            draw('Applying', progress.done, progress.total, progress.seconds);
        },
        onSent: (done, total) => {
            lines.onSent(done, total);
            draw('Sending', done, total, null);
        },
        stop: () => {
            clear();
            lines.stop();
        },
    };
}
function bar(share) {
    const filled = Math.round(share * barWidth);
    return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`;
}

;// CONCATENATED MODULE: ./build/js/command-line/terminal.js





/** Where a command that runs says how it goes: beside its output. */
function besideOutput() {
    const log = (text) => void process.stderr.write(`${text}\n`);
    return { progress: terminalProgress(process.stderr, clock/* systemClock */.m), log };
}
/** Ends a command that cannot begin: why, and the exit code. */
function refuse(error) {
    process.stderr.write(`${error}\n`);
    return command_line_arguments/* exit */.NS.failed;
}
/** Writes a text that shows places in these files, laid out for where it goes. */
function show(out, env, files, render) {
    out.write(fitted(render(viewOf(out, env, files)), out));
}
/** How a stream shows text: in colours on a terminal alone, and never where `NO_COLOR` is set. */
function viewOf(stream, env, files) {
    const lines = new Map(files.map(({ path, text }) => [path, new text_lines/* TextLines */.r(text)]));
    const sourceLine = ({ file, line }) => lines.get(file)?.text(line);
    const color = stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
    return { width: stream.columns ?? 100, color, sourceLine };
}
/** Lines of an excerpt from a file: a caret below stands for a column, so they stay as they are. */
const excerpt = /^ *(?:\d+ )?\|/;
/** On a terminal, lines that are too long go on below, further in; a log keeps them whole. */
function fitted(text, { isTTY, columns }) {
    if (isTTY !== true || columns === undefined || columns < 20)
        return text;
    return text
        .split('\n')
        .map((line) => (excerpt.test((0,wrap/* bare */.$B)(line)) ? line : wrapped(line, columns)))
        .join('\n');
}
/** Further in than its first line, where it is broken. */
function wrapped(line, width) {
    const indent = /^ */.exec((0,wrap/* bare */.$B)(line))?.[0] ?? '';
    return (0,wrap/* wrap */.LV)(line, width, '', `${indent}    `);
}


/***/ }),

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ statesSame),
/* harmony export */   e: () => (/* binding */ changedScopes)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(748);
/* harmony import */ var _parent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6354);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);



/** Whether two plans state the same of an entity. */
function statesSame(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    return (a.state === b.state &&
        a.fields.size === b.fields.size &&
        a.renamedFrom.join('\u0000') === b.renamedFrom.join('\u0000') &&
        [...a.fields].every(([name, value]) => {
            const other = b.fields.get(name);
            return other !== undefined && (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .equal */ .LC)(value, other);
        }));
}
/**
 * The scopes (see `scopeKey`) of a plan whose entities have to be read to tell what a pull request
 * does: those whose parent, or whose entity or its shared definition, differs from the base plan.
 * Scopes without a parent (group types) are few, and always among them.
 */
function changedScopes(base, head) {
    const changed = new Set();
    for (const [key, entity] of [...base.entities, ...head.entities]) {
        if (statesSame(base.entities.get(key), head.entities.get(key)))
            continue;
        changed.add(key);
        if (entity.scope !== null)
            changed.add((0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .OD)(entity.kind, entity.scope));
    }
    const scopes = new Set();
    for (const entity of head.entities.values()) {
        if (entity.scope === null)
            continue;
        const parent = (0,_parent_js__WEBPACK_IMPORTED_MODULE_0__/* .parentKey */ .C)(entity);
        const isChanged = parent === null ||
            changed.has((0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .OD)(entity.kind, entity.scope)) ||
            changed.has((0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)({ ...entity, scope: null })) ||
            changed.has(parent);
        if (isChanged)
            scopes.add((0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .OD)(entity.kind, entity.scope));
    }
    return scopes;
}


/***/ }),

/***/ 2351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countActions),
/* harmony export */   l: () => (/* binding */ documentOf)
/* harmony export */ });
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2942);

function documentOf(diff, about) {
    const { reads, writes, seconds } = about.cost;
    return {
        version: 1,
        project: about.project,
        host: about.host,
        digest: about.digest,
        summary: countActions(diff.changes),
        changes: diff.changes.map(documentChange),
        unmanaged: diff.unmanaged,
        not_read: { events: diff.notRead },
        cost: { reads, writes, seconds },
    };
}
function countActions(changes) {
    const counts = { create: 0, update: 0, rename: 0, restore: 0, delete: 0 };
    for (const change of changes)
        counts[change.action] += 1;
    return counts;
}
function documentChange(change) {
    const scopeIn = (parameter) => (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change.kind).scope?.parameter === parameter ? change.scope : null;
    return {
        action: change.action,
        kind: change.kind,
        name: change.name,
        event_type: scopeIn('event_type'),
        group_type: scopeIn('group_type'),
        renamed_from: change.renamedFrom,
        fields: Object.fromEntries(change.fields),
        origin: change.origin,
        used_by: change.usedBy,
        cost: change.cost,
    };
}


/***/ }),

/***/ 6354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parentKey)
/* harmony export */ });
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2942);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);


/** Key of the entity that another one is on; `null` if it is shared, or on what is no entity: a group type. */
function parentKey({ kind, scope }) {
    const parent = (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(kind).scope?.parent;
    return parent == null || scope === null ? null : (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .ownKey */ .Gt)(parent, scope);
}


/***/ }),

/***/ 7311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInteger),
/* harmony export */   R: () => (/* binding */ resolvePlain)
/* harmony export */ });
const constants = new Map([
    ...['', '~', 'null', 'Null', 'NULL'].map((text) => [text, null]),
    ...['true', 'True', 'TRUE'].map((text) => [text, true]),
    ...['false', 'False', 'FALSE'].map((text) => [text, false]),
    ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((text) => [text, Infinity]),
    ...['-.inf', '-.Inf', '-.INF'].map((text) => [text, -Infinity]),
    ...['.nan', '.NaN', '.NAN'].map((text) => [text, Number.NaN]),
]);
const longestConstant = 5;
const integer = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** What YAML 1.2's core schema makes of a plain scalar: `no`, `1_000` and `2024-01-01` are text. */
function resolvePlain(source) {
    if (source.length <= longestConstant) {
        const constant = constants.get(source);
        if (constant !== undefined)
            return constant;
    }
    // Only these characters begin a number: 0 to 9, plus, minus and the point.
    const first = source.charCodeAt(0);
    if ((first < 48 || first > 57) && first !== 43 && first !== 45 && first !== 46)
        return source;
    return integer.test(source) || float.test(source) ? Number(source) : source;
}
/** Whether this is how core-schema integers are written. */
function isInteger(source) {
    return integer.test(source);
}


/***/ }),

/***/ 2265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ repeats),
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   Jq: () => (/* binding */ inherited),
/* harmony export */   Sb: () => (/* binding */ nothingFound),
/* harmony export */   bu: () => (/* binding */ declared),
/* harmony export */   gN: () => (/* binding */ isDefinition),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/** What a check finds that finds nothing. */
const nothingFound = [];
/** What the plan states under this name in the kind's own section, deleted or not. */
function declared(draft, { kind, name }) {
    return draft.declared.get(kind)?.get(name);
}
/** Every name of a kind, once, without earlier names. */
function namesIn(draft, kind) {
    const deleted = draft.deleted.get(kind) ?? [];
    const names = deleted.map(({ address }) => address.name);
    return new Set([...(draft.present.get(kind)?.keys() ?? []), ...names]);
}
/** The shared definition that a statement uses, deleted or not. */
function definitionOf(draft, { address }) {
    return address.scope === null ? undefined : declared(draft, address);
}
/** Whether something stands twice. The keys of a map are unique: then so does what it stands in. */
function repeats({ own, declared: names, scopes }) {
    const isTwice = ([kind, statements]) => statements.length > (names.get(kind)?.size ?? 0);
    return ([...own].some(isTwice) || new Set(scopes.map(({ key }) => key.source)).size < scopes.length);
}
/** The values of a definition, where a use of it has them. */
function inherited(definition) {
    return definition?.state === 'present' ? definition : undefined;
}
/**
 * Whether the statement defines what it names, as opposed to using what another one defines. Where a
 * file could not be read that may be unknown; then it counts as a use.
 */
function isDefinition({ address }, { isComplete }, definition) {
    return address.scope === null || (isComplete && definition === undefined);
}


/***/ }),

/***/ 5858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isIgnored)
/* harmony export */ });
/** Whether one of the patterns matches: `*` is any run of characters, everything else literal. */
function isIgnored(patterns, name) {
    return patterns.some((pattern) => matches(pattern, name));
}
/** Greedy with one point of return: linear in practice, quadratic at worst, whatever the pattern. */
function matches(pattern, name) {
    let p = 0;
    let n = 0;
    let star = -1;
    let mark = 0;
    while (n < name.length) {
        if (pattern[p] === '*') {
            star = p;
            p += 1;
            mark = n;
        }
        else if (p < pattern.length && pattern[p] === name[n]) {
            p += 1;
            n += 1;
        }
        else if (star >= 0) {
            p = star + 1;
            mark += 1;
            n = mark;
        }
        else {
            return false;
        }
    }
    while (pattern[p] === '*')
        p += 1;
    return p === pattern.length;
}


/***/ }),

/***/ 8847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineIndex)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9097);

/** Where an offset of the file stands: 1-based line and column, columns in UTF-16 units. */
function lineIndex({ path, text }) {
    const lines = new _text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .TextLines */ .r(text);
    return (offset) => {
        const at = Math.min(Math.max(offset, 0), text.length);
        const line = lines.at(at);
        return { file: path, line, column: Math.max(at - lines.startOf(line), 0) + 1 };
    };
}


/***/ }),

/***/ 3240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ filterEntries),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   cZ: () => (/* binding */ valueUnder)
/* harmony export */ });
/** The entries of a node, if it is a map. */
function entriesOf(node) {
    return node?.type === 'map' ? node.entries : [];
}
/** The node with only these of its entries, if it is a map. */
function filterEntries(node, isKept) {
    return node.type === 'map' ? { ...node, entries: node.entries.filter(isKept) } : node;
}
/** What a map has under a key. For maps with few keys: it looks through all. */
function valueUnder(node, key) {
    for (const entry of entriesOf(node))
        if (entry.source === key)
            return entry.value;
    return undefined;
}


/***/ }),

/***/ 302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m3: () => (/* binding */ readPlan),
  uH: () => (/* binding */ readPlanWith),
  q2: () => (/* binding */ readVersions)
});

// EXTERNAL MODULE: ./build/js/core/problem.js
var problem = __webpack_require__(8007);
// EXTERNAL MODULE: ./build/js/core/kinds/index.js + 6 modules
var core_kinds = __webpack_require__(2942);
// EXTERNAL MODULE: ./build/js/core/plan/draft.js
var plan_draft = __webpack_require__(2265);
;// CONCATENATED MODULE: ./build/js/core/plan/alike.js


/**
 * Two versions without nearly all that both state alike: what is read once for both, so that its address is
 * one object (`shared`), but for definitions, and for uses of what one of the two defines otherwise. Nothing
 * in which the two differ comes from the rest, and that is most of a plan.
 */
function withoutAlike(a, b, shared) {
    const without = (draft) => ({
        ...draft,
        own: new Map([...draft.own].map(([kind, own]) => [
            kind,
            (0,core_kinds/* kindOf */.I)(kind).scope === null ? own.filter(isNotShared) : own,
        ])),
        scoped: new Map([...draft.scoped].map(([kind, uses]) => [kind, uses.filter(differsIn(kind))])),
    });
    const isNotShared = ({ address }) => !shared.has(address);
    const differsIn = (kind) => {
        const redefined = redefinedIn(kind, a, b);
        return (use) => isNotShared(use) || redefined.has(use.address.name);
    };
    return [without(a), without(b)];
}
/** Names whose definition is not the same in both. */
function redefinedIn(kind, a, b) {
    const definitionIn = (draft, name) => (0,plan_draft/* inherited */.Jq)(draft.declared.get(kind)?.get(name))?.address;
    const names = [a, b].flatMap(({ declared }) => [...(declared.get(kind)?.keys() ?? [])]);
    return new Set(names.filter((name) => definitionIn(a, name) !== definitionIn(b, name)));
}

;// CONCATENATED MODULE: ./build/js/core/plan/case-style.js
/** Ways to write a name that a team can ask for. */
const case_style_styles = ['title', 'sentence', 'snake', 'kebab', 'camel', 'pascal'];
/** What each asks for, for messages and editors. */
const case_style_styleExamples = {
    title: 'Checkout Started',
    sentence: 'Checkout started',
    snake: 'checkout_started',
    kebab: 'checkout-started',
    camel: 'checkoutStarted',
    pascal: 'CheckoutStarted',
};
function isStyle(text) {
    return case_style_styles.some((style) => style === text);
}
/** Words that title case leaves small inside a name. */
const smallWords = new Set('a an and as at but by for from in into nor of off on or out over per the to up via vs with'.split(' '));
/** What nearly all names are that follow a style. Letters of all scripts take longer to tell apart. */
const plainly = {
    title: /^[A-Z][a-z0-9]*(?: [A-Z][a-z0-9]*)*$/,
    sentence: /^[A-Z][a-z0-9]*(?: [a-z0-9]+)*$/,
    snake: /^[a-z0-9]+(?:_[a-z0-9]+)*$/,
    kebab: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    camel: /^[a-z][A-Za-z0-9]*$/,
    pascal: /^[A-Z][A-Za-z0-9]*$/,
};
/** Letters without case (Chinese, Arabic, …) satisfy every style, as do digits. */
function follows(style, name) {
    if (plainly[style].test(name))
        return true;
    switch (style) {
        case 'title':
            return isSpaced(name) && !isHumped(name) && name.split(' ').every(isTitleWord);
        case 'sentence':
            return isSpaced(name) && !isHumped(name) && name.split(' ').every(isSentenceWord);
        case 'snake':
            return /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(_[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)*$/u.test(name);
        case 'kebab':
            return /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(-[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)*$/u.test(name);
        case 'camel':
            return /^[\p{Ll}\p{Lm}\p{Lo}][\p{L}\p{M}\p{N}]*$/u.test(name);
        case 'pascal':
            return /^[\p{Lu}\p{Lt}\p{Lm}\p{Lo}][\p{L}\p{M}\p{N}]*$/u.test(name);
        default:
            return style;
    }
}
/** The name in that style, or `null` where rewriting its words does not get there. */
function restyle(style, name) {
    const words = wordsOf(name);
    const restyled = joined(style, words);
    return words.length > 0 && restyled !== name && follows(style, restyled) ? restyled : null;
}
function joined(style, words) {
    switch (style) {
        case 'title':
            return words
                .map((word, index) => (index > 0 && smallWords.has(word) ? word : raised(word)))
                .join(' ');
        case 'sentence':
            return words.map((word, index) => (index === 0 ? raised(word) : word)).join(' ');
        case 'snake':
            return words.join('_').toLowerCase();
        case 'kebab':
            return words.join('-').toLowerCase();
        case 'camel':
            return words
                .map((word, index) => (index === 0 ? word.toLowerCase() : raised(word.toLowerCase())))
                .join('');
        case 'pascal':
            return words.map(raised).join('');
        default:
            return style;
    }
}
/** Words in lower case, but for those that are all capitals, which stay: they are abbreviations. */
function wordsOf(name) {
    const words = name
        .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
        .match(/[\p{L}\p{M}\p{N}]+/gu);
    const isShouted = !/\p{Ll}/u.test(name);
    return (words ?? []).map((word) => !isShouted && /^[\p{Lu}\p{N}]{2,}$/u.test(word) ? word : word.toLowerCase());
}
function raised(word) {
    const [first = ''] = word;
    return first.toUpperCase() + word.slice(first.length);
}
function isSpaced(name) {
    return name !== '' && !name.includes('_') && !/^ | {2}| $|[^\S ]/.test(name);
}
/** One word that is several run together; among others such a word is a brand (PayPal). */
function isHumped(name) {
    return !name.includes(' ') && /\p{Ll}\p{Lu}/u.test(name);
}
function isTitleWord(word, index) {
    const [first] = word.match(/[\p{L}\p{N}]/u) ?? [];
    if (first === undefined || !/\p{Ll}/u.test(first))
        return true;
    return index > 0 && smallWords.has(word);
}
/** Only the first word starts with a capital; abbreviations, brands with inner capitals and "I" may. */
function isSentenceWord(word, index) {
    const [start] = word.match(/[\p{L}\p{N}].*/u) ?? [];
    if (start === undefined)
        return true;
    if (index === 0)
        return !/^\p{Ll}/u.test(start);
    return !/^\p{Lu}/u.test(start) || start === 'I' || /^.+\p{Lu}/u.test(start);
}

// EXTERNAL MODULE: ./build/js/core/kind.js
var kind = __webpack_require__(748);
;// CONCATENATED MODULE: ./build/js/core/plan/field-value.js

/** What a node states for a field; `undefined` where the format does not allow it there. */
function fieldValue(field, node) {
    if (isEmpty(node) && (0,kind/* isClearable */.Q0)(field))
        return null;
    switch (field.codec) {
        case 'text':
        case 'verbatim':
        case 'reference':
            return node.type === 'scalar' && typeof node.value === 'string'
                ? (0,kind/* normalise */.j7)(field, node.value)
                : undefined;
        case 'choice': {
            if (node.type !== 'scalar' || typeof node.value !== 'string')
                return undefined;
            const { value } = node;
            return field.values?.find((choice) => choice === value);
        }
        case 'flag':
            return node.type === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;
        case 'set': {
            const items = scalarItems(node);
            if (items === null)
                return undefined;
            const texts = items.map((item) => item.source);
            const isAllowed = field.values === undefined || texts.every((text) => field.values?.includes(text));
            return isAllowed ? (0,kind/* normalise */.j7)(field, texts) : undefined;
        }
        default:
            return field.codec;
    }
}
/** `null`, `""` and `[]`: any of them clears, whatever the field holds otherwise. */
function isEmpty(node) {
    if (node.type === 'scalar')
        return node.value === null || node.value === '';
    return node.type === 'list' && node.items.length === 0;
}
/** The items of a list of scalars; `null` if the node is anything else. */
function scalarItems(node) {
    if (node.type !== 'list')
        return null;
    const items = node.items.filter((item) => item.type === 'scalar');
    return items.length === node.items.length ? items : null;
}

// EXTERNAL MODULE: ./build/js/core/plan/node.js
var plan_node = __webpack_require__(3240);
// EXTERNAL MODULE: ./build/js/core/plan/quote.js
var quote = __webpack_require__(5070);
;// CONCATENATED MODULE: ./build/js/core/plan/json-schema.js
/** Keys and list items are what stands in the file, whatever YAML takes it for. */
const json_schema_sourceText = { type: ['string', 'number', 'boolean', 'null'] };
/** A map with these keys and no others. */
function json_schema_object(properties) {
    return { type: 'object', properties, additionalProperties: false };
}
/** A map from any name; an empty section is none. */
function json_schema_sectionOf(title, description, value) {
    return { title, description, type: ['object', 'null'], additionalProperties: value };
}

;// CONCATENATED MODULE: ./build/js/core/plan/rules-schema.js



/** What the team's rules count as, where they do not say. */
const defaultSeverity = { naming: 'error', required: 'warning' };
/** The rules on names that some kind has. */
const nameRules = [
    ...new Set(core_kinds/* kinds */.EZ.flatMap((spec) => spec.nameRule ?? [])),
];
/** The kinds whose fields a team can require: those of which a project has so many that Amplitude limits them. */
const requirable = core_kinds/* kinds */.EZ.filter((spec) => spec.limit !== null);
/** The `rules` section. */
function rulesSchema() {
    return {
        title: 'rules',
        description: "The team's own conventions.",
        ...object({
            ...Object.fromEntries(nameRules.map((rule) => [rule, namingSchema(rule)])),
            required_fields: {
                title: 'required_fields',
                description: 'Fields that must be written and not empty, by section.',
                ...object({
                    ...Object.fromEntries(requirable.map((spec) => [
                        spec.section,
                        {
                            title: spec.section,
                            description: `Fields that ${spec.plural} must have.`,
                            type: ['array', 'null'],
                            items: { enum: spec.fields.map((field) => field.name) },
                        },
                    ])),
                    severity: severitySchema(defaultSeverity.required),
                }),
            },
        }),
        type: ['object', 'null'],
    };
}
function namingSchema(rule) {
    const plurals = kinds.flatMap((spec) => (spec.nameRule === rule ? [spec.plural] : []));
    return {
        title: rule,
        description: `How names of ${plurals.join(', ')} are written: a style or a pattern. Names in [brackets], as other products give them, are exempt.`,
        ...object({
            style: {
                title: 'style',
                description: styles.map((style) => `${style}: ${styleExamples[style]}`).join('; '),
                enum: styles,
            },
            pattern: {
                title: 'pattern',
                description: 'Instead of a style: a regular expression (RE2) that finds a match in each name.',
                type: 'string',
            },
            severity: severitySchema(defaultSeverity.naming),
        }),
        // Properties stand beside what requires them, as ajv's strict mode wants it.
        oneOf: ['style', 'pattern'].map((key) => ({ properties: { [key]: {} }, required: [key] })),
    };
}
function severitySchema(standard) {
    return {
        title: 'severity',
        description: `error fails the check, warning only tells, off does neither. Where it is not written: ${standard}.`,
        default: standard,
        enum: ['error', 'warning', 'off'],
    };
}

;// CONCATENATED MODULE: ./build/js/core/plan/conventions.js





/**
 * The conventions that the `rules` section states; what is not as the format wants it is passed over.
 * `patterns` can be `null` where {@link hasPattern} says that there are none.
 */
function conventionsIn(rules, locate, patterns) {
    const naming = new Map();
    const problems = [];
    for (const { source: name, value } of (0,plan_node/* entriesOf */.Mc)(rules)) {
        if (!nameRules.some((rule) => rule === name))
            continue;
        const severity = severityOf(value, defaultSeverity.naming);
        const style = textOf((0,plan_node/* valueUnder */.cZ)(value, 'style'));
        const pattern = (0,plan_node/* valueUnder */.cZ)(value, 'pattern');
        if (pattern === undefined) {
            if (style !== null && severity !== 'off') {
                const rule = styleRule(style, severity);
                if (rule !== null)
                    naming.set(name, rule);
            }
            continue;
        }
        const source = textOf(pattern);
        if (source === null || style !== null || patterns === null)
            continue;
        const fault = patterns.compileFault(source);
        if (fault !== null) {
            problems.push({
                rule: 'regex',
                severity: 'error',
                message: `the pattern ${(0,quote/* quote */.h)(source)} of ${(0,quote/* quote */.h)(name)} cannot be used: ${fault}; write one that RE2 understands`,
                location: locate(pattern.start),
                subject: null,
            });
        }
        else if (severity !== 'off') {
            naming.set(name, patternRule(source, severity, patterns));
        }
    }
    const requiredFields = rules === undefined ? undefined : (0,plan_node/* valueUnder */.cZ)(rules, 'required_fields');
    const severity = severityOf(requiredFields, defaultSeverity.required);
    return {
        naming,
        required: severity === 'off' ? new Map() : requiredBySection(requiredFields),
        requiredSeverity: severity === 'off' ? defaultSeverity.required : severity,
        problems,
    };
}
/** Whether a naming rule is written as a pattern. */
function hasPattern(rules) {
    return (0,plan_node/* entriesOf */.Mc)(rules).some(({ value }) => (0,plan_node/* valueUnder */.cZ)(value, 'pattern') !== undefined);
}
function styleRule(style, severity) {
    if (!isStyle(style))
        return null;
    return {
        severity,
        accepts: (name) => follows(style, name),
        wanted: `in ${style} case, like ${(0,quote/* quote */.h)(case_style_styleExamples[style])}`,
        rewrite: (name) => restyle(style, name),
    };
}
function patternRule(source, severity, patterns) {
    return {
        severity,
        accepts: patterns.matcherOf(source),
        wanted: `so that it matches ${(0,quote/* quote */.h)(source)}`,
        rewrite: () => null,
    };
}
function requiredBySection(node) {
    const required = new Map();
    for (const { source: section, value } of (0,plan_node/* entriesOf */.Mc)(node)) {
        const spec = requirable.find((candidate) => candidate.section === section);
        const names = new Set(scalarItems(value)?.map((item) => item.source));
        if (spec === undefined)
            continue;
        required.set(spec.section, spec.fields.flatMap((field) => (names.has(field.name) ? [field.name] : [])));
    }
    return required;
}
function severityOf(node, standard) {
    const stated = node === undefined ? null : textOf((0,plan_node/* valueUnder */.cZ)(node, 'severity'));
    return stated === 'error' || stated === 'warning' || stated === 'off' ? stated : standard;
}
function textOf(node) {
    return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : null;
}

// EXTERNAL MODULE: ./build/js/core/grouping.js
var grouping = __webpack_require__(5207);
// EXTERNAL MODULE: ./build/js/core/taxonomy.js
var core_taxonomy = __webpack_require__(6405);
// EXTERNAL MODULE: ./build/js/core/plan/statement.js
var plan_statement = __webpack_require__(1143);
;// CONCATENATED MODULE: ./build/js/core/plan/merged.js

/**
 * What a plan states of an entity, in the order of the kind's table. A use of a shared definition (`shared`)
 * has the definition's stated fields with its own on top. A stated `type` clears the fields that need another.
 */
function mergedFields(statement, shared) {
    if (statement.fields.length === 0 && shared === undefined)
        return noFields;
    const merged = new Map();
    for (const field of statement.spec.fields) {
        const value = mergedValue(field, statement, shared);
        if (value !== undefined)
            merged.set(field.name, value);
    }
    return merged;
}
const noFields = new Map();
/** One field of {@link mergedFields}. */
function mergedValue(field, statement, shared) {
    const own = statedValue(statement, field);
    if (own !== undefined || shared === undefined || field.sharedOnly === true)
        return own;
    return statedValue(shared, field);
}
/** The field as a use has it: as it states it, else as the shared definition does. */
function effective(name, statement, shared) {
    return (0,plan_statement/* stated */.Eo)(statement, name) ?? (shared === undefined ? undefined : (0,plan_statement/* stated */.Eo)(shared, name));
}
function statedValue(statement, field) {
    const own = (0,plan_statement/* stated */.Eo)(statement, field.name);
    if (own !== undefined || field.needsType === undefined)
        return own?.value;
    const type = (0,plan_statement/* stated */.Eo)(statement, 'type')?.value;
    return type === undefined || type === field.needsType ? undefined : null;
}

;// CONCATENATED MODULE: ./build/js/core/plan/draft-plan.js






const noNames = [];
/** The plan that a draft comes to, without a look at its problems. */
function planOf(draft) {
    const entities = new Map();
    const stated = entitiesIn(draft);
    for (const statement of core_kinds/* kinds */.EZ.flatMap(({ kind }) => stated.get(kind) ?? [])) {
        const { address, state, earlier } = statement;
        // Not spread: there are tens of thousands.
        entities.set((0,core_taxonomy/* keyOf */.TN)(address), {
            kind: address.kind,
            name: address.name,
            scope: address.scope,
            state,
            fields: state === 'deleted'
                ? new Map()
                : mergedFields(statement, (0,plan_draft/* inherited */.Jq)((0,plan_draft/* definitionOf */.Fg)(draft, statement))),
            renamedFrom: earlier.length === 0 ? noNames : earlier.map((name) => name.source),
            id: null,
        });
    }
    for (const [key, address] of onlyReferredTo(draft)) {
        const fields = new Map();
        entities.set(key, { ...address, state: 'present', fields, renamedFrom: [], id: null });
    }
    const groupTypes = new Set(draft.scopes.map(({ key }) => key.source));
    const taxonomy = { entities, unread: new Set() };
    return { taxonomy, ignore: draft.settings.ignore, groupTypes };
}
/** How many entities the plan has, by section; what belongs to a scope counts as its kind. */
function countEntities(draft) {
    const entities = entitiesIn(draft);
    const referred = [...onlyReferredTo(draft).values()];
    return Object.fromEntries(core_kinds/* kinds */.EZ.map(({ kind, section }) => {
        const count = referred.filter((address) => address.kind === kind).length;
        return [section, (entities.get(kind)?.length ?? 0) + count];
    }));
}
/** The first statement of each entity. */
function entitiesIn(draft) {
    const all = (0,plan_statement/* together */.bs)([draft.own, draft.scoped]);
    return (0,plan_draft/* repeats */.D_)(draft) ? new Map([...all].map(([kind, each]) => [kind, firstOfEach(each)])) : all;
}
function firstOfEach(statements) {
    const places = (0,grouping/* groupBy */.$)(statements, ({ address }) => (0,core_taxonomy/* keyOf */.TN)(address));
    return [...places.values()].flatMap((same) => same.slice(0, 1));
}
/**
 * What the plan refers to and declares nowhere: it states that by using it. Where it declares others of
 * the kind, that is a problem.
 */
function onlyReferredTo(draft) {
    const addresses = new Map();
    for (const { target } of draft.references) {
        if ((0,plan_draft/* declared */.bu)(draft, target) === undefined)
            addresses.set((0,core_taxonomy/* keyOf */.TN)(target), target);
    }
    return addresses;
}

;// CONCATENATED MODULE: ./build/js/core/plan/entity-schema.js



/** Key of an entity's properties, in the sections that have them. */
const propertiesKey = 'properties';
const renamedFromKey = 'renamed_from';
const deletedKey = 'deleted';
/** What an entity of a kind can have in the kind's own section. */
function entitySchema(spec) {
    const nested = kinds.find((other) => other.scope?.section === spec.section);
    return {
        ...entries(spec, fieldsFor(spec, false), {
            ...(nested === undefined ? {} : { [propertiesKey]: propertiesOf(nested) }),
            [renamedFromKey]: {
                title: renamedFromKey,
                description: 'The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.',
                type: ['string', 'number', 'boolean', 'array'],
                items: sourceText,
                minItems: 1,
            },
        }),
        title: spec.label,
        description: `${capital(spec.label)}. A field that is not written is left alone.`,
    };
}
/** What it can have under an event or a group type. */
function useSchema(spec) {
    const label = spec.scope?.label ?? '';
    return {
        ...entries(spec, fieldsFor(spec, true), {}),
        title: `${spec.label} of one ${label}`,
        description: `Where ${spec.section} declares the name, a use of that: what is written here is this ${label}'s own value, the rest is the shared one. Else a property of this ${label} alone.`,
    };
}
function entries(spec, fields, more) {
    return {
        ...object({
            ...Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
            ...more,
            ...(spec.deletion === null ? {} : { [deletedKey]: deletedSchema(spec.deletion.meaning) }),
        }),
        type: ['object', 'null'],
    };
}
function deletedSchema(meaning) {
    return {
        title: deletedKey,
        description: `true: it is to be gone from Amplitude. Nothing else may stand beside it. ${meaning}`,
        const: true,
    };
}
function fieldSchema(field) {
    const described = { title: field.name, description: field.description };
    const clearable = isClearable(field);
    switch (field.codec) {
        case 'text':
        case 'verbatim':
        case 'reference':
            // The empty list clears as the empty text does; any other list is no text.
            return clearable
                ? { ...described, type: ['string', 'null', 'array'], maxItems: 0 }
                : { ...described, type: 'string' };
        case 'choice':
            return { ...described, enum: [...(field.values ?? []), ...(clearable ? [null, ''] : [])] };
        case 'flag':
            return { ...described, type: 'boolean' };
        case 'set': {
            const items = field.values === undefined ? sourceText : { enum: field.values };
            // The empty text clears as the empty list does; any other text is no list.
            return clearable
                ? { ...described, type: ['array', 'null', 'string'], items, maxLength: 0 }
                : { ...described, type: 'array', items };
        }
        default:
            return field.codec;
    }
}
/** The `properties` of what entities of a kind live below. */
function propertiesOf(nested) {
    return sectionOf(propertiesKey, `Its ${nested.plural}, by name.`, {
        $ref: `#/$defs/${useName(nested)}`,
    });
}
/** Name of the schema of a use. */
function useName(spec) {
    return `${spec.kind}_use`;
}
/** As the first word of a sentence. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/js/core/plan/nearest.js
var plan_nearest = __webpack_require__(5916);
;// CONCATENATED MODULE: ./build/js/core/plan/place.js


/** The kind whose entities stand under `properties` in this section, if it has such. */
function nestedIn(section) {
    return core_kinds/* kinds */.EZ.find((spec) => spec.scope?.section === section);
}
/** The kind that this section is of; `group_types` is of none. */
function kindIn(section) {
    return core_kinds/* kinds */.EZ.find((spec) => spec.section === section);
}
/** Where in the plan a path of keys leads; `null` outside of entities. */
function placeOf(path) {
    const [section, name, between, inner, ...innerRest] = path;
    if (section === undefined || name === undefined)
        return null;
    const nested = nestedIn(section);
    if (nested !== undefined && between === propertiesKey && inner !== undefined) {
        const address = { kind: nested.kind, name: inner, scope: name };
        return { spec: nested, address, rest: innerRest };
    }
    const spec = kindIn(section);
    if (spec === undefined)
        return null;
    return { spec, address: { kind: spec.kind, name, scope: null }, rest: path.slice(2) };
}

;// CONCATENATED MODULE: ./build/js/core/plan/statement-reader.js






/** Reads the entries of one place: a kind's section, or the properties of one event. */
function statementReader(spec, scope, locate, nearest) {
    const { kind } = spec;
    const table = tableOf(spec, scope !== null);
    return ({ start, source: name, value }) => {
        const { isDeleted, fields, doubtful, earlier, notable, isWhole } = partsOf(table, value, nearest);
        return {
            start,
            address: { kind, name, scope },
            spec,
            state: isDeleted ? 'deleted' : 'present',
            fields: isDeleted ? nothing.fields : fields,
            notable: isDeleted ? nothing.notable : notable,
            doubtful,
            earlier: isDeleted ? nothing.earlier : earlier,
            beside: isDeleted ? besideDeleted(table, value) : nothing.earlier,
            isWhole: isWhole && !isDeleted,
            locate,
        };
    };
}
function tableOf(spec, scoped) {
    const known = tables.get(spec)?.[scoped ? 'scoped' : 'shared'];
    if (known === undefined)
        throw new Error(`unknown kind ${spec.kind}`);
    return known;
}
const tables = new Map(core_kinds/* kinds */.EZ.map((spec) => [spec, { scoped: makeTable(spec, true), shared: makeTable(spec, false) }]));
function makeTable(spec, scoped) {
    const fields = (0,kind/* fieldsFor */.VV)(spec, scoped);
    const others = [
        ...(scoped ? [] : [renamedFromKey]),
        ...(!scoped && nestedIn(spec.section) !== undefined ? [propertiesKey] : []),
        ...(spec.deletion === null ? [] : [deletedKey]),
    ];
    return {
        keys: new Map([
            ...fields.map((field) => [field.name, { field, plain: plainOf(field, spec) }]),
            ...others.map((key) => [key, null]),
        ]),
        fields: new Set(fields.map(({ name }) => name)),
    };
}
/** Rules look into lists and patterns, and at a type that needs a list, or is none. */
function plainOf(field, { fields }) {
    if (field.name === 'type') {
        const needing = fields.filter(({ codec }) => codec === 'set').map(({ needsType }) => needsType);
        return new Set(field.values?.filter((value) => !needing.includes(value)));
    }
    const isLookedInto = field.codec === 'verbatim' ||
        field.needsType !== undefined ||
        (field.codec === 'set' && field.values === undefined);
    return isLookedInto ? new Set() : null;
}
const nothing = {
    fields: [],
    doubtful: new Set(),
    earlier: [],
    isDeleted: false,
    notable: [],
    isWhole: true,
};
function partsOf({ keys, fields: known }, node, nearest) {
    // Something else than a map is reported: no more is said of the fields that are not in it.
    if (node.type !== 'map') {
        const isEmpty = node.type === 'scalar' && node.value === null;
        return isEmpty ? nothing : { ...nothing, doubtful: known, isWhole: false };
    }
    const fields = [];
    let { doubtful, earlier, notable, isDeleted, isWhole } = nothing;
    for (const entry of node.entries) {
        const { source: name, value } = entry;
        const column = keys.get(name);
        if (column === undefined) {
            isWhole = false;
            const meant = nearest(name, keys.keys());
            if (meant !== null)
                doubtful = new Set([...doubtful, meant]);
        }
        else if (column !== null) {
            const said = statedField(column.field, entry);
            if (said.value === undefined)
                isWhole = false;
            if (column.plain?.has(said.value) === false)
                notable = [...notable, said];
            fields.push(said);
        }
        else if (name === renamedFromKey) {
            earlier = earlierNames(value);
            if (earlier.length === 0)
                isWhole = false;
        }
        else if (name === deletedKey) {
            isDeleted = value.type === 'scalar' && value.value === true;
            if (!isDeleted)
                isWhole = false;
        }
        else if (value.type !== 'map')
            isWhole = false;
    }
    // A copy has no room to grow, which is most of what a small list takes.
    return { fields: fields.slice(), doubtful, earlier, notable, isDeleted, isWhole };
}
function statedField(field, { start: keyStart, value: node }) {
    const items = field.codec === 'set' ? (scalarItems(node) ?? noItems) : noItems;
    return { start: node.start, field, keyStart, value: fieldValue(field, node), items };
}
const noItems = [];
function besideDeleted({ keys }, node) {
    return (0,plan_node/* entriesOf */.Mc)(node).filter(({ source }) => keys.has(source) && source !== deletedKey);
}
function earlierNames(node) {
    if (node.type === 'scalar')
        return node.value === null ? [] : [node];
    return scalarItems(node) ?? [];
}

;// CONCATENATED MODULE: ./build/js/core/plan/statements.js





/** The statements of a tree. */
function statedIn(tree) {
    const taker = new StatementTaker(tree.locate);
    const { root } = tree;
    if (root?.type !== 'map')
        return taker.done(tree, false);
    const sections = root.entries.map((section) => {
        const { source } = section;
        const value = (0,plan_node/* filterEntries */.J2)(section.value, (entry) => !taker.take(source, entry));
        return { ...section, value };
    });
    return taker.done({ ...tree, root: { ...root, entries: sections } }, false);
}
/** Takes statements out of the sections of a file, an entry at a time. */
class StatementTaker {
    #locate;
    /** One a file, with its own bound: a misspelt field is looked up among a dozen names. */
    #nearest = (0,plan_nearest/* nearestFinder */.P)();
    #own = new Map();
    #scoped = new Map();
    #present = new Map();
    #deleted = new Map();
    #notable = new Map();
    constructor(locate) {
        this.#locate = locate;
    }
    /** Nothing is known before it is read. */
    pass() {
        return null;
    }
    take(section, entry) {
        const statements = this.read(section, entry);
        this.add(statements);
        return isWhole(section, statements);
    }
    /** What an entry of a section states. */
    read(section, entry) {
        const spec = kindIn(section);
        const nested = nestedIn(section);
        const own = spec === undefined ? [] : [this.#reader(spec, null)(entry)];
        if (nested === undefined || own[0]?.state === 'deleted')
            return own;
        const properties = (0,plan_node/* entriesOf */.Mc)((0,plan_node/* valueUnder */.cZ)(entry.value, propertiesKey));
        return [...own, ...properties.map(this.#reader(nested, entry.source))];
    }
    add(statements) {
        for (const statement of statements) {
            const { address, state, notable } = statement;
            const { kind, name, scope } = address;
            existing(scope === null ? this.#own : this.#scoped, kind, () => []).push(statement);
            const present = existing(this.#present, kind, () => new Map());
            if (state === 'deleted')
                existing(this.#deleted, kind, () => []).push(statement);
            else if (!present.has(name))
                present.set(name, statement);
            if (notable.length > 0)
                existing(this.#notable, kind, () => []).push(statement);
        }
    }
    /** With what is left of the tree. */
    done(tree, isSimple) {
        return {
            tree,
            own: this.#own,
            scoped: this.#scoped,
            present: this.#present,
            deleted: this.#deleted,
            notable: this.#notable,
            isSimple,
        };
    }
    #reader(spec, scope) {
        return statementReader(spec, scope, this.#locate, this.#nearest);
    }
}
/** Whether these are all that an entry of this section says. */
function isWhole(section, statements) {
    return kindIn(section) !== undefined && statements.every((statement) => statement.isWhole);
}
/** What a map has under a key, or is now given. */
function existing(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}
/** The group types of a file: names that hold entities without being of a kind. */
function scopeNamesIn(tree) {
    return (0,plan_node/* entriesOf */.Mc)(tree.root)
        .filter(({ source }) => kindIn(source) === undefined && nestedIn(source) !== undefined)
        .flatMap(({ value }) => (0,plan_node/* entriesOf */.Mc)(value).map((key) => ({ key, locate: tree.locate })));
}

;// CONCATENATED MODULE: ./build/js/core/plan/known-entries.js

/**
 * The entries of one version of a plan, by how they are written. Of another version nearly all are the
 * same, word for word: those need no reading, and their statements have the addresses and fields, the very
 * objects, in common.
 */
class KnownEntries {
    #known = new Map();
    #shared = new Set();
    /** Addresses, as objects, of what was not read again. */
    get shared() {
        return this.#shared;
    }
    /** For the version that is read first. */
    learn = (taker) => ({
        pass: () => null,
        take: (section, entry, next) => {
            const statements = taker.read(section, entry);
            taker.add(statements);
            if (!isWhole(section, statements))
                return false;
            // After giving up nothing tells where the entry ends.
            if (next?.isSimple === true)
                this.#add(section, entry, next, statements);
            return true;
        },
    });
    /** For the version that is read second. What stands twice there is two, so an entry is known once. */
    recall = (taker, locate) => ({
        pass: (section, cursor) => {
            const known = this.#remove(section, cursor);
            if (known === null)
                return null;
            const { name, start, length, statements } = known;
            const moved = cursor.at - start;
            const locateMoved = (offset) => locate(offset + moved);
            taker.add(statements.map((statement) => ({ ...statement, locate: locateMoved })));
            for (const { address } of statements)
                this.#shared.add(address);
            cursor.toContent(cursor.at + length);
            return name;
        },
        take: (section, entry) => taker.take(section, entry),
    });
    #add(section, { source: name, start }, next, statements) {
        const { text } = next;
        const lineStart = text.lastIndexOf('\n', start) + 1;
        const isLast = next.indent < 0;
        const nextLine = isLast ? text.length : next.at - next.indent;
        const end = isLast ? text.length : text.indexOf('\n', next.at) + 1;
        this.#known.set(firstLine(section, text, lineStart), {
            name,
            start,
            text: text.slice(lineStart, end),
            isLast,
            length: nextLine - start,
            statements,
        });
    }
    #remove(section, { text, at, indent }) {
        const lineStart = at - indent;
        const key = firstLine(section, text, lineStart);
        const known = this.#known.get(key);
        if (known === undefined || !text.startsWith(known.text, lineStart))
            return null;
        if (known.isLast && lineStart + known.text.length < text.length)
            return null;
        this.#known.delete(key);
        return known;
    }
}
/** By which entries are looked up: most have a name of their own in it. */
function firstLine(section, text, lineStart) {
    return `${section}\n${text.slice(lineStart, text.indexOf('\n', lineStart))}`;
}

// EXTERNAL MODULE: ./build/js/core/plan/line-index.js
var line_index = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/js/core/plan/simple-tree.js + 5 modules
var simple_tree = __webpack_require__(8654);
;// CONCATENATED MODULE: ./build/js/core/plan/read-files.js



/**
 * What the files of a plan state, each by itself, with what is wrong with them as YAML. Rejects only where
 * a part of this program cannot be loaded: the parser, where a file is not simply written.
 */
async function readFiles(files, takerOf) {
    const simple = files.map((file) => statedSimply(file, takerOf));
    const stated = simple.filter((read) => read !== null);
    if (stated.length === files.length)
        return stated;
    const { parseTree } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(679)]).then(__webpack_require__.bind(__webpack_require__, 8679));
    const refused = new Set();
    const read = files.map((file, index) => {
        const refuse = () => {
            refused.add(file);
            return [];
        };
        return { file, stated: simple[index] ?? statedIn(parseTree(file, refuse)) };
    });
    if (refused.size === 0)
        return read.map((result) => result.stated);
    const { syntaxFaults } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(870)]).then(__webpack_require__.bind(__webpack_require__, 2870));
    return read.map((result) => refused.has(result.file) ? statedIn(parseTree(result.file, syntaxFaults)) : result.stated);
}
/** `null`: the file is not simply written, or wrong. */
function statedSimply(file, takerOf) {
    const locate = (0,line_index/* lineIndex */.D)(file);
    const taker = new StatementTaker(locate);
    const root = (0,simple_tree/* readSimpleTree */.z)(file.text, takerOf?.(taker, locate) ?? taker);
    return root === null ? null : taker.done({ root, problems: [], locate }, true);
}
/** As {@link readFiles}, with everything loaded that a file may need. Never throws. */
function readFilesWith(files, { parseTree, syntaxFaults }) {
    return files.map((file) => statedSimply(file) ?? statedIn(parseTree(file, syntaxFaults)));
}

;// CONCATENATED MODULE: ./build/js/core/plan/references.js


/** Every reference that these statements make. */
function referencesIn(statements) {
    return core_kinds/* kinds */.EZ.flatMap(({ kind, fields }) => fields.flatMap(({ name, references }) => references === undefined
        ? []
        : referencesBy(name, (0,core_kinds/* kindOf */.I)(references).kind, statements.get(kind) ?? [])));
}
function referencesBy(name, kind, statements) {
    const found = [];
    for (const statement of statements) {
        const said = (0,plan_statement/* stated */.Eo)(statement, name);
        if (typeof said?.value !== 'string')
            continue;
        found.push({ statement, node: said, target: { kind, name: said.value, scope: null } });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/core/plan/rules/categories.js



/** `undeclared-category`: a reference that nothing declares, in a plan that declares such things. */
function* categories(draft) {
    // The file that declares it may be the one that could not be read.
    if (!draft.isComplete)
        return;
    for (const { statement, node, target } of draft.references) {
        const names = draft.declared.get(target.kind);
        if (names === undefined || names.has(target.name))
            continue;
        const { label, section } = (0,core_kinds/* kindOf */.I)(target.kind);
        const present = draft.present.get(target.kind) ?? new Map();
        const meant = draft.nearest(target.name, present.keys());
        const instead = meant === null ? 'declare it there' : `write ${(0,quote/* quote */.h)(meant)}, or declare it there`;
        const message = `${label} ${(0,quote/* quote */.h)(target.name)} is not declared under ${section}: ${instead}`;
        yield (0,plan_statement/* problemAt */.l4)(statement, node, 'undeclared-category', message);
    }
}

;// CONCATENATED MODULE: ./build/js/core/plan/rules/collisions.js





/**
 * `case-collision` (warning): names that differ only in case or Unicode form, at each. Properties are
 * looked at across events, as an event's own property has a shared definition in Amplitude too; what is
 * to be deleted is left out, as that is how a collision ends.
 */
function* collisions(draft) {
    for (const names of namingsIn(draft).values()) {
        // Nearly all plans have as many forms as names.
        if (new Set([...names.keys()].map(formOf)).size === names.size)
            continue;
        for (const alike of (0,grouping/* groupBy */.$)(names.values(), ({ address }) => formOf(address.name)).values()) {
            if (alike.length > 1)
                yield* collision(alike);
        }
    }
}
function formOf(name) {
    return ascii.test(name)
        ? name.toLowerCase()
        : name.normalize('NFC').toLowerCase().normalize('NFC');
}
/** What has one Unicode form. */
const ascii = /^[ -~]*$/;
function* collision(alike) {
    const places = alike
        .map(({ address, node, statement }) => ({ address, location: statement.locate(node.start) }))
        .sort((a, b) => (0,problem/* compareLocations */.Qr)(a.location, b.location));
    for (const [index, { address, location }] of places.entries()) {
        const other = places[index === 0 ? 1 : 0];
        if (other === undefined)
            continue;
        const { file, line } = other.location;
        yield {
            rule: 'case-collision',
            severity: 'warning',
            message: `${(0,core_taxonomy/* describe */.q0)(address, quote/* quote */.h)} and ${(0,quote/* quote */.h)(other.address.name)} (${file}:${line}) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places`,
            location,
            subject: (0,core_taxonomy/* keyOf */.TN)(address),
        };
    }
}
/** By kind in the order of their tables: what an alias repeats in another section is told of the first. */
function namingsIn(draft) {
    const namings = new Map();
    for (const { kind } of core_kinds/* kinds */.EZ) {
        const names = new Map();
        for (const [name, statement] of draft.present.get(kind) ?? []) {
            names.set(name, { address: statement.address, node: statement, statement });
        }
        namings.set(kind, names);
    }
    for (const { statement, node, target } of draft.references) {
        // Where the plan declares such entities, a reference to anything else is an error of its own.
        if (draft.present.has(target.kind))
            continue;
        const names = namings.get(target.kind);
        if (names?.has(target.name) === false)
            names.set(target.name, { address: target, node, statement });
    }
    return namings;
}

;// CONCATENATED MODULE: ./build/js/core/plan/rules/deletions.js





/** `deleted-in-use`: by a field that names it. */
function* deletions(draft) {
    for (const { statement, node, target } of draft.references) {
        const named = (0,plan_draft/* declared */.bu)(draft, target);
        if (named?.state !== 'deleted')
            continue;
        const message = `${(0,core_kinds/* kindOf */.I)(target.kind).label} ${(0,quote/* quote */.h)(target.name)} is deleted in this plan (${(0,plan_statement/* placeName */.fW)(named)}): write another one, or null for none, or do not delete it`;
        yield (0,plan_statement/* problemAt */.l4)(statement, node, 'deleted-in-use', message);
    }
}
/** `deleted-in-use`: under something that uses it. */
const deletedShared = ({ kind }, draft) => {
    if (!draft.deleted.has(kind))
        return null;
    return (use, shared) => {
        if (shared?.state !== 'deleted' || use.state === 'deleted')
            return plan_draft/* nothingFound */.Sb;
        const message = `the shared ${shared.spec.label} ${(0,quote/* quote */.h)(shared.address.name)} is deleted in this plan (${(0,plan_statement/* placeName */.fW)(shared)}): remove it here, or do not delete it`;
        return [(0,plan_statement/* problemAt */.l4)(use, use, 'deleted-in-use', message)];
    };
};
/** `deleted-with-fields`. */
const deletedWithFields = ({ kind }, draft) => {
    if (!draft.deleted.has(kind))
        return null;
    return (statement) => {
        const { address, beside } = statement;
        if (beside.length === 0)
            return plan_draft/* nothingFound */.Sb;
        const [first = statement] = beside;
        const keys = (0,quote/* quoteList */.J)(beside.map((key) => key.source), 'and');
        const message = `${(0,core_taxonomy/* describe */.q0)(address, quote/* quote */.h)} is deleted, so nothing else can be written of it: remove ${keys}, or remove "deleted"`;
        return [(0,plan_statement/* problemAt */.l4)(statement, first, 'deleted-with-fields', message)];
    };
};

;// CONCATENATED MODULE: ./build/js/core/plan/rules/duplicates.js






/** `duplicate-entity`: at every place, naming another. */
function duplicates(draft) {
    if (!(0,plan_draft/* repeats */.D_)(draft))
        return [];
    // Properties of an event are part of it: where it stands twice, that is said once.
    const apart = core_kinds/* kinds */.EZ.flatMap(({ kind, scope }) => [
        ...(draft.own.get(kind) ?? []),
        ...(scope?.parent === null ? (draft.scoped.get(kind) ?? []) : []),
    ]);
    const places = (0,grouping/* groupBy */.$)(apart, ({ address }) => (0,core_taxonomy/* keyOf */.TN)(address));
    return [...places.values()].flatMap((statements) => {
        const [first, second] = statements;
        if (first === undefined || second === undefined)
            return [];
        return statements.map((statement, index) => {
            const other = index === 0 ? second : first;
            const message = `${(0,core_taxonomy/* describe */.q0)(statement.address, quote/* quote */.h)} also stands at ${(0,plan_statement/* placeName */.fW)(other)}: write it in one place only`;
            return (0,plan_statement/* problemAt */.l4)(statement, statement, 'duplicate-entity', message);
        });
    });
}

// EXTERNAL MODULE: ./build/js/core/plan/ignore.js
var ignore = __webpack_require__(5858);
;// CONCATENATED MODULE: ./build/js/core/plan/rules/ignored.js





/** `ignored`: what the plan names and `ignore` matches. */
const ignored = ({ section }, draft) => {
    const patterns = draft.settings.ignore.get(section);
    if (patterns === undefined)
        return null;
    return (statement, definition) => {
        if (!(0,plan_draft/* isDefinition */.gN)(statement, draft, definition))
            return plan_draft/* nothingFound */.Sb;
        const { address } = statement;
        const pattern = patterns.find((candidate) => (0,ignore/* isIgnored */.p)([candidate], address.name));
        if (pattern === undefined)
            return plan_draft/* nothingFound */.Sb;
        const message = `${(0,core_taxonomy/* describe */.q0)(address, quote/* quote */.h)} is ignored by ${(0,quote/* quote */.h)(pattern)} under ignore, ${section}: remove it here, or narrow the pattern`;
        return [(0,plan_statement/* problemAt */.l4)(statement, statement, 'ignored', message)];
    };
};

;// CONCATENATED MODULE: ./build/js/core/plan/rules/limits.js

/** Past this part of the limit the plan is close to it. */
const limits_close = 0.9;
/** `instrumentation-limit` (warning): how many of a kind the plan names, own properties of events included. */
function limits(draft) {
    return core_kinds/* kinds */.EZ.flatMap((spec) => {
        const names = draft.present.get(spec.kind);
        const [first] = names?.values() ?? [];
        if (spec.limit === null || names === undefined || first === undefined)
            return [];
        if (names.size <= spec.limit * limits_close)
            return [];
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

;// CONCATENATED MODULE: ./build/js/core/plan/rules/list-items.js


/** `enum-values`: list items that Amplitude cannot carry, as it takes lists as comma-separated text. */
const listItems = ({ fields }) => {
    if (!fields.some(isFree))
        return null;
    return (statement) => statement.notable
        .filter(({ field }) => isFree(field))
        .flatMap(({ field, items }) => itemProblems(statement, field.name, items));
};
/** A list that no set of values limits. */
function isFree({ codec, values }) {
    return codec === 'set' && values === undefined;
}
function itemProblems(statement, name, items) {
    const seen = new Set();
    const problems = [];
    for (const item of items) {
        const fault = seen.has(item.source)
            ? `${(0,quote/* quote */.h)(item.source)} stands in ${(0,quote/* quote */.h)(name)} twice: write it once`
            : itemFault(item, name);
        seen.add(item.source);
        if (fault !== null)
            problems.push((0,plan_statement/* problemAt */.l4)(statement, item, 'enum-values', fault));
    }
    return problems;
}
/** What nearly all items are: printable ASCII without commas and outer spaces. */
const ordinary = /^[!-+\--~](?:[ -+\--~]*[!-+\--~])?$/;
function itemFault({ source }, field) {
    if (ordinary.test(source))
        return null;
    if (source.trim() === '')
        return `an item of ${(0,quote/* quote */.h)(field)} is empty: write a value, or remove it`;
    if (source.includes(',')) {
        return `${(0,quote/* quote */.h)(source)} in ${(0,quote/* quote */.h)(field)} has a comma, which Amplitude reads as the end of the item: write it without, or as several`;
    }
    if (/[\p{Cc}\p{Cs}]/u.test(source)) {
        return `${(0,quote/* quote */.h)(source)} in ${(0,quote/* quote */.h)(field)} has control characters or half a surrogate pair: write it without`;
    }
    if (source !== source.trim()) {
        return `${(0,quote/* quote */.h)(source)} in ${(0,quote/* quote */.h)(field)} has outer spaces: write ${(0,quote/* quote */.h)(source.trim())}`;
    }
    return null;
}

// EXTERNAL MODULE: ./build/js/core/plan/rules/names.js
var names = __webpack_require__(8766);
;// CONCATENATED MODULE: ./build/js/core/plan/rules/naming.js



const ruleIds = {
    event_name: 'event-name',
    property_name: 'property-name',
};
/** Prefix of custom events, which Amplitude makes and no team writes. */
const customEvent = 'ce:';
/** `event-name` and `property-name`: the team's rules on names, where a name is defined. */
const naming = ({ kind, nameRule, label }, draft) => {
    const rule = nameRule === null ? undefined : draft.settings.conventions.naming.get(nameRule);
    if (nameRule === null || rule === undefined)
        return null;
    const prefixOf = (whole) => nameRule === 'event_name' && whole.startsWith(customEvent) ? customEvent : '';
    const isWrong = (whole) => {
        const name = whole.slice(prefixOf(whole).length);
        // An empty one is reported as such. Names in brackets are given by products: "[Amplitude] Page Viewed".
        return name.trim() !== '' && !name.startsWith('[') && !rule.accepts(name);
    };
    const wrong = new Set([...(0,plan_draft/* namesIn */.wX)(draft, kind)].filter(isWrong));
    if (wrong.size === 0)
        return null;
    return (statement, definition) => {
        const { name: whole } = statement.address;
        if (statement.state === 'deleted' || !wrong.has(whole))
            return plan_draft/* nothingFound */.Sb;
        if (!(0,plan_draft/* isDefinition */.gN)(statement, draft, definition))
            return plan_draft/* nothingFound */.Sb;
        const prefix = prefixOf(whole);
        const rewritten = rule.rewrite(whole.slice(prefix.length));
        const instead = rewritten === null ? '' : `: write ${(0,quote/* quote */.h)(prefix + rewritten)}`;
        const message = `${label} ${(0,quote/* quote */.h)(whole)} is to be written ${rule.wanted}${instead}`;
        return [(0,plan_statement/* problemAt */.l4)(statement, statement, ruleIds[nameRule], message, rule.severity)];
    };
};

;// CONCATENATED MODULE: ./build/js/core/plan/rules/patterns.js



/** `regex` (warning): patterns that do not compile here. */
const patterns = ({ fields }, { patterns: library }) => {
    if (library === null || !fields.some(({ codec }) => codec === 'verbatim'))
        return null;
    const faults = new Map();
    const faultOf = (pattern) => {
        const fault = faults.get(pattern) ?? (faults.has(pattern) ? null : library.compileFault(pattern));
        faults.set(pattern, fault);
        return fault;
    };
    return (statement) => statement.notable.flatMap((said) => {
        const { field, value } = said;
        if (field.codec !== 'verbatim' || typeof value !== 'string')
            return plan_draft/* nothingFound */.Sb;
        const fault = faultOf(value);
        if (fault === null)
            return plan_draft/* nothingFound */.Sb;
        const message = `${(0,quote/* quote */.h)(value)} does not compile here: ${fault}. Amplitude's own flavour is not documented and may take it; write it without, or see that it works there`;
        return [(0,plan_statement/* problemAt */.l4)(statement, said, 'regex', message, 'warning')];
    });
};

;// CONCATENATED MODULE: ./build/js/core/plan/rules/renames.js





/** `rename`: what cannot be followed from one name to another. */
function renames(draft) {
    const all = [];
    for (const to of [...draft.own.values()].flat()) {
        for (const from of to.earlier) {
            all.push({ to, from, key: (0,core_taxonomy/* ownKey */.Gt)(to.address.kind, from.source) });
        }
    }
    if (all.length === 0)
        return [];
    const bySource = (0,grouping/* groupBy */.$)(all, ({ key }) => key);
    const users = usersOf(draft);
    return all.flatMap((rename) => {
        const message = stillNamed(draft, rename) ??
            stillUsed(users.get(rename.key), rename) ??
            renamedTwice(bySource.get(rename.key) ?? [], rename);
        return message === null ? [] : [(0,plan_statement/* problemAt */.l4)(rename.to, rename.from, 'rename', message)];
    });
}
function stillNamed(draft, { to, from }) {
    const name = (0,quote/* quote */.h)(from.source);
    if (from.source === to.address.name) {
        return `${name} cannot be its own earlier name: write the name that Amplitude has, or remove the line`;
    }
    const source = (0,plan_draft/* declared */.bu)(draft, { ...to.address, name: from.source });
    if (source === undefined)
        return null;
    if (source.earlier.some((earlier) => earlier.source === to.address.name)) {
        return `${name} and ${(0,quote/* quote */.h)(to.address.name)} are each renamed from the other: remove one of the two`;
    }
    if (source.earlier.length > 0) {
        const list = [from.source, ...source.earlier.map((earlier) => earlier.source)];
        return `${name} is itself renamed in this plan (${(0,plan_statement/* placeName */.fW)(source)}): remove it there and write renamed_from: [${list.map(quote/* quote */.h).join(', ')}] here`;
    }
    return `the plan still names ${name} (${(0,plan_statement/* placeName */.fW)(source)}): remove it there, or remove this rename`;
}
function stillUsed(user, { to, from }) {
    if (user === undefined)
        return null;
    const { address } = user;
    const where = (0,quote/* quote */.h)(address.scope ?? address.name);
    return `${where} still uses ${(0,quote/* quote */.h)(from.source)} (${(0,plan_statement/* placeName */.fW)(user)}): write ${(0,quote/* quote */.h)(to.address.name)} there`;
}
function renamedTwice(same, { to, from }) {
    const other = same.find((rename) => rename.from !== from);
    if (other === undefined)
        return null;
    if (other.to === to)
        return `${(0,quote/* quote */.h)(from.source)} is listed twice: write it once`;
    return `${(0,quote/* quote */.h)(other.to.address.name)} (${(0,plan_statement/* placeName */.fW)(other.to)}) is renamed from ${(0,quote/* quote */.h)(from.source)} too: keep one of the two`;
}
/** Who refers to what: properties under events and group types, and fields that name another entity. */
function usersOf(draft) {
    const users = new Map();
    for (const statement of [...draft.scoped.values()].flat()) {
        const key = (0,core_taxonomy/* keyOf */.TN)({ ...statement.address, scope: null });
        if (!users.has(key))
            users.set(key, statement);
    }
    for (const { statement, target } of draft.references) {
        const key = (0,core_taxonomy/* keyOf */.TN)(target);
        if (!users.has(key))
            users.set(key, statement);
    }
    return users;
}

;// CONCATENATED MODULE: ./build/js/core/plan/rules/required-fields.js





/** `required-field`: what the team wants written of each, and is not, or is empty. */
const requiredFields = ({ section }, draft) => {
    const { required, requiredSeverity } = draft.settings.conventions;
    const names = required.get(section);
    if (names === undefined)
        return null;
    return (statement, definition) => {
        if (statement.state === 'deleted')
            return plan_draft/* nothingFound */.Sb;
        if (!(0,plan_draft/* isDefinition */.gN)(statement, draft, definition))
            return plan_draft/* nothingFound */.Sb;
        const missing = names.filter((name) => canHave(statement, name) && isMissing(statement, name));
        if (missing.length === 0)
            return plan_draft/* nothingFound */.Sb;
        const message = `${(0,core_taxonomy/* describe */.q0)(statement.address, quote/* quote */.h)} has no ${missing.join(', ')}: write ${missing.length === 1 ? 'it' : 'them'}`;
        return [(0,plan_statement/* problemAt */.l4)(statement, statement, 'required-field', message, requiredSeverity)];
    };
};
/** What an event's own property cannot have cannot be required of it. */
function canHave({ spec, address }, name) {
    return address.scope === null || (0,kind/* fieldOf */._F)(spec, name)?.sharedOnly !== true;
}
function isMissing(statement, name) {
    const field = (0,plan_statement/* stated */.Eo)(statement, name);
    return field === undefined ? !statement.doubtful.has(name) : field.value === null;
}

;// CONCATENATED MODULE: ./build/js/core/plan/rules/texts.js


/** `schema`: text that is no Unicode, which only an escape can write and no request can carry. */
function* texts(draft) {
    if (draft.isSimple)
        return;
    for (const statement of [draft.own, draft.scoped].flatMap((all) => [...all.values()].flat())) {
        for (const said of statement.fields) {
            const { name, codec } = said.field;
            if (codec === 'set' || typeof said.value !== 'string' || said.value.isWellFormed())
                continue;
            const message = `${(0,quote/* quote */.h)(name)} has half of a surrogate pair: write the whole character`;
            yield (0,plan_statement/* problemAt */.l4)(statement, said, 'schema', message);
        }
    }
}

;// CONCATENATED MODULE: ./build/js/core/plan/rules/type-fit.js




/** `enum-values` and `regex`: fields that need a type, on the definition as it is merged. */
const typeFit = ({ fields }, draft) => {
    const dependent = fields.filter((field) => field.needsType !== undefined);
    if (dependent.length === 0)
        return null;
    return (statement, definition) => {
        const shared = (0,plan_draft/* inherited */.Jq)(definition);
        // In a file that could not be read there may be a definition that makes it right.
        if (shared === undefined && !(0,plan_draft/* isDefinition */.gN)(statement, draft, definition))
            return plan_draft/* nothingFound */.Sb;
        const said = effective('type', statement, shared);
        if (isUncertain('type', said, statement, shared))
            return plan_draft/* nothingFound */.Sb;
        const type = said?.value ?? null;
        let problems = plan_draft/* nothingFound */.Sb;
        for (const field of dependent) {
            const own = effective(field.name, statement, shared);
            if (type !== field.needsType && own === undefined)
                continue;
            if (isUncertain(field.name, own, statement, shared))
                continue;
            const problem = misfit(statement, field, type, shared);
            if (problem !== null)
                problems = [...problems, problem];
        }
        return problems;
    };
};
/** What the statement itself makes wrong: what is wrong in the shared definition is reported there. */
function misfit(statement, field, type, shared) {
    const value = mergedValue(field, statement, shared) ?? null;
    const own = (0,plan_statement/* stated */.Eo)(statement, field.name);
    if (value !== null && type !== field.needsType) {
        if (own === undefined)
            return null;
        return (0,plan_statement/* problemAt */.l4)(statement, { start: own.keyStart }, ruleOf(field), needsType(field, type));
    }
    if (value === null && type === field.needsType && field.codec === 'set') {
        const said = (0,plan_statement/* stated */.Eo)(statement, 'type') ?? own;
        if (said === undefined)
            return null;
        return (0,plan_statement/* problemAt */.l4)(statement, said, ruleOf(field), needsValues(field));
    }
    return null;
}
/** Sets of values break one rule, a pattern another. */
function ruleOf(field) {
    return field.codec === 'set' ? 'enum-values' : 'regex';
}
function needsType(field, type) {
    const found = typeof type === 'string' ? `not type: ${type}` : 'and the plan states no type';
    return `${(0,quote/* quote */.h)(field.name)} needs type: ${field.needsType}, ${found}: write type: ${field.needsType}, or remove ${(0,quote/* quote */.h)(field.name)}`;
}
function needsValues(field) {
    return `type: ${field.needsType} needs values: write ${field.name}: [a, b], or another type`;
}
/** What is stated cannot be read, or stands under a misspelt key: reported there. */
function isUncertain(name, said, statement, shared) {
    if (said !== undefined)
        return said.value === undefined;
    return statement.doubtful.has(name) || shared?.doubtful.has(name) === true;
}

;// CONCATENATED MODULE: ./build/js/core/plan/rules/checks.js
















/** Everything that a plan is checked for beyond the structure of its files. */
const checks = [
    eachStatement,
    duplicates,
    names/* otherNames */.J3,
    renames,
    categories,
    deletions,
    collisions,
    limits,
    texts,
];
const statementChecks = [
    names/* names */.Dy,
    deletedWithFields,
    deletedShared,
    ignored,
    naming,
    requiredFields,
];
/** These see only what has fields that rules look into, see `Statement.notable`. */
const notableChecks = [listItems, patterns, typeFit];
function eachStatement(draft) {
    // In the order of the files: what an alias repeats in another section is told of the first.
    const stated = new Set([...draft.own.keys(), ...draft.scoped.keys()]);
    return [...stated].flatMap((kind) => ofKind((0,core_kinds/* kindOf */.I)(kind), draft));
}
function ofKind(spec, draft) {
    const problems = [];
    const add = (found) => {
        if (found.length > 0)
            problems.push(...found);
    };
    const run = (checks, among) => {
        const looks = checks.flatMap((check) => check(spec, draft) ?? []);
        if (looks.length === 0)
            return;
        for (const statement of among.flat()) {
            const definition = (0,plan_draft/* definitionOf */.Fg)(draft, statement);
            for (const look of looks)
                add(look(statement, definition));
        }
    };
    // Own ones first: what an alias repeats is told of them.
    run(statementChecks, [draft.own.get(spec.kind) ?? [], draft.scoped.get(spec.kind) ?? []]);
    const isOwn = ({ address }) => address.scope === null;
    const notable = draft.notable.get(spec.kind) ?? [];
    run(notableChecks, [notable.filter(isOwn), notable.filter((statement) => !isOwn(statement))]);
    return problems;
}

;// CONCATENATED MODULE: ./build/js/core/plan/settings.js





/** Settings of a plan: `version`, `ignore`, `rules`. `trees` have at least one file. */
function settingsIn(trees, patterns) {
    const found = new Map();
    for (const tree of trees) {
        for (const entry of (0,plan_node/* entriesOf */.Mc)(tree.root)) {
            const places = found.get(entry.source) ?? [];
            places.push({ entry, tree });
            found.set(entry.source, places);
        }
    }
    const first = (section) => found.get(section)?.[0];
    const rules = first('rules');
    const locateRule = (offset) => locate(rules, offset);
    const conventions = conventionsIn(rules?.entry.value, locateRule, patterns);
    return {
        ignore: ignoreIn(first('ignore')?.entry.value),
        conventions,
        locate: (section) => {
            const place = first(section);
            return place && locate(place, place.entry.start);
        },
        problems: [
            ...conventions.problems,
            ...repeated('ignore', found.get('ignore') ?? []),
            ...repeated('rules', found.get('rules') ?? []),
            ...missingVersion(trees, first('version')),
        ],
    };
}
function locate(found, offset) {
    return found?.tree.locate(offset) ?? { file: '', line: 1, column: 1 };
}
function ignoreIn(node) {
    const patterns = new Map();
    for (const { source: section, value } of (0,plan_node/* entriesOf */.Mc)(node)) {
        if (!core_kinds/* kinds */.EZ.some((spec) => spec.section === section))
            continue;
        patterns.set(section, scalarItems(value)?.map((item) => item.source) ?? []);
    }
    return patterns;
}
function repeated(section, places) {
    if (places.length < 2)
        return [];
    return places.map((place, index) => {
        const other = places[index === 0 ? 1 : 0];
        return {
            rule: 'duplicate-entity',
            severity: 'error',
            message: `${(0,quote/* quote */.h)(section)} also stands in ${locate(other, 0).file}: write it in one file only`,
            location: locate(place, place.entry.start),
            subject: null,
        };
    });
}
/** Where a file cannot be read, the version may stand there. */
function missingVersion(trees, version) {
    const [tree] = trees;
    if (tree === undefined || version !== undefined || trees.some(isUnreadable))
        return [];
    return [
        {
            rule: 'schema',
            severity: 'error',
            message: 'no file of the plan says which version of the format it is: write version: 1',
            location: { ...tree.locate(0), line: 1, column: 1 },
            subject: null,
        },
    ];
}
/** Whether a file could not be read: what it says is unknown. An empty one says nothing. */
function isUnreadable(tree) {
    return tree.root === null && tree.problems.length > 0;
}

;// CONCATENATED MODULE: ./build/js/core/plan/structure-message.js





/** What to write instead of a key that the format does not have. `path` leads to the map it stands in. */
function unknownKey(path, key, allowed, nearest) {
    const place = placeOf(path);
    const inEntity = place !== null && place.rest.length === 0 ? place : null;
    const known = Object.keys(allowed.properties ?? {});
    const misplaced = inEntity === null ? null : misplacedKey(inEntity, key, known);
    if (misplaced !== null)
        return misplaced;
    const meant = nearest(key, known);
    const unknown = `unknown key ${(0,quote/* quote */.h)(key)}`;
    if (meant !== null)
        return `${unknown}: did you mean ${(0,quote/* quote */.h)(meant)}?`;
    return `${unknown}: ${nameHint(path, known)}write ${(0,quote/* quoteList */.J)(known, 'or', 20)}, or remove it`;
}
/** Where a name would go that stands a level too far to the left. */
function nameHint(path, known) {
    if (path.length === 0)
        return 'if it is a name, indent it below its section; else ';
    return known.includes(propertiesKey)
        ? 'if it is a property, indent it below "properties"; else '
        : '';
}
/** What a key that exists elsewhere is told. */
function misplacedKey({ spec, address }, key, known) {
    if (key === deletedKey && spec.deletion === null) {
        return `Amplitude offers no deletion of ${spec.plural}: remove this line; what the plan does not name is left alone`;
    }
    if (address.scope !== null &&
        (key === renamedFromKey || (0,kind/* fieldOf */._F)(spec, key)?.sharedOnly === true)) {
        return `${(0,quote/* quote */.h)(key)} belongs to the shared definition: move it to ${spec.section}, ${(0,quote/* quote */.h)(address.name)}`;
    }
    const having = core_kinds/* kinds */.EZ.filter((other) => (0,kind/* fieldOf */._F)(other, key) !== undefined);
    if (having.length > 0) {
        const others = having
            .map((other) => other.plural)
            .join(', ')
            .replace(/, (?=[^,]*$)/, ' and ');
        const deeper = known.includes(propertiesKey) ? 'indent it below a property, or ' : '';
        return `${spec.plural} have no ${(0,quote/* quote */.h)(key)}, only ${others} have: ${deeper}remove it`;
    }
    return key === propertiesKey ? `${spec.plural} have no ${(0,quote/* quote */.h)(key)}: remove it` : null;
}
/** What to write instead of a value that the format does not take. `path` leads to it. */
function unknownValue(path, node, allowed, nearest) {
    const what = subjectOf(path);
    const wanted = wantedInstead(path, allowed);
    if (Object.hasOwn(allowed.properties ?? {}, path.at(-1) ?? '')) {
        return `${what} is a field that stands among the names: indent it below the name that it belongs to`;
    }
    if (allowed.oneOf !== undefined)
        return `${what} takes either a style or a pattern: ${wanted}`;
    if (node.type !== 'scalar') {
        const isEmpty = node.type === 'list' && node.items.length === 0;
        const form = isEmpty ? 'an empty list' : node.type === 'list' ? 'a list' : 'a map of keys';
        return `${what} cannot be ${form}: ${wanted}`;
    }
    if (node.value === null) {
        return `${what} cannot be empty: ${wanted}${remedyWithout(path, allowed)}`;
    }
    const isText = typesOf(allowed).includes('string') && allowed.maxLength === undefined;
    if (isText)
        return `${what} is text: write ${(0,quote/* quote */.h)(node.source)} with the quotes`;
    if (typeof node.value === 'string' && bareIn(allowed).includes(node.value)) {
        return `${what} cannot be in quotes: ${wanted}`;
    }
    const known = (allowed.enum ?? []).filter((value) => value !== null && value !== '');
    const meant = known.length === 0 ? null : nearest(node.source, onlyText(known));
    const didYouMean = meant === null ? '' : ` (did you mean ${(0,quote/* quote */.h)(meant)}?)`;
    return `${what} cannot be ${(0,quote/* quote */.h)(node.source)}: ${wanted}${didYouMean}`;
}
/** What else than a value there can be: nothing. */
function remedyWithout(path, allowed) {
    if (allowed.const !== undefined)
        return '';
    return isItem(path) ? ', or remove it' : ', or remove the line to leave it as it is';
}
function wantedInstead(path, allowed) {
    const types = typesOf(allowed);
    if (allowed.oneOf !== undefined)
        return 'write one of the two';
    if (allowed.const === true)
        return 'write true, or remove the line';
    if (allowed.const !== undefined)
        return `write ${path.at(-1)}: ${allowed.const}`;
    if (allowed.enum !== undefined) {
        return `write ${(0,quote/* quoteList */.J)(onlyText(allowed.enum.filter((value) => value !== '')), 'or', 20)}`;
    }
    if (types.includes('object')) {
        const keys = Object.keys(allowed.properties ?? {});
        if (keys.length === 0)
            return 'write names as keys below it, each ending in a colon';
        return `write keys below it, such as ${keys.slice(0, 3).join(', ')}`;
    }
    if (path.at(-1) === renamedFromKey)
        return 'write the earlier name, or a list of them';
    if (types.includes('array') && allowed.maxItems === undefined) {
        return 'write a list, such as [a, b]';
    }
    if (types.includes('boolean') && types.length === 1)
        return 'write true or false';
    return 'write text';
}
function subjectOf(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'the plan';
    return isItem(path) ? `an item of ${(0,quote/* quote */.h)(path.at(-2) ?? '')}` : (0,quote/* quote */.h)(last);
}
/** Whether a path leads to an item of a list, not to a name of digits. */
function isItem(path) {
    if (!/^\d+$/.test(path.at(-1) ?? ''))
        return false;
    const place = placeOf(path);
    return place === null ? path.length > 2 : place.rest.length > 1;
}
/** Values that are no text, and so are others in quotes. */
function bareIn(allowed) {
    if (allowed.const !== undefined)
        return [String(allowed.const)];
    return typesOf(allowed).includes('boolean') ? ['true', 'false'] : [];
}
function typesOf(allowed) {
    const { type } = allowed;
    if (type === undefined)
        return [];
    return typeof type === 'string' ? [type] : type;
}
function onlyText(values) {
    return values.filter((value) => value !== null);
}

;// CONCATENATED MODULE: ./build/js/core/plan/structure.js



/** Nothing in a plan is deeper than this; what is, stands where the schema allows no map or list at all. */
const deepest = 10;
/**
 * What of the schema has to be looked at for what is left of a file's tree. `null`: there is nothing but
 * the version and sections without names, which are surely right. Names: of entities, that are odd.
 */
function doubtIn({ root }) {
    if (root === null)
        return null;
    const doubts = root.type === 'map' ? root.entries.map(doubtOf) : ['settings'];
    return doubts.includes('names') ? 'names' : doubts.includes('settings') ? 'settings' : null;
}
function doubtOf({ source, value }) {
    if (kindIn(source) !== undefined || nestedIn(source) !== undefined)
        return value.type === 'map' && value.entries.length === 0 ? null : 'names';
    const isVersion = source === 'version' && value.type === 'scalar' && value.value === 1;
    return isVersion ? null : 'settings';
}
/**
 * `schema` problems of a file, one a place: what is left of its tree that the JSON Schema does not
 * allow. What was understood to the last key is right, and that is nearly all of a large plan.
 */
function structureProblems({ root, locate }, nearest, validate) {
    if (root === null)
        return [];
    if (validate(plain(root, 0)))
        return [];
    const problems = new Map();
    const index = new Map();
    for (const error of validate.errors ?? []) {
        // Branches of a oneOf: the oneOf itself fails too, and says it better.
        if (error.keyword === 'required')
            continue;
        const path = pointerSegments(error.instancePath);
        const node = follow(root, path, index);
        const unknown = unknownKeyOf(error);
        const at = unknown === null ? node : entryOf(node, unknown, index);
        if (node === undefined || at === undefined || problems.has(at))
            continue;
        const allowed = schemaOf(error);
        const place = placeOf(unknown === null ? path : [...path, unknown]);
        const subject = place === null || place.rest.length === 0 ? placeOf(path) : place;
        problems.set(at, {
            rule: 'schema',
            severity: 'error',
            message: unknown === null
                ? unknownValue(path, node, allowed, nearest)
                : unknownKey(path, unknown, allowed, nearest),
            location: locate(at.start),
            subject: subject === null ? null : (0,core_taxonomy/* keyOf */.TN)(subject.address),
        });
    }
    return [...problems.values()];
}
/** The tree as ajv wants it. Without prototypes, so that no name means more than any other. */
function plain(node, depth) {
    switch (node.type) {
        case 'scalar':
            return node.value;
        case 'list':
            // Items are their source text; what is no scalar stays, to be reported.
            return depth > deepest
                ? []
                : node.items.map((item) => (item.type === 'scalar' ? item.source : plain(item, depth + 1)));
        case 'map': {
            const result = Object.create(null);
            if (depth > deepest)
                return result;
            for (const { source, value } of node.entries)
                result[source] = plain(value, depth + 1);
            return result;
        }
        default:
            return node;
    }
}
function pointerSegments(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function follow(root, path, index) {
    let node = root;
    for (const segment of path) {
        node =
            node?.type === 'list' ? node.items[Number(segment)] : entryOf(node, segment, index)?.value;
    }
    return node;
}
function entryOf(node, key, index) {
    if (node?.type !== 'map')
        return undefined;
    let entries = index.get(node);
    if (entries === undefined) {
        entries = new Map(node.entries.map((entry) => [entry.source, entry]));
        index.set(node, entries);
    }
    return entries.get(key);
}
function unknownKeyOf(error) {
    const key = error.params['additionalProperty'];
    return error.keyword === 'additionalProperties' && typeof key === 'string' ? key : null;
}
/** The part of the schema that holds the keyword which failed; ajv says it if it is verbose. */
function schemaOf({ parentSchema }) {
    return isSchema(parentSchema) ? parentSchema : {};
}
function isSchema(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./build/js/core/plan/read-plan.js














/**
 * Reads the files of a plan as one, with every problem of all of them, sorted by file, line and column.
 * With an error among the problems the plan is what could be made out of the rest. Rejects only where
 * a part of this program cannot be loaded: what few plans need is loaded where a plan needs it.
 */
async function readPlan(files) {
    return readingOf(await readDraft(files));
}
/**
 * As {@link readPlan}, of a plan and of what it is compared with, which has most of its entries, word for
 * word. `forEachOther`: the two plans are compared with nothing else, so that either may be without most
 * of what both have (see {@link withoutAlike}).
 */
async function readVersions(files, baseFiles, forEachOther) {
    const known = new KnownEntries();
    const head = await readDraft(files, known.learn);
    const base = await readDraft(baseFiles, known.recall);
    const isSound = [head, base].every(({ draft, problems }) => draft.isSimple && !problems.some(problem/* isError */.bJ));
    // What was learned or recalled in a file that then took the parser is in no draft; nor need what stands
    // in two files be the one that is known.
    if (!forEachOther || !isSound)
        return { head: readingOf(head), base: readingOf(base) };
    const [draft, baseDraft] = withoutAlike(head.draft, base.draft, known.shared);
    return { head: readingOf(head, draft), base: readingOf(base, baseDraft) };
}
async function readDraft(files, takerOf) {
    const stated = await readFiles(files, takerOf);
    return checked(stated, {
        patterns: hasPatterns(stated) ? await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(496)]).then(__webpack_require__.bind(__webpack_require__, 5496)) : null,
        validate: await validatorFor(stated),
    });
}
async function validatorFor(stated) {
    const doubts = stated.map(({ tree }) => doubtIn(tree));
    if (doubts.includes('names'))
        return (await Promise.all(/* import() */[__webpack_require__.e(492), __webpack_require__.e(833)]).then(__webpack_require__.bind(__webpack_require__, 8492))).validate;
    if (doubts.includes('settings'))
        return (await __webpack_require__.e(/* import() */ 976).then(__webpack_require__.bind(__webpack_require__, 9214))).validate;
    return null;
}
/** As {@link readPlan}, with everything loaded that a plan may need. Never throws. */
function readPlanWith(files, libraries) {
    return readingOf(checked(readFilesWith(files, libraries), libraries));
}
function hasPatterns(stated) {
    return stated.some(({ notable, tree: { root } }) => [...notable.values()].some((statements) => statements.some(statesPattern)) ||
        (root !== null && hasPattern((0,plan_node/* valueUnder */.cZ)(root, 'rules'))));
}
function statesPattern(statement) {
    return statement.notable.some(({ field }) => field.codec === 'verbatim');
}
function checked(stated, { patterns, validate }) {
    const trees = stated.map(({ tree }) => tree);
    const own = (0,plan_statement/* together */.bs)(stated.map((file) => file.own));
    const scoped = (0,plan_statement/* together */.bs)(stated.map((file) => file.scoped));
    const nearest = (0,plan_nearest/* nearestFinder */.P)();
    const draft = {
        own,
        scoped,
        declared: firstsOf(own),
        present: firstsAmong(stated.map((file) => file.present)),
        deleted: (0,plan_statement/* together */.bs)(stated.map((file) => file.deleted)),
        notable: (0,plan_statement/* together */.bs)(stated.map((file) => file.notable)),
        references: [...referencesIn(own), ...referencesIn(scoped)],
        scopes: trees.flatMap(scopeNamesIn),
        settings: settingsIn(trees, patterns),
        isComplete: !trees.some(isUnreadable),
        nearest,
        isSimple: stated.every((file) => file.isSimple),
        patterns,
    };
    const problems = (0,problem/* byPlace */.hz)([
        ...trees.flatMap((tree) => [
            ...tree.problems,
            ...(validate === null ? [] : structureProblems(tree, nearest, validate)),
        ]),
        ...draft.settings.problems,
        ...checks.flatMap((check) => [...check(draft)]),
    ]);
    return { draft, problems };
}
/** `forPlan`: what the plan is made of, which is let go once there is one. */
function readingOf({ draft, problems }, forPlan = draft) {
    let made = { draft: forPlan };
    return {
        problems,
        entities: countEntities(draft),
        get plan() {
            if ('draft' in made)
                made = { plan: planOf(made.draft) };
            return made.plan;
        },
    };
}
/** The first statement of each name. */
function firstsOf(all) {
    return new Map([...all].map(([kind, statements]) => {
        const named = new Map();
        for (const statement of statements) {
            const { name } = statement.address;
            if (!named.has(name))
                named.set(name, statement);
        }
        return [kind, named];
    }));
}
/** As {@link firstsOf}, of what are the firsts of each file. */
function firstsAmong(files) {
    const listed = files.map((file) => new Map([...file].map(([kind, named]) => [kind, [...named.values()]])));
    return firstsOf((0,plan_statement/* together */.bs)(listed));
}


/***/ }),

/***/ 8766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   IY: () => (/* binding */ nameFault),
/* harmony export */   J3: () => (/* binding */ otherNames)
/* harmony export */ });
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2942);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2265);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5070);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1143);




const prefixes = _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.flatMap(({ wire }) => (wire.prefix === '' ? [] : [wire.prefix]));
/** `name`: names of statements that Amplitude cannot carry. */
const names = ({ kind, wire }, draft) => {
    const takesPrefix = wire.prefix !== '';
    const earlierNames = (draft.own.get(kind) ?? []).flatMap(({ earlier }) => earlier);
    const all = [...(0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(draft, kind), ...earlierNames.map(({ source }) => source)];
    const wrong = new Set(all.filter((name) => nameFault(name, takesPrefix) !== null));
    if (wrong.size === 0)
        return null;
    return (statement, definition) => {
        const { start, address, earlier } = statement;
        // A use has its name from the definition, where it is reported.
        const own = definition === undefined ? [{ start, source: address.name }] : [];
        return [...own, ...earlier].flatMap((node) => {
            if (!wrong.has(node.source))
                return _draft_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingFound */ .Sb;
            const message = messageOf(nameFault(node.source, takesPrefix));
            return message === null ? [] : [(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(statement, node, 'name', message)];
        });
    };
};
/** `name`: names that stand elsewhere than in statements. */
function* otherNames(draft) {
    for (const { statement, node, target } of draft.references) {
        // So with what the plan declares.
        if ((0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .declared */ .bu)(draft, target) !== undefined)
            continue;
        const message = messageOf(nameFault(target.name, false));
        if (message !== null)
            yield (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(statement, node, 'name', message);
    }
    for (const { key, locate } of draft.scopes) {
        const message = messageOf(nameFault(key.source, false));
        if (message === null)
            continue;
        yield { rule: 'name', severity: 'error', message, location: locate(key.start), subject: null };
    }
}
/** What nearly all names are: printable ASCII without outer spaces. */
const ordinary = /^[!-~](?:[ -~]*[!-~])?$/;
/** `takesPrefix`: of a kind whose names have a prefix in Amplitude, which a plan never writes. */
function nameFault(name, takesPrefix) {
    if (ordinary.test(name) && !takesPrefix)
        return null;
    if (name.trim() === '')
        return { fault: 'a name cannot be empty', instead: 'write one' };
    const called = `the name ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)}`;
    if (/\p{Cs}/u.test(name)) {
        const fault = `${called} has half of a surrogate pair`;
        return { fault, instead: 'write the whole character' };
    }
    if (/\p{Cc}/u.test(name)) {
        const rest = name.replace(/\p{Cc}+/gu, ' ').trim();
        const instead = rest === '' ? 'write one without' : `write ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(rest)}`;
        return { fault: `${called} has control characters`, instead };
    }
    if (name !== name.trim()) {
        return { fault: `${called} has outer spaces`, instead: `write ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name.trim())}` };
    }
    const prefix = takesPrefix ? prefixes.find((candidate) => name.startsWith(candidate)) : undefined;
    if (prefix === undefined)
        return null;
    const bare = name.slice(prefix.length).trim();
    return bare === ''
        ? { fault: `${called} is only the prefix`, instead: 'write the name after it' }
        : { fault: `the prefix ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(prefix)} is never written`, instead: `write ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(bare)}` };
}
function messageOf(fault) {
    return fault === null ? null : `${fault.fault}: ${fault.instead}`;
}


/***/ }),

/***/ 8654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readSimpleTree)
});

// EXTERNAL MODULE: ./build/js/core/plan/core-schema.js
var core_schema = __webpack_require__(7311);
;// CONCATENATED MODULE: ./build/js/core/plan/characters.js
/* Codes of the characters that mean something to YAML. */
const lineFeed = 10;
const space = 32;
const doubleQuote = 34;
const hash = 35;
const singleQuote = 39;
const comma = 44;
const dash = 45;
const point = 46;
const colon = 58;
const greater = 62;
const openList = 91;
const backslash = 92;
const closeList = 93;
const openMap = 123;
const pipe = 124;
const closeMap = 125;

;// CONCATENATED MODULE: ./build/js/core/plan/line-cursor.js

/** Where one is in a text that ends with a line feed. Blank lines, and comments of their own, are passed over. */
class LineCursor {
    text;
    /** What is read next: the first character of a line after its spaces, or one further on. */
    at = 0;
    /** The column that a block begins at which is read next; -1 at the end of the text. */
    indent = 0;
    #isSimple = true;
    constructor(text) {
        this.text = text;
        this.toContent(0);
    }
    /** Nothing has been met that is left to others. */
    get isSimple() {
        return this.#isSimple;
    }
    /** To the end, where everything ends that is being read. */
    giveUp() {
        this.#isSimple = false;
        this.at = this.text.length;
        this.indent = -1;
    }
    /** Past what has been read; stays where it is after giving up. */
    moveTo(at) {
        if (this.#isSimple)
            this.at = at;
    }
    /** To the first line with more than spaces and a comment, of those from the one that begins here. */
    toContent(from, afterSpaces = this.skipSpaces(from)) {
        const { text } = this;
        let line = from;
        let at = afterSpaces;
        for (;;) {
            const code = text.charCodeAt(at);
            if (code === lineFeed)
                line = at + 1;
            else if (code === hash)
                line = text.indexOf('\n', at) + 1;
            else {
                this.at = at;
                this.indent = at < text.length ? at - line : -1;
                return;
            }
            at = this.skipSpaces(line);
        }
    }
    /** To the next line with content; what is left of this one must be blank or a comment. */
    endLine(from) {
        const at = this.skipSpaces(from);
        const code = this.text.charCodeAt(at);
        if (code === lineFeed)
            this.toContent(at + 1);
        else if (code === hash && at > from)
            this.toContent(this.text.indexOf('\n', at) + 1);
        else
            this.giveUp();
    }
    skipSpaces(from) {
        let at = from;
        while (this.text.charCodeAt(at) === space)
            at += 1;
        return at;
    }
    /** Whether a list's item begins here. */
    isItem() {
        if (this.text.charCodeAt(this.at) !== dash)
            return false;
        const next = this.text.charCodeAt(this.at + 1);
        return next === space || next === lineFeed;
    }
}

// EXTERNAL MODULE: ./build/js/core/plan/node.js
var node = __webpack_require__(3240);
;// CONCATENATED MODULE: ./build/js/core/plan/simple-text.js

/** By character code: what no plain scalar is begun with here, though YAML has exceptions. */
const beginsNoPlain = new Uint8Array(128);
for (const character of '\n ,:?#&*!@`%|>{}[]"\'')
    beginsNoPlain[character.charCodeAt(0)] = 1;
/** By character code: the indicators of lists and maps in brackets. */
const endsInBrackets = new Uint8Array(128);
for (const character of ',[]{}')
    endsInBrackets[character.charCodeAt(0)] = 1;
/** Escapes but for the few that mean the same in JSON and are a whole character. */
const otherEscape = /\\[^"\\/bfnrt]/;
/**
 * The text of a scalar in one line that begins here, with this character, and on to its end. In brackets
 * it ends at their indicators too.
 */
function readText(cursor, code, inBrackets) {
    return isQuote(code) ? quoted(cursor, code) : plain(cursor, inBrackets);
}
function isQuote(code) {
    return code === doubleQuote || code === singleQuote;
}
function plain(cursor, inBrackets) {
    const { text } = cursor;
    const start = cursor.at;
    let at = start;
    let code = text.charCodeAt(at);
    if (beginsNoPlain[code] === 1 || (code === dash && !isWordAt(text, at + 1)))
        cursor.giveUp();
    for (; code !== lineFeed && at < text.length; code = text.charCodeAt(at)) {
        if (code === colon) {
            const next = text.charCodeAt(at + 1);
            if (next === space || next === lineFeed)
                break;
            if (inBrackets)
                cursor.giveUp();
        }
        else if (code === hash) {
            if (text.charCodeAt(at - 1) === space)
                break;
        }
        else if (inBrackets && endsInBrackets[code] === 1)
            break;
        at += 1;
    }
    while (text.charCodeAt(at - 1) === space)
        at -= 1;
    cursor.moveTo(at);
    return text.slice(start, at);
}
/** Quoted text in one line. */
function quoted(cursor, quote) {
    const { text } = cursor;
    const start = cursor.at;
    let at = start + 1;
    let isPlain = true;
    for (let code = text.charCodeAt(at);; code = text.charCodeAt(at)) {
        if (code === quote) {
            if (quote === doubleQuote || text.charCodeAt(at + 1) !== quote)
                break;
            isPlain = false;
            at += 1;
        }
        else if (code === backslash && quote === doubleQuote) {
            isPlain = false;
            at += 1;
        }
        else if (code === lineFeed || at >= text.length)
            break;
        at += 1;
    }
    const written = text.slice(start + 1, at);
    if (text.charCodeAt(at) !== quote || (!isPlain && otherEscape.test(written)))
        cursor.giveUp();
    else
        cursor.moveTo(at + 1);
    return isPlain || !cursor.isSimple ? written : unquoted(written, quote);
}
/** Whether what follows a dash here makes it no mark of YAML: a digit, a point or a letter of ASCII. */
function isWordAt(text, at) {
    const code = text.charCodeAt(at);
    return ((code >= 48 && code <= 57) ||
        code === point ||
        (code >= 65 && code <= 90) ||
        (code >= 97 && code <= 122));
}
function unquoted(written, quote) {
    if (quote === singleQuote)
        return written.replaceAll("''", "'");
    const text = JSON.parse(`"${written}"`);
    return String(text);
}

;// CONCATENATED MODULE: ./build/js/core/plan/text-block.js

/**
 * The text on lines of their own that begins at this `|` or `>`, and on to the next line with content.
 * Its lines must be indented further than `indent`; how far, the first one says.
 */
function readTextBlock(cursor, indent) {
    const { text, at: start } = cursor;
    const chomping = text[start + 1];
    const first = start + (chomping === '-' || chomping === '+' ? 3 : 2);
    let width = -1;
    let line = first;
    for (;;) {
        const at = cursor.skipSpaces(line);
        if (text.charCodeAt(at) === lineFeed) {
            // Whether these spaces are content only the first line of text would say.
            if (width < 0 && at > line)
                cursor.giveUp();
        }
        else {
            if (width < 0 && at - line > indent)
                width = at - line;
            if (width < 0 || at - line < width || at === text.length)
                break;
        }
        line = text.indexOf('\n', at) + 1;
    }
    if (width < 0 || text.charCodeAt(first - 1) !== lineFeed)
        cursor.giveUp();
    const lines = text.slice(first, line - 1).split('\n');
    const contents = lines.map((content) => content.slice(width));
    const source = chomped(text[start] === '|' ? contents.join('\n') : folded(contents), chomping);
    if (cursor.isSimple)
        cursor.toContent(line);
    return { type: 'scalar', start, source, value: source };
}
/** Lines as `>` joins them: by a space, unless one of them is indented further or blank lines are between. */
function folded(lines) {
    let text = '';
    let previous = null;
    let breaks = '';
    for (const line of lines) {
        if (line === '') {
            breaks += '\n';
            continue;
        }
        if (previous === null)
            text += breaks;
        else if (line.startsWith(' ') || previous.startsWith(' '))
            text += `\n${breaks}`;
        else
            text += breaks === '' ? ' ' : breaks;
        text += line;
        previous = line;
        breaks = '';
    }
    return text + breaks;
}
/** `-` leaves out the line breaks at the end, `+` keeps all, and else there is one. */
function chomped(text, chomping) {
    if (chomping === '+')
        return `${text}\n`;
    let end = text.length;
    while (text.charCodeAt(end - 1) === lineFeed)
        end -= 1;
    const content = text.slice(0, end);
    return chomping === '-' ? content : `${content}\n`;
}

;// CONCATENATED MODULE: ./build/js/core/plan/simple-values.js




/** YAML's own bound on a key is 1,024 characters. */
const longestKey = 1000;
const deepestBrackets = 10;
/** Keys in brackets are looked through for the earlier ones. */
const mostKeysInBrackets = 30;
/** Reads keys, and values that begin in the line of their key or dash, as far as they are simple. */
class SimpleValues {
    #cursor;
    constructor(cursor) {
        this.#cursor = cursor;
    }
    /** A key, and on to behind its colon. */
    key() {
        const cursor = this.#cursor;
        const start = cursor.at;
        const code = cursor.text.charCodeAt(start);
        const source = readText(this.#cursor, code, false);
        const at = cursor.skipSpaces(cursor.at);
        const isKey = this.#isColon(at) &&
            // What may also be the end of a document, or merge another map.
            code !== dash &&
            code !== point &&
            source !== '<<' &&
            at - start <= longestKey;
        if (isKey)
            cursor.moveTo(at + 1);
        else
            cursor.giveUp();
        return source;
    }
    /** Whether a key begins here. */
    beginsKey() {
        const cursor = this.#cursor;
        const start = cursor.at;
        const code = cursor.text.charCodeAt(start);
        if (code === openList || code === openMap || code === pipe || code === greater)
            return false;
        readText(this.#cursor, code, false);
        const isKey = this.#isColon(cursor.skipSpaces(cursor.at));
        cursor.moveTo(start);
        return isKey;
    }
    /** A value that begins in the line of its key or dash, and on to the next line with content. */
    inLine(indent) {
        const cursor = this.#cursor;
        const code = cursor.text.charCodeAt(cursor.at);
        if (code === pipe || code === greater)
            return readTextBlock(cursor, indent);
        const node = this.#value(code, indent, 0);
        cursor.endLine(cursor.at);
        return node;
    }
    /** Whether what stands before is a key. */
    #isColon(at) {
        const { text } = this.#cursor;
        const next = text.charCodeAt(at + 1);
        return text.charCodeAt(at) === colon && (next === space || next === lineFeed);
    }
    #value(code, indent, depth) {
        if (code === openList)
            return this.#bracketList(indent, depth + 1);
        if (code === openMap)
            return this.#bracketMap(indent, depth + 1);
        const start = this.#cursor.at;
        const source = readText(this.#cursor, code, depth > 0);
        const value = isQuote(code) ? source : (0,core_schema/* resolvePlain */.R)(source);
        return { type: 'scalar', start, source, value };
    }
    /** Within brackets, to what stands next in this line or another one. */
    #skipBlank(from, indent) {
        const cursor = this.#cursor;
        const at = cursor.skipSpaces(from);
        const code = cursor.text.charCodeAt(at);
        if (code !== lineFeed && (code !== hash || at === from))
            return at;
        cursor.endLine(from);
        if (cursor.indent <= indent)
            cursor.giveUp();
        return cursor.at;
    }
    /** Past the comma after an item, to what stands next; it may be the bracket. */
    #nextItem(bracket, indent) {
        const cursor = this.#cursor;
        const at = this.#skipBlank(cursor.at, indent);
        const code = cursor.text.charCodeAt(at);
        if (code === comma)
            return this.#skipBlank(at + 1, indent);
        if (code !== bracket)
            cursor.giveUp();
        return at;
    }
    #bracketList(indent, depth) {
        const cursor = this.#cursor;
        const { text } = cursor;
        const start = cursor.at;
        const items = [];
        if (depth > deepestBrackets)
            cursor.giveUp();
        let at = this.#skipBlank(cursor.at + 1, indent);
        while (text.charCodeAt(at) !== closeList && cursor.isSimple) {
            cursor.moveTo(at);
            items.push(this.#value(text.charCodeAt(at), indent, depth));
            at = this.#nextItem(closeList, indent);
        }
        cursor.moveTo(at + 1);
        return { type: 'list', start, items };
    }
    #bracketMap(indent, depth) {
        const cursor = this.#cursor;
        const { text } = cursor;
        const start = cursor.at;
        const entries = [];
        if (depth > deepestBrackets)
            cursor.giveUp();
        let at = this.#skipBlank(cursor.at + 1, indent);
        while (text.charCodeAt(at) !== closeMap && cursor.isSimple) {
            cursor.moveTo(at);
            const code = text.charCodeAt(at);
            const source = readText(this.#cursor, code, true);
            const isTwice = entries.some((entry) => entry.source === source);
            const isKey = text.startsWith(': ', cursor.at) && source !== '<<';
            const isTooMuch = cursor.at - at > longestKey || entries.length >= mostKeysInBrackets;
            if (isTwice || !isKey || isTooMuch)
                cursor.giveUp();
            cursor.moveTo(cursor.skipSpaces(cursor.at + 1));
            const value = this.#value(text.charCodeAt(cursor.at), indent, depth);
            entries.push({ start: at, source, value });
            at = this.#nextItem(closeMap, indent);
        }
        cursor.moveTo(at + 1);
        return { type: 'map', start, entries };
    }
}

;// CONCATENATED MODULE: ./build/js/core/plan/simple-tree.js




/*
 * Most of a large plan is written in a small part of YAML: maps and lists by indentation, values in the
 * line of their key, and text blocks. That part is read here, several times as fast as a parser of all
 * of YAML does it. What is the least bit out of the ordinary, or wrong, is not read here at all: a file
 * is given up as a whole, and left to the parser.
 */
/** What nearly all plans consist of, which is faster to tell. */
const ascii = /^[\n -~]*$/;
/** Tabs, carriage returns, and what not every version of YAML takes for text everywhere. */
const unusual = /[^\n\x20-\x7e\u{a0}-\u{2027}\u{202a}-\u{d7ff}\u{e000}-\u{fefe}\u{ff00}-\u{fffd}\u{10000}-\u{10ffff}]/u;
/**
 * Bounds how deep maps and lists can stand in each other: at each column there can be a map with a list
 * in it, and the parser refuses what is deeper than 100 levels, brackets included.
 */
const widestIndent = 40;
/**
 * Most lines: a key that begins with a letter, `_` or `$`, and a plain value that begins with a letter, or
 * none. That the value ends there is not to be taken for granted: the next line's indentation tells. Longer
 * lines are left to what knows how long a key may be.
 */
const ordinary = /([A-Za-z_$](?:[^\n:#]*[^\n:# ])?):(?: ([A-Za-z](?:[^\n:#]*[^\n:# ])?))?\n */y;
const longestOrdinary = 1000;
/** Maps with more keys than this look for the earlier ones in an index; most of a plan's have fewer. */
const fewKeys = 16;
const noTaker = { pass: () => null, take: () => false };
/**
 * The root of the tree of a text that is a map, simply written, without what was taken; `null` for any
 * other, sound or not: then what was taken is not to be relied on.
 */
function readSimpleTree(text, taker = noTaker) {
    if (!text.endsWith('\n') || (!ascii.test(text) && unusual.test(text)))
        return null;
    const cursor = new LineCursor(text);
    if (cursor.indent === 0 && text.startsWith('---\n', cursor.at))
        cursor.toContent(cursor.at + 4);
    if (cursor.indent !== 0)
        return null;
    const root = new SimpleBlocks(cursor, taker).map();
    return cursor.isSimple && cursor.indent < 0 ? root : null;
}
/** Reads maps and lists by indentation. */
class SimpleBlocks {
    #cursor;
    #values;
    #taker;
    constructor(cursor, taker) {
        this.#cursor = cursor;
        this.#values = new SimpleValues(cursor);
        this.#taker = taker;
    }
    map() {
        const cursor = this.#cursor;
        const { at: start, indent } = cursor;
        const entries = [];
        let names = null;
        do {
            const entry = this.#entry(indent);
            const { source } = entry;
            if (entries.length === fewKeys)
                names = new Set(entries.map((earlier) => earlier.source));
            if (names?.has(source) ?? isAmong(entries, source))
                cursor.giveUp();
            names?.add(source);
            entries.push(entry);
        } while (cursor.indent === indent && cursor.isSimple);
        if (cursor.indent > indent)
            cursor.giveUp();
        return { type: 'map', start, entries };
    }
    /** The map under a key of the root map, without what is taken. */
    #section(key) {
        const cursor = this.#cursor;
        const { at: start, indent } = cursor;
        const entries = [];
        const names = new Set();
        do {
            const name = this.#taker.pass(key, cursor) ?? this.#read(key, entries);
            if (names.has(name))
                cursor.giveUp();
            names.add(name);
        } while (cursor.indent === indent && cursor.isSimple);
        if (cursor.indent > indent)
            cursor.giveUp();
        return { type: 'map', start, entries };
    }
    /** Reads an entry of a section, and keeps it if it is not taken; its key. */
    #read(section, kept) {
        const cursor = this.#cursor;
        const entry = this.#entry(cursor.indent);
        if (!this.#taker.take(section, entry, cursor))
            kept.push(entry);
        return entry.source;
    }
    #entry(indent) {
        const cursor = this.#cursor;
        const start = cursor.at;
        ordinary.lastIndex = start;
        const line = ordinary.exec(cursor.text);
        if (line !== null && ordinary.lastIndex - start < longestOrdinary) {
            const source = line[1] ?? '';
            const after = start + source.length + 1;
            const plain = line[2];
            if (plain === undefined) {
                cursor.toContent(after + 1, ordinary.lastIndex);
                return { start, source, value: this.#below(indent, source, after) };
            }
            cursor.toContent(after + plain.length + 2, ordinary.lastIndex);
            const value = (0,core_schema/* resolvePlain */.R)(plain);
            return { start, source, value: { type: 'scalar', start: after + 1, source: plain, value } };
        }
        const source = this.#values.key();
        const after = cursor.at;
        if (this.#isInLine(after)) {
            const value = this.#values.inLine(indent);
            return { start, source, value: indent === 0 ? this.#withoutTaken(source, value) : value };
        }
        cursor.endLine(after);
        return { start, source, value: this.#below(indent, source, after) };
    }
    /** What stands below a key, whose line ends here. */
    #below(indent, key, after) {
        const cursor = this.#cursor;
        // A list may begin at the column of its key.
        const isBelow = cursor.indent > indent || (cursor.indent === indent && cursor.isItem());
        if (!isBelow)
            return empty(after);
        // No map but the root begins at the first column.
        return indent === 0 && !cursor.isItem() ? this.#section(key) : this.#block();
    }
    /** A section that is written in brackets. */
    #withoutTaken(section, value) {
        return (0,node/* filterEntries */.J2)(value, (entry) => !this.#taker.take(section, entry, null));
    }
    #list() {
        const cursor = this.#cursor;
        const { at: start, indent } = cursor;
        const items = [];
        do
            items.push(this.#item(indent));
        while (cursor.indent === indent && cursor.isItem());
        if (cursor.indent > indent)
            cursor.giveUp();
        return { type: 'list', start, items };
    }
    #item(indent) {
        const cursor = this.#cursor;
        const dash = cursor.at;
        if (!this.#isInLine(dash + 1)) {
            cursor.endLine(dash + 1);
            return cursor.indent > indent ? this.#block() : empty(dash + 1);
        }
        if (!cursor.isItem() && !this.#values.beginsKey())
            return this.#values.inLine(indent);
        // A map or list that begins in the line of the dash is indented as if it had one of its own.
        cursor.indent = indent + cursor.at - dash;
        return this.#block();
    }
    #block() {
        const cursor = this.#cursor;
        if (cursor.indent > widestIndent)
            cursor.giveUp();
        return cursor.isItem() ? this.#list() : this.map();
    }
    /** Whether a value begins in the rest of this line; if so, on to it. */
    #isInLine(from) {
        const cursor = this.#cursor;
        const at = cursor.skipSpaces(from);
        const first = cursor.text[at];
        if (first === '\n' || first === '#')
            return false;
        cursor.moveTo(at);
        return true;
    }
}
/** Whether there is such a key. */
function isAmong(entries, key) {
    for (let index = 0; index < entries.length; index += 1) {
        if (entries[index]?.source === key)
            return true;
    }
    return false;
}
/** A value that is not written. */
function empty(at) {
    return { type: 'scalar', start: at, source: '', value: null };
}


/***/ }),

/***/ 1143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ stated),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   l4: () => (/* binding */ problemAt)
/* harmony export */ });
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6405);

/** The statements of several files, or of several parts of one, kinds in the order in which they come. */
function together(parts) {
    const [only, ...others] = parts;
    if (only !== undefined && others.length === 0)
        return only;
    const stated = new Set(parts.flatMap((part) => [...part.keys()]));
    const none = [];
    return new Map([...stated].map((kind) => [kind, none.concat(...parts.map((part) => part.get(kind) ?? none))]));
}
/** What a statement says of a field. An entity has few: looking through them beats a map of each. */
function stated({ fields }, name) {
    for (const field of fields)
        if (field.field.name === name)
            return field;
    return undefined;
}
/** A problem of a statement, located at one of its nodes. */
function problemAt(statement, at, rule, message, severity = 'error') {
    return {
        rule,
        severity,
        message,
        location: statement.locate(at.start),
        subject: (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(statement.address),
    };
}
/** `tracking-plan.yml:12`, for messages that name a second place. */
function placeName(statement) {
    const { file, line } = statement.locate(statement.start);
    return `${file}:${line}`;
}


/***/ }),

/***/ 9097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ countUpTo),
/* harmony export */   r: () => (/* binding */ TextLines)
/* harmony export */ });
const byteOrderMark = 0xfeff;
const lineBreak = /\r\n?|\n/g;
/**
 * The lines of a text, by 1-based number. A line ends with LF, CRLF or CR, as in YAML. They are told apart
 * only as far as is asked: a plan may have 90,000, and has few problems.
 */
class TextLines {
    #text;
    #starts;
    #next;
    constructor(text) {
        this.#text = text;
        // A byte order mark takes no column: editors do not show it.
        this.#starts = [text.charCodeAt(0) === byteOrderMark ? 1 : 0];
        this.#next = this.#startAfter(0);
    }
    /** The line that an offset is in; the first one for what stands before it. */
    at(offset) {
        while (this.#next !== null && this.#next <= offset)
            this.#take(this.#next);
        return Math.max(countUpTo(this.#starts, offset), 1);
    }
    /** Where a line begins that `at` has told. */
    startOf(line) {
        return this.#starts[line - 1] ?? 0;
    }
    /** A line without its end; `undefined` past the last. */
    text(line) {
        while (this.#next !== null && this.#starts.length <= line)
            this.#take(this.#next);
        const start = this.#starts[line - 1];
        return start === undefined
            ? undefined
            : this.#text.slice(start, this.#starts[line]).replace(lineBreak, '');
    }
    #take(start) {
        this.#starts.push(start);
        this.#next = this.#startAfter(start);
    }
    #startAfter(from) {
        lineBreak.lastIndex = from;
        return lineBreak.test(this.#text) ? lineBreak.lastIndex : null;
    }
}
/** How many of the ascending offsets are at most this one. */
function countUpTo(offsets, offset) {
    let low = 0;
    let high = offsets.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((offsets[middle] ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 8007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ problemDocument),
/* harmony export */   Qr: () => (/* binding */ compareLocations),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   hz: () => (/* binding */ byPlace)
/* harmony export */ });
/* unused harmony exports rules, groupRules */
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6405);

/** Every rule that a plan can break, with what it is about. */
const rules = {
    'yaml-syntax': 'the file cannot be read as one YAML document',
    'duplicate-key': 'a key is written twice',
    'alias-expansion': 'aliases expand to too much',
    schema: 'a key, type or value that the format does not have',
    'duplicate-entity': 'the same entity in two files',
    'undeclared-category': 'a category that the plan does not declare',
    'enum-values': 'values that do not fit the type, or that Amplitude cannot carry',
    regex: 'a pattern that does not fit the type, or does not compile',
    'deleted-with-fields': 'something beside deleted: true',
    'deleted-in-use': 'deleted, but an event of the plan uses it',
    rename: 'a rename that cannot be followed',
    name: 'a name that Amplitude cannot carry',
    ignored: 'named by the plan and ignored by it',
    'case-collision': 'names that differ only in case or in Unicode form',
    'instrumentation-limit': "close to the project's limit",
    'event-name': "the team's rule for event names",
    'property-name': "the team's rule for property names",
    'required-field': "the team's rule for required fields",
};
/** Every rule that a file of groups can break besides those about its YAML, `schema` and `name`. */
const groupRules = {
    'group-operation': 'an operation that there is not, or that does not fit what is beside or in it',
    'group-value': "a value that does not fit the plan's definition, or that Amplitude cannot carry",
    'group-unknown': 'a group type or property that the plan does not know',
    'group-outdated': 'a property by a name that the plan has renamed',
    'duplicate-group': 'the same group twice',
    'group-limit': "more than Amplitude's limits allow",
};
/** Whether a problem makes the file unusable. */
function isError({ severity }) {
    return severity === 'error';
}
/** A problem in documents for machines. */
function problemDocument({ rule, severity, message, location, }) {
    return { rule, severity, message, ...location };
}
/** By place; of a rule's problems at one place (what aliases repeat) the first. */
function byPlace(problems) {
    const places = new Map();
    for (const problem of problems) {
        const { file, line, column } = problem.location;
        const place = `${problem.rule}\u0000${file}\u0000${line}\u0000${column}`;
        if (!places.has(place))
            places.set(place, problem);
    }
    return [...places.values()].sort((a, b) => compareLocations(a.location, b.location) || (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.rule, b.rule));
}
/** By file, line and column. */
function compareLocations(a, b) {
    return (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.file, b.file) || a.line - b.line || a.column - b.column;
}


/***/ }),

/***/ 6303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ beforeAndAfter),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   NW: () => (/* binding */ maybeRestored),
/* harmony export */   zp: () => (/* binding */ setStep)
/* harmony export */ });
/* unused harmony exports nameOf, changeItem, ownedItem, fieldName */
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(748);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2942);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5196);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6670);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8971);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2381);






/** Short values of this length together stand on one line. */
const inline = 60;
/** `event **name**`, `event property **name** on event name` */
function nameOf(address, detail) {
    const { label, scope } = kindOf(address.kind);
    const own = `${label} **${shortCode(address.name, detail.name)}**`;
    if (address.scope === null || scope === null)
        return own;
    return `${own} on ${scope.label} ${shortCode(address.scope, detail.name)}`;
}
/** A change as one list item: what is or was there on its line, what changes below it. */
function changeItem(change, detail) {
    const line = `- ${headline(change, detail)}`;
    if (isWhole(change))
        return `${line}${valuesOf(change, detail)}`;
    const fields = [...change.fields].map(([name, field]) => fieldItem(change, name, field, detail));
    return [line, ...fields].join('\n');
}
/** The creation of something that belongs to the entity of the item above. */
function ownedItem(change, detail) {
    return `  - **${shortCode(change.name, detail.name)}**${valuesOf(change, detail)}`;
}
function headline(change, detail) {
    const notes = [];
    const { label, scope: uses } = kindOf(change.kind);
    if (!isWhole(change) && uses !== null && change.scope === null && change.usedBy > 0) {
        notes.push(`**shared by ${counted(change.usedBy, uses.label)}**`);
    }
    if (maybeRestored(change))
        notes.push('create or restore');
    if (change.volume !== null) {
        const volume = `${number(change.volume)} this week so far`;
        notes.push(change.volume > 0 ? `**${volume}**` : volume);
    }
    if (change.pins.length > 0) {
        notes.push(`values of their own kept on ${counted(change.pins.length, 'use')}`);
    }
    const subject = change.renamedFrom === null
        ? nameOf(change, detail)
        : `${label} **${shortCode(change.renamedFrom, detail.name)}** becomes **${shortCode(change.name, detail.name)}**`;
    return [subject, ...notes].join(', ');
}
/** A deleted one of its kind cannot be seen, so that a create may turn out to be a restore. */
function maybeRestored({ action, kind, scope }) {
    return action === 'create' && scope === null && (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(kind).deletion?.restorable === 'unseen';
}
/** Created and deleted entities have values, others have changes of them. */
function isWhole({ action }) {
    return action === 'create' || action === 'delete';
}
/** `: type string · description …`, without what is as Amplitude makes it anyway; empty if that is all. */
function valuesOf(change, detail) {
    const parts = [];
    for (const [name, field] of change.fields) {
        const value = change.action === 'create' ? field.to : field.from;
        const spec = fieldOf(kindOf(change.kind), name);
        if (value === null || value === spec?.initial)
            continue;
        const label = `${fieldName(name)}${conflict(field)}`;
        parts.push(value === true ? label : `${label} ${shown(value, detail)}`);
    }
    return parts.length === 0 ? '' : `: ${parts.join(' · ')}`;
}
/** A field's name: those of the tables are plain words to Markdown, whatever else is code. */
function fieldName(name) {
    return /^[a-z]+(?:_[a-z]+)*$/.test(name) ? name : shortCode(name, 100);
}
function fieldItem(change, name, field, detail) {
    const isDrift = field.origin === 'drift' && change.origin !== 'drift';
    const label = `  - ${fieldName(name)}${isDrift ? ' (drift)' : conflict(field)}`;
    const { from, to } = field;
    const draw = (value) => shown(value, detail);
    if (isSet(from) || isSet(to))
        return `${label}: ${setStep(field, draw)}`;
    const [was, now] = beforeAndAfter(field, detail.value, draw, excerptCode);
    // A letter with its accent may be one character or two.
    const isTwin = typeof from === 'string' && typeof to === 'string' && from.normalize() === to.normalize();
    const note = isTwin ? ' (differs in Unicode form only)' : '';
    const isShort = was.length + now.length <= inline;
    return isShort && !mayRunRightToLeft(was) && !mayRunRightToLeft(now)
        ? `${label}${note} ${was} → ${now}`
        : `${label}${note}\\\n    was ${was}\\\n    now ${now}`;
}
function conflict({ origin }) {
    return origin === 'conflict' ? ' (**conflict**: changed in Amplitude too)' : '';
}
/** Both values of a field as they are drawn; of two texts at most `room` characters where they differ. */
function beforeAndAfter({ from, to }, room, draw, drawExcerpt) {
    if (typeof from !== 'string' || typeof to !== 'string')
        return [draw(from), draw(to)];
    const [was, now] = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .differenceOf */ .P)(from, to, room);
    return [drawExcerpt(was), drawExcerpt(now)];
}
/** What a change of a set does to it: `added a, b; removed c; now empty`. `draw` draws a value. */
function setStep({ from, to }, draw) {
    const before = (0,_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .isSet */ .vM)(from) ? from : [];
    const after = (0,_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .isSet */ .vM)(to) ? to : [];
    const was = new Set(before);
    const is = new Set(after);
    const added = after.filter((item) => !was.has(item));
    const removed = before.filter((item) => !is.has(item));
    const parts = [
        added.length > 0 ? `added ${draw(added)}` : '',
        removed.length > 0 ? `removed ${draw(removed)}` : '',
        after.length > 0 ? '' : `now ${draw(null)}`,
    ];
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(parts, '; ');
}
function shown(value, detail) {
    if (value === null)
        return '*empty*';
    if (typeof value === 'boolean')
        return code(String(value));
    if (typeof value === 'string')
        return shortCode(value, detail.value);
    if (value.length === 0)
        return '*empty*';
    return firstOf(value, detail.items, (item) => shortCode(item, detail.name));
}
/** `a, b and 3 more` */
function firstOf(items, most, draw) {
    const first = items.slice(0, most).map(draw).join(', ');
    const more = items.length - most;
    return more > 0 ? `${first} and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(more)} more` : first;
}


/***/ }),

/***/ 5196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf),
/* harmony export */   P: () => (/* binding */ differenceOf)
/* harmony export */ });
/** Shown ahead of the first difference, where that is far into a text. */
const lead = 30;
/** The start of a text: at most `room` characters, never half of a surrogate pair. */
function startOf(text, room) {
    return text.length <= room ? { before: 0, text, after: 0 } : pieceOf(text, 0, room);
}
/** Two texts cut at the same place, chosen so that their first difference is in view. */
function differenceOf(a, b, room) {
    const fits = a.length <= room && b.length <= room;
    const start = fits ? 0 : startOfView(a, b, room);
    return [pieceOf(a, start, room), pieceOf(b, start, room)];
}
function startOfView(a, b, room) {
    const shorter = Math.min(a.length, b.length);
    let same = 0;
    while (same < shorter && a[same] === b[same])
        same += 1;
    return same < room / 2 ? 0 : same - lead;
}
function pieceOf(text, from, room) {
    const start = Math.min(wholeAt(text, from), text.length);
    const end = text.length - start <= room ? text.length : wholeAt(text, start + room);
    return { before: start, text: text.slice(start, end), after: text.length - end };
}
/** The same place, or one earlier if it would cut a surrogate pair in two. */
function wholeAt(text, index) {
    const isInside = /[\udc00-\udfff]/.test(text[index] ?? '');
    return isInside && /[\ud800-\udbff]/.test(text[index - 1] ?? '') ? index - 1 : index;
}


/***/ }),

/***/ 6546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ problemCounts),
/* harmony export */   Od: () => (/* binding */ countStatus),
/* harmony export */   bN: () => (/* binding */ warningFact),
/* harmony export */   fK: () => (/* binding */ fact),
/* harmony export */   wr: () => (/* binding */ shownFirst),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   yD: () => (/* binding */ factOf)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2351);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2942);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8007);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2381);




/** `text`: a whole sentence; a grave one stands out and makes a passing check want a second look. */
function fact(text, isGrave = false) {
    return { text, isGrave };
}
/** A fact about so many things, where there are any. */
function factOf(count, text, isGrave = false) {
    return count === 0 ? [] : [fact(text, isGrave)];
}
/** How long, how dangerous, what else; the most important first. */
function factsOf(report) {
    const { results, unshown } = report;
    return results === null
        ? [...factsOfResult(report), ...removedFact(report)]
        : outcomeFacts(results, unshown.length);
}
/** What became of the changes beside those that were applied. */
function outcomeFacts(results, unshown) {
    const states = [
        ['failed', 'failed', true],
        ['skipped', 'skipped because something else failed', true],
        ['left', 'not attempted', true],
        ['pending', 'waiting for data', false],
    ];
    return [
        ...states.flatMap(([status, words, isGrave]) => {
            const count = countStatus(results, status);
            return factOf(count, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(count)} ${words}.`, isGrave);
        }),
        ...factOf(unshown, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(unshown, 'change')} never shown in a comment.`, true),
    ];
}
function factsOfResult({ result, diff, live, entities, estimate, problems, }) {
    if (result === 'invalid') {
        return [fact('Nothing is compared or applied before the errors are fixed.')];
    }
    if (result === 'valid') {
        return [fact(`The plan states ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .countedSections */ .N)(entities) || 'nothing yet'}.`)];
    }
    if (result === 'in-sync') {
        const all = 'Amplitude has all that the plan states.';
        return [fact(live === 'amplitude' ? all : 'There is nothing to apply.')];
    }
    if (diff === null || diff.changes.length === 0)
        return [];
    return [
        ...dangers(shownFirst(diff.changes)),
        ...driftFact(diff.changes),
        ...warningFact(problems),
        ...(result === 'refused' ? [] : [fact(`Applying takes ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .effort */ .xb)(estimate)}.`)]),
    ];
}
/** A pull request that only takes things out of the plan must not look like one that deletes them. */
function removedFact({ diff }) {
    const removed = (diff?.notices ?? []).filter(({ review }) => review === 'removed').length;
    const stay = removed === 1 ? 'stays' : 'stay';
    return factOf(removed, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(removed)} removed from the plan ${stay} in Amplitude.`, true);
}
function warningFact(problems) {
    return factOf(problems.length, `${problemCounts(problems)}.`);
}
/** Deletes by what can be done about them afterwards. */
function dangers(changes) {
    const whole = changes.filter(({ action, scope }) => action === 'delete' && scope === null);
    const lost = whole.filter(({ kind }) => (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(kind).deletion?.restorable === false).length;
    const depends = whole.length - lost;
    const restorable = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(depends, 'delete')} can be undone only where Amplitude has data.`;
    return [
        ...factOf(lost, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(lost, 'delete')} cannot be undone.`, true),
        ...factOf(depends, restorable, true),
        ...inUse(whole),
    ];
}
/** Deleted events that still come in, where that is known. */
function inUse(deletes) {
    const active = deletes.flatMap(({ volume }) => (volume !== null && volume > 0 ? [volume] : []));
    const volume = active.reduce((sum, each) => sum + each, 0);
    const who = active.length === 1 ? 'deleted event still comes' : 'deleted events still come';
    const text = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(active.length)} ${who} in: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(volume)} this week so far.`;
    return factOf(active.length, text, true);
}
function driftFact(changes) {
    const drift = changes.filter(({ origin }) => origin === 'drift');
    if (drift.length === changes.length)
        return [];
    const counts = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .countActions */ .B)(drift);
    const text = `An apply also corrects drift: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .countedActions */ .wP)(counts)}.`;
    return factOf(drift.length, text, counts.delete > 0);
}
/** This pull request's changes, or all if it has none. */
function shownFirst(changes) {
    const own = changes.filter(({ origin }) => origin !== 'drift');
    return own.length > 0 ? own : changes;
}
/** `1 error and 2 warnings` */
function problemCounts(problems) {
    const errors = problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .isError */ .bJ).length;
    const warnings = problems.length - errors;
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)([
        ...(errors > 0 ? [(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(warnings, 'warning')] : []),
    ]);
}
function countStatus(results, status) {
    return results.filter((result) => result.status === status).length;
}


/***/ }),

/***/ 3285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ inkFor)
/* harmony export */ });
function inkFor(color) {
    const paint = (code, end) => color ? (text) => `\u001b[${code}m${text}\u001b[${end}m` : (text) => text;
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        red: paint(31, 39),
        green: paint(32, 39),
        yellow: paint(33, 39),
        cyan: paint(36, 39),
    };
}


/***/ }),

/***/ 6670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports code, shortCode, excerptCode, prose, link */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8971);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2381);



/**
 * Text from outside as Markdown. Names and values become inline code: there GitHub resolves no
 * mention, link, HTML or formatting, and only a run of backticks as long as its fence could end it.
 * No table is ever written, so that `|` needs no escape and a narrow screen no scrolling.
 */
function code(text) {
    if (text === '')
        return '*empty*';
    const content = visible(text);
    const fence = '`'.repeat(fenceFor(content));
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** The shortest length of a run of backticks that the text does not have. */
function fenceFor(text) {
    if (!text.includes('`'))
        return 1;
    const runs = new Set(Array.from(text.matchAll(/`+/g), ([run]) => run.length));
    let length = 1;
    while (runs.has(length))
        length += 1;
    return length;
}
/** Inline code of at most `room` characters, with the number of those left out. */
function shortCode(text, room) {
    return excerptCode(startOf(text, room));
}
function excerptCode({ before, text, after }) {
    const ahead = before > 0 ? `*(${number(before)} more)* … ` : '';
    const behind = after > 0 ? ` … *(${counted(after, 'more character')})*` : '';
    return `${ahead}${code(text)}${behind}`;
}
/** A quoted string, as messages carry names, a list or a word; brackets and punctuation around it apart. */
const token = /(\(*)(?:"((?:[^"\\]|\\.)*)"|(\[[^[\]]*\]|[^ ]*?))([.,:;!?)]*)(?= |$)/gs;
/** Words that mean nothing to Markdown and GitHub wherever they stand, unless they are commit ids. */
const plain = /^(?:[A-Za-z]+(?:['’-][A-Za-z]+)*|\d{1,3}(?:,\d{3})*|[–—→])$/;
const commit = /^[0-9a-f]{7,40}$/i;
/**
 * A message for people, possibly with words of strangers in it: plain words stay, whatever else there
 * is becomes inline code, quoted strings as a whole.
 */
function prose(message, room = 600) {
    const { text, after } = startOf(message, room);
    const parts = [];
    for (const [whole, open = '', name, word = '', close = ''] of text.matchAll(token)) {
        if (whole === '')
            continue;
        if (name !== undefined)
            parts.push(`${open}${code(name)}${close}`);
        else if (isPlain(word, close, parts.length === 0))
            parts.push(whole);
        else
            parts.push(word === '' ? code(whole) : `${open}${code(word)}${close}`);
    }
    if (after > 0)
        parts.push(`… *(${counted(after, 'more character')})*`);
    return parts.join(' ');
}
/** A number with a full stop or bracket behind it would start a list where it comes first. */
function isPlain(word, close, isFirst) {
    const isItem = isFirst && /\d$/.test(word) && /^[.)]/.test(close);
    return plain.test(word) && !commit.test(word) && !isItem;
}
/** A link to a page of ours, or just its text if the address is not a plain one. */
function link(text, url) {
    return /^https?:\/\/[\w.:/?&=%~+,;@#-]+$/.test(url) ? `[${text}](<${url}>)` : text;
}


/***/ }),

/***/ 3717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iv: () => (/* binding */ quotedExcerpt),
/* harmony export */   w0: () => (/* binding */ quotedText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5196);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8971);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2381);



/** Text from outside on one line, with what a terminal would obey or hide written out. */
function plainText(text, room = 2000) {
    const { text: start, after } = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .G)(text, room);
    return after > 0 ? `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(start)}… (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(after, 'more character')})` : (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(start);
}
/** A name or value in double quotes. */
function quotedText(text) {
    return quotedExcerpt((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .G)(text, 300));
}
function quotedExcerpt({ before, text, after }) {
    const ahead = before > 0 ? `(${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(before)} more) …` : '';
    const behind = after > 0 ? `… (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(after, 'more character')})` : '';
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .isOrdinary */ .P)(text) ? text : (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/["\\]/g, '\\$&');
    return `${ahead}"${shown}"${behind}`;
}


/***/ }),

/***/ 6150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   ji: () => (/* binding */ meaningText),
/* harmony export */   k0: () => (/* binding */ changeText)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(748);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2942);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _change_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6303);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3717);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8971);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2381);







const marks = {
    delete: ['-', 'red'],
    rename: ['→', 'cyan'],
    update: ['~', 'yellow'],
    restore: ['↺', 'cyan'],
    create: ['+', 'green'],
};
/** `event property "coupon" of event "Checkout Started"` */
function nameText(address) {
    return (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(address, _plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedText */ .w0);
}
/** A change with its fields below it, before and after, and first what it means, if that is given. */
function changeText(change, meaning, width, ink) {
    const lines = [headline(change, ink)];
    if (meaning !== '')
        lines.push(meaning);
    for (const [name, field] of change.fields) {
        const text = fieldText(change, name, field, width);
        if (text !== '')
            lines.push(text);
    }
    return lines.join('\n    ');
}
function headline(change, ink) {
    const { kind, scope, usedBy, renamedFrom, action } = change;
    const uses = (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(kind).scope;
    const isShared = uses !== null && scope === null && usedBy > 0 && action !== 'create';
    const [symbol, color] = marks[action];
    const subject = renamedFrom === null
        ? nameText(change)
        : `${(0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(kind).label} ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedText */ .w0)(renamedFrom)} becomes ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedText */ .w0)(change.name)}`;
    let line = `${symbol} ${subject}`;
    if (action === 'delete' && uses !== null && scope !== null) {
        line += `, taken off this ${uses.label} only`;
    }
    if (action === 'restore')
        line += ', restored';
    if ((0,_change_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .maybeRestored */ .NW)(change))
        line += ', create or restore';
    if (change.volume !== null)
        line += `, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(change.volume)} this week so far`;
    if (isShared)
        line += `, shared by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(usedBy, uses.label)}`;
    return ink[color](line);
}
/** What deleting an entity means; empty for other changes, and for what is only taken off an event. */
function meaningText({ action, kind, scope }) {
    return action === 'delete' && scope === null ? ((0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(kind).deletion?.meaning ?? '') : '';
}
/** A field below its change; empty for what is created or deleted with it as Amplitude makes it anyway. */
function fieldText(change, name, field, width) {
    const { action, kind } = change;
    const spec = (0,_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldOf */ ._F)((0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(kind), name);
    const isWhole = action === 'create' || action === 'delete';
    const value = action === 'create' ? field.to : field.from;
    if (isWhole && (value === null || value === spec?.initial))
        return '';
    // A name of the tables hides nothing.
    const label = `${spec?.name ?? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(name)}${action === 'create' ? '' : blame(change, field)}:`;
    if (isWhole)
        return `${label} ${shown(value)}`;
    if ((0,_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .isSet */ .vM)(field.from) || (0,_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .isSet */ .vM)(field.to))
        return `${label} ${(0,_change_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .setStep */ .zp)(field, shown)}`;
    const [was, now] = (0,_change_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .beforeAndAfter */ .D4)(field, 300, shown, _plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedExcerpt */ .iv);
    const line = `${label} ${was} → ${now}`;
    const turns = (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .mayRunRightToLeft */ .ln)(was) || (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .mayRunRightToLeft */ .ln)(now);
    if (line.length + 4 <= width && !turns)
        return line;
    return `${label}\n      was ${was}\n      now ${now}`;
}
function blame(change, { origin }) {
    if (origin === 'conflict')
        return ' (conflict: changed in Amplitude too)';
    return origin === 'drift' && change.origin !== 'drift' ? ' (drift)' : '';
}
function shown(value) {
    if (value === null || ((0,_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .isSet */ .vM)(value) && value.length === 0))
        return 'empty';
    if (typeof value === 'boolean')
        return String(value);
    if (!(0,_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .isSet */ .vM)(value))
        return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedText */ .w0)(value);
    return (0,_change_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(value, 50, _plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedText */ .w0);
}


/***/ }),

/***/ 4623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ problemText)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3717);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8971);


/** A problem as compilers print it, with the line of the plan and a caret where the line is known. */
function problemText(problem, view, ink) {
    const { rule, severity, message, location } = problem;
    const place = `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(location.file)}:${location.line}:${location.column}`;
    const kind = `${severity}[${rule}]`;
    const first = `${ink.bold(place)}: ${severity === 'error' ? ink.red(kind) : ink.yellow(kind)}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}`;
    const line = view.sourceLine?.(location);
    return line === undefined
        ? first
        : [first, ...excerpt(line, location, view.width, ink)].join('\n');
}
/** The line and a caret below the column, moved so that both are within the width. */
function excerpt(line, { line: at, column }, width, ink) {
    const gutter = `${at} | `;
    const room = Math.max(20, width - gutter.length - 2);
    const start = column - 1 < room - 10 ? 0 : column - 1 - Math.floor(room / 2);
    // Made visible as a whole: two halves that mean nothing may mean something together.
    const shown = shownSource(line.slice(start, start + room));
    const behind = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(line.slice(column - 1, start + room));
    const ahead = Math.max(0, shown.length - behind.length);
    const blank = ' '.repeat(String(at).length);
    return [
        `  ${ink.dim(gutter)}${shown}`,
        `  ${ink.dim(`${blank} | `)}${' '.repeat(ahead)}${ink.red('^')}`,
    ];
}
/** Indentation stays as it is: what is at the ends of a line of YAML is not hidden but its layout. */
function shownSource(text) {
    const spaces = text.search(/[^ \t]|$/);
    return `${' '.repeat(spaces)}${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text.slice(spaces)).replace(/␠/g, ' ')}`;
}


/***/ }),

/***/ 4716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gs: () => (/* binding */ logOf),
  iy: () => (/* binding */ problemTexts),
  S5: () => (/* binding */ renderText),
  nt: () => (/* binding */ verdictText)
});

// EXTERNAL MODULE: ./build/js/core/render/ink.js
var render_ink = __webpack_require__(3285);
// EXTERNAL MODULE: ./build/js/core/render/plain-text.js
var plain_text = __webpack_require__(3717);
// EXTERNAL MODULE: ./build/js/core/cost.js
var cost = __webpack_require__(9099);
// EXTERNAL MODULE: ./build/js/core/render/change-lines.js
var change_lines = __webpack_require__(6303);
// EXTERNAL MODULE: ./build/js/core/render/wording.js
var wording = __webpack_require__(2381);
;// CONCATENATED MODULE: ./build/js/core/render/fit.js

/** Things of one sort as a section: a heading, or a fold with that title. None if there are none. */
function fit_sectionOf({ title, note = '', isFolded = false, unit, total, entries, }) {
    if (total === 0)
        return [];
    const head = isFolded ? `<details><summary>${title}</summary>` : `#### ${title}`;
    const open = note === '' ? head : `${head}\n\n${note}`;
    return [{ open, close: isFolded ? '</details>' : '', unit, total, entries }];
}
/** An entry for each item. */
function fit_each(items, draw) {
    return { total: items.length, entries: drawn(items, draw) };
}
function* drawn(items, draw) {
    for (const item of items)
        yield draw(item);
}
/** Entries in groups, with what is said once of all in a group above its first one. */
function grouped(groups, draw) {
    const filled = [...groups].filter(([, items]) => items.length > 0);
    const total = filled.reduce((sum, [, items]) => sum + items.length, 0);
    return { total, entries: drawnInGroups(filled, draw) };
}
function* drawnInGroups(groups, draw) {
    let above = '';
    for (const [heading, items] of groups) {
        above += `${heading}\n\n`;
        for (const text of drawn(items, draw)) {
            yield above + text;
            above = '';
        }
        above = '\n';
    }
}
/** GitHub's limit on a step summary, in bytes. It refuses the whole of a longer one. */
const summaryLimit = (/* unused pure expression or super */ null && (1024 * 1024));
/** A step summary's room: bytes of UTF-8. */
function summaryRoom(limit) {
    const encoder = new TextEncoder();
    return { limit, measure: (text) => encoder.encode(text).length };
}
/** For a section's own count of what it leaves out. */
const moreRoom = 48;
/**
 * The sheet as one text within the limit. It is cut between entries, and from the first one that has
 * no room on, so that what is left out is always the least important. Linear in what is shown.
 */
function fitInto(sheet, { limit, measure }) {
    const totals = tally(sheet.sections.map(({ unit, total }) => ({ unit, left: total, total })));
    const fixed = [sheet.head, sheet.leftOut(totals), sheet.intro, sheet.foot];
    let left = limit - fixed.reduce((sum, part) => (part === '' ? sum : sum + measure(part) + 2), 1);
    let isFull = false;
    const bodies = [];
    const missing = [];
    for (const { open, close, total, unit, entries } of sheet.sections) {
        const frame = measure(open) + measure(close) + 6 + moreRoom;
        const shown = [];
        let room = left - frame;
        const candidates = isFull ? [] : entries;
        for (const text of candidates) {
            const size = measure(text) + 1;
            isFull = size > room;
            if (isFull)
                break;
            room -= size;
            shown.push(text);
        }
        const more = total - shown.length;
        missing.push({ unit, left: more, total });
        if (shown.length === 0)
            continue;
        left = room;
        if (more > 0)
            shown.push(`- *and ${number(more)} more*`);
        bodies.push(joined([open, shown.join('\n'), close]));
    }
    const omitted = tally(missing);
    const notice = omitted === '' ? '' : sheet.leftOut(omitted);
    return `${joined([sheet.head, notice, sheet.intro, ...bodies, sheet.foot])}\n`;
}
/** `1,234 of 2,000 changes and 3 of 8 warnings`; empty if nothing is missing. */
function tally(missing) {
    const units = new Map();
    for (const { unit, left, total } of missing) {
        const sum = units.get(unit) ?? { left: 0, total: 0 };
        units.set(unit, { left: sum.left + left, total: sum.total + total });
    }
    return listed([...units]
        .filter(([, { left }]) => left > 0)
        .map(([unit, { left, total }]) => `${number(left)} of ${counted(total, unit)}`));
}

// EXTERNAL MODULE: ./build/js/core/render/markdown-text.js
var markdown_text = __webpack_require__(6670);
;// CONCATENATED MODULE: ./build/js/core/render/remarks.js





/** Notices that stand above the changes, at most. */
const mostAlerts = 5;
/** The first line tells a busy reviewer all that counts; the second why it is dangerous, and what else. */
function head(what, project, { sign, headline, facts }) {
    const name = project === '' ? '' : ` ${shortCode(project, 80)}`;
    const sentences = facts.map(({ text, isGrave }) => (isGrave ? `**${text}**` : text));
    return joined([`### ${sign} ${what}${name}: ${headline}`, sentences.join(' ')]);
}
/** What must be read before the changes, as GitHub's alerts; empty if there is nothing. */
function alerts(report, detail) {
    const changes = report.results === null ? (report.diff?.changes ?? []) : [];
    const conflicts = changes.filter(({ origin }) => origin === 'conflict').length;
    return joined([
        reasonAlert(report),
        conflicts === 0
            ? ''
            : remarks_alert('WARNING', `**${counted(conflicts, 'change')} in conflict**: the plan and Amplitude both changed the same field. An apply overwrites what Amplitude has now; the fields are marked below.`),
        lookalikeAlert(report, detail),
        report.live === 'base-plan'
            ? remarks_alert('NOTE', 'No credentials were available here, so this compares with the base plan instead of Amplitude.')
            : '',
        report.live === 'other-plan'
            ? remarks_alert('NOTE', 'This compares with another plan, not with Amplitude.')
            : '',
    ]);
}
/** Why something was not done; empty if there is no reason. */
function reasonAlert({ reason, explanation, }) {
    const why = explanation || reason;
    return why === '' ? '' : remarks_alert('CAUTION', prose(why, 2000));
}
/** Where what is left out can be read, as a sentence with a space before it. */
function moreInSummary({ summaryUrl }) {
    return summaryUrl === undefined ? '' : ` ${link('The step summary', summaryUrl)} has more of it.`;
}
/** What loses data if it is a rename that nobody wrote down. */
function lookalikeAlert(report, detail) {
    const { first } = noticesOf(report);
    if (first.length === 0)
        return '';
    const are = first.length === 1 ? 'create may be a rename' : 'creates may be renames';
    const items = first.map((notice) => `> - ${noticeItem(notice, detail)}`).join('\n');
    return remarks_alert('WARNING', `**${first.length} ${are}:**\n>\n${items}`);
}
/** The notices of the diff, those apart that stand above the changes. */
function noticesOf({ diff, results }) {
    const all = diff?.notices ?? [];
    const first = results === null ? all.filter(({ review }) => review === 'lookalike').slice(0, mostAlerts) : [];
    return { first, rest: all.filter((notice) => !first.includes(notice)) };
}
function noticeItem({ address, message, review, paste }, detail) {
    const line = paste === undefined ? '' : `: ${shortCode(paste, detail.value)}`;
    const colon = review === undefined ? ':' : '';
    return `${nameOf(address, detail)}${colon} ${prose(message)}${line}`;
}
/** A block that GitHub draws with an icon and a colour, on one line of text. */
function remarks_alert(type, text) {
    return `> [!${type}]\n> ${text}`;
}
/** Things worth knowing that are no changes. */
function noticeSections(report, detail) {
    const items = [
        ...report.notices.map((notice) => () => `- ${prose(notice)}`),
        ...noticesOf(report).rest.map((notice) => () => `- ${noticeItem(notice, detail)}`),
    ];
    return sectionOf({
        title: counted(items.length, 'notice'),
        isFolded: items.length > 5,
        unit: 'notice',
        ...each(items, (item) => item()),
    });
}
/** What was not looked at, folded what few need, and where all this comes from. */
function foot(report, from) {
    const folded = details(report);
    return joined([
        ...notCovered(report),
        folded === '' ? '' : `<details><summary>Details</summary>\n\n${folded}\n\n</details>`,
        provenance(report.live === 'amplitude' ? report.host : '', from),
    ]);
}
/** What was not looked at or is not shown; empty texts where there is nothing of it. */
function notCovered({ diff, olderWarnings }) {
    const unread = diff?.notRead ?? 0;
    return [
        olderWarnings > 0 ? `${(0,wording/* counted */.hS)(olderWarnings, 'older warning')} not shown.` : '',
        unread > 0
            ? `The properties of ${(0,wording/* counted */.hS)(unread, 'event')} were not read; an apply may correct drift there.`
            : '',
    ];
}
function details({ live, diff, results, estimate, digest }) {
    const unmanaged = countedSections(diff?.unmanaged ?? {});
    const hasChanges = results === null && (diff?.changes.length ?? 0) > 0;
    const cost = estimate.reads + estimate.furtherReads + estimate.writes;
    return joined([
        unmanaged !== '' && live === 'amplitude'
            ? `- In Amplitude but not in the plan, and left as they are: ${unmanaged}`
            : '',
        hasChanges
            ? `- Cost of applying: ${number(cost)}, where Amplitude allows ${number(costs.perHour)} an hour; ${effort(estimate)}`
            : '',
        digest === '' ? '' : `- Digest ${shortCode(digest, 100)}`,
    ], '\n');
}
/** Where a report comes from: a host (empty: none), a commit, a run. */
function provenance(host, { headSha, runUrl }) {
    return joined([
        host === '' ? '' : shortCode(host, 100),
        headSha === '' ? '' : `commit ${shortCode(headSha.slice(0, 7), 7)}`,
        runUrl === '' ? '' : link('run', runUrl),
    ], ' · ');
}

// EXTERNAL MODULE: ./build/js/core/render/text-changes.js
var text_changes = __webpack_require__(6150);
// EXTERNAL MODULE: ./build/js/core/render/text-problems.js
var text_problems = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/js/core/document.js
var core_document = __webpack_require__(2351);
// EXTERNAL MODULE: ./build/js/core/render/facts.js
var render_facts = __webpack_require__(6546);
;// CONCATENATED MODULE: ./build/js/core/render/verdict.js



function verdictOf(report) {
    const facts = (0,render_facts/* factsOf */.xS)(report);
    const isGrave = facts.some((fact) => fact.isGrave) || hasTrap(report);
    return {
        passes: !report.fails,
        headline: headline(report),
        facts,
        sign: report.fails ? '❌' : isGrave ? '⚠️' : '✅',
    };
}
/** What an alert stands above the changes for. */
function hasTrap({ diff, results }) {
    if (diff === null || results !== null)
        return false;
    return (diff.changes.some(({ origin }) => origin === 'conflict') ||
        diff.notices.some(({ review }) => review === 'lookalike'));
}
function headline(report) {
    const { result, results } = report;
    const changes = report.diff === null ? '' : changesOf(report.diff.changes);
    switch (result) {
        case 'valid':
            return 'valid';
        case 'invalid':
            return (0,render_facts/* problemCounts */.O0)(report.problems);
        case 'in-sync':
            return report.live === 'amplitude' ? 'in sync' : 'no changes';
        case 'changes':
            return changes;
        case 'refused':
            return changes === '' ? 'refused' : `${changes}, refused`;
        case 'applied':
        case 'partial':
        case 'failed': {
            if (results === null)
                return result;
            const done = (0,render_facts/* countStatus */.Od)(results, 'applied') + (0,render_facts/* countStatus */.Od)(results, 'found');
            const all = (0,wording/* counted */.hS)(results.length, 'change');
            return done === results.length ? `applied ${all}` : `applied ${(0,wording/* number */.ai)(done)} of ${all}`;
        }
        default:
            return result;
    }
}
/** `1 delete and 2 updates, 1 of them in conflict` */
function changesOf(changes) {
    if (changes.length === 0)
        return '';
    const shown = (0,render_facts/* shownFirst */.wr)(changes);
    const counts = (0,wording/* countedActions */.wP)((0,core_document/* countActions */.B)(shown));
    const conflicts = shown.filter(({ origin }) => origin === 'conflict').length;
    if (conflicts > 0) {
        return `${counts}, ${conflicts === shown.length ? '' : `${(0,wording/* number */.ai)(conflicts)} of them `}in conflict`;
    }
    return changes.every(({ origin }) => origin === 'drift') ? `only drift, ${counts}` : counts;
}

;// CONCATENATED MODULE: ./build/js/core/render/text.js







/** A report for a terminal or a log: no line of it is taken for a command by GitHub's runner. */
function renderText(report, options) {
    const ink = (0,render_ink/* inkFor */._)(options.color);
    const blocks = [
        ...problemTexts(report.problems, options, ink),
        report.results === null
            ? changesText(report, options.width, ink)
            : resultsText(report.results, ink),
        unshownText(report, options.width, ink),
        noticesText(report),
        remarksText(report),
        verdictText('Tracking plan', report, verdictOf(report), ink),
    ];
    return logOf(blocks);
}
/** Blocks of text as a log, of which GitHub's runner takes no line for a command. */
function logOf(blocks) {
    return `${noCommand((0,wording/* joined */.oR)(blocks))}\n`;
}
/** A block for each problem. */
function problemTexts(problems, options, ink) {
    if (options.problemsApart === true)
        return [];
    return problems.map((problem) => (0,text_problems/* problemText */.f)(problem, options, ink));
}
function changesText(report, width, ink) {
    const changes = report.diff?.changes ?? [];
    const explained = new Set();
    const draw = (change) => {
        const meaning = (0,text_changes/* meaningText */.ji)(change);
        const isNew = meaning !== '' && !explained.has(meaning);
        explained.add(meaning);
        return (0,text_changes/* changeText */.k0)(change, isNew ? meaning : '', width, ink);
    };
    const drawAll = (these) => (0,wording/* oneBelowAnother */.vW)((0,wording/* mostDangerousFirst */.s9)(these).flatMap(([, group]) => group), draw);
    const own = changes.filter(({ origin }) => origin !== 'drift');
    const drift = changes.filter(({ origin }) => origin === 'drift');
    const heading = drift.length === 0 ? '' : ink.bold('Drift, or merged and not yet applied:');
    return (0,wording/* joined */.oR)([drawAll(own), (0,wording/* joined */.oR)([heading, drawAll(drift)], '\n')]);
}
function resultsText(results, ink) {
    return (0,wording/* oneBelowAnother */.vW)(results, ({ change, status, message, pendingFields }) => {
        const state = wording/* statusWords */.o7[status];
        const isGrave = status === 'failed' || status === 'skipped' || status === 'left';
        const fields = pendingFields.map((field) => (0,plain_text/* plainText */.wh)(field)).join(', ');
        const subject = `${change.action} ${(0,text_changes/* nameText */.fh)(change)}${fields === '' ? '' : ` (${fields})`}`;
        const line = `${isGrave ? ink.red(state) : ink.green(state)}: ${subject}`;
        return message === '' ? line : `${line}: ${(0,plain_text/* plainText */.wh)(message)}`;
    });
}
function noticesText({ notices, diff }) {
    return [
        ...notices.map((notice) => `note: ${(0,plain_text/* plainText */.wh)(notice)}`),
        ...(diff?.notices ?? []).map(noticeText),
    ].join('\n');
}
/** What no reviewer can have seen, whether it was applied or not. */
function unshownText({ unshown }, width, ink) {
    if (unshown.length === 0)
        return '';
    const heading = ink.bold('Shown in no comment on a merged pull request:');
    return [heading, ...unshown.map((change) => (0,text_changes/* changeText */.k0)(change, '', width, ink))].join('\n');
}
function noticeText({ address, message, review, paste }) {
    const subject = `note: ${(0,text_changes/* nameText */.fh)(address)}${review === undefined ? ':' : ''}`;
    return [subject, (0,plain_text/* plainText */.wh)(paste === undefined ? message : `${message}: ${paste}`)].join(' ');
}
function remarksText(report) {
    const { live, diff } = report;
    const unmanaged = (0,wording/* countedSections */.N)(diff?.unmanaged ?? {});
    return (0,wording/* joined */.oR)([
        live === 'base-plan'
            ? 'No credentials were available: compared with the base plan, not with Amplitude.'
            : '',
        live === 'other-plan' ? 'Compared with another plan, not with Amplitude.' : '',
        ...notCovered(report),
        unmanaged !== '' && live === 'amplitude'
            ? `Not in the plan, left as they are: ${unmanaged}.`
            : '',
    ], '\n');
}
/** What would happen or has happened, why, and what else counts. */
function verdictText(what, report, { passes, headline, facts }, ink) {
    const project = report.project === '' ? '' : ` ${(0,plain_text/* plainText */.wh)(report.project)}`;
    const first = `${what}${project}: ${headline}`;
    const why = (0,plain_text/* plainText */.wh)(report.explanation || report.reason);
    const more = facts.map(({ text }) => text).join(' ');
    return (0,wording/* joined */.oR)([ink.bold(passes ? ink.green(first) : ink.red(first)), why, more], '\n');
}
/** The runner takes `::` at the start of a line for a command, behind white space too. */
function noCommand(text) {
    if (!text.includes('::'))
        return text;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes may stand first
    return text.replace(/^((?:[^\S\n]|\u001b\[\d*m)*):(?=:)/gm, '$1⟨U+003A⟩');
}


/***/ }),

/***/ 8971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOrdinary),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ln: () => (/* binding */ mayRunRightToLeft)
/* harmony export */ });
/** What a reader must see of characters that are invisible, change direction or end a line. */
const symbols = new Map([
    ['\n', '⏎'],
    ['\t', '⇥'],
]);
/**
 * Invisible or direction-changing characters, every space but the plain one, lone surrogates and
 * private characters; spaces at either end; and, so that nothing can pass for them, the symbols that
 * stand for such characters. Then the two openings with a meaning for machines: of an HTML comment,
 * where the comment's marker lives, and of a runner's command.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800⏎⇥␠⟨]|(?! )\p{Zs}|^ +|(?<! ) +$|<(?=!--)|#(?=#\[)/gu;
/** What the characters of nearly all text are not: a large diff would else look each up class by class. */
const unusual = /[^ !$-;=-[\]-~]|^ | $/;
/** Whether nothing in a text is hidden, or a quote or backslash, so that it is shown as it stands. */
function isOrdinary(text) {
    return !unusual.test(text);
}
/** Text on one line with all that hides made visible. No two texts look the same that are not. */
function visible(text) {
    if (isOrdinary(text))
        return text;
    return text.replace(hidden, (found) => found.startsWith(' ') ? '␠'.repeat(found.length) : (symbols.get(found) ?? named(found)));
}
function named(character) {
    const code = character.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
/** Whether text may run from right to left, and would turn around what stands beside it. */
function mayRunRightToLeft(text) {
    return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(text);
}


/***/ }),

/***/ 6094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ largestFile),
/* harmony export */   w: () => (/* binding */ readPlanFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _plan_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9840);
/* harmony import */ var _system_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1347);




/** In bytes: a plan file larger than this is a mistake, or an attack. */
const largestFile = 16 * 1024 * 1024;
/** Reads a file of a plan, or of groups. */
function readPlanFile(root, path) {
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
        if (size > largestFile) {
            const location = { file: path, line: 1, column: 1 };
            const message = 'The file is larger than 16 MiB: split the plan into files.';
            return { file: null, problems: [syntaxProblem(location, message)] };
        }
        return decodeFile(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
    }
    catch (error) {
        return { error: `${(0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} cannot be read (${(0,_system_code_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .x)(error) ?? 'unknown error'}).` };
    }
}
function decodeFile(path, bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return { file: { path, bytes, text }, problems: [] };
    }
    catch {
        // The first character that could not be decoded; one that was written as U+FFFD may stand before.
        const lenient = new TextDecoder('utf-8').decode(bytes);
        const before = lenient.slice(0, Math.max(lenient.indexOf('\uFFFD'), 0)).split(/\r\n?|\n/);
        const column = (before.at(-1) ?? '').length + 1;
        const problem = syntaxProblem({ file: path, line: before.length, column }, 'The file is not UTF-8 text: save it in UTF-8.');
        // Other files rest on what else it says. With NUL it is another encoding altogether.
        const file = bytes.includes(0) ? null : { path, bytes, text: lenient };
        return { file, problems: [problem] };
    }
}
function syntaxProblem(location, message) {
    return { rule: 'yaml-syntax', severity: 'error', message, location, subject: null };
}


/***/ }),

/***/ 2709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findPlanFiles),
/* harmony export */   k: () => (/* binding */ insideOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_taxonomy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6094);
/* harmony import */ var _plan_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9840);





/**
 * Finds and reads the plan's files. `root` is the workspace; patterns are paths or globs relative to
 * it. A pattern without a glob has to find its file (the defaults need not), all of them together
 * at least one, and nothing outside of the workspace is ever read, whatever links lead there.
 */
async function findPlanFiles(root, lines) {
    const home = realPath(root);
    if (home === null)
        return { error: `The workspace ${(0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(root)} does not exist.` };
    // An absolute pattern may name the workspace by the link that leads to it.
    const inside = lines.map((line) => {
        const text = line.trim();
        return text.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, text.slice(root.length)) : text;
    });
    const patterns = await (0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePatterns */ .Z7)(home, inside);
    if ('error' in patterns)
        return patterns;
    const found = findPaths(home, patterns);
    if ('error' in found)
        return found;
    const files = [];
    const problems = [];
    for (const path of found.paths) {
        const content = (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlanFile */ .w)(home, path);
        if ('error' in content)
            return content;
        if (content.file !== null)
            files.push(content.file);
        problems.push(...content.problems);
    }
    return { files, problems, patterns };
}
function findPaths(root, patterns) {
    const errors = [];
    let missing = 0;
    const globs = [];
    const seen = new Set();
    for (const pattern of patterns) {
        const kind = kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, pattern.literal));
        if (kind === 'file')
            seen.add(pattern.literal);
        else if (!pattern.required)
            globs.push(pattern);
        else if (kind === 'folder') {
            const inner = (0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(`${pattern.literal}/**/*.{yml,yaml}`);
            errors.push(`${(0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(pattern.text)} in plan is a folder: write ${inner} for all of its files.`);
        }
        else if (kind === 'other')
            errors.push(`${(0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(pattern.text)} in plan is no regular file.`);
        else {
            errors.push(`${(0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(pattern.text)} in plan does not exist.`);
            missing += 1;
        }
    }
    if (globs.length > 0)
        walk({ root, globs, seen, errors }, '', [root]);
    const paths = new Set();
    for (const path of seen) {
        const real = insideOf(root, path);
        if (real === null)
            errors.push(leavesMessage(path));
        else
            paths.add(real);
    }
    const isMissing = paths.size === 0 && errors.length === missing;
    if (errors.length > 0)
        return { error: errors.join(' '), ...(isMissing ? { isMissing } : {}) };
    if (paths.size === 0) {
        const names = patterns.map((pattern) => (0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(pattern.text)).join(', ');
        return {
            error: `No plan file found: nothing in the workspace matches ${names}.`,
            isMissing: true,
        };
    }
    return { paths: [...paths].sort(_core_taxonomy_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6) };
}
/** `above`: real paths of the folders on the way down, so that a link upwards ends there. */
function walk(state, folder, above) {
    const { root, globs, seen, errors } = state;
    const entries = entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder));
    if (entries === null) {
        errors.push(`The folder ${(0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(folder === '' ? '.' : folder)} cannot be read.`);
        return;
    }
    for (const entry of entries) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const link = entry.isSymbolicLink();
        const kind = link ? kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) : entry.isDirectory() ? 'folder' : 'file';
        if (kind !== 'folder') {
            const wanted = globs.some((glob) => glob.matches(path));
            if (wanted && kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) === 'file')
                seen.add(path);
            else if (wanted)
                errors.push(`${(0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} is no regular file, or a link to nothing.`);
        }
        else if (entry.name !== '.git' && (0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .mayHold */ .BV)(globs, path)) {
            const real = link ? insideOf(root, path) : '';
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above.at(-1) ?? root, entry.name);
            const target = link && real !== null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, real) : absolute;
            if (real === null)
                errors.push(leavesMessage(path));
            else if (!above.includes(target))
                walk(state, path, [...above, target]);
        }
    }
}
function kindOf(path) {
    const stats = orNull(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path));
    if (stats === null)
        return 'none';
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}
/** The real path below the root, with forward slashes; `null` if it is not below it. */
function insideOf(root, path) {
    const real = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    if (real === null)
        return null;
    if (real === root)
        return '';
    const below = root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : `${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`;
    return real.startsWith(below) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : null;
}
function realPath(path) {
    return orNull(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path));
}
function entriesOf(folder) {
    return orNull(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }));
}
/** What is asked of the disk, if it answers. At once: of 200 files, promises take as long as reading the plan. */
function orNull(ask) {
    try {
        return ask();
    }
    catch {
        return null;
    }
}
function leavesMessage(path) {
    return `${(0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} is behind a link that leaves the workspace: plan files must lie inside of it.`;
}


/***/ }),

/***/ 9840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ mayHold),
/* harmony export */   Z7: () => (/* binding */ parsePatterns),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* unused harmony export selectPaths */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2456);
/* harmony import */ var _tidy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9416);



const globs = /[*?[{]|[!+@]\(/;
/**
 * Patterns as values, or why one of them cannot be followed. `root` is the workspace, absolute;
 * with no pattern the defaults. What knows globs is loaded where there is one.
 */
async function parsePatterns(root, lines) {
    const written = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
    const chosen = written.length === 0 ? _options_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPatterns */ .P9 : written;
    const defaults = sameLines(chosen, _options_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPatterns */ .P9);
    const patterns = [];
    for (const text of chosen) {
        const local = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, text).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') : text;
        const isGlob = globs.test(local);
        const glob = isGlob ? (await Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(862)]).then(__webpack_require__.bind(__webpack_require__, 4481))).globOf(local) : pathAlone(local);
        if (glob === null)
            return { error: `${quote(text)} in plan stands for too many paths.` };
        const outside = [local, ...glob.alternatives].find((path) => leaves(path));
        if (outside !== undefined) {
            return {
                error: `${quote(text)} in plan leaves the workspace: name files inside of it, relative to it.`,
            };
        }
        const literal = (0,_tidy_js__WEBPACK_IMPORTED_MODULE_2__/* .tidy */ .D)(local);
        const { matches, mayHold: holds } = glob;
        const required = !isGlob && !defaults;
        patterns.push({ text, literal, root: rootOf(literal), required, matches, mayHold: holds });
    }
    return patterns;
}
/** Which of the paths the patterns select, as `findPlanFiles` does with files: sorted and unique. */
function selectPaths(patterns, paths) {
    const selected = new Set();
    for (const pattern of patterns) {
        if (paths.has(pattern.literal))
            selected.add(pattern.literal);
        else
            for (const path of paths)
                if (pattern.matches(path))
                    selected.add(path);
    }
    return selected;
}
/** Whether files below the folder may be selected by one of the patterns. */
function mayHold(patterns, folder) {
    return patterns.some((pattern) => pattern.mayHold(folder) || pattern.literal.startsWith(`${folder}/`));
}
/** What a pattern without a glob means. */
function pathAlone(path) {
    const literal = (0,_tidy_js__WEBPACK_IMPORTED_MODULE_2__/* .tidy */ .D)(path);
    return {
        alternatives: [path],
        matches: (candidate) => candidate === literal,
        mayHold: () => false,
    };
}
/** The path up to the first segment with a glob in it. */
function rootOf(path) {
    const segments = path.split('/');
    const end = segments.findIndex((segment) => globs.test(segment));
    return end < 0 ? path : segments.slice(0, end).join('/');
}
function leaves(path) {
    const tidied = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
    // A drive letter: what another drive of a Windows runner looks like after path.relative.
    return tidied === '..' || /^(\.\.)?\/|^[A-Za-z]:/.test(tidied);
}
function sameLines(a, b) {
    return a.length === b.length && a.every((line) => b.includes(line));
}
/** A path or pattern for messages. */
function quote(text) {
    return JSON.stringify(text);
}


/***/ }),

/***/ 1347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
/** The system's word for why a file could not be read or written, as `ENOENT`; `null` for other errors. */
function systemCode(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : null;
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tidy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** A path or pattern in one form: without `./`, `//`, inner `..` and a slash at its end. */
function tidy(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.\//, '').replace(/\/$/, '');
}


/***/ }),

/***/ 6689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   tf: () => (/* binding */ validate)
/* harmony export */ });
/* unused harmony export notBegun */
/* harmony import */ var _core_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7647);
/* harmony import */ var _core_plan_read_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(302);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8007);



/** Of a run that could not begin. */
function notBegun(command, about, why) {
    return { ...nothingYet(command, about), ...why, result: 'failed', fails: true };
}
/** Of a run that has found nothing so far. */
function nothingYet(command, { project, host }) {
    return {
        command,
        result: 'valid',
        reason: '',
        explanation: '',
        fails: false,
        project,
        host,
        entities: {},
        problems: [],
        olderWarnings: 0,
        diff: null,
        digest: '',
        live: 'none',
        estimate: { reads: 0, furtherReads: 0, writes: 0, seconds: 0, runs: 1, longRuns: 1 },
        unshown: [],
        shownIn: [],
        notices: [],
        results: null,
    };
}
/** Whether the plan can be used: the one run that needs nothing of run.ts. */
async function validate(job) {
    return (await open('validate', job)).report;
}
/** Reads the plan, and the base plan as far as it is a plan. */
async function open(command, job) {
    const isOffline = job.amplitude === null;
    const versions = job.base && (await (0,_core_plan_read_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersions */ .q2)(job.files, job.base, isOffline));
    const reading = versions?.head ?? (await (0,_core_plan_read_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m3)(job.files));
    const baseErrors = versions?.base.problems.filter(_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .isError */ .bJ) ?? [];
    // A plan that was named to be compared with is no less asked for than the plan itself.
    const isNamed = job.standIn === 'other-plan';
    const problems = [...job.problems, ...reading.problems, ...(isNamed ? baseErrors : [])];
    const compared = baseErrors.length === 0 ? versions : null;
    const older = olderThan(compared);
    const shown = problems.filter((problem) => !older(problem));
    const isInvalid = problems.some(_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .isError */ .bJ);
    const report = {
        ...nothingYet(command, job),
        result: isInvalid ? 'invalid' : 'valid',
        fails: isInvalid,
        entities: reading.entities,
        problems: shown,
        olderWarnings: problems.length - shown.length,
        notices: baseErrors.length > 0 && !isNamed ? [...job.notices, invalidBase] : job.notices,
    };
    return {
        report,
        get plan() {
            return reading.plan;
        },
        get base() {
            return compared?.base.plan ?? null;
        },
    };
}
const invalidBase = 'The base plan is not valid, so changes of this pull request and drift are not told apart.';
/** Tells the warnings that this pull request neither adds nor touches. */
function olderThan(compared) {
    if (compared === null)
        return () => false;
    const { head, base } = compared;
    const known = new Set(base.problems.map(({ rule, message }) => `${rule} ${message}`));
    return ({ rule, severity, message, subject }) => {
        if (severity !== 'warning')
            return false;
        if (subject === null)
            return known.has(`${rule} ${message}`);
        return (0,_core_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .statesSame */ .P)(base.plan.taxonomy.entities.get(subject), head.plan.taxonomy.entities.get(subject));
    };
}


/***/ }),

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopOnSignals)
/* harmony export */ });
/** A cancelled job gets the first, some seconds later the second, and is killed soon after that. */
const signals = ['SIGINT', 'SIGTERM'];
/**
 * Turns the first signal into an abort, so that what is under way can end well. Each kind is caught
 * once: a second Ctrl-C kills, while the SIGTERM that a runner sends after SIGINT leaves the time
 * until it kills.
 */
function stopOnSignals(onSignal) {
    const controller = new AbortController();
    const handle = (name) => {
        if (controller.signal.aborted)
            return;
        onSignal(name);
        controller.abort(new Error(`stopped by ${name}`));
    };
    for (const name of signals)
        process.once(name, handle);
    return {
        signal: controller.signal,
        end: () => {
            if (controller.signal.aborted)
                return;
            for (const name of signals)
                process.off(name, handle);
        },
    };
}


/***/ })

};
