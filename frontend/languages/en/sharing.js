import { plural } from '../../lib/format.js';

/** What links to photos say, for whoever makes them. */
export default {
  page: {
    introduction:
      'A link shows an album, or photos you have selected, to anybody who has it; they need no account. To make one, choose Share in an album or in the menu of selected photos.',
    yours: 'Your links',
    none: 'You have no links yet.',
    more: 'Show older links',
  },

  /** What no setting changes. */
  truth:
    'Anybody who has a link can pass it on, and nothing stops visitors from keeping what they have seen. A revoked link no longer shows anything, but it cannot take anything back.',

  dialog: {
    album: (/** @type {string} */ album) => `Share ${album}`,
    photos: (/** @type {number} */ count) => plural(count, { one: 'Share # photo', other: 'Share # photos' }),
    aboutAlbum: 'The link shows the photos in the album, but not the albums in it. It also shows photos you add later, and no longer shows those you take out.',
    othersPhotos: 'It does not show photos that others have added.',
    aboutPhotos: 'The link shows these photos, and none you add later.',
    anotherLink: 'New link',
    tooMany: (/** @type {number} */ most) => plural(most, { other: 'A link shows # photos at most. Put them into an album and share that instead.' }),
    failed: (/** @type {string} */ why) => `The links could not be shown. ${why}`,
    done: 'Done',
  },

  form: {
    name: 'Name',
    nameHint: 'Only for you, such as who the link is for. Visitors do not see it.',
    ends: 'Ends',
    never: 'Never',
    day: 'On a day of your choice',
    inDays: (/** @type {number} */ days) => plural(days, { other: 'In # days' }),
    unchanged: (/** @type {string} */ end) => `Unchanged: ${end}`,
    lastDay: 'Last day',
    dayPast: 'This day has passed.',
    limits: 'Password and number of views',
    password: 'Password',
    passwordHint: 'Leave empty for none. Send the password separately from the link.',
    keepPassword: 'Unchanged',
    otherPassword: 'A new one',
    noPassword: 'None',
    newPassword: 'New password',
    newPasswordHint: 'Anybody who has opened the link will have to open it again.',
    maxViews: 'How often it can be opened',
    maxViewsHint: 'Leave empty for no limit. Opening it from here does not count.',
    maxViewsSoFar: (/** @type {number} */ views) =>
      plural(views, {
        one: 'Leave empty for no limit. It has been opened # time so far.',
        other: 'Leave empty for no limit. It has been opened # times so far.',
      }),
    download: 'What visitors may download',
    texts: 'What else they see',
    captionsOfAlbum: 'The album’s name, and your descriptions of the photos',
    captions: 'Your descriptions of the photos',
    guests: 'Guests',
    guestsAdd: 'Visitors may add photos to the album',
    guestsHint: 'They become yours and take up your storage, and each shows the visitor’s name. Everybody who has the link sees them.',
    make: 'Make the link',
    making: 'Making the link',
    save: 'Save',
    saving: 'Saving',
    changedMeanwhile: 'The link has been changed elsewhere in the meantime. Close this and change it again.',
  },

  downloads: {
    nothing: 'Nothing',
    clean: 'Clean copies',
    original: 'Originals',
  },

  aboutDownloads: {
    nothing: 'They see the photos at the size of a screen. That makes keeping them harder, but not impossible.',
    clean: 'The same pictures without the place, the camera, names and everything else a file reveals. What cannot be cleaned is not offered.',
    original: 'Your files as they are, with the place, the camera and everything else in them.',
  },

  link: {
    title: (/** @type {string} */ name) => `The link “${name}”`,
    ready: 'The link is ready',
    address: 'Address of the link',
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'It is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
    qr: 'QR code of the link',
    scan: 'A phone’s camera can open it, too.',
    send: 'Send',
    look: 'See what they see',
    noWindow: 'Your browser blocked the new window. Allow it for this page and try again.',
    notOpened: (/** @type {string} */ why) => `The link could not be opened. ${why}`,
    needsPassword: 'Visitors will also be asked for the password.',
    find: 'You will find it again in the settings, under Shared.',
  },

  entry: {
    unnamed: 'A damaged link',
    album: 'An album',
    selection: 'A selection',
    content: (/** @type {string} */ photos) => ` · ${photos}`,
    actOn: (/** @type {string} */ act, /** @type {string} */ name) => `${act}: ${name}`,
    copy: 'Copy link',
    copied: 'The link has been copied.',
    notCopied: 'The browser did not allow it to be copied. Open the QR code: the link is beside it.',
    show: 'QR code',
    change: 'Change',
    changed: 'The link has been changed.',
    visits: 'Visits',
    revoke: 'Revoke',
    password: 'password',
    captions: 'descriptions',
    guests: 'guests may add photos',
  },

  states: {
    revoked: 'Revoked',
    expired: 'Expired',
    'used-up': 'Used up',
  },

  ends: {
    never: 'no end date',
    until: (/** @type {string} */ at) => `until ${at}`,
    expired: (/** @type {string} */ at) => `expired ${at}`,
    revoked: (/** @type {string} */ at) => `revoked ${at}`,
  },

  views: {
    none: 'never opened',
    some: (/** @type {number} */ count) => plural(count, { one: 'opened # time', other: 'opened # times' }),
    of: (/** @type {string} */ views, /** @type {number} */ most) => plural(most, { one: `opened ${views} of # time`, other: `opened ${views} of # times` }),
    last: (/** @type {string} */ at) => `last ${at}`,
  },

  /** What may be downloaded, in a line of details. */
  downloadable: {
    nothing: 'no downloads',
    clean: 'clean copies',
    original: 'originals',
  },

  change: {
    title: (/** @type {string} */ name) => `Change the link “${name}”`,
    failed: (/** @type {string} */ why) => `The link could not be changed. ${why}`,
  },

  revocation: {
    title: (/** @type {string} */ name) => `Revoke the link “${name}”?`,
    text: 'From now on nobody can open it, and anybody looking at it will see nothing more within seconds. It cannot be used again.',
    yes: 'Revoke link',
    done: 'The link has been revoked.',
    failed: (/** @type {string} */ why) => `The link was not revoked. ${why}`,
  },

  revocationOfAll: {
    heading: 'Revoke all links',
    about: 'After that, no link shows your photos. You can make new ones at any time.',
    act: 'Revoke all links',
    title: 'Revoke all your links?',
    text: 'From now on nobody can open any of them, and anybody looking at one will see nothing more within seconds. None can be used again.',
    done: 'All links have been revoked.',
    failed: (/** @type {string} */ why) => `Some links may not have been revoked. ${why}`,
  },

  visits: {
    title: (/** @type {string} */ name) => `Visits through the link “${name}”`,
    about: 'Each time it was opened in the last 90 days, without names or full addresses, and which photos were opened or downloaded one by one.',
    none: 'Nobody has opened it in the last 90 days.',
    more: 'Show older visits',
    network: (/** @type {string} */ network) => `network ${network}`,
    seen: (/** @type {number} */ count) => plural(count, { one: '# photo opened', other: '# photos opened' }),
    downloads: (/** @type {number} */ count) => plural(count, { one: '# download', other: '# downloads' }),
    archives: (/** @type {number} */ count) => plural(count, { one: 'all downloaded # time', other: 'all downloaded # times' }),
    added: (/** @type {number} */ count) => plural(count, { one: '# photo added', other: '# photos added' }),
    nothing: 'nothing opened',
    photo: (/** @type {number} */ number, /** @type {number} */ of) => plural(of, { other: `Photo ${number} of #` }),
    downloadedPhoto: (/** @type {string} */ photo) => `${photo}, downloaded`,
    rest: (/** @type {number} */ count) => plural(count, { other: 'and # more' }),
  },
};
