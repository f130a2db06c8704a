/**
 * Waits, such as for the time that the service asks for.
 *
 * @param {number} seconds
 * @param {AbortSignal} [signal] ends it with the signal's reason
 * @returns {Promise<void>}
 */
export const pause = (seconds, signal) =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const aborted = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', aborted);
      resolve();
    }, seconds * 1000);
    signal?.addEventListener('abort', aborted, { once: true });
  });
