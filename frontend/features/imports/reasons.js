import { explain } from '../../api/problem.js';
import { ZipError } from '../../lib/zip.js';

export const STOPPED = 'You stopped the import.';

/**
 * Why something did not succeed, in a sentence.
 *
 * @param {unknown} error
 * @param {AbortSignal} signal of the import
 */
export function reasonOf(error, signal) {
  if (signal.aborted) return STOPPED;
  if (error instanceof ZipError) return error.message;
  return error instanceof DOMException ? 'It cannot be read.' : explain(error);
}
