/** @import { PageParts } from '../shell/page.js' */
/** @import { Importing } from './importing.js' */
import { el, fill } from '../../lib/dom.js';
import { countText, numberText } from '../../lib/format.js';
import { saveText } from '../../lib/save.js';
import { throttle, View } from '../../lib/view.js';
import { session } from '../session/session.js';
import { settingsFrame, settingsPart } from '../settings/settings-frame.js';
import { begin, currentImport } from './current.js';
import { OUTCOMES, reportText, sumText } from './import-report.js';
import { waiting } from './waiting.js';
import { WaitingArchives } from './waiting-archives.js';

/** The longest list on the page; the report that is saved has everything. */
const MAX_SHOWN = 200;

/** @implements {PageParts} */
export class ImportPage extends View {
  title = 'Import';
  #files = chooser('Choose archives', { multiple: true, accept: '.zip,application/zip', name: 'archives' }, (files) => this.#begin(files));
  #folder = chooser('Choose a folder', { webkitdirectory: true, name: 'folder' }, (files) => this.#begin(files));
  #choices = el('p', { class: 'import-choices' }, this.#files, this.#folder);
  #dropped = new WaitingArchives();
  #bar = el('progress', { max: 1, value: 0, 'aria-label': 'Import' });
  #sum = el('p', { role: 'status' });
  #stop = el('button', { type: 'button', onclick: () => currentImport()?.stop() }, 'Stop');
  #progress = el('section', { hidden: true }, this.#bar, this.#sum, this.#stop);
  #report = el('div');

  render() {
    if (!session.user) return;
    fill(this, settingsFrame(this.title, this.#dropped, ...INTRODUCTION.map((text) => el('p', {}, text)), this.#choices, this.#progress, this.#report));
    const running = currentImport();
    if (running) this.#show(running);
    this.listen(this.#dropped, 'begin', () => this.#begin(waiting.take()));
  }

  /** @param {File[]} files */
  #begin(files) {
    if (!files.length) return;
    const { activeElement } = document;
    const isPressedGone = activeElement === document.body || this.#choices.contains(activeElement);
    this.#show(begin(files));
    if (isPressedGone) this.#stop.focus();
  }

  /** @param {Importing} running */
  #show(running) {
    this.listen(
      running,
      'change',
      throttle(() => this.#draw(running), 100),
    );
    fill(this.#report);
    this.#draw(running);
  }

  /** @param {Importing} running */
  #draw(running) {
    const { done, lines, total } = running;
    const isStopFocused = document.activeElement === this.#stop;
    this.#dropped.hidden = !done;
    this.#choices.hidden = !done;
    this.#progress.hidden = false;
    this.#stop.hidden = done;
    this.#bar.hidden = done;
    this.#bar.value = total ? lines.length / total : 0;
    this.#sum.textContent = done ? sumText(lines) : `${numberText(lines.length)} of ${countText(total, 'file')}`;
    if (done) this.#drawReport(running);
    if (done && isStopFocused) this.#report.querySelector('h2')?.focus();
  }

  /** @param {Importing} running */
  #drawReport({ lines, problems }) {
    const told = lines.filter(({ reason }) => reason);
    const shown = [...problems, ...told.slice(0, MAX_SHOWN).map(({ path, outcome, reason }) => `${path}: ${OUTCOMES[outcome]}. ${reason}`)];
    fill(
      this.#report,
      settingsPart(
        'Where every file went',
        shown.length
          ? el(
              'ul',
              {},
              shown.map((text) => el('li', {}, text)),
            )
          : el('p', {}, 'Every photo is in your library.'),
        told.length > MAX_SHOWN && el('p', {}, `And ${numberText(told.length - MAX_SHOWN)} more, which the report names.`),
        el('button', { type: 'button', onclick: () => saveText(reportText(lines, problems), 'darkslide-import.txt') }, 'Save the report'),
      ),
    );
  }
}

const INTRODUCTION = [
  'Bring photos in from an export of Darkslide, with their albums, tags, dates and descriptions. Choose all of its archives at once. Other archives of photos, and folders, can be imported as well; what a program wrote beside them in XMP files comes, too.',
  'Nothing is unpacked on this device, and nothing that you have said of a photo here is changed. An import that was stopped can be repeated: it goes on where it was.',
];

/**
 * A button that opens a file picker.
 *
 * @param {string} text
 * @param {Record<string, unknown>} attributes
 * @param {(files: File[]) => void} take
 */
function chooser(text, attributes, take) {
  const input = el('input', { type: 'file', hidden: true, 'aria-hidden': 'true', tabindex: -1, ...attributes });
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.value = '';
    take(files);
  });
  return el('span', {}, input, el('button', { type: 'button', onclick: () => input.click() }, text));
}

customElements.define('import-page', ImportPage);
