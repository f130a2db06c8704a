import { fill, el } from '../../lib/dom.js';
import { View } from '../../lib/view.js';

export class OfflineNote extends View {
  render() {
    this.setAttribute('role', 'status');
    this.listen(window, 'online', () => this.#fill());
    this.listen(window, 'offline', () => this.#fill());
    this.#fill();
  }

  #fill() {
    const text = 'You are offline. What is on the screen stays; photos waiting to be sent go on when you are back.';
    fill(this, !navigator.onLine && el('p', {}, text));
  }
}

customElements.define('offline-note', OfflineNote);
