/** @import { View } from '../../lib/view.js' */
import { actOf, GRID_KEYS } from '../../lib/shortcuts.js';
import { withPart } from '../notices/notices.js';

/** What the code that selects does; the grid walks by itself. */
const LATE_ACTS = ['select', 'day', 'month', 'all', 'favour', 'remove', 'leave'];

/**
 * Loads what controls a part of a page only when somebody is about to use it. What is done before the code is there is
 * held back, and repeated once it is.
 */
export class LateControl {
  #page;
  #load;
  /** @type {Promise<void> | null} */
  #loading = null;
  #loaded = false;

  /**
   * @param {View} page whose life ends what this does
   * @param {HTMLElement} part of it
   * @param {() => Promise<void>} load loads the code and lets it take over
   * @param {(event: Event) => boolean} isFor whether an event is for that code
   */
  constructor(page, part, load, isFor) {
    this.#page = page;
    this.#load = load;
    page.listen(part, 'pointerdown', (event) => this.#delayPress(event), { capture: true });
    for (const type of ['click', 'keydown', 'extend']) page.listen(part, type, (event) => isFor(event) && this.#delay(event), { capture: true });
  }

  /** @returns {Promise<void>} fails if the code cannot be loaded; the next time tries again */
  ready() {
    this.#loading ??= this.#load().then(() => void (this.#loaded = true));
    this.#loading.catch(() => (this.#loading = null));
    return this.#loading;
  }

  /** @param {Event} event */
  #delay(event) {
    if (this.#loaded) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const again = Reflect.construct(event.constructor, [event.type, event]);
    this.#repeat(() => event.target?.dispatchEvent(again));
  }

  /**
   * A long press that starts before the code is loaded still counts.
   *
   * @param {PointerEvent} event
   */
  #delayPress(event) {
    if (this.#loaded || event.pointerType !== 'touch') return;
    const { target } = event;
    const lifted = new AbortController();
    for (const type of ['pointerup', 'pointercancel']) this.#page.listen(window, type, () => lifted.abort(), { once: true });
    const again = new PointerEvent('pointerdown', event);
    this.#repeat(() => lifted.signal.aborted || target?.dispatchEvent(again));
  }

  /** @param {() => unknown} work */
  #repeat(work) {
    void withPart(this.ready(), work);
  }
}

/**
 * Whether an event in a grid is for the code that selects.
 *
 * @param {Event} event
 */
export function isForSelection(event) {
  if (event instanceof KeyboardEvent) return LATE_ACTS.includes(actOf(GRID_KEYS, event) ?? '');
  if (event instanceof MouseEvent) return event.shiftKey || (event.target instanceof Element && event.target.closest('.mark-box, .day, [data-month]') !== null);
  return true;
}
