/* Codes of the characters that mean something to YAML. */

export const lineFeed = 10;
export const space = 32;
export const doubleQuote = 34;
export const hash = 35;
export const singleQuote = 39;
export const comma = 44;
export const dash = 45;
export const point = 46;
export const colon = 58;
export const greater = 62;
export const openList = 91;
export const backslash = 92;
export const closeList = 93;
export const openMap = 123;
export const pipe = 124;
export const closeMap = 125;
