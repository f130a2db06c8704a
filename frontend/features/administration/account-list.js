import * as admin from '../../api/admin.js';
import { pagedEntries } from '../settings/paged-entries.js';
import { AccountEntry } from './account-entry.js';
import { texts } from './texts.js';

/** The accounts, oldest first. */
export const accountList = () =>
  pagedEntries({ page: admin.accounts, entry: (account) => new AccountEntry(account).element, none: texts.people.none, more: texts.people.more });
