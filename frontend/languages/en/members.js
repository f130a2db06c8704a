import { plural } from '../../lib/format.js';

/** What is said of albums that people share with each other. */
export default {
  people: {
    title: (/** @type {string} */ album) => `People in ${album}`,
    about: 'People with an account here can see the photos in this album, including those you add later, but not the albums in it.',
    name: 'User name',
    nameHint: 'You will not be told whether this user exists. An invitation that is not accepted expires after 30 days.',
    role: 'Role',
    roleChoice: (/** @type {string} */ name, /** @type {string} */ about) => `${name}: ${about}`,
    invite: 'Invite',
    inviting: 'Inviting',
    originals:
      'Everybody you invite can download your original files, with everything in them, such as the place, the time and the camera. To share the photos without that, make a link.',
    none: 'You have not invited anybody to this album.',
  },

  roles: {
    viewer: 'Viewer',
    contributor: 'Contributor',
  },

  aboutRoles: {
    viewer: 'sees the photos',
    contributor: 'adds photos, too',
  },

  entry: {
    invited: 'Invited',
    invitedOn: (/** @type {string} */ day) => `on ${day}`,
    since: (/** @type {string} */ day) => `since ${day}`,
    roleOf: (/** @type {string} */ name) => `Role of ${name}`,
    changed: (/** @type {string} */ name, /** @type {string} */ role) => `${name} now has the role ${role}.`,
    notChanged: (/** @type {string} */ why) => `The role was not changed. ${why}`,
  },

  removal: {
    act: 'Remove',
    of: (/** @type {string} */ name) => `Remove ${name}`,
    title: (/** @type {string} */ name) => `Remove ${name} from this album?`,
    text: 'They will no longer be able to open the album, and the photos they have added will leave it. They keep what they have downloaded.',
    yes: 'Remove',
    failed: (/** @type {string} */ name, /** @type {string} */ why) => `${name} was not removed. ${why}`,
  },

  withdrawal: {
    act: 'Withdraw',
    of: (/** @type {string} */ name) => `Withdraw the invitation to ${name}`,
    failed: (/** @type {string} */ name, /** @type {string} */ why) => `The invitation to ${name} was not withdrawn. ${why}`,
  },

  invitation: {
    label: 'Invitations',
    text: (/** @type {string} */ owner, /** @type {string} */ album) => `${owner} invites you to the album “${album}”.`,
    roles: {
      viewer: 'You can see and download its photos. Nobody sees yours.',
      contributor: 'You can see and download its photos, and add your own. Everybody in the album can then see yours and download the original files.',
    },
    accept: 'Accept',
    decline: 'Decline',
    accepted: (/** @type {string} */ album) => `${album} is now among your albums.`,
    open: 'Open',
    declined: (/** @type {string} */ album) => `You have declined the invitation to ${album}.`,
    over: 'It has been withdrawn, or was not answered in time.',
    notAccepted: (/** @type {string} */ why) => `The invitation could not be accepted. ${why}`,
    notDeclined: (/** @type {string} */ why) => `The invitation could not be declined. ${why}`,
  },

  /** At the way to the albums, read aloud. */
  mark: (/** @type {number} */ count) => plural(count, { one: '# invitation', other: '# invitations' }),

  leaving: {
    title: (/** @type {string} */ album) => `Leave the album ${album}?`,
    text: (/** @type {string} */ owner) => `You will no longer see its photos. Only ${owner} can invite you again.`,
    withPhotos: (/** @type {string} */ owner) =>
      `You will no longer see its photos, and those you have added will leave it with you: they stay among your own photos. Only ${owner} can invite you again.`,
    yes: 'Leave album',
    done: (/** @type {string} */ album) => `You have left ${album}.`,
    failed: (/** @type {string} */ why) => `You are still in the album. ${why}`,
  },

  overview: {
    yours: 'Albums that you share with people',
    noneOfYours: 'You share no album with anybody. To invite somebody, open an album and choose People.',
    with: (/** @type {string} */ people) => `with ${people}`,
    withNobody: 'no longer with anybody',
    person: (/** @type {string} */ name, /** @type {string} */ role) => `${name} (${role})`,
    invited: (/** @type {string} */ name) => `${name} (invited)`,
    people: 'People',
    peopleIn: (/** @type {string} */ album) => `People in ${album}`,
    others: 'Albums that others share with you',
    noneOfOthers: 'Nobody shares an album with you.',
    by: (/** @type {string} */ owner) => `by ${owner}`,
    leave: 'Leave',
    leaveAlbum: (/** @type {string} */ album) => `Leave ${album}`,
  },
};
