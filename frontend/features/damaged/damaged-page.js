/** @import { ImageView } from '../../api/types.js' */
/** @import { PageParts } from '../shell/page.js' */
import { damaged } from '../../api/damaged.js';
import { aside, el, fill, focusMain } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { library } from '../images/library.js';
import { pagedEntries } from '../settings/paged-entries.js';
import { destroyAndTell, destructionConfirmed } from '../trash/destroying.js';
import { pickFiles } from '../uploads/file-picker.js';
import { damageText } from './damage-texts.js';
import { texts } from './texts.js';

await style('/ui/entries.css', '/features/settings/entries.css', '/features/damaged/damaged.css');

/**
 * The photos of which something is damaged, and what can be done about it.
 *
 * @implements {PageParts}
 */
export class DamagedPage extends View {
  title = texts.page.title;
  #body = el('div', { class: 'settings-body' });

  render() {
    fill(
      this,
      el('h1', { tabindex: -1 }, this.title),
      el('p', {}, texts.page.about),
      el('p', {}, texts.page.help),
      el('button', { type: 'button', class: 'main', onclick: pickFiles }, texts.page.choose),
      this.#body,
    );
    for (const event of /** @type {const} */ (['added', 'destroyed'])) library.on(event, () => this.#list(), { signal: this.life });
    this.#list();
  }

  #list() {
    fill(this.#body, pagedEntries({ page: (cursor) => damaged({ cursor }), entry, none: texts.page.none, more: texts.page.older }));
  }
}

/** @param {ImageView} image */
function entry(image) {
  const { id, fileName, damage, thumbnail } = image;
  const { found, remedy, beyondRepair } = damageText(damage);
  return el(
    'li',
    { tabindex: -1 },
    el('p', { class: 'entry-title' }, el('a', { href: `/photo/${id}` }, fileName)),
    el('p', {}, found),
    el('p', { class: 'remark' }, remedy),
    beyondRepair &&
      el('button', { type: 'button', class: 'grave', onclick: () => void destroyed(image) }, texts.page.destroy, aside(texts.page.destroyWhich(fileName))),
    damage !== 'key' && thumbnail && el('img', { class: 'entry-action', src: thumbnail, alt: '', loading: 'lazy' }),
  );
}

/** @param {ImageView} image */
async function destroyed(image) {
  if (!(await destructionConfirmed([image]))) return;
  await destroyAndTell([image]);
  if (document.activeElement === document.body) focusMain(); // Its entry is gone.
}

customElements.define('damaged-page', DamagedPage);
