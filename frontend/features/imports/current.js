import { session } from '../session/session.js';
import { Importing } from './importing.js';

/** The import that is going on, or ended last: it goes on while other pages are open. @type {Importing | null} */
let current = null;

session.onOtherUser(() => {
  current?.stop();
  current = null;
});

addEventListener('beforeunload', (event) => {
  if (isImporting()) event.preventDefault();
});

export const currentImport = () => current;

export const isImporting = () => current !== null && !current.done;

/**
 * Begins an import, unless one is going on.
 *
 * @param {File[]} files
 * @returns the import that is going on now
 */
export function begin(files) {
  if (current && !current.done) return current;
  current = new Importing();
  void current.run(files);
  return current;
}
