/** @import { PageParts } from '../shell/page.js' */
/** @import { Importing } from './importing.js' */
import { el, fill } from '../../lib/dom.js';
import { numberText } from '../../lib/format.js';
import { saveText } from '../../lib/save.js';
import { throttle, View } from '../../lib/view.js';
import { session } from '../session/session.js';
import { settingsFrame, settingsPart } from '../settings/settings-frame.js';
import { begin, currentImport } from './current.js';
import { lineText, reportText, sumText } from './import-report.js';
import { texts as settings } from '../settings/texts.js';
import { texts } from './texts.js';
import { waiting } from './waiting.js';
import { WaitingArchives } from './waiting-archives.js';

const { page, report } = texts;

/** The longest list on the page; the report that is saved has everything. */
const MAX_SHOWN = 200;

/** @implements {PageParts} */
export class ImportPage extends View {
  title = settings.sections.import;
  #files = chooser(page.archives, { multiple: true, accept: '.zip,application/zip', name: 'archives' }, (files) => this.#begin(files));
  #folder = chooser(page.folder, { webkitdirectory: true, name: 'folder' }, (files) => this.#begin(files));
  #choices = el('p', { class: 'import-choices' }, this.#files, this.#folder);
  #dropped = new WaitingArchives();
  #bar = el('progress', { max: 1, value: 0, 'aria-label': page.bar });
  #sum = el('p', { role: 'status' });
  #stop = el('button', { type: 'button', onclick: () => currentImport()?.stop() }, page.stop);
  #progress = el('section', { hidden: true }, this.#bar, this.#sum, this.#stop);
  #report = el('div');

  render() {
    if (!session.user) return;
    fill(
      this,
      settingsFrame(this.title, this.#dropped, el('p', {}, page.introduction), el('p', {}, page.assurance), this.#choices, this.#progress, this.#report),
    );
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
    this.#sum.textContent = done ? sumText(lines) : page.progress(numberText(lines.length), total);
    if (done) this.#drawReport(running);
    if (done && isStopFocused) this.#report.querySelector('h2')?.focus();
  }

  /** @param {Importing} running */
  #drawReport({ lines, problems }) {
    const told = lines.filter(({ reason }) => reason);
    const shown = [...problems, ...told.slice(0, MAX_SHOWN).map(lineText)];
    fill(
      this.#report,
      settingsPart(
        report.title,
        shown.length
          ? el(
              'ul',
              {},
              shown.map((text) => el('li', {}, text)),
            )
          : el('p', {}, report.whole),
        told.length > MAX_SHOWN && el('p', {}, report.more(numberText(told.length - MAX_SHOWN))),
        el('button', { type: 'button', onclick: () => saveText(reportText(lines, problems), 'darkslide-import.txt') }, report.save),
      ),
    );
  }
}

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
