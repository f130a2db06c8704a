import { Problem } from '../../api/problem.js';
import { pause } from '../../api/pause.js';

const TRIES = 6;

/**
 * Asks again where the service is busy or does not answer, until the signal ends it.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @param {AbortSignal} signal
 * @returns {Promise<T>}
 */
export async function patiently(work, signal) {
  for (let tries = 1; ; tries++) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      const isPassing = error instanceof Problem && (error.passing || error.unreached);
      if (!isPassing || tries === TRIES) throw error;
      await pause(error.retryAfter ?? 2 ** (tries - 1), signal);
    }
  }
}
