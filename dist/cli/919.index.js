export const id = 919;
export const ids = [919];
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

/***/ 4919:
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
// EXTERNAL MODULE: ./build/js/files/plan-files.js
var plan_files = __webpack_require__(2709);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/js/memory.js

/**
 * Keeps a process that waits for most of its life small: V8 lets what is no longer used pile up to a
 * multiple of what is, 360 MB in a first apply of the largest plan, and this makes it collect early (170 MB).
 * It takes effect at once and costs computing time, which a run for hours has, and a check does not.
 */
function collectEarly() {
    (0,external_node_v8_.setFlagsFromString)('--optimize-for-size');
}

// EXTERNAL MODULE: ./build/js/core/compare.js
var compare = __webpack_require__(7647);
// EXTERNAL MODULE: ./build/js/core/cost.js
var cost = __webpack_require__(9099);
// EXTERNAL MODULE: ./build/js/core/diff.js + 4 modules
var diff = __webpack_require__(4897);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(2146);
// EXTERNAL MODULE: ./build/js/core/kind.js
var core_kind = __webpack_require__(748);
// EXTERNAL MODULE: ./build/js/core/kinds/index.js + 6 modules
var kinds = __webpack_require__(2942);
// EXTERNAL MODULE: ./build/js/core/parent.js
var core_parent = __webpack_require__(6354);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/js/core/taxonomy.js
var taxonomy = __webpack_require__(6405);
;// CONCATENATED MODULE: ./build/js/core/seal.js





/** Bytes of HMAC-SHA256 that are kept of each atom. */
const codeBytes = 12;
/** 16 characters of base64 each: as many as leave a comment room for its text. */
const mostAtoms = 2000;
/**
 * The atoms of a change. A delete is one: the values it carries are for undoing it. An update has no
 * existence of its own.
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
            ? [renamedFrom, action]
            : [before(change, atom, from === undefined ? field.from : from), (0,digest/* canonical */.$)(field.to)]),
    ]);
    return codeFor(text, about);
}
/**
 * A field's value before a change. What is not there yet has the values that it will be created with:
 * so what is left of a creation that was cut short is still what was shown.
 */
function before({ kind }, atom, value) {
    const initial = atom === null ? undefined : (0,core_kind/* fieldOf */._F)((0,kinds/* kindOf */.I)(kind), atom)?.initial;
    return initial !== undefined && (0,core_kind/* equal */.LC)(value, initial) ? null : (0,digest/* canonical */.$)(value);
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
    return codeFor([...codes].sort(taxonomy/* compareText */.n6).join(''), about);
}
function codeFor(text, { secretKey }) {
    const digest = (0,external_node_crypto_.createHmac)('sha256', secretKey).update(text).digest();
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
            const atoms = atomsOf(change).filter((atom) => isHidden(change, atom));
            if (atoms.length > 0)
                hidden.set((0,taxonomy/* keyOf */.TN)(change), new Set(atoms));
        }
        if (hidden.size === 0)
            break;
        const smaller = without(rest.plan, hidden);
        rest = { plan: smaller, diff: (0,diff/* diff */.U)(smaller, live, null) };
    }
    const isPartShown = ({ isShown }) => rest.diff.changes.some((change) => atomsOf(change).some((atom) => isShown(change, atom)));
    const numbers = seals.filter(isPartShown).map(({ pullRequest }) => pullRequest);
    return {
        ...rest,
        unshown: restOf(all.changes, rest.diff.changes),
        shownIn: [...new Set(numbers)].sort((a, b) => a - b),
    };
}
function recogniser(seal, changes, live, about) {
    if (seal.of === 'all') {
        const isEqual = isSealOfAll(seal.code, changes, about);
        return () => isEqual;
    }
    return (change, atom) => seal.codes.has(codeOf(change, atom, about)) ||
        // A use that exists and has nothing of its own yet is still as it was shown to be created.
        (isInherited(change, atom, live) && seal.codes.has(codeOf(change, atom, about, null)));
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
var wording = __webpack_require__(2381);
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
var ports = __webpack_require__(3392);
// EXTERNAL MODULE: ./build/js/core/plan/nearest.js
var plan_nearest = __webpack_require__(5916);
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
    const explained = new Set(pairs.map(({ from }) => from));
    return [
        ...pairs.map(({ from, to }) => lookalike(from, to, deleted.some((each) => each === from))),
        ...dropped
            .filter((entity) => !explained.has(entity))
            .map((entity) => removed(entity, (0,taxonomy/* find */.I6)(live, entity) !== undefined)),
    ];
}
/** Entities that the base plan named itself, this one does not, and Amplitude still has, or may have. */
function droppedFrom(base, plan, live) {
    const earlier = new Set();
    const scopes = new Set();
    for (const { kind, scope, renamedFrom } of plan.taxonomy.entities.values()) {
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
    return [...base.taxonomy.entities.values()].filter((entity) => entity.state === 'present' &&
        !earlier.has((0,taxonomy/* scopeKey */.OD)(entity.kind, entity.name)) &&
        (0,taxonomy/* find */.I6)(plan.taxonomy, entity) === undefined &&
        hasParent(plan.taxonomy, entity) &&
        isThere(entity));
}
/** Whether what an entity is on is there, if it is on one. */
function hasParent({ entities }, entity) {
    const parent = (0,core_parent/* parentKey */.C)(entity);
    return parent === null || entities.get(parent)?.state === 'present';
}
/** What goes and what comes under nearly the same name, each at most once. */
function lookalikes(changes, going) {
    const coming = changes.filter(({ action, scope }) => action === 'create' && scope === null);
    if (coming.length * going.length > mostPairs)
        return [];
    const nearest = (0,plan_nearest/* nearestFinder */.P)(200, 0.25);
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
function removed({ kind, name, scope }, isKnown) {
    const fact = isKnown
        ? 'is no longer in the plan and stays in Amplitude as it is'
        : 'is no longer in the plan, and if Amplitude has it, it stays';
    const notice = { address: { kind, name, scope }, review: 'removed' };
    if ((0,kinds/* kindOf */.I)(kind).deletion === null) {
        return { ...notice, message: `${fact}; Amplitude offers no deletion` };
    }
    const way = scope === null ? 'delete it' : `take it off the ${(0,kinds/* kindOf */.I)(kind).scope?.label}`;
    const message = `${fact}. To ${way}, write it into the plan again with`;
    return { ...notice, message, paste: 'deleted: true' };
}

;// CONCATENATED MODULE: ./build/js/core/stand-in.js



/**
 * A plan's taxonomy standing in for live where Amplitude cannot be asked: as if that plan had been
 * applied to a project with nothing else in it.
 */
function standInFor(plan) {
    const entities = [];
    for (const entity of plan.entities.values()) {
        const spec = (0,kinds/* kindOf */.I)(entity.kind);
        if (entity.state === 'deleted' && !spec.wire.listsDeleted)
            continue;
        const fields = new Map();
        for (const field of (0,core_kind/* fieldsFor */.VV)(spec, entity.scope !== null)) {
            fields.set(field.name, entity.fields.get(field.name) ?? null);
        }
        entities.push({ ...entity, fields, renamedFrom: [] });
    }
    return (0,taxonomy/* taxonomyOf */.r_)(entities);
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

// EXTERNAL MODULE: ./build/js/core/plan/read-plan.js + 28 modules
var read_plan = __webpack_require__(6749);
;// CONCATENATED MODULE: ./build/js/job.js



/** Reads the plan, and the base plan as far as it is a plan. */
async function job_open(command, job) {
    const { plan, problems: found } = await (0,read_plan/* readPlan */.m)(job.files);
    const baseReading = job.base === null ? null : await (0,read_plan/* readPlan */.m)(job.base);
    const baseErrors = baseReading?.problems.filter(problem/* isError */.bJ) ?? [];
    // A plan that was named to be compared with is no less asked for than the plan itself.
    const isNamed = job.standIn === 'other-plan';
    const problems = [...job.problems, ...found, ...(isNamed ? baseErrors : [])];
    const isUsable = baseReading !== null && baseErrors.length === 0;
    const base = isUsable ? baseReading : null;
    const older = olderThan(base, plan);
    const shown = problems.filter((problem) => !older(problem));
    const isInvalid = problems.some(problem/* isError */.bJ);
    const report = {
        command,
        result: isInvalid ? 'invalid' : 'valid',
        reason: '',
        explanation: '',
        fails: isInvalid,
        project: job.project,
        host: job.host,
        entities: (0,compare/* countEntities */.h1)(plan.taxonomy),
        problems: shown,
        olderWarnings: problems.length - shown.length,
        diff: null,
        digest: '',
        live: 'none',
        estimate: { reads: 0, furtherReads: 0, writes: 0, seconds: 0, runs: 1, longRuns: 1 },
        unshown: [],
        shownIn: [],
        notices: baseErrors.length > 0 && !isNamed ? [...job.notices, invalidBase] : job.notices,
        results: null,
    };
    return { report, plan, base: base?.plan ?? null };
}
const invalidBase = 'The base plan is not valid, so changes of this pull request and drift are not told apart.';
/** Tells the warnings that this pull request neither adds nor touches. */
function olderThan(base, { taxonomy }) {
    if (base === null)
        return () => false;
    const known = new Set(base.problems.map(({ rule, message }) => `${rule} ${message}`));
    return ({ rule, severity, message, subject }) => {
        if (severity !== 'warning')
            return false;
        if (subject === null)
            return known.has(`${rule} ${message}`);
        return (0,compare/* statesSame */.PB)(base.plan.taxonomy.entities.get(subject), taxonomy.entities.get(subject));
    };
}

;// CONCATENATED MODULE: ./build/js/run.js












/** Whether the plan can be used. */
async function validate(job) {
    return (await job_open('validate', job)).report;
}
/** What an apply would do. */
async function run_compare(job) {
    const { report, plan, base } = await job_open('diff', job);
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
    const { report, plan } = await job_open('apply', job);
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
        return job.amplitude.read(plan, isPartial ? (0,compare/* changedScopes */.eD)(base.taxonomy, plan.taxonomy) : null);
    }
    if (job.standIn === null)
        return noCredentials;
    return base === null ? null : { taxonomy: standInFor(base.taxonomy), reads: 0, notices: [] };
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

// EXTERNAL MODULE: ./build/js/command-line/arguments.js
var command_line_arguments = __webpack_require__(2429);
// EXTERNAL MODULE: ./build/js/command-line/terminal.js + 2 modules
var terminal = __webpack_require__(1526);
;// CONCATENATED MODULE: ./build/js/command-line/execute.js











/** Runs a command and prints its report: what the command line loads only for a command. */
async function execute(line) {
    if (line.command === 'identify') {
        const { identifyCommand } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(856), __webpack_require__.e(752), __webpack_require__.e(140)]).then(__webpack_require__.bind(__webpack_require__, 8140));
        return identifyCommand(line, process.env);
    }
    if (line.command === 'import') {
        const { importCommand } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(856), __webpack_require__.e(175), __webpack_require__.e(452), __webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__, 9411));
        return importCommand(line, process.env);
    }
    if (line.command === 'pull') {
        const pullKeys = readKeys();
        if ('error' in pullKeys)
            return (0,terminal/* refuse */.TR)(pullKeys.error);
        const { pullCommand } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(856), __webpack_require__.e(452)]).then(__webpack_require__.bind(__webpack_require__, 5452));
        return pullCommand(line, pullKeys, process.env);
    }
    const plan = await (0,plan_files/* findPlanFiles */._4)(process.cwd(), line.plan);
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
    return isInside ? (0,plan_files/* findPlanFiles */._4)(folder, lines) : (0,plan_files/* findPlanFiles */._4)((0,external_node_path_.parse)(folder).root, paths);
}
const noKeys = { apiKey: '', secretKey: '' };
async function run(line, plan, other, keys) {
    if (line.command === 'apply')
        collectEarly();
    const isOffline = other !== null || line.command === 'validate';
    const visit = { ...line, ...(isOffline ? noKeys : keys), env: process.env };
    return (0,amplitude_over_http/* withAmplitude */.K)({ ...visit, ...(0,terminal/* besideOutput */.MY)() }, (amplitude) => {
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
            return validate(job);
        return line.command === 'apply' ? applyPlan(job) : run_compare(job);
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
    const lines = new Map();
    const sourceLine = ({ file, line }) => {
        const text = files.find(({ path }) => path === file)?.text;
        const known = lines.get(file) ?? text?.split(/\r\n?|\n/) ?? [];
        lines.set(file, known);
        return known[line - 1];
    };
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
/* harmony export */   PB: () => (/* binding */ statesSame),
/* harmony export */   eD: () => (/* binding */ changedScopes),
/* harmony export */   h1: () => (/* binding */ countEntities)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(748);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2942);
/* harmony import */ var _parent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6354);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);




/** Whether two plans state the same of an entity. */
function statesSame(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    return (a.state === b.state &&
        a.fields.size === b.fields.size &&
        a.renamedFrom.join('\u0000') === b.renamedFrom.join('\u0000') &&
        [...a.fields].every(([name, value]) => {
            const other = b.fields.get(name);
            return other !== undefined && (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .equal */ .LC)(value, other);
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
            changed.add((0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeKey */ .OD)(entity.kind, entity.scope));
    }
    const scopes = new Set();
    for (const entity of head.entities.values()) {
        if (entity.scope === null)
            continue;
        const parent = (0,_parent_js__WEBPACK_IMPORTED_MODULE_1__/* .parentKey */ .C)(entity);
        const isChanged = parent === null ||
            changed.has((0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeKey */ .OD)(entity.kind, entity.scope)) ||
            changed.has((0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)({ ...entity, scope: null })) ||
            changed.has(parent);
        if (isChanged)
            scopes.add((0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeKey */ .OD)(entity.kind, entity.scope));
    }
    return scopes;
}
/** How many entities a plan states, by section; what belongs to a scope counts as its kind. */
function countEntities(taxonomy) {
    const counts = {};
    for (const { section } of _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ)
        counts[section] = 0;
    for (const { kind } of taxonomy.entities.values()) {
        const { section } = (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(kind);
        counts[section] = (counts[section] ?? 0) + 1;
    }
    return counts;
}


/***/ }),

/***/ 4897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./build/js/core/cost.js
var cost = __webpack_require__(9099);
// EXTERNAL MODULE: ./build/js/core/kind.js
var kind = __webpack_require__(748);
// EXTERNAL MODULE: ./build/js/core/kinds/index.js + 6 modules
var kinds = __webpack_require__(2942);
;// CONCATENATED MODULE: ./build/js/core/change.js
const actions = (/* unused pure expression or super */ null && (['create', 'update', 'rename', 'restore', 'delete']));
/**
 * Where a difference comes from: `plan`, this pull request changes it; `drift`, base and head plan
 * agree and Amplitude differs; `conflict`, this pull request and Amplitude both changed it.
 */
const origins = ['drift', 'plan', 'conflict'];

// EXTERNAL MODULE: ./build/js/core/taxonomy.js
var taxonomy = __webpack_require__(6405);
;// CONCATENATED MODULE: ./build/js/core/origin.js



/**
 * Attributes what differs on an entity to this pull request (`plan`), to others (`drift`) or to both
 * (`conflict`). Without a base plan everything counts as this pull request's. In `base` the renames of
 * head are done.
 */
function attribute(head, base) {
    if (base === null)
        return { existence: 'plan', field: () => 'plan' };
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
var ignore = __webpack_require__(5858);
;// CONCATENATED MODULE: ./build/js/core/unmanaged.js


/**
 * By section, how many live entities the plan neither names nor ignores. Properties that stand only
 * under an event count as named: Amplitude keeps a shared definition of each.
 */
function countUnmanaged(plan, live) {
    const named = new Set();
    for (const entity of plan.taxonomy.entities.values())
        named.add(`${entity.kind} ${entity.name}`);
    const counts = {};
    for (const spec of kinds/* kinds */.EZ) {
        let count = 0;
        const ignored = plan.ignore.get(spec.section) ?? [];
        for (const entity of live.entities.values()) {
            if (entity.kind !== spec.kind || entity.scope !== null || entity.state === 'deleted')
                continue;
            if (named.has(`${entity.kind} ${entity.name}`) || (0,ignore/* isIgnored */.p)(ignored, entity.name))
                continue;
            count += 1;
        }
        counts[spec.section] = count;
    }
    return counts;
}

// EXTERNAL MODULE: ./build/js/core/uses.js
var core_uses = __webpack_require__(7354);
// EXTERNAL MODULE: ./build/js/core/view.js
var core_view = __webpack_require__(3467);
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
    const uses = (0,core_uses/* countUses */.wP)(plan.taxonomy);
    const notRead = new Set();
    const changes = [];
    for (const entity of plan.taxonomy.entities.values()) {
        if (entity.scope !== null && live.unread.has((0,taxonomy/* scopeKey */.OD)(entity.kind, entity.scope))) {
            notRead.add((0,taxonomy/* scopeKey */.OD)(entity.kind, entity.scope));
            continue;
        }
        const source = sources.get((0,taxonomy/* keyOf */.TN)(entity)) ?? null;
        const step = stepOf(entity, view, source, attribute(entity, renamedBase));
        if (step === null)
            continue;
        const usedBy = entity.scope === null ? (uses.get((0,taxonomy/* keyOf */.TN)(entity)) ?? 0) : 1;
        const { kind, name, scope } = entity;
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
        notices: [...notices, ...unknownFields(view)],
        unmanaged: countUnmanaged(plan, live),
        notRead: notRead.size,
    };
}
function stepOf(entity, view, source, from) {
    const current = (0,taxonomy/* find */.I6)(view.live, entity);
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
/** Fields that the plan states and Amplitude's rows lack: one notice a field, however many entities. */
function unknownFields({ desired, live }) {
    const missing = new Map();
    for (const entity of desired.entities.values()) {
        const current = (0,taxonomy/* find */.I6)(live, entity);
        if (current === undefined)
            continue;
        for (const field of entity.fields.keys()) {
            if (current.fields.has(field))
                continue;
            const key = `${entity.kind} ${field}`;
            const seen = missing.get(key);
            if (seen === undefined)
                missing.set(key, { first: entity, field, count: 1 });
            else
                seen.count += 1;
        }
    }
    return [...missing.values()].map(({ first, field, count }) => ({
        address: first,
        message: `Amplitude's answer has no ${field} here${count > 1 ? ` (nor for ${count - 1} more)` : ''}, so it was not compared`,
    }));
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
    const lines = changes.map(lineOf).sort(_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([project, host]));
    for (const line of lines)
        hash.update('\n').update(line);
    return `sha256:${hash.digest('hex')}`;
}
/** Identity first, as in a diff's order: what is nearly sorted is sorted in no time. */
function lineOf({ kind, name, scope, action, renamedFrom, fields }) {
    const parts = [kind, name, scope, action, renamedFrom];
    for (const [field, { from, to }] of [...fields].sort(([a], [b]) => (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b))) {
        parts.push(field, canonical(from), canonical(to));
    }
    return JSON.stringify(parts);
}
/** One form for values that are equal: sets have no order. */
function canonical(value) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)(value) ? [...value].sort(_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6) : value;
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

/***/ 5207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony export */   En: () => (/* binding */ inheritedDefinition),
/* harmony export */   Sb: () => (/* binding */ nothingFound),
/* harmony export */   gN: () => (/* binding */ isDefinition)
/* harmony export */ });
/** What a check finds that finds nothing. */
const nothingFound = [];
/** The shared definition that a use has its values from. */
function inheritedDefinition(draft, statement) {
    const shared = draft.definitions.get(statement);
    return shared?.state === 'present' ? shared : undefined;
}
/**
 * Whether the statement defines what it names, as opposed to using what another one defines. Where a
 * file could not be read that may be unknown; then it counts as a use.
 */
function isDefinition(draft, statement) {
    if (statement.address.scope === null)
        return true;
    return draft.isComplete && draft.definitions.get(statement) === undefined;
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
/* harmony export */   Dp: () => (/* binding */ lineIndex),
/* harmony export */   MJ: () => (/* binding */ countUpTo),
/* harmony export */   _$: () => (/* binding */ lineStarts)
/* harmony export */ });
const byteOrderMark = 0xfeff;
/**
 * Where an offset of the file stands: 1-based line and column, columns in UTF-16 units. A line ends
 * with LF, CRLF or CR, as in YAML. The lines are counted at the first question: a plan without a
 * problem asks none.
 */
function lineIndex(file) {
    let starts = null;
    return (offset) => {
        starts ??= lineStarts(file.text);
        const at = Math.min(Math.max(offset, 0), file.text.length);
        const line = Math.max(countUpTo(starts, at), 1);
        const start = starts[line - 1] ?? 0;
        return { file: file.path, line, column: Math.max(at - start, 0) + 1 };
    };
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
/** Where lines begin. A byte order mark takes no column: editors do not show it. */
function lineStarts(text) {
    const starts = [text.charCodeAt(0) === byteOrderMark ? 1 : 0];
    if (!text.includes('\r')) {
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts.push(end + 1);
        }
        return starts;
    }
    for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return starts;
}


/***/ }),

/***/ 6749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan),
  u: () => (/* binding */ readPlanWith)
});

