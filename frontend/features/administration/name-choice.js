/** @import { ServiceSettings } from '../../api/types.js' */
import * as admin from '../../api/admin.js';
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { loadSection } from '../../ui/load-section.js';
import { texts } from './texts.js';

const { service } = texts;

/** What this installation is called; text alone where the environment has decided it. */
export class NameChoice extends View {
  render() {
    void loadSection(this, async () => this.#draw(await admin.settings()));
  }

  /** @param {ServiceSettings} settings */
  #draw({ name: { value, fixed } }) {
    fill(this, fixed ? [el('p', {}, value), el('p', { class: 'remark' }, service.fixed('DARKSLIDE_NAME'))] : nameForm(value));
  }
}

/** @param {string} value */
const nameForm = (value) =>
  form({
    submit: service.saveName,
    busy: service.saving,
    done: service.saved,
    fields: [field({ label: service.name, name: 'name', value, maxlength: 64, autocomplete: 'off', hint: service.nameHint })],
    send: async ({ name }) => void (await admin.changeSettings({ name: name.trim() })),
  });

customElements.define('name-choice', NameChoice);
