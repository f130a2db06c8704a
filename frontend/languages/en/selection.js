import { plural } from '../../lib/format.js';

/** What is done with photos in a grid, and with many at once. */
export default {
  bar: {
    group: 'Selected photos',
    all: 'Select all',
    none: 'Select none',
    more: 'More',
    count: (/** @type {number} */ count) => plural(count, { one: '# photo selected', other: '# photos selected' }),
    growing: (/** @type {string} */ count, /** @type {number} */ goal) =>
      plural(goal, { one: `${count} of # photo selected`, other: `${count} of # photos selected` }),
    full: (/** @type {number} */ most) => plural(most, { other: '# photos are selected: no more go at once.' }),
    failed: (/** @type {string} */ why) => `Not everything could be selected. ${why}`,
  },

  actions: {
    favourite: 'Favourite',
    tags: 'Tags',
    download: 'Download',
    remove: 'Delete',
    share: 'Share',
    link: 'Share by link',
    day: 'Whole day',
    rotate: 'Rotate right',
    dates: 'Dates',
    description: 'Description',
    export: 'Export',
  },

  /** What was done to many. */
  done: {
    favourites: (/** @type {number} */ count) => plural(count, { one: '# photo is a favourite now.', other: '# photos are favourites now.' }),
    noFavourites: (/** @type {number} */ count) => plural(count, { one: '# photo is no favourite any more.', other: '# photos are no favourites any more.' }),
    rotating: (/** @type {number} */ count) => plural(count, { one: 'Rotating # photo…', other: 'Rotating # photos…' }),
    rotated: (/** @type {number} */ count) => plural(count, { one: '# photo was rotated.', other: '# photos were rotated.' }),
    dated: (/** @type {number} */ count) => plural(count, { one: '# photo has another date now.', other: '# photos have another date now.' }),
    described: (/** @type {number} */ count) => plural(count, { one: '# photo has another description now.', other: '# photos have another description now.' }),
    undescribed: (/** @type {number} */ count) => plural(count, { one: '# photo has no description now.', other: '# photos have no description now.' }),
    nothing: 'Nothing was changed: it is so already.',
  },

  /** What was not done to many, or to the one of a name. The reason follows. */
  undone: {
    gone: 'They are damaged, or no longer here.',
    favourite: (/** @type {number} */ count, /** @type {string} */ name) =>
      count === 1 ? `${name} was not added to your favourites.` : plural(count, { other: '# photos were not added to your favourites.' }),
    noFavourite: (/** @type {number} */ count, /** @type {string} */ name) =>
      count === 1 ? `${name} was not taken out of your favourites.` : plural(count, { other: '# photos were not taken out of your favourites.' }),
    rotated: (/** @type {number} */ count, /** @type {string} */ name) =>
      count === 1 ? `${name} was not rotated.` : plural(count, { other: '# photos were not rotated.' }),
    dated: (/** @type {number} */ count, /** @type {string} */ name) =>
      count === 1 ? `${name} was not given another date.` : plural(count, { other: '# photos were not given another date.' }),
    dateBack: (/** @type {number} */ count, /** @type {string} */ name) =>
      count === 1 ? `${name} was not given its date back.` : plural(count, { other: '# photos were not given their dates back.' }),
    described: (/** @type {number} */ count, /** @type {string} */ name) =>
      count === 1 ? `${name} was not described.` : plural(count, { other: '# photos were not described.' }),
    tagged: (/** @type {number} */ count, /** @type {string} */ name, /** @type {string} */ tag) =>
      count === 1 ? `${name} was not tagged ${tag}.` : plural(count, { other: `# photos were not tagged ${tag}.` }),
    untagged: (/** @type {number} */ count, /** @type {string} */ name, /** @type {string} */ tag) =>
      count === 1 ? `${name} was not freed of the tag ${tag}.` : plural(count, { other: `# photos were not freed of the tag ${tag}.` }),
  },

  zip: {
    tooMany: (/** @type {string} */ most, /** @type {string} */ chosen) =>
      `One download takes ${most} at most, and ${chosen} are selected. Select fewer, and download the rest after that.`,
    listTooLong: (/** @type {string} */ most, /** @type {string} */ all) =>
      `One download takes ${most} at most, and the album has ${all}. Select some of them, and download the rest after that.`,
    underWay: (/** @type {number} */ count, /** @type {string} */ size) =>
      plural(count, { one: `# photo is on its way as one ZIP, ${size}.`, other: `# photos are on their way as one ZIP, ${size}.` }),
    missing: (/** @type {number} */ count) =>
      plural(count, {
        one: '# of the chosen photos is not in it: gone, not shared with you any more, or damaged. A text in the ZIP names the damaged ones.',
        other: '# of the chosen photos are not in it: gone, not shared with you any more, or damaged. A text in the ZIP names the damaged ones.',
      }),
    failed: (/** @type {string} */ why) => `The download did not start. ${why}`,
  },

  sharing: {
    underWay: (/** @type {number} */ count) =>
      plural(count, { one: '# photo is on the way to this device, to be shared.', other: '# photos are on the way to this device, to be shared.' }),
    ready: (/** @type {number} */ count) => plural(count, { one: '# photo is ready to be shared.', other: '# photos are ready to be shared.' }),
    failed: (/** @type {string} */ why) => `Nothing was shared. ${why}`,
  },

  dates: {
    title: (/** @type {number} */ count) => plural(count, { one: 'Dates of # photo', other: 'Dates of # photos' }),
    way: 'Change',
    move: 'Move each by the same time',
    same: 'The same date for all',
    ofFile: 'What each one’s file says',
    by: 'By',
    direction: 'Move them',
    later: 'Later',
    earlier: 'Earlier',
    local: 'Date and time',
    zone: 'Time zone',
    zoneStays: 'As it is',
    zoneUnknown: 'Unknown',
    submit: 'Change dates',
    busy: 'Changing',
    howMuch: 'Say by how much, or choose a time zone.',
    nothing: 'Nothing changes so far.',
    others: (/** @type {number} */ count) => plural(count, { one: 'So it is for # other.', other: 'So it is for # others.' }),
    rest: (/** @type {number} */ count) => plural(count, { one: '# photo stays as it is.', other: '# photos stay as they are.' }),
  },

  /** By what dates are moved. */
  units: { days: 'Days', hours: 'Hours', minutes: 'Minutes', seconds: 'Seconds' },

  /** How much of a date is known. */
  description: {
    title: (/** @type {number} */ count) => plural(count, { one: 'Description of # photo', other: 'Description of # photos' }),
    words: 'What they show',
    replaces: (/** @type {number} */ count) =>
      plural(count, {
        one: 'It takes the place of the description that # photo has now.',
        other: 'It takes the place of the description that # photos have now.',
      }),
    submit: 'Save',
    busy: 'Saving',
  },

  /** What a step of the size leads to, and what the mosaics of months and years say. */
  sizes: {
    group: 'Size of photos',
    smaller: 'Smaller photos',
    larger: 'Larger photos',
    toMonths: 'Zoom out to months',
    toYears: 'Zoom out to years',
    intoPhotos: 'Zoom in to photos',
    intoMonths: 'Zoom in to months',
    allYears: 'All years',
    period: (/** @type {string} */ name, /** @type {string} */ photos) => `${name}, ${photos}`,
  },
};
