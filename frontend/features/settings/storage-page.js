/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { bytesText, numberText } from '../../lib/format.js';
import { saveJson } from '../../lib/save.js';
import { View } from '../../lib/view.js';
import { session } from '../session/session.js';
import { deletionRecords } from '../trash/trash.js';
import { descriptionList } from './descriptions.js';
import { sealingSection } from './sealing-section.js';
import { settingsFrame, settingsPart } from './settings-frame.js';

/** @implements {PageParts} */
export class StoragePage extends View {
  title = 'Storage';
  #descriptions = el('div');

  render() {
    if (!session.user) return;
    fill(this, settingsFrame(this.title, this.#descriptions, sealingSection(), recordsPart()));
    this.#drawDescriptions();
    this.listen(session, 'user', () => this.#drawDescriptions());
    session.refreshUser().catch(() => {
      // The figures of the last sign-in are already shown.
    });
  }

  #drawDescriptions() {
    const { images, bytes } = session.user?.storage ?? { images: 0, bytes: 0 };
    fill(this.#descriptions, descriptionList(['Photos', numberText(images)], ['Size of the originals', bytesText(bytes)]));
  }
}

const recordsPart = () => settingsPart('Deletion records', ...(deletionRecords.length ? records() : none()));

const records = () => [
  el(
    'p',
    {},
    'You deleted photos for ever in this visit. That came with signed records of what was destroyed and until when backups may still hold it. The records are not kept here: save them now if you want them.',
  ),
  el('button', { type: 'button', onclick: () => saveJson(deletionRecords, 'darkslide-deletion-records.json') }, 'Save the deletion records'),
];

const none = () => [
  el(
    'p',
    {},
    'Deleting photos for ever comes with a signed record of what was destroyed and until when backups may still hold it. Records of this visit can be saved here. There are none yet.',
  ),
];

customElements.define('storage-page', StoragePage);
