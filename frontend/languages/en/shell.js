/** What the frame of the app says now and then. */
export default {
  menus: {
    photos: 'Photos…',
    folder: 'Folder…',
    takePhoto: 'Take a photo',
    import: 'Import…',
    settings: 'Settings',
    administration: 'Administration',
    signOut: 'Sign out',
    stillSending: 'Photos are still being sent. Those not sent yet will not be added. Sign out?',
    stillSignedIn: (/** @type {string} */ why) => `You are still signed in. ${why}`,
  },

  notFound: {
    title: 'Nothing here',
    heading: 'Nothing at this address',
    text: 'The address may be mistyped, or what was here has moved. Your photos are not affected.',
    toPhotos: 'Go to your photos',
  },

  securityNote: {
    label: 'About your account',
    more: 'See devices and activity',
  },

  /** What the service noticed while the user was away, by its kind. */
  noticed: {
    'refresh-token-reused': (/** @type {string} */ at, /** @type {string} */ device) =>
      `On ${at} Darkslide signed out ${device}, because an old sign-in of that device was used a second time. A browser that was restored from a backup does that; so does somebody who copied it. If you cannot explain it, change your password.`,
    'reset-code-issued': (/** @type {string} */ at) =>
      `On ${at} whoever runs this Darkslide, or an administrator, made a code that sets a new password for you. If you did not ask for one, ask them what it was for: whoever has it can sign in as you.`,
    'password-reset': (/** @type {string} */ at, /** @type {string} */ device) =>
      `On ${at} your password was reset with a code, from ${device}, and all devices were signed out. If that was not you, somebody else could see your photos: set another password, and look through your access tokens.`,
    'second-factor-reset': (/** @type {string} */ at) =>
      `On ${at} whoever runs this Darkslide, or an administrator, removed your second factor. Your password alone is enough to sign in now. Set up an app again; if you did not ask for this, ask them what it was for, and change your password.`,
    'second-factor-failed': (/** @type {string} */ at, /** @type {string} */ device) =>
      `On ${at} somebody gave your password on ${device}, and then a wrong code. If that was not you, they know your password: change it.`,
    'identity-connected': (/** @type {string} */ at, /** @type {string} */ device) =>
      `On ${at} a sign-in through the provider was connected to your account, on ${device}. It opens your account without your password. If that was not you, disconnect it, and change your password.`,
    'identity-disconnected': (/** @type {string} */ at, /** @type {string} */ device) =>
      `On ${at} a sign-in through the provider was disconnected from your account, on ${device}. If that was not you, change your password.`,
    'recovery-code-used': (/** @type {string} */ at, /** @type {string} */ device) =>
      `On ${at} one of your recovery codes was used on ${device}. If that was not you, change your password and make new codes.`,
  },
};
