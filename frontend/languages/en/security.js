import { plural } from '../../lib/format.js';

/** What the pages about the security of the account say. */
export default {
  page: {
    authenticator: 'Authenticator app',
    aboutAuthenticator: 'An app on your phone that shows a new code every half minute. Whoever learns your password cannot sign in without it.',
    passkeys: 'Passkeys',
    aboutPasskeys: 'Sign in with your finger, face or PIN instead of the password. The key never leaves your device or password manager.',
    codes: 'Recovery codes',
    aboutCodes: 'Ten codes for the day you lose your phone or forget your password. Each works once. Print them, or keep them in a password manager.',
    devices: 'Devices',
    aboutDevices: 'Where you are signed in. If you do not recognise one, sign it out and change your password.',
    activity: 'Activity',
    aboutActivity: 'What happened to your account. Entries are removed after 90 days, unless whoever runs this Darkslide has chosen another time.',
  },

  password: {
    title: 'Password',
    aboutChange: 'Changing it signs you out everywhere else. Access tokens keep working.',
    aboutFirst: 'You sign in through a provider and have no password. With one you can sign in even when the provider is down.',
    current: 'Current password',
    new: 'New password',
    change: 'Change password',
    changing: 'Changing the password',
    changed: 'Your password is changed, and all your other devices are signed out.',
    set: 'Set a password',
    setting: 'Setting the password',
    isSet: 'Your password is set. You can sign in with it from now on.',
  },

  /** Of an entry in any of the lists. */
  entry: {
    added: (/** @type {string} */ day) => `Added ${day}`,
    lastUsed: (/** @type {string} */ when) => `last used ${when}`,
    unused: 'not used yet',
    remove: 'Remove',
    removeWhich: (/** @type {string} */ name) => ` ${name}`,
    removeIt: 'Remove it',
  },

  copying: {
    copy: 'Copy',
    copied: 'Copied.',
    byHand: 'Select it and copy it by hand.',
    failed: 'They could not be copied. Select them, or save them.',
  },

  connected: {
    title: 'Connected sign-ins',
    about: 'Whoever proves to the provider that they are one of these is signed in here.',
    connect: (/** @type {string} */ provider) => `Connect ${provider}`,
    since: (/** @type {string} */ day) => `Connected ${day}`,
    disconnect: 'Disconnect',
    disconnectWhich: (/** @type {string} */ name) => ` ${name}`,
    disconnected: (/** @type {string} */ label) => `${label} is disconnected.`,
    notDisconnected: (/** @type {string} */ why) => `Nothing was disconnected. ${why}`,
    connecting: 'Connecting',
    done: (/** @type {string} */ label) => `${label} is connected. You can sign in with it from now on.`,
    failed: 'Nothing was connected. {why} {link}',
    back: 'Go to Security',
  },

  authenticator: {
    setUp: 'Set up an authenticator app',
    isSetUp: 'The app is set up. From now on signing in asks for its code. Keep recovery codes, too, in case you lose it.',
    name: 'Authenticator app',
    removal: 'Remove the authenticator app',
    aboutRemoval: 'Unless you have a passkey, your password alone is enough to sign in then.',
    removed: 'The authenticator app is removed. Its entry in the app can be deleted there.',
    notRemoved: (/** @type {string} */ why) => `The app was not removed. ${why}`,
    show: 'Show this to the app',
    scan: 'Scan the picture with an authenticator app, such as Aegis, 2FAS, Google Authenticator or a password manager. It is shown only now.',
    qr: 'QR code with the secret; the same is below as text',
    sameDevice: 'On the same device: {link}, or type the secret into one.',
    open: 'open it in an app',
    secret: 'Secret',
    code: 'Code',
    codeHint: 'The six digits that the app shows now.',
    turnOn: 'Turn it on',
    checking: 'Checking',
  },

  passkeys: {
    add: 'Add a passkey',
    waiting: 'Waiting for your device',
    name: 'Name',
    nameHint: 'What holds it, such as “Phone” or “Key on my ring”.',
    added: (/** @type {string} */ name) => `${name} is added. From now on a sign-in by password asks for it, too.`,
    removal: (/** @type {string} */ name) => `Remove ${name}`,
    aboutRemoval: 'It no longer opens this account. Your device will keep showing it until you delete it there, too.',
    removed: (/** @type {string} */ name) => `${name} is removed.`,
    notRemoved: (/** @type {string} */ name, /** @type {string} */ why) => `${name} was not removed. ${why}`,
    plainHttp: 'Browsers make passkeys over https only, and this page came over plain http. An authenticator app works here.',
    noAddress: 'Whoever runs this Darkslide has not given it an https address with a name, which passkeys need. An authenticator app works here.',
    oldBrowser: 'This browser is too old for passkeys. An authenticator app works here.',
    elsewhere: (/** @type {string} */ host) => `Passkeys of this Darkslide are made at ${host}. Open it there to add one.`,
  },

  codes: {
    make: 'Make recovery codes',
    makeNew: 'Make new codes',
    notMade: (/** @type {string} */ why) => `No codes were made. ${why}`,
    title: 'Your recovery codes',
    keep: 'Keep them now: they are shown only this once, and take the place of any that you had before.',
    save: 'Save as text',
    haveThem: 'I have them',
    left: (/** @type {number} */ count, /** @type {string} */ day) =>
      plural(count, { one: `# code left of ten, made ${day}.`, other: `# codes left of ten, made ${day}.` }),
    none: 'You have none yet. With one you can get back in if you lose your password or your phone.',
  },

  /** The file that the recovery codes are saved in. */
  paper: {
    fileName: 'darkslide-recovery-codes.txt',
    title: (/** @type {string} */ username, /** @type {string} */ address) => `Recovery codes for ${username} at ${address}`,
    made: (/** @type {string} */ day) => `Made ${day}. Each can be used once, instead of the code of an authenticator app or to set a new password.`,
  },

  devices: {
    current: 'This device',
    signedIn: (/** @type {string} */ day) => `Signed in ${day}`,
    usedNow: 'used just now',
    end: 'Sign out',
    endWhich: (/** @type {string} */ name) => ` ${name}`,
    endOthers: 'Sign out all other devices',
    ended: (/** @type {string} */ device) => `${device} is signed out.`,
    othersEnded: (/** @type {number} */ count) => plural(count, { one: '# device is signed out.', other: '# devices are signed out.' }),
    notEnded: (/** @type {string} */ why) => `Nothing was signed out. ${why}`,
  },

  activity: {
    none: 'Nothing has happened yet.',
    older: 'Show older',
  },

  /** By the kind of activity, as the service names it. */
  happened: {
    'signed-in': 'You signed in',
    'sign-in-failed': 'Somebody gave a wrong password',
    'new-device': 'Somebody signed in to your account on a new device',
    'password-changed': 'Your password was changed',
    'email-changed': 'Your e-mail was changed',
    'email-change-asked': 'A change of your e-mail was asked for',
    'email-confirmed': 'Your e-mail was confirmed',
    'username-changed': 'Your user name was changed',
    'token-made': 'An access token was made',
    'token-revoked': 'An access token was revoked',
    'session-ended': 'A device was signed out',
    'sessions-ended': 'All other devices were signed out',
    'refresh-token-reused': 'An old sign-in was used a second time, so its device was signed out',
    'role-changed': 'Your role was changed',
    'account-disabled': 'An administrator disabled your account',
    'account-enabled': 'An administrator enabled your account again',
    'quota-changed': 'An administrator changed how much you may keep',
    'reset-code-issued': 'Somebody was given a code to set a new password for you',
    'password-reset': 'Your password was reset with a code',
    'second-factor-added': 'A second factor was added',
    'second-factor-removed': 'A second factor was removed',
    'second-factor-reset': 'Your second factor was removed for you',
    'second-factor-failed': 'Somebody gave your password and then a wrong code',
    'passkey-copied': 'A copy of one of your passkeys was used',
    'identity-connected': 'A sign-in through the provider was connected',
    'identity-disconnected': 'A sign-in through the provider was disconnected',
    'identity-used': 'The provider was used to sign in',
    'recovery-codes-made': 'New recovery codes were made',
    'recovery-code-used': 'A recovery code was used',
    'export-made': 'An export of photos was made',
    'member-invited': 'Somebody was invited to an album',
    'invitation-accepted': 'An invitation to an album was accepted',
    'member-removed': 'An album is no longer shared with somebody',
    'member-left': 'Somebody left an album that you share',
    'album-left': 'A shared album was left',
    'album-withdrawn': 'An album is no longer shared with you',
    'erasure-asked': 'Erasing this account was requested',
    other: 'Something changed in your account',
  },

  /** Where it came from a device and a network like those of this one. */
  happenedHere: {
    'sign-in-failed': 'You gave a wrong password',
    'new-device': 'You signed in on a new device',
  },

  /** The same, where the name of the token, the device or the passkey is known. */
  happenedTo: {
    'token-made': (/** @type {string} */ name) => `The access token “${name}” was made`,
    'token-revoked': (/** @type {string} */ name) => `The access token “${name}” was revoked`,
    'session-ended': (/** @type {string} */ device) => `${device} was signed out`,
    'second-factor-added': (/** @type {string} */ name) => `The passkey “${name}” was added`,
    'second-factor-removed': (/** @type {string} */ name) => `The passkey “${name}” was removed`,
    'passkey-copied': (/** @type {string} */ name) => `A copy of your passkey “${name}” was used, and refused. Remove it if you have not copied it`,
  },

  /** The same, where more is known: how many, what one became, or who did it. */
  sessionsEnded: {
    count: (/** @type {number} */ count) => plural(count, { one: '# other device was signed out', other: '# other devices were signed out' }),
  },
  roleChanged: {
    administrator: 'You were made an administrator',
    member: 'You were made a member',
  },
  codeIssued: {
    administrator: 'An administrator made a code that sets a new password for you',
    operator: 'Whoever runs this Darkslide made a code that sets a new password for you',
  },
  factorReset: {
    administrator: 'An administrator removed your second factor',
    operator: 'Whoever runs this Darkslide removed your second factor',
  },
};
