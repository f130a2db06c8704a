/** @import { ExportPart, ExportView } from '../../api/types.js' */
import { fresh } from '../../api/access.js';
import * as exports from '../../api/exports.js';
import { explain, unlessGone } from '../../api/problem.js';
import { aside, el, fill } from '../../lib/dom.js';
import { bytesText, countText, dateText } from '../../lib/format.js';
import { download } from '../../lib/save.js';
import { View } from '../../lib/view.js';
import { focusNear, loadSection } from '../../ui/load-section.js';
import { notices } from '../notices/notices.js';
import { detailLine } from '../settings/descriptions.js';
import { contentText, subjectText } from './export-texts.js';

/** The exports that can be fetched, each with its ZIP files. The browser fetches them, and goes on where it was interrupted. */
export class ExportList extends View {
  /** @type {ExportView[]} */
  #exports = [];
  /** The addresses of those that were fetched in this visit. */
  #fetched = new Set();
  #body = el('div', { class: 'part' });
  #news = el('p', { class: 'form-done', role: 'status' });

  render() {
    fill(this, this.#body, this.#news);
    void loadSection(this.#body, () => this.#load());
  }

  async #load() {
    this.#exports = await exports.list();
    this.#draw();
  }

  /** @param {ExportView} made */
  add(made) {
    this.#exports = [made, ...this.#exports];
    this.#draw();
  }

  #draw() {
    fill(
      this.#body,
      this.#exports.length
        ? el(
            'ul',
            { class: 'entries', role: 'list' },
            this.#exports.map((one) => this.#row(one)),
          )
        : el('p', { class: 'remark' }, 'No exports yet.'),
    );
  }

  /** @param {ExportView} one */
  #row(one) {
    const { createdAt, expiresAt, damaged, parts } = one;
    const subject = subjectText(one);
    return el(
      'li',
      {},
      el('p', { class: 'entry-title' }, subject),
      el('p', { class: 'remark' }, contentText(one)),
      el('p', { class: 'remark' }, detailLine([`Made ${dateText(createdAt)}`, `can be downloaded until ${dateText(expiresAt)}`])),
      damaged > 0 && el('p', {}, `${countText(damaged, 'photo is', 'photos are')} damaged and left out. A list in the ZIP files names them.`),
      parts.map((part) => this.#part(part)),
      el(
        'button',
        { type: 'button', class: 'entry-action', onclick: () => this.#remove(one) },
        'Delete',
        aside(` the export of ${subject === 'Everything' ? 'everything' : subject}`),
      ),
    );
  }

  /** @param {ExportPart} part */
  #part({ url, fileName, images, bytes }) {
    const note = el('span', { class: 'remark' });
    const tell = () =>
      (note.textContent = ` ${detailLine([countText(images, 'photo'), bytesText(bytes), ...(this.#fetched.has(url) ? ['download started'] : [])])}`);
    tell();
    const link = el('a', { href: url, download: fileName }, fileName);
    link.addEventListener('click', async (event) => {
      event.preventDefault();
      try {
        await fresh(); // the browser fetches it with the cookie, which must be good when it starts
        download(url, fileName);
        this.#fetched.add(url);
        tell();
      } catch (error) {
        notices.show({ text: `The download did not start. ${explain(error)}`, grave: true });
      }
    });
    return el('p', {}, link, note);
  }

  /** @param {ExportView} one */
  async #remove(one) {
    try {
      await exports.remove(one.id).catch(unlessGone);
      this.#exports = this.#exports.filter((other) => other !== one);
      this.#news.textContent = 'The export is deleted. Your photos are all there.';
      this.#draw();
      focusNear(this.#body);
    } catch (error) {
      notices.show({ text: `The export was not deleted. ${explain(error)}`, grave: true });
    }
  }
}

customElements.define('export-list', ExportList);
