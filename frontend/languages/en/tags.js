import { plural } from '../../lib/format.js';

/** What tags say, and giving them to photos. */
export default {
  tagsPage: {
    title: 'Tags',
    create: 'New tag',
    rename: 'Rename',
    merge: 'Merge',
    delete: 'Delete',
    /** Follows each of these three for who cannot see beside which tag it stands. */
    ofTag: (/** @type {string} */ tag) => ` ${tag}`,
    merged: (/** @type {string} */ tag, /** @type {string} */ remaining) => `${tag} is part of ${remaining} now.`,
    deleted: (/** @type {string} */ tag) => `The tag ${tag} is deleted. Its photos are where they were.`,
    empty: 'No tags yet',
    purpose: 'A tag is a word of yours for photos of the same kind, such as a person, a place or a plant. A photo can have many.',
    createFirst: 'Make the first',
  },

  tagForm: {
    create: 'New tag',
    createNow: 'Make tag',
    rename: (/** @type {string} */ tag) => `Rename ${tag}`,
    save: 'Save',
    saving: 'Saving',
    name: 'Name',
  },

  tagMerging: {
    title: (/** @type {string} */ tag) => `Merge ${tag} into another tag`,
    label: 'Find the tag that remains',
    hint: (/** @type {string} */ tag) => `All photos with ${tag} have that tag from then on. This cannot be undone.`,
    noneFound: 'No other tag has this in its name.',
  },

  tagDeletion: {
    title: (/** @type {string} */ tag) => `Delete the tag ${tag}?`,
    photosStay: 'No photo is deleted: all stay as they are, without this tag. The tag cannot be brought back.',
    yes: 'Delete tag',
    failed: (/** @type {string} */ why) => `The tag was not deleted. ${why}`,
  },

  tagDialog: {
    ofOne: (/** @type {string} */ photo) => `Tags of ${photo}`,
    ofMany: (/** @type {number} */ count) => plural(count, { other: 'Tags of # photos' }),
    done: 'Done',
  },

  tagField: {
    tags: 'Tags',
    label: 'Add a tag',
    hint: 'Enter takes the first that is offered.',
    create: (/** @type {string} */ name) => `New tag “${name}”`,
    remove: (/** @type {string} */ tag) => `Remove ${tag}`,
    onSome: (/** @type {string} */ count, /** @type {string} */ all) => `${count} of ${all}`,
    added: (/** @type {string} */ tag) => `${tag} added`,
    removed: (/** @type {string} */ tag) => `${tag} removed`,
  },
};
