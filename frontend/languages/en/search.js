import { plural } from '../../lib/format.js';

/** What the search says, and the pages of favourites and of a tag, which are searches as well. */
export default {
  searchPage: {
    title: 'Search',
    label: 'Names, descriptions, tags, albums, places, cameras',
    map: 'Map',
    tags: 'All tags',
    export: 'Export',
    /** Follows that for who cannot see what it stands above. */
    whatIsFound: ' what is found',
    addToAlbum: 'Add to album',
    found: (/** @type {number} */ count) => plural(count, { one: '# photo found', other: '# photos found' }),
    indexing: 'Darkslide goes through your photos first. It has to do this now and then, and the search carries on by itself.',
    indexed: 'Photos looked at',
    nothing: 'Nothing found',
    matchesNone: 'No photo matches this.',
    matchesNotAll: 'No photo matches all of this. Leave something out:',
    without: (/** @type {string} */ condition) => `Without ${condition}`,
    empty: 'No photos yet',
    purpose: 'Once you have added some, they are found here by their names, dates, cameras, tags and albums.',
    toPhotos: 'Go to your photos',
  },

  favouritesPage: {
    title: 'Favourites',
    label: 'Search your favourites',
    empty: 'No favourites yet',
    howToAdd: 'Open a photo and press the heart, or select several: they come here, and stay where they are, too.',
    toPhotos: 'Go to your photos',
  },

  tagPage: {
    title: 'Tag',
    label: 'Search the photos with this tag',
    empty: 'No photo has this tag',
    howToAdd: 'Open a photo and add it beside the details, or select several photos and choose Tags.',
    gone: 'This tag is not here',
    whyGone: 'It may have been deleted, or the address is not one of yours. Your photos are where they were.',
    toTags: 'Go to your tags',
  },

  filters: {
    chosen: 'Chosen filters',
    title: 'Filters',
    titleWith: (/** @type {string} */ count) => `Filters (${count})`,
    more: (/** @type {string} */ count) => `${count} more`,
    days: 'Days',
    from: 'From',
    to: 'Until',
    endsBefore: 'This is before the first day.',
  },

  /** What conditions are about, by their names. */
  facets: {
    year: 'Year',
    favourite: 'Favourites',
    tag: 'Tag',
    country: 'Country',
    city: 'Town',
    camera: 'Camera',
    lens: 'Lens',
    type: 'Kind of file',
    shape: 'Shape',
    place: 'Place',
    size: 'Size',
    album: 'Album',
  },

  /** Values of conditions. */
  conditions: {
    text: (/** @type {string} */ text) => `“${text}”`,
    goneTag: 'A tag that is gone',
    favourites: 'Favourites',
    from: (/** @type {string} */ day) => `From ${day}`,
    to: (/** @type {string} */ day) => `Until ${day}`,
    day: (/** @type {string} */ anniversary) => `On ${anniversary}`,
    noPlace: 'Without a place',
    place: 'With a place',
    area: 'In an area',
    noAlbum: 'In no album',
    atLeast: (/** @type {string} */ size) => `At least ${size}`,
    atMost: (/** @type {string} */ size) => `At most ${size}`,
    between: (/** @type {string} */ least, /** @type {string} */ most) => `${least} to ${most}`,
  },

  shapes: {
    landscape: 'Landscape',
    portrait: 'Portrait',
    square: 'Square',
  },
};
