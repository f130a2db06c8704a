/** What the sign-in page says. */
export default {
  layout: {
    what: 'A private place for photos, each sealed before it reaches the disk and opened by its owner alone.',
  },

  signIn: {
    title: 'Sign in',
    expired: 'Your session has ended, so you are signed out. Photos already stored are safe; what was being sent goes on once you sign in.',
    login: 'User name or e-mail',
    password: 'Password',
    submit: 'Sign in',
    busy: 'Signing in',
    forgot: 'Forgot your password?',
    withPasskey: 'Sign in with a passkey',
    waiting: 'Waiting for your device',
    withProvider: (/** @type {string} */ name) => `Sign in with ${name}`,
  },

  registration: {
    open: 'New here? ',
    createAccount: 'Create an account',
    noAdministrator: 'This Darkslide has no administrator yet. Its console shows the address to open.',
    invitation: 'New here? Open the link of your invitation.',
  },
};
