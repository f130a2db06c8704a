import { connection } from './connection.js';

/**
 * Loads the symbols of the app into its page, where icons refer to them. A file of its own would be asked for again with each new
 * icon, and there would be none while the device is offline.
 */
export function loadSprite() {
  const request = new XMLHttpRequest();
  request.open('GET', '/icons.svg');
  request.responseType = 'document';
  request.addEventListener('loadend', () => place(request.responseXML?.documentElement));
  request.send();
}

/** @param {HTMLElement | undefined} sprite */
function place(sprite) {
  if (!sprite) {
    connection.addEventListener('again', loadSprite, { once: true });
    return connection.failed();
  }
  sprite.setAttribute('hidden', '');
  document.body.append(sprite);
}
