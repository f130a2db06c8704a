import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import './browser.js';

const { GuestQueue } = await import('../features/visit/guest-queue.js');

/** What the service answers in turn; 0 stands for a connection that breaks. @type {number[]} */
let answers = [];
/** @type {{ url: string, guest: string, bytes: number }[]} */
let sent = [];
let atOnce = 0;
let mostAtOnce = 0;

class PlainRequest extends EventTarget {
  upload = new EventTarget();
  status = 0;
  responseText = '{}';
  #url = '';
  #guest = '';

  /** @param {string} _method @param {string} url */
  open(_method, url) {
    this.#url = url;
  }

  /** @param {string} name @param {string} value */
  setRequestHeader(name, value) {
    if (name === 'Darkslide-Guest') this.#guest = value;
  }

  getResponseHeader = () => null;

  /** @param {FormData} form */
  async send(form) {
    mostAtOnce = Math.max(mostAtOnce, ++atOnce);
    sent.push({ url: this.#url, guest: this.#guest, bytes: /** @type {File} */ (form.get('file')).size });
    await new Promise((resolve) => setImmediate(resolve));
    atOnce--;
    this.status = answers.shift() ?? 201;
    this.dispatchEvent(new Event(this.status ? 'load' : 'error'));
  }
}
globalThis.XMLHttpRequest = /** @type {any} */ (PlainRequest);

let renewals = 0;
const visit = /** @type {any} */ ({ images: '/s/link/images', staying: () => new AbortController().signal, renew: async () => void renewals++ });

/** @param {number} count */
const files = (count) => Array.from({ length: count }, (_, at) => new File(['photo'], `${at}.jpg`));

/** @param {InstanceType<typeof GuestQueue>} queue */
const rest = (queue) => new Promise((resolve) => queue.addEventListener('rest', resolve, { once: true }));

/** @param {number} count of files */
async function added(count) {
  const queue = new GuestQueue(visit);
  queue.name = 'Zoë';
  const rested = rest(queue);
  queue.add(files(count));
  await rested;
  return queue;
}

/** @param {InstanceType<typeof GuestQueue>} queue */
const states = (queue) => queue.photos.map(({ state }) => state);

beforeEach(() => {
  [answers, sent, mostAtOnce, renewals] = [[], [], 0, 0];
});

test('photos are added two at a time, under a name that headers can carry', async () => {
  const queue = await added(5);
  assert.deepEqual(states(queue), Array(5).fill('added'));
  assert.equal(mostAtOnce, 2);
  assert.deepEqual(sent[0], { url: '/s/link/images', guest: 'Zo%C3%AB', bytes: 5 });
});

test('what the link shows already is said to be there', async () => {
  answers = [200];
  assert.deepEqual(states(await added(1)), ['present']);
});

test('a visit that is over is begun anew, and the photo sent again', async () => {
  answers = [404, 201];
  assert.deepEqual(states(await added(1)), ['added']);
  assert.equal(renewals, 1);
});

test('what failed is tried again, unless the file itself is the reason', async () => {
  answers = [0, 415, 507];
  const queue = await added(3);
  assert.deepEqual(states(queue), ['failed', 'failed', 'failed']);
  assert.ok(queue.photos.every(({ why }) => why !== ''));
  const rested = rest(queue);
  queue.retry();
  await rested;
  assert.deepEqual(states(queue), ['added', 'failed', 'added']);
});
