export const id = 656;
export const ids = [656];
export const modules = {

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// UNUSED EXPORTS: obstacleOf

// EXTERNAL MODULE: ./build/js/core/cost.js
var core_cost = __webpack_require__(9099);
// EXTERNAL MODULE: ./build/js/core/kinds/index.js + 6 modules
var kinds = __webpack_require__(2942);
// EXTERNAL MODULE: ./build/js/core/taxonomy.js
var taxonomy = __webpack_require__(6405);
// EXTERNAL MODULE: ./build/js/core/kind.js
var core_kind = __webpack_require__(748);
;// CONCATENATED MODULE: ./build/js/amplitude/error.js

/** A call to Amplitude that did not do what it was to do. */
class AmplitudeError extends Error {
    name = 'AmplitudeError';
    failure;
    method;
    path;
    status;
    words;
    reason;
    advice;
    isForeign;
    retryAt;
    constructor(details) {
        super(message(details), { cause: details.cause });
        this.failure = details.failure;
        this.method = details.method;
        this.path = details.path;
        this.status = details.status;
        this.words = details.words;
        this.reason = details.reason ?? details.words;
        this.advice = details.advice ?? '';
        this.isForeign = details.isForeign ?? false;
        this.retryAt = details.retryAt ?? null;
    }
}
function message({ method, path, status, words, advice }) {
    const answer = status === null ? words : `${status} ${words}`;
    return `${method} ${path}: ${answer}${advice ? ` — ${advice}` : ''}`;
}
/** The same failure with more to say of it. */
function retold(error, told) {
    const { failure, method, path, status, words, reason, advice, isForeign } = error;
    const details = { failure, method, path, status, words, reason, advice, isForeign };
    return new AmplitudeError({ ...details, ...told, cause: error });
}
/** Amplitude understood the call and said no to it, for a reason of its own: not for want of access. */
function isRefusal(error) {
    if (!(error instanceof AmplitudeError) || error.failure !== 'refused')
        return false;
    return error.status === 400 || error.status === 404 || error.status === 409;
}
/** What the change needs cannot be sent as it is; nothing was. */
function isUnsendable(error) {
    return error instanceof AmplitudeError && error.failure === 'refused' && error.status === null;
}
/**
 * The credentials do not work (any more): whatever comes next will be refused as well. A 403 is that,
 * whatever its words, unless they speak of a part of the subscription that one change alone needs.
 */
function isAccessLost(error) {
    if (error.status === 403)
        return !isAddOnMissing(error) && !classifications.test(error.reason);
    return error.status === 401 || isApiMissing(error);
}
/** Where an entity is created none can be missing, so that a 404 is about the subscription. */
function isApiMissing({ status, method, path }) {
    return status === 404 && method === 'POST' && creations.has(path);
}
/** Paths of creations that name nothing else which has to be there. */
const creations = new Set(kinds/* kinds */.EZ.filter(({ scope }) => scope === null).map(({ wire }) => `/api/2/taxonomy/${wire.path}`));
/** What Amplitude says of classifications, which need Data Access Controls. */
const classifications = /classification|Data Access Control/i;
/** The subscription lacks what a whole kind needs. */
function isAddOnMissing({ status, reason }) {
    const isMissing = /feature is not enabled/i.test(reason) && !classifications.test(reason);
    return isMissing && (status === 400 || status === 403);
}

;// CONCATENATED MODULE: ./build/js/amplitude/call.js




const showDeleted = [['showDeleted', 'true']];
/** All entities of a kind: the shared ones, or those of one event or group type. */
function list(kind, scope) {
    const spec = (0,kinds/* kindOf */.I)(kind);
    return get(resource(spec), [
        ...scopeOf(spec, scope),
        ...(spec.wire.listsDeleted ? showDeleted : []),
    ]);
}
/** As {@link list} for a scope, with the scope in the body: the way that is documented. */
function listByBody(kind, scope) {
    const spec = (0,kinds/* kindOf */.I)(kind);
    return { ...get(resource(spec), []), body: scopeOf(spec, scope) };
}
/** One entity by name. */
function one(address) {
    const spec = (0,kinds/* kindOf */.I)(address.kind);
    return get(pathTo(spec, wireName(spec, address.name)), [
        ...scopeOf(spec, address.scope),
        ...(spec.wire.readsDeleted ? showDeleted : []),
    ]);
}
/*
 * Writes throw {@link AmplitudeError} for values that cannot be sent as they are. A plan has none, but what a
 * use takes over from Amplitude is sent as well.
 */
/** Creates an entity, or attaches a shared one to a scope. Fields that only an update takes are left out. */
function create(address, fields) {
    const spec = (0,kinds/* kindOf */.I)(address.kind);
    const name = spec.wire.prefixInBody ? wireName(spec, address.name) : address.name;
    return write('POST', resource(spec), [[spec.wire.createKey, name], ...scopeOf(spec, address.scope)], known(spec, address.scope, fields).filter(([key]) => !(0,core_kind/* fieldOf */._F)(spec, key)?.updateOnly));
}
/** Changes fields of an entity that is no use of a shared one. `newName`, if any, renames it as well. */
function update(entity, fields, newName) {
    const spec = (0,kinds/* kindOf */.I)(entity.kind);
    const renamed = newName === null ? [] : renameParameter(spec, newName);
    const named = [...nameAgain(spec, entity), ...renamed];
    return write('PUT', pathOf(spec, entity), named, known(spec, null, fields));
}
/**
 * Gives a use values. `override`: its own, creating an override where there is none. `shared`: drops
 * the override and writes these, which must be the shared ones, to the shared definition. There is no
 * third way: without `overrideScope` a use without override would change for every event.
 */
function updateUse(use, fields, scope) {
    const spec = (0,kinds/* kindOf */.I)(use.kind);
    return write('PUT', pathOf(spec, use), [...nameAgain(spec, use), ...scopeOf(spec, use.scope), ['overrideScope', scope]], known(spec, use.scope, fields));
}
/** Deletes an entity, or takes a property off an event. */
function remove(entity) {
    const spec = (0,kinds/* kindOf */.I)(entity.kind);
    return write('DELETE', pathOf(spec, entity), scopeOf(spec, entity.scope));
}
function restore(entity) {
    const spec = (0,kinds/* kindOf */.I)(entity.kind);
    const path = pathTo(spec, wireName(spec, entity.name));
    return write('POST', `${path}/restore`, scopeOf(spec, entity.scope));
}
/** A name as rows and paths have it. */
function wireName(spec, name) {
    return `${spec.wire.prefix}${name}`;
}
function get(path, query) {
    return { method: 'GET', path, query, body: [], cost: core_cost/* costs */.tq.read };
}
function write(method, path, named, fields = []) {
    const values = fields.map(([name, value]) => {
        const words = faultOf(name, value);
        if (words === null)
            return [name, (0,core_kind/* encode */.lF)(value)];
        const advice = 'The value is the one that Amplitude has: change it there, or state another one in the plan.';
        throw new AmplitudeError({ failure: 'refused', method, path, status: null, words, advice });
    });
    return { method, path, query: [], body: [...named, ...values], cost: core_cost/* costs */.tq.write };
}
/** Why a value cannot be sent: it would arrive as another one. */
function faultOf(name, value) {
    if (typeof value === 'string' && !value.isWellFormed()) {
        return `${name} was not sent: it has half of a surrogate pair`;
    }
    const item = (0,core_kind/* isSet */.vM)(value)
        ? value.find((each) => !each.isWellFormed() || each.includes(','))
        : null;
    if (item == null)
        return null;
    const fault = item.includes(',') ? 'a comma, which ends an item' : 'half of a surrogate pair';
    return `${name} was not sent: ${JSON.stringify(item)} has ${fault}`;
}
function resource(spec) {
    return `/api/2/taxonomy/${spec.wire.path}`;
}
/** Where an entity is written. */
function pathOf(spec, entity) {
    return pathTo(spec, spec.wire.byId ? (entity.id ?? '') : wireName(spec, entity.name));
}
/** A name of dots alone would be taken for a way up, so its dots are encoded too. */
function pathTo(spec, name) {
    const isDots = /^\.{1,2}$/.test(name);
    const segment = isDots ? name.replaceAll('.', '%2E') : encodeURIComponent(name);
    return `${resource(spec)}/${segment}`;
}
function scopeOf(spec, scope) {
    return scope === null || spec.scope === null ? [] : [[spec.scope.parameter, scope]];
}
function renameParameter(spec, name) {
    return [[spec.wire.renameKey, spec.wire.prefixInBody ? wireName(spec, name) : name]];
}
/** The documentation has it in updates of group properties too: "the same" as to create one. */
function nameAgain(spec, entity) {
    return spec.wire.namedInUpdate ? [[spec.wire.createKey, wireName(spec, entity.name)]] : [];
}
/** Those that an entity can have. */
function known(spec, scope, fields) {
    const names = new Set((0,core_kind/* fieldsFor */.VV)(spec, scope !== null).map((field) => field.name));
    return [...fields].filter(([name]) => names.has(name));
}

;// CONCATENATED MODULE: ./build/js/amplitude/access.js


/**
 * What shows that all that comes after a failed call will be refused as well; `null` if nothing does.
 * A 403 that is no JSON may be about what a single write says, which a firewall takes for an attack,
 * say: a read that says nothing tells.
 */
async function accessLost(error, kind, client, signal) {
    if (!isAccessLost(error))
        return null;
    if (!isPage(error))
        return error;
    try {
        await client.read(list(kind, null), signal, 'next');
        return null;
    }
    catch (cause) {
        if (cause instanceof AmplitudeError)
            return isAccessLost(cause) ? cause : null;
        throw cause;
    }
}
/** Whether a write was refused by something on the way. */
function isPage({ status, isForeign, method }) {
    return status === 403 && isForeign && method !== 'GET';
}

;// CONCATENATED MODULE: ./build/js/amplitude/agenda.js

/**
 * Works through changes, group after group: one begins as soon as what it needs is over and all of the
 * groups before its own have been sent. Only what is under way takes memory: a first apply has tens of
 * thousands. After a bug nothing new begins, and it is thrown once nothing is under way.
 */
function workThrough(groups, { needs, atOnce, work }) {
    const open = new Set(groups.flatMap((group) => group.map(taxonomy/* keyOf */.TN)));
    const ready = [];
    /** By one of the things that they wait for. */
    const waiting = new Map();
    const enter = (change) => {
        const missing = needs(change).find((key) => open.has(key));
        if (missing === undefined)
            ready.push(change);
        else if (waiting.get(missing)?.push(change) === undefined)
            waiting.set(missing, [change]);
    };
    const leave = (key) => {
        open.delete(key);
        waiting.get(key)?.forEach(enter);
        waiting.delete(key);
    };
    return new Promise((resolve, reject) => {
        const bugs = [];
        let entered = 0;
        let begun = 0;
        let unsent = 0;
        let underWay = 0;
        const next = () => {
            for (; unsent === 0 && entered < groups.length; entered += 1) {
                const group = groups[entered] ?? [];
                unsent = group.length;
                group.forEach(enter);
            }
            return ready[begun];
        };
        const advance = () => {
            while (underWay < atOnce && bugs.length === 0) {
                const change = next();
                if (change === undefined)
                    break;
                begun += 1;
                underWay += 1;
                void begin(change);
            }
            if (underWay > 0)
                return;
            if (bugs.length === 0 && open.size > 0)
                bugs.push(new Error('changes wait for each other'));
            if (bugs.length > 0)
                reject(bugs[0]);
            else
                resolve();
        };
        const begin = async (change) => {
            let isSent = false;
            const sent = () => {
                if (isSent)
                    return;
                isSent = true;
                unsent -= 1;
                if (unsent === 0)
                    advance();
            };
            await work(change, sent).catch((bug) => bugs.push(bug));
            underWay -= 1;
            leave((0,taxonomy/* keyOf */.TN)(change));
            sent();
            advance();
        };
        advance();
    });
}

;// CONCATENATED MODULE: ./build/js/amplitude/counted.js

/** The same client, with a count of the writes that went through it; `sent` is told of each. */
function counting(options, sent) {
    const { client } = options;
    const count = { written: 0, unknown: 0 };
    return {
        ...options,
        client: {
            read: client.read,
            write: async (call, signal, ground) => {
                try {
                    const writing = client.write(call, signal, ground);
                    sent();
                    await writing;
                    count.written += 1;
                }
                catch (error) {
                    if (error instanceof AmplitudeError && error.failure === 'unknown')
                        count.unknown += 1;
                    throw error;
                }
            },
        },
        count,
    };
}

// EXTERNAL MODULE: ./build/js/core/grouping.js
var grouping = __webpack_require__(5207);
// EXTERNAL MODULE: ./build/js/core/parent.js
var core_parent = __webpack_require__(6354);
;// CONCATENATED MODULE: ./build/js/amplitude/dependencies.js





/**
 * What each change of a diff waits for: the event it belongs to, if that is only now made or named
 * so, also on behalf of its pins; its shared definition; the category it names; and, for a property
 * that no shared definition announces, the first event to create it: two that did so at once would
 * be in each other's way.
 */
function needsOf(changes) {
    const changed = new Set();
    const made = new Set();
    const makers = new Map();
    for (const change of changes) {
        if (change.action === 'delete')
            continue;
        changed.add((0,taxonomy/* keyOf */.TN)(change));
        if (change.action !== 'update')
            made.add((0,taxonomy/* keyOf */.TN)(change));
    }
    for (const change of changes) {
        const shared = (0,taxonomy/* ownKey */.Gt)(change.kind, change.name);
        const isFirst = isAttached(change) && !changed.has(shared) && !makers.has(shared);
        if (isFirst || (change.scope === null && made.has(shared)))
            makers.set(shared, change);
    }
    return (change) => {
        const shared = (0,taxonomy/* ownKey */.Gt)(change.kind, change.name);
        const successOf = [];
        const need = (key) => {
            if (key !== null && made.has(key))
                successOf.push(key);
        };
        need((0,core_parent/* parentKey */.C)(change));
        for (const pin of change.pins)
            need((0,core_parent/* parentKey */.C)(pin));
        if (change.scope !== null && changed.has(shared))
            successOf.push(shared);
        for (const [name, { to }] of change.fields)
            need(referenceOf(change, name, to));
        const maker = isAttached(change) ? makers.get(shared) : undefined;
        return { successOf, maker: maker === undefined || maker === change ? null : maker };
    };
}
function referenceOf({ kind }, field, to) {
    const references = (0,core_kind/* fieldOf */._F)((0,kinds/* kindOf */.I)(kind), field)?.references;
    return references === undefined || typeof to !== 'string' ? null : (0,taxonomy/* ownKey */.Gt)(references, to);
}
function isAttached(change) {
    return change.scope !== null && change.action === 'create';
}
/**
 * The order of work, in phases of which each is over before the next begins, and in groups of which
 * each has begun before the next does. First all but deletes, kind by kind, what is shared before what
 * events and group types have of their own; then deletes, the other way round, each group for itself.
 */
function phasesOf(changes) {
    const isDelete = ({ action }) => action === 'delete';
    const writes = groupsOf(changes.filter((change) => !isDelete(change)));
    const deletes = groupsOf(changes.filter(isDelete)).reverse();
    return [writes, ...deletes.map((group) => [group])];
}
function groupsOf(changes) {
    const groups = (0,grouping/* groupBy */.$)(changes, ({ kind, scope }) => 2 * (0,kinds/* rankOf */.IQ)(kind) + (scope === null ? 0 : 1));
    return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

// EXTERNAL MODULE: ./build/js/core/view.js
var view = __webpack_require__(3467);
;// CONCATENATED MODULE: ./build/js/amplitude/row.js


/**
 * An entity of a response row, or `null`: for what is no row, and for what Amplitude itself owns.
 * A field that the row lacks stays unknown. `scope` is what was asked for; rows of a scope have been
 * seen with and without it, and messages name no event as an empty one.
 */
function entityOf(kind, scope, row) {
    if (typeof row !== 'object' || row === null)
        return null;
    const spec = (0,kinds/* kindOf */.I)(kind);
    const values = new Map(Object.entries(row));
    const wireName = values.get(spec.wire.rowKey);
    if (typeof wireName !== 'string' || !wireName.startsWith(spec.wire.prefix))
        return null;
    const stated = spec.scope === null ? null : values.get(spec.scope.parameter) || scope;
    if (stated !== scope)
        return null;
    const fields = new Map();
    for (const field of (0,core_kind/* fieldsFor */.VV)(spec, scope !== null)) {
        const value = (0,core_kind/* decode */.D4)(field, values.get(field.name));
        if (value !== undefined)
            fields.set(field.name, value);
    }
    const id = values.get('id');
    return {
        kind,
        name: wireName.slice(spec.wire.prefix.length),
        scope,
        state: values.get('deleted') ? 'deleted' : 'present',
        fields,
        renamedFrom: [],
        id: typeof id === 'number' || typeof id === 'string' ? String(id) : null,
    };
}
/** All entities of a list's `data`. */
function entitiesOf(kind, scope, data) {
    const rows = Array.isArray(data) ? data : [];
    return rows.flatMap((row) => entityOf(kind, scope, row) ?? []);
}

;// CONCATENATED MODULE: ./build/js/amplitude/read-entities.js





/** The shared entities of a kind. */
async function listShared(read, kind) {
    return entitiesOf(kind, null, await read(list(kind, null)));
}
/**
 * One entity; `null` if Amplitude has none. Where the call for one leaves it open, the lists tell:
 * hidden and deleted ones have been seen in lists alone, and an answer that does not name the event
 * that was asked for may be about the shared definition.
 */
async function readOne(read, address) {
    const { kind, scope } = address;
    const row = await rowOf(read, address);
    if (scope === null) {
        const entity = entityOf(kind, null, row);
        if (entity !== null || !(0,kinds/* kindOf */.I)(kind).wire.listsDeleted)
            return entity;
        return pick(await listShared(read, kind), address);
    }
    if (entityOf(kind, null, row) === null)
        return entityOf(kind, scope, row);
    return pick((await listScope(read, kind, scope)) ?? [], address);
}
function pick(entities, address) {
    return (0,taxonomy/* find */.I6)((0,taxonomy/* taxonomyOf */.r_)(entities), address) ?? null;
}
/**
 * The row that the call for one answers with, which may be that of the shared definition; `null` if
 * there is none. A list has been seen instead.
 */
async function rowOf(read, address) {
    const { kind, scope, name } = address;
    const data = await unlessAbsent(read(one(address)));
    const rows = Array.isArray(data) ? data : [data];
    const isIt = (row, within) => entityOf(kind, within, row)?.name === name;
    return rows.find((row) => isIt(row, scope) || isIt(row, null)) ?? null;
}
/**
 * The entities of one scope; `null` if Amplitude does not have the scope. The query string has been
 * seen to work, the body is what is documented. Where the rows do not name the scope throughout, the
 * answer may be the shared list instead: then both are asked. A scope has nothing that is not shared
 * too, so that the shorter answer is the scope's; of equal ones, that which names it more often; of
 * equal ones again, that which is not the shared list. A no to the second leaves the first standing.
 */
async function listScope(read, kind, scope) {
    const byQuery = await unlessAbsent(read(list(kind, scope)));
    if (byQuery === null)
        return null;
    const nameless = namelessIn(kind, byQuery);
    if (nameless === 0)
        return entitiesOf(kind, scope, byQuery);
    const byBody = await orNo(read(listByBody(kind, scope)));
    if (byBody instanceof AmplitudeError) {
        // Only the other way works, unless its answer is the shared list.
        if (!isSame(byQuery, await read(list(kind, null))))
            return entitiesOf(kind, scope, byQuery);
        if (isAbsence(byBody))
            return null;
        throw byBody;
    }
    const longer = lengthOf(byQuery) - lengthOf(byBody) || nameless - namelessIn(kind, byBody);
    const isByBody = longer > 0 || (longer === 0 && (await isSharedList(read, kind, byQuery, byBody)));
    return entitiesOf(kind, scope, isByBody ? byBody : byQuery);
}
/** Of two answers that nothing else tells apart, whether the first is the shared list. */
async function isSharedList(read, kind, first, second) {
    return !isSame(first, second) && isSame(first, await read(list(kind, null)));
}
function isSame(first, second) {
    return JSON.stringify(first) === JSON.stringify(second);
}
/** How many rows of a list name no scope. */
function namelessIn(kind, data) {
    return entitiesOf(kind, null, data).length;
}
function lengthOf(data) {
    return Array.isArray(data) ? data.length : 0;
}
/** `null` if Amplitude says that there is no such thing. */
async function unlessAbsent(data) {
    const answer = await orNo(data);
    if (!(answer instanceof AmplitudeError))
        return answer;
    if (isAbsence(answer))
        return null;
    throw answer;
}
/** An answer, or a no. */
async function orNo(data) {
    try {
        return await data;
    }
    catch (error) {
        if (error instanceof AmplitudeError && error.failure === 'refused')
            return error;
        throw error;
    }
}
/** Amplitude's ways of saying that there is no such thing; a page is none of them. */
function isAbsence(error) {
    return isRefusal(error) && error.status !== 409 && !error.isForeign;
}

// EXTERNAL MODULE: ./build/js/amplitude/retry.js
var retry = __webpack_require__(1650);
;// CONCATENATED MODULE: ./build/js/amplitude/writer.js




/**
 * Does a write exactly once. Where it stays unclear whether it was done, the entity is read, and the
 * write repeated only if it was not. Throws {@link AmplitudeError} for what could not be done.
 */
async function perform(step, options) {
    const { client, clock, random, signal } = options;
    for (let failures = 0;;) {
        try {
            await client.write(step.call, signal);
            return;
        }
        catch (error) {
            if (!(error instanceof AmplitudeError))
                throw error;
            if (error.failure !== 'unknown') {
                // An earlier try may have taken effect later than it was looked for.
                if (failures > 0 && isRefusal(error) && (await isDone(step, error, options)))
                    return;
                throw error;
            }
            failures += 1;
            const asked = (error.retryAt ?? 0) - clock.now();
            const isTooLong = asked > retry/* maxRetryTime */.K0;
            if (asked > 0 && !isTooLong)
                await clock.sleep(asked, signal).catch(() => { });
            if (await isDone(step, error, options))
                return;
            if (failures >= retry/* maxTries */.m$ || isTooLong) {
                const tries = failures === 1 ? 'once' : `${failures} times`;
                throw unsettled(error, `tried ${tries}, and not done`);
            }
            // If the run is stopped meanwhile, the client refuses to send.
            await clock.sleep((0,retry/* backoff */.JN)(failures, random()), signal).catch(() => { });
        }
    }
}
async function isDone(step, error, options) {
    try {
        return step.isDone(await readNow(step.entity, options));
    }
    catch (cause) {
        if (!(cause instanceof AmplitudeError))
            throw cause;
        throw unsettled(error, `it may have been done, which could not be read: ${cause.words}`);
    }
}
function unsettled(error, state) {
    const words = `${error.words} (${state})`;
    const advice = 'Run again: it goes on from what is there then.';
    return retold(error, { failure: 'unknown', words, advice });
}
/**
 * The entity as it is now, also if it is deleted or hidden, as far as Amplitude shows it. Not
 * stopped by the signal, and before all that waits: a write that was sent is always settled.
 */
function readNow(address, { client }) {
    return readOne((call) => client.read(call, undefined, 'next'), address);
}
/** Whether an entity is there with these values. A field that its row lacks cannot be told: it is not. */
function has(now, fields) {
    if (now?.state !== 'present')
        return false;
    return [...fields].every(([name, value]) => {
        const actual = now.fields.get(name);
        return actual !== undefined && (0,core_kind/* equal */.LC)(actual, value);
    });
}

;// CONCATENATED MODULE: ./build/js/amplitude/existing.js






/**
 * Creates an entity with these fields; where Amplitude says that it exists, it is hidden, deleted or
 * someone was faster: then it is restored if it was deleted, and what differs from what is `stated`
 * is left to be written. Throws {@link AmplitudeError}.
 */
async function createOrAdopt(entity, fields, stated, options) {
    const spec = (0,kinds/* kindOf */.I)(entity.kind);
    const isLate = (name) => (0,core_kind/* fieldOf */._F)(spec, name)?.updateOnly === true;
    const awaitsData = (name) => (0,core_kind/* fieldOf */._F)(spec, name)?.awaitsData === true;
    const early = without(fields, isLate);
    const safe = without(early, awaitsData);
    try {
        await post(entity, early, options);
        return created(fields, early);
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        if (isExisting(error))
            return adopt(entity, stated, error, options);
        if (safe.size === early.size)
            throw error;
    }
    try {
        await post(entity, safe, options);
        return created(fields, safe);
    }
    catch (error) {
        if (isRefusal(error) && isExisting(error))
            return adopt(entity, stated, error, options);
        throw error;
    }
}
function created(fields, present) {
    const unwritten = without(fields, (name) => present.has(name));
    return { status: 'applied', present, unwritten, message: '' };
}
/** Takes over what exists under the name that was to be new, from the grave if need be. */
async function adopt(entity, stated, refusal, options) {
    const now = await readNow(entity, options);
    if (now?.state === 'present') {
        const unwritten = differing(now, stated);
        const status = unwritten.size === 0 ? 'found' : 'applied';
        const message = ['it was there already', ...heldBy(now, unwritten)].join(', ');
        return { status, present: now.fields, unwritten, message };
    }
    if ((0,kinds/* kindOf */.I)(entity.kind).deletion === null)
        throw refusal;
    try {
        await bringBack(entity, stated, options);
    }
    catch (error) {
        throw isRefusal(error) ? refusal : error;
    }
    const back = await readNow(entity, options);
    if (back?.state !== 'present')
        throw refusal;
    const message = 'it was deleted, so it was restored';
    return { status: 'applied', present: back.fields, unwritten: differing(back, stated), message };
}
/** Whether a refusal says that the name is taken. */
function isExisting({ status, reason }) {
    return status === 409 && /exist/i.test(reason) && !/not exist/i.test(reason);
}
/** Restores what no list shows: the entity itself, or the shared definition that a use needs. */
async function bringBack(entity, stated, options) {
    const definition = { ...entity, scope: null };
    const isSharedGone = entity.scope !== null && (await readNow(definition, options))?.state !== 'present';
    await restoreEntity(isSharedGone ? definition : entity, options);
    if (!isSharedGone || (await readNow(entity, options))?.state === 'present')
        return;
    const shared = (await readNow(definition, options))?.fields ?? new Map();
    await post(entity, (0,view/* takingOver */.Bf)(entity.kind, shared, stated), options);
}
/** Restores an entity, unless someone has done so. */
async function restoreEntity(entity, options) {
    const isDone = (now) => now?.state === 'present';
    try {
        await perform({ call: restore(entity), entity, isDone }, options);
    }
    catch (error) {
        if (!isRefusal(error) || !isDone(await readNow(entity, options)))
            throw error;
    }
}
function post(entity, fields, options) {
    const call = create(entity, fields);
    return perform({ call, entity, isDone: (now) => has(now, fields) }, options);
}
function differing(now, fields) {
    return without(fields, (name) => {
        const actual = now.fields.get(name);
        return actual !== undefined && (0,core_kind/* equal */.LC)(actual, fields.get(name) ?? null);
    });
}
/** The values that are about to be replaced without anyone having seen them in a diff. */
function heldBy(now, unwritten) {
    return [...unwritten.keys()].flatMap((name) => {
        const value = now.fields.get(name) ?? null;
        const isInitial = value === null || value === (0,core_kind/* fieldOf */._F)((0,kinds/* kindOf */.I)(now.kind), name)?.initial;
        return isInitial ? [] : [`with ${name} ${show(value)}`];
    });
}
/** A value as messages show it. */
function show(value) {
    if (value === null)
        return 'nothing';
    return (0,core_kind/* isSet */.vM)(value)
        ? value.map((item) => JSON.stringify(item)).join(', ')
        : JSON.stringify(value);
}
function without(fields, drop) {
    return new Map([...fields].filter(([name]) => !drop(name)));
}

;// CONCATENATED MODULE: ./build/js/amplitude/freshness.js






/** What a diff was made of is trusted for so long, in milliseconds. */
const trusted = 120_000;
/** Someone else changed what was to be written; the message says what. */
class Outdated extends Error {
    name = 'Outdated';
}
/**
 * Sees to it that a write replaces what the diff showed. Once that is minutes old, the list that an
 * entity stands in is read again, one call for all in it, before the next of them is written: at first,
 * and once more if the write then waited for its turn. Short runs read nothing, and what is created
 * needs nothing: there, Amplitude itself says what is taken.
 * `readAt`: when live was read, in milliseconds since the epoch.
 */
class Freshness {
    #readAt;
    #options;
    #changes;
    #lists = new Map();
    constructor(changes, readAt, options) {
        this.#readAt = readAt;
        this.#options = options;
        this.#changes = new Map(changes.map((change) => [(0,taxonomy/* keyOf */.TN)(change), change]));
    }
    /**
     * Looks at what a change is about to overwrite. True if every value is there already. Throws
     * {@link Outdated}, or an `AmplitudeError`.
     */
    async check(change) {
        const { before, after, scope, fields } = change;
        if (before === null)
            return false;
        const now = await this.#entity({ ...before, name: change.renamedFrom ?? change.name });
        if (now?.state !== 'present' || before.state !== 'present')
            return false;
        const target = after ?? before;
        // Of a use, all values are sent, and a delete takes all; of all else, those that change.
        const isWhole = scope !== null || after === null;
        const names = [...(isWhole ? target.fields : fields).keys()];
        const conflict = this.#conflict(names, now, before.fields, target.fields);
        if (conflict !== '')
            throw new Outdated(conflict);
        return change.action === 'update' && names.every((name) => isAt(name, now, target.fields));
    }
    /** The same for a use that is to be kept as it is. */
    async checkPin(pin) {
        const now = await this.#entity(pin);
        if (now === null)
            return;
        const conflict = this.#conflict([...pin.fields.keys()], now, pin.fields, pin.fields);
        if (conflict !== '')
            throw new Outdated(`${(0,taxonomy/* describe */.q0)(pin, JSON.stringify)} ${conflict}`);
    }
    /** What the writes about an entity rest on, if `check` looks at it. */
    ground(entity, check) {
        if (entity === null)
            return undefined;
        return {
            isStale: () => this.#isStale(entity),
            renew: async () => {
                await check();
            },
        };
    }
    /** A reading that is under way counts: what it will tell is not known yet. */
    #isStale({ kind, scope }) {
        const known = this.#lists.get((0,taxonomy/* scopeKey */.OD)(kind, scope ?? ''));
        const at = known === undefined ? this.#readAt : known.at;
        return at === null || this.#options.clock.now() - at > trusted;
    }
    /** `null` where what was read is recent enough, and where the entity is gone, which the write will tell. */
    async #entity(entity) {
        const list = this.#list(entity);
        if (list === null)
            return null;
        const listed = (0,taxonomy/* find */.I6)(await list, entity);
        if (listed !== undefined)
            return listed;
        return (0,kinds/* kindOf */.I)(entity.kind).wire.mayBeUnlisted ? readNow(entity, this.#options) : null;
    }
    #list(entity) {
        const { kind, scope } = entity;
        const key = (0,taxonomy/* scopeKey */.OD)(kind, scope ?? '');
        const known = this.#lists.get(key);
        if (known?.at === null || !this.#isStale(entity))
            return known?.taxonomy ?? null;
        const reading = { at: null, taxonomy: this.#read(kind, scope) };
        this.#lists.set(key, reading);
        reading.taxonomy.then(() => {
            reading.at = this.#options.clock.now();
        }, 
        // A failure is that of the change that waits for it; the next one asks again.
        () => this.#lists.delete(key));
        return reading.taxonomy;
    }
    async #read(kind, scope) {
        const { client, signal } = this.#options;
        const read = (call) => client.read(call, signal);
        const entities = scope === null ? await listShared(read, kind) : await listScope(read, kind, scope);
        return (0,taxonomy/* taxonomyOf */.r_)(entities ?? []);
    }
    /** The fields whose value is neither what was read, nor what it is to be, nor of this run's making. */
    #conflict(names, now, before, after) {
        const faults = names.flatMap((name) => {
            const value = now.fields.get(name);
            const was = before.get(name);
            const isKnown = value !== undefined && was !== undefined;
            if (!isKnown || (0,core_kind/* equal */.LC)(value, was) || isAt(name, now, after))
                return [];
            if (this.#isOurs(now, name, value, was))
                return [];
            return [`${name} was ${show(was)} and is ${show(value)}`];
        });
        return faults.length === 0
            ? ''
            : `changed in Amplitude since it was read: ${faults.join('; ')}. Run again to see it in the diff`;
    }
    /** A use may have followed its shared definition or not yet; what is referred to may have its old name. */
    #isOurs({ kind, name, scope }, field, value, was) {
        const shared = scope === null ? null : this.#changes.get((0,taxonomy/* keyOf */.TN)({ kind, name, scope: null }));
        const given = shared?.fields.get(field);
        if (given !== undefined && ((0,core_kind/* equal */.LC)(given.to, value) || (0,core_kind/* equal */.LC)(given.from, value)))
            return true;
        const references = (0,core_kind/* fieldOf */._F)((0,kinds/* kindOf */.I)(kind), field)?.references;
        if (references === undefined || typeof was !== 'string')
            return false;
        return this.#changes.get((0,taxonomy/* ownKey */.Gt)(references, was))?.renamedFrom === value;
    }
}
function isAt(name, now, target) {
    const value = now.fields.get(name);
    return value !== undefined && (0,core_kind/* equal */.LC)(value, target.get(name) ?? null);
}

// EXTERNAL MODULE: ./build/js/core/diff.js + 4 modules
var diff = __webpack_require__(4897);
// EXTERNAL MODULE: ./build/js/core/uses.js
var uses = __webpack_require__(7354);
;// CONCATENATED MODULE: ./build/js/amplitude/bystanders.js



/** `written`: those of the changes that were. */
function bystandersOf(plan, changes, written) {
    const ownChange = new Set(changes.map(taxonomy/* keyOf */.TN));
    const shared = new Set(written.filter(uses/* isSharedChange */.ig).map(taxonomy/* keyOf */.TN));
    const made = new Set(written.filter(({ action }) => action === 'restore' || action === 'create').map(taxonomy/* keyOf */.TN));
    const isOf = (use, keys) => keys.has((0,taxonomy/* ownKey */.Gt)(use.kind, use.name));
    const isOn = (use, keys) => {
        const parent = (0,core_parent/* parentKey */.C)(use);
        return parent !== null && keys.has(parent);
    };
    const followers = [];
    const unwanted = [];
    for (const [key, use] of plan.taxonomy.entities) {
        if (use.scope === null || ownChange.has(key))
            continue;
        if (use.state === 'present') {
            if (isOf(use, shared))
                followers.push(use);
        }
        else if (isOf(use, made) || isOn(use, made))
            unwanted.push(use);
    }
    return { followers, unwanted };
}

;// CONCATENATED MODULE: ./build/js/amplitude/read.js




/**
 * Reads live as far as the plan needs it: a list a kind, a call for each event and user property
 * that the plan names and the list lacks, and a call a scope. Throws {@link AmplitudeError}; the
 * calls that have not been sent by then are not sent.
 */
async function readLive(client, wanted, options = {}) {
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])]);
    let done = 0;
    let expected = 0;
    const read = async (call) => {
        expected += 1;
        // Between two rounds of calls everything is answered, and nothing is done yet.
        options.onRead?.(done, expected);
        try {
            return await client.read(call, signal);
        }
        finally {
            done += 1;
            options.onRead?.(done, expected);
        }
    };
    try {
        const lists = await read_all([...wanted.kinds], (kind) => listShared(read, kind));
        const shared = (0,taxonomy/* taxonomyOf */.r_)(lists.flat());
        const unlisted = await read_all(candidates(wanted.entities, shared), (entity) => probe(read, entity, shared));
        const known = (0,taxonomy/* taxonomyOf */.r_)([...shared.entities.values(), ...unlisted.flat()]);
        const { scopes, unread } = scopesOf(wanted, known);
        const missing = [];
        const refused = new Set();
        const scoped = await read_all(scopes, async ({ kind, scope }) => {
            const entities = await listScope(read, kind, scope);
            const parent = (0,kinds/* kindOf */.I)(kind).scope?.parent ?? null;
            if (entities === null && parent === null)
                missing.push({ kind, scope });
            if (entities === null && parent !== null && isPresent(known, parent, scope)) {
                refused.add((0,taxonomy/* scopeKey */.OD)(kind, scope));
            }
            return entities ?? [];
        });
        return {
            taxonomy: (0,taxonomy/* taxonomyOf */.r_)([...known.entities.values(), ...scoped.flat()], unread),
            reads: done,
            missingScopes: missing,
            refusedScopes: refused,
        };
    }
    catch (error) {
        stop.abort(error);
        throw error;
    }
}
/** The plan's entities that lists may lack although they exist. */
function candidates(entities, listed) {
    return [...entities].filter((entity) => entity.scope === null &&
        (0,kinds/* kindOf */.I)(entity.kind).wire.mayBeUnlisted &&
        (0,taxonomy/* find */.I6)(listed, entity) === undefined);
}
/** Asks for an entity, then for its earlier names, until one is known to exist. */
async function probe(read, entity, listed) {
    for (const name of [entity.name, ...entity.renamedFrom]) {
        if ((0,taxonomy/* find */.I6)(listed, { ...entity, name })?.state === 'present')
            return [];
        const found = entityOf(entity.kind, null, await rowOf(read, { ...entity, name }));
        if (found !== null)
            return [found];
    }
    return [];
}
/**
 * The scopes to read, under the names that Amplitude has now, and those that are left unread. Where
 * the parents were listed, a scope whose parent does not exist has nothing to read.
 */
