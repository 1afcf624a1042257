export const id = 675;
export const ids = [675,496,870];
export const modules = {

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

/***/ 5675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pullAction: () => (/* binding */ pullAction)
});

// EXTERNAL MODULE: ./build/js/node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(526);
// EXTERNAL MODULE: ./build/js/amplitude/clock.js
var clock = __webpack_require__(4302);
// EXTERNAL MODULE: ./build/js/amplitude/origin.js
var origin = __webpack_require__(2412);
// EXTERNAL MODULE: ./build/js/core/problem.js
var core_problem = __webpack_require__(8007);
// EXTERNAL MODULE: ./build/js/core/render/ink.js
var render_ink = __webpack_require__(3285);
// EXTERNAL MODULE: ./build/js/core/render/plain-text.js
var plain_text = __webpack_require__(3717);
// EXTERNAL MODULE: ./build/js/core/render/text.js
var render_text = __webpack_require__(4778);
// EXTERNAL MODULE: ./build/js/core/render/text-changes.js
var text_changes = __webpack_require__(6150);
// EXTERNAL MODULE: ./build/js/core/render/text-problems.js
var text_problems = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/js/core/render/wording.js
var wording = __webpack_require__(2381);
;// CONCATENATED MODULE: ./build/js/core/render/pull-text.js







