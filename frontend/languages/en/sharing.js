import { plural } from '../../lib/format.js';

/** What links to photos say, for whoever makes them. */
export default {
  page: {
    introduction:
      'A link shows an album, or photos that you have selected, to whoever has it, without an account. You make one with Share, in an album or in the menu of selected photos.',
    yours: 'Your links',
    none: 'There are none.',
    more: 'Show older links',
  },

  /** What no setting changes. */
  truth:
    'Whoever has a link can pass it on, and nothing prevents visitors from keeping what they have seen. A link that is revoked shows nothing more, but takes nothing back.',

  dialog: {
    album: (/** @type {string} */ album) => `Share ${album}`,
    photos: (/** @type {number} */ count) => plural(count, { one: 'Share # photo', other: 'Share # photos' }),
    aboutAlbum: 'The link shows the photos in the album, without the albums in it: what you add later, too, and what you take out not any more.',
    othersPhotos: 'It does not show photos that others have added.',
    aboutPhotos: 'The link shows these photos, and none that you add later.',
    anotherLink: 'New link',
    tooMany: (/** @type {number} */ most) => plural(most, { other: 'One link shows # photos at most. Put them into an album, and share that.' }),
    failed: (/** @type {string} */ why) => `The links could not be shown. ${why}`,
    done: 'Done',
  },

  form: {
    name: 'Name',
    nameHint: 'For you alone, such as whom it is for. Visitors do not see it.',
    ends: 'Ends',
    never: 'Never',
    day: 'On a day of your choice',
    inDays: (/** @type {number} */ days) => plural(days, { other: 'In # days' }),
    unchanged: (/** @type {string} */ end) => `As it is: ${end}`,
    lastDay: 'Last day',
    dayPast: 'This day is over.',
    limits: 'Password and number of views',
    password: 'Password',
    passwordHint: 'Empty: none. Tell it to them in another way than the link.',
    keepPassword: 'As it is',
    otherPassword: 'Another one',
    noPassword: 'None any more',
    newPassword: 'New password',
    newPasswordHint: 'Whoever has opened the link has to open it again.',
    maxViews: 'How often it can be opened',
    maxViewsHint: 'Empty: any number of times. What you look at from here does not count.',
    maxViewsSoFar: (/** @type {number} */ views) =>
      plural(views, { one: 'Empty: any number of times. It was opened # time so far.', other: 'Empty: any number of times. It was opened # times so far.' }),
    download: 'What visitors may download',
    texts: 'What else they see',
    captionsOfAlbum: 'The album’s name, and your descriptions of the photos',
    captions: 'Your descriptions of the photos',
    guests: 'Guests',
    guestsAdd: 'Visitors may add photos to the album',
    guestsHint: 'They become yours and take up your storage, with the visitor’s name on each. Everybody with the link sees them.',
    make: 'Make the link',
    making: 'Making the link',
    save: 'Save',
    saving: 'Saving',
    changedMeanwhile: 'The link was changed elsewhere meanwhile. Close this, and change it again.',
  },

  downloads: {
    nothing: 'Nothing',
    clean: 'Clean copies',
    original: 'Originals',
  },

  aboutDownloads: {
    nothing: 'They see the photos as large as a screen. That makes it harder to keep them, and no more than that.',
    clean: 'The same pictures without place, camera, names and all else that a file tells. What cannot be cleaned is not offered.',
    original: 'Your files as they are, with place, camera and all else that is in them.',
  },

  link: {
    title: (/** @type {string} */ name) => `The link “${name}”`,
    ready: 'The link is ready',
    address: 'Address of the link',
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'It is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
    qr: 'QR code of the link',
    scan: 'A phone’s camera opens it, too.',
    send: 'Send',
    look: 'See what they see',
    noWindow: 'Your browser did not let a window open for it. Allow it for this page, and try again.',
    notOpened: (/** @type {string} */ why) => `The link could not be opened. ${why}`,
    needsPassword: 'Visitors are asked for the password, too.',
    find: 'You find it again in the settings, under Shared.',
  },

  entry: {
    unnamed: 'A damaged link',
    album: 'An album',
    selection: 'A selection',
    content: (/** @type {string} */ photos) => ` · ${photos}`,
    actOn: (/** @type {string} */ act, /** @type {string} */ name) => `${act}: ${name}`,
    copy: 'Copy link',
    copied: 'The link is copied.',
    notCopied: 'The browser did not let it be copied. Open the QR code: the link is beside it.',
    show: 'QR code',
    change: 'Change',
    changed: 'The link is changed.',
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
    never: 'without an end',
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
    text: 'Nobody can open it from now on, and whoever looks at it sees nothing more within seconds. It cannot be used again.',
    yes: 'Revoke link',
    done: 'The link is revoked.',
    failed: (/** @type {string} */ why) => `The link was not revoked. ${why}`,
  },

  revocationOfAll: {
    heading: 'Revoke all links',
    about: 'From then on no link shows your photos. You can make new ones at any time.',
    act: 'Revoke all links',
    title: 'Revoke all your links?',
    text: 'Nobody can open any of them from now on, and whoever looks at one sees nothing more within seconds. None can be used again.',
    done: 'All links are revoked.',
    failed: (/** @type {string} */ why) => `Perhaps not all links are revoked. ${why}`,
  },

  visits: {
    title: (/** @type {string} */ name) => `Visits by the link “${name}”`,
    about: 'Each time that it was opened in the last 90 days, without anybody’s name or whole address, and which photos were opened or downloaded one by one.',
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
