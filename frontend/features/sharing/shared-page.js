/** @import { AlbumView } from '../../api/types.js' */
/** @import { PageParts } from '../shell/page.js' */
import * as albums from '../../api/albums.js';
import { explain } from '../../api/problem.js';
import * as shares from '../../api/shares.js';
import { el, fill } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { confirmed } from '../../ui/confirmation.js';
import { texts as members } from '../members/texts.js';
import { session } from '../session/session.js';
import { settingsFrame, settingsPart } from '../settings/settings-frame.js';
import { texts as settings } from '../settings/texts.js';
import { listOf } from './share-list.js';
import { albumsOfOthers, albumsOfUser } from './shared-albums.js';
import { texts } from './texts.js';

await style('/features/sharing/sharing.css');

const { page, revocationOfAll } = texts;

/**
 * All that others can see of the user's photos: links, with the way to revoke them all, and albums with people in them. And what others share
 * with the user.
 *
 * @implements {PageParts}
 */
export class SharedPage extends View {
  title = settings.sections.shared;
  /** @type {Map<string, AlbumView>} */
  #albums = new Map();
  #list = el('div', { class: 'part' });
  #news = el('p', { class: 'form-done', role: 'status' });
  #revocation = settingsPart(
    revocationOfAll.heading,
    el('p', {}, revocationOfAll.about),
    el('button', { type: 'button', class: 'grave', onclick: () => void this.#revokeAll() }, revocationOfAll.act),
    this.#news,
  );

  render() {
    if (!session.user) return;
    fill(
      this,
      settingsFrame(
        this.title,
        settingsPart(page.yours, el('p', {}, page.introduction), el('p', {}, texts.truth), this.#list),
        this.#revocation,
        settingsPart(members.overview.yours, albumsOfUser()),
        settingsPart(members.overview.others, albumsOfOthers()),
      ),
    );
    this.#revocation.hidden = true;
    this.#show();
  }

  #show() {
    fill(this.#list, listOf({ page: (cursor) => this.#page(cursor), albumOf: (id) => this.#albums.get(id) }));
  }

  /** @param {string | null} cursor */
  async #page(cursor) {
    const next = await shares.page(cursor);
    if (next.items.some(({ album }) => album && !this.#albums.has(album))) this.#albums = new Map((await albums.all()).map((album) => [album.id, album]));
    if (next.items.length) this.#revocation.hidden = false;
    return next;
  }

  async #revokeAll() {
    if (!(await confirmed({ title: revocationOfAll.title, text: revocationOfAll.text, yes: revocationOfAll.act }))) return;
    try {
      await shares.revokeAll();
      this.#news.textContent = revocationOfAll.done;
    } catch (error) {
      this.#news.textContent = revocationOfAll.failed(explain(error));
    }
    this.#show();
  }
}

customElements.define('shared-page', SharedPage);
