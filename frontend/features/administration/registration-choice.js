/** @import { RegistrationMode, ServiceSettings } from '../../api/types.js' */
import * as admin from '../../api/admin.js';
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { form } from '../../ui/form.js';
import { loadSection } from '../../ui/load-section.js';

/** @type {{ value: RegistrationMode, text: string }[]} */
const MODES = [
  { value: 'invitation', text: 'Whoever has an invitation' },
  { value: 'open', text: 'Anybody who reaches this address' },
  { value: 'closed', text: 'Nobody, not even with an invitation' },
];

/** The choice of who may create an account; text alone where the environment has decided it. */
export class RegistrationChoice extends View {
  render() {
    void loadSection(this, async () => this.#draw(await admin.settings()));
  }

  /** @param {ServiceSettings} settings */
  #draw({ registration: { value, fixed } }) {
    const chosen = MODES.find((mode) => mode.value === value)?.text ?? value;
    const note = 'This is set where the service is started (DARKSLIDE_REGISTRATION), and can only be changed there.';
    fill(this, fixed ? [el('p', {}, `${chosen}.`), el('p', { class: 'remark' }, note)] : this.#form(value));
  }

  /** @param {RegistrationMode} present */
  #form(present) {
    return form({
      submit: 'Save',
      busy: 'Saving',
      done: 'Saved.',
      fields: [
        el(
          'fieldset',
          { class: 'field', name: 'registration' },
          el('legend', { class: 'unseen' }, 'Who may create an account'),
          MODES.map(({ value, text }) =>
            el('label', { class: 'choice' }, el('input', { type: 'radio', name: 'registration', value, checked: value === present }), text),
          ),
          el('p', { class: 'field-error' }),
        ),
      ],
      send: async ({ registration }) => void (await admin.changeSettings({ registration: /** @type {RegistrationMode} */ (registration) })),
    });
  }
}

customElements.define('registration-choice', RegistrationChoice);
