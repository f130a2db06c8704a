/** @import { ExportPart, ExportView } from '../../api/types.js' */
import { fresh } from '../../api/access.js';
import * as exports from '../../api/exports.js';
import { explain, unlessGone } from '../../api/problem.js';
import { aside, el, fill } from '../../lib/dom.js';
import { bytesText, dateText } from '../../lib/format.js';
import { download } from '../../lib/save.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { focusNear, loadSection } from '../../ui/load-section.js';
import { notices } from '../notices/notices.js';
import { detailLine } from '../settings/descriptions.js';
import { contentText, deletedText, subjectText } from './export-texts.js';
import { texts } from './texts.js';

const { list } = texts;

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
    const all = await exports.list();
    const ids = new Set(all.map(({ id }) => id));
    // What was made meanwhile can be missing.
    this.#exports = [...this.#exports.filter(({ id }) => !ids.has(id)), ...all];
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
        : el('p', { class: 'remark' }, list.none),
    );
  }

  /** @param {ExportView} one */
  #row(one) {
    const { createdAt, expiresAt, damaged, parts } = one;
    return el(
      'li',
      {},
      el('p', { class: 'entry-title' }, subjectText(one)),
      el('p', { class: 'remark' }, contentText(one)),
      el('p', { class: 'remark' }, detailLine([list.madeOn(dateText(createdAt)), list.until(dateText(expiresAt))])),
      damaged > 0 && el('p', {}, list.damaged(damaged)),
      parts.map((part) => this.#part(part)),
      el('button', { type: 'button', class: 'entry-action', onclick: () => this.#remove(one) }, list.delete, aside(deletedText(one))),
    );
  }

  /** @param {ExportPart} part */
  #part({ url, fileName, images, bytes }) {
    const note = el('span', { class: 'remark' });
    const tell = () => (note.textContent = ` ${detailLine([common.photos(images), bytesText(bytes), ...(this.#fetched.has(url) ? [list.started] : [])])}`);
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
        notices.show({ text: list.notStarted(explain(error)), grave: true });
      }
    });
    return el('p', {}, link, note);
  }

  /** @param {ExportView} one */
  async #remove(one) {
    try {
      await exports.remove(one.id).catch(unlessGone);
      this.#exports = this.#exports.filter((other) => other !== one);
      this.#news.textContent = list.deleted;
      this.#draw();
      focusNear(this.#body);
    } catch (error) {
      notices.show({ text: list.notDeleted(explain(error)), grave: true });
    }
  }
}

customElements.define('export-list', ExportList);
