import { el, fill } from '../../lib/dom.js';
import { numberText } from '../../lib/format.js';
import { View } from '../../lib/view.js';
import { focusNear } from '../../ui/load-section.js';
import { waiting } from './waiting.js';

/** Names that are told; the others are counted. */
const MAX_NAMES = 3;

/** Archives that were dropped, and what can become of them. Event: `begin`. */
export class WaitingArchives extends View {
  render() {
    this.listen(waiting, 'change', () => this.#draw());
    this.#draw();
  }

  #draw() {
    const { files } = waiting;
    if (!files.length) return fill(this);
    const begin = () => this.dispatchEvent(new Event('begin'));
    const leave = () => {
      waiting.put([]);
      focusNear(this.parentElement ?? this);
    };
    fill(
      this,
      el('p', { role: 'status' }, `Ready to be imported: ${namesOf(files)}`),
      el(
        'p',
        { class: 'import-choices' },
        el('button', { type: 'button', class: 'main', onclick: begin }, 'Import'),
        el('button', { type: 'button', onclick: leave }, 'Do not import'),
      ),
    );
  }
}

/** @param {ReadonlyArray<File>} files */
function namesOf(files) {
  const more = files.length - MAX_NAMES;
  const names = files.slice(0, MAX_NAMES).map(({ name }) => name);
  return names.join(', ') + (more > 0 ? ` and ${numberText(more)} more` : '');
}

customElements.define('waiting-archives', WaitingArchives);
