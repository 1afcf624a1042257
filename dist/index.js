import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

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

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 4847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ visit),
  K: () => (/* binding */ withAmplitude)
});

// EXTERNAL MODULE: ./build/js/amplitude/clock.js
var clock = __nccwpck_require__(4302);
// EXTERNAL MODULE: ./build/js/amplitude/origin.js
var origin = __nccwpck_require__(2412);
;// CONCATENATED MODULE: ./build/js/signals.js
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

;// CONCATENATED MODULE: ./build/js/amplitude-over-http.js



/**
 * Does work on one of Amplitude's APIs until it is through or a signal stops it; `connect` answers
 * with `null` where the API is not to be reached.
 */
async function visit({ timeLimit, apiKey, env, progress, log }, connect, work) {
    const stopping = stopOnSignals((name) => log(`${name}: nothing new is started.`));
    const { signal } = stopping;
    const terms = { clock: clock/* systemClock */.m, waitLimit: timeLimit * 60_000, signal };
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
        const { connect } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(656)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9656));
        return connect({ ...options, origin: (0,origin/* originOf */.y)(region, baseUrl), secretKey });
    }, work);
}


/***/ }),

/***/ 4302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8500);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ statesSame),
/* harmony export */   e: () => (/* binding */ changedScopes)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(748);
/* harmony import */ var _parent_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6354);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6405);



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

/***/ 4897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./build/js/core/cost.js
var cost = __nccwpck_require__(9099);
// EXTERNAL MODULE: ./build/js/core/kind.js
var kind = __nccwpck_require__(748);
// EXTERNAL MODULE: ./build/js/core/kinds/index.js + 6 modules
var kinds = __nccwpck_require__(2942);
;// CONCATENATED MODULE: ./build/js/core/change.js
const actions = (/* unused pure expression or super */ null && (['create', 'update', 'rename', 'restore', 'delete']));
/**
 * Where a difference comes from: `plan`, this pull request changes it; `drift`, base and head plan
 * agree and Amplitude differs; `conflict`, this pull request and Amplitude both changed it.
 */
const origins = ['drift', 'plan', 'conflict'];

// EXTERNAL MODULE: ./build/js/core/taxonomy.js
var taxonomy = __nccwpck_require__(6405);
;// CONCATENATED MODULE: ./build/js/core/origin.js



/**
 * Attributes what differs on an entity to this pull request (`plan`), to others (`drift`) or to both
 * (`conflict`). Without a base plan everything counts as this pull request's. In `base` the renames of
 * head are done.
 */
function attribute(head, base) {
    if (base === null)
        return allHere;
    const before = (0,taxonomy/* find */.I6)(base, head);
    const same = before !== undefined &&
        before.state === head.state &&
        before.renamedFrom.join('\u0000') === head.renamedFrom.join('\u0000');
    const existence = same ? 'drift' : 'plan';
    return {
        existence,
        field: (name, live, hasLive) => {
            const was = before?.fields.get(name);
            if (head.state === 'deleted') {
                // What others wrote since goes with the rest, and nobody here has seen it.
                return was === undefined || (0,kind/* equal */.LC)(live, was) ? existence : 'conflict';
            }
            const is = head.fields.get(name);
            if (was === undefined || is === undefined)
                return is === was ? 'drift' : 'plan';
            if ((0,kind/* equal */.LC)(was, is))
                return 'drift';
            return hasLive && !(0,kind/* equal */.LC)(live, was) ? 'conflict' : 'plan';
        },
    };
}
const allHere = { existence: 'plan', field: () => 'plan' };
/** The gravest of a change's origins. `existence` is `null` for an update, which has none of its own. */
function gravest(existence, fields) {
    let rank = existence === null ? 0 : origins.indexOf(existence);
    for (const field of fields)
        rank = Math.max(rank, origins.indexOf(field.origin));
    return origins[rank] ?? 'plan';
}

;// CONCATENATED MODULE: ./build/js/core/renames.js


/**
 * Follows the plan's renames on a copy of live: entities, what belongs to them and what refers to
 * them move together, so that one rename is one change.
 */
function followRenames(desired, live) {
    const sources = new Map();
    const notices = [];
    const moves = new Map();
    for (const entity of desired.entities.values()) {
        if (entity.renamedFrom.length === 0)
            continue;
        const old = entity.renamedFrom.filter((name) => (0,taxonomy/* find */.I6)(live, { ...entity, name })?.state === 'present');
        const target = (0,taxonomy/* find */.I6)(live, entity);
        const source = target === undefined ? old[0] : undefined;
        if (source !== undefined) {
            sources.set((0,taxonomy/* keyOf */.TN)(entity), source);
            moves.set((0,taxonomy/* keyOf */.TN)({ ...entity, name: source }), entity.name);
        }
        for (const name of old) {
            if (name !== source)
                notices.push({ address: entity, message: leftOver(name, source) });
        }
        if (target?.state === 'deleted')
            notices.push({ address: entity, message: restored });
    }
    return { live: moves.size === 0 ? live : move(live, moves), sources, notices };
}
const restored = 'exists in Amplitude as deleted under its new name, so it is restored, not renamed';
/** Of an earlier name that is not the one renamed, as it was another one or the new name was there. */
function leftOver(name, source) {
    const renamed = source === undefined ? 'nothing' : `only ${JSON.stringify(source)}`;
    return `its earlier name ${JSON.stringify(name)} is in Amplitude as well, so older clients may still send it; ${renamed} is renamed`;
}
function move(live, moves) {
    const renamed = (kind, name) => kind == null ? name : (moves.get((0,taxonomy/* ownKey */.Gt)(kind, name)) ?? name);
    const moved = (entity) => ({
        ...entity,
        ...movedAddress(entity),
        fields: movedReferences(entity),
    });
    const movedAddress = (address) => ({
        kind: address.kind,
        name: renamed(address.kind, address.name),
        scope: address.scope === null ? null : movedScope(address.kind, address.scope),
    });
    const movedScope = (kind, scope) => renamed((0,kinds/* kindOf */.I)(kind).scope?.parent, scope);
    const movedReferences = (entity) => {
        const fields = new Map(entity.fields);
        for (const field of (0,kinds/* kindOf */.I)(entity.kind).fields) {
            const value = fields.get(field.name);
            if (field.references !== undefined && typeof value === 'string') {
                fields.set(field.name, renamed(field.references, value));
            }
        }
        return fields;
    };
    const unread = new Set();
    for (const scope of live.unread) {
        const [kind = '', name = ''] = scope.split('\u0000');
        unread.add((0,taxonomy/* scopeKey */.OD)((0,kinds/* kindOf */.I)(kind).kind, movedScope((0,kinds/* kindOf */.I)(kind).kind, name)));
    }
    return (0,taxonomy/* taxonomyOf */.r_)([...live.entities.values()].map(moved), unread);
}

// EXTERNAL MODULE: ./build/js/core/plan/ignore.js
var ignore = __nccwpck_require__(5858);
;// CONCATENATED MODULE: ./build/js/core/unmanaged.js


/**
 * By section, how many live entities the plan neither names nor ignores. Properties that stand only
 * under an event count as named: Amplitude keeps a shared definition of each.
 */
function countUnmanaged(plan, live) {
    let named = null;
    const counts = {};
    for (const { section } of kinds/* kinds */.EZ)
        counts[section] = 0;
    for (const [key, { kind, name, scope, state }] of live.entities) {
        if (scope !== null || state === 'deleted' || plan.taxonomy.entities.has(key))
            continue;
        named ??= namesByKind(plan.taxonomy);
        if (named.get(kind)?.has(name) === true)
            continue;
        const { section } = (0,kinds/* kindOf */.I)(kind);
        if ((0,ignore/* isIgnored */.p)(plan.ignore.get(section) ?? [], name))
            continue;
        counts[section] = (counts[section] ?? 0) + 1;
    }
    return counts;
}
function namesByKind({ entities }) {
    const named = new Map(kinds/* kinds */.EZ.map(({ kind }) => [kind, new Set()]));
    for (const { kind, name } of entities.values())
        named.get(kind)?.add(name);
    return named;
}

// EXTERNAL MODULE: ./build/js/core/uses.js
var core_uses = __nccwpck_require__(7354);
// EXTERNAL MODULE: ./build/js/core/view.js
var core_view = __nccwpck_require__(3467);
;// CONCATENATED MODULE: ./build/js/core/diff.js









/**
 * What it takes to bring live to what the plan states. Total: any plan against any taxonomy.
 * Only what is stated is looked at, so that whatever is unmanaged stays as it is. `base`, where
 * there is one, only attributes the changes.
 */
function diff(plan, before, base) {
    const { live, sources, notices } = followRenames(plan.taxonomy, before);
    const view = (0,core_view/* viewOf */.du)(plan.taxonomy, live);
    // A rename is this pull request's; what the entity states under either name need not be.
    const renamedBase = base && followRenames(plan.taxonomy, base).live;
    let uses = null;
    const unknown = new Map();
    const notRead = new Set();
    const changes = [];
    for (const [key, entity] of plan.taxonomy.entities) {
        const { kind, name, scope } = entity;
        if (scope !== null && live.unread.size > 0 && live.unread.has((0,taxonomy/* scopeKey */.OD)(kind, scope))) {
            notRead.add((0,taxonomy/* scopeKey */.OD)(kind, scope));
            continue;
        }
        const existing = live.entities.get(key);
        if (existing !== undefined)
            addUnknown(unknown, entity, existing);
        const source = sources.get(key) ?? null;
        const from = attribute(entity, renamedBase);
        const step = stepOf(entity, existing, view, source, from);
        if (step === null)
            continue;
        uses ??= (0,core_uses/* countUses */.wP)(plan.taxonomy);
        const usedBy = scope === null ? (uses.get(kind)?.get(name) ?? 0) : 1;
        const { action, fields, origin, before: current, after } = step;
        const asShared = scope !== null && after !== null && (0,core_view/* isAsShared */.or)(after, view);
        // Not spread: there may be tens of thousands.
        changes.push({
            action,
            kind,
            name,
            scope,
            fields,
            origin,
            before: current,
            after,
            usedBy,
            renamedFrom: source,
            asShared,
            pins: [],
            volume: null,
            cost: 0,
        });
    }
    changes.sort(taxonomy/* compareAddresses */.Qb);
    return {
        changes: (0,core_uses/* withPins */.FM)((0,core_uses/* withMade */.wj)(changes, view), view).map((change) => ({
            ...change,
            cost: (0,cost/* costOf */.ho)(change),
        })),
        notices: [...notices, ...[...unknown.values()].map(unknownNotice)],
        unmanaged: countUnmanaged(plan, live),
        notRead: notRead.size,
    };
}
function stepOf(entity, current, view, source, from) {
    if (entity.state === 'deleted') {
        return current?.state === 'present' ? deletion(current, from) : null;
    }
    if (current === undefined) {
        const fields = newFields(entity, from);
        const origin = gravest(from.existence, fields.values());
        const after = (0,core_view/* entityAfter */.mw)(entity, undefined, view);
        return { action: 'create', fields, origin, before: null, after };
    }
    const fields = differences(entity, current, view, from);
    const action = current.state === 'deleted' ? 'restore' : source !== null ? 'rename' : 'update';
    if (action === 'update' && fields.size === 0)
        return null;
    const origin = gravest(action === 'update' ? null : from.existence, fields.values());
    return { action, fields, origin, before: current, after: (0,core_view/* entityAfter */.mw)(entity, current, view) };
}
/** Carries the whole live entity, so that it can be created again. */
function deletion(current, from) {
    const fields = new Map();
    // In the order of the kind's table, as a plan's fields are, whatever that of Amplitude's rows.
    for (const { name } of (0,kinds/* kindOf */.I)(current.kind).fields) {
        const value = current.fields.get(name) ?? null;
        const origin = from.field(name, value, true);
        if (value !== null)
            fields.set(name, { from: value, to: null, origin });
    }
    const origin = gravest(from.existence, fields.values());
    return { action: 'delete', fields, origin, before: current, after: null };
}
function newFields(entity, from) {
    const fields = new Map();
    for (const [name, to] of entity.fields) {
        if (to !== null)
            fields.set(name, { from: null, to, origin: from.field(name, null, false) });
    }
    return fields;
}
function differences(entity, current, view, from) {
    let fields = null;
    for (const [name, to] of entity.fields) {
        const value = current.fields.get(name);
        if (value === undefined || (0,kind/* equal */.LC)(value, to))
            continue;
        const then = (0,core_view/* valueThen */.Hv)(current, name, view);
        if (then === undefined || (0,kind/* equal */.LC)(then, to))
            continue;
        fields ??= new Map();
        fields.set(name, { from: value, to, origin: from.field(name, value, true) });
    }
    return fields ?? noFields;
}
const noFields = new Map();
function addUnknown(unknown, entity, current) {
    for (const field of entity.fields.keys()) {
        if (current.fields.has(field))
            continue;
        const key = `${entity.kind} ${field}`;
        const seen = unknown.get(key);
        if (seen === undefined)
            unknown.set(key, { first: entity, field, count: 1 });
        else
            seen.count += 1;
    }
}
function unknownNotice({ first, field, count }) {
    const more = count > 1 ? ` (nor for ${count - 1} more)` : '';
    return {
        address: first,
        message: `Amplitude's answer has no ${field} here${more}, so it was not compared`,
    };
}


/***/ }),

/***/ 2146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(748);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6405);



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

/***/ 2351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countActions),
/* harmony export */   l: () => (/* binding */ documentOf)
/* harmony export */ });
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2942);

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

/***/ 8652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $v: () => (/* binding */ countAt),
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   wF: () => (/* binding */ shaAt)
/* harmony export */ });
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

/***/ 6354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parentKey)
/* harmony export */ });
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2942);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6405);


/** Key of the entity that another one is on; `null` if it is shared, or on what is no entity: a group type. */
function parentKey({ kind, scope }) {
    const parent = (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(kind).scope?.parent;
    return parent == null || scope === null ? null : (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .ownKey */ .Gt)(parent, scope);
}


/***/ }),

/***/ 7311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineIndex)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9097);

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

/***/ 3240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m3: () => (/* binding */ readPlan),
  uH: () => (/* binding */ readPlanWith),
  q2: () => (/* binding */ readVersions)
});

// EXTERNAL MODULE: ./build/js/core/problem.js
var problem = __nccwpck_require__(8007);
// EXTERNAL MODULE: ./build/js/core/kinds/index.js + 6 modules
var core_kinds = __nccwpck_require__(2942);
// EXTERNAL MODULE: ./build/js/core/plan/draft.js
var plan_draft = __nccwpck_require__(2265);
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
var kind = __nccwpck_require__(748);
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
var plan_node = __nccwpck_require__(3240);
// EXTERNAL MODULE: ./build/js/core/plan/quote.js
var quote = __nccwpck_require__(5070);
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
var grouping = __nccwpck_require__(5207);
// EXTERNAL MODULE: ./build/js/core/taxonomy.js
var core_taxonomy = __nccwpck_require__(6405);
// EXTERNAL MODULE: ./build/js/core/plan/statement.js
var plan_statement = __nccwpck_require__(1143);
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
var plan_nearest = __nccwpck_require__(5916);
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
var line_index = __nccwpck_require__(8847);
// EXTERNAL MODULE: ./build/js/core/plan/simple-tree.js + 5 modules
var simple_tree = __nccwpck_require__(8654);
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
    const { parseTree } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(679)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8679));
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
    const { syntaxFaults } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(870)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2870));
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
var ignore = __nccwpck_require__(5858);
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
var names = __nccwpck_require__(8766);
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
        patterns: hasPatterns(stated) ? await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(496)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5496)) : null,
        validate: await validatorFor(stated),
    });
}
async function validatorFor(stated) {
    const doubts = stated.map(({ tree }) => doubtIn(tree));
    if (doubts.includes('names'))
        return (await __nccwpck_require__.e(/* import() */ 492).then(__nccwpck_require__.bind(__nccwpck_require__, 8492))).validate;
    if (doubts.includes('settings'))
        return (await __nccwpck_require__.e(/* import() */ 214).then(__nccwpck_require__.bind(__nccwpck_require__, 9214))).validate;
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   IY: () => (/* binding */ nameFault),
/* harmony export */   J3: () => (/* binding */ otherNames)
/* harmony export */ });
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2942);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2265);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5070);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1143);




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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readSimpleTree)
});

// EXTERNAL MODULE: ./build/js/core/plan/core-schema.js
var core_schema = __nccwpck_require__(7311);
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
var node = __nccwpck_require__(3240);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ stated),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   l4: () => (/* binding */ problemAt)
/* harmony export */ });
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6405);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 3392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isObstacle)
/* harmony export */ });
function isObstacle(value) {
    return 'reason' in value && 'explanation' in value;
}


/***/ }),

/***/ 8007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ compareLocations),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   hz: () => (/* binding */ byPlace)
/* harmony export */ });
/* unused harmony exports rules, groupRules, problemDocument */
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6405);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ beforeAndAfter),
/* harmony export */   JU: () => (/* binding */ ownedItem),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   NW: () => (/* binding */ maybeRestored),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   it: () => (/* binding */ changeItem),
/* harmony export */   w5: () => (/* binding */ fieldName),
/* harmony export */   zp: () => (/* binding */ setStep)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(748);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2942);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5196);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6670);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8971);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2381);






