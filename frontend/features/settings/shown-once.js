import { copyText } from '../../lib/copy.js';
import { el } from '../../lib/dom.js';
import { texts } from './texts.js';

/**
 * Shows a secret that was just made, the only time that it is visible.
 *
 * @param {object} options
 * @param {string} options.title
 * @param {string} options.text
 * @param {string} options.label of the secret
 * @param {string} options.secret
 * @param {import('../../lib/dom.js').Child} [options.remark]
 * @param {() => void} options.done
 */
export function shownOnce({ title, text, label, secret, remark, done }) {
  const input = el('input', { class: 'code', value: secret, readonly: true, 'aria-label': label, spellcheck: 'false', onfocus: () => input.select() });
  const news = el('p', { class: 'form-done', role: 'status' });
  const copy = async () => {
    const copied = await copyText(secret);
    news.textContent = copied ? texts.once.copied : texts.once.selected;
    if (!copied) input.focus();
  };
  return el(
    'section',
    { class: 'new-token' },
    el('h2', { tabindex: -1 }, title),
    el('p', {}, text),
    el('div', { class: 'copying' }, input, el('button', { type: 'button', class: 'main', onclick: copy }, texts.once.copy)),
    news,
    remark,
    el('button', { type: 'button', onclick: done }, texts.once.done),
  );
}
