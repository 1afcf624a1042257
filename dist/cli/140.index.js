export const id = 140;
export const ids = [140,496,870];
export const modules = {

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
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);
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


/***/ }),

/***/ 8140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  identifyCommand: () => (/* binding */ identifyCommand)
});

// EXTERNAL MODULE: ./build/js/core/problem.js
var problem = __webpack_require__(8007);
;// CONCATENATED MODULE: ./build/js/core/groups/identification.js
/** What can be done to a group's property, as the Group Identify API calls it. */
const operations = ['$set', '$setOnce', '$add', '$append', '$prepend', '$unset'];
/**
 * Operations that do more each time they are done. A request with one of them whose outcome is unknown
 * must not be sent again.
 */
const cumulative = new Set(['$add', '$append', '$prepend']);
/** Whether sending it twice does the same as sending it once. */
function isRepeatable({ properties }) {
    return !properties.some(({ operation }) => cumulative.has(operation));
}
function isList(value) {
    return Array.isArray(value);
}
/** A group as a map key. */
function groupKey({ groupType, groupValue }) {
    return JSON.stringify([groupType, groupValue]);
}

;// CONCATENATED MODULE: ./build/js/core/groups/json.js

/** An identification as the Group Identify API takes it. */
function jsonOf({ groupType, groupValue, properties }) {
    return JSON.stringify({
        group_type: groupType,
        group_value: groupValue,
        group_properties: propertiesAsSent(properties),
    });
}
/** What is done to a group's properties, as `group_properties` takes it. */
function propertiesAsSent(properties) {
    const of = (operation) => Object.fromEntries(properties
        .filter((property) => property.operation === operation)
        .map(({ name, value }) => [name, value]));
    const operations = new Set(properties.flatMap(({ operation }) => operation ?? []));
    if (operations.size === 0)
        return of(null);
    return Object.fromEntries([...operations].map((operation) => [operation, of(operation)]));
}
/** The start of a value's JSON, at least `room` characters where it is longer, never much more. */
function previewOf(value, room) {
    if (isList(value)) {
        return enclosed('[', ']', value, room, (item, left) => previewOf(item, left));
    }
    if (typeof value === 'object' && value !== null) {
        return enclosed('{', '}', Object.entries(value), room, ([key, inner], left) => {
            const name = JSON.stringify(key.slice(0, left));
            return `${name}: ${previewOf(inner, left - name.length)}`;
        });
    }
    return JSON.stringify(typeof value === 'string' ? value.slice(0, room + 2) : value);
}
/** Length of a property's JSON in UTF-16 units, counted no further than `most`. */
function sizeWithin({ name, value }, most) {
    return lengthOf(value, most, name.length + 3);
}
function lengthOf(value, most, before) {
    if (before > most)
        return before;
    if (typeof value !== 'object' || value === null)
        return before + JSON.stringify(value).length;
    let sum = before + 2;
    for (const [key, inner] of Object.entries(value)) {
        if (sum > most)
            return sum;
        sum = lengthOf(inner, most, sum + (isList(value) ? 1 : key.length + 4));
    }
    return sum;
}
function enclosed(open, close, items, room, draw) {
    let result = open;
    for (const item of items) {
        if (result.length > room)
            return `${result}…`;
        result += `${result === open ? '' : ', '}${draw(item, room - result.length)}`;
    }
    return result + close;
}

;// CONCATENATED MODULE: ./build/js/core/groups/document.js


/** A run of `identify` for machines: per group what would be sent, or what became of it. No keys. */
function groupsDocumentOf(report) {
    const { result, reason, explanation, project, host, file, since, requests, notices } = report;
    return {
        version: 1,
        result,
        reason,
        explanation,
        project,
        host,
        file,
        since,
        requests,
        groups: report.groups.map(({ identification, status, message }) => ({
            group_type: identification.groupType,
            group_value: identification.groupValue,
            status,
            message,
            group_properties: propertiesAsSent(identification.properties),
        })),
        notices,
        problems: report.problems.map(problem/* problemDocument */.FC),
    };
}

// EXTERNAL MODULE: ./build/js/core/render/excerpt.js
var excerpt = __webpack_require__(5196);
// EXTERNAL MODULE: ./build/js/core/render/facts.js
var facts = __webpack_require__(6546);
// EXTERNAL MODULE: ./build/js/core/render/wording.js
var wording = __webpack_require__(2381);
;// CONCATENATED MODULE: ./build/js/core/render/groups-verdict.js



/** What a busy reader must know of a run of `identify`. */
function groupsVerdictOf(report) {
    return {
        passes: !report.fails,
        headline: headline(report),
        facts: groups_verdict_facts(report),
        sign: report.fails ? '❌' : '✅',
    };
}
function countGroups({ groups }, status) {
    return groups.filter((group) => group.status === status).length;
}
function headline(report) {
    const { result, groups } = report;
    const planned = countGroups(report, 'planned');
    switch (result) {
        case 'invalid':
            return (0,facts/* problemCounts */.O0)(report.problems);
        case 'valid':
            return planned === 0 ? 'none would be sent' : `${(0,wording/* number */.ai)(planned)} would be sent`;
        case 'in-sync':
            return 'none to send';
        case 'refused':
            return planned === 0 ? 'refused' : `${(0,wording/* number */.ai)(planned)} to send, refused`;
        case 'applied':
        case 'partial':
        case 'failed': {
            const sent = countGroups(report, 'sent');
            const wanted = groups.length - countGroups(report, 'unchanged');
            if (wanted === 0)
                return result;
            return sent === wanted ? `${(0,wording/* number */.ai)(sent)} sent` : `${(0,wording/* number */.ai)(sent)} of ${(0,wording/* number */.ai)(wanted)} sent`;
        }
        case 'changes':
            return 'changes';
        default:
            return result;
    }
}
function groups_verdict_facts(report) {
    const { result, since, expectedRequests, problems } = report;
    if (result === 'invalid')
        return [(0,facts/* fact */.fK)('Nothing is sent before the errors are fixed.')];
    const unchanged = countGroups(report, 'unchanged');
    const compared = `${(0,wording/* counted */.hS)(unchanged, 'group')} unchanged since ${since}, and not sent.`;
    const rest = [...(0,facts/* factOf */.yD)(unchanged, compared), ...(0,facts/* warningFact */.bN)(problems)];
    if (result === 'valid' && countGroups(report, 'planned') > 0) {
        const sending = `Sending takes ${(0,wording/* counted */.hS)(expectedRequests, 'request')}.`;
        return [...adding(report), ...rest, (0,facts/* fact */.fK)(sending)];
    }
    const outcomes = outcomeWords.flatMap(([status, words]) => {
        const count = countGroups(report, status);
        return (0,facts/* factOf */.yD)(count, `${(0,wording/* number */.ai)(count)} ${words}.`, true);
    });
    return [...outcomes, ...rest];
}
/** What adds up does so each time it is sent. */
function adding({ groups }) {
    const count = groups.filter(({ status, identification }) => status === 'planned' && !isRepeatable(identification)).length;
    const text = `${(0,wording/* counted */.hS)(count, 'group')} with values that add up each time they are sent.`;
    return (0,facts/* factOf */.yD)(count, text, true);
}
/** What needs somebody's attention, the most urgent first. */
const outcomeWords = [
    ['unknown', 'with an unknown outcome'],
    ['rejected', 'rejected'],
    ['left', 'not sent'],
];

// EXTERNAL MODULE: ./build/js/core/render/ink.js
var render_ink = __webpack_require__(3285);
// EXTERNAL MODULE: ./build/js/core/render/plain-text.js
var plain_text = __webpack_require__(3717);
// EXTERNAL MODULE: ./build/js/core/render/text.js + 3 modules
var render_text = __webpack_require__(4716);
// EXTERNAL MODULE: ./build/js/core/render/visible.js
var visible = __webpack_require__(8971);
;// CONCATENATED MODULE: ./build/js/core/render/groups-text.js








