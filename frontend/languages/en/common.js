import { plural } from '../../lib/format.js';

/** What the app says on every page, and words of many. */
export default {
  photos: (/** @type {number} */ count) => plural(count, { one: '# photo', other: '# photos' }),
  tryAgain: 'Try again',
  oneMoment: 'One moment',
  cancel: 'Cancel',
  close: 'Close',
  dismiss: 'Dismiss',
  justNow: 'just now',
  undo: 'Undo',
  language: 'Language',

  bar: {
    skip: 'Skip to the content',
    home: 'Darkslide, to your photos',
    places: 'Places',
    photos: 'Photos',
    search: 'Search',
    favourites: 'Favourites',
    albums: 'Albums',
    tags: 'Tags',
    map: 'Map',
    trash: 'Trash',
    add: 'Add',
    addPhotos: 'Add photos',
    account: 'Account',
    accountOf: 'Account: ',
    partFailed: 'This part of Darkslide could not be loaded. Check the connection and try again.',
  },

  outlet: {
    noAnswer: 'Darkslide did not answer',
    photoNotOpened: (/** @type {string} */ why) => `The photo could not be opened. ${why}`,
    archivesNotImported: 'The archives cannot be imported, because Darkslide cannot be reached.',
    offline: 'You are offline. What is on the screen stays; photos waiting to be sent go on when you are back.',
    setUpFactor: 'Set up a second factor',
  },

  session: {
    createdOnly: (/** @type {string} */ why) => `Your account has been created, but signing in did not work yet. Go to sign-in. ${why}`,
    notConfirmed: 'Nothing was changed, because you did not confirm that it is you.',
    longAgo: 'It has been a while since you signed in.',
  },

  /** Of answers without a sentence of the service, by their status. */
  failures: {
    unreached: 'Darkslide cannot be reached. Your photos are safe where they are. Check the connection and try again.',
    signedOut: 'You are signed out. Sign in again to go on.',
    notFound: 'This is not here, or not yours to see.',
    tooLargeForProxy: 'A proxy in front of this Darkslide does not let so large a file through. It was not added.',
    tooOften: 'That was too often in a short time. Wait a moment and try again.',
    busy: 'Darkslide is busy. Your photos are safe. Try again in a moment.',
    internal: 'Something went wrong inside Darkslide. Photos that were stored are safe. Try again in a moment.',
  },

  form: {
    notANumber: 'This is not a number.',
    againNow: 'You can try again now.',
    againIn: (/** @type {string} */ duration) => `You can try again in ${duration}.`,
    anotherWay: 'Another way?',
    show: 'Show',
    hide: 'Hide',
    showPassword: 'Show password',
    hidePassword: 'Hide password',
  },

  /** What a field that was left empty asks for, by its name. */
  missing: {
    code: 'Enter the code.',
    currentPassword: 'Enter your current password.',
    email: 'Enter an e-mail address.',
    fileName: 'Enter a file name.',
    link: 'Paste the link.',
    local: 'Enter a date and a time.',
    login: 'Enter your user name or e-mail.',
    name: 'Enter a name.',
    newPassword: 'Enter a new password.',
    password: 'Enter a password.',
    username: 'Enter a user name.',
    other: 'Fill this in.',
  },
};