function scopesOf(wanted, known) {
    const scopes = new Map();
    const unread = new Set();
    const desired = (0,taxonomy/* taxonomyOf */.r_)(wanted.entities);
    const listed = new Set(wanted.kinds);
    for (const { kind, scope } of desired.entities.values()) {
        if (scope === null)
            continue;
        const key = (0,taxonomy/* scopeKey */.OD)(kind, scope);
        const parent = (0,kinds/* kindOf */.I)(kind).scope?.parent ?? null;
        const isKnown = parent !== null && listed.has((0,kinds/* kindOf */.I)(parent).kind);
        const now = isKnown ? nameNow(parent, scope, desired, known) : scope;
        if (scopes.has(key) || now === null)
            continue;
        if (wanted.scopes === null || wanted.scopes.has(key))
            scopes.set(key, { kind, scope: now });
        else
            unread.add((0,taxonomy/* scopeKey */.OD)(kind, now));
    }
    return { scopes: [...scopes.values()], unread };
}
/**
 * The name of a scope in Amplitude: the plan's, or the one that it is renamed from; `null` if its
 * parent was asked for and is not there.
 */
function nameNow(parent, name, desired, known) {
    const address = { kind: (0,kinds/* kindOf */.I)(parent).kind, name, scope: null };
    const asked = (0,taxonomy/* find */.I6)(desired, address);
    if (asked === undefined || (0,taxonomy/* find */.I6)(known, address) !== undefined)
        return name;
    const isThere = (old) => (0,taxonomy/* find */.I6)(known, { ...address, name: old })?.state === 'present';
    return asked.renamedFrom.find(isThere) ?? null;
}
function isPresent(known, kind, name) {
    return (0,taxonomy/* find */.I6)(known, { kind: (0,kinds/* kindOf */.I)(kind).kind, name, scope: null })?.state === 'present';
}
function read_all(items, read) {
    return Promise.all(items.map(read));
}
/** Every kind there is, for a full read. */
const allKinds = kinds/* kinds */.EZ.map(({ kind }) => kind);

