/** @import { ImageView } from '../../api/types.js' */
/** @import { Selection } from './selection.js' */
import { el, fill, icon } from '../../lib/dom.js';
import { numberText } from '../../lib/format.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { giveMenu } from '../../ui/menu.js';
import { areOwn } from './ownership.js';
import { texts } from './selection-texts.js';

await style('/features/images/selection.css');

const { bar } = texts;

/**
 * The actions on the selected images. It covers the top bar as long as any are selected.
 *
 * @typedef {object} Action
 * @property {string} name
 * @property {string} symbol
 * @property {() => void} run not called while the selection is still growing
 * @property {boolean} [rarer] whether it is in the menu behind the others: a phone has room for six
 * @property {{ symbol: string, by: (images: ReadonlyArray<ImageView>) => boolean }} [pressed] whether it is done already, for an
 *   action that can be taken back by the same button
 * @property {(images: ReadonlyArray<ImageView>) => boolean} [fits] whether it can be done with these; usually they have to be the user's own
 */
export class SelectionBar extends View {
  #selection;
  /** What has a button of its own. */
  #actions;
  /** What is in the menu. */
  #rarer;
  #ways;
  /** @type {HTMLButtonElement[]} */
  #tools = [];
  #more = el('button');
  #count = el('p', { class: 'selection-count', role: 'status' });
  #all = el('button', { type: 'button', class: 'quiet' }, bar.all);

  /**
   * @param {Selection} selection
   * @param {Action[]} actions
   * @param {{ leave: () => void, selectAll: () => void }} ways `leave` moves the focus when the bar disappears
   */
  constructor(selection, actions, ways) {
    super();
    this.#selection = selection;
    this.#actions = actions?.filter(({ rarer }) => !rarer);
    this.#rarer = actions?.filter(({ rarer }) => rarer);
    this.#ways = ways; // all are undefined in a clone, which is made without arguments
  }

  render() {
    this.#tools = this.#actions.map((action) => tool(action, this.#unlessGrowing(action)));
    this.#more = tool({ name: bar.more, symbol: 'more' });
    const none = el(
      'button',
      { type: 'button', class: 'tool', title: bar.none, 'aria-label': bar.none, onclick: () => this.#selection.clear() },
      icon('close'),
    );
    // The count stays in the document, so that it is read aloud when it changes.
    fill(
      this,
      el(
        'div',
        { class: 'selection', role: 'group', 'aria-label': bar.group },
        none,
        this.#count,
        this.#all,
        el('div', { class: 'selection-tools' }, this.#tools, this.#rarer.length > 0 && this.#more),
      ),
    );
    if (this.#more.parentElement) giveMenu(this.#more, () => this.#fitting(this.#rarer).map((action) => ({ ...action, run: this.#unlessGrowing(action) })));
    this.listen(this.#all, 'click', () => this.#selection.goal || this.#ways.selectAll());
    this.listen(this.#selection, 'change', () => this.#update());
    this.#update();
  }

  /** @param {Action} action */
  #unlessGrowing({ run }) {
    return () => void (this.#selection.goal || run());
  }

  /** @param {Action[]} actions */
  #fitting(actions) {
    const { images } = this.#selection;
    return actions.filter(({ fits = areOwn }) => fits(images));
  }

  #update() {
    const { size, goal } = this.#selection;
    if (!size && this.contains(document.activeElement)) this.#ways.leave();
    this.classList.toggle('shown', size > 0);
    // While it grows, the numbers are not read aloud one by one.
    this.#count.ariaBusy = String(goal > 0);
    this.#count.textContent = !size ? '' : goal > size ? bar.growing(numberText(size), goal) : bar.count(size);
    for (const button of [this.#all, ...this.#tools]) button.ariaDisabled = String(goal > 0);
    const fitting = this.#fitting(this.#actions);
    this.#actions.forEach((action, at) => {
      this.#tools[at].hidden = !fitting.includes(action);
      this.#press(action, this.#tools[at]);
    });
    this.#more.hidden = !this.#fitting(this.#rarer).length;
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

/**
 * @param {Pick<Action, 'name' | 'symbol'>} action
 * @param {() => void} [act]
 */
const tool = ({ name, symbol }, act) =>
  el('button', { type: 'button', class: 'tool', title: name, onclick: act }, icon(symbol), el('span', { class: 'tool-label' }, name));

customElements.define('selection-bar', SelectionBar);
