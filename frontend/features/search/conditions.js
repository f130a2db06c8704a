/** @import { ImageView, SearchConditions } from '../../api/types.js' */
import { vocabulary } from '../tags/vocabulary.js';

/** Conditions of which an image has to fulfil any, or all tags. */
const LISTS = /** @type {const} */ ({ type: 'types', camera: 'cameras', lens: 'lenses', city: 'cities', country: 'countries', tag: 'tags' });

/** Conditions of which there is one of a kind. */
const SINGLES = ['text', 'year', 'favourite', 'place', 'album', 'shape'];

/** What the shape of a photo is called here and in the API. @type {Record<string, 'landscape' | 'portrait' | 'square'>} */
const SHAPES = { Landscape: 'landscape', Portrait: 'portrait', Square: 'square' };

/** What can be told from an image alone, without the service. */
const TOLD = ['favourite', 'tag'];

/**
 * One condition, as it is in the address: `camera` is `Canon EOS 5D`, `favourite` is `yes`.
 *
 * @typedef {{ name: string, value: string }} Condition
 */

/** What an image has to fulfil to be found. It lives in the fragment of the address, which is never sent anywhere. */
export class Conditions {
  /** @param {Condition[]} all */
  constructor(all = []) {
    this.all = all;
  }

  /** @param {string} fragment of an address, with its `#` */
  static of(fragment) {
    const given = [...new URLSearchParams(fragment.replace(/^#/, ''))].map(([name, value]) => ({ name, value }));
    return given.filter(isOne).reduce((all, one) => (all.has(one) ? all : all.with(one)), new Conditions());
  }

  get fragment() {
    return this.all.length ? `#${new URLSearchParams(this.all.map(({ name, value }) => [name, value]))}` : '';
  }

  get text() {
    return this.all.find(({ name }) => name === 'text')?.value ?? '';
  }

  /** @param {Condition} one */
  has({ name, value }) {
    return this.all.some((other) => other.name === name && other.value === value);
  }

  /** Takes the place of another of its kind where there can be one only. @param {Condition} one */
  with(one) {
    return new Conditions([...this.all.filter(({ name }) => name !== one.name || !SINGLES.includes(name)), one]);
  }

  /** @param {Condition} one */
  without({ name, value }) {
    return new Conditions(this.all.filter((other) => other.name !== name || other.value !== value));
  }

  /** @param {Condition} one */
  toggled(one) {
    return this.has(one) ? this.without(one) : this.with(one);
  }

  /** @param {Conditions} others */
  and({ all }) {
    return all.reduce((sum, one) => (sum.has(one) ? sum : sum.with(one)), /** @type {Conditions} */ (this));
  }

  /** As the service has them. @returns {SearchConditions} */
  get body() {
    /** @type {SearchConditions} */
    const body = {};
    for (const { name, value } of this.all) {
      if (name === 'text') body.text = value;
      if (name === 'year') Object.assign(body, { from: `${value}-01-01`, to: `${value}-12-31` });
      if (name === 'favourite') body.favourite = true;
      if (name === 'place') body.located = true;
      if (name === 'album') body.inAlbum = false;
      if (name === 'shape') body.orientation = SHAPES[value];
      if (name in LISTS) {
        const list = LISTS[/** @type {keyof LISTS} */ (name)];
        body[list] = [...(body[list] ?? []), value];
      }
    }
    return body;
  }

  /** Whether it can be told here if an image fulfils them all. */
  get areTold() {
    return this.all.every(({ name }) => TOLD.includes(name));
  }

  /**
   * Whether an image fulfils those of them that can be told here.
   *
   * @param {ImageView} image
   */
  mayFind(image) {
    return this.all.every(({ name, value }) => {
      if (name === 'favourite') return image.favourite;
      return name !== 'tag' || vocabulary.isOn(image, vocabulary.resolve(value));
    });
  }
}

/** @param {Condition} condition */
function isOne({ name, value }) {
  if (name === 'year') return /^\d{4}$/.test(value);
  if (name === 'album') return value === 'none';
  if (name === 'shape') return Object.hasOwn(SHAPES, value);
  return value.trim() !== '' && value.length <= 500 && (SINGLES.includes(name) || name in LISTS);
}

/**
 * A condition in words.
 *
 * @param {Condition} condition
 */
export function conditionText({ name, value }) {
  if (name === 'text') return `“${value}”`;
  if (name === 'tag') return vocabulary.find(vocabulary.resolve(value))?.name ?? 'A tag that is gone';
  if (name === 'favourite') return 'Favourites';
  if (name === 'place') return 'With a place';
  if (name === 'album') return 'In no album';
  return name === 'type' ? value.replace(/^\w+\/(x-)?/, '').toUpperCase() : value;
}
