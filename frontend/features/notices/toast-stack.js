import { el, fill, focusMain, icon } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { notices } from './notices.js';
import { common } from '../../lib/texts.js';

/** @typedef {import('./notices.js').Notice} Notice */

await style('/features/notices/notices.css');

export class ToastStack extends View {
  /** @type {Map<Notice, HTMLElement>} */
  #shown = new Map();
  /** Where the focus was before it came to a toast. @type {HTMLElement | null} */
  #before = null;
  #list = el('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });

  render() {
    fill(this, this.#list);
    this.listen(notices, 'change', () => this.#update());
    this.listen(this, 'focusin', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget)) this.#before = relatedTarget;
    });
    this.#update(); // Notices can be earlier than what shows them.
  }

  #update() {
    for (const [notice, toast] of this.#shown) {
      if (notices.list.includes(notice)) continue;
      const focused = toast.contains(document.activeElement);
      toast.remove();
      this.#shown.delete(notice);
      if (focused) this.#giveBack();
    }
    for (const notice of notices.list) {
      if (this.#shown.has(notice)) continue;
      const toast = toastOf(notice);
      this.#shown.set(notice, toast);
      this.#list.append(toast);
    }
  }

  #giveBack() {
    if (this.#before?.checkVisibility()) this.#before.focus({ preventScroll: true });
    else focusMain();
  }
}

/** @param {Notice} notice */
function toastOf(notice) {
  const { text, grave, action } = notice.news;
  return el(
    'div',
    {
      class: grave ? 'toast grave' : 'toast',
      onpointerenter: () => notice.pause(),
      onpointerleave: () => notice.resume(),
      onfocusin: () => notice.pause(),
      onfocusout: () => notice.resume(),
    },
    el('p', {}, text),
    action && el('button', { type: 'button', class: 'quiet', onclick: () => notice.act() }, action.label),
    el('button', { type: 'button', class: 'quiet square', 'aria-label': common.dismiss, onclick: () => notice.close() }, icon('close')),
  );
}

customElements.define('toast-stack', ToastStack);