/** Groups, and properties of one, that are worth the lines of a log. */
const most = { groups: 1000, properties: 100, value: 300 };
/** A run of `identify` for a terminal or a log: no line of it is taken for a command by GitHub's runner. */
function renderGroupsText(report, options) {
    const ink = (0,render_ink/* inkFor */._)(options.color);
    const blocks = [
        ...(0,render_text/* problemTexts */.iy)(report.problems, options, ink),
        groupsText(report.groups, ink),
        report.notices.map((notice) => `note: ${(0,plain_text/* plainText */.wh)(notice)}`).join('\n'),
        (0,render_text/* verdictText */.nt)('Groups', report, groupsVerdictOf(report), ink),
    ];
    return (0,render_text/* logOf */.Gs)(blocks);
}
function groupsText(groups, ink) {
    const worth = groups.filter(({ status }) => status !== 'unchanged');
    const more = worth.length - most.groups;
    return [
        ...worth.slice(0, most.groups).map((group) => groupText(group, ink)),
        ...(more > 0 ? [`and ${(0,wording/* counted */.hS)(more, 'more group')}`] : []),
    ].join('\n');
}
const words = {
    planned: 'to send',
    sent: 'sent',
    rejected: 'rejected',
    unknown: 'unknown',
    left: 'not sent',
    unchanged: 'unchanged',
};
function groupText({ identification, status, message }, ink) {
    const { groupType, groupValue, properties } = identification;
    const isFine = status === 'planned' || status === 'sent';
    const state = isFine ? ink.green(words[status]) : ink.red(words[status]);
    const line = `${state}: ${(0,plain_text/* quotedText */.w0)(groupType)} ${(0,plain_text/* quotedText */.w0)(groupValue)}`;
    const more = properties.length - most.properties;
    return [
        message === '' ? line : `${line}: ${(0,plain_text/* plainText */.wh)(message)}`,
        ...properties.slice(0, most.properties).map((property) => `    ${propertyText(property)}`),
        ...(more > 0 ? [`    and ${(0,wording/* number */.ai)(more)} more`] : []),
    ].join('\n');
}
function propertyText({ operation, name, value }) {
    const subject = `${operation === null ? '' : `${operation} `}${(0,plain_text/* quotedText */.w0)(name)}`;
    if (operation === '$unset')
        return subject;
    const { text, after } = (0,excerpt/* startOf */.G)(previewOf(value, most.value), most.value);
    return `${subject}: ${(0,visible/* visible */.RK)(text)}${after > 0 ? '…' : ''}`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/js/files/plan-file.js
var plan_file = __webpack_require__(6094);
;// CONCATENATED MODULE: ./build/js/files/git-file.js


/**
 * A file as it is in a commit of the repository around `folder`, asked of git itself; `null` if the
 * commit has none of this path. `path` is relative to the folder.
 */
async function readFileAt(folder, ref, path) {
    const named = JSON.stringify(ref);
    // What looks like an option, or has a path behind it, is no name of a commit.
    if (/^-|[:\s\p{Cc}]/u.test(ref))
        return { error: `${named} is no name of a commit.` };
    const commit = await git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    if ('error' in commit) {
        const why = commit.code === 'ENOENT' ? 'git is not there' : commit.error;
        const advice = 'Fetch it if the clone is a shallow one.';
        return { error: `git knows no commit ${named}${why === '' ? '' : ` (${why})`}. ${advice}` };
    }
    const sha = commit.bytes.toString('utf8').trim();
    const listed = await git(folder, ['ls-tree', '-z', '--name-only', sha, '--', `./${path}`]);
    if ('error' in listed)
        return { error: `git cannot list commit ${named}: ${listed.error}.` };
    if (listed.bytes.length === 0)
        return null;
    const content = await git(folder, ['show', `${sha}:./${path}`]);
    if ('error' in content) {
        const where = JSON.stringify(path);
        return { error: `git cannot show ${where} of commit ${named}: ${content.error}.` };
    }
    try {
        return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(content.bytes) };
    }
    catch {
        return { error: `${JSON.stringify(path)} is not UTF-8 text in commit ${named}.` };
    }
}
function git(folder, args) {
    return new Promise((resolve) => {
        // The path is a path, whatever git takes for a pattern.
        const options = { cwd: folder, maxBuffer: plan_file/* largestFile */.N, encoding: 'buffer' };
        (0,external_node_child_process_.execFile)('git', ['--literal-pathspecs', ...args], options, (error, stdout, stderr) => {
            if (error === null)
                return resolve({ bytes: stdout });
            const [line = ''] = stderr.toString('utf8').trim().split('\n');
            resolve({ error: line === '' ? '' : line.replace(/\.$/, ''), code: error.code });
        });
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/files/plan-files.js
var plan_files = __webpack_require__(2709);
// EXTERNAL MODULE: ./build/js/files/plan-pattern.js
var plan_pattern = __webpack_require__(9840);
;// CONCATENATED MODULE: ./build/js/files/groups-file.js





/** Finds and reads the file of groups. Nothing outside of the workspace is read, whatever links lead there. */
async function findGroupsFile(root, text) {
    if (text === '')
        return { error: 'groups is empty: name the file of groups to send.' };
    const home = await (0,promises_.realpath)(root).catch(() => null);
    if (home === null)
        return { error: `The workspace ${(0,plan_pattern/* quote */.hD)(root)} does not exist.` };
    const local = (0,external_node_path_.isAbsolute)(text) ? (0,external_node_path_.relative)(root, text) : text;
    const leaves = `${(0,plan_pattern/* quote */.hD)(text)} in groups leaves the workspace: name a file inside of it.`;
    if ((0,external_node_path_.isAbsolute)(local) || /^\.\.(\/|$)/.test((0,external_node_path_.normalize)(local).split(external_node_path_.sep).join('/'))) {
        return { error: leaves };
    }
    const stats = await (0,promises_.stat)((0,external_node_path_.join)(home, local)).catch(() => null);
    const path = stats === null ? null : (0,plan_files/* insideOf */.k)(home, local);
    if (stats !== null && path === null)
        return { error: leaves };
    if (path === null)
        return { error: `${(0,plan_pattern/* quote */.hD)(text)} in groups does not exist.` };
    if (!stats?.isFile())
        return { error: `${(0,plan_pattern/* quote */.hD)(text)} in groups is no regular file.` };
    const content = (0,plan_file/* readPlanFile */.w)(home, path);
    if ('error' in content)
        return content;
    const { file, problems } = content;
    return { path, file: problems.length > 0 ? null : file, problems };
}

;// CONCATENATED MODULE: ./build/js/core/groups/batches.js

/** What Amplitude takes in one request. Bytes are those of the body as it is sent, form-encoded. */
const requestLimits = {
    identifications: 1024,
    properties: 1024,
    /** "1 MB", which may be 1,048,576: the smaller reading keeps both. */
    bytes: 1_000_000,
};
const listStart = encodeURIComponent('[');
const listEnd = encodeURIComponent(']');
const comma = encodeURIComponent(',');
/** The value of `identification`, form-encoded. */
function encodeBatch(batch) {
    const items = batch.map(({ identification }) => encodeURIComponent(jsonOf(identification)));
    return `${listStart}${items.join(comma)}${listEnd}`;
}
/**
 * Identifications as requests: in their order, as few as the limits allow without taking apart what
 * fits into one. `overhead`: bytes of the body besides the list.
 */
function batchesOf(identifications, overhead) {
    const room = requestLimits.bytes - overhead - listStart.length - listEnd.length;
    const batches = [];
    let bytes = 0;
    let properties = 0;
    for (const [index, identification] of identifications.entries()) {
        for (const piece of piecesOf(identification, index, room)) {
            const count = piece.identification.properties.length;
            const last = batches.at(-1);
            const fits = last !== undefined &&
                last.length < requestLimits.identifications &&
                properties + count <= requestLimits.properties &&
                bytes + comma.length + piece.bytes <= room;
            if (fits)
                last.push(piece);
            else
                batches.push([piece]);
            bytes = (fits ? bytes + comma.length : 0) + piece.bytes;
            properties = (fits ? properties : 0) + count;
        }
    }
    return batches;
}
/** Two halves of what was too large or refused; `null` if there is nothing to take apart. */
function halves(batch) {
    if (batch.length < 2)
        return null;
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
}
/** Two parts of a batch of one, each with some of its properties; `null` if it has only one. */
function propertyHalves(batch) {
    const [piece, ...others] = batch;
    if (piece === undefined || others.length > 0)
        return null;
    const { identification, index } = piece;
    const count = identification.properties.length;
    if (count < 2)
        return null;
    const middle = Math.ceil(count / 2);
    const part = (from, to) => [
        pieceOf({ ...identification, properties: identification.properties.slice(from, to) }, index),
    ];
    return [part(0, middle), part(middle, count)];
}
function piecesOf(identification, index, room) {
    const { properties } = identification;
    if (properties.length <= requestLimits.properties && mayFit(properties, room)) {
        const whole = pieceOf(identification, index);
        if (whole.bytes <= room)
            return [whole];
    }
    const frame = encodedLength(jsonOf({ ...identification, properties: [] }));
    const parts = [];
    let bytes = 0;
    for (const property of properties) {
        const size = encodedLength(framed(property));
        const last = parts.at(-1);
        if (last !== undefined && last.length < requestLimits.properties && bytes + size <= room) {
            last.push(property);
            bytes += size;
        }
        else {
            parts.push([property]);
            bytes = frame + size;
        }
    }
    return parts.map((part) => pieceOf({ ...identification, properties: part }, index));
}
/** Whether it is worth encoding as a whole: aliases can make a small file say a lot. */
function mayFit(properties, room) {
    let size = 0;
    for (const property of properties) {
        size += sizeWithin(property, room);
        if (size > room)
            return false;
    }
    return true;
}
/** At least what a property adds, as if it were the only one of its operation. */
function framed({ operation, name, value }) {
    const entry = `${JSON.stringify(name)}:${JSON.stringify(value)},`;
    return operation === null ? entry : `"${operation}":{${entry}},`;
}
function pieceOf(identification, index) {
    return { identification, index, bytes: encodedLength(jsonOf(identification)) };
}
function encodedLength(text) {
    return encodeURIComponent(text).length;
}

// EXTERNAL MODULE: ./build/js/amplitude/exchange.js
var exchange = __webpack_require__(599);
// EXTERNAL MODULE: ./build/js/core/json.js
var core_json = __webpack_require__(8652);
;// CONCATENATED MODULE: ./build/js/amplitude/identify-answer.js

/** Documented are 200 `success` and 400 with a message; its form is not, so that any is read. */
function interpretIdentify({ status, body }) {
    const json = (0,core_json/* parseJson */.qF)(body);
    const words = wordsOf(json, body);
    if (status >= 200 && status < 300)
        return { is: isSuccess(json, body) ? 'done' : 'unclear', words };
    if (status === 429)
        return { is: 'limited', words };
    if (status === 413)
        return { is: 'too-large', words };
    // 408: a server or proxy got no complete request in time, or says so of one that it did get.
    if (status >= 500 || status === 408)
        return { is: 'unclear', words };
    if (status !== 400 && status !== 422)
        return { is: 'refused', words };
    // A page is not Amplitude's: who knows what happened behind it.
    if (isPage(body))
        return { is: 'unclear', words };
    return { is: isAboutKey(words) ? 'refused' : 'rejected', words };
}
function isSuccess(json, body) {
    if (/^\s*"?success"?\s*$/i.test(body))
        return true;
    return (0,core_json.at)(json, 'success') === true || (0,core_json.at)(json, 'code') === 200;
}
/** Then every other request would be answered alike. */
function isAboutKey(words) {
    return /\b(invalid|missing|unknown|no) api[_ ]?key\b|\bapi[_ ]?key (is )?(invalid|missing|unknown|not)\b/i.test(words);
}
function isPage(body) {
    return /^\s*</.test(body);
}
function wordsOf(json, body) {
    if (isPage(body))
        return 'an HTML page';
    if (body.trim() === '')
        return 'an empty answer';
    const said = [(0,core_json.at)(json, 'error'), (0,core_json.at)(json, 'message'), json];
    return said.find((words) => typeof words === 'string' && words !== '')?.toString() ?? body;
}

// EXTERNAL MODULE: ./build/js/amplitude/retry.js
var retry = __webpack_require__(1650);
// EXTERNAL MODULE: ./build/js/amplitude/waiting.js
var waiting = __webpack_require__(5719);
// EXTERNAL MODULE: ./build/js/amplitude/words.js
var amplitude_words = __webpack_require__(693);
;// CONCATENATED MODULE: ./build/js/amplitude/deliver-groups.js







const path = '/groupidentify';
/** Bytes of a body besides its identifications. */
function frameOf(apiKey) {
    return bodyOf(apiKey, '').length;
}
/**
 * Sends one request until it comes to an end. It is sent again after a 429, after it could not leave,
 * and, if nothing in it adds up, after an answer that does not tell what was done.
 */
async function deliver(session, batch) {
    const { clock, random } = session;
    const mayRepeat = batch.every(({ identification }) => isRepeatable(identification));
    const request = requestFor(bodyOf(session.apiKey, encodeBatch(batch)));
    let maybeDone = '';
    let trying = 0;
    let streak = 0;
    for (let failures = 0;;) {
        if (session.signal.aborted)
            return stopped(cancelled, maybeDone);
        const began = clock.now();
        const { answer, status, asked } = await attempt(session, request);
        const words = status === null ? answer.words : `${status}: ${answer.words}`;
        switch (answer.is) {
            case 'done':
                return { is: 'done' };
            case 'too-large':
            case 'rejected':
                return { is: answer.is, words };
            case 'refused':
                return stopped(refused(words, status), maybeDone);
            case 'limited': {
                streak += 1;
                const pause = (0,retry/* pauseAfter */.l0)(streak, asked, random());
                if (!(await waits(session, pause))) {
                    const obstacle = session.signal.aborted ? cancelled : exhausted(clock.now() + pause.ms);
                    return stopped(obstacle, maybeDone);
                }
                continue;
            }
            case 'unclear':
                if (!mayRepeat)
                    return { is: 'unknown', words, asked };
                maybeDone = words;
                break;
            case 'not-sent':
                break;
            default:
                answer.is;
        }
        streak = 0;
        failures += 1;
        const pause = Math.max((0,retry/* backoff */.JN)(failures, random()), asked ?? 0);
        trying += clock.now() - began + pause;
        if (failures >= retry/* maxTries */.m$ || trying > retry/* maxRetryTime */.K0) {
            return stopped(unavailable(words, failures), maybeDone);
        }
        await clock.sleep(pause, session.signal).catch(() => { });
    }
}
async function attempt(session, request) {
    const { transport, clock, secrets } = session;
    session.requests += 1;
    let response;
    try {
        // Without the signal: what was sent is never given up, or it would stay unknown whether it was done.
        response = await transport.send(request);
    }
    catch (error) {
        if (!(error instanceof exchange/* TransportError */.w))
            throw error;
        const words = (0,amplitude_words/* presentable */.KC)(error.message, secrets);
        const is = error.sent ? 'unclear' : 'not-sent';
        return { answer: { is, words }, status: null, asked: null };
    }
    const { is, words } = interpretIdentify(response);
    const answer = { is, words: (0,amplitude_words/* presentable */.KC)(words, secrets) };
    return { answer, status: response.status, asked: (0,retry/* retryAfter */.P9)(response.retryAfter, clock.now()) };
}
/** Waits, unless that would be too long in all; false if it is, or if the run was stopped. */
async function waits(session, { ms, exhausted: isExhausted }) {
    const { clock, signal } = session;
    const reason = isExhausted ? 'others' : 'collision';
    if (session.waited + ms > (0,waiting/* longestFor */.W)(reason, session))
        return false;
    session.waited += ms;
    session.onWait?.({ reason, until: clock.now() + ms });
    return clock.sleep(ms, signal).then(() => true, () => false);
}
function bodyOf(apiKey, identification) {
    return `api_key=${encodeURIComponent(apiKey)}&identification=${identification}`;
}
function requestFor(body) {
    return {
        method: 'POST',
        path,
        headers: {
            accept: '*/*',
            'content-type': 'application/x-www-form-urlencoded',
            'user-agent': 'amplitude-tracking-plan',
        },
        body,
    };
}
function stopped(obstacle, maybeDone) {
    return { is: 'stopped', obstacle, maybeDone };
}
const cancelled = {
    reason: 'cancelled',
    explanation: 'The run was stopped: the report says which groups were sent.',
};
function exhausted(until) {
    const time = new Date(until).toISOString();
    return {
        reason: 'budget',
        explanation: `Amplitude takes no more groups for now. Send what is left after ${time}; a larger time-limit waits for it.`,
    };
}
function refused(words, status) {
    const isRedirect = status !== null && status >= 300 && status < 400;
    const advice = isRedirect
        ? 'Redirects are not followed, so that the key goes nowhere else. Check ingestion-url and region.'
        : "Check that api-key is the project's, and region and ingestion-url.";
    return { reason: 'access', explanation: `Amplitude refused POST ${path}: ${words}. ${advice}` };
}
function unavailable(words, tries) {
    return {
        reason: 'unavailable',
        explanation: `Amplitude did not answer POST ${path}, tried ${tries} times: ${words}. Run again later with what is left.`,
    };
}

;// CONCATENATED MODULE: ./build/js/amplitude/send-groups.js





/** Requests in a row without a known outcome, after which nothing more is sent: it would be lost too. */
const mostUnknown = 3;
/** Groups that were rejected one by one, and not one taken: then it is not the groups. */
const mostRejected = 1024;
/**
 * Sends groups in their order, one request at a time. What adds up each time it is done ($add, $append,
 * $prepend) is sent again only where it is certain that nothing was done. A request that is too large is
 * divided, and one that is rejected is narrowed down to the groups at fault; the others are sent.
 */
async function sendGroups(groups, options) {
    const session = {
        ...options,
        secrets: (0,amplitude_words/* secretsOf */.Fj)(options.apiKey, ''),
        requests: 0,
        waited: 0,
    };
    const ledger = new Ledger(groups.length);
    const queue = [...batchesOf(groups, frameOf(options.apiKey))].reverse();
    let obstacle = null;
    let unknown = 0;
    for (let batch = queue.pop(); batch !== undefined; batch = queue.pop()) {
        if (obstacle !== null) {
            ledger.write(batch, 'left', '');
            continue;
        }
        const end = await deliver(session, batch);
        if (end.is !== 'unknown')
            unknown = 0;
        switch (end.is) {
            case 'done':
                ledger.write(batch, 'sent', '');
                break;
            case 'too-large':
            case 'rejected': {
                const parts = halves(batch) ?? (end.is === 'too-large' ? propertyHalves(batch) : null);
                if (parts !== null)
                    queue.push(parts[1], parts[0]);
                else
                    ledger.write(batch, 'rejected', end.words);
                if (ledger.count('rejected') >= mostRejected && ledger.count('sent') === 0) {
                    obstacle = everythingRejected(end.words);
                }
                break;
            }
            case 'unknown': {
                unknown += 1;
                const lost = batch.filter(({ identification }) => !isRepeatable(identification));
                const repeatable = batch.filter(({ identification }) => isRepeatable(identification));
                ledger.write(lost, 'unknown', `${end.words}; ${uncertain}`);
                if (repeatable.length > 0)
                    queue.push(repeatable);
                if (unknown >= mostUnknown)
                    obstacle = send_groups_unavailable(end.words);
                else if (queue.length > 0) {
                    const pause = Math.max((0,retry/* backoff */.JN)(unknown, options.random()), end.asked ?? 0);
                    await options.clock.sleep(pause, options.signal).catch(() => { });
                }
                break;
            }
            case 'stopped':
                obstacle = end.obstacle;
                if (end.maybeDone === '')
                    ledger.write(batch, 'left', '');
                else
                    ledger.write(batch, 'unknown', `${end.maybeDone}; ${harmless}`);
                break;
            default:
                end;
        }
        options.onSent?.(ledger.done, groups.length);
    }
    return { outcomes: ledger.outcomes(), requests: session.requests, obstacle };
}
const uncertain = 'it is not known whether it was done, and sending it again could add to it twice: look at the group in Amplitude first';
const harmless = 'it is not known whether it was done; sending it again does no harm';
function everythingRejected(words) {
    return {
        reason: 'rejected',
        explanation: `Amplitude rejects every group, so the rest was not sent: ${words}.`,
    };
}
function send_groups_unavailable(words) {
    return {
        reason: 'unavailable',
        explanation: `Several requests in a row came to no known end (${words}), so the rest was not sent. Run again later with what is left.`,
    };
}
/** The gravest first. */
const gravity = ['unknown', 'rejected', 'left', 'sent'];
/** What became of each group; of one that was sent in parts, of all of them. */
class Ledger {
    #entries;
    #counts = new Map();
    #done = 0;
    constructor(groups) {
        this.#entries = Array.from({ length: groups }, () => []);
    }
    /** Groups of which at least a part has come to an end. */
    get done() {
        return this.#done;
    }
    count(status) {
        return this.#counts.get(status) ?? 0;
    }
    write(batch, status, message) {
        this.#counts.set(status, this.count(status) + batch.length);
        for (const { index } of batch) {
            if (this.#entries[index]?.push({ status, message }) === 1)
                this.#done += 1;
        }
    }
    outcomes() {
        return this.#entries.map((entries) => {
            const gravest = gravity.flatMap((status) => entries.filter((each) => each.status === status))[0];
            if (gravest === undefined)
                return { status: 'left', message: '' };
            const { status, message } = gravest;
            const isPartlySent = status !== 'sent' && entries.some((each) => each.status === 'sent');
            const rest = isPartlySent ? 'other parts of the group were sent' : '';
            return { status, message: [message, rest].filter((part) => part !== '').join('; ') };
        });
    }
}

// EXTERNAL MODULE: ./build/js/amplitude/transport.js
var amplitude_transport = __webpack_require__(709);
;// CONCATENATED MODULE: ./build/js/amplitude/ingestion.js


const hosts = { us: 'https://api2.amplitude.com', eu: 'https://api.eu.amplitude.com' };
/** Where the Group Identify API of a region is, or of `ingestionUrl` instead. */
function ingestionOriginOf(region, ingestionUrl) {
    return new URL(ingestionUrl ?? hosts[region]);
}
/** A project's Group Identify API. */
function connectIngestion(options) {
    const transport = (0,amplitude_transport/* httpTransport */.k)(options.origin, (0,amplitude_transport/* proxiesIn */.I)(options.env));
    return {
        identify: (groups) => sendGroups(groups, { ...options, transport, random: Math.random }),
        close: () => transport.close(),
    };
}

// EXTERNAL MODULE: ./build/js/amplitude-over-http.js
var amplitude_over_http = __webpack_require__(6023);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/js/core/taxonomy.js
var core_taxonomy = __webpack_require__(6405);
;// CONCATENATED MODULE: ./build/js/core/groups/changed.js



/** Which groups say something else than they did, or are new: places in `now`. */
function changedSince(now, before) {
    const known = new Map(before.map((group) => [groupKey(group), fingerprint(group)]));
    const changed = now.flatMap((group, index) => known.get(groupKey(group)) === fingerprint(group) ? [] : [index]);
    return new Set(changed);
}
/** The same for everything that means the same: the order of keys and of properties does not count. */
function fingerprint({ properties }) {
    const parts = properties.map(({ operation, name, value }) => (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([operation ?? '$set', name]))
        .update(sortedJson(value))
        .digest('hex'));
    return parts.sort(core_taxonomy/* compareText */.n6).join();
}
/** With the keys of objects sorted. */
function sortedJson(value) {
    return JSON.stringify(value, (_, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (0,core_taxonomy/* compareText */.n6)(a, b)))
        : inner);
}

// EXTERNAL MODULE: ./build/js/core/plan/nearest.js
var nearest = __webpack_require__(5916);
// EXTERNAL MODULE: ./build/js/core/plan/syntax-faults.js + 2 modules
var syntax_faults = __webpack_require__(2870);
// EXTERNAL MODULE: ./build/js/core/plan/tree.js + 7 modules
var plan_tree = __webpack_require__(8679);
// EXTERNAL MODULE: ./build/js/core/plan/quote.js
var quote = __webpack_require__(5070);
// EXTERNAL MODULE: ./build/js/core/kind.js
var kind = __webpack_require__(748);
// EXTERNAL MODULE: ./build/js/core/plan/pattern.js
var core_plan_pattern = __webpack_require__(5496);
;// CONCATENATED MODULE: ./build/js/core/groups/value-fit.js



/** Compares values with what the plan says about their properties. Patterns are compiled once. */
class ValueFit {
    #complain;
    #matchers = new Map();
    constructor(complain) {
        this.#complain = complain;
    }
    /** `fields`: what the plan states of the property. What it does not state is not compared. */
    check({ name, operation, node }, fields) {
        if (operation === '$unset')
            return;
        const fault = formFault({ name, operation, node }, fields);
        if (fault !== null) {
            this.#complain(node, 'group-value', fault);
            return;
        }
        for (const item of node.type === 'list' ? node.items : [node]) {
            const itemFault = this.#itemFault(name, item, fields);
            if (itemFault !== null)
                this.#complain(item, 'group-value', itemFault);
        }
    }
    #itemFault(name, node, fields) {
        const type = typeOf(fields);
        if (type === null)
            return null;
        if (node.type !== 'scalar' || node.value === null || !isOfType(node, type)) {
            const advice = node.type === 'scalar' ? adviceFor(type, node) : wanted(type);
            return `${(0,quote/* quote */.h)(name)} is of type: ${type} in the plan, and this is ${foundAs(node)}: ${advice}`;
        }
        const values = type === 'enum' ? (fields.get('enum_values') ?? null) : null;
        if ((0,kind/* isSet */.vM)(values) && !values.includes(node.source)) {
            return `${(0,quote/* quote */.h)(node.source)} is no value of ${(0,quote/* quote */.h)(name)} in the plan: write ${(0,quote/* quoteList */.J)(values, 'or')}`;
        }
        const pattern = type === 'string' ? fields.get('regex') : null;
        return typeof pattern !== 'string' || this.#matches(pattern, node.source)
            ? null
            : `${(0,quote/* quote */.h)(node.source)} does not match the regex of ${(0,quote/* quote */.h)(name)} in the plan: write what ${(0,quote/* quote */.h)(pattern)} matches`;
    }
    /** One that does not compile here is a problem of the plan, and matches everything. */
    #matches(pattern, text) {
        let matches = this.#matchers.get(pattern);
        if (matches === undefined) {
            matches = (0,core_plan_pattern.compileFault)(pattern) === null ? (0,core_plan_pattern.matcherOf)(pattern) : () => true;
            this.#matchers.set(pattern, matches);
        }
        return matches(text);
    }
}
/** One value or a list, and whether it can be added to. */
function formFault({ name, operation, node }, fields) {
    const type = typeOf(fields);
    const growsList = operation === '$append' || operation === '$prepend';
    const isList = node.type === 'list' || growsList;
    const listPlanned = fields.get('is_array_type');
    if (isList && (listPlanned === false || (listPlanned !== true && type !== null))) {
        const how = growsList ? `${operation} makes a list of it` : 'this is a list';
        return `${(0,quote/* quote */.h)(name)} holds one value, as the plan says, and ${how}: write one, or is_array_type: true in the plan`;
    }
    if (!isList && listPlanned === true) {
        const how = operation === '$add' ? '$add needs a number' : `this is ${foundAs(node)}`;
        return `${(0,quote/* quote */.h)(name)} holds a list, as the plan says, and ${how}: write a list`;
    }
    return operation === '$add' && type !== null && type !== 'number'
        ? `${(0,quote/* quote */.h)(name)} is of type: ${type} in the plan, and $add needs type: number: use $set`
        : null;
}
/** `null`: the plan does not say, or allows any. */
function typeOf(fields) {
    const type = fields.get('type');
    return typeof type === 'string' && type !== 'any' ? type : null;
}
function isOfType({ value }, type) {
    // The values of an enum are what stands in the plan, whatever YAML takes it for.
    return type === 'enum' || typeof value === type;
}
function wanted(type) {
    switch (type) {
        case 'number':
            return 'write a number';
        case 'boolean':
            return 'write true or false';
        case 'enum':
            return 'write one of its values';
        default:
            return 'write text';
    }
}
function adviceFor(type, { value, source }) {
    if (type === 'string' && value !== null)
        return `put it in quotes, ${(0,quote/* quote */.h)(source)}`;
    const isQuotedNumber = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(source);
    if (type === 'number' && isQuotedNumber)
        return `write ${source} without quotes`;
    return wanted(type);
}
/** What stands there, in words. */
function foundAs(node) {
    if (node.type === 'list')
        return 'a list';
    if (node.type === 'map')
        return 'an object';
    if (node.value === null)
        return 'nothing';
    if (typeof node.value === 'number')
        return `the number ${node.source}`;
    return typeof node.value === 'boolean' ? node.source : `the text ${(0,quote/* quote */.h)(node.source)}`;
}

