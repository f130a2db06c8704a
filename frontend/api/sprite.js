import { connection } from './connection.js';

/**
 * Loads the symbols of the app into its page, where icons refer to them. A file of its own would be asked for again with each new
 * icon, and there would be none while the device is offline.
 */
export function loadSprite() {
  const request = new XMLHttpRequest();
  request.open('GET', new URL('../icons.svg', import.meta.url));
  request.responseType = 'document';
  request.addEventListener('loadend', () => place(request.status === 200 ? request.responseXML?.documentElement : null));
  request.send();
}

/** @param {HTMLElement | null | undefined} sprite */
function place(sprite) {
  if (sprite?.localName !== 'svg') {
    connection.addEventListener('again', loadSprite, { once: true });
    return connection.failed();
  }
  sprite.setAttribute('hidden', '');
  document.body.append(sprite);
}
