import { el, icon } from '../../lib/dom.js';
import { vocabulary } from '../tags/vocabulary.js';
import { Conditions } from './conditions.js';
import { SearchPage } from './search-page.js';

/** The photos that carry a tag. */
export class TagPage extends SearchPage {
  title = 'Tag';
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
    return 'Search the photos with this tag';
  }

  /** @override */
  none() {
    return el(
      'div',
      { class: 'empty' },
      icon('tag', 'plate'),
      el('h2', {}, this.#tag ? 'No photo has this tag' : 'This tag is not here'),
      el(
        'p',
        {},
        this.#tag
          ? 'Open a photo and add it beside the details, or select several photos and choose Tags.'
          : 'It may have been deleted, or the address is not one of yours. Your photos are where they were.',
      ),
      el('p', {}, el('a', { href: '/tag' }, 'Go to your tags')),
    );
  }
}

customElements.define('tag-page', TagPage);
