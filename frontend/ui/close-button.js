import { el } from '../lib/dom.js';
import { common } from '../lib/texts.js';

/** A button that closes the dialog it is in, without an answer. @param {string} [name] */
export const closeButton = (name = common.close) => el('form', { method: 'dialog' }, el('button', {}, name));
