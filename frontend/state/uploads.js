/** @import { ImageView } from '../api/types.js' */
/** @import { Portion } from '../lib/files.js' */
import { explain, Problem } from '../api/problem.js';
import { reachable, upload } from '../api/upload.js';
import { isReadable } from '../lib/files.js';
import { Rate } from '../lib/rate.js';
import { gallery } from './gallery.js';
import { session } from './session.js';
import { check } from './upload-check.js';
import { refusal, Upload } from './upload.js';

const PARALLEL = 3;
const ATTEMPTS = 4;
/** The pause after a failed attempt doubles up to this power of two, in seconds. */
const LONGEST_PAUSE = 5;
/** Files read and checked in one go: few at first so that sending starts at once. */
const BATCH = 100;
/** And no more than so many bytes of them, that they do not wait for each other long. */
const BATCH_BYTES = 64_000_000;
/** While so many are ready to be sent, no others are read. */
const ENOUGH = 24;
/** How often the gallery hears of what arrived, in milliseconds: it may have to lay out all of its rows. */
const CALM = 400;
const UNREADABLE = 'Your system does not let the browser read this. Check that it is still there and that you may open it, and add it again.';
/** Too large, not a picture, damaged: the file itself is refused. */
const FINAL = ['too-large', 'unsupported-media-type', 'unreadable-image'];

/**
 * The queue: read → ask which are there → send three at a time. Event: `change`.
 */
class Uploads extends EventTarget {
  /** @type {Upload[]} */
  items = [];
  /** Why nothing is being sent just now. @type {'' | 'busy' | 'unreached' | 'offline' | 'signed-out'} */
  held = '';
  /** By the person, until they say otherwise. */
  paused = false;
  rate = new Rate();
  #gathering = 0;
  #checking = false;
  #sending = 0;
  /** @type {ImageView[]} */
  #arrived = [];
  #owner = session.user?.id ?? '';

  constructor() {
    super();
    session.addEventListener('change', () => this.#changeOwner());
    addEventListener('offline', () => this.#hold('offline'));
    addEventListener('online', () => this.#release());
    addEventListener('beforeunload', (event) => {
      if (this.active) event.preventDefault();
    });
  }

  get active() {
    return this.gathering || this.items.some((item) => !item.finished);
  }

  /** Folders are still being looked through. */
  get gathering() {
    return this.#gathering > 0;
  }

  /**
   * @param {AsyncIterable<Portion>} portions
   * @returns {Promise<number>} how many files there were
   */
  async gather(portions) {
    const owner = this.#owner;
    let count = 0;
    this.#gathering++;
    try {
      for await (const { files, unread } of portions) {
        if (owner !== this.#owner) break;
        this.#add(files, unread);
        count += files.length + unread.length;
      }
      return count;
    } finally {
      this.#gathering--;
      this.#changed();
    }
  }

  pause() {
    this.paused = true;
    this.rate.clear();
    for (const item of this.items) if (item.state === 'uploading') item.interrupt();
    this.#changed();
  }

  resume() {
    this.paused = false;
    this.#work();
  }

  /** @param {Upload} item */
  retry(item) {
    item.renew();
    this.#work();
  }

  retryAll() {
    for (const item of this.items) if (item.state === 'failed' && !item.final) item.renew();
    this.#work();
  }

  /** @param {Upload} item */
  cancel(item) {
    this.#drop((other) => other === item);
  }

  cancelAll() {
    this.paused = false;
    this.#drop((item) => !item.finished);
  }

  clear() {
    this.#drop((item) => item.finished);
  }

  /**
   * @param {File[]} files
   * @param {string[]} unread
   */
  #add(files, unread) {
    for (const file of files) {
      const item = new Upload(file);
      const reason = refusal(file);
      if (reason) item.fail(reason, true);
      this.items.push(item);
    }
    for (const name of unread) {
      const item = new Upload(new File([], name));
      item.fail(UNREADABLE, true);
      this.items.push(item);
    }
    this.#work();
  }

  /** @param {(item: Upload) => boolean} gone */
  #drop(gone) {
    for (const item of this.items) if (gone(item)) item.cancel();
    this.items = this.items.filter((item) => !item.cancelled);
    this.#work();
  }

  #work() {
    this.#changed();
    if (this.held || this.paused) return;
    void this.#check();
    if (this.#sending >= PARALLEL) return;
    const ready = this.items.filter((item) => item.state === 'waiting' && item.checked);
    while (this.#sending < PARALLEL && ready.length) void this.#send(/** @type {Upload} */ (ready.shift()));
  }

  /** Reads the next few files and asks which of them are there already. */
  async #check() {
    if (this.#checking) return;
    const ready = this.items.filter((item) => item.state === 'waiting' && item.checked).length;
    const size = this.items.some(({ checked }) => checked) ? BATCH : PARALLEL;
    const batch = ready < ENOUGH ? firstUnchecked(this.items, size) : [];
    if (!batch.length) return;
    this.#checking = true;
    this.#show(await check(batch));
    this.#checking = false;
    this.#work();
  }

  /** @param {Upload} item */
  async #send(item) {
    this.#sending++;
    const signal = item.begin();
    try {
      const { image, created } = await upload(item.file, { signal, sha256: item.sha256, progress: (sent) => this.#advance(item, sent) });
      this.#receive(item, image, created);
    } catch (error) {
      if (!signal.aborted) await this.#missed(item, error);
    }
    this.#sending--;
    this.#work();
  }

  /**
   * @param {Upload} item
   * @param {number} sent
   */
  #advance(item, sent) {
    if (item.state !== 'uploading') return;
    const now = Math.min(sent, item.file.size);
    this.rate.add(Math.max(0, now - item.sent), performance.now());
    item.sent = now;
    this.#changed();
  }

  /**
   * The answer carries the digest of what was stored: the receipt that it is our file, byte for byte.
   *
   * @param {Upload} item
   * @param {ImageView} image
   * @param {boolean} created
   */
  #receive(item, image, created) {
    if (item.sha256 && image.sha256 !== item.sha256) {
      item.fail('The file changed on its way and what arrived is not what you sent. Keep your file and try again.');
      return;
    }
    item.arrive(created ? 'uploaded' : image.restored ? 'restored' : 'there');
    this.#show([image]);
  }

  /** @param {ImageView[]} arrived */
  #show(arrived) {
    if (!arrived.length) return;
    if (!this.#arrived.length) setTimeout(() => this.#handOver(), CALM);
    this.#arrived.push(...arrived);
  }

  #handOver() {
    const arrived = this.#arrived;
    this.#arrived = [];
    for (const image of arrived) gallery.add(image);
  }

  /**
   * @param {Upload} item
   * @param {unknown} error
   */
  async #missed(item, error) {
    const problem = error instanceof Problem ? error : new Problem(500);
    if (problem.status === 401) return item.wait();
    if (problem.unreached && !(await isReadable(item.file))) return item.fail(UNREADABLE);
    const pause = 2 ** Math.min(item.attempts, LONGEST_PAUSE);
    if (problem.passing) return this.#again(item, 'busy', problem.retryAfter ?? pause);
    if (!problem.unreached) return item.fail(explain(problem), FINAL.includes(problem.slug));
    // A file whose connection breaks each time is given up; not so while nothing else gets through either.
    if (item.attempts >= ATTEMPTS && (await reachable())) return item.fail(broken(item.file));
    this.#again(item, 'unreached', pause);
  }

