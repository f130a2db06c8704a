/** @import { Section } from '../../lib/months.js' */
import { el, fill, set } from '../../lib/dom.js';
import { monthText } from '../../lib/format.js';
import { sectionAt } from '../../lib/months.js';
import { Scale } from '../../lib/scale.js';
import { style } from '../../lib/style.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { texts } from '../images/texts.js';

await style('/features/photos/scrubber.css');

/** The smallest distance between two years, in pixels. */
const MIN_YEAR_DISTANCE = 26;

/** On a touch screen the handle disappears this long after the last movement, in milliseconds. */
const HIDE_AFTER = 1600;

/**
 * The timeline at the side: years, the position of the window, and a handle to any date. Event: `travel` with the index
 * in the whole.
 */
export class DateScrubber extends View {
  /** @type {Section[]} */
  #sections = [];
  #scale = new Scale([]);
  #index = 0;
  #dragging = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #sleep;
  #years = el('div', { class: 'scrub-years', 'aria-hidden': 'true' });
  #hint = el('div', { class: 'scrub-hint', 'aria-hidden': 'true' });
  #handle = el(
    'div',
    { class: 'scrub-handle', role: 'slider', tabindex: 0, 'aria-label': texts.grid.scrubber, 'aria-orientation': 'vertical' },
    el('span', { class: 'scrub-date', 'aria-hidden': 'true' }),
  );

  render() {
    fill(this, this.#years, el('div', { class: 'scrub-rail' }, this.#hint, this.#handle));
    this.listen(this, 'pointerdown', (event) => this.#startDrag(event));
    this.listen(this, 'pointermove', (event) => this.#follow(event));
    for (const type of ['pointerup', 'pointercancel']) this.listen(this, type, () => this.#release());
    this.listen(this, 'pointerleave', () => this.#hint.classList.remove('shown'));
    this.listen(this.#handle, 'keydown', (event) => this.#key(event));
    this.listen(window, 'resize', () => this.#draw());
    this.#draw();
  }

  /** @param {Section[]} sections */
  show(sections) {
    if (sections === this.#sections) return;
    this.#sections = sections;
    this.#scale = new Scale(sections);
    this.#draw();
  }

  /**
   * @param {number} index in the whole, where the window is
   * @param {boolean} moving
   */
  follow(index, moving) {
    if (!this.#dragging) this.#point(index);
    if (moving) this.#wake();
  }

  #draw() {
    if (!this.isConnected || !this.#sections.length) return;
    const marks = this.#scale.years(MIN_YEAR_DISTANCE / this.#height).map(({ year, place }) => {
      const mark = el('span', { class: 'scrub-year' }, year);
      mark.style.top = `${place * 100}%`;
      return mark;
    });
    fill(this.#years, marks);
    this.#point(this.#index);
  }

  /** @param {number} index */
  #point(index) {
    if (!this.#sections.length) return;
    this.#index = index;
    const section = sectionAt(this.#sections, index);
    const at = this.#sections.indexOf(section);
    this.#handle.style.top = `${this.#scale.placeOf(index) * 100}%`;
    const [date] = this.#handle.children;
    const text = monthText(section.key);
    if (date.textContent === text) return;
    date.textContent = text;
    // Up is newer: the value counts from the oldest month.
    set(this.#handle, {
      'aria-valuemin': 1,
      'aria-valuemax': this.#sections.length,
      'aria-valuenow': this.#sections.length - at,
      'aria-valuetext': `${text}, ${common.photos(section.count)}`,
    });
  }

  /** @param {number} index */
  #travel(index) {
    this.#point(index);
    this.dispatchEvent(new CustomEvent('travel', { detail: index }));
  }

  /** @param {PointerEvent} event */
  #startDrag(event) {
    if (event.button !== 0) return;
    event.preventDefault();
    this.setPointerCapture(event.pointerId);
    this.#dragging = true;
    this.classList.add('dragging');
    this.#travel(this.#indexAt(event));
  }

  /** @param {PointerEvent} event */
  #follow(event) {
    const index = this.#indexAt(event);
    if (this.#dragging) return this.#travel(index);
    if (event.pointerType === 'touch') return;
    this.#hint.textContent = monthText(sectionAt(this.#sections, index).key);
    this.#hint.style.top = `${this.#placeAt(event) * 100}%`;
    this.#hint.classList.add('shown');
  }

  #release() {
    this.#dragging = false;
    this.classList.remove('dragging');
    this.#wake();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const at = this.#sections.indexOf(sectionAt(this.#sections, this.#index));
    const last = this.#sections.length - 1;
    const to = {
      ArrowDown: at + 1,
      ArrowLeft: at + 1,
      ArrowUp: this.#sections[at].first < this.#index ? at : at - 1,
      ArrowRight: at - 1,
      PageDown: this.#yearFrom(at, 1),
      PageUp: this.#yearFrom(at, -1),
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#travel(this.#sections[Math.max(0, Math.min(last, to))].first);
  }

  /**
   * The newest month of the next older year, or of the newer one.
   *
   * @param {number} at
   * @param {1 | -1} by
   */
  #yearFrom(at, by) {
    const year = (/** @type {number} */ index) => this.#sections[index].key.slice(0, 4);
    let to = at;
    while (to + by >= 0 && to + by < this.#sections.length && year(to) === year(at)) to += by;
    while (to > 0 && year(to - 1) === year(to)) to--;
    return to;
  }

  /** @param {PointerEvent} event */
  #indexAt(event) {
    return this.#scale.indexAt(this.#placeAt(event));
  }

  /** @param {PointerEvent} event */
  #placeAt({ clientY }) {
    const { top } = this.#years.getBoundingClientRect();
    return Math.max(0, Math.min(1, (clientY - top) / this.#height));
  }

  get #height() {
    return this.#years.clientHeight || 1;
  }

  #wake() {
    clearTimeout(this.#sleep);
    this.classList.add('awake');
    this.#sleep = setTimeout(() => this.#dragging || this.classList.remove('awake'), HIDE_AFTER);
  }
}

customElements.define('date-scrubber', DateScrubber);
