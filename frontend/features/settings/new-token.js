/** @import { TokenView } from '../../api/types.js' */
import { el } from '../../lib/dom.js';
import { shownOnce } from './shown-once.js';

/**
 * @param {TokenView & { token: string }} made
 * @param {() => void} done
 */
export const newToken = ({ name, token }, done) =>
  shownOnce({
    title: `The token for ${name}`,
    text: 'Copy it now to where it is needed. It is shown only this once; if it is lost, revoke it and make another.',
    label: 'Access token',
    secret: token,
    remark: el('p', { class: 'remark' }, 'Programs send it with every request as ', el('code', {}, 'Authorization: Bearer …')),
    done,
  });
