/** @import { ShareView } from '../../api/types.js' */
import { explain } from '../../api/problem.js';
import * as shares from '../../api/shares.js';
import { copyText } from '../../lib/copy.js';
import { el } from '../../lib/dom.js';
import { qrOf } from '../../lib/qr.js';
import { qrCode } from '../../ui/qr-code.js';
import { addressOf } from './share-address.js';
import { texts } from './texts.js';

const { link } = texts;

/**
 * A link, as its owner hands it on: as text, as a QR code, and by what else the device has for that.
 *
 * @param {ShareView} share that has not been revoked
 */
export function linkParts(share) {
  const address = addressOf(share);
  const input = el('input', { class: 'code', value: address, readonly: true, 'aria-label': link.address, spellcheck: 'false', onfocus: () => input.select() });
  const news = el('p', { class: 'form-done', role: 'status' });
  const copy = async () => {
    const copied = await copyText(address);
    news.textContent = copied ? link.copied : link.selected;
    if (!copied) input.focus();
  };
  return [
    el('div', { class: 'copying' }, input, el('button', { type: 'button', class: 'main', onclick: copy }, link.copy)),
    news,
    share.hasPassword && el('p', { class: 'remark' }, link.needsPassword),
    el('div', { class: 'share-code' }, qrCode(qrOf(address), link.qr), el('p', { class: 'remark' }, link.scan)),
    el(
      'div',
      { class: 'share-ways' },
      'share' in navigator && el('button', { type: 'button', onclick: () => void send(address) }, link.send),
      el('button', { type: 'button', onclick: () => void look(share, news) }, link.look),
    ),
  ];
}

/**
 * Shows what visitors see.
 *
 * @param {ShareView} share
 * @param {HTMLElement} news
 */
async function look(share, news) {
  const opened = open('', '_blank'); // before anything is waited for, or it would be blocked
  try {
    await shares.look(share.id);
    if (opened) opened.location.href = addressOf(share);
    else news.textContent = link.noWindow;
  } catch (error) {
    opened?.close();
    news.textContent = link.notOpened(explain(error));
  }
}

/** A user who changes their mind is no failure, and the address can still be copied. @param {string} url */
const send = (url) => navigator.share({ url }).catch(() => {});