/** Short values of this length together stand on one line. */
const inline = 60;
/** `event **name**`, `event property **name** on event name` */
function nameOf(address, detail) {
    const { label, scope } = (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(address.kind);
    const own = `${label} **${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCode */ .ov)(address.name, detail.name)}**`;
    if (address.scope === null || scope === null)
        return own;
    return `${own} on ${scope.label} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCode */ .ov)(address.scope, detail.name)}`;
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
    return `  - **${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCode */ .ov)(change.name, detail.name)}**${valuesOf(change, detail)}`;
}
function headline(change, detail) {
    const notes = [];
    const { label, scope: uses } = (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change.kind);
    if (!isWhole(change) && uses !== null && change.scope === null && change.usedBy > 0) {
        notes.push(`**shared by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(change.usedBy, uses.label)}**`);
    }
    if (maybeRestored(change))
        notes.push('create or restore');
    if (change.volume !== null) {
        const volume = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(change.volume)} this week so far`;
        notes.push(change.volume > 0 ? `**${volume}**` : volume);
    }
    if (change.pins.length > 0) {
        notes.push(`values of their own kept on ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(change.pins.length, 'use')}`);
    }
    const subject = change.renamedFrom === null
        ? nameOf(change, detail)
        : `${label} **${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCode */ .ov)(change.renamedFrom, detail.name)}** becomes **${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCode */ .ov)(change.name, detail.name)}**`;
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
        const spec = (0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)((0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change.kind), name);
        if (value === null || value === spec?.initial)
            continue;
        const label = `${fieldName(name)}${conflict(field)}`;
        parts.push(value === true ? label : `${label} ${shown(value, detail)}`);
    }
    return parts.length === 0 ? '' : `: ${parts.join(' · ')}`;
}
/** A field's name: those of the tables are plain words to Markdown, whatever else is code. */
function fieldName(name) {
    return /^[a-z]+(?:_[a-z]+)*$/.test(name) ? name : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCode */ .ov)(name, 100);
}
function fieldItem(change, name, field, detail) {
    const isDrift = field.origin === 'drift' && change.origin !== 'drift';
    const label = `  - ${fieldName(name)}${isDrift ? ' (drift)' : conflict(field)}`;
    const { from, to } = field;
    const draw = (value) => shown(value, detail);
    if ((0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isSet */ .vM)(from) || (0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isSet */ .vM)(to))
        return `${label}: ${setStep(field, draw)}`;
    const [was, now] = beforeAndAfter(field, detail.value, draw, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptCode */ .DQ);
    // A letter with its accent may be one character or two.
    const isTwin = typeof from === 'string' && typeof to === 'string' && from.normalize() === to.normalize();
    const note = isTwin ? ' (differs in Unicode form only)' : '';
    const isShort = was.length + now.length <= inline;
    return isShort && !(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .mayRunRightToLeft */ .ln)(was) && !(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .mayRunRightToLeft */ .ln)(now)
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
    const [was, now] = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_5__/* .differenceOf */ .P)(from, to, room);
    return [drawExcerpt(was), drawExcerpt(now)];
}
/** What a change of a set does to it: `added a, b; removed c; now empty`. `draw` draws a value. */
function setStep({ from, to }, draw) {
    const before = (0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isSet */ .vM)(from) ? from : [];
    const after = (0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isSet */ .vM)(to) ? to : [];
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
        return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(String(value));
    if (typeof value === 'string')
        return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCode */ .ov)(value, detail.value);
    if (value.length === 0)
        return '*empty*';
    return firstOf(value, detail.items, (item) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCode */ .ov)(item, detail.name));
}
/** `a, b and 3 more` */
function firstOf(items, most, draw) {
    const first = items.slice(0, most).map(draw).join(', ');
    const more = items.length - most;
    return more > 0 ? `${first} and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(more)} more` : first;
}


/***/ }),

/***/ 5196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ problemCounts),
/* harmony export */   Od: () => (/* binding */ countStatus),
/* harmony export */   bN: () => (/* binding */ warningFact),
/* harmony export */   fK: () => (/* binding */ fact),
/* harmony export */   wr: () => (/* binding */ shownFirst),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   yD: () => (/* binding */ factOf)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2351);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2942);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8007);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2381);




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

/***/ 2642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ fitInto),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   __: () => (/* binding */ each),
/* harmony export */   m4: () => (/* binding */ summaryRoom),
/* harmony export */   mf: () => (/* binding */ summaryLimit),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2381);

/** Things of one sort as a section: a heading, or a fold with that title. None if there are none. */
function sectionOf({ title, note = '', isFolded = false, unit, total, entries, }) {
    if (total === 0)
        return [];
    const head = isFolded ? `<details><summary>${title}</summary>` : `#### ${title}`;
    const open = note === '' ? head : `${head}\n\n${note}`;
    return [{ open, close: isFolded ? '</details>' : '', unit, total, entries }];
}
/** An entry for each item. */
function each(items, draw) {
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
const summaryLimit = 1024 * 1024;
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
            shown.push(`- *and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(more)} more*`);
        bodies.push((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([open, shown.join('\n'), close]));
    }
    const omitted = tally(missing);
    const notice = omitted === '' ? '' : sheet.leftOut(omitted);
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([sheet.head, notice, sheet.intro, ...bodies, sheet.foot])}\n`;
}
/** `1,234 of 2,000 changes and 3 of 8 warnings`; empty if nothing is missing. */
function tally(missing) {
    const units = new Map();
    for (const { unit, left, total } of missing) {
        const sum = units.get(unit) ?? { left: 0, total: 0 };
        units.set(unit, { left: sum.left + left, total: sum.total + total });
    }
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([...units]
        .filter(([, { left }]) => left > 0)
        .map(([unit, { left, total }]) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(left)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(total, unit)}`));
}


/***/ }),

/***/ 3285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DQ: () => (/* binding */ excerptCode),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ov: () => (/* binding */ shortCode)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5196);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8971);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2381);



/**
 * Text from outside as Markdown. Names and values become inline code: there GitHub resolves no
 * mention, link, HTML or formatting, and only a run of backticks as long as its fence could end it.
 * No table is ever written, so that `|` needs no escape and a narrow screen no scrolling.
 */
function code(text) {
    if (text === '')
        return '*empty*';
    const content = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
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
    return excerptCode((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .G)(text, room));
}
function excerptCode({ before, text, after }) {
    const ahead = before > 0 ? `*(${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(before)} more)* … ` : '';
    const behind = after > 0 ? ` … *(${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(after, 'more character')})*` : '';
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
    const { text, after } = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .G)(message, room);
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
        parts.push(`… *(${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(after, 'more character')})*`);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   iv: () => (/* binding */ quotedExcerpt),
/* harmony export */   w0: () => (/* binding */ quotedText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5196);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8971);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2381);



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

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ problemSections)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2642);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6670);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2381);



/** More warnings than this are folded; errors never are. */
const folded = 5;
/** Problems of one severity, in file and line order; nothing if there are none. */
function problemSections(problems, severity) {
    const these = problems.filter((problem) => problem.severity === severity);
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOf */ .ZE)({
        title: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(these.length, severity),
        isFolded: severity === 'warning' && these.length > folded,
        unit: severity,
        ...(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .each */ .__)(these, problemItem),
    });
}
function problemItem({ rule, message, location }) {
    const place = `${location.file}:${location.line}:${location.column}`;
    return `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCode */ .ov)(place, 200)} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message)} *(${rule})*`;
}


/***/ }),

/***/ 9400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ alerts),
/* harmony export */   Dx: () => (/* binding */ reasonAlert),
/* harmony export */   LP: () => (/* binding */ moreInSummary),
/* harmony export */   Ng: () => (/* binding */ noticeSections),
/* harmony export */   aH: () => (/* binding */ provenance),
/* harmony export */   d5: () => (/* binding */ head),
/* harmony export */   jt: () => (/* binding */ foot),
/* harmony export */   kr: () => (/* binding */ notCovered),
/* harmony export */   xE: () => (/* binding */ alert)
/* harmony export */ });
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9099);
/* harmony import */ var _change_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6303);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2642);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6670);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2381);





/** Notices that stand above the changes, at most. */
const mostAlerts = 5;
/** The first line tells a busy reviewer all that counts; the second why it is dangerous, and what else. */
function head(what, project, { sign, headline, facts }) {
    const name = project === '' ? '' : ` ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCode */ .ov)(project, 80)}`;
    const sentences = facts.map(({ text, isGrave }) => (isGrave ? `**${text}**` : text));
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)([`### ${sign} ${what}${name}: ${headline}`, sentences.join(' ')]);
}
/** What must be read before the changes, as GitHub's alerts; empty if there is nothing. */
function alerts(report, detail) {
    const changes = report.results === null ? (report.diff?.changes ?? []) : [];
    const conflicts = changes.filter(({ origin }) => origin === 'conflict').length;
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)([
        reasonAlert(report),
        conflicts === 0
            ? ''
            : alert('WARNING', `**${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(conflicts, 'change')} in conflict**: the plan and Amplitude both changed the same field. An apply overwrites what Amplitude has now; the fields are marked below.`),
        lookalikeAlert(report, detail),
        report.live === 'base-plan'
            ? alert('NOTE', 'No credentials were available here, so this compares with the base plan instead of Amplitude.')
            : '',
        report.live === 'other-plan'
            ? alert('NOTE', 'This compares with another plan, not with Amplitude.')
            : '',
    ]);
}
/** Why something was not done; empty if there is no reason. */
function reasonAlert({ reason, explanation, }) {
    const why = explanation || reason;
    return why === '' ? '' : alert('CAUTION', (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(why, 2000));
}
/** Where what is left out can be read, as a sentence with a space before it. */
function moreInSummary({ summaryUrl }) {
    return summaryUrl === undefined ? '' : ` ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)('The step summary', summaryUrl)} has more of it.`;
}
/** What loses data if it is a rename that nobody wrote down. */
function lookalikeAlert(report, detail) {
    const { first } = noticesOf(report);
    if (first.length === 0)
        return '';
    const are = first.length === 1 ? 'create may be a rename' : 'creates may be renames';
    const items = first.map((notice) => `> - ${noticeItem(notice, detail)}`).join('\n');
    return alert('WARNING', `**${first.length} ${are}:**\n>\n${items}`);
}
/** The notices of the diff, those apart that stand above the changes. */
function noticesOf({ diff, results }) {
    const all = diff?.notices ?? [];
    const first = results === null ? all.filter(({ review }) => review === 'lookalike').slice(0, mostAlerts) : [];
    return { first, rest: all.filter((notice) => !first.includes(notice)) };
}
function noticeItem({ address, message, review, paste }, detail) {
    const line = paste === undefined ? '' : `: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCode */ .ov)(paste, detail.value)}`;
    const colon = review === undefined ? ':' : '';
    return `${(0,_change_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(address, detail)}${colon} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(message)}${line}`;
}
/** A block that GitHub draws with an icon and a colour, on one line of text. */
function alert(type, text) {
    return `> [!${type}]\n> ${text}`;
}
/** Things worth knowing that are no changes. */
function noticeSections(report, detail) {
    const items = [
        ...report.notices.map((notice) => () => `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(notice)}`),
        ...noticesOf(report).rest.map((notice) => () => `- ${noticeItem(notice, detail)}`),
    ];
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionOf */ .ZE)({
        title: (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(items.length, 'notice'),
        isFolded: items.length > 5,
        unit: 'notice',
        ...(0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)(items, (item) => item()),
    });
}
/** What was not looked at, folded what few need, and where all this comes from. */
function foot(report, from) {
    const folded = details(report);
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)([
        ...notCovered(report),
        folded === '' ? '' : `<details><summary>Details</summary>\n\n${folded}\n\n</details>`,
        provenance(report.live === 'amplitude' ? report.host : '', from),
    ]);
}
/** What was not looked at or is not shown; empty texts where there is nothing of it. */
function notCovered({ diff, olderWarnings }) {
    const unread = diff?.notRead ?? 0;
    return [
        olderWarnings > 0 ? `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(olderWarnings, 'older warning')} not shown.` : '',
        unread > 0
            ? `The properties of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(unread, 'event')} were not read; an apply may correct drift there.`
            : '',
    ];
}
function details({ live, diff, results, estimate, digest }) {
    const unmanaged = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .countedSections */ .N)(diff?.unmanaged ?? {});
    const hasChanges = results === null && (diff?.changes.length ?? 0) > 0;
    const cost = estimate.reads + estimate.furtherReads + estimate.writes;
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)([
        unmanaged !== '' && live === 'amplitude'
            ? `- In Amplitude but not in the plan, and left as they are: ${unmanaged}`
            : '',
        hasChanges
            ? `- Cost of applying: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(cost)}, where Amplitude allows ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .costs */ .tq.perHour)} an hour; ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .effort */ .xb)(estimate)}`
            : '',
        digest === '' ? '' : `- Digest ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCode */ .ov)(digest, 100)}`,
    ], '\n');
}
/** Where a report comes from: a host (empty: none), a commit, a run. */
function provenance(host, { headSha, runUrl }) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)([
        host === '' ? '' : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCode */ .ov)(host, 100),
        headSha === '' ? '' : `commit ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCode */ .ov)(headSha.slice(0, 7), 7)}`,
        runUrl === '' ? '' : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)('run', runUrl),
    ], ' · ');
}


/***/ }),

/***/ 6150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   ji: () => (/* binding */ meaningText),
/* harmony export */   k0: () => (/* binding */ changeText)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(748);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2942);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6405);
/* harmony import */ var _change_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6303);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3717);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8971);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2381);







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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ problemText)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3717);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8971);


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

/***/ 4778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ logOf),
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   iy: () => (/* binding */ problemTexts),
/* harmony export */   nt: () => (/* binding */ verdictText)
/* harmony export */ });
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3285);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3717);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9400);
/* harmony import */ var _text_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6150);
/* harmony import */ var _text_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4623);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2440);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2381);







/** A report for a terminal or a log: no line of it is taken for a command by GitHub's runner. */
function renderText(report, options) {
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_6__/* .inkFor */ ._)(options.color);
    const blocks = [
        ...problemTexts(report.problems, options, ink),
        report.results === null
            ? changesText(report, options.width, ink)
            : resultsText(report.results, ink),
        unshownText(report, options.width, ink),
        noticesText(report),
        remarksText(report),
        verdictText('Tracking plan', report, (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .V)(report), ink),
    ];
    return logOf(blocks);
}
/** Blocks of text as a log, of which GitHub's runner takes no line for a command. */
function logOf(blocks) {
    return `${noCommand((0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)(blocks))}\n`;
}
/** A block for each problem. */
function problemTexts(problems, options, ink) {
    if (options.problemsApart === true)
        return [];
    return problems.map((problem) => (0,_text_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemText */ .f)(problem, options, ink));
}
function changesText(report, width, ink) {
    const changes = report.diff?.changes ?? [];
    const explained = new Set();
    const draw = (change) => {
        const meaning = (0,_text_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningText */ .ji)(change);
        const isNew = meaning !== '' && !explained.has(meaning);
        explained.add(meaning);
        return (0,_text_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changeText */ .k0)(change, isNew ? meaning : '', width, ink);
    };
    const drawAll = (these) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .oneBelowAnother */ .vW)((0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .mostDangerousFirst */ .s9)(these).flatMap(([, group]) => group), draw);
    const own = changes.filter(({ origin }) => origin !== 'drift');
    const drift = changes.filter(({ origin }) => origin === 'drift');
    const heading = drift.length === 0 ? '' : ink.bold('Drift, or merged and not yet applied:');
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)([drawAll(own), (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)([heading, drawAll(drift)], '\n')]);
}
function resultsText(results, ink) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .oneBelowAnother */ .vW)(results, ({ change, status, message, pendingFields }) => {
        const state = _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusWords */ .o7[status];
        const isGrave = status === 'failed' || status === 'skipped' || status === 'left';
        const fields = pendingFields.map((field) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(field)).join(', ');
        const subject = `${change.action} ${(0,_text_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameText */ .fh)(change)}${fields === '' ? '' : ` (${fields})`}`;
        const line = `${isGrave ? ink.red(state) : ink.green(state)}: ${subject}`;
        return message === '' ? line : `${line}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}`;
    });
}
function noticesText({ notices, diff }) {
    return [
        ...notices.map((notice) => `note: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(notice)}`),
        ...(diff?.notices ?? []).map(noticeText),
    ].join('\n');
}
/** What no reviewer can have seen, whether it was applied or not. */
function unshownText({ unshown }, width, ink) {
    if (unshown.length === 0)
        return '';
    const heading = ink.bold('Shown in no comment on a merged pull request:');
    return [heading, ...unshown.map((change) => (0,_text_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changeText */ .k0)(change, '', width, ink))].join('\n');
}
function noticeText({ address, message, review, paste }) {
    const subject = `note: ${(0,_text_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameText */ .fh)(address)}${review === undefined ? ':' : ''}`;
    return [subject, (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(paste === undefined ? message : `${message}: ${paste}`)].join(' ');
}
function remarksText(report) {
    const { live, diff } = report;
    const unmanaged = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .countedSections */ .N)(diff?.unmanaged ?? {});
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)([
        live === 'base-plan'
            ? 'No credentials were available: compared with the base plan, not with Amplitude.'
            : '',
        live === 'other-plan' ? 'Compared with another plan, not with Amplitude.' : '',
        ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_1__/* .notCovered */ .kr)(report),
        unmanaged !== '' && live === 'amplitude'
            ? `Not in the plan, left as they are: ${unmanaged}.`
            : '',
    ], '\n');
}
/** What would happen or has happened, why, and what else counts. */
function verdictText(what, report, { passes, headline, facts }, ink) {
    const project = report.project === '' ? '' : ` ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(report.project)}`;
    const first = `${what}${project}: ${headline}`;
    const why = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(report.explanation || report.reason);
    const more = facts.map(({ text }) => text).join(' ');
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)([ink.bold(passes ? ink.green(first) : ink.red(first)), why, more], '\n');
}
/** The runner takes `::` at the start of a line for a command, behind white space too. */
function noCommand(text) {
    if (!text.includes('::'))
        return text;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes may stand first
    return text.replace(/^((?:[^\S\n]|\u001b\[\d*m)*):(?=:)/gm, '$1⟨U+003A⟩');
}


/***/ }),

