/** @import { AlbumView, ShareView } from '../../api/types.js' */
import { explain, unlessGone } from '../../api/problem.js';
import * as shares from '../../api/shares.js';
import { copyText } from '../../lib/copy.js';
import { el, fill, icon } from '../../lib/dom.js';
import { common } from '../../lib/texts.js';
import { confirmed } from '../../ui/confirmation.js';
import { thumbnail } from '../images/image-tile.js';
import { placeholder } from '../images/placeholder.js';
import { detailLine } from '../settings/descriptions.js';
import { addressOf } from './share-address.js';
import { changeShare, showLink, showVisits } from './share-dialogs.js';
import { endText, nameOf, termTexts, viewTexts } from './share-texts.js';
import { texts } from './texts.js';

const { change, entry, revocation, states } = texts;

/**
 * A link in a list, with what its owner does with it.
 *
 * @param {ShareView} share
 * @param {AlbumView | null} [album] that it shows, where that is worth a word
 */
export const shareEntry = (share, album) => new Entry(share, album).item;

class Entry {
  item = el('li', { class: 'share-entry', tabindex: -1 });
  #share;
  #album;
  #news = el('p', { class: 'form-done', role: 'status' });

  /**
   * @param {ShareView} share
   * @param {AlbumView | null} [album]
   */
  constructor(share, album) {
    this.#share = share;
    this.#album = album;
    this.#draw();
  }

  #draw() {
    const share = this.#share;
    const { state } = share;
    fill(
      this.item,
      this.#album !== undefined && el('div', { class: 'share-face', 'aria-hidden': 'true' }, faceOf(this.#album, this.#share.thumbnail)),
      el(
        'div',
        { class: 'share-told' },
        el('p', { class: 'entry-title' }, nameOf(share), state !== 'open' && el('span', { class: 'tag' }, states[state])),
        el('p', { class: 'remark' }, contentOf(share, this.#album)),
        el('p', { class: 'remark share-terms' }, detailLine([endText(share), ...viewTexts(share)])),
        state !== 'revoked' && el('p', { class: 'remark share-terms' }, detailLine(termTexts(share))),
        el('div', { class: 'share-acts' }, this.#acts()),
        this.#news,
      ),
    );
  }

  #acts() {
    const share = this.#share;
    const act = (/** @type {string} */ name, /** @type {() => unknown} */ run) =>
      el('button', { type: 'button', class: 'quiet', 'aria-label': entry.actOn(name, nameOf(share)), onclick: run }, name);
    const revoked = share.state === 'revoked';
    return [
      share.token !== null && act(entry.copy, () => this.#copy()),
      share.token !== null && act(entry.show, () => showLink(share)),
      !revoked && act(entry.change, () => this.#change()),
      act(entry.visits, () => showVisits(share)),
      !revoked && act(entry.revoke, () => this.#revoke()),
    ];
  }

  async #copy() {
    this.#news.textContent = (await copyText(addressOf(this.#share))) ? entry.copied : entry.notCopied;
  }

  async #change() {
    try {
      const changed = await changeShare(this.#share);
      if (changed) this.#become(changed, entry.changed);
    } catch (error) {
      this.#news.textContent = change.failed(explain(error));
    }
  }

  async #revoke() {
    const share = this.#share;
    if (!(await confirmed({ title: revocation.title(nameOf(share)), text: revocation.text, yes: revocation.yes }))) return;
    try {
      await shares.revoke(share.id).catch(unlessGone);
      this.#become({ ...share, state: 'revoked', token: null, revokedAt: new Date().toISOString() }, revocation.done);
    } catch (error) {
      this.#news.textContent = revocation.failed(explain(error));
    }
  }

  /**
   * @param {ShareView} share
   * @param {string} news
   */
  #become(share, news) {
    this.#share = share;
    this.#draw();
    this.#news.textContent = news;
    this.item.focus();
  }
}

/**
 * @param {AlbumView | null} album
 * @param {string | null} [first] the thumbnail of the first photo, where there is no album
 */
export function faceOf(album, first) {
  if (album?.cover?.thumbnail) return [placeholder(album.cover.placeholder), thumbnail(album.cover.thumbnail)];
  return first ? thumbnail(first) : icon(album ? 'album' : 'photos');
}

/**
 * @param {ShareView} share
 * @param {AlbumView | null | undefined} album
 */
function contentOf({ album: id, images, state }, album) {
  const photos = state !== 'revoked' && common.photos(images);
  if (album === undefined) return photos;
  const subject = album ? el('a', { href: `/album/${album.id}` }, album.name) : id ? entry.album : entry.selection;
  return [subject, photos && entry.content(photos)];
}
