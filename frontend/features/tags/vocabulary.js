/** @import { ImageView, Tag, TagList } from '../../api/types.js' */
import { Problem } from '../../api/problem.js';
import * as service from '../../api/tags.js';
import { locale } from '../../lib/language.js';
import { session } from '../session/session.js';

/** The user's tags, with what images carry of them. Event: `change`. */
class Vocabulary extends EventTarget {
  /** By name. @type {Tag[]} */
  tags = [];
  /** @type {Map<string, string>} */
  #merged = new Map();
  /** The last request for all of them; null if a tag was made after it. @type {Promise<TagList> | null} */
  #asked = null;

  /** Asks for all tags. */
  async load() {
    this.#asked = service.all();
    await this.#take();
  }

  /**
   * An answer that has been overtaken does not know what was made meanwhile.
   *
   * @returns {Promise<void>}
   */
  async #take() {
    const asked = (this.#asked ??= service.all());
    const { items, merged } = await asked;
    if (asked !== this.#asked) return this.#take();
    this.tags = items;
    this.#merged = new Map(merged.map(({ id, into }) => [id, into]));
    this.dispatchEvent(new Event('change'));
  }

  /** @param {string} id */
  find(id) {
    return this.tags.find((tag) => tag.id === id);
  }

  /**
   * The id of the tag that an image carries by this one, which it may have been merged into.
   *
   * @param {string} id
   */
  resolve(id) {
    return this.#merged.get(id) ?? id;
  }

  /**
   * Whether an image carries a tag.
   *
   * @param {ImageView} image
   * @param {string} id
   */
  isOn({ tags }, id) {
    return tags.some((carried) => this.resolve(carried) === id);
  }

  /** No two tags differ in case alone. @param {string} name */
  named(name) {
    return this.tags.find((tag) => caseless(tag.name) === caseless(name));
  }

  /**
   * The tag of this name, which is made if there is none.
   *
   * @param {string} name
   * @returns {Promise<Tag>}
   */
  async obtain(name) {
    return this.named(name) ?? (await this.#create(name));
  }

  /** @param {string} name */
  async #create(name) {
    try {
      const tag = await service.create(name);
      this.#asked = null;
      this.tags = [...this.tags, tag].sort((a, b) => a.name.localeCompare(b.name, locale));
      this.dispatchEvent(new Event('change'));
      return tag;
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 409) throw error;
      // Another device may have made it meanwhile.
      await this.load();
      const tag = this.named(name);
      if (tag) return tag;
      throw error;
    }
  }

  forget() {
    this.tags = [];
    this.#merged = new Map();
  }
}

export const vocabulary = new Vocabulary();
session.onOtherUser(() => vocabulary.forget());

/** @param {string} name */
const caseless = (name) => name.normalize('NFC').toUpperCase().toLowerCase();
