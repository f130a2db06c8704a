import { Problem } from '../../api/problem.js';

const TRIES = 6;

/**
 * Asks again where the service is busy or does not answer.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @param {AbortSignal} signal
 * @returns {Promise<T>}
 */
export async function patiently(work, signal) {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      const isPassing = error instanceof Problem && (error.passing || error.unreached);
      if (!isPassing || signal.aborted || tries === TRIES) throw error;
      await pause(error.retryAfter ?? 2 ** (tries - 1), signal);
    }
  }
}

/** @param {number} seconds @param {AbortSignal} signal */
const pause = (seconds, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve(null)), { once: true });
  });