/***/ 2440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2351);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6546);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2381);



function verdictOf(report) {
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .xS)(report);
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
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .problemCounts */ .O0)(report.problems);
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
            const done = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .countStatus */ .Od)(results, 'applied') + (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .countStatus */ .Od)(results, 'found');
            const all = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(results.length, 'change');
            return done === results.length ? `applied ${all}` : `applied ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(done)} of ${all}`;
        }
        default:
            return result;
    }
}
/** `1 delete and 2 updates, 1 of them in conflict` */
function changesOf(changes) {
    if (changes.length === 0)
        return '';
    const shown = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .shownFirst */ .wr)(changes);
    const counts = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .countedActions */ .wP)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .countActions */ .B)(shown));
    const conflicts = shown.filter(({ origin }) => origin === 'conflict').length;
    if (conflicts > 0) {
        return `${counts}, ${conflicts === shown.length ? '' : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(conflicts)} of them `}in conflict`;
    }
    return changes.every(({ origin }) => origin === 'drift') ? `only drift, ${counts}` : counts;
}


/***/ }),

/***/ 8971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Md: () => (/* binding */ isSealOfAll),
/* harmony export */   QJ: () => (/* binding */ atomsOf),
/* harmony export */   Ru: () => (/* binding */ sealOf),
/* harmony export */   T7: () => (/* binding */ parseSeal),
/* harmony export */   hQ: () => (/* binding */ printSeal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2146);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(748);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2942);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6405);





/** Bytes of HMAC-SHA256 that are kept of each atom. */
const codeBytes = 12;
/** 16 characters of base64 each: as many as leave a comment room for its text. */
const mostAtoms = 2000;
/**
 * The atoms of a change. A delete is one, with what it takes away, as it is done as a whole or not at all.
 * An update has no existence of its own.
 */
function atomsOf({ action, fields }) {
    if (action === 'delete')
        return [null];
    return action === 'update' ? [...fields.keys()] : [null, ...fields.keys()];
}
/** The code of one atom. `from` stands in for the value that a field has now. */
function codeOf(change, atom, about, from) {
    const field = atom === null ? undefined : change.fields.get(atom);
    const { kind, scope, name, renamedFrom, action } = change;
    const text = JSON.stringify([
        ...[about.host, about.apiKey, about.project, about.pullRequest],
        ...[kind, scope, name, atom],
        // What an entity's existence goes from and to: its earlier name, and being there or not.
        ...(field === undefined
            ? [renamedFrom, action, ...takenAway(change)]
            : [before(change, atom, from === undefined ? field.from : from), (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(field.to)]),
    ]);
    return codeFor(text, about);
}
/**
 * What a delete takes away: what was edited since it was shown is not what was seen to go. A use follows its
 * shared definition and a field the name of what it refers to, without anyone having edited them.
 */
function takenAway({ action, kind, scope, fields }) {
    if (action !== 'delete' || scope !== null)
        return [];
    return [...fields]
        .filter(([name, { from }]) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)((0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(kind), name)?.codec !== 'reference' && from !== null)
        .map(([name, { from }]) => [name, (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(from)])
        .sort(([a], [b]) => (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a, b));
}
/**
 * A field's value before a change. What is not there yet has the values that it will be created with:
 * so what is left of a creation that was cut short is still what was shown.
 */
function before({ kind }, atom, value) {
    const initial = atom === null ? undefined : (0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)((0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(kind), atom)?.initial;
    return initial !== undefined && (0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .equal */ .LC)(value, initial) ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(value);
}
/** Seals what a comment shows. */
function sealOf(changes, about) {
    const codes = codesOf(changes, about);
    if (codes.size <= mostAtoms)
        return { of: 'atoms', codes };
    return { of: 'all', code: codeOfAll(codes, about) };
}
function codesOf(changes, about) {
    return new Set(changes.flatMap((change) => atomsOf(change).map((atom) => codeOf(change, atom, about))));
}
function codeOfAll(codes, about) {
    return codeFor([...codes].sort(_taxonomy_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6).join(''), about);
}
function codeFor(text, { secretKey }) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secretKey).update(text).digest();
    return digest.subarray(0, codeBytes).toString('base64');
}
/** Whether a seal of all is of exactly these changes. */
function isSealOfAll(code, changes, about) {
    const codes = codesOf(changes, about);
    return codes.size > mostAtoms && codeOfAll(codes, about) === code;
}
/** A seal as letters, digits, `+` and `/`, for a comment's marker. */
function printSeal(seal) {
    return seal.of === 'all' ? `all:${seal.code}` : `atoms:${[...seal.codes].join('')}`;
}
/** `null` if the text is no seal. */
function parseSeal(text) {
    const [, of, codes = ''] = /^(all|atoms):((?:[A-Za-z0-9+/]{16})*)$/.exec(text) ?? [];
    if (of === undefined)
        return null;
    if (of === 'all')
        return codes.length === 16 ? { of: 'all', code: codes } : null;
    return { of: 'atoms', codes: new Set(codes.match(/.{16}/g)) };
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

/***/ 5938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ collectEarly),
/* harmony export */   X: () => (/* binding */ computeShortly)
/* harmony export */ });
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
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 19));
    setFlagsFromString(flag);
}


/***/ }),

/***/ 6094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ largestFile),
/* harmony export */   w: () => (/* binding */ readPlanFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _plan_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9840);
/* harmony import */ var _system_code_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1347);




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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findPlanFiles),
/* harmony export */   k: () => (/* binding */ insideOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _core_taxonomy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6405);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6094);
/* harmony import */ var _plan_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9840);





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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ mayHold),
/* harmony export */   LO: () => (/* binding */ selectPaths),
/* harmony export */   Z7: () => (/* binding */ parsePatterns),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2456);
/* harmony import */ var _tidy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9416);



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
        const glob = isGlob ? (await Promise.all(/* import() */[__nccwpck_require__.e(138), __nccwpck_require__.e(862)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4481))).globOf(local) : pathAlone(local);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
/** The system's word for why a file could not be read or written, as `ENOENT`; `null` for other errors. */
function systemCode(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : null;
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tidy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** A path or pattern in one form: without `./`, `//`, inner `..` and a slash at its end. */
function tidy(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.\//, '').replace(/\/$/, '');
}


/***/ }),

/***/ 6520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8652);


const attempts = 3;
const requestTimeout = 30_000;
/** In milliseconds: neither a comment nor a base plan is worth a longer wait. */
const longestWait = 30_000;
/**
 * GitHub's API as the token sees it, through the proxy that the runner is set to. Octokit is loaded
 * with the first request, so that a run that makes none starts faster.
 */
function connectGitHub(options) {
    const { token, apiUrl, repository } = options;
    const sleep = options.sleep ?? node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout;
    let loading = null;
    async function ask(route, parameters) {
        if (token === '')
            return { ok: false, status: 401, message: 'github-token is empty' };
        for (let attempt = 1;; attempt += 1) {
            try {
                loading ??= loadOctokit(token, apiUrl);
                const octokit = await loading;
                const signal = AbortSignal.timeout(requestTimeout);
                const { data, headers } = await octokit.request(route, {
                    ...parameters,
                    request: { signal },
                });
                const more = headers.link === undefined ? null : /;\s*rel="?next"?/.test(headers.link);
                return { ok: true, data, more };
            }
            catch (error) {
                const delay = attempt < attempts ? retryDelay(error, route, attempt) : null;
                if (delay === null)
                    return failure(error, route, token);
                await sleep(delay);
            }
        }
    }
    return {
        request: (route, parameters = {}) => {
            // What is no part of the path would go into the query.
            const own = route.includes('{owner}')
                ? { owner: repository.owner, repo: repository.name }
                : {};
            return ask(route, { ...parameters, ...own });
        },
        // On an Enterprise Server REST is at /api/v3 and GraphQL beside it, at /api/graphql.
        graphql: (query) => ask(`POST ${apiUrl.replace(/\/v3$/, '')}/graphql`, { query }),
    };
}
async function loadOctokit(token, apiUrl) {
    const github = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(184)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2184));
    const quiet = () => undefined;
    return github.getOctokit(token, {
        baseUrl: apiUrl,
        userAgent: 'amplitude-tracking-plan',
        // Octokit's own remarks go to the console, where a line of them could be anything.
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    });
}
/**
 * Milliseconds until it makes sense to ask again; `null` if it does not. A POST that may have been
 * carried out is not sent twice.
 */
function retryDelay(error, route, attempt) {
    const status = statusOf(error);
    const backoff = 1000 * 3 ** (attempt - 1);
    if (status === 0 || status >= 500)
        return route.startsWith('POST ') ? null : backoff;
    if (status !== 403 && status !== 429)
        return null;
    const seconds = Number((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(error, 'response', 'headers', 'retry-after') ?? Number.NaN);
    if (seconds >= 0)
        return seconds * 1000 <= longestWait ? seconds * 1000 : null;
    return /secondary rate limit|abuse/i.test(words(error)) ? backoff : null;
}
/** Octokit gives errors without an answer a status of 500. */
function statusOf(error) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'response') === undefined ? 0 : ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countAt */ .$v)(error, 'status') ?? 0);
}
function words(error) {
    const said = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(error, 'response', 'data', 'message');
    return said ?? (error instanceof Error ? error.message : String(error));
}
function failure(error, route, token) {
    const status = statusOf(error);
    const what = status === 0 ? 'got no answer' : `was answered with ${status}`;
    // One line, not too long, and without the token, wherever it may have crept in.
    const why = words(error).replaceAll(token, '***').replace(/\s+/g, ' ').slice(0, 300);
    return { ok: false, status, message: `${route} ${what}: ${why}` };
}


/***/ }),

/***/ 3643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readPlanAt),
/* harmony export */   r: () => (/* binding */ readBasePlan)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8652);
/* harmony import */ var _core_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6405);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3341);
/* harmony import */ var _parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5241);
/* harmony import */ var _plan_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5522);





/**
 * The plan that this pull request, or merge queue group, is to change. `checkedOut` is the commit in
 * the workspace, `null` if unknown.
 */
async function readBasePlan(github, event, checkedOut, plan) {
    if (github === null)
        return { unreadable: 'the repository is not known' };
    return readPlanAt(github, await findBase(github, event, checkedOut ?? event.sha), plan);
}
/**
 * The plan of a commit: few calls also for hundreds of files, as those that git knows to be the same
 * are taken from the workspace.
 */
async function readPlanAt(github, commit, plan) {
    if ('unreadable' in commit)
        return commit;
    const tree = await (0,_plan_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlanTree */ .I)(github, commit.tree, plan);
    if ('unreadable' in tree)
        return tree;
    const files = await readFiles(github, tree, plan);
    return 'unreadable' in files ? files : { files, sha: commit.sha };
}
/**
 * The event's own base may lag behind what was merged with, so that others' changes would look like
 * this pull request's; the merge commit's first parent does not.
 */
async function findBase(github, event, head) {
    const { pullRequest: pull, mergeGroupBase } = event;
    if (pull === null) {
        if (mergeGroupBase === null)
            return { unreadable: 'the event has none' };
        return (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommit */ .kN)(github, mergeGroupBase);
    }
    if (head === '')
        return { unreadable: 'it is not known which commit is checked out' };
    // Here the event's commit is the base branch's own: a checkout of it changes nothing.
    if (event.name === 'pull_request_target' && head === event.sha)
        return (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommit */ .kN)(github, head);
    if (head !== pull.headSha) {
        const commit = await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommit */ .kN)(github, head);
        if ('unreadable' in commit)
            return commit;
        const [base, merged] = commit.parents;
        const isMerge = head === event.sha || (merged !== undefined && merged === pull.headSha);
        if (isMerge && base !== undefined)
            return (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommit */ .kN)(github, base);
    }
    if (pull.baseSha === '')
        return { unreadable: 'the event does not say what its base is' };
    return readMergeBase(github, pull.baseSha, head);
}
async function readMergeBase(github, base, head) {
    const answer = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        basehead: `${base}...${head}`,
        // The answer lists commits and files too, which nobody needs here.
        per_page: 1,
    });
    if (!answer.ok)
        return { unreadable: answer.message };
    const commit = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .commitFrom */ .wz)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(answer.data, 'merge_base_commit'));
    return commit ?? { unreadable: `${base} and ${head} have no merge base` };
}
async function readFiles(github, tree, plan) {
    const local = new Map(plan.files.map((file) => [file.path, file]));
    const files = [];
    const failures = [];
    await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .each */ ._)(tree, async ([path, entry]) => {
        if (failures.length > 0)
            return;
        const same = local.get(path);
        const isSame = same !== undefined && (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlob */ .qf)(same.bytes, entry.sha);
        const file = isSame ? { path, text: same.text } : await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readFile */ .TA)(github, path, entry);
        if ('unreadable' in file)
            failures.push(file);
        else
            files.push(file);
    });
    return failures[0] ?? files.sort((a, b) => (0,_core_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path));
}


/***/ }),

/***/ 4150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readCheckout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8652);



/**
 * The commit that is checked out in the workspace, read as git would but without git, which may not
 * be there and refuses folders of other owners. `null` if there is none, or it cannot be read.
 */
async function readCheckout(workspace) {
    const dotGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.git');
    const pointer = await line(dotGit);
    // In worktrees and submodules .git is a file that says where it really is.
    const target = pointer === null ? null : after(pointer, 'gitdir:');
    const gitDir = target === null ? dotGit : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, target);
    const head = await line((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'HEAD'));
    if (head === null)
        return null;
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isSha */ .HH)(head))
        return head;
    const ref = after(head, 'ref:');
    // A name and nothing else: it becomes part of a path.
    if (ref === null || !ref.startsWith('refs/') || ref.split('/').includes('..'))
        return null;
    const shared = await line((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'commondir'));
    const commonDir = shared === null ? gitDir : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, shared);
    for (const directory of new Set([gitDir, commonDir])) {
        const sha = await line((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, ref));
        if (sha !== null && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isSha */ .HH)(sha))
            return sha;
    }
    const packed = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'packed-refs'), 'utf8').catch(() => '');
    for (const entry of packed.split('\n')) {
        const [sha, name] = entry.trim().split(' ');
        if (name === ref && sha !== undefined && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isSha */ .HH)(sha))
            return sha;
    }
    return null;
}
async function line(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => null);
    return text === null ? null : text.trim();
}
function after(text, prefix) {
    return text.startsWith(prefix) ? text.slice(prefix.length).trim() : null;
}


/***/ }),

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ branchRefusal),
/* harmony export */   OK: () => (/* binding */ resolveCommand),
/* harmony export */   tg: () => (/* binding */ applyRefusal)
/* harmony export */ });
/** What to do: what was asked for, or with `auto` what the event calls for. */
function resolveCommand(input, event) {
    if (input !== 'auto')
        return { command: input };
    switch (event.name) {
        case 'pull_request_target':
            return {
                reason: 'pull-request-target',
                explanation: "On pull_request_target, command: auto does nothing: that event hands the secrets to a run that may have checked out a stranger's files. Use the event pull_request, or, if the workflow is made for this, write command: validate or command: diff.",
            };
        case 'push':
            return { command: isDefaultBranch(event) ? 'apply' : 'diff' };
        default:
            return { command: 'diff' };
    }
}
/** Why this run must not apply, whatever it was asked for; `null` if it may. */
function applyRefusal(event) {
    if (event.name === 'pull_request' || event.name === 'pull_request_target') {
        return {
            reason: event.name === 'pull_request' ? 'pull-request' : 'pull-request-target',
            explanation: `On ${event.name} nothing is applied: what a pull request proposes goes live when it is merged. Write command: diff, or apply on a push to the default branch.`,
        };
    }
    return branchRefusal(event, (branch) => `only ${branch} is applied`);
}
/** Why a run that is not on the default branch must not do what only that one may, told by `rule`. */
function branchRefusal(event, rule) {
    if (isDefaultBranch(event))
        return null;
    const { ref, defaultBranch } = event;
    const branch = defaultBranch === null
        ? 'the default branch, which could not be determined,'
        : `the default branch ${JSON.stringify(defaultBranch)}`;
    return {
        reason: 'not-default-branch',
        explanation: `This run is on ${JSON.stringify(ref)}, and ${rule(branch)}. Merge first, or start the workflow from the default branch.`,
    };
}
/** A tag or another ref of the same name is not the branch. */
function isDefaultBranch(event) {
    return event.defaultBranch !== null && event.ref === `refs/heads/${event.defaultBranch}`;
}


/***/ }),

/***/ 9949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ addComment),
/* harmony export */   C4: () => (/* binding */ ownLogin),
/* harmony export */   EW: () => (/* binding */ commentFrom),
/* harmony export */   IG: () => (/* binding */ removeComment),
/* harmony export */   Iz: () => (/* binding */ rewriteComment),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   h1: () => (/* binding */ findComment)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8652);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6984);


