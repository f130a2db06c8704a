/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { router } from '../../lib/router.js';
import { session } from '../session/session.js';
import { exportForm } from './export-form.js';
import { ExportList } from './export-list.js';
import { presetOf } from './export-preset.js';
import { settingsFrame, settingsPart } from '../settings/settings-frame.js';
import { texts as settings } from '../settings/texts.js';
import { texts } from './texts.js';

const { page } = texts;

/** @implements {PageParts} */
export class ExportPage extends View {
  title = settings.sections.export;
  #list = new ExportList();

  render() {
    if (!session.user) return;
    const preset = presetOf(router.place?.url);
    fill(
      this,
      settingsFrame(
        this.title,
        el('p', {}, page.introduction),
        settingsPart(
          page.make,
          preset.ids?.length === 0 && el('p', { role: 'status' }, page.selectionGone),
          exportForm(preset, (made) => this.#list.add(made)),
        ),
        settingsPart(page.yours, this.#list),
      ),
    );
  }
}

customElements.define('export-page', ExportPage);