;// CONCATENATED MODULE: ./build/js/core/groups/group-rules.js




/** Group types that a project can have. */
const mostTypes = 5;
/** Compares groups with each other, with Amplitude's limits and with the plan. */
function checkGroups(groups, planned, complain) {
    duplicates(groups, complain);
    tooManyTypes(groups, planned.types, complain);
    const fit = new ValueFit(complain);
    const unknown = new Unknowns(complain);
    for (const group of groups) {
        const { groupType, typeNode } = group;
        if (!planned.types.has(groupType)) {
            const message = `the plan knows no group type ${(0,quote/* quote */.h)(groupType)}`;
            unknown.add([groupType], typeNode, message, planned.types, 'add it to group_types');
        }
        for (const property of group.properties) {
            const { key, name } = property;
            const standing = planned.standing(groupType, name);
            switch (standing.is) {
                case 'planned':
                    fit.check(property, standing.fields);
                    break;
                case 'renamed':
                    complain(key, 'group-outdated', outdated(name, standing.to));
                    break;
                case 'unknown':
                    unknown.add([groupType, name], key, `the plan knows no group property ${(0,quote/* quote */.h)(name)} for the group type ${(0,quote/* quote */.h)(groupType)}`, standing.candidates, 'add it to group_properties or group_types');
                    break;
                case 'ignored':
                    break;
                default:
                    standing;
            }
        }
    }
    unknown.report();
}
function outdated(name, now) {
    return `the plan calls ${(0,quote/* quote */.h)(name)} ${(0,quote/* quote */.h)(now)} now: write ${(0,quote/* quote */.h)(now)}`;
}
function duplicates(groups, complain) {
    const first = new Map();
    for (const group of groups) {
        const other = first.get(groupKey(group));
        if (other === undefined) {
            first.set(groupKey(group), group);
            continue;
        }
        const { line } = other.location;
        const name = `${(0,quote/* quote */.h)(group.groupType)} ${(0,quote/* quote */.h)(group.groupValue)}`;
        const message = `the group ${name} also stands in line ${line}: write it once, with the properties of both`;
        complain(group.node, 'duplicate-group', message);
    }
}
function tooManyTypes(groups, plannedTypes, complain) {
    const here = new Set();
    const all = new Set(plannedTypes);
    for (const { groupType, typeNode } of groups) {
        if (here.has(groupType))
            continue;
        const isNew = !all.has(groupType);
        here.add(groupType);
        all.add(groupType);
        if (here.size <= mostTypes && !(isNew && all.size > mostTypes))
            continue;
        const others = [...all].filter((type) => type !== groupType);
        const message = `a project has at most ${mostTypes} group types, and ${(0,quote/* quote */.h)(groupType)} would be one more beside ${(0,quote/* quoteList */.J)(others, 'and')}: use one of these`;
        complain(typeNode, 'group-limit', message);
    }
}
/** What the plan does not know: each said once, where it first stands. */
class Unknowns {
    #complain;
    #nearest = (0,nearest/* nearestFinder */.P)();
    #found = new Map();
    constructor(complain) {
        this.#complain = complain;
    }
    /** `path`: the names that lead to it; its own, the last, may be a misspelling of one of the candidates. */
    add(path, node, message, candidates, advice) {
        const id = JSON.stringify(path);
        const known = this.#found.get(id);
        if (known !== undefined) {
            known.places += 1;
            return;
        }
        const meant = this.#nearest(path.at(-1) ?? '', candidates);
        const instead = meant === null ? advice : `did you mean ${(0,quote/* quote */.h)(meant)}?`;
        this.#found.set(id, { node, message, instead, places: 1 });
    }
    report() {
        for (const { node, message, instead, places } of this.#found.values()) {
            const where = places > 1 ? `, in ${places.toLocaleString('en-US')} groups` : '';
            this.#complain(node, 'group-unknown', `${message}${where}: ${instead}`, 'warning');
        }
    }
}