/** Route of the comments of issues; pull requests are issues here. */
const route = '/repos/{owner}/{repo}/issues';
/** Pull requests have been seen with thousands of comments, not with more than this. */
const mostPages = 200;
/** Adds a comment to a pull request. */
function addComment(github, pullRequest, body) {
    return github.request(`POST ${route}/{issue_number}/comments`, {
        issue_number: pullRequest,
        body,
    });
}
function removeComment(github, id) {
    return github.request(`DELETE ${route}/comments/{comment_id}`, { comment_id: id });
}
/** A comment as it is now. */
function readComment(github, id) {
    return github.request(`GET ${route}/comments/{comment_id}`, { comment_id: id });
}
/** Gives a comment another body, marker and all. */
function rewriteComment(github, id, body) {
    return github.request(`PATCH ${route}/comments/{comment_id}`, { comment_id: id, body });
}
/** The first comment that has the project's marker and is ours. Others' with a marker do not count. */
async function findComment(github, { project, pullRequest }, login) {
    for (let page = 1; page <= mostPages; page += 1) {
        const answer = await github.request(`GET ${route}/{issue_number}/comments`, {
            issue_number: pullRequest,
            per_page: 100,
            page,
        });
        if (!answer.ok)
            return answer;
        const comments = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(answer.data);
        for (const comment of comments.map(commentFrom)) {
            if (comment === null || (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMarker */ .gY)(comment.body)?.project !== project)
                continue;
            const author = await login();
            if (comment.author.toLowerCase() === author.toLowerCase())
                return { comment };
        }
        if (!(answer.more ?? comments.length === 100))
            break;
    }
    return { comment: null };
}
/** A comment as GitHub's answers have it. */
function commentFrom(data) {
    const id = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countAt */ .$v)(data, 'id');
    if (id === undefined)
        return null;
    return {
        id,
        body: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(data, 'body') ?? '',
        author: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(data, 'user', 'login') ?? '',
        url: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(data, 'html_url') ?? '',
    };
}
/** Asks at most once, and only when it has to be known. */
function ownLogin(github) {
    let asked;
    return () => {
        asked ??= readLogin(github);
        return asked;
    };
}
/** GraphQL answers to every kind of token, REST not to that of a workflow run. */
async function readLogin(github) {
    const viewer = await github.graphql('query { viewer { login } }');
    const login = viewer.ok ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(viewer.data, 'data', 'viewer', 'login') : undefined;
    if (login !== undefined)
        return login;
    const user = await github.request('GET /user');
    return (user.ok ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(user.data, 'login') : undefined) ?? 'github-actions[bot]';
}


/***/ }),

/***/ 2032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   xF: () => (/* binding */ headSha)
/* harmony export */ });
/* unused harmony export eventContext */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8652);


/** Reads the event: an unreadable or strange payload is one that says nothing. Never throws. */
async function readEvent(env, directory) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').catch(() => '');
    return eventContext(env, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text), directory);
}
/** `directory` is the workspace where the runner names none. */
function eventContext(env, payload, directory) {
    const serverUrl = bareUrl(env['GITHUB_SERVER_URL'], 'https://github.com');
    const apiUrl = bareUrl(env['GITHUB_API_URL'], 'https://api.github.com');
    const slug = env['GITHUB_REPOSITORY'] || (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'repository', 'full_name') || '';
    const repository = parseRepository(slug);
    const run = {
        id: whole(env['GITHUB_RUN_ID']),
        number: whole(env['GITHUB_RUN_NUMBER']),
        attempt: whole(env['GITHUB_RUN_ATTEMPT']),
    };
    return {
        name: env['GITHUB_EVENT_NAME'] ?? '',
        repository,
        sha: env['GITHUB_SHA'] ?? '',
        ref: env['GITHUB_REF'] ?? '',
        defaultBranch: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'repository', 'default_branch') ?? null,
        pullRequest: readPullRequest(payload),
        pushed: new Set((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(payload, 'commits').flatMap((commit) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .shaAt */ .wF)(commit, 'id') ?? [])).add(env['GITHUB_SHA'] ?? ''),
        before: env['GITHUB_EVENT_NAME'] === 'push' ? ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .shaAt */ .wF)(payload, 'before') ?? null) : null,
        mergeGroupBase: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .shaAt */ .wF)(payload, 'merge_group', 'base_sha') ?? null,
        run,
        runUrl: repository === null || run.id === 0 ? '' : pageOf(serverUrl, repository, run),
        apiUrl,
        workspace: env['GITHUB_WORKSPACE'] || directory,
        temp: env['RUNNER_TEMP'] ?? '',
        summaryPath: env['GITHUB_STEP_SUMMARY'] ?? '',
    };
}
function pageOf(serverUrl, repository, run) {
    const page = `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${run.id}`;
    return run.attempt > 1 ? `${page}/attempts/${run.attempt}` : page;
}
function readPullRequest(payload) {
    const pull = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request');
    const number = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countAt */ .$v)(pull, 'number') ?? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countAt */ .$v)(payload, 'number');
    if (typeof pull !== 'object' || pull === null || number === undefined || number === 0)
        return null;
    return {
        number,
        headSha: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .shaAt */ .wF)(pull, 'head', 'sha') ?? '',
        baseSha: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .shaAt */ .wF)(pull, 'base', 'sha') ?? '',
    };
}
function parseRepository(slug) {
    const parts = /^([\w.-]+)\/([\w.-]+)$/.exec(slug);
    const [, owner, name] = parts ?? [];
    return owner === undefined || name === undefined ? null : { owner, name };
}
function bareUrl(value, fallback) {
    const url = value?.trim().replace(/\/+$/, '') ?? '';
    return URL.canParse(url) ? url : fallback;
}
function whole(text) {
    const value = /^\d+$/.test(text ?? '') ? Number(text) : 0;
    return Number.isSafeInteger(value) ? value : 0;
}
/** The commit that people know this run by: of a pull request its head, not the merge commit. */
function headSha(event) {
    const sha = event.pullRequest?.headSha ?? '';
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(sha) ? sha : event.sha;
}


/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   qf: () => (/* binding */ isBlob),
/* harmony export */   wz: () => (/* binding */ commitFrom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8652);
/* harmony import */ var _files_plan_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6094);



/** A commit by its name, which may also be that of a branch. */
async function readCommit(github, name) {
    const answer = await github.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        commit_sha: name,
    });
    // The second form also takes names of branches, and is there where the first is not.
    const other = answer.ok
        ? answer
        : await github.request('GET /repos/{owner}/{repo}/commits/{ref}', { ref: name });
    if (!other.ok)
        return { unreadable: other.message };
    return commitFrom(other.data) ?? { unreadable: `GitHub's answer on commit ${name} is no commit` };
}
/** A commit as any of GitHub's answers has it. */
function commitFrom(data) {
    const sha = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .shaAt */ .wF)(data, 'sha');
    const tree = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .shaAt */ .wF)(data, 'tree', 'sha') ?? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .shaAt */ .wF)(data, 'commit', 'tree', 'sha');
    if (sha === undefined || tree === undefined)
        return null;
    const parents = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(data, 'parents').map((parent) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .shaAt */ .wF)(parent, 'sha'));
    return { sha, tree, parents: parents.filter((parent) => parent !== undefined) };
}
/**
 * The files of a tree by path. One call; where the tree is too large for one answer, one for each
 * folder that `mayHold` what is looked for.
 */
async function readTree(github, tree, mayHold) {
    const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
    const files = new Map();
    const whole = await github.request(route, { tree_sha: tree, recursive: '1' });
    if (!whole.ok)
        return { unreadable: whole.message };
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(whole.data, 'truncated') !== true) {
        collect(files, '', (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(whole.data, 'tree'));
        return files;
    }
    const folders = [{ path: '', sha: tree }];
    for (const folder of folders) {
        const answer = await github.request(route, { tree_sha: folder.sha });
        if (!answer.ok)
            return { unreadable: answer.message };
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(answer.data, 'truncated') === true) {
            return { unreadable: `the folder ${JSON.stringify(folder.path)} has too many entries` };
        }
        const below = collect(files, folder.path, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(answer.data, 'tree'));
        folders.push(...below.filter(({ path }) => mayHold(path)));
    }
    return files;
}
/** Adds the entries' files, and returns their folders. */
function collect(files, parent, entries) {
    const folders = [];
    for (const entry of entries) {
        const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry, 'path');
        const sha = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .shaAt */ .wF)(entry, 'sha');
        if (name === undefined || sha === undefined)
            continue;
        const path = parent === '' ? name : `${parent}/${name}`;
        const mode = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry, 'mode');
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry, 'type') === 'tree')
            folders.push({ path, sha });
        else if (mode === '100644' || mode === '100755') {
            files.set(path, { sha, size: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .countAt */ .$v)(entry, 'size') ?? 0 });
        }
    }
    return folders;
}
/** A file of a tree as text. */
async function readFile(github, path, { sha, size }) {
    if (size > _files_plan_file_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFile */ .N)
        return { unreadable: `${JSON.stringify(path)} is larger than 16 MiB` };
    const answer = await github.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
        file_sha: sha,
    });
    if (!answer.ok)
        return { unreadable: answer.message };
    const content = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(answer.data, 'content');
    if (typeof content !== 'string')
        return { unreadable: `GitHub's answer on ${sha} is no file` };
    const encoding = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(answer.data, 'encoding') === 'utf-8' ? 'utf8' : 'base64';
    try {
        const bytes = Buffer.from(content, encoding);
        return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { unreadable: `${JSON.stringify(path)} is not UTF-8 text there` };
    }
}
/**
 * Whether a file on disk is what git stores as `sha`, also where the checkout turned its line ends
 * into CRLF, as it does on Windows.
 */
function isBlob(bytes, sha) {
    if (blobSha(bytes, sha) === sha)
        return true;
    const text = Buffer.from(bytes).toString('latin1');
    return (text.includes('\r\n') &&
        blobSha(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'), sha) === sha);
}
/** Git's name of a file's content, of the kind that `like` is. */
function blobSha(bytes, like) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 4763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Qo: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* unused harmony export commands */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(526);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2456);


const commands = ['auto', 'validate', 'diff', 'apply', 'pull', 'identify'];
/**
 * The inputs, or all that is wrong with them, each with what to write instead. Secrets are masked
 * before anything else can be logged, in the forms in which they may turn up.
 */
function readInputs() {
    const apiKey = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('api-key', { trimWhitespace: false });
    const secretKey = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('secret-key', { trimWhitespace: false });
    const githubToken = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('github-token', { trimWhitespace: false });
    maskSecrets(apiKey, secretKey, githubToken);
    const reader = { read: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4, mistakes: [] };
    const inputs = {
        command: (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .readChoice */ .Kf)(reader, 'command', commands, 'auto'),
        apiKey: readKey(reader, 'api-key', apiKey),
        secretKey: readKey(reader, 'secret-key', secretKey),
        githubToken: githubToken.trim(),
        onlyShown: (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .readFlag */ .fG)(reader, 'only-shown', 'false'),
        ...(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptions */ .Tt)(reader),
    };
    // Groups are sent with the API key alone.
    const needsBoth = inputs.command !== 'identify';
    if (needsBoth && (inputs.apiKey === '') !== (inputs.secretKey === '')) {
        const [given, missing] = inputs.apiKey === '' ? ['secret-key', 'api-key'] : ['api-key', 'secret-key'];
        reader.mistakes.push(`${missing} is empty though ${given} is set: set both, or neither. A secret that this workflow cannot see, or whose name is misspelt, is empty.`);
    }
    return reader.mistakes.length > 0 ? { mistakes: reader.mistakes } : inputs;
}
/** The environment that GitHub's runner starts an action with: read here and handed on. */
function readEnvironment() {
    return process.env;
}
function maskSecrets(apiKey, secretKey, githubToken) {
    const masks = new Set();
    for (const secret of [apiKey, secretKey, githubToken])
        masks.add(secret).add(secret.trim());
    for (const api of new Set([apiKey, apiKey.trim()])) {
        for (const secret of new Set([secretKey, secretKey.trim()])) {
            if (api.trim() === '' || secret.trim() === '')
                continue;
            masks.add(`${api}:${secret}`);
            masks.add(Buffer.from(`${api}:${secret}`).toString('base64'));
        }
    }
    for (const mask of masks)
        if (mask.trim() !== '')
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(mask);
}
/** A key as HTTP's Basic scheme can carry it. */
function readKey(reader, name, raw) {
    const key = raw.trim();
    if (/\s|\p{Cc}/u.test(key)) {
        reader.mistakes.push(`${name} has white space in it: set it to the key alone, on one line.`);
    }
    else if (name === 'api-key' && key.includes(':')) {
        reader.mistakes.push(`${name} has a colon in it: set it to the API key alone.`);
    }
    return key;
}


/***/ }),

/***/ 8997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/**
 * Text on one line of a workflow's log, where the runner obeys lines that begin with `::` and, in its
 * older form, `##[` anywhere in a line.
 */
function logLine(text) {
    const line = text.replace(/[\p{Cc}\u2028\u2029]/gu, escapeControl).replaceAll('##[', '# #[');
    return line.trimStart().startsWith('::') ? `\u00b7${line.trimStart()}` : line;
}
function escapeControl(character) {
    const unit = character.charCodeAt(0);
    if (unit === 10)
        return '\\n';
    if (unit === 9)
        return ' ';
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 6984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   j9: () => (/* binding */ commentLimit),
/* harmony export */   kR: () => (/* binding */ bodyLimit)
/* harmony export */ });
/* unused harmony export markerFor */
/** GitHub's limit on a comment, in characters. No character takes it over the 262,144 bytes beside it. */
const commentLimit = 65_536;
/** How the marker is set off from the text before it. */
const gap = '\n\n';
/** The marker as one line. Whatever the project's label holds, it cannot end the HTML comment. */
function markerFor({ project, run, seal }) {
    const version = `${run.id}.${run.number}.${run.attempt}`;
    const proof = seal === '' ? '' : ` shown=${seal}`;
    return `<!-- amplitude-tracking-plan v1 project="${encodeLabel(project)}" run=${version}${proof} -->`;
}
/** The marker of a comment: of several the last, as it is put at the end. `null` if there is none. */
function parseMarker(body) {
    const pattern = /^<!-- amplitude-tracking-plan v1 project="([\w.~]*)" run=(\d{1,15})\.(\d{1,15})\.(\d{1,15})(?: shown=([\w:+/]+))? -->[ \t]*$/gm;
    const [, label, id, number, attempt, seal = ''] = [...body.replaceAll('\r\n', '\n').matchAll(pattern)].at(-1) ?? [];
    const project = label === undefined ? null : decodeLabel(label);
    if (project === null)
        return null;
    const run = { id: Number(id), number: Number(number), attempt: Number(attempt) };
    return { project, run, seal };
}
/** Characters that the text of a comment may have beside its marker. */
function bodyLimit(marker) {
    return commentLimit - markerFor(marker).length - gap.length;
}
/** A comment with its marker at the end. Text over the limit, which renderers keep to, is cut at a line. */
function withMarker(text, marker) {
    const limit = bodyLimit(marker);
    const cut = text.length <= limit ? text : text.slice(0, text.lastIndexOf('\n', limit) + 1 || limit);
    return `${cut.trimEnd()}${gap}${markerFor(marker)}`;
}
/** Whether one run came after the other, or is a later attempt of it. */
function isNewer(run, other) {
    if (run.id !== other.id)
        return run.id > other.id;
    if (run.number !== other.number)
        return run.number > other.number;
    return run.attempt > other.attempt;
}
/** Every UTF-16 unit but letters, digits, `_` and `.` as `~` and four hexadecimal digits. */
function encodeLabel(label) {
    const code = (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return label.replace(/[^A-Za-z0-9_.]/g, code);
}
function decodeLabel(text) {
    if (!/^([A-Za-z0-9_.]|~[0-9a-f]{4})*$/.test(text))
        return null;
    return text.replace(/~([0-9a-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}


/***/ }),

/***/ 8341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fv: () => (/* binding */ splitOutcome),
/* harmony export */   kH: () => (/* binding */ noteOf),
/* harmony export */   wG: () => (/* binding */ noteRoom)
/* harmony export */ });
/* harmony import */ var _core_render_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6670);
/* harmony import */ var _core_render_text_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6150);
/* harmony import */ var _core_render_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2440);
/* harmony import */ var _core_render_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2381);




