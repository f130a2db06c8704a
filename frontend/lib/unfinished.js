/** How much is under way that would be lost with the page. */
let count = 0;

addEventListener('beforeunload', (event) => {
  if (count) event.preventDefault();
});

/**
 * Has the browser ask whoever leaves the page before this has ended.
 *
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T>} the same
 */
export function unfinished(work) {
  count++;
  const ended = () => void count--;
  work.then(ended, ended);
  return work;
}
