/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { saveJson } from '../../lib/save.js';
import { View } from '../../lib/view.js';
import { session } from '../session/session.js';
import { deletionRecords } from '../trash/trash.js';
import { sealingSection } from './sealing-section.js';
import { settingsFrame, settingsPart } from './settings-frame.js';
import { storageUse } from './storage-use.js';
import { texts } from './texts.js';

/** @implements {PageParts} */
export class StoragePage extends View {
  title = texts.sections.storage;
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

const recordsPart = () => settingsPart(texts.records.title, ...(deletionRecords.length ? records() : none()));

const records = () => [
  el('p', {}, texts.records.some),
  el('button', { type: 'button', onclick: () => saveJson(deletionRecords, 'darkslide-deletion-records.json') }, texts.records.save),
];

const none = () => [el('p', {}, texts.records.none)];

customElements.define('storage-page', StoragePage);
