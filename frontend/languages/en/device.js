import { plural } from '../../lib/format.js';

/** What the app says as one of the device's own. */
export default {
  /** The thumbnails that are there while the service is away. */
  kept: {
    title: 'Kept on this device',
    hint: 'These are thumbnails. The photos themselves, and all others, are there again once Darkslide can be reached.',
    photo: (/** @type {string} */ number) => `Photo ${number} of those kept here`,
  },

  /** What another app hands over. */
  shared: {
    addPhotos: (/** @type {number} */ count, /** @type {string} */ username) =>
      plural(count, { one: `Add # photo to ${username}’s photos?`, other: `Add # photos to ${username}’s photos?` }),
    addFiles: (/** @type {number} */ count, /** @type {string} */ username) =>
      plural(count, { one: `Add # file to ${username}’s photos?`, other: `Add # files to ${username}’s photos?` }),
    from: (/** @type {number} */ count) =>
      plural(count, {
        one: 'Another app or a website has shared it with Darkslide.',
        other: 'Another app or a website has shared them with Darkslide.',
      }),
    add: 'Add',
    lost: 'What you shared did not arrive. Share it again, at most 500 photos at a time.',
  },
};
