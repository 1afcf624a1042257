/** How a new plan is laid out: all in one file, or with a file for the events of each category. */
export const splits = ['none', 'category'] as const;

export type Split = (typeof splits)[number];