const close = '<!-- /outcome -->';
const pattern = /^<!-- outcome run=(\d{1,15})\.(\d{1,15})\.(\d{1,15}) (ok|failed) -->\n/;
/** Characters to leave free in a comment for what becomes of it after the merge. */
const noteRoom = 3000;
/** Of what could not be applied, so much is named. */
const mostNamed = 5;
/** A note for the top of a comment, of at most `noteRoom` characters: what has no room is left out. */
function noteOf(report, occasion) {
    const named = namesOf(report);
    const why = report.explanation === '' ? '' : ` ${(0,_core_render_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(report.explanation, 400)}`;
    const notes = [
        draw(report, occasion, why, named),
        draw(report, occasion, why, []),
        draw(report, occasion, '', []),
    ];
    return notes.find((note) => note.length <= noteRoom) ?? '';
}
function draw(report, { run, url, at }, why, named) {
    const { headline, facts, passes, sign } = (0,_core_render_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .V)(report);
    const open = `<!-- outcome run=${run.id}.${run.number}.${run.attempt} ${passes ? 'ok' : 'failed'} -->`;
    const time = `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    const where = url === '' ? '' : ` by ${(0,_core_render_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('this run', url)}`;
    const told = facts.map(({ text }) => ` ${text}`).join('');
    const lines = [
        `[!${passes ? 'NOTE' : 'CAUTION'}]`,
        `**${sign} After the merge: ${headline}**, ${time}${where}.${told}${why}`,
        ...(named.length > 0 ? ['', ...named] : []),
    ];
    return `${open}\n${lines.map((line) => `> ${line}`.trimEnd()).join('\n')}\n\n${close}\n\n`;
}
/** What was not done, as list items. */
function namesOf({ results }) {
    const undone = (results ?? [])
        .filter(({ status }) => status !== 'applied' && status !== 'found')
        .map((result) => `- ${itemOf(result)}`);
    const more = undone.length - mostNamed;
    return more > 0 ? [...undone.slice(0, mostNamed), `- *and ${(0,_core_render_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(more)} more*`] : undone;
}
function itemOf({ change, status, message }) {
    const subject = (0,_core_render_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(`${_core_render_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .statusWords */ .o7[status]}: ${change.action} ${(0,_core_render_text_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(change)}`, 150);
    return message === '' ? subject : `${subject}: ${(0,_core_render_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message, 200)}`;
}
/** A comment's note, if it has one, and the rest of it. */
function splitOutcome(body) {
    const text = body.replaceAll('\r\n', '\n');
    const [, id, number, attempt, state] = pattern.exec(text) ?? [];
    const end = text.indexOf(close);
    if (state === undefined || end < 0)
        return { note: '', outcome: null, rest: text };
    const rest = text.slice(end + close.length).trimStart();
    const run = { id: Number(id), number: Number(number), attempt: Number(attempt) };
    return {
        note: `${text.slice(0, end + close.length)}\n\n`,
        outcome: { run, isFine: state === 'ok' },
        rest,
    };
}


/***/ }),

/***/ 1136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fJ: () => (/* binding */ fail),
  Yz: () => (/* binding */ outputsOf),
  n0: () => (/* binding */ setOutputs),
  hV: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/js/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(526);
// EXTERNAL MODULE: ./build/js/core/document.js
var core_document = __nccwpck_require__(2351);
;// CONCATENATED MODULE: ./build/js/github/outputs.js





/** What a report says in outputs, as far as the run came. */
function outputsOf(report) {
    const { result, reason, problems, olderWarnings, diff, digest, results, unshown } = report;
    const known = { result, reason, problems: problems.length + olderWarnings };
    if (diff === null)
        return known;
    const counts = (0,core_document/* countActions */.B)(diff.changes);
    const compared = {
        ...known,
        changes: diff.changes.length,
        creates: counts.create,
        updates: counts.update,
        renames: counts.rename,
        restores: counts.restore,
        deletes: counts.delete,
        digest,
    };
    if (report.command !== 'apply')
        return compared;
    const count = (...statuses) => (results ?? []).filter(({ status }) => statuses.includes(status)).length;
    return {
        ...compared,
        unshown: unshown.length,
        applied: count('applied', 'found'),
        pending: count('pending'),
        skipped: count('skipped', 'left'),
        failed: count('failed'),
    };
}
/** Sets the outputs that are known: what is left out stays unset. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        if (value !== undefined)
            (0,core/* setOutput */.uH)(name, value);
    }
}
/** Ends a run that has nothing to report on. */
function fail(result, reason, explanation) {
    setOutputs({ result, reason });
    (0,core/* setFailed */.C1)(explanation);
}
/**
 * Writes files for later steps, by name, into a new folder below `temp` (the runner's, or the
 * system's if that is empty), so that two steps of a job never share one. Returns the folder.
 */
async function writeFiles(temp, files) {
    const parent = temp === '' ? (0,external_node_os_namespaceObject.tmpdir)() : temp;
    await (0,promises_.mkdir)(parent, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'tracking-plan-'));
    for (const [name, text] of Object.entries(files))
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text);
    return folder;
}


/***/ }),

/***/ 5241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ each)
/* harmony export */ });
/** Requests at the same time. */
const parallel = 8;
/** Does work on each item, several at a time. */
async function each(items, work) {
    const queue = [...items];
    const worker = async () => {
        for (let item = queue.shift(); item !== undefined; item = queue.shift())
            await work(item);
    };
    await Promise.all(Array.from({ length: parallel }, worker));
}


/***/ }),

/***/ 5522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readPlanTree)
/* harmony export */ });
/* harmony import */ var _files_plan_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9840);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3341);


/**
 * The plan's files in a tree, by path: what the patterns select there, and what is a plan file in the
 * workspace, which links may have led to.
 */
async function readPlanTree(github, tree, plan) {
    const here = plan.files.map((file) => file.path);
    const files = await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readTree */ .Zc)(github, tree, (folder) => (0,_files_plan_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(plan.patterns, folder) || here.some((path) => path.startsWith(`${folder}/`)));
    if ('unreadable' in files)
        return files;
    const wanted = new Set([...(0,_files_plan_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .selectPaths */ .LO)(plan.patterns, new Set(files.keys())), ...here]);
    return new Map([...files].filter(([path]) => wanted.has(path)));
}


/***/ }),

/***/ 3380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build/js/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(526);
// EXTERNAL MODULE: ./build/js/core/document.js
var core_document = __nccwpck_require__(2351);
// EXTERNAL MODULE: ./build/js/core/grouping.js
var grouping = __nccwpck_require__(5207);
// EXTERNAL MODULE: ./build/js/core/kinds/index.js + 6 modules
var kinds = __nccwpck_require__(2942);
// EXTERNAL MODULE: ./build/js/core/render/change-lines.js
var change_lines = __nccwpck_require__(6303);
// EXTERNAL MODULE: ./build/js/core/render/fit.js
var fit = __nccwpck_require__(2642);
// EXTERNAL MODULE: ./build/js/core/render/wording.js
var wording = __nccwpck_require__(2381);
;// CONCATENATED MODULE: ./build/js/core/render/change-sections.js





/** More entries than this of what is not dangerous are folded. */
const folded = 12;
/** This pull request's changes, most dangerous first, then folded what an apply would do apart from it. */
function changeSections(changes, detail) {
    const own = changes.filter((change) => change.origin !== 'drift');
    const drift = changes.filter((change) => change.origin === 'drift');
    return [
        ...(0,wording/* mostDangerousFirst */.s9)(own).flatMap(([action, these]) => (0,fit/* sectionOf */.ZE)({
            title: (0,wording/* counted */.hS)(these.length, action),
            note: noteOn(action, these),
            isFolded: these.length > folded && action !== 'delete' && action !== 'rename',
            unit: 'change',
            ...entriesFor(action, these, detail),
        })),
        ...foldedSection(`Drift, or merged and not yet applied: ${(0,wording/* counted */.hS)(drift.length, 'change')}`, 'Not of this pull request: Amplitude differs from the plan here already. An apply does these as well.', drift, detail),
    ];
}
/** Changes of all actions in one fold, most dangerous first. */
function foldedSection(title, note, changes, detail) {
    const groups = (0,wording/* mostDangerousFirst */.s9)(changes).map(([action, these]) => [`**${(0,wording/* sentence */.em)(action)}**`, these]);
    const entries = (0,fit/* grouped */.zD)(groups, (change) => (0,change_lines/* changeItem */.it)(change, detail));
    return (0,fit/* sectionOf */.ZE)({ title, note, isFolded: true, unit: 'change', ...entries });
}
function noteOn(action, changes) {
    switch (action) {
        case 'rename':
            return 'Renamed in place and still the same entity; events and properties that refer to it follow.';
        case 'restore':
            return 'Deleted in Amplitude now, and brought back.';
        case 'create':
            return changes.some(change_lines/* maybeRestored */.NW)
                ? 'Amplitude does not show deleted event properties: one that has the name already is restored instead.'
                : '';
        case 'delete':
        case 'update':
            return '';
        default:
            return action;
    }
}
function entriesFor(action, changes, detail) {
    const draw = (change) => (0,change_lines/* changeItem */.it)(change, detail);
    if (action === 'delete')
        return (0,fit/* grouped */.zD)((0,grouping/* groupBy */.$)(changes, meaningOf), draw);
    if (action === 'create')
        return { total: changes.length, entries: creates(changes, detail) };
    const isConflict = (change) => change.origin === 'conflict';
    const rest = changes.filter((change) => !isConflict(change));
    return (0,fit/* each */.__)([...changes.filter(isConflict), ...rest], draw);
}
/** What deleting an entity means, for people. */
function meaningOf({ kind, scope }) {
    const spec = (0,kinds/* kindOf */.I)(kind);
    if (scope !== null && spec.scope !== null) {
        return `**${(0,wording/* sentence */.em)(spec.plural)} of one ${spec.scope.label}.** Taken off this ${spec.scope.label} only.`;
    }
    return `**${(0,wording/* sentence */.em)(spec.plural)}.** ${spec.deletion?.meaning ?? 'Amplitude offers no deletion of these.'}`;
}
/** What an entity owns is shown below it where both are created together. */
function* creates(changes, detail) {
    // By name and not by key: no text is put together for each of what may be tens of thousands.
    const byName = (0,grouping/* groupBy */.$)(changes, ({ scope, name }) => (scope === null ? name : null));
    const byScope = (0,grouping/* groupBy */.$)(changes, ({ scope }) => scope);
    for (const change of changes) {
        const { kind, name, scope } = change;
        if (scope === null) {
            yield (0,change_lines/* changeItem */.it)(change, detail);
            for (const owned of byScope.get(name) ?? []) {
                if (parentOf(owned) === kind)
                    yield (0,change_lines/* ownedItem */.JU)(owned, detail);
            }
        }
        else if (!byName.get(scope)?.some((owner) => owner.kind === parentOf(change))) {
            yield (0,change_lines/* changeItem */.it)(change, detail);
        }
    }
}
/** The kind of what an entity of this kind belongs to, where it belongs to something. */
function parentOf({ kind }) {
    return (0,kinds/* kindOf */.I)(kind).scope?.parent ?? null;
}

// EXTERNAL MODULE: ./build/js/core/render/facts.js
var facts = __nccwpck_require__(6546);
// EXTERNAL MODULE: ./build/js/core/render/markdown-text.js
var markdown_text = __nccwpck_require__(6670);
// EXTERNAL MODULE: ./build/js/core/render/problem-sections.js
var problem_sections = __nccwpck_require__(3127);
// EXTERNAL MODULE: ./build/js/core/render/remarks.js
var remarks = __nccwpck_require__(9400);
;// CONCATENATED MODULE: ./build/js/core/render/result-sections.js







/** What needs somebody's attention, the most urgent first. */
const result_sections_open = ['failed', 'skipped', 'left', 'pending'];
/** What became of every change, and how each delete is undone. */
function resultSections(results, detail) {
    const byStatus = (0,grouping/* groupBy */.$)(results, ({ status }) => status);
    const of = (status) => byStatus.get(status) ?? [];
    const titleOf = (status) => `${(0,wording/* number */.ai)(of(status).length)} ${wording/* statusWords */.o7[status]}`;
    const folded = (status, note) => {
        const changes = of(status).map(({ change }) => change);
        return foldedSection(titleOf(status), note, changes, detail);
    };
    const told = (title, unit, items) => (0,fit/* sectionOf */.ZE)({ title, unit, ...(0,fit/* each */.__)(items, (result) => outcomeItem(result, detail)) });
    const unforeseen = of('applied').filter(({ message }) => message !== '');
    return [
        ...result_sections_open.flatMap((status) => told(titleOf(status), 'change', of(status))),
        ...told(`${(0,wording/* number */.ai)(unforeseen.length)} applied differently than the diff shows`, 'remark', unforeseen),
        ...undoSection(of('applied'), detail),
        ...folded('applied', ''),
        ...folded('found', 'Nothing had to be written.'),
    ];
}
function outcomeItem({ change, message, pendingFields }, detail) {
    const fields = pendingFields.map(change_lines/* fieldName */.w5).join(', ');
    const subject = `- ${change.action} ${(0,change_lines/* nameOf */.Vb)(change, detail)}${fields === '' ? '' : ` (${fields})`}`;
    return message === '' ? subject : `${subject}: ${(0,markdown_text/* prose */.CS)(message)}`;
}
function undoSection(results, detail) {
    const deletes = results.filter(({ change }) => change.action === 'delete');
    return (0,fit/* sectionOf */.ZE)({
        title: 'Undo',
        unit: 'undo step',
        ...(0,fit/* grouped */.zD)((0,grouping/* groupBy */.$)(deletes, undoOf), ({ change }) => `- ${(0,change_lines/* nameOf */.Vb)(change, detail)}`),
    });
}
/** How a delete is undone: what can be known of it without asking Amplitude again. */
function undoOf({ change: { kind, scope } }) {
    const spec = (0,kinds/* kindOf */.I)(kind);
    if (scope !== null && spec.scope !== null) {
        return `Put it back: write the property under its ${spec.scope.label} again, with the values of the diff document.`;
    }
    if (spec.deletion?.restorable === false) {
        return 'Cannot be restored: write it into the plan again, and the next apply creates it anew.';
    }
    return 'Take `deleted: true` out of the plan: the next apply restores it if it had data. Without data it is gone, and is created again from what the plan says; the diff document has the values it had.';
}

// EXTERNAL MODULE: ./build/js/core/render/verdict.js
var render_verdict = __nccwpck_require__(2440);
;// CONCATENATED MODULE: ./build/js/core/render/markdown.js









/** GitHub's limit for a comment in characters, less what the hidden marker takes at most. */
const commentLimit = 65_536 - 2000;
/**
 * A report as a comment in GitHub-flavoured Markdown, cut between changes at `limit` characters (UTF-16
 * units; at least 8,000). Names, values and messages are data: see `code` and `prose`.
 */
function renderComment(report, from, limit = commentLimit) {
    const detail = { name: 120, value: 300, items: 20 };
    return (0,fit/* fitInto */.I0)(sheetOf(report, from, detail), { limit, measure: (text) => text.length });
}
/** A report as a step summary in GitHub-flavoured Markdown, cut between changes at `limit` bytes of UTF-8. */
function renderSummary(report, from, limit = fit/* summaryLimit */.mf) {
    const detail = { name: 300, value: 1000, items: 100 };
    return (0,fit/* fitInto */.I0)(sheetOf(report, { ...from, summaryUrl: undefined }, detail), (0,fit/* summaryRoom */.m4)(limit));
}
function sheetOf(report, from, detail) {
    return {
        head: headOf(report),
        leftOut: (what) => leftOut(what, from),
        intro: (0,remarks/* alerts */.Cv)(report, detail),
        sections: sectionsOf(report, detail),
        foot: (0,remarks/* foot */.jt)(report, from),
    };
}
function headOf(report) {
    const verdict = (0,render_verdict/* verdictOf */.V)(report);
    const isAsked = report.result === 'changes' && report.fails;
    return (0,remarks/* head */.d5)('Tracking plan', report.project, {
        ...verdict,
        headline: `${verdict.headline}${checkOf(report)}`,
        facts: isAsked
            ? [...verdict.facts, (0,facts/* fact */.fK)('The check fails, as fail-on-changes asks.')]
            : verdict.facts,
    });
}
/** Only a diff and a validation are checks; an apply says what it has done, and a failure speaks for itself. */
function checkOf({ command, result, fails }) {
    if (command === 'apply' || result === 'failed')
        return '';
    return fails ? ' · check fails' : ' · check passes';
}
function sectionsOf(report, detail) {
    const { problems, diff, results, unshown } = report;
    return [
        ...(0,problem_sections/* problemSections */.g)(problems, 'error'),
        ...(results === null
            ? changeSections(diff?.changes ?? [], detail)
            : resultSections(results, detail)),
        // What no reviewer can have seen, whether it was applied or not.
        ...foldedSection(`${(0,wording/* counted */.hS)(unshown.length, 'change')} that no comment on a merged pull request has shown`, '', unshown, detail),
        ...(0,problem_sections/* problemSections */.g)(problems, 'warning'),
        ...(0,remarks/* noticeSections */.Ng)(report, detail),
    ];
}
function leftOut(what, from) {
    const all = /changes?\b/.test(what)
        ? ` The diff document (${(0,markdown_text/* code */.aY)('diff-file')}) has every change.`
        : '';
    return (0,remarks/* alert */.xE)('IMPORTANT', `**Too long to show: ${what} left out**, the least dangerous ones.${(0,remarks/* moreInSummary */.LP)(from)}${all}`);
}

// EXTERNAL MODULE: ./build/js/core/render/text.js
var render_text = __nccwpck_require__(4778);
// EXTERNAL MODULE: ./build/js/core/seal.js
var seal = __nccwpck_require__(355);
// EXTERNAL MODULE: ./build/js/github/event.js
var github_event = __nccwpck_require__(2032);
// EXTERNAL MODULE: ./build/js/core/json.js
var json = __nccwpck_require__(8652);
// EXTERNAL MODULE: ./build/js/github/comment.js
var github_comment = __nccwpck_require__(9949);
// EXTERNAL MODULE: ./build/js/github/marker.js
var marker = __nccwpck_require__(6984);
// EXTERNAL MODULE: ./build/js/github/outcome-note.js
var outcome_note = __nccwpck_require__(8341);
;// CONCATENATED MODULE: ./build/js/github/outcome.js




/**
 * Says on the merged pull requests what became of their changes: above what was shown, which stays
 * as it is with its marker. Returns why it could not be said somewhere; empty if all went well.
 */
async function publishOutcome(github, merged, report, occasion) {
    const note = (0,outcome_note/* noteOf */.kH)(report, occasion);
    const failures = [];
    for (const { comment } of merged) {
        if (comment === null)
            continue;
        // An apply may take hours: what others have written meanwhile is kept.
        const now = await (0,github_comment/* readComment */.W3)(github, comment.id);
        const before = now.ok ? (0,json/* textAt */.$6)(now.data, 'body') : undefined;
        const { outcome, rest } = (0,outcome_note/* splitOutcome */.fv)(before ?? comment.body);
        if (outcome !== null && (0,marker/* isNewer */.U4)(outcome.run, occasion.run))
            continue;
        // That nothing was left to do is no news where all was done.
        if (outcome?.isFine === true && report.result === 'in-sync')
            continue;
        const body = note + rest;
        if (body.length > marker/* commentLimit */.j9) {
            failures.push(`a comment has no room for it: ${comment.url}`);
            continue;
        }
        const answer = await (0,github_comment/* rewriteComment */.Iz)(github, comment.id, body);
        if (!answer.ok)
            failures.push(answer.message);
    }
    return failures[0] ?? '';
}

// EXTERNAL MODULE: ./build/js/github/outputs.js + 1 modules
var outputs = __nccwpck_require__(1136);
// EXTERNAL MODULE: ./build/js/github/tell.js + 3 modules
var tell = __nccwpck_require__(5506);
;// CONCATENATED MODULE: ./build/js/github/publish.js










/**
 * Tells everyone: log, annotations, files for later steps, step summary, comments on pull requests,
 * outputs. Nothing of it fails the run; what could not be told is a warning in the log.
 */
async function publish(report, to) {
    const { event } = to;
    const from = { headSha: (0,github_event/* headSha */.xF)(event), runUrl: event.runUrl };
    const { diff, project, host, digest, estimate: cost } = report;
    const document = diff && JSON.stringify((0,core_document/* documentOf */.l)(diff, { project, host, digest, cost }), null, 2);
    const { paths, summaryUrl } = await (0,tell/* tell */.q)(event, {
        text: (0,render_text/* renderText */.S5)(report, { width: 100, color: false, problemsApart: true }),
        problems: report.problems,
        markdown: renderSummary(report, from),
        name: 'report.md',
        document: document && `${document}\n`,
    });
    const commentUrl = await comment(report, to, { ...from, summaryUrl });
    (0,outputs/* setOutputs */.n0)({ ...(0,outputs/* outputsOf */.Yz)(report), ...paths, 'comment-url': commentUrl });
}
/** On the pull request of this run, or on those that an apply was about. Returns the page of the first. */
async function comment(report, to, from) {
    const { github, event, merged } = to;
    if (github === null || to.comment === 'never')
        return '';
    if (event.pullRequest === null) {
        const concerned = merged.filter(({ pullRequest, commits }) => report.shownIn.includes(pullRequest) || [...commits].some((sha) => event.pushed.has(sha)));
        const occasion = { run: event.run, url: event.runUrl, at: new Date() };
        const problem = await publishOutcome(github, concerned, report, occasion);
        if (problem !== '')
            (0,core/* warning */.$e)(`The outcome could not be told on a pull request: ${problem}.`);
        return '';
    }
    const said = {
        project: report.project,
        seal: sealFor(report, to.keys, event.pullRequest.number),
        worthSaying: isWorthSaying(report),
    };
    return (0,tell/* tellPullRequest */.g)(to, said, (limit) => renderComment(report, from, limit - outcome_note/* noteRoom */.wG));
}
function isWorthSaying({ fails, problems, diff }) {
    if (fails || problems.length > 0 || diff === null)
        return fails || problems.length > 0;
    return diff.changes.length > 0 || diff.notices.some(({ review }) => review !== undefined);
}
/** Only what Amplitude itself was asked about has been shown. */
function sealFor(report, keys, pullRequest) {
    if (keys === null || report.diff === null || report.live !== 'amplitude')
        return '';
    const { host, project } = report;
    const about = { ...keys, host, project, pullRequest };
    return (0,seal/* printSeal */.hQ)((0,seal/* sealOf */.Ru)(report.diff.changes, about));
}


/***/ }),

/***/ 3778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ surroundingsOf)
});

// EXTERNAL MODULE: ./build/js/github/base-plan.js
var base_plan = __nccwpck_require__(3643);
// EXTERNAL MODULE: ./build/js/github/checkout.js
var checkout = __nccwpck_require__(4150);
// EXTERNAL MODULE: ./build/js/files/plan-pattern.js
var plan_pattern = __nccwpck_require__(9840);
// EXTERNAL MODULE: ./build/js/github/command.js
var command = __nccwpck_require__(873);
// EXTERNAL MODULE: ./build/js/core/json.js
var json = __nccwpck_require__(8652);
// EXTERNAL MODULE: ./build/js/core/seal.js
var core_seal = __nccwpck_require__(355);
// EXTERNAL MODULE: ./build/js/github/comment.js
var comment = __nccwpck_require__(9949);
// EXTERNAL MODULE: ./build/js/github/marker.js
var marker = __nccwpck_require__(6984);
// EXTERNAL MODULE: ./build/js/github/parallel.js
var parallel = __nccwpck_require__(5241);
;// CONCATENATED MODULE: ./build/js/github/merged.js





/** As many of the newest commits on the plan files are looked at. */
const mostCommits = 50;
/**
 * The pull requests that the newest commits on the plan's files came from, however they were merged
 * (merge, squash, rebase, queue), with the project's comment on each. `folders` are paths of files or
 * folders that hold the plan; the empty path is the whole repository.
 */
async function readMerged(github, about) {
    const commits = new Map();
    for (const path of about.folders) {
        const answer = await github.request('GET /repos/{owner}/{repo}/commits', {
            sha: about.sha,
            per_page: mostCommits,
            ...(path === '' ? {} : { path }),
        });
        if (!answer.ok)
            return { unreadable: answer.message };
        for (const commit of (0,json/* listAt */.gT)(answer.data)) {
            const sha = (0,json/* shaAt */.wF)(commit, 'sha');
            if (sha !== undefined)
                commits.set(sha, (0,json/* textAt */.$6)(commit, 'commit', 'committer', 'date') ?? '');
        }
    }
    const newest = [...commits].sort(([, a], [, b]) => (a < b ? 1 : -1)).slice(0, mostCommits);
    return readComments(github, about.project, newest.map(([sha]) => sha));
}
/** The merged pull requests that these commits came from, with the project's comment on each. */
async function readComments(github, project, commits) {
    const sources = new Map();
    const failures = [];
    await (0,parallel/* each */._)(commits, async (commit_sha) => {
        const answer = await github.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
            commit_sha,
        });
        if (!answer.ok)
            failures.push({ unreadable: answer.message });
        for (const pull of answer.ok ? (0,json/* listAt */.gT)(answer.data) : []) {
            const number = (0,json/* countAt */.$v)(pull, 'number');
            if (number === undefined || (0,json.at)(pull, 'merged_at') == null)
                continue;
            sources.set(number, (sources.get(number) ?? new Set()).add(commit_sha));
        }
    });
    const merged = [];
    const login = (0,comment/* ownLogin */.C4)(github);
    await (0,parallel/* each */._)([...sources], async ([pullRequest, commits]) => {
        const found = await (0,comment/* findComment */.h1)(github, { project, pullRequest }, login);
        if ('ok' in found)
            failures.push({ unreadable: found.message });
        else
            merged.push({ pullRequest, commits, comment: found.comment });
    });
    return failures[0] ?? merged.sort((a, b) => a.pullRequest - b.pullRequest);
}
/** What the comments prove to have shown. */
function shownBy(merged) {
    return merged.flatMap(({ pullRequest, comment }) => {
        const seal = (0,core_seal/* parseSeal */.T7)((0,marker/* parseMarker */.gY)(comment?.body ?? '')?.seal ?? '');
        return seal === null ? [] : [{ seal, pullRequest }];
    });
}

// EXTERNAL MODULE: ./build/js/github/tip.js
var tip = __nccwpck_require__(3473);
;// CONCATENATED MODULE: ./build/js/github/clearance.js




/** Whether this run may apply what is checked out, and what reviewers have seen of it. */
async function clearanceFor(event, github, asked) {
    const known = await (0,tip/* withDefaultBranch */.G)(event, github);
    const refusal = (0,command/* applyRefusal */.tg)(known);
    const branch = known.defaultBranch;
    if (refusal !== null || branch === null)
        return refused(refusal);
    if (github === null)
        return uncheckable(asked, 'the repository is not known');
    const sha = asked.checkedOut ?? event.sha;
    const newer = await (0,tip/* compareTip */.D)(github, branch, sha, asked.plan);
    const notices = [];
    if ('unreadable' in newer) {
        const fact = `It could not be checked whether a newer plan is on ${(0,plan_pattern/* quote */.hD)(branch)}`;
        notices.push(`${fact}: ${newer.unreadable}.`);
    }
    else if (newer.length > 0)
        return refused(outdated(branch, newer));
    const folders = foldersOf(asked.plan);
    const merged = await readMerged(github, { sha, project: asked.project, folders });
    if ('unreadable' in merged) {
        const unchecked = uncheckable(asked, merged.unreadable);
        return { ...unchecked, notices: [...notices, ...unchecked.notices] };
    }
    return { refusal: null, merged, shown: shownBy(merged), notices };
}
/** Where the plan's commits are found: what the patterns name, and files that links lead to. */
function foldersOf({ patterns, files }) {
    const roots = [...new Set(patterns.map(({ root }) => root))];
    if (roots.includes(''))
        return [''];
    const isBelow = (path) => roots.some((root) => path === root || path.startsWith(`${root}/`));
    return [...roots, ...files.map(({ path }) => path).filter((path) => !isBelow(path))];
}
function refused(refusal) {
    return { refusal, merged: [], shown: null, notices: [] };
}
/** Without the pull requests nothing is known to have been shown. */
function uncheckable({ onlyShown }, why) {
    const explanation = `It could not be read what merged pull requests have shown: ${why}.`;
    if (onlyShown) {
        return refused({ reason: 'only-shown', explanation: `${explanation} Run again.` });
    }
    return { ...refused(null), notices: [explanation] };
}
function outdated(branch, files) {
    const named = files.slice(0, 5).map(plan_pattern/* quote */.hD);
    const more = files.length > named.length ? ` and ${files.length - named.length} more` : '';
    return {
        reason: 'outdated',
        explanation: `The plan at the tip of ${(0,plan_pattern/* quote */.hD)(branch)} is another one by now (${named.join(', ')}${more}): its own run applies it. Start the workflow from the tip if it has not.`,
    };
}

;// CONCATENATED MODULE: ./build/js/github/surroundings.js



/** Looks around in the repository, as far as the command needs it. */
async function surroundingsOf(event, github, asked) {
    const checkedOut = await (0,checkout/* readCheckout */.b)(event.workspace);
    const scope = scopeOf(asked.scope, event);
    const nothing = { base: null, standIn: null, scope, refusal: null, gate: null, merged: [] };
    if (asked.command === 'apply') {
        const clearance = await clearanceFor(event, github, { ...asked, checkedOut });
        return { ...nothing, ...clearance, gate: gateOf(asked, clearance.shown) };
    }
    if (event.pullRequest === null && event.mergeGroupBase === null) {
        // A check for drift that has looked at nothing must not pass.
        return { ...nothing, standIn: asked.failOnChanges ? null : 'base-plan', notices: [] };
    }
    const base = await (0,base_plan/* readBasePlan */.r)(github, event, checkedOut, asked.plan);
    if ('files' in base) {
        return { ...nothing, standIn: 'base-plan', base: base.files, notices: [] };
    }
    const notice = `The base plan could not be read, so changes of this pull request and drift are not told apart: ${base.unreadable}.`;
    return { ...nothing, standIn: 'base-plan', notices: [notice] };
}
/** By default a pull request reads what it changes, and everything else all there is. */
function scopeOf(scope, event) {
    if (scope !== 'auto')
        return scope;
    return event.pullRequest === null ? 'all' : 'changed';
}
function gateOf(asked, shown) {
    if (shown === null || asked.apiKey === '')
        return null;
    const { apiKey, secretKey, host, project } = asked;
    return { only: asked.onlyShown, shown, about: { apiKey, secretKey, host, project } };
}


/***/ }),

/***/ 5506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell),
  g: () => (/* binding */ tellPullRequest)
});

// EXTERNAL MODULE: ./build/js/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(526);
// EXTERNAL MODULE: ./build/js/files/system-code.js
var system_code = __nccwpck_require__(1347);
// EXTERNAL MODULE: ./build/js/core/problem.js
var problem = __nccwpck_require__(8007);
// EXTERNAL MODULE: ./build/js/core/render/plain-text.js
var plain_text = __nccwpck_require__(3717);
;// CONCATENATED MODULE: ./build/js/github/annotations.js



/** In characters: the runner cuts off what is longer. */
const longestMessage = 4000;
/** GitHub shows so many of each severity of a step at their places; of the others the log has the message. */
const shownAtPlace = 10;
/**
 * Annotates every problem at its file, line and column, errors first. Those that GitHub shows elsewhere
 * than there name the place in their message.
 */
function annotateProblems(problems) {
    for (const [severity, annotate] of [['error', core/* error */.z3], ['warning', core/* warning */.$e]]) {
        const alike = (0,problem/* byPlace */.hz)(problems.filter((problem) => problem.severity === severity));
        for (const [index, problem] of alike.entries()) {
            const place = index < shownAtPlace ? '' : ` (${placeOf(problem)})`;
            annotate(`${(0,plain_text/* plainText */.wh)(problem.message, longestMessage)}${place}`, propertiesOf(problem));
        }
    }
}
function placeOf({ location: { file, line, column } }) {
    return `${(0,plain_text/* plainText */.wh)(file)}:${line}:${column}`;
}
function propertiesOf({ rule, location }) {
    return {
        title: rule,
        file: location.file,
        startLine: location.line,
        startColumn: location.column,
    };
}

// EXTERNAL MODULE: ./build/js/github/log-line.js
var log_line = __nccwpck_require__(8997);
// EXTERNAL MODULE: ./build/js/github/marker.js
var github_marker = __nccwpck_require__(6984);
// EXTERNAL MODULE: ./build/js/github/outputs.js + 1 modules
var outputs = __nccwpck_require__(1136);
// EXTERNAL MODULE: ./build/js/core/json.js
var json = __nccwpck_require__(8652);
// EXTERNAL MODULE: ./build/js/github/comment.js
var github_comment = __nccwpck_require__(9949);
// EXTERNAL MODULE: ./build/js/github/outcome-note.js
var outcome_note = __nccwpck_require__(8341);
;// CONCATENATED MODULE: ./build/js/github/publish-comment.js




/** Times that a comment is written again because an older run has written over it. */
const mostRounds = 3;
/**
 * Puts the comment of one project on a pull request: the one that is there, if we wrote it, else a
 * new one if it is wanted. Fails nothing: a fork's token may not comment.
 *
 * GitHub knows no write on a condition, so that of runs at the same time the newest wins like this:
 * a run writes nothing where a newer one has spoken, nor once the pull request has another head, whose
 * run may have found nothing to say; and looks again at what it wrote, for an older run that got in
 * between.
 */
async function publishComment(github, request) {
    const { mode, worthSaying } = request;
    if (mode === 'never')
        return notWanted;
    const found = await (0,github_comment/* findComment */.h1)(github, request, (0,github_comment/* ownLogin */.C4)(github));
    if ('ok' in found)
        return failed(found);
    if (found.comment === null && mode === 'changes' && !worthSaying)
        return notWanted;
    return write(github, request, found.comment, 1);
}
const notWanted = { outcome: 'not-wanted', url: '', warning: '' };
async function write(github, request, comment, round) {
    // What became of the pull request once it was merged stays above the text.
    const note = comment === null ? '' : (0,outcome_note/* splitOutcome */.fv)(comment.body).note;
    const body = (0,github_marker/* withMarker */.Pe)(`${note}${request.text}`, request);
    if (comment?.body.replaceAll('\r\n', '\n').trim() === body.trim()) {
        return { outcome: 'unchanged', url: comment.url, warning: '' };
    }
    const newer = await whatIsNewer(github, request, comment);
    if (newer !== null)
        return { outcome: 'outdated', url: comment?.url ?? '', warning: newer };
    const answer = comment === null
        ? await (0,github_comment/* addComment */.BC)(github, request.pullRequest, body)
        : await (0,github_comment/* rewriteComment */.Iz)(github, comment.id, body);
    if (!answer.ok)
        return failed(answer);
    const own = (0,github_comment/* commentFrom */.EW)(answer.data);
    const outcome = comment === null ? 'created' : 'updated';
    const done = { outcome, url: own?.url ?? comment?.url ?? '', warning: '' };
    if (own === null || round === mostRounds)
        return done;
    const found = await (0,github_comment/* findComment */.h1)(github, request, async () => own.author);
    const first = 'ok' in found ? null : found.comment;
    if (first === null || (first.id === own.id && !isOlder(first, request)))
        return done;
    // Two runs at once may both have found nothing: the first comment stays, and each run sees both.
    if (first.id !== own.id)
        await (0,github_comment/* removeComment */.IG)(github, own.id);
    return write(github, request, first, round + 1);
}
function isOlder(comment, { run }) {
    const marker = (0,github_marker/* parseMarker */.gY)(comment.body);
    return marker !== null && (0,github_marker/* isNewer */.U4)(run, marker.run);
}
/** Why this run is not to speak, for people; `null` if it is the newest there is. */
async function whatIsNewer(github, { pullRequest, headSha, run }, comment) {
    const last = comment === null ? null : (0,github_marker/* parseMarker */.gY)(comment.body);
    if (comment !== null && last !== null && (0,github_marker/* isNewer */.U4)(last.run, run)) {
        return `The comment on the pull request is of a newer run and stays as it is: ${comment.url}`;
    }
    const answer = await github.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        pull_number: pullRequest,
    });
    // A token that may not read it, or a GitHub that does not say: then this is taken for the newest.
    const head = answer.ok ? (0,json/* shaAt */.wF)(answer.data, 'head', 'sha') : undefined;
    if (headSha === '' || head === undefined || head === headSha)
        return null;
    return `The pull request is at ${head.slice(0, 7)} by now: the comment is left to that commit's run, and this one's text is in the step summary.`;
}
function failed({ status, message }) {
    const advice = status === 403 || status === 404
        ? ' The token may not write comments: give the job the permission pull-requests: write. Runs of forks and of Dependabot never have it.'
        : '';
    const warning = `The comment could not be posted; its text is in the step summary. ${message}.${advice}`;
    return { outcome: 'failed', url: '', warning };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/js/core/render/fit.js
var fit = __nccwpck_require__(2642);
;// CONCATENATED MODULE: ./build/js/github/summary.js


/**
 * Appends Markdown to the step's summary at `path`; false where there is none, and `path` is empty. Text
 * over the limit, which renderers keep to, is cut at a line.
 */
async function writeSummary(path, text) {
    if (path === '')
        return false;
    const used = await (0,promises_.stat)(path).then(({ size }) => size, () => 0);
    await (0,promises_.appendFile)(path, shorten(`${text.trimEnd()}\n`, fit/* summaryLimit */.mf - used));
    return true;
}
function shorten(text, limit) {
    const bytes = Buffer.from(text);
    if (bytes.byteLength <= limit)
        return text;
    const note = '\n\n(cut: GitHub shows 1 MiB of a summary)\n';
    const room = limit - Buffer.byteLength(note);
    // Without room, the offset would count from the end of the text.
    const end = room < 0 ? -1 : bytes.lastIndexOf('\n', room);
    return end < 0 ? '' : `${bytes.subarray(0, end).toString()}${note}`;
}

;// CONCATENATED MODULE: ./build/js/github/tell.js








/** Tells log, annotations, files for later steps and step summary. What could not be told is a warning. */
async function tell({ temp, summaryPath, runUrl }, { text, problems, markdown, name, document = null }) {
    for (const line of text.trimEnd().split('\n'))
        (0,core/* info */.pq)((0,log_line/* logLine */.B)(line));
    annotateProblems(problems);
    const files = { [name]: markdown, ...(document === null ? {} : { 'diff.json': document }) };
    const folder = await orWarning('The report could not be written to a file', (0,outputs/* writeFiles */.hV)(temp, files));
    const hasSummary = await orWarning('The step summary could not be written', writeSummary(summaryPath, markdown));
    return {
        paths: {
            ...(folder === null ? {} : { 'markdown-file': `${folder}/${name}` }),
            ...(folder === null || document === null ? {} : { 'diff-file': `${folder}/diff.json` }),
        },
        summaryUrl: hasSummary === true ? runUrl : undefined,
    };
}
/** What work comes to; `null`, and a warning with the system's word for why, where it fails. */
async function orWarning(failure, work) {
    try {
        return await work;
    }
    catch (error) {
        const code = (0,system_code/* systemCode */.x)(error);
        (0,core/* warning */.$e)(`${failure}${code === null ? '' : ` (${code})`}.`);
        return null;
    }
}
/**
 * Puts a comment on the run's own pull request; `render` keeps to so many characters. Returns the
 * comment's page; empty if there is none.
 */
async function tellPullRequest({ event: { run, pullRequest }, github, comment: mode }, said, render) {
    if (github === null || pullRequest === null)
        return '';
    const { number, headSha } = pullRequest;
    const text = render((0,github_marker/* bodyLimit */.kR)({ ...said, run }));
    const request = { ...said, run, pullRequest: number, headSha, text, mode };
    const { url, warning: problem } = await publishComment(github, request);
    if (problem !== '')
        (0,core/* warning */.$e)(problem);
    return url;
}


/***/ }),

/***/ 3473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ compareTip),
/* harmony export */   G: () => (/* binding */ withDefaultBranch)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8652);
/* harmony import */ var _core_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6405);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3341);
/* harmony import */ var _plan_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5522);




/**
 * Which of the plan's files in the workspace are not those at the tip of a branch, sorted: an old run
 * that is run again must not undo what was merged since. `checkedOut` is the commit in the workspace.
 */
async function compareTip(github, branch, checkedOut, plan) {
    const tip = await readTip(github, branch);
    if ('unreadable' in tip)
        return tip;
    if (tip.sha === checkedOut)
        return [];
    const tree = await (0,_plan_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlanTree */ .I)(github, tip.tree, plan);
    if ('unreadable' in tree)
        return tree;
    const local = new Map(plan.files.map((file) => [file.path, file]));
    const paths = [...new Set([...local.keys(), ...tree.keys()])];
    const differing = paths.filter((path) => {
        const here = local.get(path);
        const there = tree.get(path);
        return here === undefined || there === undefined || !(0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlob */ .qf)(here.bytes, there.sha);
    });
    return differing.sort(_core_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
}
async function readTip(github, branch) {
    const answer = await github.request('GET /repos/{owner}/{repo}/branches/{branch}', { branch });
    const commit = answer.ok ? (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .commitFrom */ .wz)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(answer.data, 'commit')) : null;
    if (commit !== null)
        return commit;
    const ref = await github.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
        ref: `heads/${branch}`,
    });
    const sha = ref.ok ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .shaAt */ .wF)(ref.data, 'object', 'sha') : undefined;
    if (sha !== undefined)
        return (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommit */ .kN)(github, sha);
    const why = answer.ok ? `GitHub's answer on branch ${branch} is no branch` : answer.message;
    return { unreadable: why };
}
/** An event with the default branch, which schedules do not always say; asked for where it does not. */
async function withDefaultBranch(event, github) {
    if (event.defaultBranch !== null || github === null)
        return event;
    const answer = await github.request('GET /repos/{owner}/{repo}');
    const branch = answer.ok ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(answer.data, 'default_branch') : undefined;
    return { ...event, defaultBranch: branch ?? null };
}


/***/ }),

/***/ 6689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dH: () => (/* binding */ notBegun),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   tf: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _core_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7647);
/* harmony import */ var _core_plan_read_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(302);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8007);



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

