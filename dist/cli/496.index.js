export const id = 496;
export const ids = [496];
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


/***/ })

};
