import { plural } from '../../lib/format.js';

/** What imports say. */
export default {
  page: {
    introduction:
      'Bring photos in from an export of Darkslide, with their albums, tags, dates and descriptions. Choose all of its archives at once. Other archives of photos, and folders, can be imported as well; what a program wrote beside them in XMP files comes, too.',
    assurance:
      'Nothing is unpacked on this device, and nothing that you have said of a photo here is changed. An import that was stopped can be repeated: it goes on where it was.',
    archives: 'Choose archives',
    folder: 'Choose a folder',
    bar: 'Import',
    stop: 'Stop',
    progress: (/** @type {string} */ done, /** @type {number} */ total) => plural(total, { one: `${done} of # file`, other: `${done} of # files` }),
  },

  dropped: {
    tooEarly: (/** @type {number} */ count) =>
      plural(count, {
        one: '# archive dropped, but an import is still going on. Drop again when it has ended.',
        other: '# archives dropped, but an import is still going on. Drop again when it has ended.',
      }),
    waiting: (/** @type {number} */ count) =>
      plural(count, {
        one: 'The photos are being added. # archive waits to be imported.',
        other: 'The photos are being added. # archives wait to be imported.',
      }),
    ready: (/** @type {string} */ names) => `Ready to be imported: ${names}`,
    readyAndMore: (/** @type {string} */ names, /** @type {string} */ more) => `Ready to be imported: ${names} and ${more} more`,
    comma: ', ',
    import: 'Import',
    leave: 'Do not import',
  },

  report: {
    title: 'Where every file went',
    whole: 'Every photo is in your library.',
    more: (/** @type {string} */ count) => `And ${count} more, which the report names.`,
    save: 'Save the report',
    sum: (/** @type {string} */ parts) => `Done: ${parts}.`,
    comma: ', ',
    nothing: 'There was no photo in it.',
    line: (/** @type {string} */ path, /** @type {string} */ outcome) => `${path}: ${outcome}.`,
  },

  /** What became of a file. */
  outcomes: {
    imported: 'imported',
    known: 'already there',
    healed: 'repaired',
    'left-out': 'left out',
    refused: 'not accepted',
    failed: 'not imported',
  },

  /** The same of several. */
  counts: {
    imported: (/** @type {number} */ count) => plural(count, { other: '# imported' }),
    known: (/** @type {number} */ count) => plural(count, { other: '# already there' }),
    healed: (/** @type {number} */ count) => plural(count, { other: '# repaired' }),
    'left-out': (/** @type {number} */ count) => plural(count, { other: '# left out' }),
    refused: (/** @type {number} */ count) => plural(count, { other: '# not accepted' }),
    failed: (/** @type {number} */ count) => plural(count, { other: '# not imported' }),
  },

  /** Why a file was left out, by what it is. */
  leftOut: {
    litter: 'It is a file of the system, and no photo.',
    other: 'By its name it is no photo.',
    archive: 'It is an archive within another one. Import it by itself.',
    double: 'The archive has two files of this name, and only one of them was taken.',
  },

  reasons: {
    stopped: 'You stopped the import.',
    notBegun: (/** @type {string} */ why) => `It was not begun. ${why}`,
    unreadable: 'It cannot be read.',
    empty: 'It is empty.',
    tooLarge: 'It is too large.',
    altered: 'Its bytes are not those that were exported: the SHA-256 differs.',
    damaged: 'It was damaged when the export was made.',
    missing: 'The manifest names it, and it is not there.',
    album: (/** @type {string} */ name, /** @type {string} */ why) => `The album “${name}” is not complete. ${why}`,
    part: (/** @type {string} */ part, /** @type {string} */ parts) => `Part ${part} of ${parts} of the export is not here. Import it, too.`,
  },

  /** What is wrong with an archive, or with a file in it. */
  zip: {
    'cut-off': 'The archive is cut off, or not whole. Fetch it again.',
    encrypted: 'It is encrypted. Unpack the archive, and import the folder.',
    'no-zip': 'It is no ZIP archive, or it is cut off. Fetch it again.',
    'other-crc': 'Its bytes are not those that were put into the archive: the CRC differs.',
    'other-length': 'It does not have the length that the archive announces.',
    'other-method': 'It is packed in a way that is not understood.',
    'too-large': 'It is larger than what can be imported.',
    unpackable: 'It cannot be unpacked.',
  },

  manifest: {
    strange: 'The manifest is not one of an export of Darkslide.',
    later: 'The export was made by a later version of Darkslide. Import it with that version.',
    noJson: 'The manifest is no JSON.',
    tooLarge: 'The manifest is larger than 64 MB.',
    nameless: 'a photo without a name',
  },

  folder: {
    name: 'The folder',
  },

  /** What was left as it is. */
  remarks: {
    noSidecar: 'Its XMP sidecar is none.',
    sidecarUnreadable: 'Its XMP sidecar cannot be read.',
    description: 'Its description here is another one and was left.',
    date: 'Its date here is another one and was left.',
    rotation: 'It is turned in another way here and was left.',
  },
};
