export const id = 870;
export const ids = [870];
export const modules = {

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


/***/ })

};
