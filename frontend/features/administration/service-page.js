/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { settingsPart } from '../settings/settings-frame.js';
import { administrationFrame } from './administration-frame.js';
import { NameChoice } from './name-choice.js';
import { RegistrationChoice } from './registration-choice.js';
import { SystemState } from './system-state.js';

/** @implements {PageParts} */
export class ServicePage extends View {
  title = 'Service';

  render() {
    fill(
      this,
      administrationFrame(
        this.title,
        settingsPart('Name', new NameChoice()),
        settingsPart('Who may create an account', new RegistrationChoice()),
        settingsPart('State', el('p', {}, 'How the service is, and its work in the background. What fails comes first.'), new SystemState()),
      ),
    );
  }
}

customElements.define('service-page', ServicePage);
