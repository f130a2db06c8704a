/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { administrationFrame } from './administration-frame.js';
import { accountList } from './account-list.js';
import { texts } from './texts.js';

/** @implements {PageParts} */
export class PeoplePage extends View {
  title = texts.sections.people;

  render() {
    fill(this, administrationFrame(this.title, el('p', {}, texts.people.introduction), accountList()));
  }
}

customElements.define('people-page', PeoplePage);