// EXTERNAL MODULE: ./build/js/core/plan/core-schema.js
var core_schema = __webpack_require__(7311);
;// CONCATENATED MODULE: ./build/js/core/groups/group-value.js


/** Amplitude's limits on a value: characters of a text, and lists and objects within each other. */
const valueLimits = { characters: 1024, levels: 40 };
/**
 * Makes values of a file's nodes, and complains of what Amplitude or JSON cannot carry. What aliases
 * share stays shared, and is looked at once.
 */
class ValueReader {
    #complain;
    #known = new Map();
    constructor(complain) {
        this.#complain = complain;
    }
    read(node) {
        const known = this.#known.get(node);
        if (known !== undefined)
            return known;
        const made = this.#make(node);
        this.#known.set(node, made);
        return made;
    }
    #make(node) {
        switch (node.type) {
            case 'scalar':
                return { value: this.#scalar(node), levels: 0 };
            case 'list': {
                const items = node.items.map((item) => this.read(item));
                return { value: items.map(({ value }) => value), levels: 1 + deepest(items) };
            }
            case 'map': {
                for (const entry of node.entries)
                    checkText(entry, 'this key', this.#complain);
                const entries = node.entries.map(({ source, value }) => [source, this.read(value)]);
                const value = Object.fromEntries(entries.map(([key, inner]) => [key, inner.value]));
                return { value, levels: 1 + deepest(entries.map(([, inner]) => inner)) };
            }
            default:
                return node;
        }
    }
    #scalar(node) {
        const { value, source } = node;
        if (typeof value === 'string')
            checkText(node, 'this text', this.#complain);
        if (typeof value !== 'number')
            return value;
        if (!Number.isFinite(value)) {
            const message = `${(0,quote/* quote */.h)(source)} is no number that can be sent: write one, or put it in quotes`;
            this.#complain(node, 'group-value', message);
        }
        else if ((0,core_schema/* isInteger */.F)(source) && !Number.isSafeInteger(value)) {
            const message = `${(0,quote/* quote */.h)(source)} has more digits than a number keeps and would arrive as another one: put it in quotes`;
            this.#complain(node, 'group-value', message);
        }
        return value;
    }
}
/** Complains of a text that is too long, or is no Unicode. `what` is that text in words. */
function checkText(text, what, complain) {
    if (/\p{Cs}/u.test(text.source)) {
        const message = `${what} has half of a surrogate pair: write the whole character`;
        complain(text, 'group-value', message);
    }
    checkLength(text, what, complain);
}
/** Complains of a text that is too long, or may be, as it is not documented how Amplitude counts. */
function checkLength(text, what, complain) {
    const { source } = text;
    if (source.length <= valueLimits.characters)
        return;
    const count = Array.from(source).length;
    const isCertain = count > valueLimits.characters;
    const size = (isCertain ? count : source.length).toLocaleString('en-US');
    const counted = isCertain ? '' : " if those outside of Unicode's basic plane count twice";
    const message = `${what} has ${size} characters${counted}, and Amplitude takes at most 1,024: shorten it`;
    complain(text, 'group-limit', message, isCertain ? 'error' : 'warning');
}
function deepest(values) {
    return values.reduce((most, { levels }) => Math.max(most, levels), 0);
}

// EXTERNAL MODULE: ./build/js/core/kinds/index.js + 6 modules
var kinds = __webpack_require__(2942);
// EXTERNAL MODULE: ./build/js/core/plan/ignore.js
var plan_ignore = __webpack_require__(5858);
;// CONCATENATED MODULE: ./build/js/core/groups/planned-groups.js



const spec = (0,kinds/* kindOf */.I)('group_property');
/** Looks up properties of groups in a plan: those of their group type first, then the shared ones. */
function plannedGroups({ taxonomy, ignore, groupTypes }) {
    const renamed = new Map();
    const names = new Map();
    for (const { kind, name, scope, renamedFrom } of taxonomy.entities.values()) {
        if (kind !== spec.kind)
            continue;
        for (const old of renamedFrom)
            if (!renamed.has(old))
                renamed.set(old, name);
        const siblings = names.get(scope);
        if (siblings === undefined)
            names.set(scope, [name]);
        else
            siblings.push(name);
    }
    const ignored = ignore.get(spec.section) ?? [];
    return {
        types: groupTypes,
        standing: (groupType, name) => {
            const address = { kind: spec.kind, name };
            const entity = (0,core_taxonomy/* find */.I6)(taxonomy, { ...address, scope: groupType }) ??
                (0,core_taxonomy/* find */.I6)(taxonomy, { ...address, scope: null });
            // Of groups' properties, Amplitude offers no deletion that a plan could state.
            if (entity !== undefined)
                return { is: 'planned', fields: entity.fields };
            const to = renamed.get(name);
            if (to !== undefined)
                return { is: 'renamed', to };
            if ((0,plan_ignore/* isIgnored */.p)(ignored, name))
                return { is: 'ignored' };
            const known = [...(names.get(groupType) ?? []), ...(names.get(null) ?? [])];
            return { is: 'unknown', candidates: known };
        },
    };
}

// EXTERNAL MODULE: ./build/js/core/plan/rules/names.js
var names = __webpack_require__(8766);
;// CONCATENATED MODULE: ./build/js/core/groups/group-properties.js







/** What `group_properties` says: plain values, or operations; what is neither is complained of. */
function propertiesIn(node, desk) {
    const { complain } = desk;
    const doing = node.entries.filter(({ source }) => source.startsWith('$'));
    if (doing.length === 0)
        return node.entries.flatMap((entry) => propertyIn(entry, null, desk));
    const plain = node.entries.find(({ source }) => !source.startsWith('$'));
    if (plain !== undefined) {
        const message = `${(0,quote/* quote */.h)(plain.source)} stands beside operations, and Amplitude takes plain values or operations, never both: move it into $set`;
        complain(plain, 'group-operation', message);
    }
    const properties = doing.flatMap((entry) => operationIn(entry, desk));
    repeated(properties, complain);
    return properties;
}
/** What several operations on one property come to is not documented. */
function repeated(properties, complain) {
    const first = new Map();
    for (const property of properties) {
        const { name, key, operation } = property;
        const other = first.get(name);
        if (other === undefined) {
            first.set(name, property);
            continue;
        }
        const message = `${(0,quote/* quote */.h)(name)} stands in ${other.operation} and in ${operation}, and it is not documented whether both count, and in which order: write it in one`;
        complain(key, 'group-operation', message, 'warning');
    }
}
function operationIn(entry, desk) {
    const { complain, nearest } = desk;
    const { source, value } = entry;
    const operation = operations.find((known) => known === source);
    if (operation === undefined) {
        const meant = nearest(source, operations);
        const instead = meant === null ? `write ${(0,quote/* quoteList */.J)(operations, 'or')}` : `did you mean ${(0,quote/* quote */.h)(meant)}?`;
        const message = `there is no operation ${(0,quote/* quote */.h)(source)}: ${instead}`;
        return complain(entry, 'group-operation', message);
    }
    if (value.type !== 'map') {
        const form = operation === '$unset' ? '{ name: "-" }' : '{ name: value }';
        const message = `${operation} takes properties, and this is ${foundAs(value)}: write ${operation}: ${form}`;
        return complain(value, 'group-operation', message);
    }
    return value.entries.flatMap((property) => propertyIn(property, operation, desk));
}
function propertyIn(key, operation, { values, complain }) {
    const { source: name, value: node } = key;
    const fault = (0,names/* nameFault */.IY)(name, true);
    if (fault !== null)
        complain(key, 'name', `${fault.fault}: ${fault.instead}`);
    checkLength(key, 'this name', complain);
    const { value, levels } = values.read(node);
    if (levels > valueLimits.levels) {
        const message = `this value is nested ${levels} levels deep, and Amplitude takes at most ${valueLimits.levels}: flatten it`;
        return complain(node, 'group-limit', message);
    }
    if (operation === '$unset') {
        // The value means nothing there; where none is written, one that Amplitude's own clients send.
        return [{ operation, name, value: value ?? '-', key, node }];
    }
    if (operation === '$add' && typeof value !== 'number') {
        const message = `$add takes a number, and this is ${foundAs(node)}: write a number`;
        return complain(node, 'group-operation', message);
    }
    if (value === null) {
        const instead = 'write one, or take it off the group with $unset';
        return complain(node, 'group-value', `${(0,quote/* quote */.h)(name)} has no value: ${instead}`);
    }
    const property = { operation, name, value, key, node };
    const message = 'this value alone is larger than the 1 MB that Amplitude takes in a request: shorten it';
    return isTooLarge(property) ? complain(node, 'group-limit', message) : [property];
}
/** What the group itself, the key and the rest of a request take at most, form-encoded. */
const group_properties_frame = 30_000;
/** A character takes nine bytes at most. */
const widest = 9;
function isTooLarge(property) {
    const most = requestLimits.bytes - group_properties_frame;
    const size = sizeWithin(property, most);
    if (size * widest <= most)
        return false;
    return size > most || encodeURIComponent(JSON.stringify(property.value)).length > most;
}

;// CONCATENATED MODULE: ./build/js/core/groups/stated-group.js





const keys = ['group_type', 'group_value', 'group_properties'];
/** One entry of the file; none if it does not say which group it is about, or nothing about it. */
function groupIn(node, locate, desk) {
    const { complain, nearest } = desk;
    const entries = new Map(node.entries.map((entry) => [entry.source, entry]));
    let isMisspelt = false;
    for (const entry of node.entries) {
        const { source } = entry;
        if (keys.some((known) => known === source))
            continue;
        const meant = nearest(source, keys.filter((known) => !entries.has(known)));
        isMisspelt ||= meant !== null;
        const instead = meant === null
            ? `write ${(0,quote/* quoteList */.J)(keys, 'or')}, or remove it`
            : `did you mean ${(0,quote/* quote */.h)(meant)}?`;
        complain(entry, 'schema', `unknown key ${(0,quote/* quote */.h)(source)}: ${instead}`);
    }
    const missing = keys.filter((key) => !entries.has(key));
    if (missing.length > 0 && !isMisspelt) {
        complain(node, 'schema', `this group has no ${(0,quote/* quoteList */.J)(missing, 'and')}: write it`);
    }
    const typeNode = nameAt(entries.get('group_type')?.value, 'group_type', complain);
    const valueNode = nameAt(entries.get('group_value')?.value, 'group_value', complain);
    const properties = propertiesAt(entries.get('group_properties')?.value, desk);
    if (typeNode === null || valueNode === null || properties === null)
        return [];
    const named = { groupType: typeNode.source, groupValue: valueNode.source };
    return [{ ...named, properties, location: locate(node.start), typeNode, node }];
}
/** A name is what stands in the file, as in plans: `404` is the text. */
function nameAt(node, key, complain) {
    if (node === undefined)
        return null;
    if (node.type !== 'scalar' || node.value === null) {
        complain(node, 'schema', `${(0,quote/* quote */.h)(key)} is ${foundAs(node)}: write a name`);
        return null;
    }
    const fault = (0,names/* nameFault */.IY)(node.source, false);
    // Who a group is comes from the customers' data, and what looks strange may be what they are called.
    const isData = key === 'group_value' && !/^\s*$|\p{Cs}/u.test(node.source);
    const severity = isData ? 'warning' : 'error';
    if (fault !== null)
        complain(node, 'name', `${fault.fault}: ${fault.instead}`, severity);
    checkLength(node, 'this name', complain);
    return node;
}
function propertiesAt(node, desk) {
    if (node === undefined)
        return null;
    if (node.type === 'map')
        return propertiesIn(node, desk);
    const form = 'write properties with their values, or operations';
    desk.complain(node, 'schema', `"group_properties" is ${foundAs(node)}: ${form}`);
    return null;
}

;// CONCATENATED MODULE: ./build/js/core/groups/read-groups.js









/**
 * Reads a file of group identifications, YAML or JSON, and checks it against the plan. Problems are
 * sorted by line and column. Never throws.
 */
function readGroups(file, plan) {
    const tree = (0,plan_tree/* readTree */.Z)(file, syntax_faults.syntaxFaults);
    const problems = [...tree.problems];
    const complain = (node, rule, message, severity = 'error') => {
        const location = tree.locate(node.start);
        problems.push({ rule, severity, message, location, subject: null });
        return [];
    };
    const groups = statedIn(tree, problems, complain);
    checkGroups(groups, plannedGroups(plan), complain);
    const identifications = groups.map(({ groupType, groupValue, properties, location }) => ({
        groupType,
        groupValue,
        properties: properties.map(({ operation, name, value }) => ({ operation, name, value })),
        location,
    }));
    return { identifications, problems: (0,problem/* byPlace */.hz)(problems) };
}
function statedIn(tree, problems, complain) {
    const { root, locate } = tree;
    const form = 'write a list of groups, each with group_type, group_value and group_properties';
    if (root === null) {
        if (problems.length > 0)
            return [];
        const message = `the file is empty: ${form}, or [] for none`;
        const location = { ...locate(0), line: 1, column: 1 };
        problems.push({ rule: 'schema', severity: 'error', message, location, subject: null });
        return [];
    }
    if (root.type !== 'list') {
        const message = `the file has to be a list, and this is ${foundAs(root)}: ${form}`;
        return complain(root, 'schema', message);
    }
    const values = new ValueReader(complain);
    const desk = { values, complain, nearest: (0,nearest/* nearestFinder */.P)() };
    return root.items.flatMap((item) => item.type === 'map'
        ? groupIn(item, locate, desk)
        : complain(item, 'schema', `this has to be a group, and is ${foundAs(item)}: ${form}`));
}

// EXTERNAL MODULE: ./build/js/core/plan/read-plan.js + 32 modules
var read_plan = __webpack_require__(302);
// EXTERNAL MODULE: ./build/js/core/ports.js
var ports = __webpack_require__(3392);
;// CONCATENATED MODULE: ./build/js/identify.js







/** Checks groups against the plan and sends them, or says what would be sent. */
async function identify(job) {
    const { plan, problems: ofPlan } = await (0,read_plan/* readPlan */.m3)(job.files);
    const reading = job.groups === null ? nothing : readGroups(job.groups, plan);
    const problems = [...job.problems, ...ofPlan.filter(problem/* isError */.bJ), ...reading.problems];
    const isInvalid = problems.some(problem/* isError */.bJ);
    const blank = {
        result: isInvalid ? 'invalid' : 'valid',
        reason: '',
        explanation: '',
        fails: isInvalid,
        project: job.project,
        host: job.host,
        file: job.path,
        problems,
        groups: [],
        since: job.earlier?.name ?? '',
        requests: 0,
        expectedRequests: 0,
        notices: job.notices,
    };
    if (isInvalid)
        return blank;
    const { identifications } = reading;
    const before = job.earlier === null ? null : earlierGroups(job.earlier);
    if (before !== null && (0,ports/* isObstacle */.e)(before)) {
        return { ...blank, ...before, result: 'failed', fails: true };
    }
    const changed = before === null ? null : changedSince(identifications, before.identifications);
    const groups = identifications.map((identification, index) => {
        if (changed?.has(index) === false)
            return { identification, status: 'unchanged', message: '' };
        const isHeld = job.isRerun && !isRepeatable(identification);
        return isHeld
            ? {
                identification,
                status: 'left',
                message: 'it adds up, and an earlier attempt may have sent it',
            }
            : { identification, status: 'planned', message: '' };
    });
    const wanted = groups.flatMap(({ identification, status }) => status === 'planned' ? [identification] : []);
    const report = {
        ...blank,
        expectedRequests: batchesOf(wanted, usualFrame).length,
        groups,
        notices: [...blank.notices, ...(before?.notices ?? [])],
    };
    if (job.refusal !== null)
        return { ...report, ...job.refusal, result: 'refused', fails: true };
    if (job.reportOnly)
        return report;
    if (groups.every(({ status }) => status === 'unchanged')) {
        return { ...report, result: 'in-sync' };
    }
    if (wanted.length === 0)
        return withOutcomes(report, { outcomes: [], requests: 0, obstacle: null });
    if (job.ingestion === null)
        return { ...report, ...noKey, result: 'failed', fails: true };
    return withOutcomes(report, await job.ingestion.identify(wanted));
}
const nothing = { identifications: [], problems: [] };
/** About what a body has besides its groups: the key is not known here. */
const usualFrame = 64;
const noKey = {
    reason: 'credentials',
    explanation: 'Groups are sent with api-key alone: set it from the secrets of the repository (on the command line, AMPLITUDE_API_KEY). The secret key is not needed.',
};
/** What the groups file said then, by itself: the plan of that time does not matter any more. */
function earlierGroups({ file, name }) {
    if (file === null)
        return { identifications: [], notices: [] };
    const { identifications, problems } = readGroups(file, emptyPlan);
    const errors = problems.filter(problem/* isError */.bJ);
    if (errors.some(({ rule }) => unreadable.has(rule))) {
        return {
            reason: 'changed-since',
            explanation: `The groups file of ${name} cannot be read, so that it cannot be told which groups have changed. Compare with an older commit (on the command line, --changed-since), or send all groups (in GitHub, start the workflow by hand).`,
        };
    }
    if (errors.length === 0)
        return { identifications, notices: [] };
    const notice = `The groups file of ${name} had errors, so that it was not sent as it was. Only groups that have changed since are sent now: compare with an older commit (on the command line, --changed-since) to send the others.`;
    return { identifications, notices: [notice] };
}
/** With these the file as a whole is in doubt, not only a group of it. */
const unreadable = new Set(['yaml-syntax', 'alias-expansion']);
const emptyPlan = {
    taxonomy: { entities: new Map(), unread: new Set() },
    ignore: new Map(),
    groupTypes: new Set(),
};
function withOutcomes(report, sending) {
    const outcomes = [...sending.outcomes].reverse();
    const groups = report.groups.map((group) => {
        const outcome = group.status === 'planned' ? outcomes.pop() : undefined;
        return outcome === undefined ? group : { ...group, ...outcome };
    });
    const count = (status) => groups.filter((group) => group.status === status).length;
    const undone = count('rejected') + count('unknown') + count('left');
    const sent = count('sent');
    const trouble = sending.obstacle ?? (undone > 0 ? troubleWith(count) : null);
    return {
        ...report,
        ...trouble,
        result: undone === 0 ? 'applied' : sent > 0 ? 'partial' : 'failed',
        fails: undone > 0,
        groups,
        requests: sending.requests,
    };
}
function troubleWith(count) {
    if (count('unknown') > 0) {
        return {
            reason: 'unknown',
            explanation: 'Of some groups it is not known whether Amplitude took them. What adds up is never sent twice: look at these groups in Amplitude before they are sent again.',
        };
    }
    if (count('rejected') > 0) {
        return { reason: 'rejected', explanation: 'Amplitude rejected some groups: each says why.' };
    }
    return {
        reason: 'rerun',
        explanation: 'This is not the first attempt of the job, and an earlier one may have sent what adds up each time ($add, $append, $prepend): such groups were not sent again. Look at them in Amplitude, and send what is missing from a file of its own with tracking-plan identify.',
    };
}

;// CONCATENATED MODULE: ./build/js/identify-over-http.js



/** Runs `identify` on the Group Identify API of a region; without an API key nothing can be sent. */
function identifyOverHttp(job, asked) {
    const origin = ingestionOriginOf(asked.region, asked.ingestionUrl);
    const isOffline = asked.apiKey === '' || job.reportOnly;
    return (0,amplitude_over_http/* visit */.Y)(asked, async (options) => (isOffline ? null : connectIngestion({ ...options, origin })), (ingestion) => identify({ ...job, host: origin.host, ingestion }));
}

// EXTERNAL MODULE: ./build/js/command-line/arguments.js
var command_line_arguments = __webpack_require__(2429);
// EXTERNAL MODULE: ./build/js/command-line/terminal.js + 2 modules
var terminal = __webpack_require__(1526);
;// CONCATENATED MODULE: ./build/js/command-line/identify-command.js








/** `tracking-plan identify`. A part of its own, so that other commands need not load it. */
async function identifyCommand(line, env) {
    const folder = process.cwd();
    const plan = await (0,plan_files/* findPlanFiles */._)(folder, line.plan);
    if ('error' in plan)
        return (0,terminal/* refuse */.TR)(plan.error);
    const found = await findGroupsFile(folder, line.groups);
    if ('error' in found)
        return (0,terminal/* refuse */.TR)(found.error);
    const earlier = await earlierOf(folder, line.changedSince, found.path);
    if (earlier !== null && 'error' in earlier)
        return (0,terminal/* refuse */.TR)(earlier.error);
    const report = await identifyOverHttp({
        files: plan.files,
        problems: [...plan.problems, ...found.problems],
        project: line.project,
        path: found.path,
        groups: found.file,
        earlier,
        reportOnly: false,
        isRerun: false,
        refusal: null,
        notices: [],
    }, {
        ...line,
        ...(0,terminal/* besideOutput */.MY)(),
        apiKey: (env['AMPLITUDE_API_KEY'] ?? '').trim(),
        env,
    });
    if (line.json)
        process.stdout.write(`${JSON.stringify(groupsDocumentOf(report), null, 2)}\n`);
    else {
        const files = [...plan.files, ...(found.file === null ? [] : [found.file])];
        (0,terminal/* show */.WU)(process.stdout, env, files, (options) => renderGroupsText(report, options));
    }
    return report.fails ? command_line_arguments/* exit */.NS.failed : command_line_arguments/* exit */.NS.fine;
}
async function earlierOf(folder, ref, path) {
    if (ref === '')
        return null;
    const file = await readFileAt(folder, ref, path);
    return file !== null && 'error' in file ? file : { file, name: ref };
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


/***/ }),

