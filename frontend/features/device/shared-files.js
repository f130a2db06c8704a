import { confirmed } from '../../ui/confirmation.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { DropZone } from '../uploads/drop-zone.js';
import { texts } from './texts.js';

/** So long it waits for a sign-in, in milliseconds. */
const TIME = 10 * 60_000;

const { shared } = texts;

/**
 * What the service worker has taken of other apps.
 *
 * @returns {Promise<File[]>} empty, too, where there is no worker, or the browser had ended it
 */
export async function handedOver() {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return [];
  const { port1, port2 } = new MessageChannel();
  worker.postMessage('shared-files', [port2]);
  return new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
}

/**
 * Adds files as if they had been dropped, once the user has said so: any website can send some, and who shared them need not be
 * who signs in.
 *
 * @param {File[]} files
 */
export async function offer(files) {
  const user = await signedIn(AbortSignal.timeout(TIME));
  if (!user) return;
  if (location.pathname + location.search === '/?shared') history.replaceState(history.state, '', '/');
  if (!files.length) return void notices.show({ text: shared.lost, grave: true, seconds: 20 });
  const zone = document.querySelector('drop-zone');
  if (zone instanceof DropZone && (await isWanted(files, user.username)) && session.user?.id === user.id) zone.take(files);
}

/**
 * @param {File[]} files
 * @param {string} username
 */
function isWanted(files, username) {
  const title = files.every(({ type }) => type.startsWith('image/')) ? shared.addPhotos : shared.addFiles;
  return confirmed({
    title: title(files.length, username),
    text: shared.from(files.length),
    yes: shared.add,
    grave: false,
  });
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<typeof session.user>} null if nobody is signed in in time
 */
const signedIn = (signal) =>
  new Promise((resolve) => {
    const look = () => session.user && resolve(session.user);
    session.addEventListener('change', look, { signal });
    signal.addEventListener('abort', () => resolve(null));
    look();
  });