;// CONCATENATED MODULE: ./build/js/amplitude/write-fields.js





/**
 * Writes fields in one call if Amplitude takes them so. Those that it may refuse until data has
 * arrived are then tried apart, and what has data but no plan is planned first. Answers
 * with the names of those that wait for data. Throws {@link AmplitudeError}.
 */
async function writeFields(task, options) {
    const { now, later } = split(task);
    const hasOthers = task.newName !== null || now.size > 0;
    let refusal = await put(task, task.fields, options);
    if (refusal === null)
        return [];
    if (hasOthers && later.size > 0) {
        const cause = refusal;
        refusal = await put(task, now, options);
        // It was about the later ones, since the others went through.
        if (refusal === null)
            return writeLater(renamed(task), later, cause, options);
    }
    if (!task.isPlanned && isNotPlanned(refusal) && (await addToPlan(task.target, now, options))) {
        return writeFields({ ...task, isPlanned: true }, options);
    }
    if (hasOthers)
        throw refusal;
    return writeLater(task, later, refusal, options);
}
/** One call a field, as one may be taken and another not. `refusal`: of all of them at once. */
async function writeLater(task, later, refusal, options) {
    const pending = [];
    for (const field of later) {
        const no = later.size === 1 ? refusal : await put(task, new Map([field]), options);
        if (no === null)
            continue;
        if (!isWaiting(no))
            throw no;
        pending.push(field[0]);
    }
    return pending;
}
/** Amplitude's refusal, if it refuses. */
async function put(task, fields, options) {
    const { target, newName } = task;
    const { target: entity } = renamed(task);
    const call = target.scope === null ? update(target, fields, newName) : updateUse(target, fields, task.use);
    // A call does all or nothing: where it renames, the name tells, also if a field was ignored.
    const sign = newName === null ? fields : noFields;
    try {
        await perform({ call, entity, isDone: (now) => has(now, sign) }, options);
        return null;
    }
    catch (error) {
        if (isRefusal(error))
            return error;
        throw error;
    }
}
const noFields = new Map();
/** Adds to the plan what Amplitude has only seen in data; `false` if it cannot: it is planned, or gone. */
async function addToPlan(target, fields, options) {
    // What someone has renamed or removed meanwhile is refused in the same words, and not to come back.
    if ((await readNow(target, options))?.state !== 'present')
        return false;
    try {
        const call = create(target, fields);
        await perform({ call, entity: target, isDone: (now) => has(now, fields) }, options);
        return true;
    }
    catch (error) {
        if (isRefusal(error))
            return false;
        throw error;
    }
}
function renamed(task) {
    const name = task.newName ?? task.target.name;
    return { ...task, target: { ...task.target, name }, newName: null };
}
function split({ target, fields }) {
    const spec = (0,kinds/* kindOf */.I)(target.kind);
    const isLater = (name) => (0,core_kind/* fieldOf */._F)(spec, name)?.awaitsData === true;
    return {
        now: new Map([...fields].filter(([name]) => !isLater(name))),
        later: new Map([...fields].filter(([name]) => isLater(name))),
    };
}
/** Amplitude has data for it, but it is not in the plan. */
function isNotPlanned(error) {
    return /not in (the )?schema|not (a )?planned/i.test(error.reason);
}
function isWaiting(error) {
    return /not in (the )?schema|ingest|no data|received/i.test(error.reason);
}

