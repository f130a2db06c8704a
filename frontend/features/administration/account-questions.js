import { confirmed } from '../../ui/confirmation.js';
import { texts } from './texts.js';

const { disabling, erasing, givingCode, removingFactor } = texts;

/** @param {string} name */
export const sureToDisable = (name) => confirmed({ title: disabling.title(name), text: disabling.text, yes: disabling.yes });

/** @param {string} name */
export const sureToGiveCode = (name) => confirmed({ title: givingCode.title(name), text: givingCode.text, yes: givingCode.yes });

/** @param {string} name */
export const sureToRemoveFactor = (name) => confirmed({ title: removingFactor.title(name), text: removingFactor.text, yes: removingFactor.yes });

/**
 * @param {string} name
 * @param {number} images
 */
export const sureToErase = (name, images) => confirmed({ title: erasing.title(name), text: erasing.text(images), yes: erasing.yes });
