/** @import { TokenView } from '../../api/types.js' */
import { copyText } from '../../lib/copy.js';
import { el } from '../../lib/dom.js';

/**
 * Shows a token that was just made, the only time that it is visible.
 *
 * @param {TokenView & { token: string }} made
 * @param {() => void} done
 */
export function newToken({ name, token }, done) {
  const input = el('input', { class: 'code', value: token, readonly: true, 'aria-label': 'Access token', spellcheck: 'false', onfocus: () => input.select() });
  const news = el('p', { class: 'form-done', role: 'status' });
  const copy = async () => {
    const copied = await copyText(token);
    news.textContent = copied ? 'Copied.' : 'It is selected: copy it with Ctrl+C, or ⌘C on a Mac.';
    if (!copied) input.focus();
  };
  return el(
    'section',
    { class: 'new-token' },
    el('h2', { tabindex: -1 }, `The token for ${name}`),
    el('p', {}, 'Copy it now to where it is needed. It is shown only this once; if it is lost, revoke it and make another.'),
    el('div', { class: 'copying' }, input, el('button', { type: 'button', class: 'main', onclick: copy }, 'Copy')),
    news,
    el('p', { class: 'remark' }, 'Programs send it with every request as ', el('code', {}, 'Authorization: Bearer …')),
    el('button', { type: 'button', onclick: done }, 'I have it'),
  );
}