  /**
   * @param {Upload} item
   * @param {'busy' | 'unreached'} why
   * @param {number} seconds
   */
  #again(item, why, seconds) {
    item.wait();
    this.#hold(why, seconds);
  }

  /**
   * @param {'busy' | 'unreached' | 'offline' | 'signed-out'} why
   * @param {number} [seconds]
   */
  #hold(why, seconds) {
    if (this.held === 'signed-out' || (this.held === 'offline' && why !== 'signed-out')) return;
    this.held = why;
    this.rate.clear();
    if (seconds) setTimeout(() => this.held === why && this.#release(), seconds * 1000);
    this.#changed();
  }

  #release() {
    if (this.held === 'signed-out') return;
    this.held = '';
    this.#work();
  }

  /** What one person dropped never goes to another's account. */
  #changeOwner() {
    if (!session.user) {
      this.#hold('signed-out');
      if (!session.expired) this.#empty();
      return;
    }
    if (session.user.id !== this.#owner) this.#empty();
    this.#owner = session.user.id;
    this.held = navigator.onLine ? '' : 'offline';
    this.#work();
  }

  #empty() {
    this.#arrived = [];
    this.paused = false;
    this.#drop(() => true);
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

/**
 * @param {Upload[]} items
 * @param {number} count
 */
function firstUnchecked(items, count) {
  const found = [];
  let bytes = 0;
  for (const item of items) {
    if (item.state !== 'waiting' || item.checked) continue;
    found.push(item);
    bytes += item.file.size;
    if (found.length === count || bytes > BATCH_BYTES) break;
  }
  return found;
}

/**
 * A service may hang up on a file that is too large before it can say so.
 *
 * @param {File} file
 */
function broken({ size }) {
  const hint = size > 20_000_000 ? ' If this happens again, it may be larger than this Darkslide accepts.' : '';
  return `The connection broke while this photo was on its way. It was not added.${hint}`;
}

export const uploads = new Uploads();
