import { Problem } from './problem.js';
import { zonedText } from './zoned.js';

/**
 * Sends one file as a form, with XMLHttpRequest because fetch cannot report upload progress.
 *
 * @typedef {{ headers: Record<string, string>, signal: AbortSignal, modified?: string | null, uploaded?: string,
 *   progress?: (sent: number) => void }} Sending `sent` counts the request's bytes; `modified` stands for the time of the file, null for
 *   none; `uploaded` is when it was first uploaded, elsewhere
 *
 * @param {string} url
 * @param {File} file
 * @param {Sending} sending
 * @returns {Promise<XMLHttpRequest>} answered, whatever the answer is
 * @throws {Problem} or an AbortError
 */
export function postFile(url, file, { headers, signal, modified = zonedText(file.lastModified), uploaded, progress }) {
  const request = new XMLHttpRequest();
  request.open('POST', url);
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  const aborted = () => request.abort();
  signal.addEventListener('abort', aborted, { once: true });
  const done = new Promise((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded }) => progress?.(loaded));
    request.addEventListener('load', () => resolve(request));
    request.addEventListener('error', () => reject(new Problem(0)));
    request.addEventListener('abort', () => reject(signal.reason));
  });
  if (signal.aborted) return Promise.reject(signal.reason);
  request.send(formOf(file, modified, uploaded));
  return done.finally(() => signal.removeEventListener('abort', aborted));
}

/** @param {XMLHttpRequest} answer */
export const problemIn = (answer) => Problem.parse(answer.status, answer.responseText, answer.getResponseHeader('Retry-After'));

/**
 * @param {File} file
 * @param {string | null} modified
 * @param {string} [uploaded]
 */
function formOf(file, modified, uploaded) {
  const form = new FormData();
  // The service reads the form as it streams in, so the fields about the file precede it.
  if (modified) form.append('lastModified', modified);
  if (uploaded) form.append('uploadedAt', uploaded);
  form.append('file', file, file.name);
  return form;
}