;// CONCATENATED MODULE: ./build/js/amplitude/write-change.js









const applied = { status: 'applied', pendingFields: [], message: '' };
/** Does all the writes of one change but its pins. Throws an `AmplitudeError` for what failed. */
async function writeChange(change, options) {
    const { after, before } = change;
    if (after === null)
        return before === null ? applied : deleteEntity(before, options);
    switch (change.action) {
        case 'create': {
            const fields = wholeOf(after, new Set(change.fields.keys()));
            const created = await createOrAdopt(after, fields, statedOf(change, options), options);
            return complete(change, after, created, options);
        }
        case 'restore':
            await restoreEntity(after, options);
            return change.fields.size === 0 ? applied : putFields(change, after, options);
        case 'update':
        case 'rename':
        case 'delete':
            return putFields(change, after, options);
        default:
            return change.action;
    }
}
/**
 * A new use of a property that, other than the diff thought, was there already (hidden, deleted, or
 * someone was faster): it takes over from what is there now.
 */
async function attachedToFound(change, options) {
    const shared = await readNow({ ...change, scope: null }, options);
    if (shared === null || change.after === null)
        return change;
    const fields = (0,view/* takingOver */.Bf)(change.kind, shared.fields, statedOf(change, options));
    return { ...change, after: { ...change.after, fields } };
}
/**
 * Writes a use again that is to keep what it has while its shared definition changes. What waits for
 * data waits with that definition.
 */
async function writePin(pin, options) {
    const fields = wholeOf(pin, new Set());
    const task = { target: pin, fields, newName: null, use: 'override', isPlanned: true };
    try {
        await writeFields(task, options);
    }
    catch (error) {
        if (!isRefusal(error) && !isUnsendable(error))
            throw error;
        const words = `${(0,taxonomy/* describe */.q0)(pin, JSON.stringify)} could not be kept as it is: ${error.words}`;
        throw retold(error, { words });
    }
}
/** Gives what exists by now the values that creating it has not. */
async function complete(change, after, { status, present, unwritten, message }, options) {
    if (unwritten.size === 0)
        return { status, pendingFields: [], message };
    const target = { ...after, fields: new Map([...present, ...unwritten]) };
    const fields = isOverride(change) ? wholeOf(target, new Set(unwritten.keys())) : unwritten;
    const task = { target, fields, newName: null, use: useOf(change), isPlanned: true };
    return outcome(await writeFields(task, options), message);
}
async function putFields(change, after, options) {
    const changed = new Map([...change.fields].map(([name, { to }]) => [name, to]));
    const fields = isOverride(change) ? wholeOf(after, new Set(changed.keys())) : changed;
    const newName = change.renamedFrom === null ? null : change.name;
    const target = { ...after, name: change.renamedFrom ?? change.name };
    try {
        const task = { target, fields, newName, use: useOf(change), isPlanned: false };
        return outcome(await writeFields(task, options), '');
    }
    catch (error) {
        if (newName === null || !isRefusal(error) || !isExisting(error))
            throw error;
        const adopted = await adopt(after, statedOf(change, options), error, options);
        await complete(change, after, adopted, options);
        const stays = `Nothing was renamed, and ${JSON.stringify(target.name)} stays.`;
        const advice = `Of ${JSON.stringify(newName)}: ${adopted.message}. ${stays} Run again: it goes on with what uses the new name.`;
        throw retold(error, { advice });
    }
}
/** What the plan says of it, also what is to be empty. */
function statedOf(change, { desired }) {
    return (0,taxonomy/* find */.I6)(desired, change)?.fields ?? new Map();
}
function outcome(pendingFields, message) {
    return { status: pendingFields.length > 0 ? 'pending' : 'applied', pendingFields, message };
}
/** An override may not take over what is not sent, and it may only now come into being: it is sent whole. */
function isOverride(change) {
    return change.scope !== null && useOf(change) === 'override';
}
/**
 * How a use is written. Where it is to be as the shared definition, only what changes is sent, so
 * that nothing else can reach the shared definition.
 */
function useOf(change) {
    return change.asShared ? 'shared' : 'override';
}
async function deleteEntity(target, options) {
    const isDone = (now) => now?.state !== 'present';
    const step = { call: remove(target), entity: target, isDone };
    try {
        await perform(step, options);
        return applied;
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        if (isDone(await readNow(target, options))) {
            return { ...applied, status: 'found', message: 'it was gone already' };
        }
        // Documented both ways: that what was only ingested has to be planned before, and that it need not.
        if (!isNotPlanned(error) || !(await addToPlan(target, new Map(), options)))
            throw error;
    }
    await perform(step, options);
    return applied;
}
/**
 * Every effective value, as an override may not take over what is not sent. Values that only
 * ingested entities can have are left out where they are Amplitude's initial ones and not `stated`.
 */
function wholeOf(entity, stated) {
    const spec = (0,kinds/* kindOf */.I)(entity.kind);
    return new Map([...entity.fields].filter(([name, value]) => {
        const field = (0,core_kind/* fieldOf */._F)(spec, name);
        return stated.has(name) || field?.awaitsData !== true || value !== field.initial;
    }));
}

;// CONCATENATED MODULE: ./build/js/amplitude/read-back.js








/**
 * Reads what the writes touched, as `success: true` proves nothing: one list a kind, one a scope.
 * A value that did not take makes its change failed. Uses that did not follow their shared
 * definition (only now can it be told that they had an override) are made to.
 */
async function readBack(plan, results, options) {
    const touched = results.filter(({ status }) => isTouched.has(status));
    if (touched.length === 0)
        return { results, returned: [], failure: '' };
    const written = touched.map(({ change }) => change);
    const all = results.map(({ change }) => change);
    const { followers, unwanted } = bystandersOf(plan, all, written);
    try {
        const live = await read([...written.flatMap(touchedBy), ...unwanted, ...followers], options);
        const stragglers = stragglersOf(plan, live, followers);
        const failures = await follow(stragglers, options);
        const again = await read(stragglers.flatMap(touchedBy), options);
        const now = (0,taxonomy/* taxonomyOf */.r_)([...live.entities.values(), ...again.entities.values()]);
        for (const change of stragglersOf(plan, now, stragglers)) {
            if (failures.has((0,taxonomy/* keyOf */.TN)(change)))
                continue;
            failures.set((0,taxonomy/* keyOf */.TN)(change), faultsOf(change, (0,taxonomy/* find */.I6)(now, change), []).join('; '));
        }
        const faults = faultsByShared(stragglers, failures);
        return {
            results: results.map((result) => verify(result, now, faults)),
            returned: unwanted.filter((use) => (0,taxonomy/* find */.I6)(now, use)?.state === 'present'),
            failure: '',
        };
    }
    catch (error) {
        if (!(error instanceof AmplitudeError))
            throw error;
        return { results, returned: [], failure: error.words };
    }
}
const isTouched = new Set(['applied', 'found', 'pending']);
/** What to look for: under a scope, a delete shows in what is left there. */
function touchedBy({ after, before }) {
    const entity = after ?? before;
    return entity === null ? [] : [{ ...entity, renamedFrom: [] }];
}
async function read(entities, { client, signal }) {
    const kinds = new Set(entities.filter(({ scope }) => scope === null).map(({ kind }) => kind));
    const live = await readLive(client, { kinds, entities, scopes: null }, { signal });
    return live.taxonomy;
}
/** What it takes to bring uses to the plan. */
function stragglersOf(plan, live, uses) {
    if (uses.length === 0)
        return [];
    const keys = new Set(uses.map(taxonomy/* keyOf */.TN));
    return (0,diff/* diff */.U)(plan, live, null).changes.filter((change) => change.action === 'update' && keys.has((0,taxonomy/* keyOf */.TN)(change)));
}
/** Writes stragglers, each for itself; answers with what failed and why. */
async function follow(stragglers, options) {
    const failures = new Map();
    const write = async (change) => {
        try {
            await writeChange(change, options);
        }
        catch (error) {
            if (!(error instanceof AmplitudeError))
                throw error;
            failures.set((0,taxonomy/* keyOf */.TN)(change), error.words);
        }
    };
    await Promise.all(stragglers.map(write));
    return failures;
}
/** By shared definition: what is wrong with its uses. */
function faultsByShared(stragglers, failures) {
    const faults = new Map();
    for (const use of stragglers) {
        const failure = failures.get((0,taxonomy/* keyOf */.TN)(use));
        if (failure === undefined)
            continue;
        const key = (0,taxonomy/* keyOf */.TN)({ ...use, scope: null });
        const fault = `${(0,taxonomy/* describe */.q0)(use, JSON.stringify)} did not follow: ${failure}`;
        faults.set(key, [...(faults.get(key) ?? []), fault]);
    }
    return faults;
}
function verify(result, live, faultsOfUses) {
    const { change, status } = result;
    if (!isTouched.has(status))
        return result;
    const now = (0,taxonomy/* find */.I6)(live, change);
    // What was refused may be so from the start: a flag that is to be off waits for nothing.
    const pendingFields = result.pendingFields.filter((name) => {
        const to = change.fields.get(name)?.to;
        const actual = now?.fields.get(name);
        return to === undefined || actual === undefined || !(0,core_kind/* equal */.LC)(actual, to);
    });
    const own = faultsOf(change, now, pendingFields);
    const faults = [...own, ...(faultsOfUses.get((0,taxonomy/* keyOf */.TN)(change)) ?? [])];
    if (faults.length > 0)
        return { ...result, status: 'failed', message: faults.join('; ') };
    return status === 'pending' && pendingFields.length === 0
        ? { ...result, status: 'applied', pendingFields }
        : { ...result, pendingFields };
}
function faultsOf(change, now, pendingFields) {
    if (change.action === 'delete') {
        return now?.state === 'present' ? ['Amplitude accepted the delete, but it is still there'] : [];
    }
    if (now?.state !== 'present') {
        return ['Amplitude accepted it, but it is not there when read back'];
    }
    return [...change.fields].flatMap(([name, { to }]) => {
        const actual = now.fields.get(name);
        if (actual === undefined || (0,core_kind/* equal */.LC)(actual, to) || pendingFields.includes(name))
            return [];
        return [`Amplitude accepted ${name} without taking it: sent ${show(to)}, has ${show(actual)}`];
    });
}

