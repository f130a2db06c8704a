/** @import { ImageView } from '../../api/types.js' */
/** @import { Selection } from './selection.js' */
import { el, fill, icon } from '../../lib/dom.js';
import { countText } from '../../lib/format.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';

await style('/features/images/selection.css');

/**
 * The actions on the selected images. It covers the top bar as long as any are selected.
 *
 * @typedef {object} Action
 * @property {string} name
 * @property {string} symbol
 * @property {() => void} run
 * @property {{ symbol: string, by: (images: ReadonlyArray<ImageView>) => boolean }} [pressed] whether it is done already, for an
 *   action that can be taken back by the same button
 */
export class SelectionBar extends View {
  #selection;
  #actions;
  #leave;
  /** @type {HTMLButtonElement[]} */
  #tools = [];
  #count = el('p', { class: 'selection-count', role: 'status' });

  /**
   * @param {Selection} selection
   * @param {Action[]} actions
   * @param {() => void} leave moves the focus when the bar disappears
   */
  constructor(selection, actions, leave) {
    super();
    this.#selection = selection;
    this.#actions = actions;
    this.#leave = leave;
  }

  render() {
    this.#tools = this.#actions.map(({ name, symbol, run }) =>
      el('button', { type: 'button', class: 'tool', title: name, onclick: run }, icon(symbol), el('span', { class: 'tool-label' }, name)),
    );
    const none = el(
      'button',
      { type: 'button', class: 'tool', title: 'Select none', 'aria-label': 'Select none', onclick: () => this.#selection.clear() },
      icon('close'),
    );
    // The count stays in the document, so that it is read aloud when it changes.
    fill(
      this,
      el(
        'div',
        { class: 'selection', role: 'group', 'aria-label': 'Selected photos' },
        none,
        this.#count,
        el('div', { class: 'selection-tools' }, this.#tools),
      ),
    );
    this.listen(this.#selection, 'change', () => this.#update());
    this.#update();
  }

  #update() {
    const { size } = this.#selection;
    if (!size && this.contains(document.activeElement)) this.#leave();
    this.classList.toggle('shown', size > 0);
    this.#count.textContent = size ? `${countText(size, 'photo')} selected` : '';
    this.#actions.forEach((action, at) => this.#press(action, this.#tools[at]));
  }

  /**
   * @param {Action} action
   * @param {HTMLButtonElement} tool
   */
  #press({ symbol, pressed }, tool) {
    if (!pressed) return;
    const { size, images } = this.#selection;
    const is = size > 0 && pressed.by(images);
    if (tool.ariaPressed === String(is)) return;
    tool.ariaPressed = String(is);
    tool.querySelector('svg')?.replaceWith(icon(is ? pressed.symbol : symbol));
  }
}

customElements.define('selection-bar', SelectionBar);
