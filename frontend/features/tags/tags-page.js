/** @import { PageParts } from '../shell/page.js' */
/** @import { Tag } from '../../api/types.js' */
import { aside, el, fill, icon } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { focusNear, loadSection } from '../../ui/load-section.js';
import { notices } from '../notices/notices.js';
import { deleteTag, makeTag, mergeTag, renameTag } from './tag-dialogs.js';
import { texts } from './texts.js';
import { vocabulary } from './vocabulary.js';

await style('/features/photos/photos.css', '/features/tags/tags.css');

/**
 * All tags, each a link to its photos, and what one does with them.
 *
 * @implements {PageParts}
 */
export class TagsPage extends View {
  title = texts.tagsPage.title;
  #body = el('div', { class: 'tags-body' });

  render() {
    const create = el('button', { type: 'button', onclick: () => void this.#create() }, icon('add'), texts.tagsPage.create);
    fill(this, el('div', { class: 'tags-head' }, el('h1', { tabindex: -1 }, this.title), create), this.#body);
  }

  arrive() {
    scrollTo({ top: 0 });
    void loadSection(this.#body, () => this.#load());
  }

  async #load() {
    await vocabulary.load();
    fill(
      this.#body,
      vocabulary.tags.length
        ? el(
            'ul',
            { class: 'tag-list' },
            vocabulary.tags.map((tag) => this.#row(tag)),
          )
        : this.#empty(),
    );
  }

  /** @param {Tag} tag */
  #row(tag) {
    const act = (/** @type {string} */ symbol, /** @type {string} */ text, /** @type {() => void} */ run) =>
      el(
        'button',
        { type: 'button', class: 'tool', title: text, onclick: run },
        icon(symbol),
        el('span', { class: 'tool-label' }, text, aside(texts.tagsPage.ofTag(tag.name))),
      );
    return el(
      'li',
      {},
      el('a', { href: `/tag/${encodeURIComponent(tag.id)}` }, icon('tag'), el('span', { class: 'tag-name' }, tag.name)),
      act('pen', texts.tagsPage.rename, () => void this.#rename(tag)),
      act('merge', texts.tagsPage.merge, () => void this.#merge(tag)),
      act('bin', texts.tagsPage.delete, () => void this.#delete(tag)),
    );
  }

  async #create() {
    const tag = await makeTag();
    if (tag) await this.#show(tag);
  }

  /** @param {Tag} tag */
  async #rename(tag) {
    const renamed = await renameTag(tag);
    if (renamed) await this.#show(renamed);
  }

  /** @param {Tag} tag */
  async #merge(tag) {
    const remaining = await mergeTag(tag);
    if (!remaining) return;
    notices.show({ text: texts.tagsPage.merged(tag.name, remaining.name) });
    await this.#show(remaining);
  }

  /** @param {Tag} tag */
  async #delete(tag) {
    if (!(await deleteTag(tag))) return;
    notices.show({ text: texts.tagsPage.deleted(tag.name) });
    await loadSection(this.#body, () => this.#load());
    focusNear(this);
  }

  /**
   * Lists them again, with the focus on one.
   *
   * @param {Tag} tag
   */
  async #show({ id }) {
    await loadSection(this.#body, () => this.#load());
    /** @type {HTMLElement | null} */ (this.#body.querySelector(`a[href="/tag/${CSS.escape(id)}"]`))?.focus();
  }

  #empty() {
    return el(
      'div',
      { class: 'empty' },
      icon('tag', 'plate'),
      el('h2', {}, texts.tagsPage.empty),
      el('p', {}, texts.tagsPage.purpose),
      el('button', { type: 'button', class: 'main', onclick: () => void this.#create() }, texts.tagsPage.createFirst),
    );
  }
}

customElements.define('tags-page', TagsPage);
