/** @import { ImageView, SearchProgress } from '../../api/types.js' */
/** @import { PageParts } from '../shell/page.js' */
/** @import { Collection } from '../images/image-list.js' */
import { aside, el, fill, icon, set } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { router } from '../../lib/router.js';
import { addToChosen } from '../albums/membership.js';
import { byDate, monthHeading } from '../photos/by-date.js';
import { PhotosView } from '../photos/photos-view.js';
import { vocabulary } from '../tags/vocabulary.js';
import { Conditions, conditionText } from './conditions.js';
import { FacetChips } from './facets.js';
import { SearchList } from './search-list.js';
import { texts } from './texts.js';

await style('/ui/forms.css', '/features/search/search.css');

/** It is searched when nothing was typed for this long, in milliseconds. */
const TYPING_PAUSE = 250;

/**
 * The photos that fulfil conditions, with all that the gallery does with photos. The conditions are in the fragment of the
 * address; a page about something (favourites, a tag) has some besides.
 *
 * @implements {PageParts}
 */
export class SearchPage extends View {
  title = texts.searchPage.title;
  path = '/search';
  /** What the photos of this page fulfil in any case. */
  fixed = new Conditions();
  /** @type {(Collection & { list: SearchList }) | undefined} */
  collection;
  /** Resolves when the names of the tags are known, or cannot be. */
  named = Promise.resolve();
  #chosen = new Conditions();
  /** @type {PhotosView | null} */
  #photos = null;
  /** The present list has yet to be opened. */
  #fresh = false;
  /** Ends what keeps the present list true. */
  #listed = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #typing;
  #heading = el('h1', { tabindex: -1 });
  #input = el('input', { id: 'search-text', type: 'search', autocomplete: 'off', maxlength: 500, enterkeyhint: 'search', spellcheck: 'false' });
  #facets = new FacetChips();
  #sum = el('p', { class: 'search-sum', role: 'status' });
  #export = el('a', { hidden: true }, texts.searchPage.export, aside(texts.searchPage.whatIsFound));
  #progress = el('div', { class: 'search-progress', hidden: true }, el('p', { role: 'status' }), el('progress', { 'aria-label': texts.searchPage.indexed }));
  #body = el('div', { class: 'search-photos' });