// EXTERNAL MODULE: ./build/js/core/kinds/index.js + 6 modules
var core_kinds = __webpack_require__(2942);
// EXTERNAL MODULE: ./build/js/core/problem.js
var problem = __webpack_require__(8007);
// EXTERNAL MODULE: ./build/js/core/taxonomy.js
var core_taxonomy = __webpack_require__(6405);
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
/** Letters without case (Chinese, Arabic, …) satisfy every style, as do digits. */
function follows(style, name) {
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
            return field.values?.includes(node.value) === true ? node.value : undefined;
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

;// CONCATENATED MODULE: ./build/js/core/plan/statements.js






function statedIn(tree, nearest) {
    const statements = [];
    const odd = new Set();
    const take = (statement, name) => {
        statements.push(statement);
        if (!statement.isWhole)
            odd.add(name);
    };
    for (const { key, value } of entriesOf(tree.root)) {
        const spec = kindIn(key.source);
        const nested = nestedIn(key.source);
        const own = spec === undefined ? null : statementReader(spec, null, tree, nearest);
        for (const entry of entriesOf(value)) {
            const statement = own?.(entry);
            if (statement !== undefined)
                take(statement, entry.key);
            if (nested === undefined || statement?.state === 'deleted')
                continue;
            const properties = entriesOf(valueUnder(entry.value, propertiesKey));
            if (properties.length === 0)
                continue;
            const read = statementReader(nested, entry.key.source, tree, nearest);
            for (const property of properties)
                take(read(property), entry.key);
        }
    }
    return { statements, odd };
}
/** The group types of a file: names that hold entities without being of a kind. */
function scopeNamesIn(tree) {
    return entriesOf(tree.root)
        .filter(({ key }) => kindIn(key.source) === undefined && nestedIn(key.source) !== undefined)
        .flatMap(({ value }) => entriesOf(value).map(({ key }) => ({ key, locate: tree.locate })));
}
/** The entries of a node, if it is a map. */
function entriesOf(node) {
    return node?.type === 'map' ? node.entries : [];
}
/** What a map has under a key. For maps with few keys: it looks through all. */
function valueUnder(node, key) {
    for (const entry of entriesOf(node))
        if (entry.key.source === key)
            return entry.value;
    return undefined;
}
/** Reads the entries of one place: a kind's section, or the properties of one event. */
function statementReader(spec, scope, tree, nearest) {
    const { kind } = spec;
    const table = tableOf(spec, scope !== null);
    const keyOf = (0,core_taxonomy/* keysOf */.YD)(kind, scope);
    return ({ key, value }) => {
        const name = key.source;
        const { isDeleted, fields, doubtful, earlier, isWhole } = partsOf(table, value, nearest);
        return {
            address: { kind, name, scope },
            entity: keyOf(name),
            spec,
            key,
            state: isDeleted ? 'deleted' : 'present',
            fields: isDeleted ? nothing.fields : fields,
            doubtful,
            earlier: isDeleted ? nothing.earlier : earlier,
            beside: isDeleted ? besideDeleted(table, value) : nothing.earlier,
            isWhole: isWhole && !isDeleted,
            locate: tree.locate,
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
    const fields = (0,kind/* fieldsFor */.VV)(spec, scoped).map((field) => [field.name, field]);
    const others = [
        ...(scoped ? [] : [renamedFromKey]),
        ...(!scoped && nestedIn(spec.section) !== undefined ? [propertiesKey] : []),
        ...(spec.deletion === null ? [] : [deletedKey]),
    ];
    return {
        keys: new Map([...fields, ...others.map((key) => [key, null])]),
        fields: new Set(fields.map(([name]) => name)),
    };
}
const nothing = {
    fields: [],
    doubtful: new Set(),
    earlier: [],
    isDeleted: false,
    isWhole: true,
};
function partsOf({ keys, fields: known }, node, nearest) {
    // Something else than a map is reported: no more is said of the fields that are not in it.
    if (node.type !== 'map') {
        const isEmpty = node.type === 'scalar' && node.value === null;
        return isEmpty ? nothing : { ...nothing, doubtful: known, isWhole: false };
    }
    const fields = [];
    let { doubtful, earlier, isDeleted, isWhole } = nothing;
    for (const { key, value } of node.entries) {
        const name = key.source;
        const field = keys.get(name);
        if (field === undefined) {
            isWhole = false;
            const meant = nearest(name, keys.keys());
            if (meant !== null)
                doubtful = new Set([...doubtful, meant]);
        }
        else if (field !== null) {
            const stated = fieldValue(field, value);
            if (stated === undefined)
                isWhole = false;
            fields.push({ field, key, node: value, value: stated });
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
    return { fields: fields.slice(), doubtful, earlier, isDeleted, isWhole };
}
function besideDeleted({ keys }, node) {
    return entriesOf(node).flatMap(({ key }) => keys.has(key.source) && key.source !== deletedKey ? [key] : []);
}
function earlierNames(node) {
    if (node.type === 'scalar')
        return node.value === null ? [] : [node];
    return scalarItems(node) ?? [];
}

;// CONCATENATED MODULE: ./build/js/core/plan/conventions.js





/**
 * The conventions that the `rules` section states; what is not as the format wants it is passed over.
 * `patterns` can be `null` where {@link hasPattern} says that there are none.
 */
function conventionsIn(rules, locate, patterns) {
    const naming = new Map();
    const problems = [];
    for (const { key, value } of entriesOf(rules)) {
        if (!nameRules.some((rule) => rule === key.source))
            continue;
        const severity = severityOf(value, defaultSeverity.naming);
        const style = textOf(valueUnder(value, 'style'));
        const pattern = valueUnder(value, 'pattern');
        if (pattern === undefined) {
            if (style !== null && severity !== 'off') {
                const rule = styleRule(style, severity);
                if (rule !== null)
                    naming.set(key.source, rule);
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
                message: `the pattern ${(0,quote/* quote */.h)(source)} of ${(0,quote/* quote */.h)(key.source)} cannot be used: ${fault}; write one that RE2 understands`,
                location: locate(pattern.start),
                subject: null,
            });
        }
        else if (severity !== 'off') {
            naming.set(key.source, patternRule(source, severity, patterns));
        }
    }
    const requiredFields = rules === undefined ? undefined : valueUnder(rules, 'required_fields');
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
    return entriesOf(rules).some(({ value }) => valueUnder(value, 'pattern') !== undefined);
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
    for (const { key, value } of entriesOf(node)) {
        const spec = requirable.find((candidate) => candidate.section === key.source);
        const names = new Set(scalarItems(value)?.map((item) => item.source));
        if (spec === undefined)
            continue;
        required.set(spec.section, spec.fields.flatMap((field) => (names.has(field.name) ? [field.name] : [])));
    }
    return required;
}
function severityOf(node, standard) {
    const stated = node === undefined ? null : textOf(valueUnder(node, 'severity'));
    return stated === 'error' || stated === 'warning' || stated === 'off' ? stated : standard;
}
function textOf(node) {
    return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : null;
}

// EXTERNAL MODULE: ./build/js/core/plan/draft.js
var plan_draft = __webpack_require__(2265);
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

// EXTERNAL MODULE: ./build/js/core/plan/nearest.js
var plan_nearest = __webpack_require__(5916);
;// CONCATENATED MODULE: ./build/js/core/plan/references.js


const referring = new Map(core_kinds/* kinds */.EZ.flatMap((spec) => {
    const fields = spec.fields.filter((field) => field.references !== undefined);
    return fields.length === 0 ? [] : [[spec, fields]];
}));
/** Every reference that the statements make. */
function referencesIn(statements) {
    const references = [];
    for (const statement of statements) {
        for (const { name, references: kind } of referring.get(statement.spec) ?? []) {
            const field = (0,plan_statement/* stated */.Eo)(statement, name);
            if (kind === undefined || typeof field?.value !== 'string')
                continue;
            const target = { kind: (0,core_kinds/* kindOf */.I)(kind).kind, name: field.value, scope: null };
            references.push({ statement, node: field.node, target });
        }
    }
    return references;
}

;// CONCATENATED MODULE: ./build/js/core/plan/rules/categories.js




/** `undeclared-category`: a reference that nothing declares, in a plan that declares such things. */
function* categories(draft) {
    // The file that declares it may be the one that could not be read.
    if (!draft.isComplete)
        return;
    const declared = declaredNames(draft);
    for (const { statement, node, target } of draft.references) {
        const names = declared.get(target.kind);
        if (names === undefined || draft.byKey.has((0,core_taxonomy/* keyOf */.TN)(target)))
            continue;
        const { label, section } = (0,core_kinds/* kindOf */.I)(target.kind);
        const meant = draft.nearest(target.name, names);
        const instead = meant === null ? 'declare it there' : `write ${(0,quote/* quote */.h)(meant)}, or declare it there`;
        const message = `${label} ${(0,quote/* quote */.h)(target.name)} is not declared under ${section}: ${instead}`;
        yield (0,plan_statement/* problemAt */.l4)(statement, node, 'undeclared-category', message);
    }
}
function declaredNames(draft) {
    const declared = new Map();
    for (const { address } of draft.statements) {
        if (address.scope !== null)
            continue;
        const names = declared.get(address.kind);
        if (names === undefined)
            declared.set(address.kind, [address.name]);
        else
            names.push(address.name);
    }
    return declared;
}

// EXTERNAL MODULE: ./build/js/core/grouping.js
var grouping = __webpack_require__(5207);
;// CONCATENATED MODULE: ./build/js/core/plan/rules/collisions.js




/**
 * `case-collision` (warning): names that differ only in case or Unicode form, at each. Properties are
 * looked at across events, as an event's own property has a shared definition in Amplitude too; what is
 * to be deleted is left out, as that is how a collision ends.
 */
function* collisions(draft) {
    for (const names of namingsIn(draft).values()) {
        for (const alike of (0,grouping/* groupBy */.$)(names.values(), formOf).values())
            yield* collision(alike);
    }
}
function formOf({ address }) {
    return address.name.normalize('NFC').toLowerCase().normalize('NFC');
}
function* collision(alike) {
    for (const [index, { address, node, statement }] of alike.entries()) {
        const other = alike[index === 0 ? 1 : 0];
        if (other === undefined)
            continue;
        const { file, line } = other.statement.locate(other.node.start);
        yield {
            rule: 'case-collision',
            severity: 'warning',
            message: `${(0,core_taxonomy/* describe */.q0)(address, quote/* quote */.h)} and ${(0,quote/* quote */.h)(other.address.name)} (${file}:${line}) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places`,
            location: statement.locate(node.start),
            subject: (0,core_taxonomy/* keyOf */.TN)(address),
        };
    }
}
function namingsIn(draft) {
    const namings = new Map(core_kinds/* kinds */.EZ.map(({ kind }) => [kind, new Map()]));
    for (const statement of draft.statements) {
        const { address, key } = statement;
        const names = namings.get(address.kind);
        if (statement.state === 'deleted' || names?.has(address.name) === true)
            continue;
        names?.set(address.name, { address, node: key, statement });
    }
    // Where the plan declares such entities, a reference to anything else is an error of its own.
    const declared = new Set(draft.statements.map((statement) => statement.address.kind));
    for (const { statement, node, target } of draft.references) {
        const names = namings.get(target.kind);
        if (names?.has(target.name) === true || declared.has(target.kind))
            continue;
        names?.set(target.name, { address: target, node, statement });
    }
    return namings;
}

;// CONCATENATED MODULE: ./build/js/core/plan/rules/deletions.js





/** `deleted-in-use`: by a field that names it, or under something that uses it. */
function* deletions(draft) {
    for (const { statement, node, target } of draft.references) {
        const named = draft.byKey.get((0,core_taxonomy/* keyOf */.TN)(target));
        if (named?.state !== 'deleted')
            continue;
        const message = `${(0,core_kinds/* kindOf */.I)(target.kind).label} ${(0,quote/* quote */.h)(target.name)} is deleted in this plan (${(0,plan_statement/* placeName */.fW)(named)}): write another one, or null for none, or do not delete it`;
        yield (0,plan_statement/* problemAt */.l4)(statement, node, 'deleted-in-use', message);
    }
    for (const [use, shared] of draft.definitions) {
        if (use.state === 'deleted' || shared.state !== 'deleted')
            continue;
        const message = `the shared ${shared.spec.label} ${(0,quote/* quote */.h)(shared.address.name)} is deleted in this plan (${(0,plan_statement/* placeName */.fW)(shared)}): remove it here, or do not delete it`;
        yield (0,plan_statement/* problemAt */.l4)(use, use.key, 'deleted-in-use', message);
    }
}
/** `deleted-with-fields`. */
function deletedWithFields(statement) {
    const { address, beside } = statement;
    if (beside.length === 0)
        return plan_draft/* nothingFound */.Sb;
    const [first = statement.key] = beside;
    const keys = (0,quote/* quoteList */.J)(beside.map((key) => key.source), 'and');
    const message = `${(0,core_taxonomy/* describe */.q0)(address, quote/* quote */.h)} is deleted, so nothing else can be written of it: remove ${keys}, or remove "deleted"`;
    return [(0,plan_statement/* problemAt */.l4)(statement, first, 'deleted-with-fields', message)];
}

;// CONCATENATED MODULE: ./build/js/core/plan/rules/duplicates.js




/** `duplicate-entity`: at every place, naming another. */
function duplicates(draft) {
    // Properties of an event are part of it: where it stands twice, that is said once.
    const apart = draft.statements.filter(({ address, spec }) => address.scope === null || spec.scope?.parent === null);
    const places = (0,grouping/* groupBy */.$)(apart, ({ entity }) => entity);
    return [...places.values()].flatMap((statements) => {
        const [first, second] = statements;
        if (first === undefined || second === undefined)
            return [];
        return statements.map((statement, index) => {
            const other = index === 0 ? second : first;
            const message = `${(0,core_taxonomy/* describe */.q0)(statement.address, quote/* quote */.h)} also stands at ${(0,plan_statement/* placeName */.fW)(other)}: write it in one place only`;
            return (0,plan_statement/* problemAt */.l4)(statement, statement.key, 'duplicate-entity', message);
        });
    });
}

// EXTERNAL MODULE: ./build/js/core/plan/ignore.js
var ignore = __webpack_require__(5858);
;// CONCATENATED MODULE: ./build/js/core/plan/rules/ignored.js





/** `ignored`: what the plan names and `ignore` matches. */
function ignored(statement, draft) {
    const { address, spec } = statement;
    const patterns = draft.settings.ignore.get(spec.section);
    if (patterns === undefined || !(0,plan_draft/* isDefinition */.gN)(draft, statement))
        return plan_draft/* nothingFound */.Sb;
    const pattern = patterns.find((candidate) => (0,ignore/* isIgnored */.p)([candidate], address.name));
    if (pattern === undefined)
        return plan_draft/* nothingFound */.Sb;
    const message = `${(0,core_taxonomy/* describe */.q0)(address, quote/* quote */.h)} is ignored by ${(0,quote/* quote */.h)(pattern)} under ignore, ${spec.section}: remove it here, or narrow the pattern`;
    return [(0,plan_statement/* problemAt */.l4)(statement, statement.key, 'ignored', message)];
}

;// CONCATENATED MODULE: ./build/js/core/plan/rules/limits.js

/** Past this part of the limit the plan is close to it. */
const limits_close = 0.9;
/** `instrumentation-limit` (warning): how many of a kind the plan names, own properties of events included. */
function limits(draft) {
    const named = new Map();
    for (const statement of draft.statements) {
        if (statement.state === 'deleted')
            continue;
        const { kind, name } = statement.address;
        const names = named.get(kind) ?? new Map();
        if (names.size === 0)
            named.set(kind, names);
        if (!names.has(name))
            names.set(name, statement);
    }
    return core_kinds/* kinds */.EZ.flatMap((spec) => {
        const names = named.get(spec.kind);
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
                location: draft.settings.sections.get(spec.section) ?? first.locate(first.key.start),
                subject: null,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/js/core/plan/rules/list-items.js




/** `enum-values`: list items that Amplitude cannot carry, as it takes lists as comma-separated text. */
function listItems(statement) {
    let problems = plan_draft/* nothingFound */.Sb;
    for (const { field, node } of statement.fields) {
        if (node.type !== 'list' || field.codec !== 'set' || field.values !== undefined)
            continue;
        const found = itemProblems(statement, field.name, scalarItems(node) ?? []);
        if (found.length > 0)
            problems = [...problems, ...found];
    }
    return problems;
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
function itemFault({ source }, field) {
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
function naming(statement, draft) {
    const { nameRule, label } = statement.spec;
    const rule = nameRule === null ? undefined : draft.settings.conventions.naming.get(nameRule);
    if (nameRule === null || rule === undefined || statement.state === 'deleted')
        return plan_draft/* nothingFound */.Sb;
    if (!(0,plan_draft/* isDefinition */.gN)(draft, statement))
        return plan_draft/* nothingFound */.Sb;
    const { name: whole } = statement.address;
    const prefix = nameRule === 'event_name' && whole.startsWith(customEvent) ? customEvent : '';
    const name = whole.slice(prefix.length);
    // An empty one is reported as such. Names in brackets are given by products: "[Amplitude] Page Viewed".
    if (name.trim() === '' || name.startsWith('[') || rule.accepts(name))
        return plan_draft/* nothingFound */.Sb;
    const rewritten = rule.rewrite(name);
    const instead = rewritten === null ? '' : `: write ${(0,quote/* quote */.h)(prefix + rewritten)}`;
    const message = `${label} ${(0,quote/* quote */.h)(whole)} is to be written ${rule.wanted}${instead}`;
    return [(0,plan_statement/* problemAt */.l4)(statement, statement.key, ruleIds[nameRule], message, rule.severity)];
}

;// CONCATENATED MODULE: ./build/js/core/plan/rules/patterns.js


/** `regex` (warning): patterns that do not compile here. */
function* patterns(draft) {
    const { patterns: library } = draft;
    if (library === null)
        return;
    const faults = new Map();
    for (const statement of draft.statements) {
        for (const { field, node, value } of statement.fields) {
            if (field.codec !== 'verbatim' || typeof value !== 'string')
                continue;
            const fault = faults.get(value) ?? (faults.has(value) ? null : library.compileFault(value));
            faults.set(value, fault);
            if (fault === null)
                continue;
            const message = `${(0,quote/* quote */.h)(value)} does not compile here: ${fault}. Amplitude's own flavour is not documented and may take it; write it without, or see that it works there`;
            yield (0,plan_statement/* problemAt */.l4)(statement, node, 'regex', message, 'warning');
        }
    }
}

;// CONCATENATED MODULE: ./build/js/core/plan/rules/renames.js




/** `rename`: what cannot be followed from one name to another. */
function renames(draft) {
    const all = draft.statements.flatMap((to) => to.earlier.map((from) => ({ to, from, key: (0,core_taxonomy/* ownKey */.Gt)(to.address.kind, from.source) })));
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
function stillNamed(draft, { to, from, key }) {
    const name = (0,quote/* quote */.h)(from.source);
    if (from.source === to.address.name) {
        return `${name} cannot be its own earlier name: write the name that Amplitude has, or remove the line`;
    }
    const source = draft.byKey.get(key);
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
    for (const statement of draft.statements) {
        const { address } = statement;
        if (address.scope === null)
            continue;
        const key = (0,core_taxonomy/* keyOf */.TN)({ ...address, scope: null });
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
function requiredFields(statement, draft) {
    const { required, requiredSeverity } = draft.settings.conventions;
    const names = required.get(statement.spec.section);
    if (names === undefined || statement.state === 'deleted')
        return plan_draft/* nothingFound */.Sb;
    if (!(0,plan_draft/* isDefinition */.gN)(draft, statement))
        return plan_draft/* nothingFound */.Sb;
    const missing = names.filter((name) => canHave(statement, name) && isMissing(statement, name));
    if (missing.length === 0)
        return plan_draft/* nothingFound */.Sb;
    const message = `${(0,core_taxonomy/* describe */.q0)(statement.address, quote/* quote */.h)} has no ${missing.join(', ')}: write ${missing.length === 1 ? 'it' : 'them'}`;
    return [(0,plan_statement/* problemAt */.l4)(statement, statement.key, 'required-field', message, requiredSeverity)];
}
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
function texts(statement) {
    let problems = plan_draft/* nothingFound */.Sb;
    for (const { field, node, value } of statement.fields) {
        if (typeof value !== 'string' || !/\p{Cs}/u.test(value))
            continue;
        const message = `${(0,quote/* quote */.h)(field.name)} has half of a surrogate pair: write the whole character`;
        problems = [...problems, (0,plan_statement/* problemAt */.l4)(statement, node, 'schema', message)];
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/js/core/plan/rules/type-fit.js





const dependentFields = new Map(core_kinds/* kinds */.EZ.flatMap((spec) => {
    const fields = spec.fields.filter((field) => field.needsType !== undefined);
    return fields.length === 0 ? [] : [[spec, fields]];
}));
/** `enum-values` and `regex`: fields that need a type, on the definition as it is merged. */
function typeFit(statement, draft) {
    const dependent = dependentFields.get(statement.spec);
    if (dependent === undefined || statement.fields.length === 0)
        return plan_draft/* nothingFound */.Sb;
    const shared = (0,plan_draft/* inheritedDefinition */.En)(draft, statement);
    // In a file that could not be read there may be a definition that makes it right.
    if (shared === undefined && !(0,plan_draft/* isDefinition */.gN)(draft, statement))
        return plan_draft/* nothingFound */.Sb;
    if (isUncertain('type', statement, shared))
        return plan_draft/* nothingFound */.Sb;
    let problems = plan_draft/* nothingFound */.Sb;
    for (const field of dependent) {
        if (isUncertain(field.name, statement, shared))
            continue;
        const problem = misfit(statement, field, shared);
        if (problem !== null)
            problems = [...problems, problem];
    }
    return problems;
}
/** What the statement itself makes wrong: what is wrong in the shared definition is reported there. */
function misfit(statement, field, shared) {
    const type = effective('type', statement, shared)?.value ?? null;
    const value = mergedValue(field, statement, shared) ?? null;
    const own = (0,plan_statement/* stated */.Eo)(statement, field.name);
    if (value !== null && type !== field.needsType) {
        if (own === undefined)
            return null;
        return (0,plan_statement/* problemAt */.l4)(statement, own.key, ruleOf(field), needsType(field, type));
    }
    if (value === null && type === field.needsType && field.codec === 'set') {
        const node = (0,plan_statement/* stated */.Eo)(statement, 'type')?.node ?? own?.node;
        if (node === undefined)
            return null;
        return (0,plan_statement/* problemAt */.l4)(statement, node, ruleOf(field), needsValues(field));
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
function isUncertain(name, statement, shared) {
    const field = effective(name, statement, shared);
    if (field !== undefined)
        return field.value === undefined;
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
    patterns,
    collisions,
    limits,
];
const statementChecks = [
    names/* names */.Dy,
    deletedWithFields,
    typeFit,
    listItems,
    texts,
    ignored,
    naming,
    requiredFields,
];
function eachStatement(draft) {
    const problems = [];
    for (const check of statementChecks) {
        for (const statement of draft.statements) {
            const found = check(statement, draft);
            if (found.length > 0)
                problems.push(...found);
        }
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/js/core/plan/settings.js





/** Settings of a plan: `version`, `ignore`, `rules`. `trees` have at least one file. */
function settingsIn(trees, patterns) {
    const found = new Map();
    for (const tree of trees) {
        for (const entry of entriesOf(tree.root)) {
            const places = found.get(entry.key.source) ?? [];
            places.push({ entry, tree });
            found.set(entry.key.source, places);
        }
    }
    const first = (section) => found.get(section)?.[0];
    const rules = first('rules');
    const locateRule = (offset) => locate(rules, offset);
    const conventions = conventionsIn(rules?.entry.value, locateRule, patterns);
    return {
        ignore: ignoreIn(first('ignore')?.entry.value),
        conventions,
        sections: new Map([...found].flatMap(([section, places]) => places
            .slice(0, 1)
            .map(({ entry, tree }) => [section, tree.locate(entry.key.start)]))),
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
    for (const { key, value } of entriesOf(node)) {
        if (!core_kinds/* kinds */.EZ.some((spec) => spec.section === key.source))
            continue;
        patterns.set(key.source, scalarItems(value)?.map((item) => item.source) ?? []);
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
            location: locate(place, place.entry.key.start),
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

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/js/core/plan/schema-validator.js

const validate = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Amplitude tracking plan", "description": "What a tracking plan in Amplitude should hold. What is not written is neither compared nor changed.", "type": ["object", "null"], "properties": { "version": { "title": "version", "description": "Version of the format: 1. It stands in at least one file of the plan.", "const": 1 }, "categories": { "title": "categories", "description": "Categories, by name. What is not written is left alone.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/category" } }, "events": { "title": "events", "description": "Events, by name. What is not written is left alone.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/event" } }, "event_properties": { "title": "event_properties", "description": "Event properties (shared), by name. What is not written is left alone.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/event_property" } }, "user_properties": { "title": "user_properties", "description": "User properties, by name. What is not written is left alone.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/user_property" } }, "group_properties": { "title": "group_properties", "description": "Group properties (shared), by name. What is not written is left alone.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/group_property" } }, "group_types": { "title": "group_types", "description": "Group types, by name, with their properties.", "type": ["object", "null"], "additionalProperties": { "type": ["object", "null"], "properties": { "properties": { "title": "properties", "description": "Its group properties, by name.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/group_property_use" } } }, "additionalProperties": false, "title": "group type", "description": "A group type and what it uses." } }, "ignore": { "title": "ignore", "description": "What Amplitude may have without the plan naming it. * is any run of characters, all else is literal.", "type": ["object", "null"], "properties": { "categories": { "title": "categories", "description": "Patterns for names of categories that are not reported as unmanaged.", "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } }, "events": { "title": "events", "description": "Patterns for names of events that are not reported as unmanaged.", "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } }, "event_properties": { "title": "event_properties", "description": "Patterns for names of event properties that are not reported as unmanaged.", "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } }, "user_properties": { "title": "user_properties", "description": "Patterns for names of user properties that are not reported as unmanaged.", "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } }, "group_properties": { "title": "group_properties", "description": "Patterns for names of group properties that are not reported as unmanaged.", "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } } }, "additionalProperties": false }, "rules": { "title": "rules", "description": "The team's own conventions.", "type": ["object", "null"], "properties": { "event_name": { "title": "event_name", "description": "How names of events are written: a style or a pattern. Names in [brackets], as other products give them, are exempt.", "type": "object", "properties": { "style": { "title": "style", "description": "title: Checkout Started; sentence: Checkout started; snake: checkout_started; kebab: checkout-started; camel: checkoutStarted; pascal: CheckoutStarted", "enum": ["title", "sentence", "snake", "kebab", "camel", "pascal"] }, "pattern": { "title": "pattern", "description": "Instead of a style: a regular expression (RE2) that finds a match in each name.", "type": "string" }, "severity": { "title": "severity", "description": "error fails the check, warning only tells, off does neither. Where it is not written: error.", "default": "error", "enum": ["error", "warning", "off"] } }, "additionalProperties": false, "oneOf": [{ "properties": { "style": {} }, "required": ["style"] }, { "properties": { "pattern": {} }, "required": ["pattern"] }] }, "property_name": { "title": "property_name", "description": "How names of event properties, user properties, group properties are written: a style or a pattern. Names in [brackets], as other products give them, are exempt.", "type": "object", "properties": { "style": { "title": "style", "description": "title: Checkout Started; sentence: Checkout started; snake: checkout_started; kebab: checkout-started; camel: checkoutStarted; pascal: CheckoutStarted", "enum": ["title", "sentence", "snake", "kebab", "camel", "pascal"] }, "pattern": { "title": "pattern", "description": "Instead of a style: a regular expression (RE2) that finds a match in each name.", "type": "string" }, "severity": { "title": "severity", "description": "error fails the check, warning only tells, off does neither. Where it is not written: error.", "default": "error", "enum": ["error", "warning", "off"] } }, "additionalProperties": false, "oneOf": [{ "properties": { "style": {} }, "required": ["style"] }, { "properties": { "pattern": {} }, "required": ["pattern"] }] }, "required_fields": { "title": "required_fields", "description": "Fields that must be written and not empty, by section.", "type": "object", "properties": { "events": { "title": "events", "description": "Fields that events must have.", "type": ["array", "null"], "items": { "enum": ["category", "description", "display_name", "owner", "tags", "is_active", "is_hidden_from_dropdowns", "is_hidden_from_persona_results", "is_hidden_from_pathfinder", "is_hidden_from_timeline"] } }, "event_properties": { "title": "event_properties", "description": "Fields that event properties must have.", "type": ["array", "null"], "items": { "enum": ["type", "description", "regex", "enum_values", "is_array_type", "is_required", "is_hidden", "classifications"] } }, "user_properties": { "title": "user_properties", "description": "Fields that user properties must have.", "type": ["array", "null"], "items": { "enum": ["type", "description", "regex", "enum_values", "is_array_type", "is_hidden", "classifications"] } }, "severity": { "title": "severity", "description": "error fails the check, warning only tells, off does neither. Where it is not written: warning.", "default": "warning", "enum": ["error", "warning", "off"] } }, "additionalProperties": false } }, "additionalProperties": false } }, "additionalProperties": false, "$defs": { "category": { "type": ["object", "null"], "properties": { "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. Gone for good: Amplitude cannot restore a category, only create it again.", "const": true } }, "additionalProperties": false, "title": "category", "description": "Category. A field that is not written is left alone." }, "event": { "type": ["object", "null"], "properties": { "category": { "title": "category", "description": "Name of the category. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "description": { "title": "description", "description": "When the event is sent and what it means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "display_name": { "title": "display_name", "description": "Name shown in charts. Takes effect once data has arrived. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "owner": { "title": "owner", "description": "Who answers for the event, as an email address. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "tags": { "title": "tags", "description": "Tags, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_active": { "title": "is_active", "description": "Whether the event is active.", "type": "boolean" }, "is_hidden_from_dropdowns": { "title": "is_hidden_from_dropdowns", "description": "Whether menus leave the event out. Takes effect once data has arrived.", "type": "boolean" }, "is_hidden_from_persona_results": { "title": "is_hidden_from_persona_results", "description": "Whether Personas leave the event out. Takes effect once data has arrived.", "type": "boolean" }, "is_hidden_from_pathfinder": { "title": "is_hidden_from_pathfinder", "description": "Whether Pathfinder leaves the event out. Takes effect once data has arrived.", "type": "boolean" }, "is_hidden_from_timeline": { "title": "is_hidden_from_timeline", "description": "Whether user timelines leave the event out. Takes effect once data has arrived.", "type": "boolean" }, "properties": { "title": "properties", "description": "Its event properties, by name.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/event_property_use" } }, "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. With data: marked deleted, can be restored, and Amplitude stops ingesting it. Without data: gone, and can only be created again.", "const": true } }, "additionalProperties": false, "title": "event", "description": "Event. A field that is not written is left alone." }, "event_property": { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_required": { "title": "is_required", "description": "Whether every event must carry the property.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" }, "classifications": { "title": "classifications", "description": "Data classifications (needs Data Access Controls). Empty clears them.", "type": ["array", "null", "string"], "items": { "enum": ["PII", "SENSITIVE", "REVENUE"] }, "maxLength": 0 }, "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. With data: marked deleted on every event, and can be restored. Without data: gone, and can only be created again.", "const": true } }, "additionalProperties": false, "title": "event property", "description": "Event property. A field that is not written is left alone." }, "event_property_use": { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_required": { "title": "is_required", "description": "Whether every event must carry the property.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. With data: marked deleted on every event, and can be restored. Without data: gone, and can only be created again.", "const": true } }, "additionalProperties": false, "title": "event property of one event", "description": "Where event_properties declares the name, a use of that: what is written here is this event's own value, the rest is the shared one. Else a property of this event alone." }, "user_property": { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" }, "classifications": { "title": "classifications", "description": "Data classifications (needs Data Access Controls). Empty clears them.", "type": ["array", "null", "string"], "items": { "enum": ["PII", "SENSITIVE", "REVENUE"] }, "maxLength": 0 }, "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. With data: marked deleted, and can be restored. Without data: gone, and can only be created again.", "const": true } }, "additionalProperties": false, "title": "user property", "description": "User property. A field that is not written is left alone." }, "group_property": { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" }, "classifications": { "title": "classifications", "description": "Data classifications (needs Data Access Controls). Empty clears them.", "type": ["array", "null", "string"], "items": { "enum": ["PII", "SENSITIVE", "REVENUE"] }, "maxLength": 0 }, "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 } }, "additionalProperties": false, "title": "group property", "description": "Group property. A field that is not written is left alone." }, "group_property_use": { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" } }, "additionalProperties": false, "title": "group property of one group type", "description": "Where group_properties declares the name, a use of that: what is written here is this group type's own value, the rest is the shared one. Else a property of this group type alone." } } };
const schema32 = { "type": ["object", "null"], "properties": { "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. Gone for good: Amplitude cannot restore a category, only create it again.", "const": true } }, "additionalProperties": false, "title": "category", "description": "Category. A field that is not written is left alone." };
const schema35 = { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_required": { "title": "is_required", "description": "Whether every event must carry the property.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" }, "classifications": { "title": "classifications", "description": "Data classifications (needs Data Access Controls). Empty clears them.", "type": ["array", "null", "string"], "items": { "enum": ["PII", "SENSITIVE", "REVENUE"] }, "maxLength": 0 }, "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. With data: marked deleted on every event, and can be restored. Without data: gone, and can only be created again.", "const": true } }, "additionalProperties": false, "title": "event property", "description": "Event property. A field that is not written is left alone." };
const schema36 = { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" }, "classifications": { "title": "classifications", "description": "Data classifications (needs Data Access Controls). Empty clears them.", "type": ["array", "null", "string"], "items": { "enum": ["PII", "SENSITIVE", "REVENUE"] }, "maxLength": 0 }, "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. With data: marked deleted, and can be restored. Without data: gone, and can only be created again.", "const": true } }, "additionalProperties": false, "title": "user property", "description": "User property. A field that is not written is left alone." };
const schema37 = { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" }, "classifications": { "title": "classifications", "description": "Data classifications (needs Data Access Controls). Empty clears them.", "type": ["array", "null", "string"], "items": { "enum": ["PII", "SENSITIVE", "REVENUE"] }, "maxLength": 0 }, "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 } }, "additionalProperties": false, "title": "group property", "description": "Group property. A field that is not written is left alone." };
const schema38 = { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" } }, "additionalProperties": false, "title": "group property of one group type", "description": "Where group_properties declares the name, a use of that: what is written here is this group type's own value, the rest is the shared one. Else a property of this group type alone." };
const func1 = Object.prototype.hasOwnProperty;
const func3 = ucs2length["default"] ?? ucs2length;
const schema33 = { "type": ["object", "null"], "properties": { "category": { "title": "category", "description": "Name of the category. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "description": { "title": "description", "description": "When the event is sent and what it means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "display_name": { "title": "display_name", "description": "Name shown in charts. Takes effect once data has arrived. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "owner": { "title": "owner", "description": "Who answers for the event, as an email address. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "tags": { "title": "tags", "description": "Tags, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_active": { "title": "is_active", "description": "Whether the event is active.", "type": "boolean" }, "is_hidden_from_dropdowns": { "title": "is_hidden_from_dropdowns", "description": "Whether menus leave the event out. Takes effect once data has arrived.", "type": "boolean" }, "is_hidden_from_persona_results": { "title": "is_hidden_from_persona_results", "description": "Whether Personas leave the event out. Takes effect once data has arrived.", "type": "boolean" }, "is_hidden_from_pathfinder": { "title": "is_hidden_from_pathfinder", "description": "Whether Pathfinder leaves the event out. Takes effect once data has arrived.", "type": "boolean" }, "is_hidden_from_timeline": { "title": "is_hidden_from_timeline", "description": "Whether user timelines leave the event out. Takes effect once data has arrived.", "type": "boolean" }, "properties": { "title": "properties", "description": "Its event properties, by name.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/event_property_use" } }, "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. With data: marked deleted, can be restored, and Amplitude stops ingesting it. Without data: gone, and can only be created again.", "const": true } }, "additionalProperties": false, "title": "event", "description": "Event. A field that is not written is left alone." };
const schema34 = { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_required": { "title": "is_required", "description": "Whether every event must carry the property.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. With data: marked deleted on every event, and can be restored. Without data: gone, and can only be created again.", "const": true } }, "additionalProperties": false, "title": "event property of one event", "description": "Where event_properties declares the name, a use of that: what is written here is this event's own value, the rest is the shared one. Else a property of this event alone." };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema33.type }, message: "must be object,null", schema: schema33.type, parentSchema: schema33, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func1.call(schema33.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.category !== undefined) {
            let data0 = data.category;
            if (((typeof data0 !== "string") && (data0 !== null)) && (!(Array.isArray(data0)))) {
                const err2 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: schema33.properties.category.type }, message: "must be string,null,array", schema: schema33.properties.category.type, parentSchema: schema33.properties.category, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (Array.isArray(data0)) {
                if (data0.length > 0) {
                    const err3 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema33.properties.category, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
        }
        if (data.description !== undefined) {
            let data1 = data.description;
            if (((typeof data1 !== "string") && (data1 !== null)) && (!(Array.isArray(data1)))) {
                const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema33.properties.description.type }, message: "must be string,null,array", schema: schema33.properties.description.type, parentSchema: schema33.properties.description, data: data1 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (Array.isArray(data1)) {
                if (data1.length > 0) {
                    const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema33.properties.description, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
        if (data.display_name !== undefined) {
            let data2 = data.display_name;
            if (((typeof data2 !== "string") && (data2 !== null)) && (!(Array.isArray(data2)))) {
                const err6 = { instancePath: instancePath + "/display_name", schemaPath: "#/properties/display_name/type", keyword: "type", params: { type: schema33.properties.display_name.type }, message: "must be string,null,array", schema: schema33.properties.display_name.type, parentSchema: schema33.properties.display_name, data: data2 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (Array.isArray(data2)) {
                if (data2.length > 0) {
                    const err7 = { instancePath: instancePath + "/display_name", schemaPath: "#/properties/display_name/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema33.properties.display_name, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
        }
        if (data.owner !== undefined) {
            let data3 = data.owner;
            if (((typeof data3 !== "string") && (data3 !== null)) && (!(Array.isArray(data3)))) {
                const err8 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: schema33.properties.owner.type }, message: "must be string,null,array", schema: schema33.properties.owner.type, parentSchema: schema33.properties.owner, data: data3 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (Array.isArray(data3)) {
                if (data3.length > 0) {
                    const err9 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema33.properties.owner, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
        }
        if (data.tags !== undefined) {
            let data4 = data.tags;
            if (((!(Array.isArray(data4))) && (data4 !== null)) && (typeof data4 !== "string")) {
                const err10 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: schema33.properties.tags.type }, message: "must be array,null,string", schema: schema33.properties.tags.type, parentSchema: schema33.properties.tags, data: data4 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (typeof data4 === "string") {
                if (func3(data4) > 0) {
                    const err11 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema33.properties.tags, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data5 = data4[i0];
                    if ((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (data5 !== null)) {
                        const err12 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: schema33.properties.tags.items.type }, message: "must be string,number,boolean,null", schema: schema33.properties.tags.items.type, parentSchema: schema33.properties.tags.items, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.is_active !== undefined) {
            let data6 = data.is_active;
            if (typeof data6 !== "boolean") {
                const err13 = { instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.is_active.type, parentSchema: schema33.properties.is_active, data: data6 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.is_hidden_from_dropdowns !== undefined) {
            let data7 = data.is_hidden_from_dropdowns;
            if (typeof data7 !== "boolean") {
                const err14 = { instancePath: instancePath + "/is_hidden_from_dropdowns", schemaPath: "#/properties/is_hidden_from_dropdowns/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.is_hidden_from_dropdowns.type, parentSchema: schema33.properties.is_hidden_from_dropdowns, data: data7 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.is_hidden_from_persona_results !== undefined) {
            let data8 = data.is_hidden_from_persona_results;
            if (typeof data8 !== "boolean") {
                const err15 = { instancePath: instancePath + "/is_hidden_from_persona_results", schemaPath: "#/properties/is_hidden_from_persona_results/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.is_hidden_from_persona_results.type, parentSchema: schema33.properties.is_hidden_from_persona_results, data: data8 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.is_hidden_from_pathfinder !== undefined) {
            let data9 = data.is_hidden_from_pathfinder;
            if (typeof data9 !== "boolean") {
                const err16 = { instancePath: instancePath + "/is_hidden_from_pathfinder", schemaPath: "#/properties/is_hidden_from_pathfinder/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.is_hidden_from_pathfinder.type, parentSchema: schema33.properties.is_hidden_from_pathfinder, data: data9 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.is_hidden_from_timeline !== undefined) {
            let data10 = data.is_hidden_from_timeline;
            if (typeof data10 !== "boolean") {
                const err17 = { instancePath: instancePath + "/is_hidden_from_timeline", schemaPath: "#/properties/is_hidden_from_timeline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.is_hidden_from_timeline.type, parentSchema: schema33.properties.is_hidden_from_timeline, data: data10 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.properties !== undefined) {
            let data11 = data.properties;
            if ((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)) {
                const err18 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: schema33.properties.properties.type }, message: "must be object,null", schema: schema33.properties.properties.type, parentSchema: schema33.properties.properties, data: data11 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                for (const key1 in data11) {
                    let data12 = data11[key1];
                    if ((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)) {
                        const err19 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/event_property_use/type", keyword: "type", params: { type: schema34.type }, message: "must be object,null", schema: schema34.type, parentSchema: schema34, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        for (const key2 in data12) {
                            if (!((((((((key2 === "type") || (key2 === "description")) || (key2 === "regex")) || (key2 === "enum_values")) || (key2 === "is_array_type")) || (key2 === "is_required")) || (key2 === "is_hidden")) || (key2 === "deleted"))) {
                                const err20 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/event_property_use/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        if (data12.type !== undefined) {
                            let data13 = data12.type;
                            if (!(((((data13 === "string") || (data13 === "number")) || (data13 === "boolean")) || (data13 === "enum")) || (data13 === "any"))) {
                                const err21 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/$defs/event_property_use/properties/type/enum", keyword: "enum", params: { allowedValues: schema34.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.type.enum, parentSchema: schema34.properties.type, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data12.description !== undefined) {
                            let data14 = data12.description;
                            if (((typeof data14 !== "string") && (data14 !== null)) && (!(Array.isArray(data14)))) {
                                const err22 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/event_property_use/properties/description/type", keyword: "type", params: { type: schema34.properties.description.type }, message: "must be string,null,array", schema: schema34.properties.description.type, parentSchema: schema34.properties.description, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                            if (Array.isArray(data14)) {
                                if (data14.length > 0) {
                                    const err23 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/event_property_use/properties/description/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema34.properties.description, data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err23];
                                    }
                                    else {
                                        vErrors.push(err23);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data12.regex !== undefined) {
                            let data15 = data12.regex;
                            if (((typeof data15 !== "string") && (data15 !== null)) && (!(Array.isArray(data15)))) {
                                const err24 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/event_property_use/properties/regex/type", keyword: "type", params: { type: schema34.properties.regex.type }, message: "must be string,null,array", schema: schema34.properties.regex.type, parentSchema: schema34.properties.regex, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                            if (Array.isArray(data15)) {
                                if (data15.length > 0) {
                                    const err25 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/event_property_use/properties/regex/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema34.properties.regex, data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data12.enum_values !== undefined) {
                            let data16 = data12.enum_values;
                            if (((!(Array.isArray(data16))) && (data16 !== null)) && (typeof data16 !== "string")) {
                                const err26 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/event_property_use/properties/enum_values/type", keyword: "type", params: { type: schema34.properties.enum_values.type }, message: "must be array,null,string", schema: schema34.properties.enum_values.type, parentSchema: schema34.properties.enum_values, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                            if (typeof data16 === "string") {
                                if (func3(data16) > 0) {
                                    const err27 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/event_property_use/properties/enum_values/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema34.properties.enum_values, data: data16 };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data16)) {
                                const len1 = data16.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data17 = data16[i1];
                                    if ((((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")) && (data17 !== null)) {
                                        const err28 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values/" + i1, schemaPath: "#/$defs/event_property_use/properties/enum_values/items/type", keyword: "type", params: { type: schema34.properties.enum_values.items.type }, message: "must be string,number,boolean,null", schema: schema34.properties.enum_values.items.type, parentSchema: schema34.properties.enum_values.items, data: data17 };
                                        if (vErrors === null) {
                                            vErrors = [err28];
                                        }
                                        else {
                                            vErrors.push(err28);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data12.is_array_type !== undefined) {
                            let data18 = data12.is_array_type;
                            if (typeof data18 !== "boolean") {
                                const err29 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_array_type", schemaPath: "#/$defs/event_property_use/properties/is_array_type/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.is_array_type.type, parentSchema: schema34.properties.is_array_type, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data12.is_required !== undefined) {
                            let data19 = data12.is_required;
                            if (typeof data19 !== "boolean") {
                                const err30 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_required", schemaPath: "#/$defs/event_property_use/properties/is_required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.is_required.type, parentSchema: schema34.properties.is_required, data: data19 };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                        if (data12.is_hidden !== undefined) {
                            let data20 = data12.is_hidden;
                            if (typeof data20 !== "boolean") {
                                const err31 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_hidden", schemaPath: "#/$defs/event_property_use/properties/is_hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.is_hidden.type, parentSchema: schema34.properties.is_hidden, data: data20 };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data12.deleted !== undefined) {
                            let data21 = data12.deleted;
                            if (true !== data21) {
                                const err32 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/deleted", schemaPath: "#/$defs/event_property_use/properties/deleted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema34.properties.deleted, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
        }
        if (data.renamed_from !== undefined) {
            let data22 = data.renamed_from;
            if ((((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (typeof data22 !== "boolean")) && (!(Array.isArray(data22)))) {
                const err33 = { instancePath: instancePath + "/renamed_from", schemaPath: "#/properties/renamed_from/type", keyword: "type", params: { type: schema33.properties.renamed_from.type }, message: "must be string,number,boolean,array", schema: schema33.properties.renamed_from.type, parentSchema: schema33.properties.renamed_from, data: data22 };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
            if (Array.isArray(data22)) {
                if (data22.length < 1) {
                    const err34 = { instancePath: instancePath + "/renamed_from", schemaPath: "#/properties/renamed_from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.renamed_from, data: data22 };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                const len2 = data22.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data23 = data22[i2];
                    if ((((typeof data23 !== "string") && (!((typeof data23 == "number") && (isFinite(data23))))) && (typeof data23 !== "boolean")) && (data23 !== null)) {
                        const err35 = { instancePath: instancePath + "/renamed_from/" + i2, schemaPath: "#/properties/renamed_from/items/type", keyword: "type", params: { type: schema33.properties.renamed_from.items.type }, message: "must be string,number,boolean,null", schema: schema33.properties.renamed_from.items.type, parentSchema: schema33.properties.renamed_from.items, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.deleted !== undefined) {
            let data24 = data.deleted;
            if (true !== data24) {
                const err36 = { instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema33.properties.deleted, data: data24 };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema31.type }, message: "must be object,null", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func1.call(schema31.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (1 !== data0) {
                const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.categories !== undefined) {
            let data1 = data.categories;
            if ((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)) {
                const err3 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: schema31.properties.categories.type }, message: "must be object,null", schema: schema31.properties.categories.type, parentSchema: schema31.properties.categories, data: data1 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key1 in data1) {
                    let data2 = data1[key1];
                    if ((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)) {
                        const err4 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/category/type", keyword: "type", params: { type: schema32.type }, message: "must be object,null", schema: schema32.type, parentSchema: schema32, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        for (const key2 in data2) {
                            if (!((key2 === "renamed_from") || (key2 === "deleted"))) {
                                const err5 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/category/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                        }
                        if (data2.renamed_from !== undefined) {
                            let data3 = data2.renamed_from;
                            if ((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (!(Array.isArray(data3)))) {
                                const err6 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/$defs/category/properties/renamed_from/type", keyword: "type", params: { type: schema32.properties.renamed_from.type }, message: "must be string,number,boolean,array", schema: schema32.properties.renamed_from.type, parentSchema: schema32.properties.renamed_from, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                            if (Array.isArray(data3)) {
                                if (data3.length < 1) {
                                    const err7 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/$defs/category/properties/renamed_from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.renamed_from, data: data3 };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                }
                                const len0 = data3.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data4 = data3[i0];
                                    if ((((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")) && (data4 !== null)) {
                                        const err8 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from/" + i0, schemaPath: "#/$defs/category/properties/renamed_from/items/type", keyword: "type", params: { type: schema32.properties.renamed_from.items.type }, message: "must be string,number,boolean,null", schema: schema32.properties.renamed_from.items.type, parentSchema: schema32.properties.renamed_from.items, data: data4 };
                                        if (vErrors === null) {
                                            vErrors = [err8];
                                        }
                                        else {
                                            vErrors.push(err8);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data2.deleted !== undefined) {
                            let data5 = data2.deleted;
                            if (true !== data5) {
                                const err9 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/deleted", schemaPath: "#/$defs/category/properties/deleted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema32.properties.deleted, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
        }
        if (data.events !== undefined) {
            let data6 = data.events;
            if ((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)) {
                const err10 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: schema31.properties.events.type }, message: "must be object,null", schema: schema31.properties.events.type, parentSchema: schema31.properties.events, data: data6 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                for (const key3 in data6) {
                    if (!(validate21(data6[key3], { instancePath: instancePath + "/events/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key3, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                        errors = vErrors.length;
                    }
                }
            }
        }
        if (data.event_properties !== undefined) {
            let data8 = data.event_properties;
            if ((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)) {
                const err11 = { instancePath: instancePath + "/event_properties", schemaPath: "#/properties/event_properties/type", keyword: "type", params: { type: schema31.properties.event_properties.type }, message: "must be object,null", schema: schema31.properties.event_properties.type, parentSchema: schema31.properties.event_properties, data: data8 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (const key4 in data8) {
                    let data9 = data8[key4];
                    if ((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)) {
                        const err12 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/event_property/type", keyword: "type", params: { type: schema35.type }, message: "must be object,null", schema: schema35.type, parentSchema: schema35, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                        for (const key5 in data9) {
                            if (!(func1.call(schema35.properties, key5))) {
                                const err13 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/event_property/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data9.type !== undefined) {
                            let data10 = data9.type;
                            if (!(((((data10 === "string") || (data10 === "number")) || (data10 === "boolean")) || (data10 === "enum")) || (data10 === "any"))) {
                                const err14 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/$defs/event_property/properties/type/enum", keyword: "enum", params: { allowedValues: schema35.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema35.properties.type.enum, parentSchema: schema35.properties.type, data: data10 };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        if (data9.description !== undefined) {
                            let data11 = data9.description;
                            if (((typeof data11 !== "string") && (data11 !== null)) && (!(Array.isArray(data11)))) {
                                const err15 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/event_property/properties/description/type", keyword: "type", params: { type: schema35.properties.description.type }, message: "must be string,null,array", schema: schema35.properties.description.type, parentSchema: schema35.properties.description, data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                            if (Array.isArray(data11)) {
                                if (data11.length > 0) {
                                    const err16 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/event_property/properties/description/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema35.properties.description, data: data11 };
                                    if (vErrors === null) {
                                        vErrors = [err16];
                                    }
                                    else {
                                        vErrors.push(err16);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data9.regex !== undefined) {
                            let data12 = data9.regex;
                            if (((typeof data12 !== "string") && (data12 !== null)) && (!(Array.isArray(data12)))) {
                                const err17 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/event_property/properties/regex/type", keyword: "type", params: { type: schema35.properties.regex.type }, message: "must be string,null,array", schema: schema35.properties.regex.type, parentSchema: schema35.properties.regex, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                            if (Array.isArray(data12)) {
                                if (data12.length > 0) {
                                    const err18 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/event_property/properties/regex/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema35.properties.regex, data: data12 };
                                    if (vErrors === null) {
                                        vErrors = [err18];
                                    }
                                    else {
                                        vErrors.push(err18);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data9.enum_values !== undefined) {
                            let data13 = data9.enum_values;
                            if (((!(Array.isArray(data13))) && (data13 !== null)) && (typeof data13 !== "string")) {
                                const err19 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/event_property/properties/enum_values/type", keyword: "type", params: { type: schema35.properties.enum_values.type }, message: "must be array,null,string", schema: schema35.properties.enum_values.type, parentSchema: schema35.properties.enum_values, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                            if (typeof data13 === "string") {
                                if (func3(data13) > 0) {
                                    const err20 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/event_property/properties/enum_values/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema35.properties.enum_values, data: data13 };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data13)) {
                                const len1 = data13.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data14 = data13[i1];
                                    if ((((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")) && (data14 !== null)) {
                                        const err21 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values/" + i1, schemaPath: "#/$defs/event_property/properties/enum_values/items/type", keyword: "type", params: { type: schema35.properties.enum_values.items.type }, message: "must be string,number,boolean,null", schema: schema35.properties.enum_values.items.type, parentSchema: schema35.properties.enum_values.items, data: data14 };
                                        if (vErrors === null) {
                                            vErrors = [err21];
                                        }
                                        else {
                                            vErrors.push(err21);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data9.is_array_type !== undefined) {
                            let data15 = data9.is_array_type;
                            if (typeof data15 !== "boolean") {
                                const err22 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_array_type", schemaPath: "#/$defs/event_property/properties/is_array_type/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.is_array_type.type, parentSchema: schema35.properties.is_array_type, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                        if (data9.is_required !== undefined) {
                            let data16 = data9.is_required;
                            if (typeof data16 !== "boolean") {
                                const err23 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_required", schemaPath: "#/$defs/event_property/properties/is_required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.is_required.type, parentSchema: schema35.properties.is_required, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                        if (data9.is_hidden !== undefined) {
                            let data17 = data9.is_hidden;
                            if (typeof data17 !== "boolean") {
                                const err24 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_hidden", schemaPath: "#/$defs/event_property/properties/is_hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.is_hidden.type, parentSchema: schema35.properties.is_hidden, data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        if (data9.classifications !== undefined) {
                            let data18 = data9.classifications;
                            if (((!(Array.isArray(data18))) && (data18 !== null)) && (typeof data18 !== "string")) {
                                const err25 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications", schemaPath: "#/$defs/event_property/properties/classifications/type", keyword: "type", params: { type: schema35.properties.classifications.type }, message: "must be array,null,string", schema: schema35.properties.classifications.type, parentSchema: schema35.properties.classifications, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                            if (typeof data18 === "string") {
                                if (func3(data18) > 0) {
                                    const err26 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications", schemaPath: "#/$defs/event_property/properties/classifications/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema35.properties.classifications, data: data18 };
                                    if (vErrors === null) {
                                        vErrors = [err26];
                                    }
                                    else {
                                        vErrors.push(err26);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data18)) {
                                const len2 = data18.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data19 = data18[i2];
                                    if (!(((data19 === "PII") || (data19 === "SENSITIVE")) || (data19 === "REVENUE"))) {
                                        const err27 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications/" + i2, schemaPath: "#/$defs/event_property/properties/classifications/items/enum", keyword: "enum", params: { allowedValues: schema35.properties.classifications.items.enum }, message: "must be equal to one of the allowed values", schema: schema35.properties.classifications.items.enum, parentSchema: schema35.properties.classifications.items, data: data19 };
                                        if (vErrors === null) {
                                            vErrors = [err27];
                                        }
                                        else {
                                            vErrors.push(err27);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data9.renamed_from !== undefined) {
                            let data20 = data9.renamed_from;
                            if ((((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))) && (typeof data20 !== "boolean")) && (!(Array.isArray(data20)))) {
                                const err28 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/$defs/event_property/properties/renamed_from/type", keyword: "type", params: { type: schema35.properties.renamed_from.type }, message: "must be string,number,boolean,array", schema: schema35.properties.renamed_from.type, parentSchema: schema35.properties.renamed_from, data: data20 };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                            if (Array.isArray(data20)) {
                                if (data20.length < 1) {
                                    const err29 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/$defs/event_property/properties/renamed_from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema35.properties.renamed_from, data: data20 };
                                    if (vErrors === null) {
                                        vErrors = [err29];
                                    }
                                    else {
                                        vErrors.push(err29);
                                    }
                                    errors++;
                                }
                                const len3 = data20.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                    let data21 = data20[i3];
                                    if ((((typeof data21 !== "string") && (!((typeof data21 == "number") && (isFinite(data21))))) && (typeof data21 !== "boolean")) && (data21 !== null)) {
                                        const err30 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from/" + i3, schemaPath: "#/$defs/event_property/properties/renamed_from/items/type", keyword: "type", params: { type: schema35.properties.renamed_from.items.type }, message: "must be string,number,boolean,null", schema: schema35.properties.renamed_from.items.type, parentSchema: schema35.properties.renamed_from.items, data: data21 };
                                        if (vErrors === null) {
                                            vErrors = [err30];
                                        }
                                        else {
                                            vErrors.push(err30);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data9.deleted !== undefined) {
                            let data22 = data9.deleted;
                            if (true !== data22) {
                                const err31 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/deleted", schemaPath: "#/$defs/event_property/properties/deleted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema35.properties.deleted, data: data22 };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
        }
        if (data.user_properties !== undefined) {
            let data23 = data.user_properties;
            if ((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)) {
                const err32 = { instancePath: instancePath + "/user_properties", schemaPath: "#/properties/user_properties/type", keyword: "type", params: { type: schema31.properties.user_properties.type }, message: "must be object,null", schema: schema31.properties.user_properties.type, parentSchema: schema31.properties.user_properties, data: data23 };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (const key6 in data23) {
                    let data24 = data23[key6];
                    if ((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)) {
                        const err33 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/user_property/type", keyword: "type", params: { type: schema36.type }, message: "must be object,null", schema: schema36.type, parentSchema: schema36, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                    if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                        for (const key7 in data24) {
                            if (!(func1.call(schema36.properties, key7))) {
                                const err34 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/user_property/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36, data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err34];
                                }
                                else {
                                    vErrors.push(err34);
                                }
                                errors++;
                            }
                        }
                        if (data24.type !== undefined) {
                            let data25 = data24.type;
                            if (!(((((data25 === "string") || (data25 === "number")) || (data25 === "boolean")) || (data25 === "enum")) || (data25 === "any"))) {
                                const err35 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/$defs/user_property/properties/type/enum", keyword: "enum", params: { allowedValues: schema36.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema36.properties.type.enum, parentSchema: schema36.properties.type, data: data25 };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                        if (data24.description !== undefined) {
                            let data26 = data24.description;
                            if (((typeof data26 !== "string") && (data26 !== null)) && (!(Array.isArray(data26)))) {
                                const err36 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/user_property/properties/description/type", keyword: "type", params: { type: schema36.properties.description.type }, message: "must be string,null,array", schema: schema36.properties.description.type, parentSchema: schema36.properties.description, data: data26 };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                            if (Array.isArray(data26)) {
                                if (data26.length > 0) {
                                    const err37 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/user_property/properties/description/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema36.properties.description, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err37];
                                    }
                                    else {
                                        vErrors.push(err37);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data24.regex !== undefined) {
                            let data27 = data24.regex;
                            if (((typeof data27 !== "string") && (data27 !== null)) && (!(Array.isArray(data27)))) {
                                const err38 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/user_property/properties/regex/type", keyword: "type", params: { type: schema36.properties.regex.type }, message: "must be string,null,array", schema: schema36.properties.regex.type, parentSchema: schema36.properties.regex, data: data27 };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                            if (Array.isArray(data27)) {
                                if (data27.length > 0) {
                                    const err39 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/user_property/properties/regex/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema36.properties.regex, data: data27 };
                                    if (vErrors === null) {
                                        vErrors = [err39];
                                    }
                                    else {
                                        vErrors.push(err39);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data24.enum_values !== undefined) {
                            let data28 = data24.enum_values;
                            if (((!(Array.isArray(data28))) && (data28 !== null)) && (typeof data28 !== "string")) {
                                const err40 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/user_property/properties/enum_values/type", keyword: "type", params: { type: schema36.properties.enum_values.type }, message: "must be array,null,string", schema: schema36.properties.enum_values.type, parentSchema: schema36.properties.enum_values, data: data28 };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                            if (typeof data28 === "string") {
                                if (func3(data28) > 0) {
                                    const err41 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/user_property/properties/enum_values/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema36.properties.enum_values, data: data28 };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data28)) {
                                const len4 = data28.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data29 = data28[i4];
                                    if ((((typeof data29 !== "string") && (!((typeof data29 == "number") && (isFinite(data29))))) && (typeof data29 !== "boolean")) && (data29 !== null)) {
                                        const err42 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values/" + i4, schemaPath: "#/$defs/user_property/properties/enum_values/items/type", keyword: "type", params: { type: schema36.properties.enum_values.items.type }, message: "must be string,number,boolean,null", schema: schema36.properties.enum_values.items.type, parentSchema: schema36.properties.enum_values.items, data: data29 };
                                        if (vErrors === null) {
                                            vErrors = [err42];
                                        }
                                        else {
                                            vErrors.push(err42);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data24.is_array_type !== undefined) {
                            let data30 = data24.is_array_type;
                            if (typeof data30 !== "boolean") {
                                const err43 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_array_type", schemaPath: "#/$defs/user_property/properties/is_array_type/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema36.properties.is_array_type.type, parentSchema: schema36.properties.is_array_type, data: data30 };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                        }
                        if (data24.is_hidden !== undefined) {
                            let data31 = data24.is_hidden;
                            if (typeof data31 !== "boolean") {
                                const err44 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_hidden", schemaPath: "#/$defs/user_property/properties/is_hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema36.properties.is_hidden.type, parentSchema: schema36.properties.is_hidden, data: data31 };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                        }
                        if (data24.classifications !== undefined) {
                            let data32 = data24.classifications;
                            if (((!(Array.isArray(data32))) && (data32 !== null)) && (typeof data32 !== "string")) {
                                const err45 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications", schemaPath: "#/$defs/user_property/properties/classifications/type", keyword: "type", params: { type: schema36.properties.classifications.type }, message: "must be array,null,string", schema: schema36.properties.classifications.type, parentSchema: schema36.properties.classifications, data: data32 };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                            if (typeof data32 === "string") {
                                if (func3(data32) > 0) {
                                    const err46 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications", schemaPath: "#/$defs/user_property/properties/classifications/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema36.properties.classifications, data: data32 };
                                    if (vErrors === null) {
                                        vErrors = [err46];
                                    }
                                    else {
                                        vErrors.push(err46);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data32)) {
                                const len5 = data32.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                    let data33 = data32[i5];
                                    if (!(((data33 === "PII") || (data33 === "SENSITIVE")) || (data33 === "REVENUE"))) {
                                        const err47 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications/" + i5, schemaPath: "#/$defs/user_property/properties/classifications/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.classifications.items.enum }, message: "must be equal to one of the allowed values", schema: schema36.properties.classifications.items.enum, parentSchema: schema36.properties.classifications.items, data: data33 };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data24.renamed_from !== undefined) {
                            let data34 = data24.renamed_from;
                            if ((((typeof data34 !== "string") && (!((typeof data34 == "number") && (isFinite(data34))))) && (typeof data34 !== "boolean")) && (!(Array.isArray(data34)))) {
                                const err48 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/$defs/user_property/properties/renamed_from/type", keyword: "type", params: { type: schema36.properties.renamed_from.type }, message: "must be string,number,boolean,array", schema: schema36.properties.renamed_from.type, parentSchema: schema36.properties.renamed_from, data: data34 };
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                            if (Array.isArray(data34)) {
                                if (data34.length < 1) {
                                    const err49 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/$defs/user_property/properties/renamed_from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema36.properties.renamed_from, data: data34 };
                                    if (vErrors === null) {
                                        vErrors = [err49];
                                    }
                                    else {
                                        vErrors.push(err49);
                                    }
                                    errors++;
                                }
                                const len6 = data34.length;
                                for (let i6 = 0; i6 < len6; i6++) {
                                    let data35 = data34[i6];
                                    if ((((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))) && (typeof data35 !== "boolean")) && (data35 !== null)) {
                                        const err50 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from/" + i6, schemaPath: "#/$defs/user_property/properties/renamed_from/items/type", keyword: "type", params: { type: schema36.properties.renamed_from.items.type }, message: "must be string,number,boolean,null", schema: schema36.properties.renamed_from.items.type, parentSchema: schema36.properties.renamed_from.items, data: data35 };
                                        if (vErrors === null) {
                                            vErrors = [err50];
                                        }
                                        else {
                                            vErrors.push(err50);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data24.deleted !== undefined) {
                            let data36 = data24.deleted;
                            if (true !== data36) {
                                const err51 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/deleted", schemaPath: "#/$defs/user_property/properties/deleted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema36.properties.deleted, data: data36 };
                                if (vErrors === null) {
                                    vErrors = [err51];
                                }
                                else {
                                    vErrors.push(err51);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
        }
        if (data.group_properties !== undefined) {
            let data37 = data.group_properties;
            if ((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)) {
                const err52 = { instancePath: instancePath + "/group_properties", schemaPath: "#/properties/group_properties/type", keyword: "type", params: { type: schema31.properties.group_properties.type }, message: "must be object,null", schema: schema31.properties.group_properties.type, parentSchema: schema31.properties.group_properties, data: data37 };
                if (vErrors === null) {
                    vErrors = [err52];
                }
                else {
                    vErrors.push(err52);
                }
                errors++;
            }
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                for (const key8 in data37) {
                    let data38 = data37[key8];
                    if ((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)) {
                        const err53 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/group_property/type", keyword: "type", params: { type: schema37.type }, message: "must be object,null", schema: schema37.type, parentSchema: schema37, data: data38 };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                        for (const key9 in data38) {
                            if (!((((((((key9 === "type") || (key9 === "description")) || (key9 === "regex")) || (key9 === "enum_values")) || (key9 === "is_array_type")) || (key9 === "is_hidden")) || (key9 === "classifications")) || (key9 === "renamed_from"))) {
                                const err54 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/group_property/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data: data38 };
                                if (vErrors === null) {
                                    vErrors = [err54];
                                }
                                else {
                                    vErrors.push(err54);
                                }
                                errors++;
                            }
                        }
                        if (data38.type !== undefined) {
                            let data39 = data38.type;
                            if (!(((((data39 === "string") || (data39 === "number")) || (data39 === "boolean")) || (data39 === "enum")) || (data39 === "any"))) {
                                const err55 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/$defs/group_property/properties/type/enum", keyword: "enum", params: { allowedValues: schema37.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema37.properties.type.enum, parentSchema: schema37.properties.type, data: data39 };
                                if (vErrors === null) {
                                    vErrors = [err55];
                                }
                                else {
                                    vErrors.push(err55);
                                }
                                errors++;
                            }
                        }
                        if (data38.description !== undefined) {
                            let data40 = data38.description;
                            if (((typeof data40 !== "string") && (data40 !== null)) && (!(Array.isArray(data40)))) {
                                const err56 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/group_property/properties/description/type", keyword: "type", params: { type: schema37.properties.description.type }, message: "must be string,null,array", schema: schema37.properties.description.type, parentSchema: schema37.properties.description, data: data40 };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                            if (Array.isArray(data40)) {
                                if (data40.length > 0) {
                                    const err57 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/group_property/properties/description/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema37.properties.description, data: data40 };
                                    if (vErrors === null) {
                                        vErrors = [err57];
                                    }
                                    else {
                                        vErrors.push(err57);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data38.regex !== undefined) {
                            let data41 = data38.regex;
                            if (((typeof data41 !== "string") && (data41 !== null)) && (!(Array.isArray(data41)))) {
                                const err58 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/group_property/properties/regex/type", keyword: "type", params: { type: schema37.properties.regex.type }, message: "must be string,null,array", schema: schema37.properties.regex.type, parentSchema: schema37.properties.regex, data: data41 };
                                if (vErrors === null) {
                                    vErrors = [err58];
                                }
                                else {
                                    vErrors.push(err58);
                                }
                                errors++;
                            }
                            if (Array.isArray(data41)) {
                                if (data41.length > 0) {
                                    const err59 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/group_property/properties/regex/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema37.properties.regex, data: data41 };
                                    if (vErrors === null) {
                                        vErrors = [err59];
                                    }
                                    else {
                                        vErrors.push(err59);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data38.enum_values !== undefined) {
                            let data42 = data38.enum_values;
                            if (((!(Array.isArray(data42))) && (data42 !== null)) && (typeof data42 !== "string")) {
                                const err60 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/group_property/properties/enum_values/type", keyword: "type", params: { type: schema37.properties.enum_values.type }, message: "must be array,null,string", schema: schema37.properties.enum_values.type, parentSchema: schema37.properties.enum_values, data: data42 };
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                            if (typeof data42 === "string") {
                                if (func3(data42) > 0) {
                                    const err61 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/group_property/properties/enum_values/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema37.properties.enum_values, data: data42 };
                                    if (vErrors === null) {
                                        vErrors = [err61];
                                    }
                                    else {
                                        vErrors.push(err61);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data42)) {
                                const len7 = data42.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                    let data43 = data42[i7];
                                    if ((((typeof data43 !== "string") && (!((typeof data43 == "number") && (isFinite(data43))))) && (typeof data43 !== "boolean")) && (data43 !== null)) {
                                        const err62 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values/" + i7, schemaPath: "#/$defs/group_property/properties/enum_values/items/type", keyword: "type", params: { type: schema37.properties.enum_values.items.type }, message: "must be string,number,boolean,null", schema: schema37.properties.enum_values.items.type, parentSchema: schema37.properties.enum_values.items, data: data43 };
                                        if (vErrors === null) {
                                            vErrors = [err62];
                                        }
                                        else {
                                            vErrors.push(err62);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data38.is_array_type !== undefined) {
                            let data44 = data38.is_array_type;
                            if (typeof data44 !== "boolean") {
                                const err63 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_array_type", schemaPath: "#/$defs/group_property/properties/is_array_type/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema37.properties.is_array_type.type, parentSchema: schema37.properties.is_array_type, data: data44 };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                        }
                        if (data38.is_hidden !== undefined) {
                            let data45 = data38.is_hidden;
                            if (typeof data45 !== "boolean") {
                                const err64 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_hidden", schemaPath: "#/$defs/group_property/properties/is_hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema37.properties.is_hidden.type, parentSchema: schema37.properties.is_hidden, data: data45 };
                                if (vErrors === null) {
                                    vErrors = [err64];
                                }
                                else {
                                    vErrors.push(err64);
                                }
                                errors++;
                            }
                        }
                        if (data38.classifications !== undefined) {
                            let data46 = data38.classifications;
                            if (((!(Array.isArray(data46))) && (data46 !== null)) && (typeof data46 !== "string")) {
                                const err65 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications", schemaPath: "#/$defs/group_property/properties/classifications/type", keyword: "type", params: { type: schema37.properties.classifications.type }, message: "must be array,null,string", schema: schema37.properties.classifications.type, parentSchema: schema37.properties.classifications, data: data46 };
                                if (vErrors === null) {
                                    vErrors = [err65];
                                }
                                else {
                                    vErrors.push(err65);
                                }
                                errors++;
                            }
                            if (typeof data46 === "string") {
                                if (func3(data46) > 0) {
                                    const err66 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications", schemaPath: "#/$defs/group_property/properties/classifications/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema37.properties.classifications, data: data46 };
                                    if (vErrors === null) {
                                        vErrors = [err66];
                                    }
                                    else {
                                        vErrors.push(err66);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data46)) {
                                const len8 = data46.length;
                                for (let i8 = 0; i8 < len8; i8++) {
                                    let data47 = data46[i8];
                                    if (!(((data47 === "PII") || (data47 === "SENSITIVE")) || (data47 === "REVENUE"))) {
                                        const err67 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications/" + i8, schemaPath: "#/$defs/group_property/properties/classifications/items/enum", keyword: "enum", params: { allowedValues: schema37.properties.classifications.items.enum }, message: "must be equal to one of the allowed values", schema: schema37.properties.classifications.items.enum, parentSchema: schema37.properties.classifications.items, data: data47 };
                                        if (vErrors === null) {
                                            vErrors = [err67];
                                        }
                                        else {
                                            vErrors.push(err67);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data38.renamed_from !== undefined) {
                            let data48 = data38.renamed_from;
                            if ((((typeof data48 !== "string") && (!((typeof data48 == "number") && (isFinite(data48))))) && (typeof data48 !== "boolean")) && (!(Array.isArray(data48)))) {
                                const err68 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/$defs/group_property/properties/renamed_from/type", keyword: "type", params: { type: schema37.properties.renamed_from.type }, message: "must be string,number,boolean,array", schema: schema37.properties.renamed_from.type, parentSchema: schema37.properties.renamed_from, data: data48 };
                                if (vErrors === null) {
                                    vErrors = [err68];
                                }
                                else {
                                    vErrors.push(err68);
                                }
                                errors++;
                            }
                            if (Array.isArray(data48)) {
                                if (data48.length < 1) {
                                    const err69 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/$defs/group_property/properties/renamed_from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema37.properties.renamed_from, data: data48 };
                                    if (vErrors === null) {
                                        vErrors = [err69];
                                    }
                                    else {
                                        vErrors.push(err69);
                                    }
                                    errors++;
                                }
                                const len9 = data48.length;
                                for (let i9 = 0; i9 < len9; i9++) {
                                    let data49 = data48[i9];
                                    if ((((typeof data49 !== "string") && (!((typeof data49 == "number") && (isFinite(data49))))) && (typeof data49 !== "boolean")) && (data49 !== null)) {
                                        const err70 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from/" + i9, schemaPath: "#/$defs/group_property/properties/renamed_from/items/type", keyword: "type", params: { type: schema37.properties.renamed_from.items.type }, message: "must be string,number,boolean,null", schema: schema37.properties.renamed_from.items.type, parentSchema: schema37.properties.renamed_from.items, data: data49 };
                                        if (vErrors === null) {
                                            vErrors = [err70];
                                        }
                                        else {
                                            vErrors.push(err70);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        if (data.group_types !== undefined) {
            let data50 = data.group_types;
            if ((!(data50 && typeof data50 == "object" && !Array.isArray(data50))) && (data50 !== null)) {
                const err71 = { instancePath: instancePath + "/group_types", schemaPath: "#/properties/group_types/type", keyword: "type", params: { type: schema31.properties.group_types.type }, message: "must be object,null", schema: schema31.properties.group_types.type, parentSchema: schema31.properties.group_types, data: data50 };
                if (vErrors === null) {
                    vErrors = [err71];
                }
                else {
                    vErrors.push(err71);
                }
                errors++;
            }
            if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                for (const key10 in data50) {
                    let data51 = data50[key10];
                    if ((!(data51 && typeof data51 == "object" && !Array.isArray(data51))) && (data51 !== null)) {
                        const err72 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/group_types/additionalProperties/type", keyword: "type", params: { type: schema31.properties.group_types.additionalProperties.type }, message: "must be object,null", schema: schema31.properties.group_types.additionalProperties.type, parentSchema: schema31.properties.group_types.additionalProperties, data: data51 };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                    if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                        for (const key11 in data51) {
                            if (!(key11 === "properties")) {
                                const err73 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/group_types/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.group_types.additionalProperties, data: data51 };
                                if (vErrors === null) {
                                    vErrors = [err73];
                                }
                                else {
                                    vErrors.push(err73);
                                }
                                errors++;
                            }
                        }
                        if (data51.properties !== undefined) {
                            let data52 = data51.properties;
                            if ((!(data52 && typeof data52 == "object" && !Array.isArray(data52))) && (data52 !== null)) {
                                const err74 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties", schemaPath: "#/properties/group_types/additionalProperties/properties/properties/type", keyword: "type", params: { type: schema31.properties.group_types.additionalProperties.properties.properties.type }, message: "must be object,null", schema: schema31.properties.group_types.additionalProperties.properties.properties.type, parentSchema: schema31.properties.group_types.additionalProperties.properties.properties, data: data52 };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                            if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                for (const key12 in data52) {
                                    let data53 = data52[key12];
                                    if ((!(data53 && typeof data53 == "object" && !Array.isArray(data53))) && (data53 !== null)) {
                                        const err75 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/group_property_use/type", keyword: "type", params: { type: schema38.type }, message: "must be object,null", schema: schema38.type, parentSchema: schema38, data: data53 };
                                        if (vErrors === null) {
                                            vErrors = [err75];
                                        }
                                        else {
                                            vErrors.push(err75);
                                        }
                                        errors++;
                                    }
                                    if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                        for (const key13 in data53) {
                                            if (!((((((key13 === "type") || (key13 === "description")) || (key13 === "regex")) || (key13 === "enum_values")) || (key13 === "is_array_type")) || (key13 === "is_hidden"))) {
                                                const err76 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/group_property_use/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data: data53 };
                                                if (vErrors === null) {
                                                    vErrors = [err76];
                                                }
                                                else {
                                                    vErrors.push(err76);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data53.type !== undefined) {
                                            let data54 = data53.type;
                                            if (!(((((data54 === "string") || (data54 === "number")) || (data54 === "boolean")) || (data54 === "enum")) || (data54 === "any"))) {
                                                const err77 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/$defs/group_property_use/properties/type/enum", keyword: "enum", params: { allowedValues: schema38.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema38.properties.type.enum, parentSchema: schema38.properties.type, data: data54 };
                                                if (vErrors === null) {
                                                    vErrors = [err77];
                                                }
                                                else {
                                                    vErrors.push(err77);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data53.description !== undefined) {
                                            let data55 = data53.description;
                                            if (((typeof data55 !== "string") && (data55 !== null)) && (!(Array.isArray(data55)))) {
                                                const err78 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/group_property_use/properties/description/type", keyword: "type", params: { type: schema38.properties.description.type }, message: "must be string,null,array", schema: schema38.properties.description.type, parentSchema: schema38.properties.description, data: data55 };
                                                if (vErrors === null) {
                                                    vErrors = [err78];
                                                }
                                                else {
                                                    vErrors.push(err78);
                                                }
                                                errors++;
                                            }
                                            if (Array.isArray(data55)) {
                                                if (data55.length > 0) {
                                                    const err79 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/group_property_use/properties/description/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema38.properties.description, data: data55 };
                                                    if (vErrors === null) {
                                                        vErrors = [err79];
                                                    }
                                                    else {
                                                        vErrors.push(err79);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        if (data53.regex !== undefined) {
                                            let data56 = data53.regex;
                                            if (((typeof data56 !== "string") && (data56 !== null)) && (!(Array.isArray(data56)))) {
                                                const err80 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/group_property_use/properties/regex/type", keyword: "type", params: { type: schema38.properties.regex.type }, message: "must be string,null,array", schema: schema38.properties.regex.type, parentSchema: schema38.properties.regex, data: data56 };
                                                if (vErrors === null) {
                                                    vErrors = [err80];
                                                }
                                                else {
                                                    vErrors.push(err80);
                                                }
                                                errors++;
                                            }
                                            if (Array.isArray(data56)) {
                                                if (data56.length > 0) {
                                                    const err81 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/group_property_use/properties/regex/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema38.properties.regex, data: data56 };
                                                    if (vErrors === null) {
                                                        vErrors = [err81];
                                                    }
                                                    else {
                                                        vErrors.push(err81);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        if (data53.enum_values !== undefined) {
                                            let data57 = data53.enum_values;
                                            if (((!(Array.isArray(data57))) && (data57 !== null)) && (typeof data57 !== "string")) {
                                                const err82 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/group_property_use/properties/enum_values/type", keyword: "type", params: { type: schema38.properties.enum_values.type }, message: "must be array,null,string", schema: schema38.properties.enum_values.type, parentSchema: schema38.properties.enum_values, data: data57 };
                                                if (vErrors === null) {
                                                    vErrors = [err82];
                                                }
                                                else {
                                                    vErrors.push(err82);
                                                }
                                                errors++;
                                            }
                                            if (typeof data57 === "string") {
                                                if (func3(data57) > 0) {
                                                    const err83 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/group_property_use/properties/enum_values/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema38.properties.enum_values, data: data57 };
                                                    if (vErrors === null) {
                                                        vErrors = [err83];
                                                    }
                                                    else {
                                                        vErrors.push(err83);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (Array.isArray(data57)) {
                                                const len10 = data57.length;
                                                for (let i10 = 0; i10 < len10; i10++) {
                                                    let data58 = data57[i10];
                                                    if ((((typeof data58 !== "string") && (!((typeof data58 == "number") && (isFinite(data58))))) && (typeof data58 !== "boolean")) && (data58 !== null)) {
                                                        const err84 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values/" + i10, schemaPath: "#/$defs/group_property_use/properties/enum_values/items/type", keyword: "type", params: { type: schema38.properties.enum_values.items.type }, message: "must be string,number,boolean,null", schema: schema38.properties.enum_values.items.type, parentSchema: schema38.properties.enum_values.items, data: data58 };
                                                        if (vErrors === null) {
                                                            vErrors = [err84];
                                                        }
                                                        else {
                                                            vErrors.push(err84);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                        }
                                        if (data53.is_array_type !== undefined) {
                                            let data59 = data53.is_array_type;
                                            if (typeof data59 !== "boolean") {
                                                const err85 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_array_type", schemaPath: "#/$defs/group_property_use/properties/is_array_type/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.properties.is_array_type.type, parentSchema: schema38.properties.is_array_type, data: data59 };
                                                if (vErrors === null) {
                                                    vErrors = [err85];
                                                }
                                                else {
                                                    vErrors.push(err85);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data53.is_hidden !== undefined) {
                                            let data60 = data53.is_hidden;
                                            if (typeof data60 !== "boolean") {
                                                const err86 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_hidden", schemaPath: "#/$defs/group_property_use/properties/is_hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.properties.is_hidden.type, parentSchema: schema38.properties.is_hidden, data: data60 };
                                                if (vErrors === null) {
                                                    vErrors = [err86];
                                                }
                                                else {
                                                    vErrors.push(err86);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        if (data.ignore !== undefined) {
            let data61 = data.ignore;
            if ((!(data61 && typeof data61 == "object" && !Array.isArray(data61))) && (data61 !== null)) {
                const err87 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: schema31.properties.ignore.type }, message: "must be object,null", schema: schema31.properties.ignore.type, parentSchema: schema31.properties.ignore, data: data61 };
                if (vErrors === null) {
                    vErrors = [err87];
                }
                else {
                    vErrors.push(err87);
                }
                errors++;
            }
            if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                for (const key14 in data61) {
                    if (!(((((key14 === "categories") || (key14 === "events")) || (key14 === "event_properties")) || (key14 === "user_properties")) || (key14 === "group_properties"))) {
                        const err88 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.ignore, data: data61 };
                        if (vErrors === null) {
                            vErrors = [err88];
                        }
                        else {
                            vErrors.push(err88);
                        }
                        errors++;
                    }
                }
                if (data61.categories !== undefined) {
                    let data62 = data61.categories;
                    if ((!(Array.isArray(data62))) && (data62 !== null)) {
                        const err89 = { instancePath: instancePath + "/ignore/categories", schemaPath: "#/properties/ignore/properties/categories/type", keyword: "type", params: { type: schema31.properties.ignore.properties.categories.type }, message: "must be array,null", schema: schema31.properties.ignore.properties.categories.type, parentSchema: schema31.properties.ignore.properties.categories, data: data62 };
                        if (vErrors === null) {
                            vErrors = [err89];
                        }
                        else {
                            vErrors.push(err89);
                        }
                        errors++;
                    }
                    if (Array.isArray(data62)) {
                        const len11 = data62.length;
                        for (let i11 = 0; i11 < len11; i11++) {
                            let data63 = data62[i11];
                            if ((((typeof data63 !== "string") && (!((typeof data63 == "number") && (isFinite(data63))))) && (typeof data63 !== "boolean")) && (data63 !== null)) {
                                const err90 = { instancePath: instancePath + "/ignore/categories/" + i11, schemaPath: "#/properties/ignore/properties/categories/items/type", keyword: "type", params: { type: schema31.properties.ignore.properties.categories.items.type }, message: "must be string,number,boolean,null", schema: schema31.properties.ignore.properties.categories.items.type, parentSchema: schema31.properties.ignore.properties.categories.items, data: data63 };
                                if (vErrors === null) {
                                    vErrors = [err90];
                                }
                                else {
                                    vErrors.push(err90);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data61.events !== undefined) {
                    let data64 = data61.events;
                    if ((!(Array.isArray(data64))) && (data64 !== null)) {
                        const err91 = { instancePath: instancePath + "/ignore/events", schemaPath: "#/properties/ignore/properties/events/type", keyword: "type", params: { type: schema31.properties.ignore.properties.events.type }, message: "must be array,null", schema: schema31.properties.ignore.properties.events.type, parentSchema: schema31.properties.ignore.properties.events, data: data64 };
                        if (vErrors === null) {
                            vErrors = [err91];
                        }
                        else {
                            vErrors.push(err91);
                        }
                        errors++;
                    }
                    if (Array.isArray(data64)) {
                        const len12 = data64.length;
                        for (let i12 = 0; i12 < len12; i12++) {
                            let data65 = data64[i12];
                            if ((((typeof data65 !== "string") && (!((typeof data65 == "number") && (isFinite(data65))))) && (typeof data65 !== "boolean")) && (data65 !== null)) {
                                const err92 = { instancePath: instancePath + "/ignore/events/" + i12, schemaPath: "#/properties/ignore/properties/events/items/type", keyword: "type", params: { type: schema31.properties.ignore.properties.events.items.type }, message: "must be string,number,boolean,null", schema: schema31.properties.ignore.properties.events.items.type, parentSchema: schema31.properties.ignore.properties.events.items, data: data65 };
                                if (vErrors === null) {
                                    vErrors = [err92];
                                }
                                else {
                                    vErrors.push(err92);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data61.event_properties !== undefined) {
                    let data66 = data61.event_properties;
                    if ((!(Array.isArray(data66))) && (data66 !== null)) {
                        const err93 = { instancePath: instancePath + "/ignore/event_properties", schemaPath: "#/properties/ignore/properties/event_properties/type", keyword: "type", params: { type: schema31.properties.ignore.properties.event_properties.type }, message: "must be array,null", schema: schema31.properties.ignore.properties.event_properties.type, parentSchema: schema31.properties.ignore.properties.event_properties, data: data66 };
                        if (vErrors === null) {
                            vErrors = [err93];
                        }
                        else {
                            vErrors.push(err93);
                        }
                        errors++;
                    }
                    if (Array.isArray(data66)) {
                        const len13 = data66.length;
                        for (let i13 = 0; i13 < len13; i13++) {
                            let data67 = data66[i13];
                            if ((((typeof data67 !== "string") && (!((typeof data67 == "number") && (isFinite(data67))))) && (typeof data67 !== "boolean")) && (data67 !== null)) {
                                const err94 = { instancePath: instancePath + "/ignore/event_properties/" + i13, schemaPath: "#/properties/ignore/properties/event_properties/items/type", keyword: "type", params: { type: schema31.properties.ignore.properties.event_properties.items.type }, message: "must be string,number,boolean,null", schema: schema31.properties.ignore.properties.event_properties.items.type, parentSchema: schema31.properties.ignore.properties.event_properties.items, data: data67 };
                                if (vErrors === null) {
                                    vErrors = [err94];
                                }
                                else {
                                    vErrors.push(err94);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data61.user_properties !== undefined) {
                    let data68 = data61.user_properties;
                    if ((!(Array.isArray(data68))) && (data68 !== null)) {
                        const err95 = { instancePath: instancePath + "/ignore/user_properties", schemaPath: "#/properties/ignore/properties/user_properties/type", keyword: "type", params: { type: schema31.properties.ignore.properties.user_properties.type }, message: "must be array,null", schema: schema31.properties.ignore.properties.user_properties.type, parentSchema: schema31.properties.ignore.properties.user_properties, data: data68 };
                        if (vErrors === null) {
                            vErrors = [err95];
                        }
                        else {
                            vErrors.push(err95);
                        }
                        errors++;
                    }
                    if (Array.isArray(data68)) {
                        const len14 = data68.length;
                        for (let i14 = 0; i14 < len14; i14++) {
                            let data69 = data68[i14];
                            if ((((typeof data69 !== "string") && (!((typeof data69 == "number") && (isFinite(data69))))) && (typeof data69 !== "boolean")) && (data69 !== null)) {
                                const err96 = { instancePath: instancePath + "/ignore/user_properties/" + i14, schemaPath: "#/properties/ignore/properties/user_properties/items/type", keyword: "type", params: { type: schema31.properties.ignore.properties.user_properties.items.type }, message: "must be string,number,boolean,null", schema: schema31.properties.ignore.properties.user_properties.items.type, parentSchema: schema31.properties.ignore.properties.user_properties.items, data: data69 };
                                if (vErrors === null) {
                                    vErrors = [err96];
                                }
                                else {
                                    vErrors.push(err96);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data61.group_properties !== undefined) {
                    let data70 = data61.group_properties;
                    if ((!(Array.isArray(data70))) && (data70 !== null)) {
                        const err97 = { instancePath: instancePath + "/ignore/group_properties", schemaPath: "#/properties/ignore/properties/group_properties/type", keyword: "type", params: { type: schema31.properties.ignore.properties.group_properties.type }, message: "must be array,null", schema: schema31.properties.ignore.properties.group_properties.type, parentSchema: schema31.properties.ignore.properties.group_properties, data: data70 };
                        if (vErrors === null) {
                            vErrors = [err97];
                        }
                        else {
                            vErrors.push(err97);
                        }
                        errors++;
                    }
                    if (Array.isArray(data70)) {
                        const len15 = data70.length;
                        for (let i15 = 0; i15 < len15; i15++) {
                            let data71 = data70[i15];
                            if ((((typeof data71 !== "string") && (!((typeof data71 == "number") && (isFinite(data71))))) && (typeof data71 !== "boolean")) && (data71 !== null)) {
                                const err98 = { instancePath: instancePath + "/ignore/group_properties/" + i15, schemaPath: "#/properties/ignore/properties/group_properties/items/type", keyword: "type", params: { type: schema31.properties.ignore.properties.group_properties.items.type }, message: "must be string,number,boolean,null", schema: schema31.properties.ignore.properties.group_properties.items.type, parentSchema: schema31.properties.ignore.properties.group_properties.items, data: data71 };
                                if (vErrors === null) {
                                    vErrors = [err98];
                                }
                                else {
                                    vErrors.push(err98);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
        }
        if (data.rules !== undefined) {
            let data72 = data.rules;
            if ((!(data72 && typeof data72 == "object" && !Array.isArray(data72))) && (data72 !== null)) {
                const err99 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: schema31.properties.rules.type }, message: "must be object,null", schema: schema31.properties.rules.type, parentSchema: schema31.properties.rules, data: data72 };
                if (vErrors === null) {
                    vErrors = [err99];
                }
                else {
                    vErrors.push(err99);
                }
                errors++;
            }
            if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
                for (const key15 in data72) {
                    if (!(((key15 === "event_name") || (key15 === "property_name")) || (key15 === "required_fields"))) {
                        const err100 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rules, data: data72 };
                        if (vErrors === null) {
                            vErrors = [err100];
                        }
                        else {
                            vErrors.push(err100);
                        }
                        errors++;
                    }
                }
                if (data72.event_name !== undefined) {
                    let data73 = data72.event_name;
                    const _errs158 = errors;
                    let valid53 = false;
                    let passing0 = null;
                    const _errs159 = errors;
                    if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                        if (data73.style === undefined) {
                            const err101 = { instancePath: instancePath + "/rules/event_name", schemaPath: "#/properties/rules/properties/event_name/oneOf/0/required", keyword: "required", params: { missingProperty: "style" }, message: "must have required property '" + "style" + "'", schema: schema31.properties.rules.properties.event_name.oneOf[0].required, parentSchema: schema31.properties.rules.properties.event_name.oneOf[0], data: data73 };
                            if (vErrors === null) {
                                vErrors = [err101];
                            }
                            else {
                                vErrors.push(err101);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs159 === errors;
                    if (_valid0) {
                        valid53 = true;
                        passing0 = 0;
                        var props0 = {};
                        props0.style = true;
                    }
                    const _errs160 = errors;
                    if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                        if (data73.pattern === undefined) {
                            const err102 = { instancePath: instancePath + "/rules/event_name", schemaPath: "#/properties/rules/properties/event_name/oneOf/1/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property '" + "pattern" + "'", schema: schema31.properties.rules.properties.event_name.oneOf[1].required, parentSchema: schema31.properties.rules.properties.event_name.oneOf[1], data: data73 };
                            if (vErrors === null) {
                                vErrors = [err102];
                            }
                            else {
                                vErrors.push(err102);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs160 === errors;
                    if (_valid0 && valid53) {
                        valid53 = false;
                        passing0 = [passing0, 1];
                    }
                    else {
                        if (_valid0) {
                            valid53 = true;
                            passing0 = 1;
                            if (props0 !== true) {
                                props0 = props0 || {};
                                props0.pattern = true;
                            }
                        }
                    }
                    if (!valid53) {
                        const err103 = { instancePath: instancePath + "/rules/event_name", schemaPath: "#/properties/rules/properties/event_name/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.rules.properties.event_name.oneOf, parentSchema: schema31.properties.rules.properties.event_name, data: data73 };
                        if (vErrors === null) {
                            vErrors = [err103];
                        }
                        else {
                            vErrors.push(err103);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs158;
                        if (vErrors !== null) {
                            if (_errs158) {
                                vErrors.length = _errs158;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                        for (const key16 in data73) {
                            if (!(((key16 === "style") || (key16 === "pattern")) || (key16 === "severity"))) {
                                const err104 = { instancePath: instancePath + "/rules/event_name", schemaPath: "#/properties/rules/properties/event_name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rules.properties.event_name, data: data73 };
                                if (vErrors === null) {
                                    vErrors = [err104];
                                }
                                else {
                                    vErrors.push(err104);
                                }
                                errors++;
                            }
                        }
                        if (data73.style !== undefined) {
                            let data74 = data73.style;
                            if (!((((((data74 === "title") || (data74 === "sentence")) || (data74 === "snake")) || (data74 === "kebab")) || (data74 === "camel")) || (data74 === "pascal"))) {
                                const err105 = { instancePath: instancePath + "/rules/event_name/style", schemaPath: "#/properties/rules/properties/event_name/properties/style/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.event_name.properties.style.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.event_name.properties.style.enum, parentSchema: schema31.properties.rules.properties.event_name.properties.style, data: data74 };
                                if (vErrors === null) {
                                    vErrors = [err105];
                                }
                                else {
                                    vErrors.push(err105);
                                }
                                errors++;
                            }
                        }
                        if (data73.pattern !== undefined) {
                            let data75 = data73.pattern;
                            if (typeof data75 !== "string") {
                                const err106 = { instancePath: instancePath + "/rules/event_name/pattern", schemaPath: "#/properties/rules/properties/event_name/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rules.properties.event_name.properties.pattern.type, parentSchema: schema31.properties.rules.properties.event_name.properties.pattern, data: data75 };
                                if (vErrors === null) {
                                    vErrors = [err106];
                                }
                                else {
                                    vErrors.push(err106);
                                }
                                errors++;
                            }
                        }
                        if (data73.severity !== undefined) {
                            let data76 = data73.severity;
                            if (!(((data76 === "error") || (data76 === "warning")) || (data76 === "off"))) {
                                const err107 = { instancePath: instancePath + "/rules/event_name/severity", schemaPath: "#/properties/rules/properties/event_name/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.event_name.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.event_name.properties.severity.enum, parentSchema: schema31.properties.rules.properties.event_name.properties.severity, data: data76 };
                                if (vErrors === null) {
                                    vErrors = [err107];
                                }
                                else {
                                    vErrors.push(err107);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err108 = { instancePath: instancePath + "/rules/event_name", schemaPath: "#/properties/rules/properties/event_name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.properties.event_name.type, parentSchema: schema31.properties.rules.properties.event_name, data: data73 };
                        if (vErrors === null) {
                            vErrors = [err108];
                        }
                        else {
                            vErrors.push(err108);
                        }
                        errors++;
                    }
                }
                if (data72.property_name !== undefined) {
                    let data77 = data72.property_name;
                    const _errs168 = errors;
                    let valid55 = false;
                    let passing1 = null;
                    const _errs169 = errors;
                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                        if (data77.style === undefined) {
                            const err109 = { instancePath: instancePath + "/rules/property_name", schemaPath: "#/properties/rules/properties/property_name/oneOf/0/required", keyword: "required", params: { missingProperty: "style" }, message: "must have required property '" + "style" + "'", schema: schema31.properties.rules.properties.property_name.oneOf[0].required, parentSchema: schema31.properties.rules.properties.property_name.oneOf[0], data: data77 };
                            if (vErrors === null) {
                                vErrors = [err109];
                            }
                            else {
                                vErrors.push(err109);
                            }
                            errors++;
                        }
                    }
                    var _valid1 = _errs169 === errors;
                    if (_valid1) {
                        valid55 = true;
                        passing1 = 0;
                        var props1 = {};
                        props1.style = true;
                    }
                    const _errs170 = errors;
                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                        if (data77.pattern === undefined) {
                            const err110 = { instancePath: instancePath + "/rules/property_name", schemaPath: "#/properties/rules/properties/property_name/oneOf/1/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property '" + "pattern" + "'", schema: schema31.properties.rules.properties.property_name.oneOf[1].required, parentSchema: schema31.properties.rules.properties.property_name.oneOf[1], data: data77 };
                            if (vErrors === null) {
                                vErrors = [err110];
                            }
                            else {
                                vErrors.push(err110);
                            }
                            errors++;
                        }
                    }
                    var _valid1 = _errs170 === errors;
                    if (_valid1 && valid55) {
                        valid55 = false;
                        passing1 = [passing1, 1];
                    }
                    else {
                        if (_valid1) {
                            valid55 = true;
                            passing1 = 1;
                            if (props1 !== true) {
                                props1 = props1 || {};
                                props1.pattern = true;
                            }
                        }
                    }
                    if (!valid55) {
                        const err111 = { instancePath: instancePath + "/rules/property_name", schemaPath: "#/properties/rules/properties/property_name/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.rules.properties.property_name.oneOf, parentSchema: schema31.properties.rules.properties.property_name, data: data77 };
                        if (vErrors === null) {
                            vErrors = [err111];
                        }
                        else {
                            vErrors.push(err111);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs168;
                        if (vErrors !== null) {
                            if (_errs168) {
                                vErrors.length = _errs168;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                        for (const key17 in data77) {
                            if (!(((key17 === "style") || (key17 === "pattern")) || (key17 === "severity"))) {
                                const err112 = { instancePath: instancePath + "/rules/property_name", schemaPath: "#/properties/rules/properties/property_name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rules.properties.property_name, data: data77 };
                                if (vErrors === null) {
                                    vErrors = [err112];
                                }
                                else {
                                    vErrors.push(err112);
                                }
                                errors++;
                            }
                        }
                        if (data77.style !== undefined) {
                            let data78 = data77.style;
                            if (!((((((data78 === "title") || (data78 === "sentence")) || (data78 === "snake")) || (data78 === "kebab")) || (data78 === "camel")) || (data78 === "pascal"))) {
                                const err113 = { instancePath: instancePath + "/rules/property_name/style", schemaPath: "#/properties/rules/properties/property_name/properties/style/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.property_name.properties.style.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.property_name.properties.style.enum, parentSchema: schema31.properties.rules.properties.property_name.properties.style, data: data78 };
                                if (vErrors === null) {
                                    vErrors = [err113];
                                }
                                else {
                                    vErrors.push(err113);
                                }
                                errors++;
                            }
                        }
                        if (data77.pattern !== undefined) {
                            let data79 = data77.pattern;
                            if (typeof data79 !== "string") {
                                const err114 = { instancePath: instancePath + "/rules/property_name/pattern", schemaPath: "#/properties/rules/properties/property_name/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rules.properties.property_name.properties.pattern.type, parentSchema: schema31.properties.rules.properties.property_name.properties.pattern, data: data79 };
                                if (vErrors === null) {
                                    vErrors = [err114];
                                }
                                else {
                                    vErrors.push(err114);
                                }
                                errors++;
                            }
                        }
                        if (data77.severity !== undefined) {
                            let data80 = data77.severity;
                            if (!(((data80 === "error") || (data80 === "warning")) || (data80 === "off"))) {
                                const err115 = { instancePath: instancePath + "/rules/property_name/severity", schemaPath: "#/properties/rules/properties/property_name/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.property_name.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.property_name.properties.severity.enum, parentSchema: schema31.properties.rules.properties.property_name.properties.severity, data: data80 };
                                if (vErrors === null) {
                                    vErrors = [err115];
                                }
                                else {
                                    vErrors.push(err115);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err116 = { instancePath: instancePath + "/rules/property_name", schemaPath: "#/properties/rules/properties/property_name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.properties.property_name.type, parentSchema: schema31.properties.rules.properties.property_name, data: data77 };
                        if (vErrors === null) {
                            vErrors = [err116];
                        }
                        else {
                            vErrors.push(err116);
                        }
                        errors++;
                    }
                }
                if (data72.required_fields !== undefined) {
                    let data81 = data72.required_fields;
                    if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                        for (const key18 in data81) {
                            if (!((((key18 === "events") || (key18 === "event_properties")) || (key18 === "user_properties")) || (key18 === "severity"))) {
                                const err117 = { instancePath: instancePath + "/rules/required_fields", schemaPath: "#/properties/rules/properties/required_fields/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rules.properties.required_fields, data: data81 };
                                if (vErrors === null) {
                                    vErrors = [err117];
                                }
                                else {
                                    vErrors.push(err117);
                                }
                                errors++;
                            }
                        }
                        if (data81.events !== undefined) {
                            let data82 = data81.events;
                            if ((!(Array.isArray(data82))) && (data82 !== null)) {
                                const err118 = { instancePath: instancePath + "/rules/required_fields/events", schemaPath: "#/properties/rules/properties/required_fields/properties/events/type", keyword: "type", params: { type: schema31.properties.rules.properties.required_fields.properties.events.type }, message: "must be array,null", schema: schema31.properties.rules.properties.required_fields.properties.events.type, parentSchema: schema31.properties.rules.properties.required_fields.properties.events, data: data82 };
                                if (vErrors === null) {
                                    vErrors = [err118];
                                }
                                else {
                                    vErrors.push(err118);
                                }
                                errors++;
                            }
                            if (Array.isArray(data82)) {
                                const len16 = data82.length;
                                for (let i16 = 0; i16 < len16; i16++) {
                                    let data83 = data82[i16];
                                    if (!((((((((((data83 === "category") || (data83 === "description")) || (data83 === "display_name")) || (data83 === "owner")) || (data83 === "tags")) || (data83 === "is_active")) || (data83 === "is_hidden_from_dropdowns")) || (data83 === "is_hidden_from_persona_results")) || (data83 === "is_hidden_from_pathfinder")) || (data83 === "is_hidden_from_timeline"))) {
                                        const err119 = { instancePath: instancePath + "/rules/required_fields/events/" + i16, schemaPath: "#/properties/rules/properties/required_fields/properties/events/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.required_fields.properties.events.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.required_fields.properties.events.items.enum, parentSchema: schema31.properties.rules.properties.required_fields.properties.events.items, data: data83 };
                                        if (vErrors === null) {
                                            vErrors = [err119];
                                        }
                                        else {
                                            vErrors.push(err119);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data81.event_properties !== undefined) {
                            let data84 = data81.event_properties;
                            if ((!(Array.isArray(data84))) && (data84 !== null)) {
                                const err120 = { instancePath: instancePath + "/rules/required_fields/event_properties", schemaPath: "#/properties/rules/properties/required_fields/properties/event_properties/type", keyword: "type", params: { type: schema31.properties.rules.properties.required_fields.properties.event_properties.type }, message: "must be array,null", schema: schema31.properties.rules.properties.required_fields.properties.event_properties.type, parentSchema: schema31.properties.rules.properties.required_fields.properties.event_properties, data: data84 };
                                if (vErrors === null) {
                                    vErrors = [err120];
                                }
                                else {
                                    vErrors.push(err120);
                                }
                                errors++;
                            }
                            if (Array.isArray(data84)) {
                                const len17 = data84.length;
                                for (let i17 = 0; i17 < len17; i17++) {
                                    let data85 = data84[i17];
                                    if (!((((((((data85 === "type") || (data85 === "description")) || (data85 === "regex")) || (data85 === "enum_values")) || (data85 === "is_array_type")) || (data85 === "is_required")) || (data85 === "is_hidden")) || (data85 === "classifications"))) {
                                        const err121 = { instancePath: instancePath + "/rules/required_fields/event_properties/" + i17, schemaPath: "#/properties/rules/properties/required_fields/properties/event_properties/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.required_fields.properties.event_properties.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.required_fields.properties.event_properties.items.enum, parentSchema: schema31.properties.rules.properties.required_fields.properties.event_properties.items, data: data85 };
                                        if (vErrors === null) {
                                            vErrors = [err121];
                                        }
                                        else {
                                            vErrors.push(err121);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data81.user_properties !== undefined) {
                            let data86 = data81.user_properties;
                            if ((!(Array.isArray(data86))) && (data86 !== null)) {
                                const err122 = { instancePath: instancePath + "/rules/required_fields/user_properties", schemaPath: "#/properties/rules/properties/required_fields/properties/user_properties/type", keyword: "type", params: { type: schema31.properties.rules.properties.required_fields.properties.user_properties.type }, message: "must be array,null", schema: schema31.properties.rules.properties.required_fields.properties.user_properties.type, parentSchema: schema31.properties.rules.properties.required_fields.properties.user_properties, data: data86 };
                                if (vErrors === null) {
                                    vErrors = [err122];
                                }
                                else {
                                    vErrors.push(err122);
                                }
                                errors++;
                            }
                            if (Array.isArray(data86)) {
                                const len18 = data86.length;
                                for (let i18 = 0; i18 < len18; i18++) {
                                    let data87 = data86[i18];
                                    if (!(((((((data87 === "type") || (data87 === "description")) || (data87 === "regex")) || (data87 === "enum_values")) || (data87 === "is_array_type")) || (data87 === "is_hidden")) || (data87 === "classifications"))) {
                                        const err123 = { instancePath: instancePath + "/rules/required_fields/user_properties/" + i18, schemaPath: "#/properties/rules/properties/required_fields/properties/user_properties/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.required_fields.properties.user_properties.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.required_fields.properties.user_properties.items.enum, parentSchema: schema31.properties.rules.properties.required_fields.properties.user_properties.items, data: data87 };
                                        if (vErrors === null) {
                                            vErrors = [err123];
                                        }
                                        else {
                                            vErrors.push(err123);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data81.severity !== undefined) {
                            let data88 = data81.severity;
                            if (!(((data88 === "error") || (data88 === "warning")) || (data88 === "off"))) {
                                const err124 = { instancePath: instancePath + "/rules/required_fields/severity", schemaPath: "#/properties/rules/properties/required_fields/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.required_fields.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.required_fields.properties.severity.enum, parentSchema: schema31.properties.rules.properties.required_fields.properties.severity, data: data88 };
                                if (vErrors === null) {
                                    vErrors = [err124];
                                }
                                else {
                                    vErrors.push(err124);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err125 = { instancePath: instancePath + "/rules/required_fields", schemaPath: "#/properties/rules/properties/required_fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.properties.required_fields.type, parentSchema: schema31.properties.rules.properties.required_fields, data: data81 };
                        if (vErrors === null) {
                            vErrors = [err125];
                        }
                        else {
                            vErrors.push(err125);
                        }
                        errors++;
                    }
                }
            }
        }
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

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
 * `schema` problems of a file, one a place: what its tree has that the JSON Schema does not allow. Of
 * the kinds' sections only the `odd` names are looked at: what was understood to the last key is right,
 * and that is nearly all of a large plan.
 */
function structureProblems({ root, locate }, odd, nearest) {
    if (root === null)
        return [];
    if (validate(plainPlan(root, odd)))
        return [];
    const problems = new Map();
    const index = new Map();
    for (const error of validate.errors ?? []) {
        // Branches of a oneOf: the oneOf itself fails too, and says it better.
        if (error.keyword === 'required')
            continue;
        const path = pointerSegments(error.instancePath);
        const found = follow(root, path, index);
        const unknown = unknownKeyOf(error);
        const node = unknown === null ? found : entryOf(found, unknown, index)?.key;
        if (node === undefined || problems.has(node))
            continue;
        const allowed = schemaOf(error);
        const place = placeOf(unknown === null ? path : [...path, unknown]);
        const subject = place === null || place.rest.length === 0 ? placeOf(path) : place;
        problems.set(node, {
            rule: 'schema',
            severity: 'error',
            message: unknown === null
                ? unknownValue(path, node, allowed, nearest)
                : unknownKey(path, unknown, allowed, nearest),
            location: locate(node.start),
            subject: subject === null ? null : (0,core_taxonomy/* keyOf */.TN)(subject.address),
        });
    }
    return [...problems.values()];
}
function plainPlan(root, odd) {
    if (root.type !== 'map')
        return plain(root, 0);
    const entries = root.entries.map(({ key, value }) => {
        const isSection = kindIn(key.source) !== undefined && value.type === 'map';
        const names = isSection ? value.entries.filter((entry) => odd.has(entry.key)) : null;
        return { key, value: names === null ? value : { ...value, entries: names } };
    });
    return plain({ ...root, entries }, 0);
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
            for (const { key, value } of node.entries)
                result[key.source] = plain(value, depth + 1);
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
        entries = new Map(node.entries.map((entry) => [entry.key.source, entry]));
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

// EXTERNAL MODULE: ./build/js/core/plan/tree.js + 7 modules
var plan_tree = __webpack_require__(8679);
;// CONCATENATED MODULE: ./build/js/core/plan/read-plan.js













/**
 * Reads the files of a plan as one, with every problem of all of them, sorted by file, line and column.
 * With an error among the problems the plan is what could be made out of the rest. Rejects only where
 * a part of this program cannot be loaded: what few plans need is loaded where a plan needs it.
 */
async function readPlan(files) {
    const refused = new Set();
    const read = files.map((file) => {
        const refuse = () => {
            refused.add(file);
            return [];
        };
        return { file, tree: (0,plan_tree/* readTree */.Z)(file, refuse) };
    });
    const syntaxFaults = refused.size === 0 ? null : (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(870)]).then(__webpack_require__.bind(__webpack_require__, 2870))).syntaxFaults;
    const trees = read.map(({ file, tree }) => syntaxFaults !== null && refused.has(file) ? (0,plan_tree/* readTree */.Z)(file, syntaxFaults) : tree);
    const named = namedIn(trees);
    return readingOf(named, hasPatterns(named) ? await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(496)]).then(__webpack_require__.bind(__webpack_require__, 5496)) : null);
}
/** As {@link readPlan}, with everything loaded that a plan may need. Never throws. */
function readPlanWith(files, { syntaxFaults, patterns }) {
    return readingOf(namedIn(files.map((file) => (0,plan_tree/* readTree */.Z)(file, syntaxFaults))), patterns);
}
function namedIn(trees) {
    const nearest = (0,plan_nearest/* nearestFinder */.P)();
    const files = trees.map((tree) => ({ tree, ...statedIn(tree, nearest) }));
    return { files, statements: files.flatMap(({ statements }) => statements), nearest };
}
function hasPatterns({ files, statements }) {
    for (const { fields } of statements) {
        for (const { field } of fields)
            if (field.codec === 'verbatim')
                return true;
    }
    return files.some(({ tree: { root } }) => root !== null && hasPattern(valueUnder(root, 'rules')));
}
function readingOf({ files, statements, nearest }, patterns) {
    const trees = files.map(({ tree }) => tree);
    const byKey = new Map();
    for (const statement of statements) {
        if (!byKey.has(statement.entity))
            byKey.set(statement.entity, statement);
    }
    const draft = {
        statements,
        byKey,
        definitions: definitionsOf(statements),
        references: referencesIn(statements),
        scopes: trees.flatMap(scopeNamesIn),
        settings: settingsIn(trees, patterns),
        isComplete: !trees.some(isUnreadable),
        nearest,
        patterns,
    };
    return {
        plan: planOf(draft),
        problems: (0,problem/* byPlace */.hz)([
            ...files.flatMap(({ tree, odd }) => [
                ...tree.problems,
                ...structureProblems(tree, odd, nearest),
            ]),
            ...draft.settings.problems,
            ...checks.flatMap((check) => [...check(draft)]),
        ]),
    };
}
/** By kind and name, as keys of addresses would have to be put together for each use. */
function definitionsOf(statements) {
    const shared = new Map(core_kinds/* kinds */.EZ.map(({ kind }) => [kind, new Map()]));
    for (const statement of statements) {
        const { kind, name, scope } = statement.address;
        const named = shared.get(kind);
        if (scope === null && named?.has(name) === false)
            named.set(name, statement);
    }
    const definitions = new Map();
    for (const statement of statements) {
        const { kind, name, scope } = statement.address;
        const definition = scope === null ? undefined : shared.get(kind)?.get(name);
        if (definition !== undefined)
            definitions.set(statement, definition);
    }
    return definitions;
}
const noNames = [];
function planOf(draft) {
    const entities = new Map();
    for (const statement of draft.byKey.values()) {
        const { entity, address, state, earlier } = statement;
        // Not spread: there are tens of thousands.
        entities.set(entity, {
            kind: address.kind,
            name: address.name,
            scope: address.scope,
            state,
            fields: state === 'deleted'
                ? new Map()
                : mergedFields(statement, (0,plan_draft/* inheritedDefinition */.En)(draft, statement)),
            renamedFrom: earlier.length === 0 ? noNames : earlier.map((name) => name.source),
            id: null,
        });
    }
    for (const { target } of draft.references) {
        const key = (0,core_taxonomy/* keyOf */.TN)(target);
        // What a plan refers to and declares nowhere it states by using it; a problem where it declares others.
        if (entities.has(key))
            continue;
        const fields = new Map();
        entities.set(key, { ...target, state: 'present', fields, renamedFrom: [], id: null });
    }
    const groupTypes = new Set(draft.scopes.map(({ key }) => key.source));
    const taxonomy = { entities, unread: new Set() };
    return { taxonomy, ignore: draft.settings.ignore, groupTypes };
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
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2265);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5070);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1143);





const prefixes = _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.flatMap(({ wire }) => (wire.prefix === '' ? [] : [wire.prefix]));
/** `name`: names of statements that Amplitude cannot carry. */
function names(statement, draft) {
    const { key, earlier, spec } = statement;
    const takesPrefix = spec.wire.prefix !== '';
    const isSound = (node) => nameFault(node.source, takesPrefix) === null;
    // A use has its name from the definition, where it is reported.
    const isOwn = !draft.definitions.has(statement);
    if ((!isOwn || isSound(key)) && earlier.every(isSound))
        return _draft_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingFound */ .Sb;
    return (isOwn ? [key, ...earlier] : earlier).flatMap((node) => {
        const message = messageOf(nameFault(node.source, takesPrefix));
        return message === null ? [] : [(0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l4)(statement, node, 'name', message)];
    });
}
/** `name`: names that stand elsewhere than in statements. */
function* otherNames(draft) {
    for (const { statement, node, target } of draft.references) {
        // So with what the plan declares.
        const message = draft.byKey.has((0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(target))
            ? null
            : messageOf(nameFault(target.name, false));
        if (message !== null)
            yield (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l4)(statement, node, 'name', message);
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
    const called = `the name ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)}`;
    if (/\p{Cs}/u.test(name)) {
        const fault = `${called} has half of a surrogate pair`;
        return { fault, instead: 'write the whole character' };
    }
    if (/\p{Cc}/u.test(name)) {
        const rest = name.replace(/\p{Cc}+/gu, ' ').trim();
        const instead = rest === '' ? 'write one without' : `write ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(rest)}`;
        return { fault: `${called} has control characters`, instead };
    }
    if (name !== name.trim()) {
        return { fault: `${called} has outer spaces`, instead: `write ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name.trim())}` };
    }
    const prefix = takesPrefix ? prefixes.find((candidate) => name.startsWith(candidate)) : undefined;
    if (prefix === undefined)
        return null;
    const bare = name.slice(prefix.length).trim();
    return bare === ''
        ? { fault: `${called} is only the prefix`, instead: 'write the name after it' }
        : { fault: `the prefix ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(prefix)} is never written`, instead: `write ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(bare)}` };
}
function messageOf(fault) {
    return fault === null ? null : `${fault.fault}: ${fault.instead}`;
}


/***/ }),

/***/ 1143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ stated),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   l4: () => (/* binding */ problemAt)
/* harmony export */ });
/** What a statement says of a field. An entity has few: looking through them beats a map of each. */
function stated({ fields }, name) {
    for (const field of fields)
        if (field.field.name === name)
            return field;
    return undefined;
}
/** A problem of a statement, located at one of its nodes. */
function problemAt(statement, node, rule, message, severity = 'error') {
    return {
        rule,
        severity,
        message,
        location: statement.locate(node.start),
        subject: statement.entity,
    };
}
/** `tracking-plan.yml:12`, for messages that name a second place. */
function placeName(statement) {
    const { file, line } = statement.locate(statement.key.start);
    return `${file}:${line}`;
}


/***/ }),

/***/ 8679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/js/core/plan/line-index.js
var line_index = __webpack_require__(8847);
;// CONCATENATED MODULE: ./build/js/core/plan/source-text.js
/** The parser's events leave out where some tokens stand; they are found between those that it tells. */
/** The first offset at or after `from` with neither white space, a line break nor a comment. */
function skipBlank(text, from) {
    let at = from;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === 35) {
            while (at < text.length && !isBreak(text.charCodeAt(at)))
                at += 1;
        }
        else if (code === 32 || code === 9 || isBreak(code) || code === 0xfeff) {
            at += 1;
        }
        else {
            break;
        }
    }
    return at;
}
function isBreak(code) {
    return code === 10 || code === 13;
}
/** As `skipBlank`, over the commas of a list or map in brackets too. */
function skipCommas(text, from) {
    let at = skipBlank(text, from);
    while (text[at] === ',')
        at = skipBlank(text, at + 1);
    return at;
}
/** Where the `|` or `>` of a block stands whose lines begin at `lines`. */
function blockHeader(text, from, lines) {
    let at = skipBlank(text, from);
    while (at < lines && text[at] !== '|' && text[at] !== '>')
        at = skipBlank(text, at + 1);
    return Math.min(at, lines);
}
/** The first `---` or `...` on a line of its own, at or after `from`; the text's length without one. */
function documentMarker(text, from) {
    const marker = /(?<![^\r\n\uFEFF])(?:---|\.\.\.)(?=[ \t\r\n]|$)/g;
    marker.lastIndex = from;
    return marker.exec(text)?.index ?? text.length;
}
const unprintable = /[^\t\n\r\x20-\x7e\x85\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
function isPrintable(text) {
    return text.search(unprintable) < 0;
}
function findUnprintable(text) {
    if (isPrintable(text))
        return { controls: [], others: [], text };
    const controls = [];
    const others = [];
    for (const { index } of text.matchAll(unprintable)) {
        (text.charCodeAt(index) < 0x20 ? controls : others).push(index);
    }
    return { controls, others, text: text.replace(unprintable, '\ufffd') };
}
/** A character as its code point: `U+0007`. */
function codePoint(text, offset) {
    const hex = (text.codePointAt(offset) ?? 0).toString(16).toUpperCase();
    return `U+${hex.padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./build/js/core/plan/quote.js
var quote = __webpack_require__(5070);
;// CONCATENATED MODULE: ./build/js/core/plan/anchors.js

/**
 * How many values aliases and merge keys may add to one file. The largest plan that Amplitude allows
 * has some 250,000 values when written out, and one anchor with twenty properties of six fields, used
 * by each of 2,000 events, adds 560,000; what doubles at every level passes a million within twenty.
 */
const expansionLimit = 1_000_000;
/** The anchors of a file so far, and what its aliases add up to. Nothing is copied: an alias shares its node. */
class Anchors {
    #anchors = new Map();
    #report;
    #values = 0;
    #added = 0;
    constructor(report) {
        this.#report = report;
    }
    /** One more value is written in the file. */
    count() {
        this.#values += 1;
    }
    /** A name is given to the value that begins here; it may have been another's before. */
    open(name) {
        const anchor = { node: null, weight: this.#values };
        this.#anchors.set(name, anchor);
        return anchor;
    }
    close(anchor, node) {
        anchor.node = node;
        anchor.weight = Math.max(this.#values - anchor.weight, 1);
    }
    /** The value that an alias stands for, or `null` after a fault. */
    follow(name, offset) {
        const anchor = this.#anchors.get(name);
        const quoted = (0,quote/* quote */.h)(name);
        if (anchor === undefined) {
            const message = `There is no anchor ${quoted} above this alias. Put one before the value that is meant, or put the text in quotes if it only begins with "*".`;
            this.#report({ rule: 'yaml-syntax', offset, message });
            return null;
        }
        if (anchor.node === null) {
            const message = `The alias ${quoted} stands inside the value that it names, which would never end. Write out what is meant here.`;
            this.#report({ rule: 'alias-expansion', offset, message });
            return null;
        }
        return this.spend(anchor.weight, offset) ? anchor.node : null;
    }
    /** Whether so many more values may be added; the first time that they may not is a fault. */
    spend(values, offset) {
        if (this.#added > expansionLimit)
            return false;
        this.#values += values;
        this.#added += values;
        if (this.#added <= expansionLimit)
            return true;
        const limit = expansionLimit.toLocaleString('en-US');
        const message = `The aliases of this file expand to more than ${limit} values from here on. Use fewer aliases within what anchors name, or write the values out.`;
        this.#report({ rule: 'alias-expansion', offset, message });
        return false;
    }
}

// EXTERNAL MODULE: ./build/js/core/plan/core-schema.js
var core_schema = __webpack_require__(7311);
;// CONCATENATED MODULE: ./build/js/core/plan/map-frame.js

/** Maps with more keys than this look for the earlier ones in an index; most of a plan's have fewer. */
const fewKeys = 8;
/** A map that is being read: keys and values come in turn. */
class MapFrame {
    type = 'map';
    start;
    flow;
    anchor;
    #anchors;
    #report;
    #locate;
    #entries = [];
    /** All that are written, also those whose values are at fault; no `<<`. */
    #keys = [];
    #index = null;
    #reported = null;
    #mergeKey = null;
    #sources = null;
    /** Its value is still to come; `null`: it is at fault, and its value goes with it. */
    #pending;
    constructor(at, anchors, report, locate) {
        this.start = at.start;
        this.flow = at.flow;
        this.anchor = at.anchor;
        this.#anchors = anchors;
        this.#report = report;
        this.#locate = locate;
    }
    get expectsKey() {
        return this.#pending === undefined;
    }
    /** The next key or value; `null` is one that has been reported. `merge`: a plain `<<`. */
    add(node, merge) {
        const key = this.#pending;
        if (key === undefined) {
            this.#pending = node === null ? null : this.#key(node, merge);
            return;
        }
        this.#pending = undefined;
        if (key === null || node === null)
            return;
        if (key === this.#mergeKey)
            this.#sources = node;
        else
            this.#entries.push({ key, value: node });
    }
    close(end) {
        if (this.#sources !== null)
            this.#merge(this.#sources);
        return { type: 'map', start: this.start, end, entries: this.#entries };
    }
    #key(node, merge) {
        if (node.type !== 'scalar') {
            const message = 'A key must be text, not a list or a map. Put it in quotes if it is text that begins with "[" or "{".';
            this.#report({ rule: 'yaml-syntax', offset: node.start, message });
            return null;
        }
        const first = merge ? this.#mergeKey : this.#written(node.source);
        if (first !== null) {
            this.#duplicate(first, node, merge);
            return null;
        }
        if (merge)
            this.#mergeKey = node;
        else {
            this.#keys.push(node);
            this.#index?.set(node.source, node);
        }
        return node;
    }
    #written(source) {
        if (this.#keys.length > fewKeys) {
            this.#index ??= new Map(this.#keys.map((key) => [key.source, key]));
            return this.#index.get(source) ?? null;
        }
        for (const key of this.#keys)
            if (key.source === source)
                return key;
        return null;
    }
    #duplicate(first, second, merge) {
        this.#reported ??= new Set();
        if (!this.#reported.has(first)) {
            this.#reported.add(first);
            this.#twice(first, second, merge);
        }
        this.#twice(second, first, merge);
    }
    #twice(key, other, merge) {
        const { line, column } = this.#locate(other.start);
        const advice = merge
            ? 'Write one "<<" with a list: <<: [*a, *b].'
            : 'Keep one of the two, with the fields of both.';
        const message = `The key ${(0,quote/* quote */.h)(key.source)} is written twice: also in line ${line}, column ${column}. ${advice}`;
        this.#report({ rule: 'duplicate-key', offset: key.start, message });
    }
    /** What is written wins over what is merged, and an earlier source over a later one. */
    #merge(sources) {
        const taken = new Set(this.#keys.map((key) => key.source));
        for (const source of sources.type === 'list' ? sources.items : [sources]) {
            if (source.type !== 'map') {
                const message = 'What stands after "<<" must be a map, the alias of one, or a list of these: <<: *name.';
                this.#report({ rule: 'yaml-syntax', offset: source.start, message });
            }
            else if (this.#anchors.spend(source.entries.length, source.start)) {
                this.#take(source, taken);
            }
        }
    }
    #take(source, taken) {
        for (const entry of source.entries) {
            if (taken.has(entry.key.source))
                continue;
            taken.add(entry.key.source);
            this.#entries.push(entry);
        }
    }
}

;// CONCATENATED MODULE: ./build/js/core/plan/scalar-check.js


/** YAML's bound on a key that is not announced by `? `. */
const longestKey = 1024;
const lastCodePoint = 0x10ffff;
/** What YAML refuses in scalars and the parser lets pass. Scalars must come in file order. */
class ScalarCheck {
    #text;
    #report;
    #unprintable;
    #next = 0;
    /** `unprintable`: ascending offsets of characters that may stand in quotes and comments alone. */
    constructor(text, unprintable, report) {
        this.#text = text;
        this.#report = report;
        this.#unprintable = unprintable;
    }
    check(event, node, isKey) {
        const isQuoted = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
        if (this.#next < this.#unprintable.length)
            this.#checkCharacters(node, isQuoted);
        if (event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED && !event.fast)
            this.#checkEscapes(node);
        if (isKey && node.end - node.start > longestKey)
            this.#checkLongKey(node);
    }
    #checkCharacters({ start, end }, isQuoted) {
        for (;;) {
            const offset = this.#unprintable[this.#next];
            if (offset === undefined || offset >= end)
                return;
            this.#next += 1;
            if (offset < start || isQuoted)
                continue;
            const name = codePoint(this.#text, offset);
            this.#fault(offset, `The character ${name} may stand in quoted text only. Remove it.`);
        }
    }
    #checkEscapes({ start, end }) {
        const content = this.#text.slice(start, end);
        if (!content.includes('\\U'))
            return;
        for (const { 0: sequence, index } of content.matchAll(/\\(?:U[0-9a-fA-F]{8}|.)/gs)) {
            if (sequence.length < 10 || Number.parseInt(sequence.slice(2), 16) <= lastCodePoint)
                continue;
            this.#fault(start + index, `There is no character ${sequence}: the last one is \\U0010FFFF.`);
        }
    }
    #checkLongKey({ start, end }) {
        if (this.#text.slice(0, start).trimEnd().endsWith('?'))
            return;
        const message = `A key may be at most 1,024 characters long, this one has ${end - start}. Shorten it.`;
        this.#fault(start, message);
    }
    #fault(offset, message) {
        this.#report({ rule: 'yaml-syntax', offset, message });
    }
}

;// CONCATENATED MODULE: ./build/js/core/plan/tag-reader.js


const coreTag = 'tag:yaml.org,2002:';
/** What tags make of values: the core schema's are followed, all others are faults. */
class TagReader {
    #text;
    #report;
    #handles = new Map();
    constructor(text, report) {
        this.#text = text;
        this.#report = report;
    }
    /** A `%TAG` line: what a handle such as `!y!` stands for. */
    declare(handle, prefix) {
        this.#handles.set(handle, prefix);
    }
    /** The value of a tagged scalar; what it is without its tag where the tag is at fault. */
    scalar(extent, source, untagged) {
        const tagged = resolveTagged(this.#name(extent), source);
        if (typeof tagged === 'object')
            return tagged.value;
        this.#fault(extent, tagged);
        return untagged;
    }
    collection(extent, type) {
        const fit = collectionTag(this.#name(extent), type);
        if (fit !== 'fits')
            this.#fault(extent, fit);
    }
    /** The tag in full: `!!str` is `tag:yaml.org,2002:str`. */
    #name({ tagStart, tagEnd }) {
        const raw = this.#text.slice(tagStart, tagEnd);
        if (raw.startsWith('!<'))
            return raw.slice(2, -1);
        const [, handle = '!', suffix = ''] = /^(!!|![0-9A-Za-z-]+!|!)(.*)$/s.exec(raw) ?? [];
        if (handle === '!' && suffix === '')
            return '!';
        const prefix = this.#handles.get(handle) ?? (handle === '!!' ? coreTag : handle);
        return `${prefix}${suffix}`;
    }
    #fault({ tagStart, tagEnd }, fit) {
        const tag = (0,quote/* quote */.h)(this.#text.slice(tagStart, tagEnd));
        const message = fit === 'unfit'
            ? `The tag ${tag} does not fit the value after it. Remove the tag, or correct the value.`
            : `The tag ${tag} means nothing here. Remove it, or put the text in quotes if it only begins with "!".`;
        this.#report({ rule: 'yaml-syntax', offset: tagStart, message });
    }
}
/** What a tag makes of a scalar's text. */
function resolveTagged(tag, source) {
    switch (tag) {
        case '!':
        case `${coreTag}str`:
            return { value: source };
        case `${coreTag}null`:
            return fitting(source, (value) => value === null);
        case `${coreTag}bool`:
            return fitting(source, (value) => typeof value === 'boolean');
        case `${coreTag}int`:
            return (0,core_schema/* isInteger */.F)(source) ? { value: Number(source) } : 'unfit';
        case `${coreTag}float`:
            return fitting(source, (value) => typeof value === 'number');
        case `${coreTag}map`:
        case `${coreTag}seq`:
            return 'unfit';
        default:
            return 'unknown';
    }
}
function fitting(source, fits) {
    const value = (0,core_schema/* resolvePlain */.R)(source);
    return fits(value) ? { value } : 'unfit';
}
/** Whether a tag may stand before a list or a map. */
function collectionTag(tag, type) {
    if (tag === '!' || tag === `${coreTag}${type === 'list' ? 'seq' : 'map'}`)
        return 'fits';
    return resolveTagged(tag, '') === 'unknown' ? 'unknown' : 'unfit';
}

;// CONCATENATED MODULE: ./build/js/core/plan/token-cursor.js


/**
 * How far the text has been taken. The parser's events leave out where brackets close, where a block's
 * header stands and where an omitted value would be: that is read off the text between their offsets.
 */
class TokenCursor {
    #text;
    #at = 0;
    #start = 0;
    #end = 0;
    constructor(text) {
        this.#text = text;
    }
    /** Where the last scalar began, with its quotes and the header of a block. */
    get start() {
        return this.#start;
    }
    /** Where the last token ended. */
    get end() {
        return this.#end;
    }
    moveTo(offset) {
        this.#at = offset;
        this.#end = offset;
    }
    /** Past the opening bracket of a list or map; a block has none, nor has the pair in `[a: b]`. */
    open(start, flow) {
        const first = this.#text[start];
        this.moveTo(flow && (first === '[' || first === '{') ? start + 1 : start);
    }
    /** Past the closing bracket, if there is one. */
    close(bracket) {
        const at = skipCommas(this.#text, this.#at);
        if (this.#text[at] === bracket)
            this.moveTo(at + 1);
    }
    /** Past the next `---`. */
    documentStart() {
        this.moveTo(documentMarker(this.#text, this.#at) + 3);
    }
    /** Past a scalar, with its quotes and the header of a block. */
    scalar(event, role) {
        const { valueStart, valueEnd } = event;
        const properties = Math.max(event.tagEnd, event.anchorEnd);
        switch (event.style) {
            case js_yaml/* SCALAR_STYLE */.jK.PLAIN:
                if (valueStart >= 0)
                    this.#pass(valueStart, valueEnd);
                else if (properties >= 0)
                    this.#pass(properties, properties);
                else
                    this.#omitted(role);
                break;
            case js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED:
            case js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED:
                this.#pass(valueStart - 1, valueEnd + 1);
                break;
            case js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK:
            case js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK: {
                const header = blockHeader(this.#text, Math.max(this.#at, properties), valueStart);
                this.#pass(header, valueEnd);
                break;
            }
            default:
                event.style;
        }
    }
    #pass(start, end) {
        this.#at = Math.max(this.#at, end);
        this.#start = start;
        this.#end = end;
    }
    /** Where a value that is not written would stand: after the `:` or `-` that announces it. */
    #omitted(role) {
        if (role === 'root') {
            this.#pass(this.#end, this.#end);
            return;
        }
        const skip = role === 'key' ? skipCommas : skipBlank;
        const next = skip(this.#text, this.#at);
        const indicator = { key: '?', value: ':', item: '-' }[role];
        const announced = this.#text[next] === indicator;
        const at = announced ? next + 1 : role === 'key' ? next : this.#end;
        this.#at = Math.max(at, next);
        this.#pass(at, at);
    }
}

;// CONCATENATED MODULE: ./build/js/core/plan/tree-builder.js








/**
 * Makes the tree of a file's one document from the parser's events, in one pass and without
 * recursion. What is at fault is reported and left out, so that the rest can still be checked.
 */
class TreeBuilder {
    #source;
    #text;
    #anchors;
    #cursor;
    #check;
    #tags;
    /** The lists and maps around {@link #frame}. */
    #outer = [];
    /** The innermost list or map that is being read. */
    #frame;
    #root = null;
    constructor(source) {
        this.#source = source;
        this.#text = source.text;
        this.#anchors = new Anchors(source.report);
        this.#cursor = new TokenCursor(source.text);
        this.#tags = new TagReader(source.text, source.report);
        this.#check = new ScalarCheck(source.text, source.unprintable, source.report);
    }
    build(events) {
        let documents = 0;
        for (const event of events) {
            switch (event.type) {
                case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                    documents += 1;
                    if (documents > 1) {
                        this.#secondDocument();
                        return this.#root;
                    }
                    this.#document(event);
                    break;
                case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                case js_yaml/* EVENT_ID */.hy.MAPPING:
                    this.#open(event);
                    break;
                case js_yaml/* EVENT_ID */.hy.SCALAR:
                    this.#scalar(event);
                    break;
                case js_yaml/* EVENT_ID */.hy.ALIAS:
                    this.#alias(event.anchorStart, event.anchorEnd);
                    break;
                case js_yaml/* EVENT_ID */.hy.POP:
                    this.#close();
                    break;
                default:
                    event;
            }
        }
        return this.#root;
    }
    #document(event) {
        for (const directive of event.directives) {
            if (directive.kind === 'tag')
                this.#tags.declare(directive.handle, directive.prefix);
            else if (directive.version !== '1.2') {
                const offset = this.#text.search(/(?<![^\r\n\uFEFF])%YAML/);
                const message = `The plan is read as YAML 1.2, not ${directive.version}. Remove this line.`;
                this.#fault(Math.max(offset, 0), message);
            }
        }
        if (event.explicitStart)
            this.#cursor.documentStart();
    }
    #secondDocument() {
        const marker = documentMarker(this.#text, this.#cursor.end);
        const offset = this.#text[marker] === '.' ? skipBlank(this.#text, marker + 3) : marker;
        const message = 'A second YAML document begins here, and a file is one document. Remove the "---", or move what follows to a file of its own.';
        this.#fault(offset, message);
    }
    #open(event) {
        const type = event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE ? 'list' : 'map';
        const flow = event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW;
        if (event.tagStart >= 0)
            this.#tags.collection(event, type);
        const anchor = this.#anchor(event);
        this.#anchors.count();
        this.#cursor.open(event.start, flow);
        const at = { start: event.start, flow, anchor };
        const { report, locate } = this.#source;
        this.#outer.push(this.#frame);
        this.#frame =
            type === 'list'
                ? { type, ...at, items: [] }
                : new MapFrame(at, this.#anchors, report, locate);
    }
    #close() {
        const frame = this.#frame;
        // The document's own end.
        if (frame === undefined)
            return;
        this.#frame = this.#outer.pop();
        const { type, start } = frame;
        if (frame.flow)
            this.#cursor.close(type === 'list' ? ']' : '}');
        const end = Math.max(this.#cursor.end, start);
        const node = frame.type === 'map' ? frame.close(end) : { type: 'list', start, end, items: frame.items };
        if (frame.anchor !== null)
            this.#anchors.close(frame.anchor, node);
        this.#add(node, false);
    }
    #scalar(event) {
        const role = this.#role();
        const anchor = this.#anchor(event);
        this.#anchors.count();
        this.#cursor.scalar(event, role);
        const { start, end } = this.#cursor;
        const source = (0,js_yaml/* getScalarValue */.KE)(this.#text, event);
        const isPlain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
        const isTagged = event.tagStart >= 0;
        const untagged = isPlain ? (0,core_schema/* resolvePlain */.R)(source) : source;
        const value = isTagged ? this.#tags.scalar(event, source, untagged) : untagged;
        const node = { type: 'scalar', start, end, source, value };
        this.#check.check(event, node, role === 'key');
        if (anchor !== null)
            this.#anchors.close(anchor, node);
        // A document without content is an empty file.
        if (role === 'root' && event.valueStart < 0 && !isTagged)
            return;
        this.#add(node, isPlain && !isTagged && source === '<<');
    }
    #alias(nameStart, nameEnd) {
        const start = nameStart - 1;
        const node = this.#anchors.follow(this.#text.slice(nameStart, nameEnd), start);
        const isKey = this.#role() === 'key';
        this.#cursor.moveTo(nameEnd);
        // A key says where its entry stands, so that one from an alias has a place of its own.
        this.#add(isKey && node !== null ? { ...node, start, end: nameEnd } : node, false);
    }
    #add(node, merge) {
        const frame = this.#frame;
        if (frame === undefined)
            this.#root = node;
        else if (frame.type === 'map')
            frame.add(node, merge);
        else if (node !== null)
            frame.items.push(node);
    }
    #role() {
        const frame = this.#frame;
        if (frame === undefined)
            return 'root';
        if (frame.type === 'list')
            return 'item';
        return frame.expectsKey ? 'key' : 'value';
    }
    #anchor(event) {
        if (event.anchorStart < 0)
            return null;
        return this.#anchors.open(this.#text.slice(event.anchorStart, event.anchorEnd));
    }
    #fault(offset, message) {
        this.#source.report({ rule: 'yaml-syntax', offset, message });
    }
}

;// CONCATENATED MODULE: ./build/js/core/plan/tree.js




/** The parser's own bound, as levels: a plan needs seven. It keeps hostile files off the stack. */
const maxDepth = 100;
/**
 * The located tree of one file: YAML 1.2, one document, core schema. Everything that is wrong with the
 * file as YAML is among the problems, in file order; what is at fault is left out of the tree, and
 * there is none (`null`) when the file is no YAML. An empty file has neither a tree nor a problem.
 */
function readTree(file, syntaxFaults) {
    const locate = (0,line_index/* lineIndex */.Dp)(file);
    const { controls, others, text } = findUnprintable(file.text);
    const faults = controlFaults(file.text, controls);
    const report = (fault) => {
        faults.push(fault);
    };
    let root = null;
    // With a NUL it is no text, but UTF-16 or a binary file: anything more to say would be noise.
    if (!file.text.includes('\0')) {
        const events = parse(text);
        if (isRefusal(events))
            faults.push(...syntaxFaults(text, events));
        else {
            const source = { text: file.text, unprintable: others, locate, report };
            root = new TreeBuilder(source).build(events);
        }
    }
    return { root, problems: problems(faults, locate), locate };
}
function parse(text) {
    try {
        return (0,js_yaml/* parseEvents */.PH)(text, { maxDepth });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return { offset: error.mark?.position ?? 0, reason: error.reason };
    }
}
function isRefusal(parsed) {
    return 'reason' in parsed;
}
/** One fault a run of control characters, and one a line. */
function controlFaults(text, controls) {
    const faults = [];
    let lineEnd = -1;
    for (const offset of controls) {
        if (offset < lineEnd)
            continue;
        const rest = text.slice(offset).search(/[\r\n]/);
        lineEnd = rest < 0 ? text.length : offset + rest;
        const message = text[offset] === '\0'
            ? 'This file is not text in UTF-8: it has the character U+0000. Save it as UTF-8.'
            : `The control character ${codePoint(text, offset)} may not stand in a YAML file. Remove it.`;
        faults.push({ rule: 'yaml-syntax', offset, message });
    }
    return faults;
}
function problems(faults, locate) {
    return faults
        .toSorted((a, b) => a.offset - b.offset)
        .map(({ rule, offset, message }) => ({
        rule,
        severity: 'error',
        message,
        location: locate(offset),
        subject: null,
    }));
}


/***/ }),

/***/ 3392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isObstacle)
/* harmony export */ });
function isObstacle(value) {
    return 'reason' in value && 'explanation' in value;
}


/***/ }),

/***/ 8007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ problemDocument),
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
    return [...places.values()].sort((a, b) => (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.location.file, b.location.file) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column ||
        (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.rule, b.rule));
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
    return after > 0 ? `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(start)}… (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(after, 'more character')})` : (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(start);
}
/** A name or value in double quotes. */
function quotedText(text) {
    return quotedExcerpt((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .G)(text, 300));
}
function quotedExcerpt({ before, text, after }) {
    const ahead = before > 0 ? `(${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(before)} more) …` : '';
    const behind = after > 0 ? `… (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(after, 'more character')})` : '';
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text);
    return `${ahead}"${/["\\]/.test(shown) ? shown.replace(/["\\]/g, '\\$&') : shown}"${behind}`;
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
    for (const [name, field] of change.fields)
        lines.push(...fieldText(change, name, field, width));
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
function fieldText(change, name, field, width) {
    const label = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(name);
    if (change.action === 'create')
        return wholeText(change, name, label, field.to);
    const blame = field.origin === 'conflict'
        ? ' (conflict: changed in Amplitude too)'
        : field.origin === 'drift' && change.origin !== 'drift'
            ? ' (drift)'
            : '';
    if (change.action === 'delete')
        return wholeText(change, name, `${label}${blame}`, field.from);
    if ((0,_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .isSet */ .vM)(field.from) || (0,_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .isSet */ .vM)(field.to))
        return [`${label}${blame}: ${(0,_change_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .setStep */ .zp)(field, shown)}`];
    const [was, now] = (0,_change_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .beforeAndAfter */ .D4)(field, 300, shown, _plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedExcerpt */ .iv);
    const line = `${label}${blame}: ${was} → ${now}`;
    const turns = (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .mayRunRightToLeft */ .l)(was) || (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .mayRunRightToLeft */ .l)(now);
    if (line.length + 4 <= width && !turns)
        return [line];
    return [`${label}${blame}:`, `  was ${was}`, `  now ${now}`];
}
/** A value of what is created or deleted, unless it is as Amplitude makes it anyway. */
function wholeText({ kind }, name, label, value) {
    const isUsual = value === null || value === (0,_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldOf */ ._F)((0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(kind), name)?.initial;
    return isUsual ? [] : [`${label}: ${shown(value)}`];
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
    const behind = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(line.slice(column - 1, start + room));
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
    return `${' '.repeat(spaces)}${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(text.slice(spaces)).replace(/␠/g, ' ')}`;
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
function fit_sectionOf({ title, note = '', isFolded = false, unit, items, draw, }) {
    if (items.length === 0)
        return [];
    const head = isFolded ? `<details><summary>${title}</summary>` : `#### ${title}`;
    return [
        {
            open: note === '' ? head : `${head}\n\n${note}`,
            close: isFolded ? '</details>' : '',
            total: items.length,
            unit,
            entry: (index) => items
                .slice(index, index + 1)
                .map((item) => draw(item, index))
                .join(''),
        },
    ];
}
/** Entries in groups, with what is said once of all in a group above its first one. */
function grouped(groups, draw) {
    const headings = new Map();
    let items = [];
    for (const [heading, group] of groups) {
        if (group.length > 0)
            headings.set(items.length, heading);
        items = [...items, ...group];
    }
    return {
        items,
        draw: (item, index) => {
            const heading = headings.get(index);
            if (heading === undefined)
                return draw(item);
            return `${index === 0 ? '' : '\n'}${heading}\n\n${draw(item)}`;
        },
    };
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
    for (const { open, close, total, unit, entry } of sheet.sections) {
        const frame = measure(open) + measure(close) + 6 + moreRoom;
        const entries = [];
        let room = left - frame;
        while (!isFull && entries.length < total) {
            const text = entry(entries.length);
            const size = measure(text) + 1;
            isFull = size > room;
            if (isFull)
                break;
            room -= size;
            entries.push(text);
        }
        missing.push({ unit, left: total - entries.length, total });
        if (entries.length === 0)
            continue;
        left = room;
        const more = total - entries.length;
        if (more > 0)
            entries.push(`- *and ${number(more)} more*`);
        bodies.push(joined([open, entries.join('\n'), close]));
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
        items,
        draw: (item) => item(),
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
    const own = changes.filter(({ origin }) => origin !== 'drift');
    const drift = changes.filter(({ origin }) => origin === 'drift');
    const explained = new Set();
    const draw = (these) => wording/* byDanger */.d7.flatMap((action) => these
        .filter((change) => change.action === action)
        .map((change) => {
        const meaning = (0,text_changes/* meaningText */.ji)(change);
        const isNew = meaning !== '' && !explained.has(meaning);
        explained.add(meaning);
        return (0,text_changes/* changeText */.k0)(change, isNew ? meaning : '', width, ink);
    }));
    const heading = drift.length === 0 ? [] : [`\n${ink.bold('Drift, or merged and not yet applied:')}`];
    return [...draw(own), ...heading, ...draw(drift)].join('\n').trimStart();
}
function resultsText(results, ink) {
    return results
        .map(({ change, status, message, pendingFields }) => {
        const state = wording/* statusWords */.o7[status];
        const isGrave = status === 'failed' || status === 'skipped' || status === 'left';
        const fields = pendingFields.map((field) => (0,plain_text/* plainText */.wh)(field)).join(', ');
        const subject = `${change.action} ${(0,text_changes/* nameText */.fh)(change)}${fields === '' ? '' : ` (${fields})`}`;
        const line = `${isGrave ? ink.red(state) : ink.green(state)}: ${subject}`;
        return message === '' ? line : `${line}: ${(0,plain_text/* plainText */.wh)(message)}`;
    })
        .join('\n');
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
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   l: () => (/* binding */ mayRunRightToLeft)
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
/** What nearly all text is made of, and a large diff would otherwise look through class by class. */
const ordinary = /^[!"$-;=-~](?:[ !"$-;=-~]*[!"$-;=-~])?$/;
/** Text on one line with all that hides made visible. No two texts look the same that are not. */
function visible(text) {
    if (ordinary.test(text))
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

/***/ 2709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ largestFile),
/* harmony export */   _4: () => (/* binding */ findPlanFiles),
/* harmony export */   kP: () => (/* binding */ insideOf),
/* harmony export */   wr: () => (/* binding */ readPlanFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_taxonomy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _plan_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9840);
/* harmony import */ var _system_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1347);





/** In bytes: a plan file larger than this is a mistake, or an attack. */
const largestFile = 16 * 1024 * 1024;
/**
 * Finds and reads the plan's files. `root` is the workspace; patterns are paths or globs relative to
 * it. A pattern without a glob has to find its file (the defaults need not), all of them together
 * at least one, and nothing outside of the workspace is ever read, whatever links lead there.
 */
async function findPlanFiles(root, lines) {
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => null);
    if (home === null)
        return { error: `The workspace ${(0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(root)} does not exist.` };
    // An absolute pattern may name the workspace by the link that leads to it.
    const inside = lines.map((line) => {
        const text = line.trim();
        return text.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, text.slice(root.length)) : text;
    });
    const patterns = (0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePatterns */ .Z7)(home, inside);
    if ('error' in patterns)
        return patterns;
    const found = await findPaths(home, patterns);
    if ('error' in found)
        return found;
    const files = [];
    const problems = [];
    for (const path of found.paths) {
        const content = await readPlanFile(home, path);
        if ('rule' in content)
            problems.push(content);
        else if ('error' in content)
            return content;
        else
            files.push(content);
    }
    return { files, problems, patterns };
}
async function findPaths(root, patterns) {
    const errors = [];
    let missing = 0;
    const globs = [];
    const seen = new Set();
    for (const pattern of patterns) {
        const kind = await kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, pattern.literal));
        if (kind === 'file')
            seen.add(pattern.literal);
        else if (!pattern.required)
            globs.push(pattern);
        else if (kind === 'folder') {
            const inner = (0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(`${pattern.literal}/**/*.{yml,yaml}`);
            errors.push(`${(0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(pattern.text)} in plan is a folder: write ${inner} for all of its files.`);
        }
        else if (kind === 'other')
            errors.push(`${(0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(pattern.text)} in plan is no regular file.`);
        else {
            errors.push(`${(0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(pattern.text)} in plan does not exist.`);
            missing += 1;
        }
    }
    if (globs.length > 0)
        await walk({ root, globs, seen, errors }, '', [root]);
    const paths = new Set();
    for (const path of seen) {
        const real = await insideOf(root, path);
        if (real === null)
            errors.push(leavesMessage(path));
        else
            paths.add(real);
    }
    const isMissing = paths.size === 0 && errors.length === missing;
    if (errors.length > 0)
        return { error: errors.join(' '), ...(isMissing ? { isMissing } : {}) };
    if (paths.size === 0) {
        const names = patterns.map((pattern) => (0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(pattern.text)).join(', ');
        return {
            error: `No plan file found: nothing in the workspace matches ${names}.`,
            isMissing: true,
        };
    }
    return { paths: [...paths].sort(_core_taxonomy_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6) };
}
/** `above`: real paths of the folders on the way down, so that a link upwards ends there. */
async function walk(state, folder, above) {
    const { root, globs, seen, errors } = state;
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }).catch(() => null);
    if (entries === null) {
        errors.push(`The folder ${(0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(folder === '' ? '.' : folder)} cannot be read.`);
        return;
    }
    for (const entry of entries) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const link = entry.isSymbolicLink();
        const kind = link ? await kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) : entry.isDirectory() ? 'folder' : 'file';
        if (kind !== 'folder') {
            const wanted = globs.some((glob) => glob.matches(path));
            if (wanted && (await kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))) === 'file')
                seen.add(path);
            else if (wanted)
                errors.push(`${(0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} is no regular file, or a link to nothing.`);
        }
        else if (entry.name !== '.git' && (0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHold */ .BV)(globs, path)) {
            const real = link ? await insideOf(root, path) : '';
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above.at(-1) ?? root, entry.name);
            const target = link && real !== null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, real) : absolute;
            if (real === null)
                errors.push(leavesMessage(path));
            else if (!above.includes(target))
                await walk(state, path, [...above, target]);
        }
    }
}
async function kindOf(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (stats === null)
        return 'none';
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}
/** The real path below the root, with forward slashes; `null` if it is not below it. */
async function insideOf(root, path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).catch(() => null);
    if (real === null)
        return null;
    if (real === root)
        return '';
    const below = root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : `${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`;
    return real.startsWith(below) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : null;
}
function leavesMessage(path) {
    return `${(0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} is behind a link that leaves the workspace: plan files must lie inside of it.`;
}
async function readPlanFile(root, path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
        if (size > largestFile) {
            const location = { file: path, line: 1, column: 1 };
            return syntaxProblem(location, 'The file is larger than 16 MiB: split the plan into files.');
        }
        return decodeFile(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
    }
    catch (error) {
        return { error: `${(0,_plan_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} cannot be read (${(0,_system_code_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .x)(error) ?? 'unknown error'}).` };
    }
}
function decodeFile(path, bytes) {
    try {
        return { path, bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        // The first character that could not be decoded; one that was written as U+FFFD may stand before.
        const lenient = new TextDecoder('utf-8').decode(bytes);
        const before = lenient.slice(0, Math.max(lenient.indexOf('\uFFFD'), 0)).split('\n');
        const column = (before.at(-1) ?? '').length + 1;
        return syntaxProblem({ file: path, line: before.length, column }, 'The file is not UTF-8 text: save it in UTF-8.');
    }
}
function syntaxProblem(location, message) {
    return { rule: 'yaml-syntax', severity: 'error', message, location, subject: null };
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
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1138);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2456);



const globs = /[*?[{]|[!+@]\(/;
// Semantics do not depend on the machine: paths have been brought to forward slashes before.
const options = { dot: true, nocomment: true, nonegate: true, platform: 'linux' };
/**
 * Patterns as values, or why one of them cannot be followed. `root` is the workspace, absolute;
 * with no pattern the defaults.
 */
function parsePatterns(root, lines) {
    const written = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
    const chosen = written.length === 0 ? _options_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPatterns */ .P9 : written;
    const defaults = sameLines(chosen, _options_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPatterns */ .P9);
    const patterns = [];
    for (const text of chosen) {
        const local = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, text).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') : text;
        const alternatives = expand(local);
        if (alternatives === null)
            return { error: `${quote(text)} in plan stands for too many paths.` };
        const outside = [local, ...alternatives].find((path) => leaves(path));
        if (outside !== undefined) {
            return {
                error: `${quote(text)} in plan leaves the workspace: name files inside of it, relative to it.`,
            };
        }
        patterns.push(patternOf(text, local, alternatives, defaults));
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
function patternOf(text, local, alternatives, defaults) {
    const matchers = alternatives.map((glob) => new minimatch__WEBPACK_IMPORTED_MODULE_1__/* .Minimatch */ .VR(tidy(glob), { ...options, nobrace: true }));
    const magic = globs.test(local);
    return {
        text,
        literal: tidy(local),
        root: rootOf(tidy(local)),
        required: !magic && !defaults,
        matches: (path) => matchers.some((matcher) => matcher.match(path)),
        mayHold: (folder) => matchers.some((matcher) => matcher.match(folder, true)),
    };
}
/** The path up to the first segment with a glob in it. */
function rootOf(path) {
    const segments = path.split('/');
    const end = segments.findIndex((segment) => globs.test(segment));
    return end < 0 ? path : segments.slice(0, end).join('/');
}
/** What a pattern with braces stands for, so that no alternative slips out of the workspace. */
function expand(pattern) {
    const most = 1000;
    const all = minimatch__WEBPACK_IMPORTED_MODULE_1__/* .minimatch */ .xF.braceExpand(pattern, { ...options, braceExpandMax: most + 1 });
    return all.length > most ? null : all;
}
function tidy(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.\//, '').replace(/\/$/, '');
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