/** A pull or an import for a terminal or a log: no line of it is taken for a command by GitHub's runner. */
function renderPullText(report, options) {
    const ink = (0,render_ink/* inkFor */._)(options.color);
    const removed = report.removed.map((address) => `- ${(0,text_changes/* nameText */.fh)(address)}: not in Amplitude`);
    const blocks = [
        ...report.problems.map((problem) => (0,text_problems/* problemText */.f)(problem, options, ink)),
        removed.map(ink.red).join('\n'),
        report.warnings.map((text) => `${ink.yellow('warning')}: ${(0,plain_text/* plainText */.wh)(text)}`).join('\n'),
        report.notes.map((text) => `note: ${(0,plain_text/* plainText */.wh)(text)}`).join('\n'),
        report.fails ? ink.red(headlineOf(report)) : ink.green(headlineOf(report)),
    ];
    return (0,render_text/* logOf */.Gs)(blocks);
}
/** The outcome in a sentence or two. */
function headlineOf(report) {
    const { headline, more } = pullSentences(report);
    const files = report.written.map(({ path }) => (0,plain_text/* plainText */.wh)(path));
    const shown = files.slice(0, 5).join(', ');
    const rest = files.length > 5 ? ` and ${files.length - 5} more` : '';
    const first = report.result === 'changes' ? `Wrote ${shown}${rest}` : (0,wording/* sentence */.em)(headline);
    return (0,wording/* joined */.oR)([`${first}.`, more, (0,plain_text/* plainText */.wh)(report.explanation)], ' ');
}
/** What came of it without any text from outside: a headline without its full stop, and a sentence. */
function pullSentences({ result, reason, written, entities, problems }) {
    const names = (0,wording/* countedSections */.N)(entities);
    switch (result) {
        case 'changes':
            return {
                headline: `wrote ${(0,wording/* counted */.hS)(written.length, 'file')}`,
                more: `The plan names ${names === '' ? 'nothing' : names}.`,
            };
        case 'in-sync':
            return { headline: 'the plan says what Amplitude has: nothing to write', more: '' };
        case 'invalid': {
            const errors = (0,wording/* counted */.hS)(problems.length, 'error');
            return { headline: `the plan has ${errors}: nothing was read or written`, more: '' };
        }
        case 'refused':
        case 'failed': {
            // How much had been written by then, the explanation tells.
            const headline = reason === 'write' ? 'not all could be written' : 'nothing was written';
            return { headline, more: '' };
        }
        default:
            return result;
    }
}
/** For machines: what was written, and what not. */
function pullDocumentOf(report) {
    const { result, reason, written, entities, removed, warnings, notes, problems } = report;
    return {
        version: 1,
        result,
        reason,
        files: written.map(({ path }) => path),
        entities,
        removed: removed.map(({ kind, name, scope }) => ({ kind, name, scope })),
        warnings,
        notes,
        problems: problems.map(problemDocument),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/js/files/plan-files.js
var plan_files = __webpack_require__(2709);
// EXTERNAL MODULE: ./build/js/files/plan-pattern.js
var plan_pattern = __webpack_require__(9840);
;// CONCATENATED MODULE: ./build/js/files/plan-target.js



/** Looks for a plan; where there is none, for a place for one that the patterns will find again. */
async function findTarget(root, lines, split) {
    const plan = await (0,plan_files/* findPlanFiles */._)(root, lines);
    if (!('error' in plan)) {
        return split === 'none'
            ? { plan }
            : {
                error: '--split is about a new plan, and there is one already: move its entities by hand.',
            };
    }
    if (plan.isMissing !== true)
        return plan;
    const home = await (0,promises_.realpath)(root);
    const patterns = await (0,plan_pattern/* parsePatterns */.Z7)(home, lines);
    if ('error' in patterns)
        return patterns;
    const layout = layoutFor(patterns, split);
    return 'error' in layout ? layout : { plan: null, layout };
}
const mainName = 'tracking-plan.yml';
function layoutFor(patterns, split) {
    const isGlob = ({ literal, root }) => literal !== root;
    const named = patterns.find((pattern) => !isGlob(pattern));
    const glob = patterns.find(isGlob);
    const inGlob = glob === undefined ? undefined : below(glob.root, mainName);
    const file = named?.literal ?? (inGlob !== undefined && glob?.matches(inGlob) ? inGlob : undefined);
    if (file === undefined) {
        return {
            error: `There is no plan yet, and no name for one in the patterns: write --plan ${mainName}.`,
        };
    }
    if (split === 'none')
        return { file, folder: null };
    if (glob === undefined || !glob.matches(below(glob.root, 'category.yml'))) {
        const folder = file.replace(/\.ya?ml$/, '');
        const wanted = (0,plan_pattern/* quote */.hD)(`${folder}/*.yml`);
        return { error: `The plan would not find a file a category again: add --plan ${wanted}.` };
    }
    return { file, folder: glob.root };
}
function below(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

// EXTERNAL MODULE: ./build/js/github/inputs.js
var github_inputs = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/js/github/log-line.js
var log_line = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/js/github/outputs.js + 1 modules
var outputs = __webpack_require__(1136);
// EXTERNAL MODULE: ./build/js/core/render/facts.js
var facts = __webpack_require__(6546);
// EXTERNAL MODULE: ./build/js/core/render/fit.js
var fit = __webpack_require__(2642);
// EXTERNAL MODULE: ./build/js/core/render/markdown-text.js
var markdown_text = __webpack_require__(6670);
// EXTERNAL MODULE: ./build/js/core/render/problem-sections.js
var problem_sections = __webpack_require__(3127);
// EXTERNAL MODULE: ./build/js/core/render/remarks.js
var remarks = __webpack_require__(9400);
;// CONCATENATED MODULE: ./build/js/core/render/pull-markdown.js







/** More than this many of a kind are folded. */
const folded = 20;
/** A pull as a step summary of at most `limit` bytes of UTF-8, cut between entries. */
function renderPullSummary(report, from, limit = fit/* summaryLimit */.mf) {
    const { removed, warnings, notes, written, problems, explanation, fails } = report;
    const { headline, more } = pullSentences(report);
    return (0,fit/* fitInto */.I0)({
        head: (0,remarks/* head */.d5)('Pull', from.project, {
            sign: fails ? '❌' : '✅',
            headline,
            facts: more === '' ? [] : [(0,facts/* fact */.fK)(more)],
        }),
        leftOut: (what) => (0,remarks/* alert */.xE)('IMPORTANT', `**Too long to show: ${what} left out.**`),
        intro: explanation === '' ? '' : (0,remarks/* alert */.xE)('CAUTION', (0,markdown_text/* prose */.CS)(explanation, 2000)),
        sections: [
            ...(0,problem_sections/* problemSections */.g)(problems, 'error'),
            ...section(written, ['file', 'written'], ({ path }) => (0,markdown_text/* shortCode */.ov)(path, 300)),
            ...section(removed, ['entry', 'taken out, as Amplitude does not have it', 'entries'], ({ kind, name, scope }) => `${kind.replaceAll('_', ' ')} ${(0,markdown_text/* shortCode */.ov)(name, 300)}${scope === null ? '' : ` of ${(0,markdown_text/* shortCode */.ov)(scope, 300)}`}`),
            ...section(warnings, ['warning', ''], (text) => (0,markdown_text/* prose */.CS)(text)),
            ...section(notes, ['note', ''], (text) => (0,markdown_text/* prose */.CS)(text)),
        ],
        foot: from.runUrl === '' ? '' : (0,markdown_text/* link */.nf)('run', from.runUrl),
    }, (0,fit/* summaryRoom */.m4)(limit));
}
/** What there is several of, below a heading with their number. */
function section(items, [one, what, several], draw) {
    return (0,fit/* sectionOf */.ZE)({
        title: `${(0,wording/* counted */.hS)(items.length, one, several)} ${what}`.trim(),
        isFolded: items.length > folded,
        unit: one,
        ...(0,fit/* each */.__)(items, (item) => `- ${draw(item)}`),
    });
}

// EXTERNAL MODULE: ./build/js/github/tell.js + 3 modules
var tell = __webpack_require__(5506);
;// CONCATENATED MODULE: ./build/js/github/publish-pull.js






/** GitHub shows this many warnings of a step; the summary has all. */
const shownWarnings = 10;
/**
 * Tells about a pull: log, annotations, step summary, a file for later steps, outputs. Never a comment, as
 * committing what was written is the workflow's business. Nothing of it fails the run.
 */
async function publishPull(report, { event, project }) {
    const shown = report.warnings.slice(0, shownWarnings);
    const rest = { ...report, problems: [], warnings: report.warnings.slice(shownWarnings) };
    const { paths } = await (0,tell/* tell */.q)(event, {
        text: renderPullText(rest, { width: 100, color: false }),
        problems: report.problems,
        markdown: renderPullSummary(report, { project, runUrl: event.runUrl }),
        name: 'pull.md',
    });
    for (const line of shown)
        (0,core/* warning */.$e)((0,log_line/* logLine */.B)(line));
    const { result, reason, problems } = report;
    (0,outputs/* setOutputs */.n0)({ result, reason, problems: problems.length, ...paths });
}

// EXTERNAL MODULE: ./build/js/progress.js
var js_progress = __webpack_require__(1783);
// EXTERNAL MODULE: ./build/js/amplitude-over-http.js + 1 modules
var amplitude_over_http = __webpack_require__(4847);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/files/system-code.js
var system_code = __webpack_require__(1347);
;// CONCATENATED MODULE: ./build/js/files/plan-writing.js







/**
 * Writes plan files below `root`: each is whole before it takes its place, and none does before all are.
 * Stopped (`signal`) or failed before that, it leaves everything as it was. The result says why, and
 * how many had taken their place where one of them could not.
 */
async function writePlanFiles(root, files, signal) {
    const written = [];
    let replaced = 0;
    try {
        for (const file of files) {
            if (await leaves(root, file.path)) {
                return { error: `${(0,plan_pattern/* quote */.hD)(file.path)} would lie outside of the workspace, behind a link.` };
            }
            written.push(await writeBeside((0,external_node_path_.join)(root, file.path), file.text));
        }
        if (signal.aborted)
            return { error: 'Stopped: nothing was written.' };
        for (const { temporary, final } of written) {
            await (0,promises_.rename)(temporary, final);
            replaced += 1;
        }
        return null;
    }
    catch (error) {
        const code = (0,system_code/* systemCode */.x)(error);
        if (code === null)
            throw error;
        const part = replaced === 0
            ? ''
            : `; ${replaced} of ${(0,wording/* counted */.hS)(files.length, 'file')} had been replaced by then`;
        return { error: `The plan cannot be written (${code})${part}.` };
    }
    finally {
        const left = written.slice(replaced);
        await Promise.all(left.map(({ temporary }) => (0,promises_.rm)(temporary, { force: true })));
    }
}
async function writeBeside(final, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(final), { recursive: true });
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(final), `.${(0,external_node_path_.basename)(final)}.${process.pid}.tmp`);
    const mode = await (0,promises_.stat)(final).then((stats) => stats.mode & 0o777, () => 0o666);
    await (0,promises_.rm)(temporary, { force: true });
    const handle = await (0,promises_.open)(temporary, 'wx', mode);
    try {
        await handle.writeFile(text, 'utf8');
        await handle.sync();
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
    finally {
        await handle.close();
    }
    return { temporary, final };
}
/** Whether the nearest folder that exists on the way to a path is not below the root. */
async function leaves(root, path) {
    const home = await (0,promises_.realpath)(root);
    let folder = (0,external_node_path_.dirname)(path);
    while (folder !== '.' && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(home, folder)))
        folder = (0,external_node_path_.dirname)(folder);
    return (0,plan_files/* insideOf */.k)(home, folder) === null;
}

;// CONCATENATED MODULE: ./build/js/files/pull-files.js

/** Writes what a report is about; where that fails, the report says so. */
async function writeFor(root, report, plan, signal) {
    if (report.written.length === 0)
        return report;
    const failed = await writePlanFiles(root, report.written.map((file) => asBefore(file, plan)), signal);
    if (failed === null)
        return report;
    const reason = signal.aborted ? 'cancelled' : 'write';
    return {
        ...report,
        result: 'failed',
        reason,
        explanation: failed.error,
        fails: true,
        written: [],
    };
}
/** A mark at the start of a file, which is no part of its text, stays. */
function asBefore(file, plan) {
    const found = plan?.files.find(({ path }) => path === file.path);
    const [a, b, c] = found?.bytes ?? [];
    return a === 0xef && b === 0xbb && c === 0xbf ? { ...file, text: `\ufeff${file.text}` } : file;
}

// EXTERNAL MODULE: ./build/js/core/kinds/index.js + 6 modules
var kinds = __webpack_require__(2942);
// EXTERNAL MODULE: ./build/js/core/plan/ignore.js
var plan_ignore = __webpack_require__(5858);
// EXTERNAL MODULE: ./build/js/core/plan/pattern.js
var pattern = __webpack_require__(5496);
// EXTERNAL MODULE: ./build/js/core/plan/read-plan.js + 32 modules
var read_plan = __webpack_require__(302);
// EXTERNAL MODULE: ./build/js/core/plan/schema-validator.js
var schema_validator = __webpack_require__(8492);
// EXTERNAL MODULE: ./build/js/core/plan/syntax-faults.js + 2 modules
var syntax_faults = __webpack_require__(2870);
// EXTERNAL MODULE: ./build/js/core/plan/tree.js + 7 modules
var tree = __webpack_require__(8679);
;// CONCATENATED MODULE: ./build/js/core/plan/read-plan-now.js





/** As `readPlan`, at once: for what needs the large libraries anyway. Never throws. */
function readPlanNow(files) {
    return (0,read_plan/* readPlanWith */.uH)(files, { parseTree: tree.parseTree, syntaxFaults: syntax_faults.syntaxFaults, patterns: pattern, validate: schema_validator.validate });
}

// EXTERNAL MODULE: ./build/js/core/plan/rules/names.js
var names = __webpack_require__(8766);
// EXTERNAL MODULE: ./build/js/core/ports.js
var ports = __webpack_require__(3392);
// EXTERNAL MODULE: ./build/js/core/kind.js
var core_kind = __webpack_require__(748);
// EXTERNAL MODULE: ./build/js/core/plan/quote.js
var quote = __webpack_require__(5070);
// EXTERNAL MODULE: ./build/js/core/taxonomy.js
var core_taxonomy = __webpack_require__(6405);
;// CONCATENATED MODULE: ./build/js/core/pull/expressible.js





/** Takes out of live what the format has no words for. `isIgnored`: names that the plan must not write. */
function expressibleIn(live, isIgnored) {
    const entities = new Map();
    const lost = new Map();
    const losses = [];
    const lose = (address, message) => losses.push({ address, message });
    const targetFault = (target) => {
        const fault = (0,names/* nameFault */.IY)(target.name, false);
        if (fault !== null)
            return fault.fault;
        if (isIgnored(target))
            return `${(0,core_taxonomy/* describe */.q0)(target, quote/* quote */.h)} is ignored`;
        const isThere = (0,core_taxonomy/* find */.I6)(live, target)?.state === 'present';
        return isThere ? null : `Amplitude does not list ${(0,core_taxonomy/* describe */.q0)(target, quote/* quote */.h)}`;
    };
    const told = new Map();
    for (const entity of sharedFirst(live)) {
        if (entity.state === 'deleted' || isIgnored(entity))
            continue;
        const { kind, name, scope } = entity;
        const unnamed = (0,names/* nameFault */.IY)(name, (0,kinds/* kindOf */.I)(kind).wire.prefix !== '') ??
            (scope === null ? null : (0,names/* nameFault */.IY)(scope, false));
        if (unnamed !== null) {
            if (scope !== null)
                continue;
            const more = hasScope(live, entity) ? ' with its properties' : '';
            lose(entity, `${(0,core_taxonomy/* describe */.q0)(entity, quote/* quote */.h)} is left out${more}: ${unnamed.fault}`);
            continue;
        }
        const faults = faultsOf(entity, targetFault);
        told.set((0,core_taxonomy/* keyOf */.TN)(entity), faults);
        const shared = entity.scope === null ? undefined : (0,core_taxonomy/* find */.I6)(live, { ...entity, scope: null });
        const known = shared === undefined ? undefined : told.get((0,core_taxonomy/* keyOf */.TN)(shared));
        for (const [name, fault] of faults) {
            if (known?.has(name) === true && sameValue(shared, entity, name))
                continue;
            lose(entity, `${name} of ${(0,core_taxonomy/* describe */.q0)(entity, quote/* quote */.h)} is left out: ${fault}`);
        }
        const fields = new Map([...entity.fields].filter(([name]) => !faults.has(name)));
        const inherited = shared === undefined ? undefined : entities.get((0,core_taxonomy/* keyOf */.TN)(shared));
        const misled = [...faults.keys()].find((name) => isStated(inherited, name));
        if (misled !== undefined) {
            const reason = `it would take ${misled} from the shared definition`;
            lose(entity, `${(0,core_taxonomy/* describe */.q0)(entity, quote/* quote */.h)} is left out: ${reason}`);
            continue;
        }
        entities.set((0,core_taxonomy/* keyOf */.TN)(entity), { ...entity, fields });
        if (faults.size > 0)
            lost.set((0,core_taxonomy/* keyOf */.TN)(entity), new Set(faults.keys()));
    }
    return { entities, lost, losses };
}
/** Whether a use would take from the plan's definition what it has otherwise and cannot say. */
function isMisled(plan, lost, use) {
    const shared = (0,core_taxonomy/* sharedOf */.LV)(plan.taxonomy, use);
    return [...(lost.get((0,core_taxonomy/* keyOf */.TN)(use)) ?? [])].some((name) => shared?.fields.has(name) === true);
}
/** Whether something belongs to an entity, and goes with it. */
function hasScope({ entities }, { kind, name }) {
    return [...entities.values()].some((other) => other.scope === name && (0,kinds/* kindOf */.I)(other.kind).scope?.parent === kind);
}
function sharedFirst(live) {
    const all = [...live.entities.values()];
    return [
        ...all.filter(({ scope }) => scope === null),
        ...all.filter(({ scope }) => scope !== null),
    ];
}
function sameValue(a, b, name) {
    const [left, right] = [a?.fields.get(name), b.fields.get(name)];
    return left !== undefined && right !== undefined && (0,core_kind/* equal */.LC)(left, right);
}
/** Whether a definition will say something of a field. */
function isStated(entity, name) {
    const value = entity?.fields.get(name);
    const field = entity && (0,core_kind/* fieldOf */._F)((0,kinds/* kindOf */.I)(entity.kind), name);
    return value !== undefined && field !== undefined && !(0,core_kind/* equal */.LC)(value, field.initial);
}
/** Fields that a plan cannot state, with the reason. */
function faultsOf(entity, targetFault) {
    const fields = (0,core_kind/* fieldsFor */.VV)((0,kinds/* kindOf */.I)(entity.kind), entity.scope !== null);
    const faults = new Map();
    for (const field of fields) {
        const value = entity.fields.get(field.name);
        const fault = value == null ? null : valueFault(field, value, targetFault);
        if (fault !== null)
            faults.set(field.name, fault);
    }
    const type = entity.fields.get('type');
    const dependent = fields.filter(({ needsType }) => needsType !== undefined);
    for (const field of dependent) {
        const value = entity.fields.get(field.name) ?? null;
        const isFit = type === field.needsType;
        if (value !== null && !isFit) {
            faults.set(field.name, `the format has it with type ${field.needsType} alone`);
            // The type, if a plan stated it, would clear the value.
            if (type !== undefined)
                faults.set('type', `its ${field.name} does not fit it`);
        }
        const isSaid = value !== null && !faults.has(field.name);
        if (isFit && field.codec === 'set' && !isSaid) {
            const why = value === null ? `${type} without values` : `its ${field.name} are left out`;
            faults.set('type', why);
        }
    }
    if (!faults.has('type'))
        return faults;
    for (const { name } of dependent) {
        if ((entity.fields.get(name) ?? null) !== null && !faults.has(name)) {
            faults.set(name, 'its type is left out');
        }
    }
    return faults;
}
function valueFault({ values, references }, value, targetFault) {
    if (typeof value === 'boolean')
        return null;
    const texts = (0,core_kind/* isSet */.vM)(value) ? value : [value];
    const unknown = texts.find((text) => values?.includes(text) === false);
    if (unknown !== undefined)
        return `the format does not have the value ${(0,quote/* quote */.h)(unknown)}`;
    if ((0,core_kind/* isSet */.vM)(value)) {
        const item = texts.find((text) => /[,\p{Cc}\p{Cs}]/u.test(text) || text !== text.trim() || text === '');
        return item === undefined ? null : `${(0,quote/* quote */.h)(item)} cannot stand in a list`;
    }
    if (/\p{Cs}/u.test(value))
        return 'it has half of a surrogate pair';
    if (references === undefined)
        return null;
    return targetFault({ kind: (0,kinds/* kindOf */.I)(references).kind, name: value, scope: null });
}

// EXTERNAL MODULE: ./build/js/core/grouping.js
var grouping = __webpack_require__(5207);
;// CONCATENATED MODULE: ./build/js/core/pull/file-names.js
/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
const longest = 60;
/** A file name (without its ending) for each title: distinct, in lower case, of letters, digits and dashes. */
function fileNames(titles) {
    const taken = new Set();
    return titles.map((title) => {
        const words = title
            .normalize('NFKC')
            .toLowerCase()
            .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
        const joined = Array.from(words.join('-')).slice(0, longest).join('').replace(/-$/, '');
        const base = joined === '' || reserved.test(joined) ? `category${joined && `-${joined}`}` : joined;
        let name = base;
        for (let count = 2; taken.has(name); count += 1)
            name = `${base}-${count}`;
        taken.add(name);
        return name;
    });
}

;// CONCATENATED MODULE: ./build/js/core/pull/natural-order.js

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
/** As people sort: without regard to case, numbers by value; ties by code unit, so that it is total. */
function compareNames(a, b) {
    return collator.compare(a, b) || (0,core_taxonomy/* compareText */.n6)(a, b);
}

// EXTERNAL MODULE: ./build/js/core/plan/core-schema.js
var core_schema = __webpack_require__(7311);
;// CONCATENATED MODULE: ./build/js/core/pull/scalar-text.js

/** Lines of a plan are at most this long, where its words allow it. */
const lineWidth = 100;
/** What only a double-quoted text can hold, as escapes. */
const escaped = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff\ufffe\uffff]/u;
const allEscaped = new RegExp(escaped.source, 'gu');
/** What other readers of YAML, of version 1.1 above all, take for something else than text. */
const otherReaders = /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?\.?inf|\.?nan)$|^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-f_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|(?:[0-9][0-9_]*)?\.?[0-9_]*(?:e[-+]?[0-9]+)?)$|^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt\s].*)?$/i;
/** A text on one line, in quotes only where YAML needs them. */
function inline(text, style) {
    return isPlain(text, style) ? text : quoted(text);
}
/** In double quotes, or in single ones where that takes no escapes. */
function quoted(text) {
    if (!escaped.test(text) && /["\\]/.test(text)) {
        if (!text.includes("'") || /\\/.test(text))
            return singleQuoted(text);
    }
    return doubleQuoted(text);
}
/** In single quotes, or in double ones where only those can hold the text. */
function singleQuoted(text) {
    return escaped.test(text) ? doubleQuoted(text) : `'${text.replaceAll("'", "''")}'`;
}
function doubleQuoted(text) {
    return `"${text.replace(/["\\]/g, '\\$&').replace(allEscaped, escapeOf)}"`;
}
function escapeOf(character) {
    if (character === '\n')
        return '\\n';
    if (character === '\t')
        return '\\t';
    // None of them needs more than four digits.
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** Whether every reader takes it for this text without quotes. */
function isPlain(text, style) {
    if (text === '' || text !== text.trim() || escaped.test(text))
        return false;
    if (typeof (0,core_schema/* resolvePlain */.R)(text) !== 'string' || otherReaders.test(text))
        return false;
    // Indicators; a dash, question mark or colon is none where something else follows at once.
    if (/^[[\]{},#&*!|>'"%@`]|^[-?:](?:[\s,[\]{}:?-]|$)|^(?:---|\.\.\.)/.test(text))
        return false;
    if (/:(?:\s|$)|\s#/.test(text))
        return false;
    return style === 'block' || !/[[\]{},]|:(?=[?"'])|^[-?:]/.test(text);
}
/**
 * A text as the value of a key in a block: on the key's line if it fits, else as lines of their own,
 * folded at {@link lineWidth} where that does not change it. `lead`: how much of the line is taken.
 * Starts with what follows the colon and ends without a line break.
 */
function blockText(text, lead, indent) {
    const one = inline(text, 'block');
    const hasLines = text.includes('\n');
    if (!hasLines && lead + 1 + one.length <= lineWidth)
        return ` ${one}`;
    if (text !== text.trim() || escaped.test(text.replaceAll('\n', '')))
        return ` ${one}`;
    const lines = text.split('\n');
    const room = lineWidth - indent.length;
    if (hasLines && lines.every((line) => line.length <= room))
        return literal(lines, indent);
    if (lines.some((line) => /^\s|\s$/.test(line)))
        return literal(lines, indent);
    const folded = lines.map((line) => fold(line, room));
    if (!hasLines && folded[0]?.length === 1)
        return ` ${one}`;
    // Within a folded block a line break of the text is an empty line.
    const body = folded.map((parts) => parts.map((part) => `${indent}${part}`).join('\n'));
    return ` >-\n${joined(body, lines)}`;
}
function literal(lines, indent) {
    return ` |-\n${lines.map((line) => (line === '' ? '' : `${indent}${line}`)).join('\n')}`;
}
/** Paragraphs, with as many empty lines between them as the text has, and the one that folding takes. */
function joined(body, lines) {
    let text = '';
    for (const [index, part] of body.entries()) {
        if (index === 0)
            text = part;
        else if (lines[index] === '')
            text += '\n';
        else
            text += `\n\n${part}`;
    }
    return text;
}
/** Broken only at single spaces between words, as all other white space counts. */
function fold(line, room) {
    const parts = [];
    let part = '';
    for (const word of line.split(/(?<=\S) (?=\S)/)) {
        if (part !== '' && part.length + 1 + word.length > room) {
            parts.push(part);
            part = word;
        }
        else {
            part = part === '' ? word : `${part} ${word}`;
        }
    }
    return [...parts, part];
}

;// CONCATENATED MODULE: ./build/js/core/pull/selection.js




/** What Amplitude itself puts into projects; a new plan ignores it. */
const ownPattern = '[Amplitude] *';
/** Amplitude's own of the kinds whose rows do not tell: by the name that it gives them. */
function isOwn({ kind, name }) {
    return (0,kinds/* kindOf */.I)(kind).nameRule !== null && (0,plan_ignore/* isIgnored */.p)([ownPattern], name);
}
/** Whether people have hidden it. */
function isHidden(entity) {
    return (0,kinds/* kindOf */.I)(entity.kind).fields.some(({ name, hides }) => hides === true && entity.fields.get(name) === true);
}
const reasons = [
    ['deleted', 'as they are deleted in Amplitude'],
    ['hidden', 'as they are hidden in Amplitude'],
    ['own', "as they are Amplitude's own"],
];
/** Counts what a plan does not name and pull does not write, uses apart. */
function countLeftOut(live, plan) {
    const counts = { deleted: {}, hidden: {}, own: {} };
    for (const entity of live.entities.values()) {
        if (entity.scope !== null)
            continue;
        const { section } = (0,kinds/* kindOf */.I)(entity.kind);
        if ((0,plan_ignore/* isIgnored */.p)(plan?.ignore.get(section) ?? [], entity.name))
            continue;
        const reason = reasonOf(entity);
        if (reason === null || (plan !== null && (0,core_taxonomy/* find */.I6)(plan.taxonomy, entity) !== undefined))
            continue;
        counts[reason][section] = (counts[reason][section] ?? 0) + 1;
    }
    return counts;
}
/** What is left out, a sentence a reason. */
function leftOutNotes(left) {
    return reasons.flatMap(([reason, words]) => {
        const counts = (0,wording/* countedSections */.N)(left[reason] ?? {});
        return counts === '' ? [] : [`Left out, ${words}: ${counts}.`];
    });
}
function reasonOf(entity) {
    if (entity.state === 'deleted')
        return 'deleted';
    if (isOwn(entity))
        return 'own';
    return isHidden(entity) ? 'hidden' : null;
}

;// CONCATENATED MODULE: ./build/js/core/pull/statement-body.js



/**
 * What has to be written of an entity so that a plan states it: nothing that Amplitude would have
 * anyway, and of a use only what differs from the definition (`shared`, as live has it).
 */
function statedFields(entity, shared) {
    const stated = new Map();
    for (const field of (0,core_kind/* fieldsFor */.VV)((0,kinds/* kindOf */.I)(entity.kind), entity.scope !== null)) {
        const value = entity.fields.get(field.name);
        if (value === undefined)
            continue;
        const given = shared?.fields.get(field.name) ?? field.initial;
        const type = stated.get('type');
        // A stated type clears what needs another one.
        const isCleared = value === null && type !== undefined && (field.needsType ?? type) !== type;
        if ((0,core_kind/* equal */.LC)(value, given) || isCleared)
            continue;
        stated.set(field.name, value);
    }
    return stated;
}
/** The body of an entity that a plan is to have; a use says what differs from the definition it uses. */
function bodyFor(entity, plan, entities) {
    const isUse = (0,core_taxonomy/* sharedOf */.LV)(plan.taxonomy, entity) !== undefined;
    const shared = isUse ? entities.get((0,core_taxonomy/* keyOf */.TN)({ ...entity, scope: null })) : undefined;
    return bodyOf(statedFields(entity, shared));
}
/** Fields as they are written; with `properties` below them where there are any. */
function bodyOf(fields, properties = []) {
    const entries = [...fields].map(([name, value]) => [name, outOf(value)]);
    if (properties.length > 0)
        entries.push(['properties', { entries: properties }]);
    return entries.length === 0 ? null : { entries };
}
/** A value as it is written; the empty one says so, as nothing at all would be easy to overlook. */
function outOf(value) {
    if (value === null)
        return { raw: 'null' };
    return (0,core_kind/* isSet */.vM)(value) && value.length === 0 ? { raw: '[]' } : value;
}

;// CONCATENATED MODULE: ./build/js/core/pull/yaml-text.js

/** One level of a block. */
const step = '  ';
/** A key with what makes it one; more than this many characters need the long form. */
const longestKey = 1000;
function isBody(out) {
    return typeof out === 'object' && out !== null && !isList(out) && 'entries' in out;
}
function isRaw(out) {
    return typeof out === 'object' && out !== null && !isList(out) && 'raw' in out;
}
/** The entries as lines of a block, each with its line break. */
function blockLines(entries, indent, unit = step) {
    return entries.map((entry) => entryLines(entry, indent, unit)).join('');
}
/** One entry as lines of a block. */
function entryLines([key, value], indent, unit = step) {
    const written = keyText(key, 'block');
    const isLong = written.length > longestKey;
    const lead = isLong ? `${indent}? ${written}\n${indent}:` : `${indent}${written}:`;
    const column = isLong ? indent.length + 1 : lead.length;
    return `${lead}${blockValue(value, column, indent, unit)}\n`;
}
/** What follows the colon of a key at `indent` that ends at column `lead`, without the last line break. */
function blockValue(value, lead, indent, unit) {
    if (value === null || (isBody(value) && value.entries.length === 0))
        return '';
    if (typeof value === 'string')
        return blockText(value, lead, indent + unit);
    if (isBody(value)) {
        return `\n${blockLines(value.entries, indent + unit, unit).replace(/\n$/, '')}`;
    }
    const one = flowText(value);
    if (isList(value) && lead + 1 + one.length > lineWidth) {
        return value.map((item) => `\n${indent}${unit}- ${inline(item, 'block')}`).join('');
    }
    return ` ${one}`;
}
function isList(value) {
    return Array.isArray(value);
}
/** A value on one line, as it may stand in brackets, or a text or list as it may stand in a block. */
function flowText(value, style = 'flow') {
    if (value === null)
        return 'null';
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'string')
        return inline(value, style);
    if (isRaw(value))
        return value.raw;
    if (isBody(value))
        return `{${value.entries.map(flowEntry).join(', ')}}`;
    return `[${value.map((item) => inline(item, 'flow')).join(', ')}]`;
}
function flowEntry([key, value]) {
    const written = keyText(key, 'flow');
    const lead = written.length > longestKey ? `? ${written} ` : written;
    return `${lead}: ${flowText(value)}`;
}
function keyText(key, style) {
    return typeof key === 'string' ? inline(key, style) : key.raw;
}

;// CONCATENATED MODULE: ./build/js/core/pull/new-plan.js









/** For editors: where the published schema is. */
const schemaLine = '# yaml-language-server: $schema=https://unpkg.com/amplitude-tracking-plan/dist/tracking-plan.schema.json';
/** Heading and file of the events that no category has. */
const withoutCategory = 'Without a category';
/**
 * A plan that says what live is, as a careful person writes one. `entities` are what can be written,
 * and `own` whether there are entities of Amplitude's, by section, which the plan is to ignore.
 */
function newPlan(entities, own, { file, folder, hidden }) {
    const chosen = chosenFrom(entities, hidden);
    const split = folder === null ? [] : kinds/* kinds */.EZ.filter(({ kind }) => fieldThatGroups(kind) !== undefined);
    const sections = kinds/* kinds */.EZ.flatMap((spec) => [
        split.includes(spec) ? '' : sectionText(spec.section, groupsOf(spec.kind, chosen), chosen),
        scopesText(spec.kind, chosen),
    ]);
    return [
        { path: file, text: fileText(['version: 1\n', ...sections, ignoreText(own)]) },
        ...split.flatMap((spec) => groupFiles(spec, chosen, folder ?? '')),
    ];
}
/** Without what is Amplitude's own, or hidden unless that is wanted, and what belongs to it. */
function chosenFrom(entities, hidden) {
    const shared = new Map();
    const uses = [];
    for (const [key, entity] of entities) {
        const definition = entities.get((0,core_taxonomy/* keyOf */.TN)({ ...entity, scope: null }));
        if (isOwn(entity) || (!hidden && definition !== undefined && isHidden(definition)))
            continue;
        if (entity.scope === null)
            shared.set(key, entity);
        else
            uses.push(entity);
    }
    return { shared, uses: (0,grouping/* groupBy */.$)(uses, ({ kind, scope }) => `${kind} ${scope}`) };
}
/** The field by which entities of a kind are grouped: the one that names another entity. */
function fieldThatGroups(kind) {
    return (0,kinds/* kindOf */.I)(kind).fields.find(({ references }) => references !== undefined);
}
function groupsOf(kind, { shared }) {
    const entities = [...shared.values()].filter((entity) => entity.kind === kind);
    entities.sort((a, b) => compareNames(a.name, b.name));
    const field = fieldThatGroups(kind);
    if (field === undefined)
        return [{ heading: null, entities }];
    const headingOf = ({ fields }) => {
        const value = fields.get(field.name);
        return typeof value === 'string' ? value : null;
    };
    return [...(0,grouping/* groupBy */.$)(entities, headingOf)]
        .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : compareNames(a, b)))
        .map(([heading, members]) => ({ heading, entities: members }));
}
/** A file for each group of a kind. */
function groupFiles({ kind, section }, chosen, folder) {
    const groups = groupsOf(kind, chosen);
    const names = fileNames(groups.map(({ heading }) => heading ?? withoutCategory));
    return groups.map(({ entities }, index) => ({
        path: `${folder === '' ? '' : `${folder}/`}${names[index] ?? index}.yml`,
        text: fileText([sectionText(section, [{ heading: null, entities }], chosen)]),
    }));
}
function fileText(parts) {
    return `${schemaLine}\n${parts.filter((part) => part !== '').join('\n')}`;
}
function sectionText(section, groups, chosen) {
    const filled = groups.filter(({ entities }) => entities.length > 0);
    if (filled.length === 0)
        return '';
    const hasHeadings = filled.some(({ heading }) => heading !== null);
    const parts = filled.map(({ heading, entities }) => {
        const entries = entities.map((entity) => entryOf(entity, chosen));
        const title = hasHeadings ? `${step}# ${oneLine(heading ?? withoutCategory)}\n\n` : '';
        return `${title}${spaced(entries)}`;
    });
    return `${section}:\n${parts.join('\n')}`;
}
/** Entries of more than a line below their name stand apart from their neighbours. */
function spaced(entries) {
    const texts = entries.map((entry) => entryLines(entry, step));
    const isTall = texts.map((text) => text.split('\n').length > 3);
    return texts
        .map((text, index) => {
        const isApart = index > 0 && (isTall[index] === true || isTall[index - 1] === true);
        return isApart ? `\n${text}` : text;
    })
        .join('');
}
function entryOf(entity, chosen) {
    const nested = kinds/* kinds */.EZ.find(({ scope }) => scope?.section === (0,kinds/* kindOf */.I)(entity.kind).section);
    const uses = nested === undefined ? [] : (chosen.uses.get(`${nested.kind} ${entity.name}`) ?? []);
    return [entity.name, bodyOf(statedFields(entity, undefined), useEntries(uses, chosen))];
}
function useEntries(uses, { shared }) {
    return uses
        .toSorted((a, b) => compareNames(a.name, b.name))
        .map((use) => [
        use.name,
        bodyOf(statedFields(use, shared.get((0,core_taxonomy/* keyOf */.TN)({ ...use, scope: null })))),
    ]);
}
/** Scopes that are no entities themselves: group types. */
function scopesText(kind, chosen) {
    const scope = (0,kinds/* kindOf */.I)(kind).scope;
    if (scope === null || scope.parent !== null)
        return '';
    const entries = [];
    for (const [place, uses] of chosen.uses) {
        if (!place.startsWith(`${kind} `))
            continue;
        const name = place.slice(kind.length + 1);
        entries.push([name, { entries: [['properties', { entries: useEntries(uses, chosen) }]] }]);
    }
    entries.sort(([a], [b]) => compareNames(a, b));
    return entries.length === 0 ? '' : `${scope.section}:\n${blockLines(entries, step)}`;
}
function ignoreText(own) {
    const entries = kinds/* kinds */.EZ.flatMap(({ section }) => (own[section] ?? 0) > 0 ? [[section, [ownPattern]]] : []);
    return entries.length === 0 ? '' : `ignore:\n${blockLines(entries, step)}`;
}
/** A name as a comment can hold it. */
function oneLine(name) {
    return name.replace(allEscaped, ' ');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/js/core/pull/plan-node.js

/** A key as this format reads it: its source text. */
function resolvedKey(key) {
    return ((0,dist/* isScalar */.jn)(key) ? key.source : undefined) ?? '';
}
/** Whether nothing is written, or a null. */
function isNullNode(node) {
    return node === null || node === undefined || ((0,dist/* isScalar */.jn)(node) && node.value === null);
}
/** Start and end of a node's text, without its anchor or tag; the start of the file for no node. */
function rangeOf(node) {
    const [start, end] = ((0,dist/* isNode */.Ll)(node) ? node.range : null) ?? [0, 0];
    return [start, end];
}
/** What stands between an entry's key and its value; nothing where there is not even a colon. */
function separatorOf(pair) {
    return pair.srcToken?.sep ?? [];
}
/** Start of an entry, with what stands before its key: an anchor, a question mark. */
function startOfPair(pair) {
    const [start] = rangeOf(pair.key);
    const properties = (pair.srcToken?.start ?? []).filter(({ type }) => type === 'anchor' || type === 'tag' || type === 'explicit-key-ind');
    return Math.min(start, ...properties.map(({ offset }) => offset));
}
/** Where the last thing that belongs to an entry ends, comments and line breaks after it apart. */
function endOfPair(pair, text) {
    return Math.max(endOfNode(pair.value, text) ?? 0, endOfLead(pair));
}
/** Where the key with its colon, and the anchor or tag of the value, ends. */
function endOfLead(pair) {
    const [, key] = rangeOf(pair.key);
    const tokens = separatorOf(pair).filter(({ type }) => type === 'map-value-ind' || type === 'anchor' || type === 'tag');
    return Math.max(key, ...tokens.map(({ offset, source }) => offset + source.length));
}
/** `undefined` for what is not written. */
function endOfNode(node, text) {
    if ((0,dist/* isPair */.tO)(node))
        return endOfPair(node, text);
    const [start, end] = rangeOf(node);
    if ((0,dist/* isCollection */.P3)(node) && node.flow !== true) {
        return endOfNode(node.items.at(-1), text) ?? trimmedEnd(text, start, end);
    }
    if (start === end)
        return undefined;
    const isBlock = (0,dist/* isScalar */.jn)(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
    return isBlock ? trimmedEnd(text, start, end) : end;
}
function trimmedEnd(text, start, end) {
    return start + text.slice(start, end).trimEnd().length;
}
/** Start of the line after the one that an offset is in; the text's length on the last one. */
function nextLine(text, offset) {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end + 1;
}
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** White space before a map's keys; `null` where they do not stand on lines of their own. */
function marginOf(map, text) {
    if (map.flow === true)
        return null;
    const [first] = map.items;
    if (first === undefined)
        return null;
    const start = startOfPair(first);
    const margin = text.slice(lineStart(text, start), start).replace(/^\ufeff/, '');
    return /^ *$/.test(margin) ? margin : null;
}
/**
 * Start of the line after what belongs to an entry that ends at `offset`: comments below it that stand
 * further in than the entry belong to it, and would become part of a text that is put before them.
 */
function lineAfter(text, offset, margin) {
    let end = nextLine(text, offset);
    for (let at = end; at < text.length;) {
        const next = nextLine(text, at);
        const line = text.slice(at, next);
        const [, spaces = ''] = /^( *)#/.exec(line) ?? [];
        if (line.trim() !== '' && spaces.length <= margin.length)
            break;
        if (line.trim() !== '')
            end = next;
        at = next;
    }
    return end;
}

;// CONCATENATED MODULE: ./build/js/core/pull/plan-document.js


/** Opens a file; `null` where the library cannot make sense of it. */
function openDocument({ path, text }) {
    const document = (0,dist/* parseDocument */.Tp)(text, {
        keepSourceTokens: true,
        uniqueKeys: false,
        merge: false,
        strict: true,
        logLevel: 'silent',
    });
    if (document.errors.length > 0)
        return null;
    const { contents } = document;
    const isEmpty = contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null);
    if (!isEmpty && !(0,dist/* isMap */.jh)(contents))
        return null;
    const root = (0,dist/* isMap */.jh)(contents) ? contents : null;
    const { targets, aliases } = follow(root);
    const known = new WeakMap();
    const resolve = (node) => ((0,dist/* isAlias */.Vj)(node) ? targets.get(node) : node);
    const entries = (node) => {
        const map = resolve(node);
        if (!(0,dist/* isMap */.jh)(map))
            return new Map();
        const found = known.get(map) ?? entriesIn(map, resolve, entries);
        known.set(map, found);
        return found;
    };
    return {
        path,
        text,
        root,
        targets,
        aliases,
        comments: commentsIn(text),
        unit: unitOf(root, text),
        entries,
    };
}
/** The value of a merge key: a map or a list of maps. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN' && key.source === '<<' && key.tag === undefined;
}
function entriesIn(map, resolve, entries) {
    const found = new Map();
    for (const pair of map.items) {
        if (isMergeKey(pair.key))
            continue;
        const key = resolvedKey(resolve(pair.key));
        found.set(key, { key, pair, map, isOwn: true });
    }
    for (const pair of map.items) {
        if (!isMergeKey(pair.key))
            continue;
        const sources = resolve(pair.value);
        for (const source of (0,dist/* isSeq */.oP)(sources) ? sources.items : [sources]) {
            for (const [key, entry] of entries(source)) {
                if (!found.has(key))
                    found.set(key, { ...entry, isOwn: false });
            }
        }
    }
    return found;
}
/** Finds out what aliases stand for: the last anchor of that name above them. */
function follow(root) {
    const anchors = new Map();
    const targets = new Map();
    const aliases = [];
    (0,dist/* visit */.YR)(root, {
        Value: (_, node) => {
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
        Alias: (part, alias, path) => {
            const target = anchors.get(alias.source);
            if (target !== undefined)
                targets.set(alias, target);
            const [place, parent = null] = placesOn(path);
            if (place === undefined)
                return;
            const role = part === 'value' || part === 'key' ? part : 'item';
            aliases.push({ ...place, alias, parent, role: isMergeKey(place.pair.key) ? 'merge' : role });
        },
    });
    return { targets, aliases };
}
/** The entries that lead to a node, the nearest first. */
function placesOn(path) {
    return path
        .flatMap((pair, index) => {
        const map = path[index - 1];
        return (0,dist/* isPair */.tO)(pair) && (0,dist/* isMap */.jh)(map) ? [{ pair, map }] : [];
    })
        .reverse();
}
/** The lexer puts a mark before plain scalars, so that a token with a number sign is a comment. */
function commentsIn(text) {
    const comments = [];
    let at = 0;
    let isScalarNext = false;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        const isMark = token === '\u0002' || token === '\u0018' || token === '\u001f';
        if (!isMark) {
            if (!isScalarNext && token.startsWith('#'))
                comments.push([at, at + token.length]);
            at += token.length;
        }
        isScalarNext = token === '\u001f';
    }
    return comments;
}
/** What the first map within the root adds to its margin. */
function unitOf(root, text) {
    for (const pair of root?.items ?? []) {
        const [first] = (0,dist/* isMap */.jh)(pair.value) && pair.value.flow !== true ? pair.value.items : [];
        if (first === undefined)
            continue;
        const [start] = rangeOf(first.key);
        const margin = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
        if (/^ +$/.test(margin))
            return margin;
    }
    return '  ';
}

// EXTERNAL MODULE: ./build/js/core/diff.js + 4 modules
var diff = __webpack_require__(4897);
// EXTERNAL MODULE: ./build/js/core/parent.js
var core_parent = __webpack_require__(6354);
;// CONCATENATED MODULE: ./build/js/core/pull/text-edit.js
/**
 * The edits that can be made together, in their order in the text: of those that overlap the first one
 * counts, and what is inserted at one place comes in the order given.
 */
function compatible(edits) {
    const chosen = [];
    let at = 0;
    for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        if (edit.start < at)
            continue;
        chosen.push(edit);
        at = edit.end;
    }
    return chosen;
}
/** The text with the edits made, as far as they are {@link compatible}. */
function withEdits(text, edits) {
    let result = '';
    let at = 0;
    for (const { start, end, text: piece } of compatible(edits)) {
        result += text.slice(at, start) + piece;
        at = end;
    }
    return result + text.slice(at);
}
/** At the start of a line, or after the last one. */
function insertLines(text, offset, lines) {
    const isOpen = offset === text.length && text !== '' && !text.endsWith('\n');
    return insertion(offset, isOpen ? `\n${lines.replace(/\n$/, '')}` : lines);
}
function insertion(offset, text) {
    return { start: offset, end: offset, text };
}

