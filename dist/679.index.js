export const id = 679;
export const ids = [679];
export const modules = {

/***/ 8679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseTree: () => (/* binding */ parseTree),
  Z: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/js/core/plan/line-index.js
var line_index = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/js/core/plan/simple-tree.js + 5 modules
var simple_tree = __webpack_require__(8654);
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
            this.#entries.push({ start: key.start, source: key.source, value: node });
    }
    close() {
        if (this.#sources !== null)
            this.#merge(this.#sources);
        return { type: 'map', start: this.start, entries: this.#entries };
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
            if (taken.has(entry.source))
                continue;
            taken.add(entry.source);
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
    check(event, extent, isKey) {
        const isQuoted = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
        if (this.#next < this.#unprintable.length)
            this.#checkCharacters(extent, isQuoted);
        if (event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED && !event.fast)
            this.#checkEscapes(extent);
        if (isKey && extent.end - extent.start > longestKey)
            this.#checkLongKey(extent);
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
        const node = frame.type === 'map' ? frame.close() : { type: 'list', start, items: frame.items };
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
        const node = { type: 'scalar', start, source, value };
        this.#check.check(event, { start, end }, role === 'key');
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
        this.#add(isKey && node !== null ? { ...node, start } : node, false);
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
    const root = (0,simple_tree/* readSimpleTree */.z)(file.text);
    return root === null
        ? parseTree(file, syntaxFaults)
        : { root, problems: [], locate: (0,line_index/* lineIndex */.D)(file) };
}
/** As {@link readTree}, by the parser of all of YAML. */
function parseTree(file, syntaxFaults) {
    const locate = (0,line_index/* lineIndex */.D)(file);
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


/***/ })

};
