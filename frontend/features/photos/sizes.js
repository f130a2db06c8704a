const KEY = 'darkslide-size';

/** How large photos are shown, small, medium and large: the height of their rows as a share of the usual one. */
const SCALES = [0.6, 1, 1.8];
const MEDIUM = 1;

/** What was chosen in this browser, as a place in the list. */
function chosen() {
  const size = Number(localStorage.getItem(KEY) ?? MEDIUM);
  return SCALES[size] ? size : MEDIUM;
}

export const chosenScale = () => SCALES[chosen()];

/**
 * Whether there is a size beyond the chosen one.
 *
 * @param {1 | -1} by
 */
export const hasSize = (by) => SCALES[chosen() + by] !== undefined;

/** @param {1 | -1} by */
export function chooseSize(by) {
  if (hasSize(by)) localStorage.setItem(KEY, String(chosen() + by));
}
