/** @import { SessionView } from '../../api/types.js' */
import { explain, unlessGone } from '../../api/problem.js';
import * as sessions from '../../api/sessions.js';
import { ago } from '../../lib/ago.js';
import { aside, el, fill } from '../../lib/dom.js';
import { dateText } from '../../lib/format.js';
import { inOrder } from '../../lib/in-order.js';
import { View } from '../../lib/view.js';
import { notices } from '../notices/notices.js';
import { detailLine, networkDetail } from './descriptions.js';
import { texts } from './security-texts.js';
import { focusNear, loadSection } from '../../ui/load-section.js';

/** The devices where the user is signed in, each with a button to sign it out. */
export class DeviceList extends View {
  /** @type {SessionView[]} */
  #devices = [];
  #body = el('div', { class: 'part' });
  #news = el('p', { class: 'form-done', role: 'status' });

  render() {
    fill(this, this.#body, this.#news);
    void loadSection(this.#body, () => this.load());
  }

  /** Reloads the list, for example after a change of the password has signed out the others. */
  load = inOrder(sessions.list, (all) => {
    this.#devices = all.sort(thisFirst);
    this.#draw();
  });

  #draw() {
    const others = this.#devices.filter(({ current }) => !current);
    fill(
      this.#body,
      el(
        'ul',
        { class: 'entries', role: 'list' },
        this.#devices.map((device) => this.#row(device)),
      ),
      others.length > 1 && el('button', { type: 'button', onclick: () => this.#endOthers() }, texts.devices.endOthers),
    );
  }

  /** @param {SessionView} device */
  #row(device) {
    const { device: name, createdAt, usedAt, address, current } = device;
    const used = current ? texts.devices.usedNow : texts.entry.lastUsed(ago(usedAt) ?? dateText(usedAt));
    const details = [texts.devices.signedIn(dateText(createdAt)), used, networkDetail(address)];
    return el(
      'li',
      {},
      el('p', { class: 'entry-title' }, name, current && el('span', { class: 'tag' }, texts.devices.current)),
      el('p', { class: 'remark' }, detailLine(details)),
      !current &&
        el('button', { type: 'button', class: 'entry-action', onclick: () => this.#end(device) }, texts.devices.end, aside(texts.devices.endWhich(name))),
    );
  }

  /** @param {SessionView} device */
  async #end(device) {
    await this.#try(async () => {
      await sessions.end(device.id).catch(unlessGone);
      this.#devices = this.#devices.filter((other) => other !== device);
      return texts.devices.ended(device.device);
    });
  }

  async #endOthers() {
    await this.#try(async () => {
      const { ended } = await sessions.endOthers();
      this.#devices = this.#devices.filter(({ current }) => current);
      return texts.devices.othersEnded(ended);
    });
  }

  /** @param {() => Promise<string>} work resolves to what it did, as a sentence */
  async #try(work) {
    try {
      this.#news.textContent = await work();
      this.#draw();
      focusNear(this.#body);
    } catch (error) {
      notices.show({ text: texts.devices.notEnded(explain(error)), grave: true });
    }
  }
}

/**
 * @param {SessionView} a
 * @param {SessionView} b
 */
const thisFirst = (a, b) => Number(b.current) - Number(a.current) || Date.parse(b.usedAt) - Date.parse(a.usedAt);

customElements.define('device-list', DeviceList);
