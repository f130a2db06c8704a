/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { router } from '../../navigation.js';
import { session } from '../session/session.js';
import { exportForm } from './export-form.js';
import { ExportList } from './export-list.js';
import { presetOf } from './export-preset.js';
import { settingsFrame, settingsPart } from '../settings/settings-frame.js';

/** @implements {PageParts} */
export class ExportPage extends View {
  title = 'Export';
  #list = new ExportList();

  render() {
    if (!session.user) return;
    const preset = presetOf(router.place?.url);
    fill(
      this,
      settingsFrame(
        this.title,
        el(
          'p',
          {},
          'An export holds your photos byte for byte in ZIP files, in folders under their own names. Beside each photo lies a small file with its date, place, description and tags, which other programs read. Photos in the trash are not in it.',
        ),
        settingsPart(
          'Make an export',
          preset.ids?.length === 0 && el('p', { role: 'status' }, 'The selection is gone. Go to your photos and select them again.'),
          exportForm(preset, (made) => this.#list.add(made)),
        ),
        settingsPart('Your exports', this.#list),
      ),
    );
  }
}

customElements.define('export-page', ExportPage);