;// CONCATENATED MODULE: ./build/js/core/pull/map-edits.js





/** Writes entries into a map: after one of its entries, or before all of them (`null`). */
function insertEntries(document, map, entries, after) {
    const { text, unit } = document;
    const margin = marginOf(map, text);
    if (margin !== null) {
        const lines = blockLines(entries, margin, unit);
        const at = after === null
            ? lineStart(text, rangeOf(map)[0])
            : lineAfter(text, endOfPair(after, text), margin);
        return [insertLines(text, at, lines)];
    }
    if (map.flow !== true)
        return [];
    const written = entries.map(flowEntry).join(', ');
    const [first] = map.items;
    if (first === undefined)
        return [insertion(rangeOf(map)[0] + 1, written)];
    if (after === null)
        return [insertion(startOfPair(first), `${written}, `)];
    return [insertion(endOfPair(after, text), `, ${written}`)];
}
/**
 * Gives an entry a map for its value, in place of nothing, of an alias, or of an empty map. What stands
 * beside the value, an anchor or a comment, stays.
 */
function putBody({ text, unit }, { map, pair }, entries) {
    const start = endOfLead(pair);
    const end = endOfPair(pair, text);
    const margin = marginOf(map, text);
    if (margin === null) {
        const colon = hasColon(pair) ? '' : ':';
        return map.flow === true ? [{ start, end, text: `${colon} ${flowText({ entries })}` }] : [];
    }
    const lines = blockLines(entries, margin + unit, unit);
    return [
        { start, end, text: hasColon(pair) ? '' : `\n${margin}:` },
        insertLines(text, lineAfter(text, end, margin), lines),
    ];
}
/** Whether {@link putBody} may take the place of what the entry has. */
function isReplaceable(value, text) {
    if (isNullNode(value) || (0,dist/* isAlias */.Vj)(value))
        return true;
    if (!(0,dist/* isMap */.jh)(value) || value.items.length > 0)
        return false;
    const [start, end] = rangeOf(value);
    return !/[\n#]/.test(text.slice(start, end));
}
/** Puts other entries, at least one, in the place of one; its comments stay, above them. */
function replacePair(document, { map, pair }, entries) {
    const { text, unit } = document;
    const margin = marginOf(map, text);
    if (margin !== null) {
        const start = lineStart(text, startOfPair(pair));
        const end = lineAfter(text, endOfPair(pair, text), margin);
        const lines = blockLines(entries, margin, unit);
        return [{ start, end, text: `${commentLines(document, start, end, margin)}${lines}` }];
    }
    if (map.flow !== true)
        return [];
    const [start, end] = [startOfPair(pair), endOfPair(pair, text)];
    const written = entries.map(flowEntry).join(', ');
    return [{ start, end, text: withComments(document, start, end, written) }];
}
/** Writes another scalar or list where an entry has one, in the quotes that it has. */
function replaceValue(document, { key, map, pair }, out) {
    const { text, unit } = document;
    const { value } = pair;
    const lead = endOfLead(pair);
    const end = endOfPair(pair, text);
    const margin = marginOf(map, text);
    const same = quotedAs(value, out);
    if (margin === null) {
        const start = isNullNode(value) ? lead : rangeOf(value)[0];
        const colon = hasColon(pair) ? '' : ':';
        const gap = start === lead ? `${colon} ` : '';
        const written = `${gap}${same ?? flowText(out)}`;
        return [{ start, end, text: withComments(document, start, end, written) }];
    }
    const hoisted = commentLines(document, lead, end, margin);
    const above = hoisted === '' ? [] : [insertion(lineStart(text, startOfPair(pair)), hoisted)];
    if (same !== null)
        return [...above, { start: rangeOf(value)[0], end, text: same }];
    const next = nextLine(text, end);
    const isAlone = text.slice(end, next).trim() === '' &&
        !separatorOf(pair).some(({ type }) => type === 'anchor' || type === 'tag') &&
        lineAfter(text, end, margin) === next;
    // The key stays as it is written; one after a question mark may have no colon yet.
    const colon = hasColon(pair) ? '' : `\n${margin}:`;
    const body = isAlone
        ? blockValue(out, margin.length + key.length + 1, margin, unit)
        : ` ${flowText(out, 'block')}`;
    return [...above, { start: lead, end, text: `${colon}${body}` }];
}
/** Another name for a key, in the quotes that it has. */
function renameKey({ map, pair: { key } }, name) {
    const [start, end] = rangeOf(key);
    const style = map.flow === true ? 'flow' : 'block';
    return { start, end, text: quotedAs(key, name) ?? flowText(name, style) };
}
/** A text in the quotes that the value has; `null` where it has none, or a list takes its place. */
function quotedAs(value, out) {
    if (!(0,dist/* isScalar */.jn)(value) || typeof out !== 'string')
        return null;
    if (value.type === 'QUOTE_DOUBLE')
        return doubleQuoted(out);
    return value.type === 'QUOTE_SINGLE' ? singleQuoted(out) : null;
}
function hasColon(pair) {
    return separatorOf(pair).some(({ type }) => type === 'map-value-ind');
}
/** What takes the place of a piece of text in brackets, below the comments of that, which stay: deeper than any key before the brackets. */
function withComments(document, start, end, written) {
    const { text, unit } = document;
    const line = text.slice(lineStart(text, start), start);
    const margin = line.slice(0, line.length - line.trimStart().length) + unit;
    const kept = commentLines(document, start, end, margin);
    return kept === '' ? written : `\n${kept}${margin}${written}`;
}
/** The comments of a piece of text, each on a line of its own. */
function commentLines({ comments, text }, start, end, margin) {
    return comments
        .filter(([from, to]) => from >= start && to <= end)
        .map(([from, to]) => `${margin}${text.slice(from, to).trimEnd()}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./build/js/core/pull/removal.js


/** Takes entries out of the one map that they are written in; their comments stay. */
function removePairs(document, places) {
    const { text } = document;
    const [first] = places;
    if (first === undefined)
        return [];
    const margin = marginOf(first.map, text);
    if (margin !== null) {
        return places.map(({ pair }) => {
            const start = lineStart(text, startOfPair(pair));
            const end = nextLine(text, endOfPair(pair, text));
            return { start, end, text: commentLines(document, start, end, margin) };
        });
    }
    if (first.map.flow !== true)
        return [];
    return removeFromBrackets(document, first.map, new Set(places.map(({ pair }) => pair)));
}
/** Neighbours go together, with the comma after them, or before them where they are the last. */
function removeFromBrackets(document, map, gone) {
    const { text } = document;
    const { items } = map;
    const [open, close] = rangeOf(map);
    const edits = [];
    for (let first = 0; first < items.length; first += 1) {
        const pair = items[first];
        if (pair === undefined || !gone.has(pair))
            continue;
        let last = first;
        while (gone.has(items[last + 1]))
            last += 1;
        const [before, next] = [items[first - 1], items[last + 1]];
        const end = endOfPair(items[last] ?? pair, text);
        if (next !== undefined)
            edits.push(cut(document, startOfPair(pair), startOfPair(next)));
        else if (before !== undefined)
            edits.push(cut(document, endOfPair(before, text), end));
        else
            edits.push(cut(document, open + 1, close - 1));
        first = last;
    }
    return edits;
}
function cut(document, start, end) {
    return { start, end, text: withComments(document, start, end, '') };
}

;// CONCATENATED MODULE: ./build/js/core/pull/written-out.js


/** What a node stands for, written out: aliases and merges followed. */
function copyOf(node, document) {
    if ((0,dist/* isAlias */.Vj)(node))
        return copyOf(document.targets.get(node), document);
    if ((0,dist/* isMap */.jh)(node))
        return { entries: copiesOf(document.entries(node).values(), document) };
    if ((0,dist/* isSeq */.oP)(node)) {
        return node.items.map((item) => resolvedKey((0,dist/* isAlias */.Vj)(item) ? document.targets.get(item) : item));
    }
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
        return null;
    if (typeof node.value === 'string' || typeof node.value === 'boolean')
        return node.value;
    return { raw: resolvedKey(node) };
}
function copiesOf(entries, document) {
    return [...entries].map(({ key, pair }) => [key, copyOf(pair.value, document)]);
}

;// CONCATENATED MODULE: ./build/js/core/pull/plan-path.js







/** Follows keys from the top of a file; `null` if there is no such entry. */
function findPath(document, keys) {
    let node = document.root;
    let found = null;
    let isLent = false;
    let lender = null;
    for (const key of keys) {
        const entry = document.entries(node).get(key);
        if (entry === undefined)
            return null;
        if (!isLent && ((0,dist/* isAlias */.Vj)(node) || !entry.isOwn)) {
            isLent = true;
            lender = found;
        }
        found = { ...entry, isLent, lender };
        node = entry.pair.value;
    }
    return found;
}
/** Writes out what an alias or a merge lends on the way to an entry, so that it can be edited. */
function writeOut(document, { lender }) {
    return lender === null ? [] : writeOutValue(document, lender);
}
function writeOutValue(document, place) {
    const { value } = place.pair;
    if ((0,dist/* isAlias */.Vj)(value)) {
        return putBody(document, place, copiesOf(document.entries(value).values(), document));
    }
    const merge = (0,dist/* isMap */.jh)(value) ? value.items.find(({ key }) => isMergeKey(key)) : undefined;
    if (!(0,dist/* isMap */.jh)(value) || merge === undefined)
        return [];
    const lent = [...document.entries(value).values()].filter(({ isOwn }) => !isOwn);
    if (lent.length === 0)
        return removePairs(document, [{ map: value, pair: merge }]);
    return replacePair(document, { map: value, pair: merge }, copiesOf(lent, document));
}
/**
 * Where edits would take an anchor away that an alias elsewhere needs, what has to come first: that what
 * these aliases stand for is written out. Nothing where there are none.
 */
function freedAliases(document, edits) {
    const goes = (at) => edits.some(({ start, end }) => at >= start && at < end);
    const freed = [];
    const written = new Set();
    for (const place of document.aliases) {
        const { alias, parent, role } = place;
        const target = document.targets.get(alias);
        const [at] = rangeOf(alias);
        if (target === undefined || !goes(anchorOf(target, document)))
            continue;
        // An alias that goes may be written again, in a merge.
        if (goes(at) && !edits.some(({ text }) => text.includes(`*${alias.source}`)))
            continue;
        const holder = role === 'merge' ? parent : place;
        const isWhole = role === 'merge' || (role === 'value' && (0,dist/* isMap */.jh)(target));
        if (!isWhole || holder === null) {
            const out = copyOf(alias, document);
            freed.push({ start: at, end: at + alias.source.length + 1, text: flowText(out) });
        }
        else if (!written.has(holder.pair)) {
            written.add(holder.pair);
            freed.push(...writeOutValue(document, holder));
        }
    }
    return freed;
}
/** Takes out merges of what edits have left empty: `<<` goes with maps alone. */
function withoutEmptyMerges(document) {
    const holders = new Map();
    for (const { alias, parent, role } of document.aliases) {
        const isEmpty = role === 'merge' && isNullNode(document.targets.get(alias));
        if (isEmpty && parent !== null)
            holders.set(parent.pair, parent);
    }
    return [...holders.values()].flatMap((place) => writeOutValue(document, place));
}
/** Where the anchor of a node stands: before it. */
function anchorOf(node, { text }) {
    return text.lastIndexOf(`&${node.anchor}`, rangeOf(node)[0]);
}
/** Takes entries out that stand in one map. */
function removeEntries(document, found) {
    const lent = found.find(({ isLent }) => isLent);
    return lent === undefined ? removePairs(document, found) : writeOut(document, lent);
}
/** Adds entries to the value of an entry, which is a map or can become one; each where `place` says. */
function addEntries(document, found, entries, place) {
    if (found.isLent)
        return writeOut(document, found);
    const { value } = found.pair;
    if ((0,dist/* isAlias */.Vj)(value) && document.entries(value).size > 0) {
        return putBody(document, found, [[{ raw: '<<' }, { raw: `*${value.source}` }], ...entries]);
    }
    if (isReplaceable(value, document.text))
        return putBody(document, found, entries);
    return (0,dist/* isMap */.jh)(value) ? insertEntries(document, value, entries, place(value)) : [];
}
/** The end of a map. */
function atEnd(map) {
    return map.items.at(-1) ?? null;
}

;// CONCATENATED MODULE: ./build/js/core/pull/additions.js












/** What of live the plan does not name and is to name, in the order in which people read it. */
function missingFrom(plan, { entities, lost }) {
    const named = new Set();
    const earlier = new Set();
    for (const { kind, name, renamedFrom } of plan.taxonomy.entities.values()) {
        named.add(`${kind} ${name}`);
        for (const old of renamedFrom)
            earlier.add(`${kind} ${old}`);
    }
    const missing = [...entities.values()].filter((entity) => {
        if (plan.taxonomy.entities.has((0,core_taxonomy/* keyOf */.TN)(entity)))
            return false;
        // A name that something of the plan has given up cannot be used by it again.
        if (earlier.has(`${entity.kind} ${entity.name}`))
            return false;
        if (entity.scope === null) {
            return !isHidden(entity) && !named.has(`${entity.kind} ${entity.name}`);
        }
        const shared = { ...entity, scope: null };
        const definition = entities.get((0,core_taxonomy/* keyOf */.TN)(shared));
        const stated = (0,core_taxonomy/* find */.I6)(plan.taxonomy, shared);
        if (stated?.state === 'deleted' || isMisled(plan, lost, entity))
            return false;
        if (stated === undefined && definition !== undefined && isHidden(definition))
            return false;
        const parent = (0,core_parent/* parentKey */.C)(entity);
        return parent === null || plan.taxonomy.entities.get(parent)?.state === 'present';
    });
    return missing.sort((a, b) => (0,kinds/* rankOf */.IQ)(a.kind) - (0,kinds/* rankOf */.IQ)(b.kind) ||
        compareNames(a.scope ?? '', b.scope ?? '') ||
        compareNames(a.name, b.name));
}
/**
 * Properties whose type and what needs it the plan does not state together, as a definition that leaves
 * one of them unmanaged, or a merge, has become another since.
 */
function incoherent({ taxonomy }, entities) {
    const found = [];
    for (const [key, { kind, name, scope, fields }] of taxonomy.entities) {
        if (!entities.has(key))
            continue;
        const shared = (0,core_taxonomy/* sharedOf */.LV)(taxonomy, { kind, name, scope })?.fields;
        const type = fields.get('type') ?? shared?.get('type');
        const lacking = (0,core_kind/* fieldsFor */.VV)((0,kinds/* kindOf */.I)(kind), scope !== null).filter(({ name: field, codec, needsType }) => {
            if (needsType === undefined)
                return false;
            const value = fields.get(field) ?? shared?.get(field) ?? null;
            return value === null ? codec === 'set' && type === needsType : type === undefined;
        });
        if (lacking.length === 0)
            continue;
        const names = new Set(['type', ...lacking.map(({ name: field }) => field)]);
        found.push({ action: 'update', kind, name, scope, renamedFrom: null, fields: names });
    }
    return found;
}
/** Categories that an event of the plan names, where the plan declares categories and not these. */
function undeclared(plan, entities, declared) {
    const referred = new Set(kinds/* kinds */.EZ.flatMap(({ fields }) => fields.flatMap(({ references }) => references ?? [])));
    const needed = [...plan.taxonomy.entities].flatMap(([key, { kind }]) => referred.has(kind) && !declared.has(key) ? (entities.get(key) ?? []) : []);
    return needed.sort((a, b) => compareNames(a.name, b.name));
}
/** Adds entries where a file has their section: the first one that does. */
function addTo(documents, { place, entries }) {
    for (let depth = place.length; depth > 0; depth -= 1) {
        const keys = place.slice(0, depth);
        for (const document of documents) {
            const found = findPath(document, keys);
            if (found === null)
                continue;
            const below = nest(place.slice(depth), entries);
            return { document, edits: addEntries(document, found, below, atEnd) };
        }
    }
    return null;
}
function nest(keys, entries) {
    const [key, ...rest] = keys;
    return key === undefined ? entries : [[key, { entries: nest(rest, entries) }]];
}
/** Sections that no file has yet, at the end of one, apart from what is there. */
function addSections(document, additions) {
    const { root, text, unit } = document;
    const entries = additions.flatMap(({ place, entries: below }) => nest(place, below));
    if (root === null)
        return [insertLines(text, text.length, blockLines(entries, '', unit))];
    const last = atEnd(root);
    const margin = marginOf(root, text);
    if (margin === null || last === null)
        return insertEntries(document, root, entries, last);
    const end = lineAfter(text, endOfPair(last, text), margin);
    const sections = entries.map((entry) => `\n${blockLines([entry], margin, unit)}`);
    return [insertLines(text, end, sections.join(''))];
}

;// CONCATENATED MODULE: ./build/js/core/pull/list-edits.js





/** Writes another set where an entry has a list: what stays is left as it is written. */
function replaceList(document, entry, items) {
    const { text } = document;
    const list = entry.pair.value;
    const anew = () => replaceValue(document, entry, items);
    if (!(0,dist/* isSeq */.oP)(list) || !list.items.every((item) => (0,dist/* isScalar */.jn)(item)))
        return anew();
    const wanted = new Set(items);
    const kept = list.items.filter((item) => wanted.has(resolvedKey(item)));
    const written = new Set(list.items.map(resolvedKey));
    const added = items.filter((item) => !written.has(item));
    const endOf = (item) => endOfNode(item, text) ?? rangeOf(item)[0];
    if (list.flow === true) {
        const [start, end] = rangeOf(list);
        const source = text.slice(start, end);
        if (items.length === 0 || /[\n#&]/.test(source))
            return anew();
        const pad = source.startsWith('[ ') ? ' ' : '';
        const pieces = [
            ...kept.map((item) => text.slice(rangeOf(item)[0], endOf(item))),
            ...added.map((item) => inline(item, 'flow')),
        ];
        return [{ start, end, text: `[${pad}${pieces.join(', ')}${pad}]` }];
    }
    const last = list.items.at(-1);
    const [start] = rangeOf(last);
    const dash = text.slice(lineStart(text, start), start);
    if (kept.length === 0 || !/^ *- +$/.test(dash))
        return anew();
    const margin = dash.replace(/- +$/, '');
    const lines = added.map((item) => `${dash}${inline(item, 'block')}\n`).join('');
    return [
        ...list.items
            .filter((item) => !wanted.has(resolvedKey(item)))
            .map((item) => {
            const from = lineStart(text, rangeOf(item)[0]);
            const to = nextLine(text, endOf(item));
            return { start: from, end: to, text: commentLines(document, from, to, margin) };
        }),
        insertLines(text, nextLine(text, endOf(last)), lines),
    ];
}

;// CONCATENATED MODULE: ./build/js/core/pull/adopt.js











/** Where the files name an entity; several only for uses of a name. */
function placeOf({ kind, name, scope }) {
    const spec = (0,kinds/* kindOf */.I)(kind);
    if (scope === null || spec.scope === null)
        return [spec.section, name];
    return [spec.scope.section, scope, 'properties', name];
}
/** Edits of one file that do away with a deviation: what live has is written instead. */
function adopt(document, change, aim) {
    const found = findPath(document, placeOf(change));
    if (found === null) {
        const old = change.action === 'rename' ? change.renamedFrom : null;
        return old === null ? [] : renamedUses(document, change, old);
    }
    switch (change.action) {
        case 'create':
        case 'restore':
            return removeEntries(document, [found]);
        case 'delete':
            return revive(document, found, change, aim);
        case 'rename':
            return renameBack(document, found, change);
        case 'update':
            return update(document, found, change, aim);
        default:
            return change.action;
    }
}
function update(document, found, change, { plan, live }) {
    if (found.isLent)
        return writeOut(document, found);
    const current = live.entities.get((0,core_taxonomy/* keyOf */.TN)(change));
    // What a plan cannot say without saying something wrong it does not say.
    if (current === undefined || isMisled(plan, live.lost, change)) {
        return removeEntries(document, [found]);
    }
    const wanted = wantedFields(change, current);
    const fieldAt = (name) => findPath(document, [...placeOf(change), name]);
    // A round of its own, as other edits could be about the same piece of text.
    const unstated = [...wanted].flatMap(([name, value]) => value === undefined ? (fieldAt(name) ?? []) : []);
    if (unstated.length > 0)
        return removeEntries(document, unstated);
    const edits = [];
    for (const [name, value] of wanted) {
        if (value === undefined)
            continue;
        const field = fieldAt(name);
        if (field !== null && !field.isLent) {
            edits.push(...replaceField(document, field, value));
            continue;
        }
        const entry = [name, outOf(value ?? emptyOf(change, name))];
        edits.push(...addEntries(document, found, [entry], (map) => placeFor(map, change, name)));
        // An alias or nothing becomes a map once.
        if (!(0,dist/* isMap */.jh)(found.pair.value))
            return edits;
    }
    return edits;
}
/** What is to be stated of the fields that differ; `undefined`: nothing. */
function wantedFields(change, live) {
    const wanted = new Map();
    const type = live.fields.get('type');
    for (const { name, needsType } of (0,core_kind/* fieldsFor */.VV)((0,kinds/* kindOf */.I)(change.kind), change.scope !== null)) {
        if (!change.fields.has(name))
            continue;
        const value = live.fields.get(name);
        const isCleared = value === null && needsType !== undefined && needsType !== type;
        wanted.set(name, isCleared ? undefined : value);
        if (type === undefined && needsType !== undefined)
            wanted.set('type', undefined);
    }
    if (wanted.has('type') && wanted.get('type') === undefined) {
        for (const { name, needsType } of (0,kinds/* kindOf */.I)(change.kind).fields) {
            if (needsType !== undefined)
                wanted.set(name, undefined);
        }
    }
    return wanted;
}
function emptyOf({ kind }, name) {
    return (0,core_kind/* fieldOf */._F)((0,kinds/* kindOf */.I)(kind), name)?.codec === 'set' ? [] : null;
}
function replaceField(document, field, value) {
    const written = value === null && (0,dist/* isSeq */.oP)(field.pair.value) ? [] : value;
    return (0,core_kind/* isSet */.vM)(written)
        ? replaceList(document, field, written)
        : replaceValue(document, field, outOf(written));
}
/** Fields keep the order of the kind's table, as far as what is there has it. */
function placeFor(map, { kind }, name) {
    const order = (0,kinds/* kindOf */.I)(kind).fields.map((field) => field.name);
    const rank = order.indexOf(name);
    const before = map.items.filter(({ key }) => {
        const other = resolvedKey(key);
        return other === '<<' || (order.includes(other) && order.indexOf(other) < rank);
    });
    return before.at(-1) ?? null;
}
/** `deleted: true` of something that is there: it gives way to what there is. */
function revive(document, found, change, { plan, live }) {
    const mark = findPath(document, [...placeOf(change), 'deleted']);
    if (mark === null)
        return [];
    if (mark.isLent)
        return writeOut(document, mark);
    const current = live.entities.get((0,core_taxonomy/* keyOf */.TN)(change));
    // It cannot be written, so the plan says nothing of it.
    if (current === undefined)
        return removeEntries(document, [found]);
    const body = bodyFor(current, plan, live.entities);
    return body === null ? removePairs(document, [mark]) : replacePair(document, mark, body.entries);
}
/** The name that Amplitude still has, at the definition and wherever the file uses it. */
function renameBack(document, found, change) {
    const old = change.renamedFrom;
    if (old === null)
        return [];
    if (found.isLent)
        return writeOut(document, found);
    const list = findPath(document, [...placeOf(change), 'renamed_from']);
    if (list?.isLent === true)
        return writeOut(document, list);
    return [
        renameKey(found, old),
        ...(list === null ? [] : withoutName(document, list, old)),
        ...renamedUses(document, change, old),
    ];
}
/** What is older than the name stays: it does no harm, and other projects may still have it. */
function withoutName(document, list, old) {
    const { value } = list.pair;
    const names = (0,dist/* isSeq */.oP)(value) ? value.items.map(resolvedKey) : [];
    const older = names.slice(names.indexOf(old) + 1);
    return older.length > 0 ? replaceList(document, list, older) : removePairs(document, [list]);
}
/** Keys of a shared definition's uses in this file. */
function renamedUses(document, { kind, name }, old) {
    const { scope } = (0,kinds/* kindOf */.I)(kind);
    if (scope === null)
        return [];
    const section = document.entries(document.root).get(scope.section);
    return [...document.entries(section?.pair.value).keys()].flatMap((parent) => {
        const use = findPath(document, [scope.section, parent, 'properties', name]);
        return use === null || use.isLent ? [] : [renameKey(use, old)];
    });
}

;// CONCATENATED MODULE: ./build/js/core/pull/round.js








/**
 * The files one round further; `null` if there is nothing more to do. A round makes edits that do not
 * depend on each other; what they lead to is left to the next one.
 */
function editedFiles(standing) {
    const { files, plan, changes, live, managed, lacksDeclaration } = standing;
    const missing = managed ? [] : missingFrom(plan, live);
    const due = changes.length > 0 ? firstDue(changes) : incoherent(plan, live.entities);
    if (due.length === 0 && missing.length === 0 && !lacksDeclaration)
        return null;
    const documents = files.map(openDocument).filter((document) => document !== null);
    if (documents.length < files.length)
        return null;
    const adopted = documents.map((document) => ({
        document,
        edits: due.flatMap((change) => adopt(document, change, standing)),
    }));
    const all = adopted.some(hasEdits) ? adopted : added(documents, missing, standing);
    if (!all.some(hasEdits))
        return null;
    return documents.map((document) => edited(document, all.flatMap((part) => (part.document === document ? part.edits : []))));
}
function hasEdits({ edits }) {
    return edits.length > 0;
}
/** Definitions come before their uses, which may follow them; what is renamed comes before all. */
function firstDue(changes) {
    const renames = changes.filter(({ action }) => action === 'rename');
    if (renames.length > 0)
        return renames;
    const shared = changes.filter(({ scope }) => scope === null);
    return shared.length > 0 ? shared : changes;
}
function added(documents, missing, { plan, live: { entities }, managed }) {
    const declared = declaredIn(documents);
    const needed = undeclared(plan, entities, declared).filter(({ kind }) => !managed || [...declared.values()].includes(kind));
    const wanted = [...needed, ...missing];
    // Definitions first: what uses them says only what differs from them.
    const shared = wanted.filter(({ scope }) => scope === null);
    const additions = new Map();
    for (const entity of shared.length > 0 ? shared : wanted) {
        // What holds it: its section, or the `properties` of what it belongs to.
        const place = placeOf(entity).slice(0, -1);
        const addition = additions.get(place.join('\u0000')) ?? { place, entries: [] };
        addition.entries.push([entity.name, bodyFor(entity, plan, entities)]);
        additions.set(place.join('\u0000'), addition);
    }
    const found = [];
    const rest = [];
    for (const addition of additions.values()) {
        const edits = addTo(documents, addition);
        if (edits === null)
            rest.push(addition);
        else
            found.push(edits);
    }
    // New sections have a round of their own: both may be about the end of a file.
    const first = documents.find((document) => findPath(document, ['version'])) ?? documents[0];
    if (found.some(hasEdits) || first === undefined || rest.length === 0)
        return found;
    return [{ document: first, edits: addSections(first, rest) }];
}
/** What the files name themselves; what they only refer to is not among it. */
function declaredIn(documents) {
    const declared = new Map();
    for (const document of documents) {
        for (const { kind, section } of kinds/* kinds */.EZ) {
            const found = findPath(document, [section]);
            for (const name of document.entries(found?.pair.value).keys()) {
                declared.set((0,core_taxonomy/* keyOf */.TN)({ kind, name, scope: null }), kind);
            }
        }
    }
    return declared;
}
/** With the edits, or with what has to come before them. */
function edited(document, wanted) {
    const freed = freedAliases(document, compatible(wanted));
    const file = withText(document, freed.length > 0 ? freed : wanted);
    const hasMerges = document.aliases.some(({ role }) => role === 'merge');
    const after = hasMerges && file.text !== document.text ? openDocument(file) : null;
    return after === null ? file : withText(after, withoutEmptyMerges(after));
}
/** In the line ends that the file has. */
function withText({ path, text }, edits) {
    const isWindows = text.includes('\r\n');
    const fitting = isWindows
        ? edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, '\r\n') }))
        : edits;
    return { path, text: withEdits(text, fitting) };
}

;// CONCATENATED MODULE: ./build/js/core/pull/pull.js









/** Every round brings at least one entity in line; this many mean that one will not be. */
const mostRounds = 60;
/**
 * Brings the files of a valid plan in line with live, by editing what differs and nothing else, so that
 * a diff finds no change. `managed`: only of what the plan names; else what it does not name is added.
 */
function pullInto(before, live, { managed }) {
    let files = before;
    let { plan, problems } = readPlanNow(files);
    const first = plan;
    let changes = (0,diff/* diff */.U)(plan, live, null).changes;
    const stated = expressibleIn(live, (address) => isLeft(first, address));
    const gone = new Map();
    for (let round = 0; round < mostRounds; round += 1) {
        const lacksDeclaration = problems.some(({ rule }) => rule === 'undeclared-category');
        const next = editedFiles({ files, plan, changes, live: stated, managed, lacksDeclaration });
        if (next === null)
            break;
        for (const change of changes.filter(isAbsent))
            gone.set((0,core_taxonomy/* keyOf */.TN)(change), change);
        files = next;
        ({ plan, problems } = readPlanNow(files));
        changes = (0,diff/* diff */.U)(plan, live, null).changes;
    }
    return {
        files,
        removed: [...gone.values()].filter((address) => (0,core_taxonomy/* find */.I6)(plan.taxonomy, address) === undefined),
        warnings: [
            ...stated.losses
                .filter(({ address }) => !managed || first.taxonomy.entities.has((0,core_taxonomy/* keyOf */.TN)(address)))
                .map(({ message }) => `${message}.`),
            ...changes.map((change) => `${(0,core_taxonomy/* describe */.q0)(change, quote/* quote */.h)} could not be brought in line; a diff still shows it.`),
        ],
    };
}
/** Amplitude does not have it. */
function isAbsent({ action }) {
    return action === 'create' || action === 'restore';
}
function isLeft({ ignore, taxonomy }, address) {
    if ((0,plan_ignore/* isIgnored */.p)(ignore.get((0,kinds/* kindOf */.I)(address.kind).section) ?? [], address.name))
        return true;
    return isOwn(address) && !taxonomy.entities.has((0,core_taxonomy/* keyOf */.TN)(address));
}

;// CONCATENATED MODULE: ./build/js/pull.js












/** Brings the plan's files in line with Amplitude, or makes a plan: the report has what is to be written. */
async function pull(job) {
    const { plan, problems: found } = readPlanNow(job.files);
    const isBlank = job.files.every((file) => openDocument(file)?.root === null);
    const problems = [...job.problems, ...(isBlank ? [] : found)].filter(isGrave);
    const report = { ...nothingYet, problems };
    if (problems.length > 0)
        return { ...report, result: 'invalid', fails: true };
    if (job.amplitude === null)
        return { ...report, ...noCredentials, result: 'failed', fails: true };
    const live = await readFor(job, plan, job.amplitude);
    if ((0,ports/* isObstacle */.e)(live))
        return { ...report, ...live, result: 'failed', fails: true };
    const taxonomy = withoutRefused(live);
    const { files, removed, warnings } = outcome(job, isBlank, taxonomy);
    const before = new Map(job.files.map(({ path, text }) => [path, text]));
    const written = files.filter(({ path, text }) => before.get(path) !== text);
    const after = readPlanNow(files);
    return {
        ...report,
        result: written.length === 0 ? 'in-sync' : 'changes',
        written,
        entities: after.entities,
        removed,
        warnings: [...warnings, ...broken(after.problems)],
        notes: [
            ...live.notices,
            ...refusedNotes(live),
            ...(job.managed ? [] : notesOn(taxonomy, isBlank ? null : plan, after.plan)),
        ],
    };
}
/** What Amplitude did not tell is not known to be gone: the plan keeps it. */
function withoutRefused({ taxonomy, refusedScopes }) {
    return { ...taxonomy, unread: new Set([...taxonomy.unread, ...refusedScopes]) };
}
function refusedNotes({ refusedScopes: { size } }) {
    const which = size === 1 ? 'one event that it has' : `${(0,wording/* number */.ai)(size)} events that it has`;
    return size === 0
        ? []
        : [`Amplitude does not tell the properties of ${which}: those in the plan stay as they are.`];
}
/** A report before anything has been found. */
const nothingYet = {
    reason: '',
    explanation: '',
    fails: false,
    problems: [],
    written: [],
    entities: {},
    removed: [],
    warnings: [],
    notes: [],
};
const noCredentials = {
    reason: 'credentials',
    explanation: 'Amplitude is read only with its keys: set AMPLITUDE_API_KEY and AMPLITUDE_SECRET_KEY (api-key and secret-key of the action).',
};
/** The team's own rules are no reason not to pull: what Amplitude has need not follow them. */
const ownRules = new Set(['event-name', 'property-name', 'required-field']);
function isGrave(problem) {
    return (0,core_problem/* isError */.bJ)(problem) && !ownRules.has(problem.rule);
}
function readFor(job, plan, amplitude) {
    if (job.managed)
        return amplitude.read(plan, null);
    return amplitude.readAll(plan, (parents) => scopesToRead(plan, parents));
}
/** Everything that may hold something to write: events that are to be written, the plan's group types. */
function* scopesToRead(plan, parents) {
    for (const { kind, scope } of kinds/* kinds */.EZ) {
        if (scope === null)
            continue;
        if (scope.parent === null) {
            for (const type of plan.groupTypes)
                yield { kind, scope: type };
            continue;
        }
        for (const [key, entity] of parents.entities) {
            if (entity.kind !== scope.parent || entity.state === 'deleted')
                continue;
            const isNamed = plan.taxonomy.entities.has(key);
            const isLeft = isHidden(entity) ||
                isOwn(entity) ||
                (0,plan_ignore/* isIgnored */.p)(plan.ignore.get(scope.section) ?? [], entity.name);
            // A plan could not write what it would hold, and an empty name asks for the shared list.
            if ((0,names/* nameFault */.IY)(entity.name, false) !== null)
                continue;
            if (isNamed || !isLeft)
                yield { kind, scope: entity.name };
        }
    }
}
function outcome(job, isBlank, live) {
    if (!isBlank)
        return pullInto(job.files, live, { managed: job.managed });
    const [first, ...others] = job.files;
    const { entities, losses } = expressibleIn(live, () => false);
    const layout = job.layout ?? {
        file: first?.path ?? 'tracking-plan.yml',
        folder: null,
        hidden: false,
    };
    const made = newPlan(entities, countLeftOut(live, null).own, layout);
    // What stands in an empty plan is comments.
    const kept = first === undefined || first.text.trim() === '' ? '' : `${first.text.trimEnd()}\n\n`;
    const files = made.map(({ path, text }) => ({
        path,
        text: path === first?.path ? `${kept}${text}` : text,
    }));
    const warnings = losses.map(({ message }) => `${message}.`);
    return { files: [...files, ...others], removed: [], warnings };
}
/** The plan says what Amplitude has; where its own rules have errors, a check will say so. */
function broken(problems) {
    return problems
        .filter(core_problem/* isError */.bJ)
        .map(({ rule, message, location }) => `${location.file}:${location.line}: ${rule}: ${message}.`);
}
function notesOn(live, plan, after) {
    const hasGroups = [...live.entities.values()].some(({ kind }) => kind === 'group_property');
    return [
        ...leftOutNotes(countLeftOut(live, plan)),
        hiddenNote,
        ...(hasGroups && after.groupTypes.size === 0 ? [groupNote] : []),
    ];
}
const hiddenNote = "Amplitude's lists may leave out hidden events and user properties: those can neither be written nor counted.";
const groupNote = 'Amplitude does not tell which group types there are: name yours under group_types and pull again for what they use.';

;// CONCATENATED MODULE: ./build/js/pull-over-http.js



/** Runs `pull` on the Taxonomy API of a region, and writes below `root` what it brings. */
function pullOverHttp(root, target, asked) {
    const { plan } = target;
    return (0,amplitude_over_http/* withAmplitude */.K)(asked, async (amplitude, signal) => {
        const report = await pull({
            files: plan?.files ?? [],
            problems: plan?.problems ?? [],
            layout: target.plan === null ? { ...target.layout, hidden: false } : null,
            managed: asked.managed,
            amplitude,
        });
        return writeFor(root, report, plan, signal);
    });
}

;// CONCATENATED MODULE: ./build/js/pull-action.js











/** `command: pull` of the action: it writes the plan's files and leaves all else to the workflow. */
async function pullAction(inputs, event) {
    const target = await findTarget(event.workspace, inputs.plan, 'none');
    if ('error' in target)
        return (0,outputs/* fail */.fJ)('failed', 'plan', target.error);
    const { host } = (0,origin/* originOf */.y)(inputs.region, inputs.baseUrl);
    if (inputs.baseUrl !== null)
        (0,core/* info */.pq)(`Amplitude is reached at ${host}, as base-url says.`);
    const log = (line) => (0,core/* info */.pq)((0,log_line/* logLine */.B)(line));
    const progress = (0,js_progress/* reportProgress */.w)(clock/* systemClock */.m, log);
    const visit = { ...inputs, managed: false, env: (0,github_inputs/* readEnvironment */.Qo)(), progress, log };
    const done = await pullOverHttp(event.workspace, target, visit);
    await publishPull(done, { event, project: inputs.project });
    if (done.fails)
        (0,core/* setFailed */.C1)((0,log_line/* logLine */.B)(headlineOf(done)));
}


/***/ })

};