;// CONCATENATED MODULE: ./build/js/amplitude/verdict.js


function verdict(status, message) {
    return { status, message, pendingFields: [] };
}
/** `written`: how many of its writes were done before. */
function failed(message, written) {
    return verdict('failed', written > 0 ? `done in part; then: ${message}` : message);
}
/** What it needs was not done: `key`. */
function skipped(key, status) {
    const [kind = '', scope = '', name = ''] = key.split('\u0000');
    const address = { kind: (0,kinds/* kindOf */.I)(kind).kind, name, scope: scope === '' ? null : scope };
    const cause = status === 'skipped' ? 'was skipped' : 'failed';
    return verdict('skipped', `needs ${(0,taxonomy/* describe */.q0)(address, JSON.stringify)}, which ${cause}`);
}
/** An error for people who look at one change. */
function sentence(error) {
    const said = error.status === null ? error.words : `Amplitude said ${error.status}: ${error.words}`;
    return error.advice === '' ? said : `${said.replace(/\.$/, '')}. ${error.advice}`;
}

;// CONCATENATED MODULE: ./build/js/amplitude/write-checked.js


const found = { status: 'found', message: 'it was so already', pendingFields: [] };
/**
 * Everything that belongs to one change, each write checked against what was changed meanwhile; pins
 * all at once, each for itself. Throws {@link Outdated}, or an `AmplitudeError`.
 */
async function writeChecked(change, options, freshness) {
    const check = () => freshness.check(change);
    const result = (await check())
        ? found
        : await writeChange(change, resting(options, freshness.ground(change.before, check)));
    const pins = await Promise.allSettled(change.pins.map(async (pin) => {
        const checkPin = () => freshness.checkPin(pin);
        await checkPin();
        await writePin(pin, resting(options, freshness.ground(pin, checkPin)));
    }));
    const reasons = pins.flatMap((pin) => (pin.status === 'rejected' ? [pin.reason] : []));
    const conflicts = reasons.filter((reason) => reason instanceof Outdated);
    for (const reason of reasons)
        if (!(reason instanceof Outdated))
            throw reason;
    if (conflicts.length > 0)
        throw new Outdated(conflicts.map(({ message }) => message).join('; '));
    return result;
}
/** The same client, whose writes rest on this. */
function resting(options, ground) {
    const { client } = options;
    const write = (call, signal) => client.write(call, signal, ground);
    return { ...options, client: { read: client.read, write } };
}

;// CONCATENATED MODULE: ./build/js/amplitude/apply.js












/**
 * Applies a diff: begins change after change in the order of kinds, as much at once as the limits and
 * what they need allow, deletes last; then reads back what was touched. A failed change stops only
 * those that need it.
 */
async function apply(plan, diff, options) {
    const desired = plan.taxonomy;
    const { results, stopped } = await writeAll(diff.changes, { ...options, desired });
    if (stopped !== null) {
        return { results, stopped, returned: [], notReadBack: 'the run was stopped before' };
    }
    const { failure: notReadBack, ...back } = await readBack(plan, results, { ...options, desired });
    return { ...back, stopped: null, notReadBack };
}
/**
 * Changes under way at once: more than the limits let through, so that none of those idles. Fewer than
 * all, so that what was begun is finished before the next begins, and checked just before it is written.
 */
const underWay = 16;
const doneWell = new Set(['applied', 'found', 'pending']);
/** After so many, and not one write that got through, it is not for what they say. */
const manyPages = 20;
async function writeAll(changes, options) {
    const needs = needsOf(changes);
    const verdicts = new Map();
    const closed = new Map();
    const stop = new AbortController();
    const writer = { ...options, signal: AbortSignal.any([options.signal, stop.signal]) };
    const freshness = new Freshness(changes, options.readAt ?? options.clock.now(), writer);
    const state = { stopped: null, pages: 0, isWriting: false };
    let costLeft = changes.reduce((sum, { cost }) => sum + cost, 0);
    async function attempt(change, counted) {
        const { successOf, maker } = needs(change);
        for (const key of successOf) {
            const status = verdicts.get(key)?.status;
            if (status === 'failed' || status === 'skipped')
                return skipped(key, status);
        }
        return begin(change, maker, counted);
    }
    async function begin(change, maker, counted) {
        const reason = closed.get(change.kind);
        if (reason !== undefined)
            return verdict('skipped', reason);
        if (writer.signal.aborted)
            return verdict('left', '');
        try {
            const made = maker === null ? undefined : verdicts.get((0,taxonomy/* keyOf */.TN)(maker));
            const isFound = made !== undefined && doneWell.has(made.status) && made.message !== '';
            const whole = isFound ? await attachedToFound(change, counted) : change;
            return await writeChecked(whole, counted, freshness);
        }
        catch (error) {
            if (error instanceof Outdated)
                return failed(error.message, counted.count.written);
            if (!(error instanceof AmplitudeError))
                throw error;
            return await fail(change, error, counted.count);
        }
    }
    async function fail({ kind }, error, count) {
        if (error.failure === 'budget' || error.failure === 'cancelled') {
            halt(error);
            const isBegun = count.written + count.unknown > 0;
            return verdict('left', isBegun ? 'begun, but not finished' : '');
        }
        const message = sentence(error);
        if (isAddOnMissing(error)) {
            closed.set(kind, message);
            return verdict('skipped', message);
        }
        const lost = await accessLost(error, kind, options.client, writer.signal);
        if (lost !== null)
            halt(lost);
        else if (isPage(error))
            state.pages += 1;
        if (state.pages >= manyPages && !state.isWriting)
            halt(error);
        return failed(message, count.written);
    }
    function halt(error) {
        if (error instanceof AmplitudeError)
            state.stopped ??= error;
        stop.abort(error);
    }
    async function settle(change, sent) {
        const result = await attempt(change, counting(writer, sent));
        verdicts.set((0,taxonomy/* keyOf */.TN)(change), result);
        if (result.status === 'applied')
            state.isWriting = true;
        costLeft -= change.cost;
        const { size: done } = verdicts;
        options.onProgress?.({ done, total: changes.length, seconds: (0,core_cost/* secondsFor */.jJ)(costLeft) });
    }
    const agenda = {
        needs: (change) => {
            const { successOf, maker } = needs(change);
            return maker === null ? successOf : [(0,taxonomy/* keyOf */.TN)(maker), ...successOf];
        },
        atOnce: underWay,
        work: (change, sent) => settle(change, sent).catch((bug) => {
            halt(bug);
            throw bug;
        }),
    };
    for (const phase of phasesOf(changes))
        await workThrough(phase, agenda);
    const results = changes.map((change) => ({
        change,
        ...(verdicts.get((0,taxonomy/* keyOf */.TN)(change)) ?? verdict('left', '')),
    }));
    return { results, stopped: state.stopped ?? stoppedBy(options.signal) };
}
/** A stop that found nothing under way is one all the same. */
function stoppedBy(signal) {
    const words = 'the run was stopped';
    return signal.aborted
        ? new AmplitudeError({ failure: 'cancelled', method: '', path: '', status: null, words })
        : null;
}

// EXTERNAL MODULE: ./build/js/core/json.js
var core_json = __webpack_require__(8652);
;// CONCATENATED MODULE: ./build/js/amplitude/advice.js

/** A list of a whole kind: where the API is there at all, it answers. */
const isList = ({ method, path, query, body }) => method === 'GET' &&
    path.split('/').length === 5 &&
    ![...query, ...body].some(([name]) => name === 'event_type' || name === 'group_type');
const namesGroupType = ({ query, body }) => [...query, ...body].some(([name]) => name === 'group_type');
/** The first row that fits counts: words that are specific come before a status alone. */
const table = [
    {
        status: [403],
        words: /Invalid API\/Secret Key combination/i,
        advice: 'The secret key does not belong to this API key. Take both from the same project (Settings › Projects › General).',
    },
    {
        status: [403],
        words: /Invalid API Key/i,
        advice: "Amplitude does not know this API key here. If the project is in the EU data center, set region to eu (else us). In a project with several environments only the first environment's keys work.",
    },
    {
        status: [400, 403],
        words: /Account Properties feature is not enabled/i,
        advice: 'Group properties need the Accounts add-on in Amplitude. Take group_properties and group_types out of the plan, or add it.',
    },
    {
        status: [400, 403, 409],
        words: /initiali[sz]e/i,
        advice: "The project has no schema yet: initialize it in Amplitude's Data section first.",
    },
    {
        status: [400, 409],
        words: /classifications for an overridden/i,
        advice: 'Classifications belong to the shared property: state them there.',
    },
    {
        status: [400, 403, 409],
        words: classifications,
        advice: 'Classifications need Data Access Controls in the Amplitude subscription. Take them out of the plan, or add it.',
    },
    {
        status: [400, 409],
        words: /transform(ed|ation)/i,
        advice: 'Amplitude keeps transformed entities as they are: end the transformation in Amplitude first.',
    },
    {
        status: [400, 409],
        words: /not in (the )?schema|not a planned/i,
        advice: "Amplitude does not have it in its schema: either it has no data yet, which some fields need, or it has data and was never planned. For the latter, add it to the plan in Amplitude's Data section.",
    },
    {
        status: [400, 409],
        words: /already exists/i,
        advice: 'Something of that name is there already, perhaps hidden or deleted: look in Amplitude.',
    },
    {
        status: [404],
        words: /^/,
        about: isList,
        advice: 'The Taxonomy API is not there: it has to be part of the Amplitude subscription. With a base-url, check that it leads to it.',
    },
    {
        status: [404],
        words: /^/,
        about: ({ method, path }) => method === 'POST' && creations.has(path),
        advice: 'The Taxonomy API takes no changes here, though it can be read: it has to be part of the Amplitude subscription. With a base-url, check that it leads to it.',
    },
    {
        status: [404],
        words: /^/,
        about: namesGroupType,
        advice: 'Amplitude has no such group property or group type: a group type comes into being when data for it arrives. Send a first group of it with identify (in the action, command: identify with groups; on the command line, tracking-plan identify --groups <file>), then apply again.',
    },
    {
        status: [400, 404, 409],
        words: /not found|does not exist/i,
        advice: 'It was there when it was read: someone may have removed it since. Run again.',
    },
    {
        status: [400, 409],
        words: /^/,
        about: ({ method }) => method === 'PUT',
        advice: "Amplitude did not take this edit. Most often it has data by now, and Amplitude keeps what has data from being edited or renamed; or a transformation uses it; or a value is not allowed. Look at it in Amplitude's Data section and edit it there, or take what differs out of the plan.",
    },
    {
        status: [401],
        words: /^/,
        advice: 'No credentials arrived. Set api-key and secret-key (a proxy may strip them).',
    },
    {
        status: [403],
        words: /^$/,
        about: ({ method }) => method !== 'GET',
        advice: 'This answer is none of Amplitude: a firewall or proxy on the way may take something in this change for an attack, markup or code in a description or regex, say. Word it differently, or have that let it through.',
    },
    {
        status: [403],
        words: /^/,
        advice: "Access refused. Check region, and that the keys are those of the project's first environment.",
    },
    {
        status: [300, 301, 302, 303, 304, 305, 306, 307, 308],
        words: /^/,
        advice: 'Redirects are not followed, so that credentials go nowhere else. Check base-url and region.',
    },
    {
        status: [404, 405, 407],
        words: /^/,
        advice: 'This does not look like the Taxonomy API. Check base-url, and the proxy if there is one.',
    },
];
/** What to do about a refusal, as plain text; empty if nothing is known. */
function advise({ call, status, words }) {
    const row = table.find(({ about, ...each }) => each.status.includes(status) &&
        each.words.test(words) &&
        (about === undefined || about(call)));
    return row?.advice ?? '';
}

// EXTERNAL MODULE: ./build/js/amplitude/words.js
var amplitude_words = __webpack_require__(693);
;// CONCATENATED MODULE: ./build/js/amplitude/answer.js




/**
 * The meaning of a response other than a 429, by its status and its envelope. Its content type is not
 * looked at: what parses as the envelope is one. Its words are freed of `secrets`.
 */