/***/ 2121:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(526);
/* harmony import */ var _amplitude_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4302);
/* harmony import */ var _amplitude_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2412);
/* harmony import */ var _amplitude_over_http_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4847);
/* harmony import */ var _core_render_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2440);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(5938);
/* harmony import */ var _files_plan_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2709);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6520);
/* harmony import */ var _github_command_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(873);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2032);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4763);
/* harmony import */ var _github_log_line_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(8997);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1136);
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3380);
/* harmony import */ var _github_surroundings_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(3778);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(6689);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(1783);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(218);


















/** The action: inputs → run → publish → exit. */
async function main() {
    await (0,_engine_js__WEBPACK_IMPORTED_MODULE_14__/* .computeShortly */ .X)();
    const inputs = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .Ko)();
    if ('mistakes' in inputs)
        return (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)('failed', 'inputs', inputs.mistakes.join('\n'));
    const event = await (0,_github_event_js__WEBPACK_IMPORTED_MODULE_6__/* .readEvent */ .j_)((0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readEnvironment */ .Qo)(), process.cwd());
    const resolved = (0,_github_command_js__WEBPACK_IMPORTED_MODULE_15__/* .resolveCommand */ .OK)(inputs.command, event);
    if ('reason' in resolved)
        return (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)('refused', resolved.reason, resolved.explanation);
    if (resolved.command === 'pull') {
        const { pullAction } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(856), __nccwpck_require__.e(243), __nccwpck_require__.e(679), __nccwpck_require__.e(492), __nccwpck_require__.e(675)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5675));
        return pullAction(inputs, event);
    }
    const plan = await (0,_files_plan_files_js__WEBPACK_IMPORTED_MODULE_4__/* .findPlanFiles */ ._)(event.workspace, inputs.plan);
    const { command } = resolved;
    const github = repositoryOf(inputs, event);
    if (command === 'identify') {
        if ('error' in plan)
            return (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)('failed', 'plan', plan.error);
        const { identifyAction } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(815), __nccwpck_require__.e(856), __nccwpck_require__.e(243), __nccwpck_require__.e(679), __nccwpck_require__.e(906)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5906));
        return identifyAction(inputs, event, github, plan);
    }
    const { host } = (0,_amplitude_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(inputs.region, inputs.baseUrl);
    const keys = inputs.apiKey === '' ? null : inputs;
    const audience = { event, github, keys, comment: inputs.comment };
    if ('error' in plan) {
        // Said where the last result stands, which may be a good one.
        const report = (0,_job_js__WEBPACK_IMPORTED_MODULE_11__/* .notBegun */ .dH)(command, { ...inputs, host }, { reason: 'plan', explanation: plan.error });
        return conclude(report, { ...audience, merged: [] });
    }
    const surroundings = await (0,_github_surroundings_js__WEBPACK_IMPORTED_MODULE_10__/* .surroundingsOf */ .Z)(event, github, { ...inputs, command, plan, host });
    const report = await run(command, { ...inputs, ...plan, ...surroundings, host });
    return conclude(report, { ...audience, merged: surroundings.merged });
}
async function conclude(report, to) {
    await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .publish */ .m)(report, to);
    if (report.fails)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_16__/* .setFailed */ .C1)((0,_github_log_line_js__WEBPACK_IMPORTED_MODULE_17__/* .logLine */ .B)(report.explanation || (0,_core_render_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .V)(report).headline));
}
async function run(command, asked) {
    if (command === 'apply')
        await (0,_engine_js__WEBPACK_IMPORTED_MODULE_14__/* .collectEarly */ .E)();
    if (asked.baseUrl !== null)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_16__/* .info */ .pq)(`Amplitude is reached at ${asked.host}, as base-url says.`);
    const log = (line) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_16__/* .info */ .pq)((0,_github_log_line_js__WEBPACK_IMPORTED_MODULE_17__/* .logLine */ .B)(line));
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_12__/* .reportProgress */ .w)(_amplitude_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, log);
    return (0,_amplitude_over_http_js__WEBPACK_IMPORTED_MODULE_2__/* .withAmplitude */ .K)({ ...asked, env: (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readEnvironment */ .Qo)(), progress, log }, (amplitude) => useCases[command]({ ...asked, amplitude }));
}
const useCases = { validate: _job_js__WEBPACK_IMPORTED_MODULE_11__/* .validate */ .tf, diff: _run_js__WEBPACK_IMPORTED_MODULE_13__/* .compare */ .U, apply: _run_js__WEBPACK_IMPORTED_MODULE_13__/* .applyPlan */ .g };
function repositoryOf({ githubToken }, event) {
    const { repository, apiUrl } = event;
    return repository && (0,_github_api_js__WEBPACK_IMPORTED_MODULE_5__/* .connectGitHub */ .U)({ token: githubToken, apiUrl, repository });
}
await main().catch((error) => {
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)('failed', 'internal', error instanceof Error ? (error.stack ?? error.message) : String(error));
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, debug, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, notice, platform, saveState, setCommandEcho, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/js/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/js/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/js/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/js/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 2456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   P9: () => (/* binding */ defaultPatterns),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   fG: () => (/* binding */ readFlag)
/* harmony export */ });
/* unused harmony exports optionDefaults, regions, commentModes, scopes, splits */
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
const splits = (/* unused pure expression or super */ null && (['none', 'category']));
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


