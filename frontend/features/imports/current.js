import { session } from '../session/session.js';
import { Importing } from './importing.js';

/** The import that is going on, or ended last: it goes on while other pages are open. @type {Importing | null} */
let current = null;

session.onOtherUser(() => {
  current?.stop();
  current = null;
});

addEventListener('beforeunload', (event) => {
  if (current && !current.done) event.preventDefault();
});

export const currentImport = () => current;

/** @param {File[]} files */
export function begin(files) {
  current = new Importing();
  void current.run(files);
  return current;
}