function interpret(call, { status, body }, secrets) {
    const json = (0,core_json/* parseJson */.qF)(body);
    const said = wordsOf(json, body);
    const words = (0,amplitude_words/* presentable */.KC)(said, secrets);
    const reason = (0,amplitude_words/* withoutNames */.Fw)(said, call);
    const isForeign = json === undefined && !notFound.test(body);
    const details = { method: call.method, path: call.path, status, words, reason, isForeign };
    if (answer_isDone(call, status, json))
        return { is: 'done', data: (0,core_json.at)(json, 'data') };
    // 408: a server or proxy got no complete request in time, or says so of one it did get.
    const isUnfinished = status < 300 || status >= 500 || status === 408;
    if (isUnfinished || (isForeign && isMute(call, status))) {
        return { is: 'unclear', error: new AmplitudeError({ failure: 'unknown', ...details }) };
    }
    const advice = advise({ call, status, words: isForeign ? '' : reason });
    return { is: 'refused', error: new AmplitudeError({ failure: 'refused', ...details, advice }) };
}
/**
 * Without its words such an answer says nothing, as Amplitude says many things this way. That a whole list
 * is not there is clear, and many a server or proxy refuses a read with a body by itself.
 */
function isMute(call, status) {
    if (status === 404)
        return call.method === 'GET' && !isList(call);
    const isUnusual = call.method === 'GET' && call.body.length > 0;
    return (status === 400 || status === 409) && !isUnusual;
}
/** As bare words, where an envelope is not documented. */
const notFound = /^\s*"?not found\.?"?\s*$/i;
function answer_isDone({ method, isBare }, status, json) {
    if (status < 200 || status >= 300)
        return false;
    const success = (0,core_json.at)(json, 'success');
    const saysSo = isBare === true ? success !== false : success === true;
    return saysSo && (method !== 'GET' || (0,core_json.at)(json, 'data') !== undefined);
}
/** Amplitude's own words: `errors[].message`, or the details or message of `error`. */
function wordsOf(json, body) {
    const listed = (0,core_json/* listAt */.gT)(json, 'errors')
        .map(messageOf)
        .filter((text) => text !== '');
    if (listed.length > 0)
        return listed.join('; ');
    if (notFound.test(body))
        return 'Not found';
    const details = textOf((0,core_json.at)(json, 'error', 'metadata', 'details'));
    const said = details || messageOf((0,core_json.at)(json, 'error')) || textOf((0,core_json.at)(json, 'message'));
    if (said !== '')
        return said;
    if (json !== undefined)
        return 'an answer without success and data';
    if (/^\s*</.test(body))
        return 'an HTML page instead of JSON';
    return body.trim() === '' ? 'an empty answer' : 'an answer that is no complete JSON';
}
/** The message of an error, which may be the message itself. */
function messageOf(error) {
    return textOf(error) || textOf((0,core_json.at)(error, 'message'));
}
function textOf(value) {
    return typeof value === 'string' ? value.trim() : '';
}

// EXTERNAL MODULE: ./build/js/amplitude/exchange.js
var exchange = __webpack_require__(599);
;// CONCATENATED MODULE: ./build/js/amplitude/abort-groups.js
/**
 * Members that leave together when their signal aborts. One listener a signal, however many wait
 * under it: Node goes through all listeners of a signal to add or remove one.
 */
class AbortGroups {
    #groups = new Map();
    #onAbort;
    constructor(onAbort) {
        this.#onAbort = onAbort;
    }
    add(signal, member) {
        const group = this.#groups.get(signal) ?? this.#open(signal);
        group.members.add(member);
    }
    remove(signal, member) {
        const group = this.#groups.get(signal);
        if (group?.members.delete(member) === true && group.members.size === 0)
            group.end();
    }
    #open(signal) {
        const members = new Set();
        const end = () => {
            signal.removeEventListener('abort', abort);
            this.#groups.delete(signal);
        };
        const abort = () => {
            end();
            this.#onAbort(members, signal.reason);
        };
        signal.addEventListener('abort', abort);
        const group = { members, end };
        this.#groups.set(signal, group);
        return group;
    }
}

;// CONCATENATED MODULE: ./build/js/amplitude/gate.js

const hour = 3_600_000;
/**
 * The gate after a 429 to a request of so long ago. Those that were under way at the first one tell
 * nothing new with theirs, unless they say how long. `asked`: `Retry-After` in milliseconds, if any.
 */
function gate_closed(gate, response, random) {
    const { started, asked, now } = response;
    const isNews = gate === null || started > gate.since;
    if (!isNews && asked === null)
        return gate;
    const streak = (gate?.streak ?? 0) + (isNews ? 1 : 0);
    const { ms, exhausted } = (0,retry/* pauseAfter */.l0)(streak, asked, random);
    const until = Math.max(gate?.until ?? 0, now + ms);
    return {
        since: now,
        until,
        streak,
        reason: exhausted ? 'others' : 'collision',
        // The hour that is used up began at most now.
        retryAt: exhausted && asked === null ? now + hour : until,
    };
}

;// CONCATENATED MODULE: ./build/js/amplitude/spending.js

/**
 * How long a request counts after its end, in milliseconds: an hour, and a second for two clocks that
 * do not run at quite the same speed.
 */
