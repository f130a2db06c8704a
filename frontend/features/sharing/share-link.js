/** @import { ShareView } from '../../api/types.js' */
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
      el('a', { href: address, target: '_blank', rel: 'noopener' }, link.open),
    ),
  ];
}

/** That the user thinks better of it is no failure, and there is the address to be copied. @param {string} url */
const send = (url) => navigator.share({ url }).catch(() => {});
