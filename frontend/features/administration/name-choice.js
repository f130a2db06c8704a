/** @import { ServiceSettings } from '../../api/types.js' */
import * as admin from '../../api/admin.js';
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { loadSection } from '../../ui/load-section.js';

/** What this installation is called; text alone where the environment has decided it. */
export class NameChoice extends View {
  render() {
    void loadSection(this, async () => this.#draw(await admin.settings()));
  }

  /** @param {ServiceSettings} settings */
  #draw({ name: { value, fixed } }) {
    const note = 'This is set where the service is started (DARKSLIDE_NAME), and can only be changed there.';
    fill(this, fixed ? [el('p', {}, value), el('p', { class: 'remark' }, note)] : nameForm(value));
  }
}

/** @param {string} value */
const nameForm = (value) =>
  form({
    submit: 'Save the name',
    busy: 'Saving',
    done: 'Saved.',
    fields: [field({ label: 'Name', name: 'name', value, maxlength: 64, autocomplete: 'off', hint: 'On the pages where people sign in, and in mails.' })],
    send: async ({ name }) => void (await admin.changeSettings({ name: name.trim() })),
  });

customElements.define('name-choice', NameChoice);