/***/ 5496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileFault: () => (/* binding */ compileFault),
/* harmony export */   matcherOf: () => (/* binding */ matcherOf)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5070);


/**
 * Why a pattern does not compile; `null` where it does. The engine is RE2's, which takes linear time
 * whatever the pattern: with patterns from a plan, none can stall a run.
 */
function compileFault(pattern) {
    try {
        re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
        return null;
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        const foreign = foreignConstruct(pattern);
        return foreign === null
            ? reasonOf(error)
            : `RE2, the engine used here, runs in linear time and so has no ${foreign}`;
    }
}
function matcherOf(pattern) {
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
    return (name) => compiled.test(name);
}
/** What other engines have and RE2 has not. */
function foreignConstruct(pattern) {
    let isClass = false;
    for (let at = 0; at < pattern.length; at += 1) {
        const character = pattern[at];
        if (character === '\\') {
            at += 1;
            if (!isClass && /^(?:[1-9]|k[<{'])/.test(pattern.slice(at, at + 2)))
                return 'back-references';
        }
        else if (isClass) {
            isClass = character !== ']';
        }
        else if (character === '[') {
            isClass = true;
        }
        else if (/^\(\?<?[=!]/.test(pattern.slice(at, at + 4))) {
            return 'lookaround';
        }
    }
    return null;
}
/** re2js words its errors as "error parsing regexp: missing closing ): `(`". */
function reasonOf(error) {
    if (error instanceof RangeError)
        return 'it is nested too deeply';
    const [, reason = error.message, part] = /^error parsing regexp: (.*?)(?:: `(.*)`)?$/s.exec(error.message) ?? [];
    return part === undefined ? reason : `${reason} at ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(part)}`;
}


/***/ }),

/***/ 2870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  syntaxFaults: () => (/* binding */ syntaxFaults)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/js/core/plan/quote.js
var quote = __webpack_require__(5070);
;// CONCATENATED MODULE: ./build/js/core/plan/syntax-reasons.js
const indentation = 'The indentation fits no line above. Give this line as many spaces as the keys or items beside it.';
const bracket = 'A list or map in brackets is open here. Close it with ] or }, and indent its lines deeper than its key.';
const advices = [
    { code: 'BAD_INDENT', reason: /^Flow/, advice: bracket },
    { code: 'BAD_INDENT', reason: /./, advice: indentation },
    { code: 'BLOCK_AS_IMPLICIT_KEY', reason: /./, advice: indentation },
    {
        code: 'BLOCK_IN_FLOW',
        reason: /./,
        advice: 'Inside brackets entries are separated by commas: {a: 1, b: 2}.',
    },
    {
        code: 'MISSING_CHAR',
        reason: /Comments/,
        advice: 'A comment needs a space before its #. If # belongs to the text, put all of it in quotes.',
    },
    {
        code: 'MISSING_CHAR',
        reason: /directives-end/,
        advice: 'After lines that begin with % a line with --- must follow. Remove the % lines.',
    },
    { code: 'MISSING_CHAR', reason: /Missing , /, advice: 'Put a comma between the entries.' },
    { code: 'MISSING_CHAR', reason: /flow|expected .* to end/i, advice: bracket },
    {
        code: 'BAD_DQ_ESCAPE',
        reason: /./,
        advice: 'In double quotes a backslash begins an escape that YAML must know. Write \\\\ for a backslash, or use single quotes.',
    },
    {
        code: 'ALIAS_PROPS',
        reason: /./,
        advice: 'An alias can have neither an anchor nor a tag. Remove what stands before the *.',
    },
    {
        code: 'MULTIPLE_ANCHORS',
        reason: /./,
        advice: 'A value can have one anchor. Remove one, or put text that begins with & in quotes.',
    },
    {
        code: 'MULTIPLE_TAGS',
        reason: /./,
        advice: 'A value can have one tag. Remove the tags, or put text that begins with ! in quotes.',
    },
    {
        code: 'KEY_OVER_1024_CHARS',
        reason: /./,
        advice: 'A key may be at most 1,024 characters long. Shorten it.',
    },
    {
        code: 'BAD_DIRECTIVE',
        reason: /./,
        advice: 'The plan is read as YAML 1.2. Remove the lines that begin with %.',
    },
    {
        code: 'TAG_RESOLVE_FAILED',
        reason: /./,
        advice: 'This tag means nothing here. Remove it, or put the text in quotes if it only begins with "!".',
    },
    {
        code: 'UNEXPECTED_TOKEN',
        reason: /Not a YAML token/,
        advice: 'Nothing may follow | or > in its line. Begin the text in the next line, indented, or put it in quotes.',
    },
    {
        code: 'UNEXPECTED_TOKEN',
        reason: /block-seq-ind/,
        advice: 'A list begins in a line of its own. Begin a new line before this "- ", or put the text in quotes.',
    },
    {
        code: 'UNEXPECTED_TOKEN',
        reason: /Unexpected , in/,
        advice: 'There is nothing before this comma. Remove the comma.',
    },
    {
        code: 'UNEXPECTED_TOKEN',
        reason: /flow-(?:seq|map)-end/,
        advice: 'This bracket closes nothing. Remove it, or put the text in quotes.',
    },
    {
        code: 'REFUSED',
        reason: /maxDepth/,
        advice: 'Lists and maps are nested more than 100 levels deep. Write it flatter: a plan needs seven levels.',
    },
    {
        code: 'REFUSED',
        reason: /^tab/,
        advice: 'A tab indents this line, and YAML allows only spaces there. Replace the tab with spaces.',
    },
    {
        code: 'REFUSED',
        reason: /deficient indentation/,
        advice: 'This line belongs to the quotes or brackets above. Indent it deeper than the key before them, the closing bracket too.',
    },
    { code: 'REFUSED', reason: /indentation/, advice: indentation },
    {
        code: 'REFUSED',
        reason: /tag/,
        advice: 'This tag means nothing here. Remove it, or put the text in quotes if it only begins with "!".',
    },
    {
        code: 'REFUSED',
        reason: /YAML|directive/i,
        advice: 'The plan is read as YAML 1.2. Remove the lines that begin with %.',
    },
];
/** The codes are those of `yaml`; `REFUSED` is the first parser, which has none. */
function byReason(code, reason) {
    return (advices.find((advice) => advice.code === code && advice.reason.test(reason))?.advice ?? null);
}

;// CONCATENATED MODULE: ./build/js/core/plan/syntax-advice.js


/** What to do about a syntax error: by what the line looks like, then by what the parser says. */
function syntaxAdvice(text, error) {
    const line = lineAt(text, error.offset);
    return (byShape(line, error) ??
        byReason(error.code, error.reason) ??
        `This is no valid YAML (${error.reason.trim()}). Check the indentation and the quotes here and in the line above.`);
}
/** How much of a line is looked at: patterns must not meet megabytes of white space. */
const longestLook = 500;
function lineAt(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    return {
        before: text.slice(Math.max(start, offset - longestLook), offset),
        after: text
            .slice(offset, Math.min(end < 0 ? text.length : end, offset + longestLook))
            .replace(/\r$/, ''),
    };
}
function byShape({ before, after }, error) {
    const { code, reason } = error;
    if (before === '' && /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(after)) {
        return 'A merge left this mark. Keep one of the two versions, and remove the lines with <<<<<<<, ======= and >>>>>>>.';
    }
    if (/^ *\t\s*$/.test(before) || (/^[ -]*$/.test(before) && after.startsWith('\t'))) {
        return 'A tab indents this line, and YAML allows only spaces there. Replace the tab with spaces.';
    }
    if (code === 'REFUSED' && /\t\s*$/.test(before)) {
        return 'A tab stands here within brackets. Replace it with a space.';
    }
    if (reason.startsWith('Missing closing')) {
        return `This quote is never closed, or what it holds is not indented. Write the closing ${after.slice(0, 1)} at the end of the text.`;
    }
    if (code === 'BAD_SCALAR_START') {
        return mustBeQuoted(value(after));
    }
    if (code === 'BAD_ALIAS')
        return mustBeQuoted(value(after));
    const name = /^ *((?:\[[^[\]]*\]|\{[^{}]*\}|\*) *[^\s:].*?):(?: |$)/.exec(before + after)?.[1];
    if (name !== undefined)
        return mustBeQuoted(name);
    const unquoted = /(?:^|[:\-,] +)([[{*].*)$/.exec(before)?.[1];
    if (code === 'UNEXPECTED_TOKEN' && unquoted !== undefined && /[\]}]|^\*/.test(unquoted)) {
        return mustBeQuoted(value(`${unquoted}${after}`));
    }
    if (/['"] *$/.test(before) && code === 'UNEXPECTED_TOKEN') {
        return "The quoted text has ended before this. Put all of it in one pair of quotes; inside, write '' for ' or \\\" for \".";
    }
    if (code === 'UNEXPECTED_TOKEN' &&
        before.trim() === '' &&
        /node end|map-value-ind/.test(reason)) {
        return indentation;
    }
    const compact = code === 'BLOCK_AS_IMPLICIT_KEY' && reason.startsWith('Nested mappings');
    if (compact && /: |:$/.test(after)) {
        return `Text with ": " in it must be in quotes: ${(0,quote/* quote */.h)(value(after, true))}.`;
    }
    if (compact) {
        return 'The line below goes on from here with another "key: value". Indent it like this line\'s key, or put the text in quotes.';
    }
    if (code === 'MULTILINE_IMPLICIT_KEY' || /followed by map values/.test(reason)) {
        return /^[^\s:'"#[{]+:[^\s/]/.test(after)
            ? `A space is missing after the colon: write ${(0,quote/* quote */.h)(spaced(after))}.`
            : 'This line has no "key: value". Write a colon and a space after the key, or indent the line deeper if it goes on with the text above.';
    }
    return null;
}
function mustBeQuoted(text) {
    return `Text cannot begin with ${(0,quote/* quote */.h)(text.slice(0, 1))}. Put it in quotes: ${(0,quote/* quote */.h)(text)}.`;
}
/** The text that is meant, up to a comment or, in a list or map in brackets, all of it. */
function value(text, whole = false) {
    const end = whole ? -1 : text.search(/:(?: |$)/);
    return (end < 0 ? text : text.slice(0, end)).replace(/\s+#.*$/, '').trimEnd();
}
function spaced(text) {
    return text.replace(/:/, ': ').trimEnd();
}

// EXTERNAL MODULE: ./build/js/core/plan/text-lines.js
var text_lines = __webpack_require__(9097);
;// CONCATENATED MODULE: ./build/js/core/plan/syntax-faults.js



/**
 * All syntax errors of a text that the fast parser has refused, by reading it again with `yaml`, which
 * goes on after an error: one a line, as what follows on the same line mostly follows from the first.
 * Never empty: where `yaml` finds nothing the refusal itself is the fault.
 */
function syntaxFaults(text, refusal) {
    // Only the first parser takes CR alone for a line break; offsets must stay.
    const read = text.replace(/\r(?!\n)/g, '\n');
    const errors = isTooDeep(refusal) ? [] : yamlErrors(read);
    if (errors.length === 0)
        return [fault(read, { ...refusal, code: 'REFUSED' })];
    const lines = new text_lines/* TextLines */.r(read);
    const faults = [];
    let lastLine = -1;
    for (const error of errors.toSorted((a, b) => a.offset - b.offset)) {
        const line = lines.at(error.offset);
        if (line !== lastLine)
            faults.push(fault(read, error));
        lastLine = line;
    }
    return faults;
}
/** `yaml` recurses: what is too deep for the one would end the other's stack. */
function isTooDeep(refusal) {
    return refusal.reason.includes('maxDepth');
}
function yamlErrors(text) {
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        logLevel: 'silent',
        merge: true,
        prettyErrors: false,
        uniqueKeys: false,
        version: '1.2',
    });
    return documents.flatMap((document) => {
        const isUnclosed = (reason) => reason.startsWith('Missing closing');
        const hasUnclosed = document.errors.some(({ message }) => isUnclosed(message));
        const quotes = hasUnclosed ? openingQuotes(document) : [];
        return document.errors.map(({ code, message: reason, pos: [start] }) => ({
            code,
            reason,
            offset: isUnclosed(reason) ? (quotes[(0,text_lines/* countUpTo */.M)(quotes, start) - 1] ?? start) : start,
        }));
    });
}
/**
 * Where quoted text begins, ascending: `yaml` misses a closing quote where the text ends, but what is
 * to be mended is where it begins.
 */
function openingQuotes(document) {
    const starts = [];
    (0,dist/* visit */.YR)(document, {
        Scalar(_, { type, range }) {
            if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'))
                starts.push(range[0]);
        },
    });
    return starts.toSorted((a, b) => a - b);
}
/** An error at the white space before a token is shown at the token. */
function fault(text, error) {
    const blank = text.slice(error.offset, error.offset + 200).search(/[^ ]|$/);
    const offset = Math.min(error.offset + blank, text.length);
    return { rule: 'yaml-syntax', offset, message: syntaxAdvice(text, { ...error, offset }) };
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


/***/ })

};
