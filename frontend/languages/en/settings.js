import { plural } from '../../lib/format.js';

/** What the pages of the settings say, but for those of security. */
export default {
  sections: {
    settings: 'Settings',
    account: 'Account',
    security: 'Security',
    tokens: 'Access tokens',
    shared: 'Shared',
    storage: 'Storage',
    export: 'Export',
    import: 'Import',
    erase: 'Erase',
    administration: 'Administration',
  },

  account: {
    memberSince: 'Member since',
    stored: 'Stored',
    title: 'Name and e-mail',
    username: 'User name',
    usernameHint: '3 to 32 letters, digits, dots, hyphens or underscores.',
    email: 'E-mail',
    emailHint: 'You can sign in with either.',
    save: 'Save',
    saving: 'Saving',
    saved: 'Saved.',
  },

  email: {
    pending: (/** @type {string} */ address, /** @type {string} */ present) =>
      `Open the link that was mailed to ${address}: until then your e-mail stays ${present}.`,
    unconfirmed: (/** @type {string} */ address) =>
      `Your e-mail is not confirmed: open the link that was mailed to ${address}. Until then nobody can set a new password by mail, not even you.`,
    sendAgain: 'Send the link again',
    sent: 'A mail is on its way, unless several were sent to this address today.',
    failed: (/** @type {string} */ why) => `No mail could be sent. ${why}`,
  },

  choice: {
    on: 'On',
    off: 'Off',
    kept: 'This choice is kept in this browser alone. Signing out may clear it.',
  },

  language: {
    title: 'Language',
    remark: 'The app is loaded anew. Nobody who speaks the language of a draft has checked it yet.',
  },

  memories: {
    title: 'On this day',
    about: 'What you photographed on the same day of earlier years. Photos of 29 February come on 29 February.',
    label: 'Photos of this day',
    shown: 'Shown above your photos',
    hidden: 'Not shown',
  },

  map: {
    title: 'Places',
    about:
      'The details of a photo name the nearest town, without asking anybody. They can link to a map, too: the map service learns the place only when you follow that link.',
    label: 'Map service',
    none: 'None',
    towns: 'Towns: {source}, {licence}.',
  },

  keys: {
    title: 'Keys',
    about: 'Letters, digits and signs do something where photos are. Switch them off if you speak to this device, or press keys by accident.',
    label: 'Keys of a single character',
    all: 'Keyboard shortcuts',
  },

  thumbnails: {
    title: 'This device',
    about: (/** @type {string} */ most) =>
      `The thumbnails that you have seen are kept here, unsealed, up to ${most} of them: they appear at once the next time, and while Darkslide cannot be reached. Photos in full size are never kept.`,
    label: 'Keep thumbnails on this device',
    kept: 'They are deleted when you sign out, and when somebody else signs in. Switched off, only the browser’s own cache has some, until you sign out. This choice is kept in this browser alone, and stays there when you sign out.',
  },

  storage: {
    photos: 'Photos',
    photosUsed: 'Photos, used',
    photosOf: (/** @type {string} */ used, /** @type {number} */ limit) => plural(limit, { one: `${used} of # photo`, other: `${used} of # photos` }),
    size: 'Size of the originals',
    sizeUsed: 'Size of the originals, used',
    sizeOf: (/** @type {string} */ used, /** @type {string} */ limit) => `${used} of ${limit}`,
    both: (/** @type {string} */ photos, /** @type {string} */ size) => `${photos}, ${size}`,
    over: 'This is more than you may now keep here. Nothing will be deleted, but no photos can be added until there is room again.',
    whatCounts: 'Photos in the trash count until they are deleted for ever. The small pictures that Darkslide makes for showing them do not.',
  },

  sealing: {
    title: 'What sealing protects you from',
    about:
      'Everything you add is encrypted before it is written to a disk. Each photo has a key of its own, and one key locks up all of these: the master key. Whoever runs this Darkslide keeps that one. This helps against:',
    protects: {
      disk: 'A disk that is stolen, thrown away or sold, if the master key is kept on another one.',
      copy: 'A backup, or a copy of the database or of the stored files, in the wrong hands, as long as the master key is not in it.',
      reader: 'Somebody who reads the stored files: photos, their names, places and dates of capture are unreadable without their keys.',
      lookingBack:
        'Looking back after deleting: the key of a deleted photo is destroyed, so copies of its file stay unreadable. Only a backup of the database from before still holds the locked key until it is overwritten.',
    },
    limitsTitle: 'And what it does not',
    limits: {
      server: 'Somebody who controls the running server. It holds the keys while it works, so whoever runs it, or breaks into it, could see what you store.',
      password: 'A weak password, or one you also use elsewhere. Whoever knows it is you.',
      device: 'Somebody at a device where you are signed in. Sign out where others can sit down.',
      loss: 'Losing the photos. Sealing is no backup: keep another copy of what you cannot lose.',
    },
    inClear:
      'In clear on the server are your user name and e-mail, your devices, access tokens and activity with the part of the network address that is kept, and for each photo its size, dimensions, kind of file and the time it is sorted by.',
  },

  records: {
    title: 'Deletion records',
    some: 'You deleted photos for ever in this visit. That came with signed records of what was destroyed and until when backups may still hold it. The records are not kept here: save them now if you want them.',
    none: 'Deleting photos for ever comes with a signed record of what was destroyed and until when backups may still hold it. Records of this visit can be saved here. There are none yet.',
    save: 'Save the deletion records',
  },

  tokens: {
    about:
      'A token lets a program, such as a backup script, work with your photos without your password. Whoever has it can do what it allows, so give each program its own, and revoke what is not used any more.',
    yours: 'Your tokens',
    none: 'You have none. You only need one if you want a program to work with your photos.',
    /** Another such sentence may follow. */
    may: (/** @type {string} */ scope) => `${scope}. `,
    made: (/** @type {string} */ at) => `Made ${at}`,
    goodUntil: (/** @type {string} */ at) => `good until ${at}`,
    expired: (/** @type {string} */ at) => `expired ${at}`,
    lastUsed: (/** @type {string} */ at) => `last used ${at}`,
    lastUsedAgo: (/** @type {string} */ ago) => `last used ${ago}`,
    neverUsed: 'never used',
    revoke: 'Revoke',
    revokeNamed: (/** @type {string} */ name) => `Revoke ${name}`,
    revokeFollows: 'Programs that use it stop working at once. This cannot be undone.',
    revokeForGood: 'Revoke for good',
    revoked: (/** @type {string} */ name) => `${name} is revoked.`,
    notRevoked: (/** @type {string} */ name, /** @type {string} */ why) => `${name} was not revoked. ${why}`,
  },

  /** What a token may do, without the full stop. */
  scopes: {
    'images:read': 'See and download your photos',
    'images:write': 'Add, change and delete photos',
    'shares:read': 'See your links, who came by them and what opens them',
    'shares:write': 'Make, change and revoke links',
    'account:read': 'See your account: name, e-mail and storage used',
  },

  newToken: {
    title: 'Make a token',
    name: 'Name',
    nameHint: 'What it is for, such as “Backup at home”.',
    scopes: 'What it may do',
    scopesHint: 'It can never change your password, your account or other tokens.',
    lifetime: 'Good for',
    week: '1 week',
    month: '1 month',
    threeMonths: '3 months',
    year: '1 year',
    make: 'Make the token',
    making: 'Making the token',
    madeTitle: (/** @type {string} */ name) => `The token for ${name}`,
    copyNow: 'Copy it now to where it is needed. It is shown only this once; if it is lost, revoke it and make another.',
    label: 'Access token',
    header: 'Programs send it with every request as {header}',
  },

  /** About a secret that was just made. */
  once: {
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'It is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
    done: 'I have it',
  },

  entries: {
    moreFailed: (/** @type {string} */ why) => `No more could be shown. ${why}`,
    keep: 'Keep it',
  },

  erase: {
    about: (/** @type {string} */ username) =>
      `This ends the account of ${username}. It happens at once, and nobody can undo it: neither you nor whoever runs this Darkslide.`,
    goneTitle: 'What will be gone',
    photos: (/** @type {string} */ photos, /** @type {string} */ size) => `Your photos (${photos}, ${size}), those in the trash included.`,
    keys: 'The keys that open them. What is left of their files here is noise from then on.',
    person: 'Your user name, e-mail and password, second factors, every device that is signed in, every access token, and every link that shows your photos.',
    leftTitle: 'What will be left',
    downloads: 'What you have downloaded. {link} if you want to keep it.',
    download: 'Download everything first',
    backups: 'Backups that were made before: they still hold the locked keys until they are overwritten. The record that you get says until when.',
    submit: 'Erase account',
    busy: 'Erasing',
    reason: (/** @type {string} */ username) => `This erases the account of ${username} with all its photos, for good.`,
    forGood: 'Erase for good',
  },

  erased: {
    unknown: 'It is not known whether your account is erased',
    noAnswer: 'Darkslide was asked to erase it, but no answer came. Either nothing has happened and your photos are all there, or everything is gone for good.',
    findOut:
      'To find out, sign in again. If your password does not work any more, the account is erased. If it works, nothing was erased, and you can ask for it once more.',
    signIn: 'Go to sign-in',
    title: 'Your account is erased',
    noise: 'The keys of your photos are destroyed. What is left of their files here is noise from now on.',
    backups: (/** @type {string} */ until) =>
      `A backup that was made before still holds the locked keys until it is overwritten, which is on ${until} at the latest. The deletion record says so, signed by this Darkslide.`,
    saveNow: 'It is shown only now. Save it if you may need to prove the deletion.',
    save: 'Save the deletion record',
    leave: 'Leave this page',
  },

  welcome: {
    title: 'Welcome',
    heading: (/** @type {string} */ username) => `Welcome, ${username}`,
    withPassword: 'Your account is ready. If you ever forget your password, a recovery code lets you set a new one.',
    withoutPassword: 'Your account is ready. If the provider that you sign in with is ever down, a recovery code lets you set a password.',
    codes: 'Recovery codes',
    further: '{link}. You find the codes under Account, Security, and can make them at any time.',
    photos: 'Go to your photos',
  },

  /** From where something was done: the part of the address that is known. */
  network: (/** @type {string} */ address) => `network ${address}`,
};
