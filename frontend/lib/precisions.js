/** How much of a date is known, from least to most. */
export const PRECISIONS = /** @type {const} */ (['year', 'month', 'day', 'minute', 'second']);
