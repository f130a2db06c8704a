import { icon } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { isUploading } from '../uploads/lazy-uploads.js';

await style('/features/device/device.css');

/** So far the page is pulled down before it is loaded anew, in pixels. */
const FAR = 120;

/** Loads the page anew when it is pulled down at its top. Not while photos are being sent, which would be lost with it. */
export class PullToRefresh extends View {
  /** Where the finger came down, if it can pull from there. @type {number | null} */
  #from = null;
  #pulled = 0;

  render() {
    this.hidden = true;
    this.ariaHidden = 'true';
    this.replaceChildren(icon('retry'));
    this.listen(window, 'touchstart', (event) => this.#begin(event), { passive: true });
    this.listen(window, 'touchmove', (event) => this.#pull(event), { passive: true });
    this.listen(window, 'touchend', () => this.#letGo());
    this.listen(window, 'touchcancel', () => this.#show(0));
  }

  /** @param {TouchEvent} event */
  #begin({ touches, target }) {
    const covered = document.documentElement.classList.contains('covered') || (target instanceof Element && target.closest('dialog, [popover], input'));
    this.#from = touches.length === 1 && scrollY <= 0 && !covered && !isUploading() ? touches[0].clientY : null;
    this.#show(0);
  }

  /** @param {TouchEvent} event */
  #pull({ touches }) {
    if (this.#from === null) return;
    if (touches.length > 1) this.#from = null;
    this.#show(this.#from === null ? 0 : Math.max(0, touches[0].clientY - this.#from));
  }

  #letGo() {
    if (this.#pulled >= FAR) location.reload();
    else this.#show(0);
  }

  /** @param {number} pulled */
  #show(pulled) {
    this.#pulled = pulled;
    this.hidden = !pulled;
    this.style.setProperty('--pulled', String(Math.min(1, pulled / FAR)));
  }
}

customElements.define('pull-to-refresh', PullToRefresh);
