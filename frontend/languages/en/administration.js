import { plural } from '../../lib/format.js';

/** What the pages for administrators say. */
export default {
  sections: {
    all: 'Administration',
    people: 'People',
    invitations: 'Invitations',
    service: 'Service',
    history: 'History',
    own: 'Your settings',
  },

  refused: {
    title: 'This is for administrators',
    text: 'You are not one of them. If that has changed just now, sign out and sign in again.',
    leave: 'Go to your photos',
  },

  roles: {
    member: 'Member',
    administrator: 'Administrator',
  },

  people: {
    introduction:
      'Who has an account here. Administrators see no photos, and neither their names nor their places. Whoever runs the machine itself could, while Darkslide works, because its keys are in memory then.',
    none: 'There are no accounts.',
    more: 'Show more',
  },

  account: {
    you: 'You',
    disabled: 'Disabled',
    disabledOn: (/** @type {string} */ day) => `disabled ${day}`,
    seenOn: (/** @type {string} */ day) => `last seen ${day}`,
    notSeen: 'not seen lately',
    devices: (/** @type {number} */ count) => plural(count, { one: '# device is signed in', other: '# devices are signed in' }),
    secondFactor: 'second factor',
    noSecondFactor: 'no second factor',
    joinedOn: (/** @type {string} */ day) => `joined ${day}`,
    change: 'Change',
    /** Read aloud after `change`. */
    changeWhom: (/** @type {string} */ name) => ` ${name}`,
    changeOf: (/** @type {string} */ name) => `Change ${name}`,
    makeAdministrator: 'Make administrator',
    makeMember: 'Make a member',
    enable: 'Enable',
    disable: 'Disable',
    setLimit: 'Set a limit',
    giveCode: 'Code for a new password',
    removeFactor: 'Remove second factor',
    erase: 'Erase',
    notChanged: (/** @type {string} */ why) => `Nothing was changed. ${why}`,
    noCode: (/** @type {string} */ why) => `No code was made. ${why}`,
    nothingRemoved: (/** @type {string} */ why) => `Nothing was removed. ${why}`,
    notErased: (/** @type {string} */ name, /** @type {string} */ why) => `${name} was not erased. ${why}`,
    erased: (/** @type {string} */ name) => `${name} is erased.`,
    saveRecord: 'Save the deletion record',
  },

  resetLink: {
    title: (/** @type {string} */ name) => `The link for ${name}`,
    text: 'Copy it now and give it to them. It works once, for a day, and is shown only this once.',
    label: 'Link to set a new password',
  },

  disabling: {
    title: (/** @type {string} */ name) => `Disable ${name}?`,
    text: 'They are signed out everywhere and cannot sign in, and their access tokens stop working. Their photos stay. You can enable the account again.',
    yes: 'Disable',
  },

  givingCode: {
    title: (/** @type {string} */ name) => `A code for ${name}?`,
    text: 'Whoever has it can set a new password and take the account over, photos and all. Make sure that it reaches nobody else. They are told of it when they sign in next.',
    yes: 'Make the code',
  },

  removingFactor: {
    title: (/** @type {string} */ name) => `Remove the second factor of ${name}?`,
    text: 'Their password alone is enough to sign in then. Make sure that it is really they who ask. They are told of it when they sign in next, and can set it up again.',
    yes: 'Remove it',
  },

  erasing: {
    title: (/** @type {string} */ name) => `Erase ${name}?`,
    text: (/** @type {number} */ count) =>
      plural(count, {
        one: 'The account goes with # photo, at once and for good. Nobody can undo it.',
        other: 'The account goes with # photos, at once and for good. Nobody can undo it.',
      }),
    yes: 'Erase for good',
  },

  quota: {
    submit: 'Set the limit',
    busy: 'Setting the limit',
    gigabytes: 'Most gigabytes',
    images: 'Most photos',
    hint: 'Empty: as for everybody. The trash counts.',
  },

  invitations: {
    introduction: 'An invitation is a link with which one person can create an account, once. Send it in a way that nobody else reads.',
    make: 'Invite somebody',
    open: 'Open invitations',
    none: 'No open invitations.',
    somebody: 'Somebody',
    madeOn: (/** @type {string} */ day) => `Made ${day}`,
    goodUntil: (/** @type {string} */ day) => `good until ${day}`,
    /** What they may keep: some photos, or some gigabytes. */
    atMost: (/** @type {string} */ what) => `at most ${what}`,
    revoke: 'Revoke',
    /** Read aloud after `revoke`. */
    revokeOf: (/** @type {string} */ name) => ` ${name}`,
    revoked: 'The link no longer works.',
    notRevoked: (/** @type {string} */ why) => `The invitation was not revoked. ${why}`,
  },

  newInvitation: {
    submit: 'Make the link',
    busy: 'Making the link',
    note: 'For whom (optional)',
    noteHint: 'Only administrators see it.',
    role: 'Role',
    lifetime: 'Good for',
    day: '1 day',
    week: '1 week',
    month: '1 month',
  },

  invitationLink: {
    title: 'The link',
    titleFor: (/** @type {string} */ name) => `The link for ${name}`,
    text: 'Copy it now and send it. It is shown only this once; if it is lost, revoke the invitation and make another.',
    label: 'Invitation link',
  },

  service: {
    name: 'Name',
    registration: 'Who may create an account',
    state: 'State',
    stateText: 'How the service is, and its work in the background. What fails comes first.',
    fixed: (/** @type {string} */ variable) => `This is set where the service is started (${variable}), and can only be changed there.`,
    save: 'Save',
    saving: 'Saving',
    saved: 'Saved.',
    /** Who may create an account, where that stands alone. */
    registered: (/** @type {string} */ who) => `${who}.`,
    saveName: 'Save the name',
    nameHint: 'On the pages where people sign in, and in mails.',
  },

  /** Who may create an account. */
  registrations: {
    invitation: 'Whoever has an invitation',
    open: 'Anybody who reaches this address',
    closed: 'Nobody, not even with an invitation',
  },

  state: {
    checks: 'Checks',
    jobs: 'Work in the background',
    bad: 'Not OK',
    degraded: 'Needs a look',
    good: 'OK',
    running: 'running now',
    nextRun: (/** @type {string} */ at) => `next run ${at}`,
    progress: (/** @type {string} */ done, /** @type {string} */ total) => `${done} of ${total} done`,
    lastSuccess: (/** @type {string} */ at) => `last success ${at}`,
    failed: (/** @type {number} */ count, /** @type {string} */ why) => plural(count, { one: `Failed # time: ${why}`, other: `Failed # times: ${why}` }),
    noReason: 'no reason is known',
    found: (/** @type {string} */ name, /** @type {string} */ value) => `${name}: ${value}`,
    jobBy: (/** @type {string} */ job, /** @type {string} */ what) => `${job} by ${what}`,
  },

  /** The checks of the service's health, by their names. */
  checks: {
    'Database connections health check': 'Database',
    'Graceful Shutdown': 'Taking requests',
    blobs: 'Files of the photos',
    clock: 'Clock',
    rehearsal: 'Backup',
    renditions: 'Previews',
    replicas: 'Processes of the service',
    scrub: 'Reading of all files',
    sealing: 'Keys',
  },

  /** What checks have found, by its name. */
  findings: {
    'damaged, altered': 'damaged, altered',
    'damaged, cut': 'damaged, cut',
    'damaged, gone': 'damaged, gone',
    'damaged, key': 'damaged, key',
    'damaged, record': 'damaged, record',
    'damaged, unreadable': 'damaged, unreadable',
    due: 'due',
    engines: 'engines',
    'last round': 'last round',
    oldestSeconds: 'age of the oldest in seconds',
    primary: 'primary',
    queue: 'queue',
    reason: 'reason',
  },

  rehearsal: {
    off: (/** @type {string} */ why) => `no restore is rehearsed: ${why}`,
    newest: (/** @type {string} */ at) => `newest from ${at}`,
    none: 'none has been seen',
    restored: (/** @type {string} */ at, /** @type {string} */ whole, /** @type {number} */ count) =>
      plural(count, { one: `restored on trial ${at}: ${whole} of # photo whole`, other: `restored on trial ${at}: ${whole} of # photos whole` }),
    damagedBefore: (/** @type {number} */ count) =>
      plural(count, { one: '# photo was damaged before it was made', other: '# photos were damaged before it was made' }),
    lastWell: (/** @type {string} */ at) => `last went well ${at}`,
  },

  /** Work in the background, by its kind. */
  jobs: {
    'confirmation-mail': 'Confirmation mail',
    'earlier-dates': 'Earlier dates',
    'email-change-notice': 'Email change notice',
    'ended-shares': 'Ended shares',
    'expired-authorization-requests': 'Expired authorization requests',
    'expired-downloads': 'Expired downloads',
    'expired-exports': 'Expired exports',
    'expired-passkey-challenges': 'Expired passkey challenges',
    'expired-resets': 'Expired resets',
    'expired-invitations': 'Expired invitations to albums',
    'expired-sessions': 'Expired sessions',
    'expired-sign-ins': 'Expired sign ins',
    'expired-tokens': 'Expired tokens',
    'forgotten-attempts': 'Forgotten attempts',
    'missing-renditions': 'Missing renditions',
    'old-activity': 'Old activity',
    'old-tombstones': 'Old tombstones',
    'old-visits': 'Old visits',
    'orphan-sweep': 'Orphan sweep',
    'pending-file-deletions': 'Pending file deletions',
    rehearsal: 'Rehearsal',
    'reset-mail': 'Reset mail',
    scrub: 'Scrub',
    'trash-purge': 'Trash purge',
  },

  history: {
    introduction: 'What administrators did, and which accounts were created. Nothing is ever taken out.',
    none: 'Nothing has happened yet.',
    more: 'Show older',
    command: 'A command on the machine',
    erased: 'An erased account',
    /** Within a sentence. */
    anErased: 'an erased account',
    limits: (/** @type {string} */ images, /** @type {string} */ bytes) => `photos: ${images}, size: ${bytes}`,
    asForEverybody: 'as for everybody',
    other: (/** @type {string} */ who, /** @type {string} */ action) => `${who} did something (${action})`,
  },

  /** What happened, as a sentence of who did it, to whom, and more about it. */
  actions: {
    'account-created': (/** @type {string} */ _, /** @type {string} */ whom, /** @type {string} */ role) => `${whom} created an account, as ${role}`,
    'invitation-made': (/** @type {string} */ who, /** @type {string} */ _, /** @type {string} */ role) => `${who} made an invitation (${role})`,
    'invitation-revoked': (/** @type {string} */ who) => `${who} revoked an invitation`,
    'account-disabled': (/** @type {string} */ who, /** @type {string} */ whom) => `${who} disabled ${whom}`,
    'account-enabled': (/** @type {string} */ who, /** @type {string} */ whom) => `${who} enabled ${whom} again`,
    'role-changed': (/** @type {string} */ who, /** @type {string} */ whom, /** @type {string} */ role) => `${who} made ${whom} ${role}`,
    'role-provided': (/** @type {string} */ _, /** @type {string} */ whom, /** @type {string} */ role) => `The provider of single sign-on made ${whom} ${role}`,
    'account-erased': (/** @type {string} */ who) => `${who} erased an account`,
    'quota-changed': (/** @type {string} */ who, /** @type {string} */ whom, /** @type {string} */ limits) =>
      `${who} changed how much ${whom} may keep (${limits})`,
    'reset-code-made': (/** @type {string} */ who, /** @type {string} */ whom) => `${who} made a code with which ${whom} sets a new password`,
    'second-factor-reset': (/** @type {string} */ who, /** @type {string} */ whom) => `${who} removed the second factor of ${whom}`,
    'setting-changed': (/** @type {string} */ who, /** @type {string} */ _, /** @type {string} */ setting) => `${who} changed a setting: ${setting}`,
  },

  /** The roles as somebody has them in such a sentence. */
  rolesGiven: {
    member: 'a member',
    administrator: 'an administrator',
  },

  /** The roles as somebody is invited for them. */
  rolesInvited: {
    member: 'member',
    administrator: 'administrator',
  },

  /** Settings and what they were set to, as the history names them. */
  settingsChanged: {
    name: (/** @type {string} */ name) => `name: ${name}`,
    registration: (/** @type {string} */ mode) => `registration: ${mode}`,
  },

  registrationsChosen: {
    invitation: 'invitation',
    open: 'open',
    closed: 'closed',
  },
};
