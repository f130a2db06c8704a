import { explain } from '../../api/problem.js';
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { notices } from '../notices/notices.js';
import { loadSection } from '../../ui/load-section.js';
import { texts } from './texts.js';

/**
 * A list that the service gives in pages, with a button for the next one.
 *
 * @template T
 * @typedef {object} PagedEntriesOptions
 * @property {(cursor: string | null) => Promise<{ items: T[], next: string | null }>} page
 * @property {(item: T) => HTMLElement} entry a list item that can take the focus
 * @property {string} none said when there are none
 * @property {string} more on the button
 */

/**
 * @template T
 * @param {PagedEntriesOptions<T>} options
 */
export const pagedEntries = (options) => Object.assign(new PagedEntries(), { options });

/** @template T */
class PagedEntries extends View {
  /** @type {PagedEntriesOptions<T> | undefined} */
  options;
  /** @type {string | null} */
  #next = null;
  #list = el('ol', { class: 'entries', role: 'list' });
  #more = el('button', { type: 'button', onclick: () => this.#older() });

  render() {
    const { options } = this;
    if (!options) return;
    this.classList.add('part');
    this.#more.textContent = options.more;
    void loadSection(this, async () => {
      const { items, next } = await options.page(null);
      fill(this.#list, items.map(options.entry));
      fill(this, items.length ? this.#list : el('p', { class: 'remark' }, options.none), this.#more);
      this.#turn(next);
    });
  }

  async #older() {
    const { options } = this;
    if (!options || this.#more.ariaDisabled === 'true') return;
    this.#more.ariaDisabled = 'true';
    try {
      const { items, next } = await options.page(this.#next);
      const older = items.map(options.entry);
      this.#list.append(...older);
      this.#turn(next);
      if (this.#more.hidden) (older[0] ?? this.#list).focus();
    } catch (error) {
      notices.show({ text: texts.entries.moreFailed(explain(error)), grave: true });
    }
    this.#more.ariaDisabled = 'false';
  }

  /** @param {string | null} next */
  #turn(next) {
    this.#next = next;
    this.#more.hidden = next === null;
  }
}

customElements.define('paged-entries', PagedEntries);
