/** @import { ImageView, SearchConditions } from '../../api/types.js' */
import { countryText, townText } from '../../lib/countries.js';
import { anniversaryText, bytesText, dayText } from '../../lib/format.js';
import { isKnown } from '../../lib/known.js';
import { vocabulary } from '../tags/vocabulary.js';
import { texts } from './texts.js';

/** Conditions of which an image has to fulfil any, or all tags. */
const LISTS = /** @type {const} */ ({ type: 'types', camera: 'cameras', lens: 'lenses', city: 'cities', country: 'countries', tag: 'tags' });

/** Conditions of which there is one of a kind. */
const SINGLES = ['text', 'year', 'from', 'to', 'day', 'favourite', 'place', 'box', 'album', 'shape', 'size'];

/** What the shape of a photo is called in the address and in the API. @type {Record<string, 'landscape' | 'portrait' | 'square'>} */
const SHAPES = { Landscape: 'landscape', Portrait: 'portrait', Square: 'square' };

/** Bytes from and to, one of which may be missing. */
const SIZE = /^(?=.*\d)(\d{0,15})-(\d{0,15})$/;

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
    return this.valueOf('text') ?? '';
  }

  /** @param {string} wanted the name of a condition of which there is one */
  valueOf(wanted) {
    return this.all.find(({ name }) => name === wanted)?.value;
  }

  /** @param {Condition} one */
  has({ name, value }) {
    return this.all.some((other) => other.name === name && other.value === value);
  }

  /** Takes the place of another of its kind where there can be one only. @param {Condition} one */
  with(one) {
    return new Conditions([...this.all.filter((other) => !isReplaced(other, one)), one]);
  }

  /** @param {Condition} one */
  without({ name, value }) {
    return new Conditions(this.all.filter((other) => other.name !== name || other.value !== value));
  }

  /** @param {Condition} one */
  toggled(one) {
    return this.has(one) ? this.without(one) : this.with(one);
  }

  /** The days in place of those before; empty for none. @param {{ from: string, to: string }} days */
  withDays(days) {
    const rest = new Conditions(this.all.filter(({ name }) => name !== 'from' && name !== 'to'));
    return Object.entries(days).reduce((all, [name, value]) => (value ? all.with({ name, value }) : all), rest);
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
      if (name === 'from' || name === 'to' || name === 'day') body[name] = value;
      if (name === 'favourite') body.favourite = true;
      if (name === 'place') body.located = value !== 'none';
      if (name === 'box') body.box = boxOf(value);
      if (name === 'size') Object.assign(body, sizeOf(value));
      if (name === 'album') body.inAlbum = false;
      if (name === 'shape') body.orientation = SHAPES[value];
      if (isKnown(LISTS, name)) {
        const list = LISTS[name];
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

/**
 * Whether a condition has to go when another one comes: there is one of a kind, and days are those of a year or others.
 *
 * @param {Condition} before
 * @param {Condition} one
 */
function isReplaced(before, one) {
  if (before.name === one.name) return SINGLES.includes(one.name);
  if (before.name === 'year') return one.name === 'from' || one.name === 'to';
  if (before.name === 'from') return one.name === 'year' || (one.name === 'to' && one.value < before.value);
  return before.name === 'to' && (one.name === 'year' || (one.name === 'from' && one.value > before.value));
}

/** @param {string} value `51.3,-3.4,51.6,-3`: south, west, north, east */
function boxOf(value) {
  const [south, west, north, east] = value.split(',').map(Number);
  return { south, west, north, east };
}

/** @param {string} value */
function isBox(value) {
  const { south, west, north, east } = boxOf(value);
  const within = Math.abs(south) <= 90 && Math.abs(north) <= 90 && Math.abs(west) <= 180 && Math.abs(east) <= 180;
  return /^(?:-?\d{1,3}(?:\.\d{1,20})?(?:,(?!$)|$)){4}$/.test(value) && within && south <= north;
}

/** @param {string} value @returns {{ minSize?: number, maxSize?: number }} */
function sizeOf(value) {
  const [, least, most] = value.match(SIZE) ?? [];
  return { ...(least && { minSize: Number(least) }), ...(most && { maxSize: Number(most) }) };
}

/** @param {string} value */
function isSize(value) {
  const { minSize = 0, maxSize = Infinity } = sizeOf(value);
  return SIZE.test(value) && minSize <= maxSize;
}

/** @param {string} value */
const isDay = (value) => /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;

/** @param {Condition} condition */
function isOne({ name, value }) {
  if (name === 'from' || name === 'to') return isDay(value);
  if (name === 'day') return isDay(`2000-${value}`);
  if (name === 'place') return value === 'yes' || value === 'none';
  if (name === 'box') return isBox(value);
  if (name === 'size') return isSize(value);
  if (name === 'year') return /^\d{4}$/.test(value);
  if (name === 'album') return value === 'none';
  if (name === 'shape') return isKnown(SHAPES, value);
  return value.trim() !== '' && value.length <= 500 && (SINGLES.includes(name) || isKnown(LISTS, name));
}

/**
 * A condition in words.
 *
 * @param {Condition} condition
 */
export function conditionText({ name, value }) {
  if (name === 'text') return texts.conditions.text(value);
  if (name === 'tag') return vocabulary.find(vocabulary.resolve(value))?.name ?? texts.conditions.goneTag;
  if (name === 'favourite') return texts.conditions.favourites;
  if (name === 'from') return texts.conditions.from(dayText(value));
  if (name === 'to') return texts.conditions.to(dayText(value));
  if (name === 'day') return texts.conditions.day(anniversaryText(value));
  if (name === 'place') return value === 'none' ? texts.conditions.noPlace : texts.conditions.place;
  if (name === 'box') return texts.conditions.area;
  if (name === 'size') return sizeText(value);
  if (name === 'album') return texts.conditions.noAlbum;
  if (name === 'shape') return texts.shapes[SHAPES[value]];
  if (name === 'city') return townText(value);
  if (name === 'country') return countryText(value);
  return name === 'type' ? value.replace(/^\w+\/(x-)?/, '').toUpperCase() : value;
}

/** @param {string} value */
function sizeText(value) {
  const { minSize, maxSize } = sizeOf(value);
  if (maxSize === undefined) return texts.conditions.atLeast(bytesText(minSize ?? 0));
  return minSize ? texts.conditions.between(bytesText(minSize), bytesText(maxSize)) : texts.conditions.atMost(bytesText(maxSize));
}
