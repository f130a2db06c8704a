/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { administrationFrame } from './administration-frame.js';
import { accountList } from './account-list.js';

/** @implements {PageParts} */
export class PeoplePage extends View {
  title = 'People';

  render() {
    fill(
      this,
      administrationFrame(
        this.title,
        el(
          'p',
          {},
          'Who has an account here. Administrators see no photos, and neither their names nor their places. Whoever runs the machine itself could, while Darkslide works, because its keys are in memory then.',
        ),
        accountList(),
      ),
    );
  }
}

customElements.define('people-page', PeoplePage);