const countsFor = 3_601_000;
/** What was spent within the last hour, which allows no more than some thousand requests. */
class Spending {
    /** In order of leaving. */
    #spent = [];
    #sum = 0;
    /** A request ended. `now` never goes back from call to call, here and below. */
    add(cost, now) {
        this.#spent.push({ leaves: now + countsFor, cost });
        this.#sum += cost;
    }
    /** When the hour has room for `cost` besides `inFlight`, which is not spent yet; `now` if it has. */
    roomAt(cost, inFlight, now) {
        this.#forget(now);
        let excess = this.#sum + inFlight + cost - core_cost/* costs */.tq.perHour;
        if (excess <= 0)
            return now;
        // What is in flight never fills an hour: the loop ends after as many entries as `cost` takes.
        for (const entry of this.#spent) {
            excess -= entry.cost;
            if (excess <= 0)
                return entry.leaves;
        }
        return now + countsFor;
    }
    /** When all that was spent will have left; `now` if it has. */
    emptyAt(now) {
        return Math.max(now, this.#spent.at(-1)?.leaves ?? now);
    }
    #forget(now) {
        while ((this.#spent[0]?.leaves ?? Number.POSITIVE_INFINITY) <= now) {
            this.#sum -= this.#spent.shift()?.cost ?? 0;
        }
    }
}

// EXTERNAL MODULE: ./build/js/amplitude/waiting.js
var waiting = __webpack_require__(5719);
;// CONCATENATED MODULE: ./build/js/amplitude/waiting-line.js
/**
 * Those that wait, in order of their turns. One lane a cost, so that the first that fits is found, and
 * anyone can leave, in constant time: a first apply has some twenty thousand waiting.
 */
class WaitingLine {
    #lanes = new Map();
    #places = new Map();
    get size() {
        return this.#places.size;
    }
    /** Behind all with the same turn or an earlier one: as a rule at the end, when repeated near the head. */
    enter(member) {
        const lane = this.#lanes.get(member.cost) ?? { head: null, tail: null };
        this.#lanes.set(member.cost, lane);
        let ahead = lane.tail;
        if (ahead !== null && ahead.member.turn > member.turn) {
            let behind = lane.head;
            while (behind !== null && behind.member.turn <= member.turn)
                behind = behind.behind;
            ahead = behind?.ahead ?? null;
        }
        const behind = ahead === null ? lane.head : ahead.behind;
        const place = { member, ahead, behind };
        if (ahead === null)
            lane.head = place;
        else
            ahead.behind = place;
        if (behind === null)
            lane.tail = place;
        else
            behind.ahead = place;
        this.#places.set(member, place);
    }
    leave(member) {
        const place = this.#places.get(member);
        const lane = this.#lanes.get(member.cost);
        if (place === undefined || lane === undefined)
            return;
        this.#places.delete(member);
        if (place.ahead === null)
            lane.head = place.behind;
        else
            place.ahead.behind = place.behind;
        if (place.behind === null)
            lane.tail = place.ahead;
        else
            place.behind.ahead = place.ahead;
    }
    /** The first of those that cost at most so much. */
    first(most = Number.POSITIVE_INFINITY) {
        let first;
        for (const [cost, { head }] of this.#lanes) {
            if (cost > most || head === null)
                continue;
            if (first === undefined || head.member.turn < first.turn)
                first = head.member;
        }
        return first;
    }
    /** Everyone leaves, in no particular order. */
    clear() {
        const all = [...this.#places.keys()];
        this.#places.clear();
        this.#lanes.clear();
        return all;
    }
}

;// CONCATENATED MODULE: ./build/js/amplitude/limiter.js






/** Waiting any longer would exceed the limit that the user set. */
class BudgetError extends Error {
    name = 'BudgetError';
    /** When the budget is there again at the latest, in milliseconds since the epoch. */
    retryAt;
    constructor(retryAt) {
        super("waiting for Amplitude's budget would take longer than time-limit allows");
        this.retryAt = retryAt;
    }
}
/** Turn of what goes before everything that waits. */
const nextTurn = 0;
/** The first in line lets this many cheaper ones use room that is too small for it; then room is kept for it. */
const patience = 4;
/**
 * Keeps one project's cost in flight and in any sliding hour within Amplitude's limits. First come,
 * first served, except that a read may use room that is too small for the write ahead of it. A
 * request counts from its start until an hour after its end, as Amplitude may count it at any instant
 * between. After a 429 everything pauses; then one request at a time probes until one is answered.
 */
class Limiter {
    #clock;
    #random;
    #line = new WaitingLine();
    #stopping = new AbortGroups((waiters, reason) => this.#cancel(waiters, reason));
    #spending = new Spending();
    #waiting;
    #turns = nextTurn;
    #inFlight = 0;
    #gate = null;
    #exhausted = null;
    /** `random` is 0 to 1, for jitter. */
    constructor(clock, random, terms) {
        this.#clock = clock;
        this.#random = random;
        this.#waiting = new waiting/* Waiting */.E(clock, terms);
    }
    /** A new run begins: its terms count from now on, what was spent goes on counting. */
    begin(terms) {
        this.#waiting.begin(terms);
        this.#exhausted = null;
        this.#pump();
    }
    /**
     * Waits for its turn, at the end of the line unless a `turn` says otherwise. Rejects with the
     * signal's reason, or a {@link BudgetError}.
     */
    acquire(cost, signal, turn) {
        return new Promise((resolve, reject) => {
            if (signal?.aborted)
                return reject(signal.reason);
            if (this.#exhausted !== null && this.#clock.now() < this.#exhausted.retryAt) {
                return reject(this.#exhausted);
            }
            if (turn === undefined)
                this.#turns += 1;
            const place = turn ?? this.#turns;
            const waiter = { turn: place, cost, signal, resolve, reject, overtaken: 0 };
            this.#line.enter(waiter);
            if (signal !== undefined)
                this.#stopping.add(signal, waiter);
            this.#pump();
        });
    }
    /** Starts what may start; then sees to it that time, where only time is missing, does the rest. */
    #pump() {
        for (;;) {
            const next = this.#next();
            if (next === null) {
                this.#waiting.end();
                return;
            }
            if ('until' in next) {
                if (!this.#waiting.start(next, () => this.#pump()))
                    this.#giveUp(next);
                return;
            }
            this.#waiting.end();
            this.#start(next);
        }
    }
    /** Who may start now; else what to wait for; `null` if that is an answer, or if nobody is there. */
    #next() {
        const head = this.#line.first();
        if (head === undefined)
            return null;
        const now = this.#clock.now();
        if (this.#gate !== null) {
            if (this.#inFlight > 0)
                return null;
            if (this.#gate.until > now)
                return this.#gate;
        }
        const free = core_cost/* costs */.tq.inFlight - this.#inFlight;
        const cheaper = head.overtaken < patience ? this.#line.first(head.cost - 1) : undefined;
        let until = null;
        for (const waiter of [head, cheaper]) {
            if (waiter === undefined || waiter.cost > free)
                continue;
            const room = this.#spending.roomAt(waiter.cost, this.#inFlight, now);
            if (room <= now)
                return waiter;
            // Of two, the cheaper one has room first.
            until = room;
        }
        return until === null ? null : { reason: 'hour', until };
    }
    #start(waiter) {
        const head = this.#line.first();
        if (head !== undefined && head !== waiter)
            head.overtaken += 1;
        this.#line.leave(waiter);
        if (waiter.signal !== undefined)
            this.#stopping.remove(waiter.signal, waiter);
        this.#inFlight += waiter.cost;
        const { turn, cost, signal } = waiter;
        const started = this.#clock.now();
        const probed = this.#gate;
        waiter.resolve({
            turn,
            release: (ending) => {
                if (ending === 'unused')
                    this.#inFlight -= cost;
                else
                    this.#end(cost);
                // One that was under way before the 429 tells nothing of the time after it.
                if (ending === 'answered' && probed === this.#gate)
                    this.#gate = null;
                this.#pump();
            },
            repeat: (asked) => {
                const now = this.#end(cost);
                this.#gate = gate_closed(this.#gate, { started, asked, now }, this.#random());
                const again = this.acquire(cost, signal, turn);
                this.#pump();
                return again;
            },
        });
    }
    #end(cost) {
        const now = this.#clock.now();
        this.#inFlight -= cost;
        this.#spending.add(cost, now);
        return now;
    }
    #cancel(waiters, reason) {
        for (const waiter of waiters) {
            this.#line.leave(waiter);
            waiter.reject(reason);
        }
        this.#pump();
    }
    #giveUp({ reason }) {
        const told = reason === 'hour' ? undefined : this.#gate?.retryAt;
        this.#exhausted = new BudgetError(told ?? this.#spending.emptyAt(this.#clock.now()));
        for (const waiter of this.#line.clear()) {
            if (waiter.signal !== undefined)
                this.#stopping.remove(waiter.signal, waiter);
            waiter.reject(this.#exhausted);
        }
    }
}

;// CONCATENATED MODULE: ./build/js/amplitude/request.js
/** What goes over the wire for a call, with the project's keys as Basic authentication. */
function requestFor(call, apiKey, secretKey) {
    const query = encodeForm(call.query);
    const credentials = Buffer.from(`${apiKey}:${secretKey}`).toString('base64');
    const hasBody = call.method !== 'GET' || call.body.length > 0;
    return {
        method: call.method,
        path: query === '' ? call.path : `${call.path}?${query}`,
        headers: {
            accept: 'application/json',
            authorization: `Basic ${credentials}`,
            'user-agent': 'amplitude-tracking-plan',
            ...(hasBody ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
        },
        body: hasBody ? encodeForm(call.body) : null,
    };
}
/** Spaces as `%20`, which decodes to a space everywhere. */
function encodeForm(parameters) {
    return parameters
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
        .join('&');
}

;// CONCATENATED MODULE: ./build/js/amplitude/client.js







/** A client for the Taxonomy API: limits, retries and the meaning of answers; see the API's envelope. */
function createClient(options) {
    const session = { ...options, secrets: (0,amplitude_words/* secretsOf */.Fj)(options.apiKey, options.secretKey) };
    return {
        read: (call, signal, place = 'last') => persist(session, call, signal, { place: place === 'next' ? nextTurn : undefined }),
        write: async (call, signal, ground) => {
            await persist(session, call, signal, { ground });
        },
    };
}
/** Tries until there is an answer, or it may have been a write. 429s do not count: the limiter bounds them. */
async function persist(session, call, signal, { place, ground }) {
    const { clock, limiter } = session;
    let lease = await granted(call, limiter.acquire(call.cost, signal, place));
    let trying = 0;
    for (let failures = 0;;) {
        while (ground?.isStale() === true) {
            // What it takes to look needs the room that this lease holds.
            lease.release('unused');
            await ground.renew();
            lease = await granted(call, limiter.acquire(call.cost, signal, lease.turn));
        }
        const began = clock.now();
        const { answer, asked } = await attempt(session, call, signal, lease);
        if (answer === 'limited') {
            lease = await granted(call, lease.repeat(asked));
            continue;
        }
        if (answer.is === 'done')
            return answer.data;
        const isSettled = answer.is === 'refused' || (answer.is === 'unclear' && call.method !== 'GET');
        if (isSettled && asked !== null)
            throw retold(answer.error, { retryAt: clock.now() + asked });
        if (isSettled)
            throw answer.error;
        failures += 1;
        const pause = Math.max((0,retry/* backoff */.JN)(failures, session.random()), asked ?? 0);
        trying += clock.now() - began + pause;
        const isHopeless = failures >= retry/* maxTries */.m$ || trying > retry/* maxRetryTime */.K0;
        if (isHopeless && !signal?.aborted)
            throw unavailable(answer.error);
        await clock.sleep(pause, signal).catch((cause) => {
            throw cancelled(call, cause);
        });
        // It has waited its turn once, and keeps it.
        lease = await granted(call, limiter.acquire(call.cost, signal, lease.turn));
    }
}
/** Sends a call once, and gives the lease back unless the answer is a 429. */
async function attempt({ apiKey, secretKey, transport, clock, secrets }, call, signal, lease) {
    let response;
    try {
        // A write that was sent is never given up: it would stay unknown whether it was done.
        const until = call.method === 'GET' ? signal : undefined;
        response = await transport.send(requestFor(call, apiKey, secretKey), until);
    }
    catch (error) {
        lease.release('lost');
        if (!(error instanceof exchange/* TransportError */.w))
            throw error;
        return { answer: withoutResponse(call, error, secrets), asked: null };
    }
    const asked = (0,retry/* retryAfter */.P9)(response.retryAfter, clock.now());
    if (response.status === 429)
        return { answer: 'limited', asked };
    lease.release('answered');
    return { answer: interpret(call, response, secrets), asked };
}
function withoutResponse(call, cause, secrets) {
    const failure = cause.sent ? 'unknown' : 'unavailable';
    const words = (0,amplitude_words/* presentable */.KC)(cause.message, secrets);
    return {
        is: cause.sent ? 'unclear' : 'not-sent',
        error: new AmplitudeError({ failure, ...about(call), words, cause }),
    };
}
/** The lease, or why there is none as an {@link AmplitudeError}. */
async function granted(call, lease) {
    try {
        return await lease;
    }
    catch (cause) {
        if (!(cause instanceof BudgetError))
            throw cancelled(call, cause);
        const { message: words, retryAt } = cause;
        throw new AmplitudeError({ failure: 'budget', ...about(call), words, retryAt, cause });
    }
}
/** What there is to say of a call without a response. */
function about({ method, path }) {
    return { method, path, status: null };
}
function cancelled(call, cause) {
    const words = 'the run was stopped';
    return new AmplitudeError({ failure: 'cancelled', ...about(call), words, cause });
}
function unavailable({ method, path, status, words, cause }) {
    return new AmplitudeError({ failure: 'unavailable', method, path, status, words, cause });
}

;// CONCATENATED MODULE: ./build/js/amplitude/project-limiter.js

/**
 * Limiters of this process: one a clock (there is one outside of tests), origin and API key. Amplitude
 * counts by project, so two clients with a limiter each would break the limits together.
 */
const limiters = new WeakMap();
/** The limiter of a project, whoever asks; from now on under these terms. */
function limiterFor(origin, apiKey, clock, terms) {
    const ofClock = limiters.get(clock) ?? new Map();
    limiters.set(clock, ofClock);
    const project = JSON.stringify([origin.origin, apiKey]);
    const present = ofClock.get(project);
    if (present !== undefined) {
        present.begin(terms);
        return present;
    }
    const limiter = new Limiter(clock, Math.random, terms);
    ofClock.set(project, limiter);
    return limiter;
}

// EXTERNAL MODULE: ./build/js/amplitude/transport.js
var amplitude_transport = __webpack_require__(709);
;// CONCATENATED MODULE: ./build/js/amplitude/usage.js


/** The Dashboard API's list of events: another API on the same host, with a budget of its own. */
const eventsList = {
    method: 'GET',
    path: '/api/2/events/list',
    query: [],
    body: [],
    cost: core_cost/* costs */.tq.read,
    isBare: true,
};
/**
 * How often each event type has come in this week so far. Events are named `value` in the
 * documentation and have been seen as `name`. Throws an `AmplitudeError`.
 */
async function readUsage(client) {
    const data = await client.read(eventsList);
    const volumes = new Map();
    for (const row of (0,core_json/* listAt */.gT)(data)) {
        const name = (0,core_json.at)(row, 'value') ?? (0,core_json.at)(row, 'name');
        const total = (0,core_json.at)(row, 'totals');
        if (typeof name === 'string' && typeof total === 'number')
            volumes.set(name, total);
    }
    return volumes;
}

;// CONCATENATED MODULE: ./build/js/amplitude/connect.js











/** A project behind the client that keeps its limits. */
function connect(options) {
    const { origin, apiKey, clock, signal } = options;
    const random = Math.random;
    const transport = (0,amplitude_transport/* httpTransport */.k)(origin, (0,amplitude_transport/* proxiesIn */.I)(options.env));
    const limiter = limiterFor(origin, apiKey, clock, options);
    const client = createClient({ ...options, transport, limiter, random });
    const onRead = options.onRead ?? (() => { });
    let readAt = clock.now();
    async function read(entities, scopes) {
        readAt = clock.now();
        const wanted = { kinds: allKinds, entities, scopes };
        const live = await readLive(client, wanted, { signal, onRead });
        return { ...live, notices: live.missingScopes.map(missingScope) };
    }
    async function readAll(plan, choose) {
        const parents = { kinds: parentKinds, entities: [], scopes: new Set() };
        const first = await readLive(client, parents, { signal });
        const chosen = [...choose(first.taxonomy)].map(placeholder);
        const reads = allKinds.length + chosen.length;
        options.onFullRead?.({ scopes: chosen.length, reads, seconds: (0,core_cost/* secondsFor */.jJ)(reads) });
        const live = await read([...plan.taxonomy.entities.values(), ...chosen], null);
        return { ...live, reads: first.reads + live.reads };
    }
    return {
        read: (plan, scopes) => {
            onRead(0, 1);
            return read([...plan.taxonomy.entities.values()], scopes).catch(obstacleOf);
        },
        readAll: (plan, choose) => {
            onRead(0, 1);
            return readAll(plan, choose).catch(obstacleOf);
        },
        apply: async (plan, diff) => {
            const cost = diff.changes.reduce((sum, change) => sum + change.cost, 0);
            options.onProgress?.({ done: 0, total: diff.changes.length, seconds: (0,core_cost/* secondsFor */.jJ)(cost) });
            const applied = await apply(plan, diff, { ...options, client, random, readAt });
            const { results, stopped } = applied;
            const obstacle = stopped === null ? null : obstacleOf(stopped);
            return { results, obstacle, notices: noticesOf(applied) };
        },
        usage: () => {
            // The Dashboard API has a budget of its own, far larger than what one list takes.
            const own = new Limiter(clock, random, options);
            const dashboard = createClient({ ...options, transport, limiter: own, random });
            return readUsage(dashboard).catch(obstacleOf);
        },
        close: () => transport.close(),
    };
}
/** Kinds whose entities are scopes of others. */
const parentKinds = kinds/* kinds */.EZ
    .filter(({ kind }) => kinds/* kinds */.EZ.some(({ scope }) => scope?.parent === kind))
    .map(({ kind }) => kind);
/** Stands for whatever a scope holds. */
function placeholder({ kind, scope }) {
    const fields = new Map();
    return { kind, scope, name: '', state: 'present', fields, renamedFrom: [], id: null };
}
function noticesOf({ returned, notReadBack }) {
    const back = returned.map((use) => (0,taxonomy/* describe */.q0)(use, JSON.stringify));
    return [
        ...(back.length === 0
            ? []
            : [`Run again: restoring brought back what the plan takes off, ${back.join(', ')}.`]),
        ...(notReadBack === ''
            ? []
            : [
                `What was written was not read back: ${notReadBack}. The next run compares it with the plan.`,
            ]),
    ];
}
function missingScope({ scope }) {
    return `Amplitude has no group type ${JSON.stringify(scope)} yet: its properties can be planned once data for it has arrived. Send a first group of it with identify (in the action, command: identify with groups; on the command line, tracking-plan identify --groups <file>).`;
}
/** Why a run could not go on. Anything but an {@link AmplitudeError} is a bug and goes on its way. */
function obstacleOf(error) {
    if (!(error instanceof AmplitudeError))
        throw error;
    const { failure, status, words, advice, retryAt, method, path } = error;
    const said = words.replace(/\.$/, '');
    const answer = status === null ? said : `${status} ${said}`;
    switch (failure) {
        case 'budget': {
            const again = retryAt === null ? 'Run again later' : `Run again after ${new Date(retryAt).toISOString()}`;
            return {
                reason: 'budget',
                explanation: `Stopped: ${words}. ${again}: it goes on with what is left. A larger time-limit waits for it.`,
            };
        }
        case 'cancelled':
            return {
                reason: 'cancelled',
                explanation: 'The run was stopped. Run again for what is left.',
            };
        case 'unavailable':
        case 'unknown':
            return {
                reason: 'unavailable',
                explanation: `Amplitude did not answer ${method} ${path}: ${answer}. It was tried several times; run again later.`,
            };
        case 'refused':
            return {
                reason: status === 401 || status === 403 || status === 404 ? 'access' : 'rejected',
                explanation: `Amplitude refused ${method} ${path}: ${answer}. ${advice}`.trimEnd(),
            };
        default:
            return failure;
    }
}


/***/ }),

/***/ 599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange),
/* harmony export */   w: () => (/* binding */ TransportError)
/* harmony export */ });
/** No response. `sent` is false only if the request cannot have reached the server. */
class TransportError extends Error {
    name = 'TransportError';
    sent;
    constructor(message, sent, cause) {
        super(message, { cause });
        this.sent = sent;
    }
}
/**
 * Sends one request and collects its response. Whether it was sent is known, not guessed from errors:
 * undici says when it begins to write it to a connection. Before that, whatever goes wrong (names,
 * proxies, certificates, time) has not reached the server.
 */