/***/ }),

/***/ 1783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ reportProgress)
/* harmony export */ });
/* unused harmony export duration */
/* harmony import */ var _core_render_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2381);

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
                : `Reading Amplitude: ${done} of ${(0,_core_render_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(expected, 'answer')} so far.`;
        },
        onProgress: ({ done, total, seconds }) => {
            status = () => {
                if (total === 0)
                    return '';
                if (done === total) {
                    return `Applying: ${(0,_core_render_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(total, 'change')} through; reading back what was written.`;
                }
                const toGo = duration(seconds + waitLeft());
                return `Applying: ${done} of ${(0,_core_render_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(total, 'change')} done, ${total - done} left, about ${toGo} to go.`;
            };
        },
        onSent: (done, total) => {
            status = () => done === total ? '' : `Sending: ${done} of ${(0,_core_render_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(total, 'group')} through.`;
        },
        onWait: (next) => {
            const isKnown = wait?.until === next.until && wait.reason === next.reason;
            wait = next;
            if (!isKnown && next.until - clock.now() >= worthALine)
                log(sentence(next));
        },
        onFullRead: ({ scopes, reads, seconds }) => log(`Reading everything: ${(0,_core_render_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(scopes, 'event or group type', 'events and group types')} one by one, ${(0,_core_render_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(reads, 'call')} in all, about ${duration(seconds)}.`),
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


/***/ }),

/***/ 218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ applyPlan),
  U: () => (/* binding */ run_compare)
});

// EXTERNAL MODULE: ./build/js/core/compare.js
var compare = __nccwpck_require__(7647);
// EXTERNAL MODULE: ./build/js/core/cost.js
var cost = __nccwpck_require__(9099);
// EXTERNAL MODULE: ./build/js/core/diff.js + 4 modules
var diff = __nccwpck_require__(4897);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __nccwpck_require__(2146);
// EXTERNAL MODULE: ./build/js/core/kind.js
var core_kind = __nccwpck_require__(748);
// EXTERNAL MODULE: ./build/js/core/kinds/index.js + 6 modules
var kinds = __nccwpck_require__(2942);
// EXTERNAL MODULE: ./build/js/core/parent.js
var core_parent = __nccwpck_require__(6354);
// EXTERNAL MODULE: ./build/js/core/seal.js
var core_seal = __nccwpck_require__(355);
// EXTERNAL MODULE: ./build/js/core/taxonomy.js
var taxonomy = __nccwpck_require__(6405);
;// CONCATENATED MODULE: ./build/js/core/gate.js






/**
 * Parts what comments have shown from what they have not. What was not shown is taken out of the plan
 * and the rest compared anew, as it may look another way without it; until nothing is left that was
 * not shown. What belongs to or refers to something that is taken out goes with it.
 */
function gate(plan, live, all, found, about) {
    const seals = found.map(({ seal, pullRequest }) => ({
        pullRequest,
        isShown: recogniser(seal, all.changes, live, { ...about, pullRequest }),
    }));
    const isHidden = (change, atom) => !seals.some(({ isShown }) => isShown(change, atom));
    let rest = { plan, diff: all };
    for (;;) {
        const hidden = new Map();
        for (const change of rest.diff.changes) {
            const atoms = (0,core_seal/* atomsOf */.QJ)(change).filter((atom) => isHidden(change, atom));
            if (atoms.length > 0)
                hidden.set((0,taxonomy/* keyOf */.TN)(change), new Set(atoms));
        }
        if (hidden.size === 0)
            break;
        const smaller = without(rest.plan, hidden);
        rest = { plan: smaller, diff: (0,diff/* diff */.U)(smaller, live, null) };
    }
    const isPartShown = ({ isShown }) => rest.diff.changes.some((change) => (0,core_seal/* atomsOf */.QJ)(change).some((atom) => isShown(change, atom)));
    const numbers = seals.filter(isPartShown).map(({ pullRequest }) => pullRequest);
    return {
        ...rest,
        unshown: restOf(all.changes, rest.diff.changes),
        shownIn: [...new Set(numbers)].sort((a, b) => a - b),
    };
}
function recogniser(seal, changes, live, about) {
    if (seal.of === 'all') {
        const isEqual = (0,core_seal/* isSealOfAll */.Md)(seal.code, changes, about);
        return () => isEqual;
    }
    return (change, atom) => seal.codes.has((0,core_seal/* codeOf */.$N)(change, atom, about)) ||
        // A use that exists and has nothing of its own yet is still as it was shown to be created.
        (isInherited(change, atom, live) && seal.codes.has((0,core_seal/* codeOf */.$N)(change, atom, about, null)));
}
function isInherited(change, atom, live) {
    if (atom === null || change.action !== 'update')
        return false;
    const now = change.fields.get(atom)?.from;
    const shared = (0,taxonomy/* sharedOf */.LV)(live, change)?.fields.get(atom);
    return now !== undefined && shared !== undefined && (0,core_kind/* equal */.LC)(now, shared);
}
/** A plan that does not state these atoms, nor what needs the entities among them. */
function without(plan, hidden) {
    const isGone = (key) => hidden.get(key)?.has(null) === true;
    const entities = new Map();
    for (const [key, entity] of plan.taxonomy.entities) {
        if (isGone(key) || ownersOf(entity).some(isGone))
            continue;
        const fields = [...entity.fields].filter(([name, value]) => {
            const kind = (0,core_kind/* fieldOf */._F)((0,kinds/* kindOf */.I)(entity.kind), name)?.references;
            const isLost = kind !== undefined && typeof value === 'string' && isGone((0,taxonomy/* ownKey */.Gt)(kind, value));
            return !isLost && hidden.get(key)?.has(name) !== true;
        });
        entities.set(key, { ...entity, fields: new Map(fields) });
    }
    return { ...plan, taxonomy: { ...plan.taxonomy, entities } };
}
/** What an entity cannot be without: of a use, the shared definition and whatever it is on. */
function ownersOf(entity) {
    if (entity.scope === null)
        return [];
    const parent = (0,core_parent/* parentKey */.C)(entity);
    const shared = (0,taxonomy/* ownKey */.Gt)(entity.kind, entity.name);
    return parent === null ? [shared] : [shared, parent];
}
/** The changes less what others do of them. */
function restOf(all, done) {
    const kept = new Map(done.map((change) => [(0,taxonomy/* keyOf */.TN)(change), change]));
    return all.flatMap((change) => {
        const part = kept.get((0,taxonomy/* keyOf */.TN)(change));
        if (part === undefined)
            return [change];
        const fields = new Map([...change.fields].filter(([name]) => !part.fields.has(name)));
        return fields.size === 0 ? [] : [{ ...change, fields }];
    });
}

