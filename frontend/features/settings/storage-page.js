/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { saveJson } from '../../lib/save.js';
import { View } from '../../lib/view.js';
import { session } from '../session/session.js';
import { deletionRecords } from '../trash/trash.js';
import { sealingSection } from './sealing-section.js';
import { settingsFrame, settingsPart } from './settings-frame.js';
import { storageUse } from './storage-use.js';

/** @implements {PageParts} */
export class StoragePage extends View {
  title = 'Storage';
  #use = el('div', { class: 'part' });

  render() {
    if (!session.user) return;
    fill(this, settingsFrame(this.title, this.#use, sealingSection(), recordsPart()));
    this.#drawUse();
    this.listen(session, 'user', () => this.#drawUse());
    session.refreshUser().catch(() => {
      // The figures of the last sign-in are already shown.
    });
  }

  #drawUse() {
    if (session.user) fill(this.#use, storageUse(session.user.storage));
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
