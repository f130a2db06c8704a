/** What is said about damaged photos. */
export default {
  page: {
    title: 'Damaged photos',
    about: 'Darkslide checks everything it stores every few weeks. What it found damaged is listed here; none of it was deleted.',
    help:
      'If you still have the file of a photo, add it again: that repairs it, with its albums, tags and everything else you have added to it. ' +
      'If you do not, ask whoever runs this Darkslide to put it back from a backup.',
    choose: 'Choose photos',
    none: 'No photo is damaged.',
    older: 'Show older',
    destroy: 'Delete for ever',
    destroyWhich: (/** @type {string} */ name) => ` ${name}`,
  },

  note: {
    text: 'Some of your stored photos are damaged. If you still have their files, you can repair them.',
    which: 'See which',
  },

  /** By the damage, as the service names it. */
  found: {
    gone: 'The original is missing.',
    cut: 'Part of the original is missing.',
    altered: 'The original is not what was stored.',
    unreadable: 'The original cannot be read from the disk.',
    key: 'Its key is damaged, so nothing of it can be opened.',
    record: 'Its name, description and tags are damaged; the photo itself can be seen.',
    other: 'What is stored of it is damaged.',
  },

  remedy: {
    again: 'Adding the file again repairs it.',
    key: 'Only a backup of the database brings it back. If there is none, delete it for ever: then its file can be added as a new photo.',
    record: 'Only a backup of the database brings them back. If there is none, download the photo, delete it for ever and add it as a new one.',
  },
};
