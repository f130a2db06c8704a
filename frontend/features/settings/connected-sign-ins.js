/** @import { ConnectedIdentity } from '../../api/types.js' */
import { explain, unlessGone } from '../../api/problem.js';
import * as singleSignOn from '../../api/single-sign-on.js';
import { options } from '../../api/users.js';
import { ago } from '../../lib/ago.js';
import { aside, el, fill } from '../../lib/dom.js';
import { dateText } from '../../lib/format.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { form } from '../../ui/form.js';
import { focusNear } from '../../ui/load-section.js';
import { notices } from '../notices/notices.js';
import { detailLine } from './descriptions.js';
import { texts } from './security-texts.js';
import { settingsPart } from './settings-frame.js';

/** The identities at the provider that open the account. Where there is no provider and was none, there is nothing to see. */
export class ConnectedSignIns extends View {
  /** @type {ConnectedIdentity[]} */
  #identities = [];
  #provider = '';
  #body = el('div', { class: 'part' });
  #news = el('p', { class: 'form-done', role: 'status' });

  render() {
    this.hidden = true;
    fill(this, settingsPart(texts.connected.title, el('p', {}, texts.connected.about), this.#body, this.#news));
    this.#load().catch(() => {}); // the sections around it say if the service is not reached
  }

  async #load() {
    const [{ singleSignOn: provider }, identities] = await Promise.all([options(), singleSignOn.list()]);
    this.#provider = provider ?? '';
    this.#identities = identities;
    this.hidden = !provider && !identities.length;
    this.#draw();
  }

  #draw() {
    fill(
      this.#body,
      this.#identities.length > 0 &&
        el(
          'ul',
          { class: 'entries', role: 'list' },
          this.#identities.map((identity) => this.#row(identity)),
        ),
      this.#provider && this.#connect(),
    );
  }

  #connect() {
    const element = form({
      submit: texts.connected.connect(this.#provider),
      busy: common.oneMoment,
      fields: [],
      send: async () => location.assign(await singleSignOn.beginConnection()),
    });
    element.querySelector('button')?.classList.remove('main');
    return element;
  }

  /** @param {ConnectedIdentity} identity */
  #row(identity) {
    const { label, createdAt, usedAt } = identity;
    return el(
      'li',
      {},
      el('p', { class: 'entry-title' }, label),
      el('p', { class: 'remark' }, detailLine([texts.connected.since(dateText(createdAt)), texts.entry.lastUsed(ago(usedAt) ?? dateText(usedAt))])),
      el(
        'button',
        { type: 'button', class: 'entry-action', onclick: () => this.#disconnect(identity) },
        texts.connected.disconnect,
        aside(texts.connected.disconnectWhich(label)),
      ),
    );
  }

  /** @param {ConnectedIdentity} identity */
  async #disconnect(identity) {
    try {
      await singleSignOn.disconnect(identity.id).catch(unlessGone);
      this.#identities = this.#identities.filter((other) => other !== identity);
      this.#news.textContent = texts.connected.disconnected(identity.label);
      this.#draw();
      focusNear(this.#body);
    } catch (error) {
      notices.show({ text: texts.connected.notDisconnected(explain(error)), grave: true });
    }
  }
}

customElements.define('connected-sign-ins', ConnectedSignIns);
