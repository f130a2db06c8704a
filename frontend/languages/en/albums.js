import { plural } from '../../lib/format.js';

/** What albums say, and adding photos to them. */
export default {
  albumsPage: {
    title: 'Albums',
    create: 'New album',
    empty: 'No albums yet',
    purpose: 'An album holds photos that belong together, and other albums. A photo can be in as many as you like, and stays among your photos, too.',
    createFirst: 'Make the first',
    shared: 'Shared with you',
  },

  albumPage: {
    title: 'Album',
    loading: 'Loading the album',
    failed: 'The album could not be opened',
    albums: 'Albums',
    around: 'Where this album is',
    inside: 'Albums in this one',
    photos: 'Photos',
    addPhotos: 'Add photos',
    create: 'New album in it',
    people: 'People',
    share: 'Share',
    edit: 'Edit',
    export: 'Export',
    delete: 'Delete album',
    download: 'Download',
    leave: 'Leave album',
    sharedBy: (/** @type {string} */ owner) => `Shared by ${owner}`,
    emptyForViewers: 'Nothing is in it yet. What is added to it is shown here.',
    move: 'Move',
    addToAlbum: 'Add to album',
    removeFromAlbum: 'Remove from album',
    useAsCover: 'Use as cover',
    empty: 'No photos in this album',
    howToAdd: 'Drop photos here, or choose them from this device: they go into the album at once. Or select some among your photos, and add them to it.',
    choosePhotos: 'Choose photos',
    toPhotos: 'Go to your photos',
    gone: 'This album is not here',
    whyGone: 'It may have been deleted, it may not be shared with you any more, or the address is not one of yours. Your photos are where they were.',
    toAlbums: 'Go to your albums',
  },

  albumCover: {
    albums: (/** @type {number} */ count) => plural(count, { one: '# album', other: '# albums' }),
    content: (/** @type {string} */ photos, /** @type {string} */ albums) => `${photos}, ${albums}`,
    by: (/** @type {string} */ owner, /** @type {string} */ content) => `by ${owner} · ${content}`,
    members: (/** @type {number} */ count) => plural(count, { one: 'shared with # person', other: 'shared with # people' }),
  },

  albumForm: {
    create: 'New album',
    createNow: 'Make album',
    creating: 'Making it',
    edit: 'Edit the album',
    save: 'Save',
    saving: 'Saving',
    name: 'Name',
    description: 'Description',
    parent: 'In the album',
    noParent: 'None: at the top',
    order: 'Order of the photos',
    changedMeanwhile: 'The album was changed elsewhere meanwhile. Close this, look at it, and edit it again.',
  },

  albumOrders: {
    newest: 'By date, the newest first',
    oldest: 'By date, the oldest first',
    own: 'My own order',
  },

  albumDeletion: {
    title: (/** @type {string} */ album) => `Delete the album ${album}?`,
    albumsInside: (/** @type {number} */ count, /** @type {string} */ rest) =>
      plural(count, { one: `# album in it goes with it. ${rest}`, other: `# albums in it go with it. ${rest}` }),
    photosStay: 'No photo is deleted: all stay among your photos. What was in the album cannot be brought back.',
    yes: 'Delete album',
    done: (/** @type {string} */ album) => `The album ${album} is deleted. Its photos are among your photos.`,
    failed: (/** @type {string} */ why) => `The album was not deleted. ${why}`,
  },

  albumOfFolder: {
    title: (/** @type {string} */ folder) => `Make an album of the folder ${folder}?`,
    onlyAddTo: (/** @type {string} */ album) => `Only add its photos to ${album}`,
    onlyAdd: 'Only add its photos',
  },

  coverChange: {
    done: (/** @type {string} */ photo, /** @type {string} */ album) => `${photo} is the cover of ${album}.`,
    failed: (/** @type {string} */ why) => `The cover was not changed. ${why}`,
  },

  albumChooser: {
    label: 'Find an album, or name a new one',
    hint: 'Enter takes the first in the list.',
    create: (/** @type {string} */ name) => `New album “${name}”`,
    noAlbums: 'There are no albums yet: type a name for the first.',
    first: (/** @type {number} */ shown, /** @type {number} */ count) => plural(count, { other: `The first ${shown} of # albums: type to find the others.` }),
    ofOther: (/** @type {string} */ album, /** @type {string} */ owner) => `${album} (by ${owner})`,
    noneFound: 'No album has this in its name.',
  },

  membership: {
    choose: (/** @type {number} */ count) => plural(count, { one: 'Add to an album', other: 'Add # photos to an album' }),
    addedOne: (/** @type {string} */ photo, /** @type {string} */ album) => `${photo} is in ${album}.`,
    added: (/** @type {number} */ count, /** @type {string} */ album) => plural(count, { other: `# photos are in ${album}.` }),
    addedBefore: (/** @type {string} */ album) => `Already in ${album}: nothing was changed.`,
    notAdded: (/** @type {number} */ count, /** @type {string} */ album, /** @type {string} */ why) =>
      plural(count, { one: `# photo was not added to ${album}. ${why}`, other: `# photos were not added to ${album}. ${why}` }),
    removedOne: (/** @type {string} */ photo, /** @type {string} */ album) => `${photo} is no longer in ${album}.`,
    removed: (/** @type {number} */ count, /** @type {string} */ album) => plural(count, { other: `# photos are no longer in ${album}.` }),
    notRemoved: (/** @type {number} */ count, /** @type {string} */ album, /** @type {string} */ why) =>
      plural(count, { one: `# photo was not taken out of ${album}. ${why}`, other: `# photos were not taken out of ${album}. ${why}` }),
  },

  removalOfOthers: {
    title: 'Remove photos of others?',
    text: 'Some of them were added by others, and only they can add those again.',
    yes: 'Remove from album',
  },

  ownOrder: {
    choosePlace: (/** @type {number} */ count) =>
      plural(count, { one: 'Now open the photo that this one comes before.', other: 'Now open the photo that these come before.' }),
    toTheEnd: 'To the end',
    moved: (/** @type {number} */ count) => plural(count, { one: '# photo has another place now.', other: '# photos have another place now.' }),
    notMoved: (/** @type {number} */ count, /** @type {string} */ why) =>
      plural(count, { one: `# photo stayed where it was. ${why}`, other: `# photos stayed where they were. ${why}` }),
  },
};
