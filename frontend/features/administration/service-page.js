/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { settingsPart } from '../settings/settings-frame.js';
import { administrationFrame } from './administration-frame.js';
import { NameChoice } from './name-choice.js';
import { RegistrationChoice } from './registration-choice.js';
import { SystemState } from './system-state.js';
import { texts } from './texts.js';

const { sections, service } = texts;

/** @implements {PageParts} */
export class ServicePage extends View {
  title = sections.service;

  render() {
    fill(
      this,
      administrationFrame(
        this.title,
        settingsPart(service.name, new NameChoice()),
        settingsPart(service.registration, new RegistrationChoice()),
        settingsPart(service.state, el('p', {}, service.stateText), new SystemState()),
      ),
    );
  }
}

customElements.define('service-page', ServicePage);
