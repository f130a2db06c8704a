/** What visitors are told who have a link, but no account. */
export default {
  link: {
    opening: 'Opening the photos',
    failed: 'The photos could not be opened',
    notOpen: 'This link does not work',
    notOpenWhy: 'It may have expired, or part of it may be missing. Ask the person who gave it to you for a new one.',
    ended: 'This link has ended',
    endedWhy: 'Its photos are no longer shown. If you would like to see more of them, ask the person who gave it to you.',
    offline: 'You are offline. What is on the screen stays there.',
  },

  password: {
    title: 'These photos need a password',
    hint: 'The person who gave you the link can tell you the password.',
    label: 'Password',
    submit: 'Show the photos',
    busy: 'Opening',
    wrong: 'This link does not work, or the password is wrong.',
  },

  photos: {
    untitled: 'Photos for you',
    until: (/** @type {string} */ date) => `Available until ${date}`,
    empty: 'There are no photos here yet',
    emptyWhy: 'Come back later: the link stays the same.',
    failed: 'The photos could not be listed',
    moreFailed: 'More photos could not be listed',
    behind: (/** @type {string} */ why) => `The new photos are not shown yet. ${why}`,
    add: 'Add photos',
    downloadAll: 'Download all',
    preparing: 'One moment, the download is about to begin.',
    underWay: 'The photos are on their way as one ZIP file.',
    downloadFailed: (/** @type {string} */ why) => `The download did not begin. ${why}`,
    notOpened: (/** @type {string} */ why) => `The photo could not be opened. ${why}`,
  },

  photo: {
    place: (/** @type {string} */ place, /** @type {string} */ total) => `${place} of ${total}`,
    named: (/** @type {string} */ place, /** @type {string} */ total) => `Photo ${place} of ${total}`,
    previous: 'Previous photo',
    next: 'Next photo',
    download: 'Download photo',
  },

  failures: {
    unreached: 'Darkslide cannot be reached. Check the connection and try again.',
  },
};
