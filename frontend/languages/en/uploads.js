import { plural } from '../../lib/format.js';

/** What the tray of uploads says, and the queue. */
export default {
  /** Where there are no photos. */
  empty: {
    title: 'No photos yet',
    hint: 'Drop photos or whole folders anywhere on this page, paste one, or choose them. Each is sealed before it is stored, and no other account can see it unless you share it.',
    choose: 'Choose photos',
  },

  tray: {
    title: 'Uploads',
    all: 'All uploads',
    progress: (/** @type {string} */ finished, /** @type {number} */ count) =>
      plural(count, { one: `${finished} of # photo`, other: `${finished} of # photos` }),
    bytes: (/** @type {string} */ sent, /** @type {string} */ all) => `${sent} of ${all}`,
    rate: (/** @type {string} */ bytes) => `${bytes}/s`,
    left: (/** @type {string} */ duration) => `${duration} left`,
    gathering: 'still looking through the folders',
    paused: 'paused',
    pause: 'Pause',
    resume: 'Resume',
    cancelAll: 'Cancel all',
    retryFailed: 'Retry failed',
    copy: 'Copy list',
    copied: 'The list is on the clipboard.',
    notCopied: 'The browser did not let the list be copied.',
    clear: 'Clear',
    only: 'Show only',
    hide: 'Hide list',
    show: 'Show list',
    uploading: 'Uploading photos',
    done: 'Done',
    allDone: (/** @type {string} */ sums) => `Uploads done: ${sums}`,
    noRoom: (/** @type {number} */ count, /** @type {string} */ room) =>
      plural(count, {
        one: `# photo did not fit (${room}). Delete others for ever to make some, and retry; the trash counts, too.`,
        other: `# photos did not fit (${room}). Delete others for ever to make some, and retry; the trash counts, too.`,
      }),
    full: 'your storage was full',
  },

  /** Why the queue is on hold. */
  holds: {
    busy: 'Darkslide is busy. Sending goes on by itself in a moment.',
    unreached: 'Darkslide cannot be reached. Sending goes on by itself when it answers again.',
    offline: 'You are offline. Sending goes on when you are back.',
    'signed-out': 'Sign in again and sending goes on where it stopped.',
  },

  /** Of one file. */
  states: {
    waiting: (/** @type {string} */ size) => `Waiting ${size}`,
    uploading: (/** @type {number} */ percent) => `Uploading ${percent}\u00a0%`,
    storing: 'Uploading, being stored',
    uploaded: 'Uploaded',
    there: 'Already there',
    restored: 'Restored from the trash',
    failed: 'Failed',
    refused: 'Refused',
    noRoom: 'No room',
  },

  /** Of many files, as a title. */
  outcomes: {
    failed: 'Not added',
    restored: 'Restored from the trash',
    there: 'Already there',
    uploaded: 'Uploaded',
  },

  /** How many had which outcome, in a list of such. */
  sums: {
    failed: (/** @type {number} */ count) => plural(count, { other: '# not added' }),
    restored: (/** @type {number} */ count) => plural(count, { other: '# restored from the trash' }),
    there: (/** @type {number} */ count) => plural(count, { other: '# already there' }),
    uploaded: (/** @type {number} */ count) => plural(count, { other: '# uploaded' }),
  },

  row: {
    sent: (/** @type {string} */ name) => `${name}, sent`,
    retry: 'Retry',
    cancel: 'Cancel',
    remove: 'Remove',
  },

  /** The same for who hears it without the row. */
  named: {
    retry: (/** @type {string} */ name) => `Retry ${name}`,
    cancel: (/** @type {string} */ name) => `Cancel ${name}`,
    remove: (/** @type {string} */ name) => `Remove ${name}`,
  },

  /** What is free, and why a file found no room. */
  room: {
    bytes: (/** @type {string} */ bytes) => `${bytes} free`,
    photos: (/** @type {number} */ count) => plural(count, { other: 'room for # more' }),
    none: 'room for no more photos',
    noPhotos: (/** @type {number} */ limit) =>
      plural(limit, {
        one: 'Not added: you have all # photo that you may keep here.',
        other: 'Not added: you have all # photos that you may keep here.',
      }),
    noBytes: (/** @type {string} */ size, /** @type {string} */ free, /** @type {string} */ limit) =>
      `Not added: it has ${size}, and ${free} of your ${limit} are free.`,
  },

  failures: {
    empty: 'The file is empty, so there is nothing to keep. Check the copy it came from.',
    archive: 'This is an archive. Its photos come in under Settings, Import.',
    noPhoto: 'This is not a photo. Darkslide keeps photos only, so it was not sent.',
    unreadable: 'Your system does not let the browser read this. Check that it is still there and that you may open it, and add it again.',
    broken: 'The connection broke while this photo was on its way. It was not added.',
    brokenLarge: 'The connection broke while this photo was on its way. It was not added. If this happens again, it may be larger than this Darkslide accepts.',
    changed: 'The file changed on its way and what arrived is not what you sent. Keep your file and try again.',
  },

  /** What is to be known of a photo that is stored. */
  stored: {
    repaired: 'What was stored of it was damaged, and is whole again.',
    noAlbum: 'Its album was deleted meanwhile. The photo is among your photos.',
    renamed: (/** @type {string} */ name) => `Kept as “${name}”, because not all of its name can be shown.`,
  },

  left: {
    nothing: 'There was nothing in it to add.',
    out: (/** @type {string} */ names) => `Left out, because systems and network drives make them and they are no photos of yours: ${names}.`,
    outMore: (/** @type {string} */ names, /** @type {number} */ more) =>
      `Left out, because systems and network drives make them and they are no photos of yours: ${names} ${plural(more, { other: 'and # more' })}.`,
  },
};
