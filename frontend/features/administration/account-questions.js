import { countText } from '../../lib/format.js';
import { confirmed } from '../../ui/confirmation.js';

/** @param {string} name */
export const sureToDisable = (name) =>
  confirmed({
    title: `Disable ${name}?`,
    text: 'They are signed out everywhere and cannot sign in, and their access tokens stop working. Their photos stay. You can enable the account again.',
    yes: 'Disable',
  });

/** @param {string} name */
export const sureToGiveCode = (name) =>
  confirmed({
    title: `A code for ${name}?`,
    text: 'Whoever has it can set a new password and take the account over, photos and all. Make sure that it reaches nobody else. They are told of it when they sign in next.',
    yes: 'Make the code',
  });

/** @param {string} name */
export const sureToRemoveFactor = (name) =>
  confirmed({
    title: `Remove the second factor of ${name}?`,
    text: 'Their password alone is enough to sign in then. Make sure that it is really they who ask. They are told of it when they sign in next, and can set it up again.',
    yes: 'Remove it',
  });

/**
 * @param {string} name
 * @param {number} images
 */
export const sureToErase = (name, images) =>
  confirmed({
    title: `Erase ${name}?`,
    text: `The account goes with ${countText(images, 'photo')}, at once and for good. Nobody can undo it.`,
    yes: 'Erase for good',
  });
