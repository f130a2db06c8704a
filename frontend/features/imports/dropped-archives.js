import { router } from '../../lib/router.js';
import { notices } from '../notices/notices.js';
import { isImporting } from './current.js';
import { texts } from './texts.js';
import { waiting } from './waiting.js';

const PAGE = '/settings/import';

/**
 * Leads to the page of imports with archives that were dropped on another page. The way is only offered if photos came with them: those
 * are on their way into the page that is open.
 *
 * @param {{ archives: File[], amongOthers: boolean }} dropped
 */
export function receive({ archives, amongOthers }) {
  if (isImporting()) return void notices.show({ text: texts.dropped.tooEarly(archives.length), grave: true, seconds: 12 });
  waiting.add(archives);
  if (router.place?.url.pathname === PAGE) return;
  const lead = () => router.go(PAGE);
  if (!amongOthers) return lead();
  notices.show({
    text: texts.dropped.waiting(archives.length),
    seconds: 20,
    action: { label: texts.dropped.import, run: lead },
  });
}
