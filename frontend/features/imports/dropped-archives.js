import { countText } from '../../lib/format.js';
import { router } from '../../navigation.js';
import { notices } from '../notices/notices.js';
import { isImporting } from './current.js';
import { waiting } from './waiting.js';

const PAGE = '/settings/import';

/**
 * Leads to the page of imports with archives that were dropped on another page. The way is only offered if photos came with them: those
 * are on their way into the page that is open.
 *
 * @param {{ archives: File[], amongOthers: boolean }} dropped
 */
export function receive({ archives, amongOthers }) {
  const count = countText(archives.length, 'archive');
  if (isImporting())
    return void notices.show({ text: `${count} dropped, but an import is still going on. Drop again when it has ended.`, grave: true, seconds: 12 });
  waiting.add(archives);
  if (router.place?.url.pathname === PAGE) return;
  const lead = () => router.go(PAGE);
  if (!amongOthers) return lead();
  notices.show({
    text: `The photos are being added. ${countText(archives.length, 'archive waits', 'archives wait')} to be imported.`,
    seconds: 20,
    action: { label: 'Import', run: lead },
  });
}