function exchange(agent, origin, request, most, signal) {
    return new Promise((resolve, reject) => {
        let controller = null;
        let over = false;
        const end = () => {
            over = true;
            clearTimeout(timer);
            signal?.removeEventListener('abort', stop);
        };
        const fail = (message, cause) => {
            if (over)
                return;
            end();
            const error = new TransportError(message, controller !== null, cause);
            reject(error);
            controller?.abort(error);
        };
        const stop = () => fail('the run was stopped', signal?.reason);
        let timer = setTimeout(fail, most.connect, `no connection within ${most.connect / 1000} s`);
        if (signal?.aborted)
            return stop();
        signal?.addEventListener('abort', stop, { once: true });
        const chunks = [];
        let size = 0;
        let head = null;
        const handler = {
            onRequestStart: (started) => {
                // Given up while the connection was made: it must not be sent any more.
                if (over)
                    return started.abort(new TransportError('given up', false));
                controller = started;
                clearTimeout(timer);
                timer = setTimeout(fail, most.response, `no whole answer within ${most.response / 1000} s`);
            },
            onResponseStart: (_, status, headers) => {
                const retryAfter = headers['retry-after'];
                head = { status, retryAfter: Array.isArray(retryAfter) ? retryAfter[0] : retryAfter };
            },
            onResponseData: (_, chunk) => {
                chunks.push(chunk);
                size += chunk.length;
                if (size > most.body)
                    fail(`an answer of more than ${most.body} bytes`);
            },
            onResponseEnd: () => {
                if (over || head === null)
                    return;
                end();
                resolve({ ...head, body: new TextDecoder().decode(Buffer.concat(chunks)) });
            },
            onResponseError: (_, error) => fail(wordsFor(error), error),
        };
        const { method, path, headers, body } = request;
        agent.dispatch({ origin: origin.origin, method, path, headers, body }, handler);
    });
}
function wordsFor(error) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    const known = meanings.get(code);
    if (known !== undefined)
        return known;
    const proxy = /Proxy response \((\d+)\)/.exec(error.message)?.[1];
    if (proxy !== undefined)
        return `the proxy answered ${proxy} instead of connecting`;
    return code === '' ? error.message : `${error.message} (${code})`;
}
const meanings = new Map([
    ['ECONNREFUSED', 'connection refused'],
    ['ECONNRESET', 'connection reset'],
    ['ENOTFOUND', 'host not found'],
    ['EAI_AGAIN', 'host not found (name server did not answer)'],
    ['UND_ERR_CONNECT_TIMEOUT', 'no connection in time'],
    ['UND_ERR_SOCKET', 'connection closed before the answer'],
]);


/***/ }),

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   K0: () => (/* binding */ maxRetryTime),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   l0: () => (/* binding */ pauseAfter),
/* harmony export */   m$: () => (/* binding */ maxTries)
/* harmony export */ });
/*
 * When to try again, as pure functions. Milliseconds; `random` is 0 to 1.
 */
/** Tries of a call in all: some thirty seconds of an outage. */
const maxTries = 7;
/** Longest time to keep trying one call; waiting for its turn does not count. */
const maxRetryTime = 180_000;
/** 429s in a row, each with nothing else of ours in flight, after which the hour's budget is taken to be gone. */
const collisions = 4;
/** A `Retry-After` that is longer than this is about the hour's budget. */
const longestCollision = 60_000;
/** Added to what Amplitude asks for, at most: of an hour's wait a tenth might be what `time-limit` lacks. */
const longestDelay = 30_000;
/** Timers take no more than 24 days; nothing here waits as long as one. */
const longestPause = 86_400_000;
/** Pause before try `failures + 1` of one call: doubling from half a second, at most 20 s, with jitter. */
function backoff(failures, random) {
    return jitter(Math.min(20_000, 500 * 2 ** (failures - 1)), random);
}
/**
 * Pause of everything after the `streak`-th 429 in a row. Without `Retry-After` it doubles from a
 * second; a used-up hour is asked once a minute. What Amplitude asks for is kept to, and as another
 * client may have been told the same, up to a tenth is added, at most half a minute; it is never less
 * than a second, or `Retry-After: 0` would have us hammer.
 */
function pauseAfter(streak, asked, random) {
    const exhausted = streak > collisions || (asked ?? 0) > longestCollision;
    if (asked !== null) {
        const least = Math.max(1000, asked);
        return { ms: Math.ceil(least + Math.min(least / 10, longestDelay) * random), exhausted };
    }
    return { ms: jitter(exhausted ? 60_000 : 1000 * 2 ** (streak - 1), random), exhausted };
}
/**
 * `Retry-After` in milliseconds from `now`, not negative: seconds or an HTTP date; `null` if absent or
 * not understood. At most a day.
 */
function retryAfter(header, now) {
    const text = header?.trim() ?? '';
    const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : untilDate(text, now);
    return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), longestPause);
}
/** `Date.parse` also takes "-5" and "1/2", which are no HTTP dates: those begin with a day of the week. */
function untilDate(text, now) {
    return /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text) ? Date.parse(text) - now : Number.NaN;
}
function jitter(ms, random) {
    return Math.round(ms * (0.75 + random / 2));
}


/***/ }),

/***/ 709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ proxiesIn),
/* harmony export */   k: () => (/* binding */ httpTransport)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4371);
/* harmony import */ var _core_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9099);
/* harmony import */ var _core_loopback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7135);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(599);




/**
 * The proxies of an environment: lower case first, and what is empty counts as not there, as curl has
 * it. Without `https_proxy`, the one for http is used for https too.
 */
function proxiesIn(env) {
    const read = (name) => (env[name]?.trim() || env[name.toUpperCase()]?.trim()) ?? '';
    const http = withScheme(read('http_proxy'));
    return { http, https: withScheme(read('https_proxy')) || http, none: read('no_proxy') };
}
/** `proxy.example.com:8080` means http, as everywhere. */
function withScheme(proxy) {
    return proxy === '' || proxy.includes('://') ? proxy : `http://${proxy}`;
}
/** What is wrong with the proxy for https, in words without its password; empty if nothing is. */
function faultOf({ https }) {
    if (https === '')
        return '';
    if (!URL.canParse(https))
        return 'the address of the proxy (HTTPS_PROXY) is no URL';
    const { protocol } = new URL(https);
    return protocol === 'http:' || protocol === 'https:'
        ? ''
        : `the proxy (HTTPS_PROXY) speaks ${protocol.slice(0, -1)}, and only http and https are known here`;
}
/** Answers are lists of at most some thousand rows. */
const bounds = { connect: 10_000, response: 60_000, body: 64 * 1024 * 1024 };
/**
 * A transport to `origin` over HTTP; loopback never goes through a proxy. Throws a RangeError for an
 * origin that credentials would leave this machine for without encryption.
 */
function httpTransport(origin, proxies, most = bounds) {
    if (origin.protocol !== 'https:' && !(origin.protocol === 'http:' && (0,_core_loopback_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(origin))) {
        throw new RangeError(`${origin.origin} is neither https nor on this machine`);
    }
    const fault = (0,_core_loopback_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(origin) ? '' : faultOf(proxies);
    const agent = agentFor(origin, fault === '' ? proxies : noProxies, most);
    const underWay = new Set();
    return {
        send: async (request, signal) => {
            if (fault !== '')
                throw new _exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .w(fault, false);
            const response = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .exchange */ .c)(agent, origin, request, most, signal);
            underWay.add(response);
            try {
                return await response;
            }
            finally {
                underWay.delete(response);
            }
        },
        close: async () => {
            await Promise.allSettled(underWay);
            // A connection that is still being made for a request that was given up must not be waited for.
            await agent.destroy();
        },
    };
}
const noProxies = { http: '', https: '', none: '' };
function agentFor(origin, proxies, most) {
    // The exchange has clocks of its own, which also run while a proxy is asked to connect.
    const options = {
        connect: { timeout: most.connect },
        headersTimeout: 0,
        bodyTimeout: 0,
        keepAliveTimeout: 30_000,
        // undici takes a moment to see that a connection is free; without a bound it would open another.
        connections: _core_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .costs */ .tq.inFlight,
    };
    if ((0,_core_loopback_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(origin))
        return new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6(options);
    const { http: httpProxy, https: httpsProxy, none: noProxy } = proxies;
    return new undici__WEBPACK_IMPORTED_MODULE_0__/* .EnvHttpProxyAgent */ .J2({
        ...options,
        httpProxy,
        httpsProxy,
        noProxy,
        // A proxy that never answers must not hold its connection for minutes.
        clientFactory: (proxy, given) => new undici__WEBPACK_IMPORTED_MODULE_0__/* .Pool */ .bC(proxy, { ...given, headersTimeout: most.connect }),
    });
}


/***/ }),

/***/ 5719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Waiting),
/* harmony export */   W: () => (/* binding */ longestFor)
/* harmony export */ });
/** Another client's moment is waited for, in all, even where the user wants no waiting for the budget. */
const grace = 60_000;
/** Longest time to wait, in all, for this or what came before it, in milliseconds. */
function longestFor(reason, { waitLimit }) {
    return reason === 'collision' ? Math.max(waitLimit, grace) : waitLimit;
}
/** Waits for time to pass, one thing at a time, and no longer in all than its terms allow. */
class Waiting {
    #clock;
    #terms;
    #waited = 0;
    #current = null;
    constructor(clock, terms) {
        this.#clock = clock;
        this.#terms = terms;
    }
    /** New terms; what was waited before does not count. */
    begin(terms) {
        this.end();
        this.#terms = terms;
        this.#waited = 0;
    }
    /** Calls `then` at the end of a wait, unless something else comes first; false if it takes too long. */
    start({ reason, until }, then) {
        if (this.#current?.until === until && this.#current.reason === reason)
            return true;
        this.end();
        const since = this.#clock.now();
        if (this.#waited + (until - since) > longestFor(reason, this.#terms))
            return false;
        const timer = new AbortController();
        this.#current = { reason, until, since, timer };
        const over = () => {
            this.end();
            then();
        };
        this.#clock.sleep(until - since, timer.signal).then(over, () => { });
        this.#terms.onWait?.({ reason, until });
        return true;
    }
    /** Ends the waiting, if there is any, and counts it. */
    end() {
        if (this.#current === null)
            return;
        this.#waited += this.#clock.now() - this.#current.since;
        this.#current.timer.abort();
        this.#current = null;
    }
}


/***/ }),

/***/ 693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Fw: () => (/* binding */ withoutNames),
/* harmony export */   KC: () => (/* binding */ presentable)
/* harmony export */ });
/*
 * Words that come from outside, made fit to be shown: they may repeat what was sent, and hold anything.
 */
/** Longest words that are of use to people. */
const most = 500;
/** Shorter ones would hide parts of ordinary words, and protect nothing. */
const shortestSecret = 3;
/** Everything that ends a line, is invisible, or changes the direction of what follows. */
const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu;
/** Words on one line, without the secrets in any form, and of bounded length. */
function presentable(words, secrets) {
    const line = words
        .replace(secrets, '***')
        .replace(controls, ' ')
        .replace(/\p{Cs}/gu, '\ufffd');
    const text = line.trim();
    return text.length <= most ? text : `${text.slice(0, most).replace(/\p{Cs}$/u, '')}…`;
}
/**
 * Words without the names and values that the call has, which Amplitude quotes: an event "Page Not Found"
 * is no reason.
 */
function withoutNames(words, { path, query, body }) {
    const segments = path.split('/').map((segment) => decodeURIComponent(segment));
    const sent = [...segments, ...[...query, ...body].map(([, value]) => value)];
    // In a path with the prefix of custom ones, in words without it, or the other way round.
    const names = sent.flatMap((text) => [
        text,
        text.replace(/^grp?:/, ''),
        `gp:${text}`,
        `grp:${text}`,
    ]);
    const quoted = new Set(names.flatMap((name) => [`"${name}"`, JSON.stringify(name), `'${name}'`]));
    // The longest first, as one may be a part of another.
    return [...quoted]
        .sort((a, b) => b.length - a.length)
        .reduce((text, name) => text.replaceAll(name, '""'), words);
}
/** The project's credentials: each as it is, percent-encoded and in base64, and both as Basic has them. */
function secretsOf(apiKey, secretKey) {
    const raw = [apiKey, secretKey].filter((secret) => secret.length >= shortestSecret);
    const encoded = [...raw, `${apiKey}:${secretKey}`].map(base64).flatMap((text) => {
        const bare = text.replace(/=+$/, '');
        return [text, bare, bare.replaceAll('+', '-').replaceAll('/', '_')];
    });
    const forms = [...raw, ...encoded].flatMap((text) => {
        const inUrls = encodeURIComponent(text);
        return [text, inUrls, inUrls.replace(/%../g, (octet) => octet.toLowerCase())];
    });
    // The longest first, so that nothing of it is left over beside a shorter one.
    const sorted = [...new Set(forms)].sort((a, b) => b.length - a.length);
    return new RegExp(sorted.map(literal).join('|'), 'g');
}
function base64(text) {
    return Buffer.from(text).toString('base64');
}
function literal(text) {
    return text.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&');
}


/***/ })

};