  render() {
    const field = el('div', { class: 'field' }, el('label', { for: this.#input.id }, this.label), this.#input);
    const form = el('form', { role: 'search', class: 'search-form' }, field);
    this.#heading.textContent = this.title;
    fill(
      this,
      el(
        'div',
        { class: 'search-head' },
        el('div', { class: 'search-title' }, this.#heading, this.ways(), this.#export),
        form,
        this.#facets,
        this.#progress,
        this.#sum,
      ),
      this.#body,
    );
    this.listen(form, 'submit', (event) => {
      event.preventDefault();
      this.#searchText();
    });
    this.listen(this.#input, 'input', () => this.#typed());
    this.listen(this.#facets, 'choose', ({ detail }) => this.#go(this.#chosen.toggled(detail)));
    this.listen(this.#facets, 'choose-days', ({ detail }) => this.#go(this.#chosen.withDays(detail)));
    this.life.addEventListener('abort', () => {
      clearTimeout(this.#typing);
      this.#listed.abort();
    });
    this.named = vocabulary.load().catch(() => {});
  }

  get label() {
    return texts.searchPage.label;
  }

  /** Ways on from here. On a phone the places have no room for the tags and the map. @returns {HTMLElement[]} */
  ways() {
    return [el('a', { href: '/map' }, texts.searchPage.map), el('a', { href: '/tag' }, texts.searchPage.tags)];
  }

  /** Called by those pages whose name comes later. @param {string} text */
  rename(text) {
    this.title = text;
    this.#heading.textContent = text;
  }

  /** @param {Record<string, string>} _params */
  set params(_params) {
    const chosen = Conditions.of(router.place?.url.hash ?? '');
    if (this.#photos && chosen.fragment === this.#chosen.fragment) return;
    this.#chosen = chosen;
    if (document.activeElement !== this.#input) this.#input.value = chosen.text;
    this.#facets.fixed = this.fixed;
    this.#facets.chosen = chosen;
    this.#list();
  }

  arrive() {
    if (this.#fresh) this.#open();
    else if (this.#body.ariaBusy !== 'true') this.#photos?.arrive();
  }

  /** @param {string} id which may be gone by now */
  reveal(id) {
    this.collection?.list.settle();
    if (this.#photos && !this.#photos.isConnected) void this.#open().then(() => this.#photos?.reveal(id));
    else this.#photos?.reveal(id);
    this.#fresh = false; // A photo that was opened by its address has opened the list.
  }

  #list() {
    this.#listed.abort();
    this.#listed = new AbortController();
    const { signal } = this.#listed;
    const { fragment } = this.#chosen;
    const conditions = this.fixed.and(this.#chosen);
    set(this.#export, { href: `/settings/export?of=search${conditions.fragment}`, hidden: true });
    const list = new SearchList(conditions, {
      tell: (progress) => signal.aborted || this.#tell(progress),
      sum: (summary) => {
        if (signal.aborted) return;
        this.#facets.summary = summary;
        this.#export.hidden = !conditions.all.length || !summary.total;
        this.#sum.textContent = this.#chosen.all.length && summary.total ? texts.searchPage.found(summary.total) : '';
      },
      covered: () => this.inert,
    });
    list.follow(signal);
    this.collection = {
      list,
      path: this.path + fragment,
      imagePath: (id) => `${this.path}/photo/${id}${fragment}`,
      tools: [{ name: texts.searchPage.addToAlbum, symbol: 'album', run: (/** @type {ImageView} */ image) => void addToChosen([image]) }],
    };
    const before = this.#photos;
    this.#photos = this.#view(this.collection);
    this.#fresh = true;
    if (!before) fill(this.#body, this.#photos);
    // The browser's own way back to other conditions is no arrival at the page.
    queueMicrotask(() => this.#fresh && before && this.#open());
  }

  /** What was found before stays until it is known what is found now. */
  async #open() {
    const [photos, list, { signal }] = [this.#photos, this.collection?.list, this.#listed];
    if (!photos || !list) return;
    this.#fresh = false;
    if (photos.isConnected) return photos.arrive();
    this.#body.ariaBusy = 'true';
    await list.open();
    if (signal.aborted) return;
    this.#body.ariaBusy = null;
    fill(this.#body, photos);
    photos.arrive();
  }

  /** @param {Collection & { list: SearchList }} collection */
  #view(collection) {
    return PhotosView.of({
      name: this.title,
      collection,
      grouping: byDate,
      heading: monthHeading,
      dated: true,
      empty: () => this.#nothing(),
      actions: (selection) => [
        { name: texts.searchPage.addToAlbum, symbol: 'album', run: () => void addToChosen(selection.images).then((chosen) => chosen && selection.clear()) },
      ],
    });
  }

  #typed() {
    clearTimeout(this.#typing);
    // Who has opened a photo meanwhile looks at that.
    this.#typing = setTimeout(() => this.inert || this.#searchText(), TYPING_PAUSE);
  }

  #searchText() {
    clearTimeout(this.#typing);
    const value = this.#input.value.trim();
    const others = this.#chosen.without({ name: 'text', value: this.#chosen.text });
    const wanted = value ? others.with({ name: 'text', value }) : others;
    if (wanted.fragment !== this.#chosen.fragment) this.#go(wanted);
  }

  /** @param {Conditions} conditions */
  #go(conditions) {
    // The place among what was found before is none among what is found now.
    history.replaceState({ ...history.state, photos: undefined }, '');
    router.go(this.path + conditions.fragment, { replace: true });
    if (document.activeElement !== this.#input) this.#input.value = conditions.text;
  }

  /** @param {SearchProgress | null} progress */
  #tell(progress) {
    this.#progress.hidden = progress === null;
    if (!progress) return;
    const [text, bar] = this.#progress.children;
    const { indexed, total } = progress;
    text.textContent = texts.searchPage.indexing;
    Object.assign(bar, { max: Math.max(1, total), value: indexed });
  }

  #nothing() {
    const chosen = this.#chosen.all;
    if (!chosen.length) return this.none();
    const loosen = chosen.map((one) => {
      const act = () => {
        if (one.name === 'text') this.#input.value = '';
        this.#go(this.#chosen.without(one));
        this.#input.focus();
      };
      return el('button', { type: 'button', onclick: act }, texts.searchPage.without(conditionText(one)));
    });
    const text = chosen.length === 1 ? texts.searchPage.matchesNone : texts.searchPage.matchesNotAll;
    return el(
      'div',
      { class: 'empty' },
      icon('search', 'plate'),
      el('h2', {}, texts.searchPage.nothing),
      el('p', {}, text),
      el('div', { class: 'loosen' }, loosen),
    );
  }

  /** What is shown where there are no photos at all. */
  none() {
    return el(
      'div',
      { class: 'empty' },
      icon('search', 'plate'),
      el('h2', {}, texts.searchPage.empty),
      el('p', {}, texts.searchPage.purpose),
      el('p', {}, el('a', { href: '/' }, texts.searchPage.toPhotos)),
    );
  }
}

customElements.define('search-page', SearchPage);
