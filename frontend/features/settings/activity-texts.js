/**
 * The texts for the kinds of activity, as the user reads them. `grave` marks what they should look at twice.
 *
 * @typedef {{ text: string, about?: (detail: string) => string, grave?: boolean }} ActivityText
 */

/** @type {Map<string, ActivityText>} */
const TEXTS = new Map([
  ['signed-in', { text: 'You signed in' }],
  ['sign-in-failed', { text: 'Somebody gave a wrong password', grave: true }],
  ['new-device', { text: 'Somebody signed in to your account on a new device', grave: true }],
  ['password-changed', { text: 'Your password was changed' }],
  ['email-changed', { text: 'Your e-mail was changed' }],
  ['email-change-asked', { text: 'A change of your e-mail was asked for', grave: true }],
  ['email-confirmed', { text: 'Your e-mail was confirmed' }],
  ['username-changed', { text: 'Your user name was changed' }],
  ['token-made', { text: 'An access token was made', about: (name) => `The access token “${name}” was made` }],
  ['token-revoked', { text: 'An access token was revoked', about: (name) => `The access token “${name}” was revoked` }],
  ['session-ended', { text: 'A device was signed out', about: (device) => `${device} was signed out` }],
  ['sessions-ended', { text: 'All other devices were signed out', about: ended }],
  ['refresh-token-reused', { text: 'An old sign-in was used a second time, so its device was signed out', grave: true }],
  ['role-changed', { text: 'Your role was changed', about: made }],
  ['account-disabled', { text: 'An administrator disabled your account', grave: true }],
  ['account-enabled', { text: 'An administrator enabled your account again' }],
  ['quota-changed', { text: 'An administrator changed how much you may keep' }],
  ['reset-code-issued', { text: 'Somebody was given a code to set a new password for you', about: issued, grave: true }],
  ['password-reset', { text: 'Your password was reset with a code', grave: true }],
  ['second-factor-added', { text: 'A second factor was added', about: (name) => `The passkey “${name}” was added` }],
  ['second-factor-removed', { text: 'A second factor was removed', about: (name) => `The passkey “${name}” was removed`, grave: true }],
  ['second-factor-reset', { text: 'Your second factor was removed for you', about: removed, grave: true }],
  ['second-factor-failed', { text: 'Somebody gave your password and then a wrong code', grave: true }],
  [
    'passkey-copied',
    {
      text: 'A copy of one of your passkeys was used',
      about: (name) => `A copy of your passkey “${name}” was used, and refused. Remove it if you have not copied it`,
      grave: true,
    },
  ],
  ['identity-connected', { text: 'A sign-in through the provider was connected', grave: true }],
  ['identity-disconnected', { text: 'A sign-in through the provider was disconnected', grave: true }],
  ['identity-used', { text: 'The provider was used to sign in' }],
  ['recovery-codes-made', { text: 'New recovery codes were made' }],
  ['export-made', { text: 'An export of photos was made', grave: true }],
  ['recovery-code-used', { text: 'A recovery code was used', grave: true }],
  ['erasure-asked', { text: 'Erasing this account was requested' }],
]);

/** A service that is newer than this page may know more kinds. @type {ActivityText} */
const OTHER = { text: 'Something changed in your account' };

/**
 * @param {string} kind
 * @param {string | null} [detail] what it was about
 */
export function textOf(kind, detail) {
  const { text, about, grave = false } = TEXTS.get(kind) ?? OTHER;
  return { text: detail && about ? about(detail) : text, grave };
}

/** @param {string} role */
function made(role) {
  return `You were made ${role === 'administrator' ? 'an administrator' : 'a member'}`;
}

/** @param {string} giver */
function issued(giver) {
  return giver === 'administrator'
    ? 'An administrator made a code that sets a new password for you'
    : 'Whoever runs this Darkslide made a code that sets a new password for you';
}

/** @param {string} by */
function removed(by) {
  return by === 'administrator' ? 'An administrator removed your second factor' : 'Whoever runs this Darkslide removed your second factor';
}

/** @param {string} count */
function ended(count) {
  return count === '1' ? '1 other device was signed out' : `${count} other devices were signed out`;
}
