export const id = 779;
export const ids = [779];
export const modules = {

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
var ignore = __webpack_require__(5858);
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

/***/ 3392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isObstacle)
/* harmony export */ });
function isObstacle(value) {
    return 'reason' in value && 'explanation' in value;
}


/***/ }),

/***/ 8779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyPlan: () => (/* binding */ applyPlan),
  compare: () => (/* binding */ run_compare)
});

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
            : [before(change, atom, from === undefined ? field.from : from), (0,digest/* canonical */.$)(field.to)]),
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
        .filter(([name, { from }]) => (0,core_kind/* fieldOf */._F)((0,kinds/* kindOf */.I)(kind), name)?.codec !== 'reference' && from !== null)
        .map(([name, { from }]) => [name, (0,digest/* canonical */.$)(from)])
        .sort(([a], [b]) => (0,taxonomy/* compareText */.n6)(a, b));
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
var js_job = __webpack_require__(6689);
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

};
