import { explain } from '../../api/problem.js';
import { ZipError } from '../../lib/zip.js';
import { FileError } from './file-error.js';
import { texts } from './texts.js';

const { reasons, zip } = texts;

/**
 * What is wrong with a file, in a sentence.
 *
 * @param {unknown} error
 * @returns {string | null} null for what is no fault of the file
 */
export function faultOf(error) {
  if (error instanceof ZipError) return zip[error.code];
  if (error instanceof FileError) return error.message;
  return error instanceof DOMException ? reasons.unreadable : null;
}

/**
 * Why something did not succeed, in a sentence.
 *
 * @param {unknown} error
 * @param {AbortSignal} signal of the import
 */
export const reasonOf = (error, signal) => (signal.aborted ? reasons.stopped : (faultOf(error) ?? explain(error)));
