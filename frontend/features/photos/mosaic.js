/** @import { Sample } from '../../api/types.js' */
/** @import { Level, Period } from './periods.js' */
import { el, fill } from '../../lib/dom.js';
import { monthText, numberText } from '../../lib/format.js';
import { locale } from '../../lib/language.js';
import { common } from '../../lib/texts.js';
import { thumbnail } from '../images/image-tile.js';
import { placeholder } from '../images/placeholder.js';
import { texts } from '../images/selection-texts.js';
import { placesIn } from './periods.js';

/** Of a month, below the heading of its year. */
const monthName = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });

/** A month or a year: a few of its photos, its name, and how many there are. */
export class Mosaic {
  #photos = el('span', { class: 'mosaic-photos', 'aria-hidden': 'true' });

  /**
   * @param {Period} period
   * @param {Level} level
   */
  constructor(period, level) {
    const { key, count } = period;
    const name = level === 'years' ? key : monthText(key);
    this.period = period;
    this.places = placesIn(period, level);
    this.#photos.dataset.shape = String(this.places.length);
    this.face = el(
      'button',
      { type: 'button', class: 'mosaic', tabindex: -1, 'data-key': key, 'aria-label': texts.sizes.period(name, common.photos(count)) },
      this.#photos,
      el('span', { class: 'mosaic-name' }, level === 'years' ? name : monthName.format(new Date(key))),
      el('span', { class: 'mosaic-count' }, numberText(count)),
    );
    this.element = el('li', {}, this.face);
    this.clear();
  }

  /** @param {Sample[]} images */
  show(images) {
    fill(this.#photos, images.map(photoOf));
  }

  /** Lets go of its photos, out of sight. */
  clear() {
    fill(
      this.#photos,
      this.places.map(() => el('span')),
    );
  }
}

/** @param {Sample} image */
const photoOf = (image) => el('span', {}, image.thumbnail && placeholder(image.placeholder), image.thumbnail && thumbnail(image.thumbnail));
