import { plural } from '../../lib/format.js';

/** What the gallery says with its first pictures; the rest comes with `selection` and `uploads`. */
export default {
  grid: {
    select: (/** @type {string} */ name) => `Select ${name}`,
    selectThese: 'Select',
    place: (/** @type {string} */ place, /** @type {string} */ total) => `${place} of ${total}`,
    placeAbout: (/** @type {string} */ place, /** @type {string} */ total) => `about ${place} of ${total}`,
    monthUnknown: 'Month unknown',
    dayUnknown: 'Day unknown',
    scrubber: 'Date',
  },

  tile: {
    animation: 'Animation',
    panorama: 'Panorama',
    noPreview: 'Kept, no preview',
    favourite: 'favourite',
    damaged: 'damaged',
    selected: 'selected',
  },

  list: {
    loading: 'Loading your photos',
    failed: 'Your photos could not be listed',
    lost: 'These photos could not be listed',
    newer: 'The newer photos could not be listed',
    older: 'The older photos could not be listed',
    addToAlbum: 'Add to album',
  },

  memories: {
    title: 'On this day',
    hide: 'Hide for today',
    more: (/** @type {string} */ years, /** @type {number} */ others) => plural(others, { other: `${years} and # other years` }),
  },

  adding: {
    drop: 'Drop to add to your photos',
    dropInto: (/** @type {string} */ album) => `Drop to add to ${album}`,
    pasted: (/** @type {string} */ at) => `Pasted ${at}`,
    failed: 'The photos were not added, because Darkslide cannot be reached. Check the connection and add them again.',
  },

  /** What stands for what is lost with damaged details. */
  lost: {
    fileName: 'Details damaged',
    digest: 'Lost',
    album: 'Name damaged',
  },
};
