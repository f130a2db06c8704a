/**
 * @import { ImageView } from '../../api/types.js'
 * @import { Portion } from '../../lib/files.js'
 */
import { upload } from '../../api/upload.js';
import { Rate } from '../../lib/rate.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { Arrivals } from './arrivals.js';
import { check, nextUnchecked } from './upload-check.js';
import { texts } from './texts.js';
import { leftOutText, takeFailure } from './upload-failure.js';
import { UploadHold } from './upload-hold.js';
import { UploadRoom } from './upload-room.js';
import { refusal, Upload } from './upload.js';

const PARALLEL = 3;

/**
 * The queue: read → ask which are there → send three at a time, as long as the account has room. Event: `change`.
 */
class Uploads extends EventTarget {
  /** @type {Upload[]} */
  items = [];
  hold = new UploadHold();
  room = new UploadRoom();
  /** Paused by the user, until they resume. */
  paused = false;
  rate = new Rate();
  #gathering = 0;
  #checking = false;
  #measuring = false;
  #sending = 0;
  #arrivals = new Arrivals();
  /** Aborted when the queue is emptied for another user. */
  #kept = new AbortController();

  constructor() {
    super();
    // Files that one user dropped never go to another's account.
    session.onOtherUser(() => this.#empty(), { outlivesSession: true });
    session.addEventListener('change', () => this.#changeHold());
    for (const type of ['change', 'user']) session.addEventListener(type, () => this.room.take(session.user?.storage));
    this.room.take(session.user?.storage);
    this.hold.addEventListener('change', () => this.#held());
    if (!session.user) this.hold.start('signed-out');
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
   * @param {string | null} [album] the id of the one that they go into
   */
  async gather(portions, album = null) {
    const { signal } = this.#kept;
    let count = 0;
    /** @type {string[]} */
    const left = [];
    this.#gathering++;
    try {
      for await (const { files, unread, leftOut } of portions) {
        if (signal.aborted) break;
        this.#add(files, unread, album);
        count += files.length + unread.length;
        left.push(...leftOut);
      }
      if (left.length) notices.show({ text: leftOutText(left), seconds: 12 });
      if (!count) notices.show({ text: texts.left.nothing });
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
   * @param {string | null} album
   */
  #add(files, unread, album) {
    for (const file of files) {
      const item = new Upload(file, album);
      const reason = refusal(file);
      if (reason) item.fail(reason, true);
      this.items.push(item);
    }
    for (const name of unread) {
      const item = new Upload(new File([], name));
      item.fail(texts.failures.unreadable, true);
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
    if (this.hold.why || this.paused) return;
    void this.#check();
    if (this.#sending >= PARALLEL || this.#measuring) return;
    const ready = this.#ready();
    const underWay = this.items.filter(({ state }) => state === 'uploading').map(({ file }) => file.size);
    for (const item of ready) {
      if (this.#sending === PARALLEL) return;
      if (!this.room.holds(item.file.size, underWay)) continue;
      underWay.push(item.file.size);
      void this.#send(item);
    }
    if (ready.length && !this.#sending) void this.#measure();
  }

  #ready() {
    return this.items.filter((item) => item.state === 'waiting' && item.checked);
  }

  /** Gives up what there is no room for. It was an estimate until now; while nothing is sent, it can be known. */
  async #measure() {
    this.#measuring = true;
    await this.room.refresh();
    this.#measuring = false;
    for (const item of this.#ready()) if (!this.room.holds(item.file.size)) item.failForRoom(this.room.lack(item.file.size));
    this.#work();
  }

  /** Reads the next few files and asks which of them are there already. */
  async #check() {
    if (this.#checking) return;
    const batch = nextUnchecked(this.items);
    if (!batch.length) return;
    this.#checking = true;
    const [known] = await Promise.all([check(batch), !this.#sending && this.room.limited && this.room.refresh()]);
    for (const { image, album } of known) this.#arrivals.add([image], album);
    this.#checking = false;
    this.#work();
  }

  /** @param {Upload} item */
  async #send(item) {
    this.#sending++;
    const signal = item.start();
    try {
      const { image, created } = await upload(item.file, { signal, sha256: item.sha256, album: item.album, progress: (sent) => this.#advance(item, sent) });
      this.#receive(item, image, created);
    } catch (error) {
      if (!signal.aborted) await takeFailure(item, error, this.hold, this.room);
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
   * @param {Upload} item
   * @param {ImageView} image
   * @param {boolean} created
   */
  #receive(item, image, created) {
    if (!item.isProvedBy(image)) {
      item.fail(texts.failures.changed);
      return;
    }
    if (created) this.room.add(item.file.size);
    item.arrive(created || image.repaired ? 'uploaded' : image.restored ? 'restored' : 'there', image);
    this.#arrivals.add([image], image.inAlbum === false ? null : item.album);
  }

  #held() {
    if (this.hold.why) this.rate.clear();
    this.#work();
  }

  #changeHold() {
    if (session.user) this.hold.endSignedOut();
    else this.hold.start('signed-out');
  }

  #empty() {
    this.#kept.abort();
    this.#kept = new AbortController();
    this.#arrivals.clear();
    this.paused = false;
    this.#drop(() => true);
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

export const uploads = new Uploads();
