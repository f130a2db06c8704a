import { fill, el } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { common } from '../../lib/texts.js';

export class OfflineNote extends View {
  render() {
    this.setAttribute('role', 'status');
    this.listen(window, 'online', () => this.#fill());
    this.listen(window, 'offline', () => this.#fill());
    this.#fill();
  }

  #fill() {
    fill(this, !navigator.onLine && el('p', {}, common.outlet.offline));
  }
}

customElements.define('offline-note', OfflineNote);
