/** @import { ActivityView } from '../../api/types.js' */
import * as activity from '../../api/activity.js';
import { explain } from '../../api/problem.js';
import { el, fill } from '../../lib/dom.js';
import { momentText } from '../../lib/format.js';
import { View } from '../../lib/view.js';
import { notices } from '../notices/notices.js';
import { textOf } from './activity-texts.js';
import { detailLine, networkDetail } from './descriptions.js';
import { loadSection } from './load-section.js';

/** The activity of the account, newest first, a page at a time. */
export class ActivityList extends View {
  /** @type {string | null} */
  #next = null;
  #list = el('ol', { class: 'entries', role: 'list' });
  #more = el('button', { type: 'button', onclick: () => this.#older() }, 'Show older');

  render() {
    this.classList.add('part');
    void loadSection(this, async () => {
      const { items, next } = await activity.page(null);
      fill(this.#list, items.map(entry));
      fill(this, items.length ? this.#list : el('p', { class: 'remark' }, 'Nothing has happened yet.'), this.#more);
      this.#turn(next);
    });
  }

  async #older() {
    if (this.#more.ariaDisabled === 'true') return;
    this.#more.ariaDisabled = 'true';
    try {
      const { items, next } = await activity.page(this.#next);
      const older = items.map(entry);
      this.#list.append(...older);
      this.#turn(next);
      if (this.#more.hidden) (older[0] ?? this.#list).focus();
    } catch (error) {
      notices.show({ text: `Nothing older could be shown. ${explain(error)}`, grave: true });
    }
    this.#more.ariaDisabled = 'false';
  }

  /** @param {string | null} next */
  #turn(next) {
    this.#next = next;
    this.#more.hidden = next === null;
  }
}

/** @param {ActivityView} activity */
function entry({ kind, at, device, address, detail }) {
  const { text, grave } = textOf(kind, detail);
  const details = detailLine([momentText(at), device, networkDetail(address)]);
  return el('li', { tabindex: -1, class: grave ? 'grave' : null }, el('p', { class: 'entry-title' }, text), el('p', { class: 'remark' }, details));
}

customElements.define('activity-list', ActivityList);
