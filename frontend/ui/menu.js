import { beside } from '../lib/beside.js';
import { el, fill, icon, set } from '../lib/dom.js';
import { style } from '../lib/style.js';

await style('/ui/menu.css');

/**
 * What a menu offers: a page, or something to do.
 *
 * @typedef {{ name: string, symbol: string, href: string }} MenuLink
 * @typedef {{ name: string, symbol: string, run: () => void }} MenuAct
 * @typedef {MenuLink | MenuAct} MenuItem
 */

/**
 * Gives a button a menu, after the pattern of the ARIA Authoring Practices. It is a popover: nothing clips it, and a press beside it
 * or the way back of a phone closes it.
 *
 * @param {HTMLButtonElement} button in the document
 * @param {() => MenuItem[]} items what it offers whenever it opens
 * @returns {{ open: () => void }}
 */
export function giveMenu(button, items) {
  const menu = el('div', { class: 'menu', role: 'menu', popover: 'auto', 'aria-label': button.title });
  const open = () => void (menu.matches(':popover-open') || menu.showPopover());
  const close = () => {
    menu.hidePopover();
    button.focus();
  };
  menu.addEventListener('beforetoggle', ({ newState }) => {
    const opens = newState === 'open';
    button.ariaExpanded = String(opens);
    if (!opens) return;
    fill(
      menu,
      items().map((item, at) => itemOf(item, at, close)),
    );
    // Without the scrollbar, or what is kept free for it.
    const { width } = document.documentElement.getBoundingClientRect();
    Object.assign(menu.style, beside(button.getBoundingClientRect(), { width, height: innerHeight }));
  });
  menu.addEventListener('keydown', (event) => walk(event, menu, close));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open();
    if (event.key === 'ArrowUp') itemsOf(menu).at(-1)?.focus();
  });
  set(button, { 'aria-haspopup': 'menu', 'aria-expanded': 'false' });
  button.popoverTargetElement = menu;
  button.after(menu);
  const removed = new AbortController();
  addEventListener('resize', () => (menu.isConnected ? menu.hidePopover() : removed.abort()), { signal: removed.signal });
  return { open };
}

/**
 * @param {MenuItem} item
 * @param {number} at
 * @param {() => void} close
 */
function itemOf(item, at, close) {
  const attributes = { class: 'menu-item', role: 'menuitem', tabindex: -1, autofocus: at === 0 };
  const content = [icon(item.symbol), el('span', {}, item.name)];
  if ('href' in item) return el('a', { ...attributes, href: item.href, onclick: close }, ...content);
  const choose = () => {
    close();
    item.run();
  };
  return el('button', { ...attributes, type: 'button', onclick: choose }, ...content);
}

/** @param {HTMLElement} menu */
const itemsOf = (menu) => /** @type {HTMLElement[]} */ ([...menu.children]);

/**
 * Keys in a menu are for it alone: the page beneath has meanings of its own for some of them.
 *
 * @param {KeyboardEvent} event
 * @param {HTMLElement} menu
 * @param {() => void} close
 */
function walk(event, menu, close) {
  event.stopPropagation();
  const items = itemsOf(menu);
  const at = items.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  const to = { ArrowDown: (at + 1) % items.length, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to !== undefined) items.at(to)?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else return;
  if (event.key !== 'Tab') event.preventDefault();
}
