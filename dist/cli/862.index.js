export const id = 862;
export const ids = [862];
export const modules = {

/***/ 4481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   globOf: () => (/* binding */ globOf)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _tidy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9416);


// Semantics do not depend on the machine: paths have been brought to forward slashes before.
const options = { dot: true, nocomment: true, nonegate: true, platform: 'linux' };
const mostAlternatives = 1000;
/** `null`: it has too many alternatives. */
function globOf(pattern) {
    const braceExpandMax = mostAlternatives + 1;
    const alternatives = minimatch__WEBPACK_IMPORTED_MODULE_0__/* .minimatch */ .xF.braceExpand(pattern, { ...options, braceExpandMax });
    if (alternatives.length > mostAlternatives)
        return null;
    const matchers = alternatives.map((alternative) => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR((0,_tidy_js__WEBPACK_IMPORTED_MODULE_1__/* .tidy */ .D)(alternative), { ...options, nobrace: true }));
    return {
        alternatives,
        matches: (path) => matchers.some((matcher) => matcher.match(path)),
        mayHold: (folder) => matchers.some((matcher) => matcher.match(folder, true)),
    };
}


/***/ })

};
