import { el, icon } from '../../lib/dom.js';
import { vocabulary } from '../tags/vocabulary.js';
import { Conditions } from './conditions.js';
import { SearchPage } from './search-page.js';
import { texts } from './texts.js';

/** The photos that carry a tag. */
export class TagPage extends SearchPage {
  title = texts.tagPage.title;
  /** @type {Promise<void> | undefined} */
  ready;
  #id = '';

  render() {
    super.render();
    this.listen(vocabulary, 'change', () => this.#name());
  }

  /** @override @param {Record<string, string>} params */
  set params(params) {
    if (!this.#id) {
      this.#id = params.tag;
      this.path = `/tag/${params.tag}`;
      this.fixed = new Conditions([{ name: 'tag', value: params.tag }]);
      this.#name();
      this.ready = this.named;
    }
    super.params = params;
  }

  get #tag() {
    return vocabulary.find(vocabulary.resolve(this.#id));
  }

  #name() {
    const tag = this.#tag;
    if (!tag) return;
    this.rename(tag.name);
    if (!this.inert) document.title = `${tag.name} · Darkslide`;
  }

  /** @override */
  get label() {
    return texts.tagPage.label;
  }

  /** @override */
  none() {
    return el(
      'div',
      { class: 'empty' },
      icon('tag', 'plate'),
      el('h2', {}, this.#tag ? texts.tagPage.empty : texts.tagPage.gone),
      el('p', {}, this.#tag ? texts.tagPage.howToAdd : texts.tagPage.whyGone),
      el('p', {}, el('a', { href: '/tag' }, texts.tagPage.toTags)),
    );
  }
}

customElements.define('tag-page', TagPage);
