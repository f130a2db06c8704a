import { plural } from '../../lib/format.js';

/** What visitors are told who add photos by a link. */
export default {
  title: 'Add photos',
  about: 'They go to whoever gave you this link, as whole files with your name, and everybody who has the link sees them. You cannot take them back here.',
  name: 'Your name',
  nameHint: 'So that they know whose photos these are.',
  nameMissing: 'Say who you are first.',
  choose: 'Choose photos',
  drop: 'Or drop them here.',
  again: (/** @type {number} */ count) => plural(count, { one: 'Try # photo again', other: 'Try # photos again' }),

  states: {
    waiting: 'Waiting',
    sent: 'Being stored',
    added: 'Added',
    present: 'There already',
    failed: 'Not added',
  },

  sum: {
    sending: (/** @type {string} */ done, /** @type {number} */ all) => plural(all, { one: `Adding # photo`, other: `${done} of # photos added` }),
    added: (/** @type {number} */ count) => plural(count, { one: '# photo added.', other: '# photos added.' }),
    failed: (/** @type {number} */ count) => plural(count, { one: '# photo was not added.', other: '# photos were not added.' }),
  },

  unreadable: 'The file cannot be read any more. Choose it again.',
};
