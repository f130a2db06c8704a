/** What is said on the way to an account and back to it. */
export default {
  /** Labels and hints of fields, and where links lead. */
  fields: {
    code: 'Code',
    email: 'E-mail',
    login: 'User name or e-mail',
    username: 'User name',
    usernameHint: '3 to 32 letters, digits, dots, hyphens or underscores.',
    password: 'Password',
    newPassword: 'New password',
    recoveryCode: 'Recovery code',
    recoveryCodeHint: 'One that you have not used yet, such as mfra-x3dp-ehpk-3pxp.',
    appHint: 'The six digits that your authenticator app shows now.',
    link: 'Link',
    toSignIn: 'Go to sign-in',
    toPhotos: 'Go to your photos',
    usePasskey: 'Use a passkey',
    waiting: 'Waiting for your device',
  },

  strength: {
    none: (/** @type {number} */ least) => `At least ${least} characters. A few words that do not belong together are good.`,
    short: (/** @type {number} */ least) => `At least ${least} characters.`,
    weak: 'Easy to guess. Words that do not belong together, or more of them, make it better.',
    fair: 'Fair. Another word would make it good.',
    good: 'Good: hard to guess.',
  },

  /** Why the browser gave no passkey, by the name of its error. */
  refusals: {
    NotAllowedError: 'That was cancelled, or it took too long. Nothing was changed.',
    InvalidStateError: 'This device has a passkey for this account already.',
    SecurityError: 'Passkeys do not work at this address. Open Darkslide at the one that it was set up for.',
    NotSupportedError: 'This device cannot make such a passkey.',
    other: 'The device gave no passkey. Try again, or take another way.',
  },

  register: {
    title: 'Create an account',
    haveOne: 'Already have an account? {link}',
    noAdministrator:
      'This Darkslide has no administrator yet. Its console shows the address at which the first one creates an account. Open it, or paste it here.',
    closed: 'This Darkslide takes no new accounts.',
    byInvitation: 'Accounts are by invitation here. Open the link you were sent, or paste it.',
    goOn: 'Go on',
    invited: 'Choose a name and a password. This link works once.',
    submit: 'Create account',
    busy: 'Creating the account',
  },

  forgot: {
    title: 'Forgot your password?',
    safe: 'Your photos are safe: the password does not lock them, and a new one opens them as before.',
    haveRecoveryCodes: 'Have you kept your recovery codes? {link}',
    useRecoveryCode: 'Use a recovery code',
    haveCode: 'Were you given a code? {link}',
    setPassword: 'Set a new password',
    submit: 'Send me a link',
    busy: 'Sending',
    done: 'If this is the address of an account, a mail is on its way. Its link works for 30 minutes. Nothing changes until you use it.',
    ask: 'Ask an administrator for a link, or whoever runs this Darkslide: the command {command} makes one. It works once, within 24 hours.',
    noMail: 'No mail? Ask an administrator for a link, or whoever runs this Darkslide: the command {command} makes one. It works once, within 24 hours.',
  },

  reset: {
    title: 'Set a new password',
    lead: 'This signs you out on all devices. No photo is lost: your password does not lock them. Access tokens stay valid, and a second factor stays on.',
    codeOfLink: 'It was in the link that you opened.',
    codeToPaste: 'Paste the code that you were given.',
    submit: 'Set password',
    busy: 'Setting the password',
    done: 'Your password is set',
    next: 'All devices are signed out. Your photos are as they were. Sign in with the new password; if an access token is not yours, revoke it in the settings.',
  },

  recovery: {
    title: 'Set a new password',
    lead: 'With one of your recovery codes. Every device is signed out; no photo is lost, and a second factor stays.',
    submit: 'Set the password',
    busy: 'Setting the password',
    remembered: 'Remember it after all? {link}',
  },

  secondStep: {
    title: 'Second step',
    afterPassword: 'Your password is right. Now show that it is you.',
    afterProvider: 'The provider knows you. Now show that it is you.',
    useApp: 'Use the app',
    useRecoveryCode: 'Use a recovery code',
    nowhere: 'This account has passkeys, which browsers use over https only. Open Darkslide at the address where they were made.',
    noneAtHand: 'None of these at hand? An administrator can remove the second factor from your account.',
    elseOrLate: 'Somebody else, or too late? {button}',
    startAgain: 'Start again',
    submit: 'Sign in',
    busy: 'Signing in',
    submitPasskey: 'Use your passkey',
  },

  signedIn: {
    title: 'Signing in',
    failed: 'You are not signed in',
  },

  /** Proves again that it is the user. */
  reauthentication: {
    title: 'Confirm that it is you',
    why: (/** @type {string} */ reason) => `${reason} This makes sure that nobody else at this device does it for you.`,
    submit: 'Confirm',
    busy: 'Checking',
    usePassword: 'Use the password',
    useApp: 'Use a code of the app',
    useProvider: (/** @type {string} */ name) => `Use ${name}`,
    submitProvider: (/** @type {string} */ name) => `Confirm with ${name}`,
    inOtherWindow: 'Go on in the other window',
    noWindow: 'Your browser did not let a window open for it. Allow it for this page, and try again.',
    noWay: 'There is no way to do so right now. Sign out, sign in again, and then do this within ten minutes.',
    arriving: 'Confirming',
    done: 'It is confirmed. You can close this window.',
    failed: (/** @type {string} */ why) => `It is not confirmed. ${why}`,
  },

  confirmEmail: {
    title: 'Confirm your e-mail',
    lead: 'A confirmed address can be sent a link to set a new password, if you ever lose yours.',
    submit: 'Confirm',
    busy: 'Confirming',
    done: 'Your e-mail is confirmed',
  },
};
