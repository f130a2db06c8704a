/** @import { ImageView } from '../../api/types.js' */
/** @import { Collection } from '../images/image-list.js' */
import * as edits from '../../api/edits.js';
import { explain } from '../../api/problem.js';
import { el, fill, icon } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { router } from '../../lib/router.js';
import { library } from '../images/library.js';
import { editsDone } from '../images/many-edits.js';
import { areOwn } from '../images/ownership.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { TagField } from '../tags/tag-field.js';
import { ImageAlbums } from './image-albums.js';
import { imageDetails, renewDetails } from './image-details.js';
import { ImageForm } from './image-form.js';
import { texts } from './texts.js';

/** @type {Map<string, import('./edit-values.js').EditValues>} edits that were left without saving, by image */
const drafts = new Map();
session.onOtherUser(() => drafts.clear(), { outlivesSession: true });

/** The details of an image, and the form to edit them. */
export class DetailsPanel extends View {
  /** Set by the viewer. @type {Collection} */
  collection = /** @type {any} */ (null);
  /** @type {ImageView | null} */
  #image = null;
  #etag = '';
  /** How often the image was changed here in another way than by the form, and how many of these changes the version has. */
  #changes = 0;
  #known = 0;
  /** @type {ImageForm | null} */
  #edit = null;
  #button = el('button', { type: 'button', class: 'quiet', onclick: () => this.#startEditing() }, icon('pen'), texts.details.edit);
  #tags = new TagField();
  #albums = new ImageAlbums();
  #body = el('div', { class: 'details-body' });
  #live = el('p', { class: 'unseen', role: 'status' });

  /** @override */
  render() {
    this.className = 'details';
    this.tabIndex = 0;
    this.setAttribute('role', 'complementary');
    this.setAttribute('aria-label', texts.details.title);
    fill(this, el('div', { class: 'details-head' }, el('h2', {}, texts.details.title), this.#button), this.#tags, this.#albums, this.#body, this.#live);
    library.on('edited', (images) => this.#hear(images), { signal: this.life });
    this.life.addEventListener('abort', () => this.#keepDraft());
  }

  /** @param {ImageView | null} image */
  set image(image) {
    if (image?.id !== this.#image?.id) {
      this.#keepDraft();
      this.#albums.image = null;
    }
    this.#image = image;
    this.#etag = '';
    this.#known = this.#changes;
    const own = image !== null && areOwn([image]);
    if (own) this.#tags.images = [image];
    this.#tags.hidden = !own;
    this.#draw();
    if (image && drafts.has(image.id)) void this.#startEditing();
    else if (!this.hidden) void this.#load();
  }

  /** @param {ImageView[]} edited */
  #hear(edited) {
    const before = this.#image;
    const now = edited.find(({ id }) => id === before?.id);
    if (!before || !now || now === before) return;
    this.#changes++;
    if (now.rotation === before.rotation) return;
    const { rotation, width, height } = now;
    this.#image = { ...before, rotation, width, height };
    this.#renew();
  }

  get #passed() {
    return this.#known !== this.#changes;
  }

  /** Called when the panel is opened. Lists omit some details, so all of them are fetched then. */
  shown() {
    if (!this.#etag) void this.#load();
  }

  /** Loads the whole image and its version. @returns {Promise<boolean>} */
  async #load() {
    const id = this.#image?.id;
    if (!id) return false;
    try {
      await editsDone();
      const changes = this.#changes;
      const { image, etag } = await edits.read(id);
      if (this.#image?.id !== id) return false;
      if (this.#changes !== changes) return await this.#load(); // What was read may be older than the change.
      this.#known = changes;
      this.#image = image;
      if (areOwn([image])) this.#albums.image = image;
      this.#etag = etag;
      this.#renew();
      return true;
    } catch (error) {
      if (this.#image?.id === id && !this.hidden) this.#body.append(el('p', { class: 'form-error', role: 'alert' }, explain(error)));
      return false;
    }
  }

  #draw() {
    this.#edit = null;
    this.#button.hidden = !this.#image || !areOwn([this.#image]);
    fill(this.#body, this.#image && imageDetails(this.#image));
  }

  /** Shows what else is known of the image now. */
  #renew() {
    if (this.#edit || !this.#image) return;
    const [list, ...others] = this.#body.children;
    if (list?.matches('.details-list') && !others.length) renewDetails(list, this.#image);
    else this.#draw();
  }

  async #startEditing() {
    if ((!this.#etag || this.#passed) && !(await this.#load())) return;
    const image = this.#image;
    if (!image || this.#edit) return;
    this.#edit = new ImageForm(image, {
      draft: drafts.get(image.id),
      save: (changes) => this.#save(image, changes),
      reread: () => this.#reread(image.id),
      end: () => this.#stopEditing(),
    });
    drafts.delete(image.id);
    this.#button.hidden = true;
    fill(this.#body, this.#edit.element);
    this.#edit.focus();
  }

  /**
   * @param {ImageView} before
   * @param {import('./edit-values.js').Changes} changes
   */
  async #save(before, changes) {
    if (this.#passed) await this.#catchUp(before.id);
    const { image, etag } = await edits.edit(before.id, changes, this.#etag);
    const here = this.#image?.id === image.id;
    this.#take(image, etag);
    this.#live.textContent = texts.details.saved;
    if (here) this.#stopEditing();
  }

  /**
   * Loads the version that another device saved first; the next save is checked against it.
   *
   * @param {string} id
   */
  async #reread(id) {
    const { image, etag } = await edits.read(id);
    this.#take(image, etag);
    return image;
  }

  /**
   * Takes over the version that our own other changes made, such as of a favourite, as long as what the form is about is as it was.
   *
   * @param {string} id
   */
  async #catchUp(id) {
    await editsDone();
    const changes = this.#changes;
    const { image, etag } = await edits.read(id);
    this.#known = changes;
    if (this.#edit?.startedFrom(image)) this.#etag = etag;
  }

  /**
   * @param {ImageView} image as the service has it now
   * @param {string} etag
   */
  #take(image, etag) {
    if (this.#image?.id === image.id) {
      this.#image = image;
      this.#etag = etag;
    }
    library.announce('edited', [image]);
  }

  #stopEditing() {
    const focused = this.contains(document.activeElement);
    this.#draw();
    if (focused) this.#button.focus();
  }

  #keepDraft() {
    const [image, draft] = [this.#image, this.#edit?.draft];
    this.#edit = null;
    if (!image || !draft) return;
    drafts.set(image.id, draft);
    const path = this.collection.imagePath(image.id);
    notices.show({
      text: texts.details.unsaved(image.fileName),
      seconds: 15,
      action: { label: texts.details.backToIt, run: () => router.go(path, { replace: router.place?.params.id !== undefined }) },
    });
  }
}

customElements.define('details-panel', DetailsPanel);
