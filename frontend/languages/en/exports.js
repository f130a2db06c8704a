import { plural } from '../../lib/format.js';

/** What the page of exports says. */
export default {
  page: {
    introduction:
      'An export holds your photos byte for byte in ZIP files, in folders under their own names. Beside each photo lies a small file with its date, place, description and tags, which other programs read. Photos in the trash are not in it.',
    make: 'Make an export',
    selectionGone: 'The selection is gone. Go to your photos and select them again.',
    yours: 'Your exports',
  },

  form: {
    what: 'What',
    search: 'What the search finds',
    /** The conditions of the search. */
    searchFor: (/** @type {string} */ conditions) => `Search: ${conditions}`,
    comma: ', ',
    selected: (/** @type {number} */ count) => plural(count, { one: '# selected photo', other: '# selected photos' }),
    album: 'The album',
    folders: 'Folders',
    years: 'A folder for each year',
    albums: 'Folders like the albums',
    size: 'Photos in one ZIP file, at most',
    submit: 'Make the export',
    busy: 'Making the export',
    done: 'It is ready, and listed below.',
  },

  subject: {
    everything: 'Everything',
    album: 'An album',
    search: 'Search',
  },

  /** How an export lies in its files. */
  layout: {
    year: 'a folder for each year',
    album: 'folders like the albums',
  },

  list: {
    none: 'No exports yet.',
    madeOn: (/** @type {string} */ day) => `Made ${day}`,
    until: (/** @type {string} */ day) => `can be downloaded until ${day}`,
    damaged: (/** @type {number} */ count) =>
      plural(count, {
        one: '# photo is damaged and left out. A list in the ZIP files names them.',
        other: '# photos are damaged and left out. A list in the ZIP files names them.',
      }),
    started: 'download started',
    notStarted: (/** @type {string} */ why) => `The download did not start. ${why}`,
    delete: 'Delete',
    /** Read aloud after `delete`. */
    ofEverything: ' the export of everything',
    of: (/** @type {string} */ subject) => ` the export of ${subject}`,
    deleted: 'The export is deleted. Your photos are all there.',
    notDeleted: (/** @type {string} */ why) => `The export was not deleted. ${why}`,
  },
};
