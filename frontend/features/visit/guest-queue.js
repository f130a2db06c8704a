/** @import { Visit } from '../../api/visit.js' */
import { addPhoto } from '../../api/guest-upload.js';
import { explain, Problem } from '../../api/problem.js';
import { isReadable } from '../../lib/files.js';
import { GuestPhoto } from './guest-photo.js';
import { texts } from './guest-texts.js';

const AT_ONCE = 2;
const MOST_ATTEMPTS = 4;
/** The longest wait, in seconds, after which a photo is sent again without being asked to. */
const LONGEST_WAIT = 60;

/** Whether the file itself is the reason. @param {Problem} problem */
const isFinal = ({ status }) => [413, 415, 422].includes(status);

/** What a visitor adds, two photos at a time. Events: `change`, and `rest` once nothing is under way any more. */
export class GuestQueue extends EventTarget {
  /** @type {GuestPhoto[]} */
  photos = [];
  /** Who adds them. */
  name = '';
  #visit;

  /** @param {Visit} visit */
  constructor(visit) {
    super();
    this.#visit = visit;
  }

  /** @param {Iterable<File>} files @returns {GuestPhoto[]} */
  add(files) {
    const added = [...files].map((file) => new GuestPhoto(file));
    this.photos.push(...added);
    this.#go();
    return added;
  }

  retry() {
    for (const photo of this.retryable) Object.assign(photo, { attempts: 0 }).become('waiting');
    this.#go();
  }

  /** @param {...import('./guest-photo.js').State} states */
  in(...states) {
    return this.photos.filter(({ state }) => states.includes(state));
  }

  get retryable() {
    return this.in('failed').filter(({ retryable }) => retryable);
  }

  get isBusy() {
    return this.in('waiting', 'sending', 'sent').length > 0;
  }

  #go() {
    const free = AT_ONCE - this.in('sending', 'sent').length;
    for (const photo of this.in('waiting').slice(0, Math.max(0, free))) void this.#send(photo);
    this.dispatchEvent(new Event('change'));
    if (!this.isBusy) this.dispatchEvent(new Event('rest'));
  }

  /** @param {GuestPhoto} photo */
  async #send(photo) {
    photo.attempts++;
    photo.become('sending');
    try {
      const isNew = await addPhoto(this.#visit, photo.file, { name: this.name, progress: (sent) => photo.progress(sent) });
      photo.become(isNew ? 'added' : 'present');
    } catch (error) {
      await this.#take(photo, error);
    }
    this.#go();
  }

  /**
   * @param {GuestPhoto} photo
   * @param {unknown} error
   */
  async #take(photo, error) {
    const problem = error instanceof Problem ? error : new Problem(500);
    if (problem.unreached && !(await isReadable(photo.file))) return photo.fail(texts.unreadable, false);
    const wait = problem.retryAfter ?? 2 ** photo.attempts;
    if (!problem.passing || photo.attempts >= MOST_ATTEMPTS || wait > LONGEST_WAIT) return photo.fail(explain(problem), !isFinal(problem));
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
    photo.become('waiting');
  }
}
