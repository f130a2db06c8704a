import { icon } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';

await style('/features/device/device.css');

/** So far the page is pulled down before it is loaded anew, in pixels. */
const FAR = 120;
/** So far a finger may go astray before it counts as one that moves sideways, in pixels. */
const ASTRAY = 10;

/** What goes its own way under a finger, or lies over the page. */
const OWN_WAY = 'dialog, [popover], input, textarea, select, .map-stage, date-scrubber, .tray-list';

/** Loads the page anew when it is pulled down at its top. Not while something is under way that would be lost with it. */
export class PullToRefresh extends View {
  /** Where the finger came down, until it goes astray. @type {{ x: number, y: number } | null} */
  #from = null;
  #pulled = 0;
  #gesture = new AbortController();

  render() {
    this.hidden = true;
    this.ariaHidden = 'true';
    this.replaceChildren(icon('retry'));
    this.listen(window, 'touchstart', (event) => this.#begin(event), { passive: true });
  }

  /** @param {TouchEvent} event */
  #begin({ touches, target }) {
    const [{ clientX: x, clientY: y }, other] = touches;
    this.#gesture.abort();
    this.#show(0);
    const on = /** @type {HTMLElement} */ (target);
    if (other || !canBePulled(on) || isUnderWay()) return;
    this.#from = { x, y };
    this.#gesture = new AbortController();
    const { signal } = this.#gesture;
    // They come to where the finger came down, even if that has left the document meanwhile.
    on.addEventListener('touchmove', (event) => this.#pull(event), { passive: true, signal });
    on.addEventListener('touchend', () => this.#letGo(), { signal });
    on.addEventListener('touchcancel', () => this.#show(0), { signal });
  }

  /** @param {TouchEvent} event */
  #pull({ touches: [finger, other] }) {
    if (!this.#from) return;
    const [right, down] = [finger.clientX - this.#from.x, finger.clientY - this.#from.y];
    if (other || Math.abs(right) > Math.max(ASTRAY, Math.abs(down))) this.#from = null;
    this.#show(this.#from ? Math.max(0, down) : 0);
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

/** Whether the page is at its top, and all that scrolls in it around this. @param {Element} target */
function canBePulled(target) {
  if (scrollY > 0 || document.documentElement.classList.contains('covered') || target.closest(OWN_WAY)) return false;
  for (let at = /** @type {Element | null} */ (target); at; at = at.parentElement) if (at.scrollTop > 0) return false;
  return true;
}

/** Whether the browser would ask whoever leaves the page now. */
const isUnderWay = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

customElements.define('pull-to-refresh', PullToRefresh);
