import { explain, Problem } from '../api/problem.js';
import { upload } from '../api/upload.js';
import { gallery } from './gallery.js';
import { session } from './session.js';
import { check } from './upload-check.js';
import { refusal, Upload } from './upload.js';

const PARALLEL = 3;
const ATTEMPTS = 4;
/** Files read and checked in one go: few at first so that sending starts at once. */
const BATCH = 24;
/** Too large, not a picture, damaged: the file itself is refused. */
const FINAL = ['too-large', 'unsupported-media-type', 'unreadable-image'];

/**
 * The queue: read → ask which are there → send three at a time. Event: `change`.
 */
class Uploads extends EventTarget {
  /** @type {Upload[]} */
  items = [];
  /** Why nothing is being sent just now. @type {'' | 'busy' | 'offline' | 'signed-out'} */
  held = '';
  #checking = false;
  #sending = 0;
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
    return this.items.some((item) => !item.finished);
  }

  /** @param {File[]} files */
  add(files) {
    for (const file of files) {
      const item = new Upload(file);
      const reason = refusal(file);
      if (reason) item.fail(reason, true);
      this.items.push(item);
    }
    this.#work();
  }

  /** @param {Upload} item */
  retry(item) {
    item.renew();
    this.#work();
  }

  /** @param {Upload} item */
  cancel(item) {
    item.cancel();
    this.items = this.items.filter((other) => other !== item);
    this.#work();
  }

  cancelAll() {
    for (const item of this.items.filter((item) => !item.finished)) this.cancel(item);
  }

  clear() {
    this.items = this.items.filter((item) => !item.finished);
    this.#changed();
  }

  #work() {
    this.#changed();
    if (this.held) return;
    void this.#check();
    const ready = this.items.filter((item) => item.state === 'waiting' && item.checked);
    while (this.#sending < PARALLEL && ready.length) void this.#send(/** @type {Upload} */ (ready.shift()));
  }

  /** Reads the next few files and asks which of them are there already. */
  async #check() {
    if (this.#checking) return;
    const ready = this.items.filter((item) => item.state === 'waiting' && item.checked).length;
    const size = this.#sending ? BATCH : PARALLEL;
    const batch = this.items.filter((item) => item.state === 'waiting' && !item.checked).slice(0, size);
    if (!batch.length || ready >= BATCH) return;
    this.#checking = true;
    await check(batch);
    this.#checking = false;
    this.#work();
  }

  /** @param {Upload} item */
  async #send(item) {
    this.#sending++;
    item.begin();
    try {
      const { image, created } = await upload(item.file, {
        signal: item.signal,
        sha256: item.sha256,
        progress: (sent) => {
          item.sent = Math.min(sent, item.file.size);
          this.#changed();
        },
      });
      this.#receive(item, image, created);
    } catch (error) {
      if (!item.signal.aborted) this.#missed(item, error);
    }
    this.#sending--;
    this.#work();
  }

  /**
   * The answer carries the digest of what was stored: the receipt that it is our file, byte for byte.
   *
   * @param {Upload} item
   * @param {import('../api/types.js').ImageView} image
   * @param {boolean} created
   */
  #receive(item, image, created) {
    if (item.sha256 && image.sha256 !== item.sha256) {
      item.fail('The file changed on its way and what arrived is not what you sent. Keep your file and try again.');
      return;
    }
    item.arrive(created);
    gallery.add(image);
  }

  /**
   * @param {Upload} item
   * @param {unknown} error
   */
  #missed(item, error) {
    const problem = error instanceof Problem ? error : new Problem(500);
    if (problem.status === 401) return item.wait();
    if (problem.passing || (problem.unreached && item.attempts < ATTEMPTS)) {
      item.wait();
      return this.#hold('busy', problem.retryAfter ?? 2 ** item.attempts);
    }
    if (problem.unreached) return item.fail(broken(item.file));
    item.fail(explain(problem), FINAL.includes(problem.slug));
  }

  /**
   * @param {'busy' | 'offline' | 'signed-out'} why
   * @param {number} [seconds]
   */
  #hold(why, seconds) {
    if (this.held === 'signed-out' || (this.held === 'offline' && why === 'busy')) return;
    this.held = why;
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
    for (const item of this.items) item.cancel();
    this.items = [];
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
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
