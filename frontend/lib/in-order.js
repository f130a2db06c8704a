/**
 * Asks the same again and again, and takes no answer that is older than one that has come already.
 *
 * @template T
 * @param {() => Promise<T>} ask
 * @param {(answer: T) => void} take
 */
export function inOrder(ask, take) {
  let [asked, taken] = [0, 0];
  return async () => {
    const at = ++asked;
    const answer = await ask();
    if (at < taken) return;
    taken = at;
    take(answer);
  };
}
