/** @import { TokenView } from '../../api/types.js' */
import { el } from '../../lib/dom.js';
import { phrase } from '../../lib/phrase.js';
import { shownOnce } from './shown-once.js';
import { texts } from './texts.js';

/**
 * @param {TokenView & { token: string }} made
 * @param {() => void} done
 */
export const newToken = ({ name, token }, done) =>
  shownOnce({
    title: texts.newToken.madeTitle(name),
    text: texts.newToken.copyNow,
    label: texts.newToken.label,
    secret: token,
    remark: el('p', { class: 'remark' }, phrase(texts.newToken.header, { header: el('code', {}, 'Authorization: Bearer …') })),
    done,
  });
