import { el, fill } from '../../lib/dom.js';
import { numberText } from '../../lib/format.js';
import { View } from '../../lib/view.js';
import { focusNear } from '../../ui/load-section.js';
import { texts } from './texts.js';
import { waiting } from './waiting.js';

const { dropped } = texts;

/** Names that are told; the others are counted. */
const MAX_NAMES = 3;

/** Archives that were dropped, and what can become of them. Event: `begin`. */
export class WaitingArchives extends View {
  /** Stays in the document: what is put there together with its text may not be announced. */
  #names = el('p', { role: 'status' });
  #choices = el(
    'p',
    { class: 'import-choices' },
    el('button', { type: 'button', class: 'main', onclick: () => this.dispatchEvent(new Event('begin')) }, dropped.import),
    el('button', { type: 'button', onclick: () => this.#leave() }, dropped.leave),
  );

  render() {
    fill(this, this.#names);
    this.listen(waiting, 'change', () => this.#draw());
    this.#draw();
  }

  #draw() {
    const { files } = waiting;
    this.#names.textContent = files.length ? readyText(files) : '';
    if (!files.length) this.#choices.remove();
    else if (!this.contains(this.#choices)) this.append(this.#choices);
  }

  #leave() {
    waiting.take();
    focusNear(this.parentElement ?? this);
  }
}

/** @param {ReadonlyArray<File>} files */
function readyText(files) {
  const more = files.length - MAX_NAMES;
  const names = files
    .slice(0, MAX_NAMES)
    .map(({ name }) => name)
    .join(dropped.comma);
  return more > 0 ? dropped.readyAndMore(names, numberText(more)) : dropped.ready(names);
}

customElements.define('waiting-archives', WaitingArchives);