// EXTERNAL MODULE: ./build/js/core/render/wording.js
var wording = __nccwpck_require__(2381);
;// CONCATENATED MODULE: ./build/js/core/guard.js

/** More deletes than allowed; taking a property off an event counts. */
function tooManyDeletes(changes, maxDeletes) {
    const deletes = changes.filter((change) => change.action === 'delete').length;
    if (deletes <= maxDeletes)
        return null;
    return {
        reason: 'max-deletes',
        explanation: `The diff deletes ${(0,wording/* counted */.hS)(deletes, 'entity', 'entities')} and max-deletes allows ${maxDeletes}, so nothing of it is applied. If all of them are meant, set max-deletes to ${deletes}; otherwise take "deleted: true" off those that are not.`,
    };
}
/** A diff other than the one that was reviewed. An empty `expected` allows any. */
function unexpectedDigest(actual, expected) {
    if (expected === '' || expected === actual)
        return null;
    return {
        reason: 'expect-digest',
        explanation: `The diff is not the one that was expected: its digest is ${actual}. Look at it again, and run with that digest if it is what you want.`,
    };
}
/** Something differs, and nothing of it is to be applied. */
function nothingShown(changes, shown) {
    if (changes.length === 0 || shown.length > 0)
        return null;
    const nothing = changes.length === 1 ? 'The one change has not' : `None of the ${changes.length} changes has`;
    return {
        reason: 'only-shown',
        explanation: `${nothing} been shown in the comment of a merged pull request, and only-shown applies nothing else. Let a pull request that touches the plan show what is left, or run without only-shown.`,
    };
}

// EXTERNAL MODULE: ./build/js/core/ports.js
var ports = __nccwpck_require__(3392);
// EXTERNAL MODULE: ./build/js/core/plan/nearest.js
var plan_nearest = __nccwpck_require__(5916);
;// CONCATENATED MODULE: ./build/js/core/plan/scalar.js
/** Words that some reader of YAML takes for something else than text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** Characters that hide, or that change how the text beside them is read. */
const scalar_hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
/** Text as a YAML scalar on one line: as it is if that is safe everywhere, else in double quotes. */
function scalar(text) {
    const isPlain = /^[A-Za-z](?:[A-Za-z0-9 _./()-]*[A-Za-z0-9_)])?$/.test(text);
    if (isPlain && !reserved.test(text))
        return text;
    return JSON.stringify(text).replace(scalar_hidden, escaped);
}
function escaped(character) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./build/js/core/review.js





/** Beyond this many pairs of names nothing is compared: it would be noise anyway. */
const mostPairs = 20_000;
/**
 * What a reviewer should know that is no change: what a pull request takes out of the plan and
 * Amplitude keeps, and what looks like a rename that nobody wrote down. `base` is the plan before.
 */
function reviewNotices(plan, base, live, changes) {
    const dropped = base === null ? [] : droppedFrom(base, plan, live);
    const deleted = changes.filter(({ action }) => action === 'delete');
    const pairs = lookalikes(changes, [...deleted, ...dropped]);
    const coming = new Set(changes.filter(isNew).map(({ kind }) => kind));
    const explained = new Set(pairs.map(({ from }) => from));
    return [
        ...pairs.map(({ from, to }) => lookalike(from, to, deleted.some((each) => each === from))),
        ...dropped
            .filter((entity) => !explained.has(entity))
            .map((entity) => removed(entity, (0,taxonomy/* find */.I6)(live, entity) !== undefined, coming.has(entity.kind))),
    ];
}
/** Entities that the base plan named itself, this one does not, and Amplitude still has, or may have. */
function droppedFrom(base, plan, live) {
    const { entities } = plan.taxonomy;
    const missing = [];
    for (const [key, entity] of base.taxonomy.entities) {
        if (entity.state === 'present' && !entities.has(key))
            missing.push(entity);
    }
    if (missing.length === 0)
        return [];
    const earlier = new Set();
    const scopes = new Set();
    for (const { kind, scope, renamedFrom } of entities.values()) {
        for (const name of renamedFrom)
            earlier.add((0,taxonomy/* scopeKey */.OD)(kind, name));
        if (scope !== null)
            scopes.add((0,taxonomy/* scopeKey */.OD)(kind, scope));
    }
    const isThere = (entity) => {
        const current = (0,taxonomy/* find */.I6)(live, entity);
        if (current !== undefined)
            return current.state === 'present';
        // Without a property left in the plan, an event's properties are not read.
        const { kind, scope } = entity;
        return scope !== null && !scopes.has((0,taxonomy/* scopeKey */.OD)(kind, scope)) && hasParent(live, entity);
    };
    return missing.filter((entity) => !earlier.has((0,taxonomy/* scopeKey */.OD)(entity.kind, entity.name)) &&
        hasParent(plan.taxonomy, entity) &&
        isThere(entity));
}
/** Whether what an entity is on is there, if it is on one. */
function hasParent({ entities }, entity) {
    const parent = (0,core_parent/* parentKey */.C)(entity);
    return parent === null || entities.get(parent)?.state === 'present';
}
/** What may be a rename that nobody wrote down. */
function isNew({ action, scope }) {
    return action === 'create' && scope === null;
}
/** What goes and what comes under nearly the same name, each at most once. */
function lookalikes(changes, going) {
    const coming = changes.filter(isNew);
    if (coming.length * going.length > mostPairs)
        return [];
    const nearest = (0,plan_nearest/* nearestFinder */.P)(mostPairs, 0.25);
    // Of a few letters, any other few are near.
    const typo = (name, names) => name.length < 4 ? null : nearest(name, names);
    const left = new Map(going.filter(({ scope }) => scope === null).map((old) => [(0,taxonomy/* keyOf */.TN)(old), old]));
    return coming.flatMap((to) => {
        const candidates = [...left.values()].filter(({ kind }) => kind === to.kind);
        const names = candidates.map(({ name }) => name).filter((old) => hasSameDigits(old, to.name));
        const name = names.find((old) => hasSameWords(old, to.name)) ?? typo(to.name, names);
        const from = candidates.find((candidate) => candidate.name === name);
        if (from === undefined)
            return [];
        left.delete((0,taxonomy/* keyOf */.TN)(from));
        return [{ from, to }];
    });
}
/** "Step 1" and "Step 2" are two. */
function hasSameDigits(a, b) {
    return a.replace(/\D/g, '') === b.replace(/\D/g, '');
}
/** "Start Checkout" and "Checkout Started": the same words, whatever their order and ending. */
function hasSameWords(a, b) {
    const [first, second] = [stemsOf(a), stemsOf(b)];
    return (first.size > 1 && first.size === second.size && [...first].every((stem) => second.has(stem)));
}
function stemsOf(name) {
    const words = name
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu);
    return new Set(words?.map((word) => word.slice(0, 5)));
}
function lookalike({ kind, name }, to, isInPlan) {
    const { label } = (0,kinds/* kindOf */.I)(kind);
    const old = JSON.stringify(name);
    const also = isInPlan ? `take ${old} out of the plan and ` : '';
    return {
        address: { kind: to.kind, name: to.name, scope: to.scope },
        review: 'lookalike',
        message: `looks like ${label} ${old} under another name. Created anew it starts without data. If it is the same ${label}, ${also}write this under its name`,
        paste: `renamed_from: ${scalar(name)}`,
    };
}
/** `hasNew`: something else of its kind comes, which may be the same under another name. */
function removed({ kind, name, scope }, isKnown, hasNew) {
    const fact = isKnown
        ? 'is no longer in the plan and stays in Amplitude as it is'
        : 'is no longer in the plan, and if Amplitude has it, it stays';
    const notice = { address: { kind, name, scope }, review: 'removed' };
    if ((0,kinds/* kindOf */.I)(kind).deletion === null) {
        return { ...notice, message: `${fact}; Amplitude offers no deletion` };
    }
    const way = scope === null ? 'delete it' : `take it off the ${(0,kinds/* kindOf */.I)(kind).scope?.label}`;
    const rename = `If it has another name now, write renamed_from: ${scalar(name)} below that. `;
    const message = `${fact}. ${hasNew && scope === null ? rename : ''}To ${way}, write it into the plan again with`;
    return { ...notice, message, paste: 'deleted: true' };
}

;// CONCATENATED MODULE: ./build/js/core/stand-in.js


/**
 * A plan's taxonomy standing in for live where Amplitude cannot be asked: as if that plan had been
 * applied to a project with nothing else in it.
 */
function standInFor(plan) {
    const entities = new Map();
    for (const [key, entity] of plan.entities) {
        const spec = (0,kinds/* kindOf */.I)(entity.kind);
        if (entity.state === 'deleted' && !spec.wire.listsDeleted)
            continue;
        const fields = new Map();
        for (const field of (0,core_kind/* fieldsFor */.VV)(spec, entity.scope !== null)) {
            fields.set(field.name, entity.fields.get(field.name) ?? null);
        }
        entities.set(key, { ...entity, fields, renamedFrom: [] });
    }
    return { entities, unread: new Set() };
}

;// CONCATENATED MODULE: ./build/js/core/usage.js


/** Whether a change takes an event away from where people look for it. */
function isAffected({ kind, scope, action, fields }) {
    if (scope !== null || (0,kinds/* kindOf */.I)(kind).nameRule !== 'event_name')
        return false;
    if (action === 'delete' || action === 'rename')
        return true;
    return [...fields].some(([name, { to }]) => {
        const isHiding = (0,core_kind/* fieldOf */._F)((0,kinds/* kindOf */.I)(kind), name)?.awaitsData === true && to === true;
        return isHiding || (name === 'is_active' && to === false);
    });
}
/** The changes with the volumes of the events that they take away, by the names that Amplitude has now. */
function withVolumes(changes, volumes) {
    return changes.map((change) => isAffected(change)
        ? { ...change, volume: volumes.get(change.renamedFrom ?? change.name) ?? null }
        : change);
}

// EXTERNAL MODULE: ./build/js/job.js
var js_job = __nccwpck_require__(6689);
;// CONCATENATED MODULE: ./build/js/run.js












/** What an apply would do. */
async function run_compare(job) {
    const { report, plan, base } = await (0,js_job/* open */.ho)('diff', job);
    if (report.result === 'invalid')
        return report;
    const live = await liveFor(job, plan, base);
    if (live === null)
        return { ...report, notices: [...report.notices, nothingToCompare] };
    if ((0,ports/* isObstacle */.e)(live))
        return unread(report, job, live);
    // Where the base plan is live already, nothing can be told apart by it.
    const found = (0,diff/* diff */.U)(plan, live.taxonomy, (job.amplitude && base?.taxonomy) ?? null);
    const remarks = reviewNotices(plan, base, live.taxonomy, found.changes);
    const reviewed = { ...found, notices: [...found.notices, ...remarks] };
    const compared = await withUsage(withDiff(report, job, plan, live, reviewed), job);
    const { changes } = compared.diff;
    const refusal = tooManyDeletes(changes, job.maxDeletes);
    if (refusal !== null)
        return { ...compared, ...refusal, result: 'refused', fails: true };
    if (changes.length === 0)
        return { ...compared, result: 'in-sync' };
    return { ...compared, result: 'changes', fails: job.failOnChanges };
}
/** Brings live to what the plan states. Recomputes everything, whatever has been shown before. */
async function applyPlan(job) {
    const { report, plan } = await (0,js_job/* open */.ho)('apply', job);
    if (report.result === 'invalid')
        return report;
    if (job.refusal !== null)
        return { ...report, ...job.refusal, result: 'refused', fails: true };
    if (job.amplitude === null)
        return { ...report, ...noCredentials, result: 'failed', fails: true };
    const live = await job.amplitude.read(plan, null);
    if ((0,ports/* isObstacle */.e)(live))
        return unread(report, job, live);
    const compared = withDiff(report, job, plan, live, (0,diff/* diff */.U)(plan, live.taxonomy, null));
    const { cleared, notice, ...part } = gated(job, plan, live.taxonomy, compared.diff);
    const { changes } = cleared.diff;
    const refusal = nothingShown(compared.diff.changes, changes) ??
        tooManyDeletes(changes, job.maxDeletes) ??
        unexpectedDigest(compared.digest, job.expectDigest);
    const checked = { ...compared, ...part, notices: [...compared.notices, ...notice] };
    if (refusal !== null)
        return { ...checked, ...refusal, result: 'refused', fails: true };
    if (changes.length === 0)
        return { ...checked, result: 'in-sync', results: [] };
    const done = await job.amplitude.apply(cleared.plan, cleared.diff);
    const undone = done.results.filter(({ status }) => isUndone.has(status)).length;
    const result = undone === 0 ? 'applied' : undone < done.results.length ? 'partial' : 'failed';
    return {
        ...checked,
        ...(result === 'failed' ? nothingApplied : {}),
        ...(result === 'applied' ? {} : done.obstacle),
        results: done.results,
        result,
        fails: result !== 'applied',
        notices: [...checked.notices, ...done.notices],
    };
}
/** Nothing could be compared, as live could not be read. */
function unread(report, job, why) {
    const live = job.amplitude === null ? 'none' : 'amplitude';
    return { ...report, ...why, live, result: 'failed', fails: true };
}
const isUndone = new Set(['failed', 'skipped', 'left']);
const noCredentials = {
    reason: 'credentials',
    explanation: 'Amplitude is read and written only with api-key and secret-key: set both from the secrets of the repository (on the command line, AMPLITUDE_API_KEY and AMPLITUDE_SECRET_KEY).',
};
const nothingApplied = {
    reason: 'changes',
    explanation: 'No change could be applied: each says why. Run again when that is mended.',
};
const nothingToCompare = 'There are no credentials to read Amplitude with, and no base plan to compare with instead: the plan was only validated.';
/** Live, or what stands in for it; `null` if nothing is there to do so. */
async function liveFor(job, plan, base) {
    if (job.amplitude !== null) {
        const isPartial = job.scope === 'changed' && base !== null;
        return job.amplitude.read(plan, isPartial ? (0,compare/* changedScopes */.e)(base.taxonomy, plan.taxonomy) : null);
    }
    if (job.standIn === null)
        return noCredentials;
    if (base === null)
        return null;
    const taxonomy = standInFor(base.taxonomy);
    return { taxonomy, reads: 0, notices: [], refusedScopes: new Set() };
}
function withDiff(report, job, plan, live, found) {
    return {
        ...report,
        diff: found,
        digest: (0,digest/* digestOf */.o)(job.project, job.host, found.changes),
        live: job.amplitude === null ? (job.standIn ?? 'none') : 'amplitude',
        estimate: (0,cost/* estimateOf */.qn)(plan, found, live.reads),
        notices: [...report.notices, ...live.notices],
    };
}
/** Says of the events that are to go or to hide how much they are in use. */
async function withUsage(report, job) {
    const { changes } = report.diff;
    if (!job.usage || job.amplitude === null || !changes.some(isAffected))
        return report;
    const volumes = await job.amplitude.usage();
    if (!(0,ports/* isObstacle */.e)(volumes)) {
        return { ...report, diff: { ...report.diff, changes: withVolumes(changes, volumes) } };
    }
    const notice = `This week's volumes are not shown: ${volumes.explanation}`;
    return { ...report, notices: [...report.notices, notice] };
}
/** What may be applied, and what no comment has shown. */
function gated(job, plan, live, all) {
    const everything = { cleared: { plan, diff: all }, unshown: [], shownIn: [], notice: [] };
    if (job.gate === null)
        return everything;
    const { unshown, shownIn, ...cleared } = gate(plan, live, all, job.gate.shown, job.gate.about);
    if (unshown.length === 0)
        return { ...everything, shownIn };
    const count = `${unshown.length} of ${(0,wording/* counted */.hS)(all.changes.length, 'change')}`;
    const now = unshown.length === 1 ? 'it is' : 'they are';
    const fact = `No comment on a merged pull request has shown ${count} as ${now} now`;
    return job.gate.only
        ? { cleared, unshown, shownIn, notice: [`${fact}: only-shown leaves that undone.`] }
        : { ...everything, unshown, shownIn, notice: [`${fact}.`] };
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
/******/ var __webpack_exports__ = __nccwpck_require__(2121);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
