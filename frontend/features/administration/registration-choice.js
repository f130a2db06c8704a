/** @import { RegistrationMode, ServiceSettings } from '../../api/types.js' */
import * as admin from '../../api/admin.js';
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { form } from '../../ui/form.js';
import { loadSection } from '../../ui/load-section.js';
import { texts } from './texts.js';

const { registrations, service } = texts;

/** @type {{ value: RegistrationMode, text: string }[]} */
const MODES = [
  { value: 'invitation', text: registrations.invitation },
  { value: 'open', text: registrations.open },
  { value: 'closed', text: registrations.closed },
];

/** The choice of who may create an account; text alone where the environment has decided it. */
export class RegistrationChoice extends View {
  render() {
    void loadSection(this, async () => this.#draw(await admin.settings()));
  }

  /** @param {ServiceSettings} settings */
  #draw({ registration: { value, fixed } }) {
    const chosen = MODES.find((mode) => mode.value === value)?.text ?? value;
    fill(this, fixed ? [el('p', {}, service.registered(chosen)), el('p', { class: 'remark' }, service.fixed('DARKSLIDE_REGISTRATION'))] : this.#form(value));
  }

  /** @param {RegistrationMode} present */
  #form(present) {
    return form({
      submit: service.save,
      busy: service.saving,
      done: service.saved,
      fields: [
        el(
          'fieldset',
          { class: 'field', name: 'registration' },
          el('legend', { class: 'unseen' }, service.registration),
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
