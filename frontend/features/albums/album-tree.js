/** @import { AlbumView } from '../../api/types.js' */
import { locale } from '../../lib/language.js';

const names = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });

/**
 * The user's albums as a tree. It is made anew whenever the service is asked.
 */
export class AlbumTree {
  /** @type {Map<string, AlbumView>} */
  #byId;
  /** @type {Map<string | null, AlbumView[]>} */
  #children = new Map();

  /** @param {AlbumView[]} albums */
  constructor(albums) {
    this.#byId = new Map(albums.map((album) => [album.id, album]));
    for (const album of albums) {
      const parent = album.parent && this.#byId.has(album.parent) ? album.parent : null;
      this.#children.set(parent, [...(this.#children.get(parent) ?? []), album]);
    }
    for (const siblings of this.#children.values()) siblings.sort((a, b) => names.compare(a.name, b.name));
  }

  /** @param {string} id */
  find(id) {
    return this.#byId.get(id) ?? null;
  }

  /**
   * The albums in an album, or those at the top, by name.
   *
   * @param {string | null} id
   */
  inside(id) {
    return this.#children.get(id) ?? [];
  }

  /**
   * The albums around an album, the outermost first.
   *
   * @param {string} id
   */
  around(id) {
    /** @type {AlbumView[]} */
    const path = [];
    let album = this.find(this.find(id)?.parent ?? '');
    while (album && !path.includes(album)) {
      path.unshift(album);
      album = this.find(album.parent ?? '');
    }
    return path;
  }

  /**
   * All albums below one, or all of them.
   *
   * @param {string | null} id
   * @returns {AlbumView[]} in the order of the tree
   */
  below(id) {
    return this.inside(id).flatMap((album) => [album, ...this.below(album.id)]);
  }

  /**
   * The name with those of the albums around it.
   *
   * @param {AlbumView} album
   */
  pathText(album) {
    return [...this.around(album.id), album].map(({ name }) => name).join(' / ');
  }

  /**
   * Where an album may be moved: not into itself, nor into what is in it.
   *
   * @param {string | null} id of the album, or null for a new one
   */
  possibleParents(id) {
    const own = new Set(id ? [id, ...this.below(id).map((album) => album.id)] : []);
    return this.below(null).filter((album) => !own.has(album.id));
  }
}
