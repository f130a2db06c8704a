import { plural } from '../../lib/format.js';

/** What the trash says, and what happens on the way into it, out of it and for ever. */
export default {
  list: {
    heading: 'Deleted photos',
    label: (/** @type {string} */ name, /** @type {number} */ place, /** @type {string} */ date, /** @type {string} */ left) =>
      `${name}, ${place}, deleted ${date}, ${left}`,
    labelOf: (/** @type {string} */ name, /** @type {number} */ place, /** @type {number} */ total, /** @type {string} */ date, /** @type {string} */ left) =>
      `${name}, ${place} of ${total}, deleted ${date}, ${left}`,
    lastDay: 'Last day',
    daysLeft: (/** @type {number} */ count) => plural(count, { one: '# day left', other: '# days left' }),
    lead: 'Photos stay here until their days are over. Then their keys are destroyed, and nobody can bring them back.',
    loading: 'Loading the trash',
    failed: 'The trash could not be listed',
    failedInPart: (/** @type {string} */ why) => `Not all of the trash could be listed. ${why}`,
    nothingTitle: 'Nothing in the trash',
    nothing: 'Photos that you delete come here first and wait for some weeks, in case you want them back.',
    toPhotos: 'Go to your photos',
  },

  moved: {
    one: (/** @type {string} */ name) => `${name} moved to the trash.`,
    many: (/** @type {number} */ count) => plural(count, { one: '# photo moved to the trash.', other: '# photos moved to the trash.' }),
  },

  notMoved: {
    one: (/** @type {string} */ name, /** @type {string} */ why) => `${name} was not deleted and back in the gallery. ${why}`,
    many: (/** @type {number} */ count, /** @type {string} */ why) =>
      `${plural(count, { one: '# photo was not deleted and back in the gallery.', other: '# photos were not deleted and back in the gallery.' })} ${why}`,
  },

  restored: {
    one: (/** @type {string} */ name) => `${name} is back among your photos.`,
    many: (/** @type {number} */ count) => plural(count, { one: '# photo is back among your photos.', other: '# photos are back among your photos.' }),
  },

  notRestored: {
    one: (/** @type {string} */ name, /** @type {string} */ why) => `${name} was not restored and still in the trash. ${why}`,
    many: (/** @type {number} */ count, /** @type {string} */ why) =>
      `${plural(count, { one: '# photo was not restored and still in the trash.', other: '# photos were not restored and still in the trash.' })} ${why}`,
  },

  /** Of what was to be restored. */
  lost: {
    one: (/** @type {string} */ name) => `${name} was deleted for ever before, and cannot come back.`,
    many: (/** @type {number} */ count) =>
      plural(count, {
        one: '# photo was deleted for ever before, and cannot come back.',
        other: '# photos were deleted for ever before, and cannot come back.',
      }),
  },

  destroyed: {
    one: (/** @type {string} */ name) => `${name} is deleted for ever.`,
    many: (/** @type {number} */ count) => plural(count, { one: '# photo is deleted for ever.', other: '# photos are deleted for ever.' }),
  },

  notDestroyed: {
    one: (/** @type {string} */ name, /** @type {string} */ why) => `${name} was not deleted. ${why}`,
    many: (/** @type {number} */ count, /** @type {string} */ why) =>
      `${plural(count, { one: '# photo was not deleted.', other: '# photos were not deleted.' })} ${why}`,
  },

  /** Of what was to be destroyed. */
  alreadyGone: {
    one: (/** @type {string} */ name) => `${name} was deleted for ever before.`,
    many: (/** @type {number} */ count) => plural(count, { one: '# photo was deleted for ever before.', other: '# photos were deleted for ever before.' }),
  },

  /** Asked before. */
  destroy: {
    one: (/** @type {string} */ name) => `Delete ${name} for ever?`,
    many: (/** @type {number} */ count) => plural(count, { one: 'Delete # photo for ever?', other: 'Delete # photos for ever?' }),
    warning: (/** @type {number} */ count) =>
      plural(count, {
        one: 'Its key is destroyed at once, and nobody can bring it back.',
        other: 'Their keys are destroyed at once, and nobody can bring them back.',
      }),
    yes: 'Delete for ever',
  },

  empty: {
    title: 'Empty the trash?',
    warning: 'The keys of everything in the trash are destroyed at once, and nobody can bring the photos back. Your other photos stay.',
    yes: 'Empty the trash',
    done: (/** @type {number} */ count) => plural(count, { one: '# photo deleted for ever.', other: '# photos deleted for ever.' }),
    failed: (/** @type {string} */ why) => `The trash was not emptied. ${why}`,
  },

  tools: {
    restore: 'Restore',
    destroy: 'Delete for ever',
  },
};
