import { plural } from '../../lib/format.js';

/** What visitors are told who add photos by a link. */
export default {
  title: 'Add photos',
  about:
    'Your photos go to the person who gave you this link, as whole files and with your name. Everybody who has the link sees them, and you cannot take them back here.',
  name: 'Your name',
  nameHint: 'So that they know whose photos these are.',
  nameMissing: 'Enter your name first.',
  choose: 'Choose photos',
  drop: 'Or drop them here.',
  again: (/** @type {number} */ count) => plural(count, { one: 'Try # photo again', other: 'Try # photos again' }),

  states: {
    waiting: 'Waiting',
    sent: 'Being stored',
    added: 'Added',
    present: 'Already there',
    failed: 'Not added',
  },

  sum: {
    sending: (/** @type {string} */ done, /** @type {number} */ all) => plural(all, { one: `Adding # photo`, other: `${done} of # photos added` }),
    added: (/** @type {number} */ count) => plural(count, { one: '# photo added.', other: '# photos added.' }),
    failed: (/** @type {number} */ count) => plural(count, { one: '# photo was not added.', other: '# photos were not added.' }),
  },

  unreadable: 'The file can no longer be read. Choose it again.',
};
