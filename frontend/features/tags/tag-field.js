/** @import { ImageView, Tag } from '../../api/types.js' */
import { explain } from '../../api/problem.js';
import { el, fill, icon } from '../../lib/dom.js';
import { folded } from '../../lib/folded.js';
import { numberText } from '../../lib/format.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { finder } from '../../ui/finder.js';
import { library } from '../images/library.js';
import { addTag, carriedBy, removeTag } from './tagging.js';
import { texts } from './texts.js';
import { vocabulary } from './vocabulary.js';

await style('/features/tags/tags.css');

/** The most tags that are offered at once; typing finds the others. */
const MAX_OFFERED = 8;

/** The tags of some images, each with a button to remove it, and a field to add others. */
export class TagField extends View {
  /** @type {ImageView[]} */
  #images = [];
  #list = el('ul', { class: 'tags', 'aria-label': texts.tagField.tags });
  #live = el('p', { class: 'unseen', role: 'status' });
  #finder = finder({
    id: 'tag-name',
    label: texts.tagField.label,
    hint: texts.tagField.hint,
    find: (wanted) => ({ entries: this.#offers(wanted), note: '' }),
  });

  render() {
    fill(this, this.#list, ...this.#finder.parts, this.#live);
    library.on('edited', (images) => this.#follow(images), { signal: this.life });
    this.listen(vocabulary, 'change', () => this.#draw());
    this.#draw();
    vocabulary.load().catch((error) => this.#finder.say(explain(error)));
  }

  /** @param {ImageView[]} images */
  set images(images) {
    if (!this.#isAbout(images)) this.#clear();
    this.#images = images;
    this.#draw();
  }

  /** @param {ImageView[]} images in whatever state */
  #isAbout(images) {
    return idsOf(images) === idsOf(this.#images);
  }

  #clear() {
    this.#finder.input.value = '';
    this.#finder.show();
  }

  /** @param {ImageView[]} edited */
  #follow(edited) {
    const news = new Map(edited.map((image) => [image.id, image]));
    if (!this.#images.some(({ id }) => news.has(id))) return;
    this.#images = this.#images.map((image) => news.get(image.id) ?? image);
    this.#draw();
  }

  #draw() {
    fill(
      this.#list,
      carriedBy(this.#images).map(({ tag, count }) => this.#row(tag, count)),
    );
    if (this.#finder.input.value) this.#finder.show();
  }

  /**
   * @param {Tag} tag
   * @param {number} count
   */
  #row(tag, count) {
    const all = this.#images.length;
    const remove = el('button', { type: 'button', class: 'quiet', title: texts.tagField.remove(tag.name), onclick: () => this.#remove(tag) }, icon('close'));
    remove.ariaLabel = texts.tagField.remove(tag.name);
    return el(
      'li',
      { class: 'tag' },
      el('a', { class: 'tag-name', href: `/tag/${encodeURIComponent(tag.id)}` }, tag.name),
      count < all && el('span', { class: 'remark' }, texts.tagField.onSome(numberText(count), numberText(all))),
      remove,
    );
  }

  /** @param {string} wanted */
  #offers(wanted) {
    if (!wanted) return [];
    const on = new Set(carriedBy(this.#images).flatMap(({ tag, count }) => (count === this.#images.length ? [tag.id] : [])));
    const fitting = vocabulary.tags.filter(({ id, name }) => !on.has(id) && folded(name).includes(folded(wanted)));
    const begins = (/** @type {Tag} */ { name }) => Number(!folded(name).startsWith(folded(wanted)));
    const offers = fitting
      .sort((a, b) => begins(a) - begins(b))
      .slice(0, MAX_OFFERED)
      .map(({ name }) => ({ symbol: 'tag', name, choose: () => void this.#add(name) }));
    const known = vocabulary.named(wanted);
    return known ? offers : [...offers, { symbol: 'add', name: texts.tagField.create(wanted), choose: () => void this.#add(wanted) }];
  }

  /** @param {string} name */
  async #add(name) {
    const images = this.#images;
    const { input, show, say } = this.#finder;
    const typed = input.value;
    // Already now: the next one may be typed before this one is made.
    this.#clear();
    input.focus();
    try {
      const tag = await vocabulary.obtain(name);
      this.#live.textContent = texts.tagField.added(tag.name);
      void addTag(this.#isAbout(images) ? this.#images : images, tag);
    } catch (error) {
      if (this.#isAbout(images)) input.value ||= typed;
      show();
      say(explain(error));
    }
  }

  /** @param {Tag} tag */
  #remove(tag) {
    const at = carriedBy(this.#images).findIndex((carried) => carried.tag.id === tag.id);
    void removeTag(this.#images, tag);
    const left = this.#list.querySelectorAll('button');
    (left[Math.min(at, left.length - 1)] ?? this.#finder.input).focus();
    this.#live.textContent = texts.tagField.removed(tag.name);
  }
}

/** @param {ImageView[]} images */
const idsOf = (images) => images.map(({ id }) => id).join();

customElements.define('tag-field', TagField);
