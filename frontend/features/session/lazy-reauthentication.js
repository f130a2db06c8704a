import { Problem } from '../../api/problem.js';
import { reauthenticateBy } from '../../api/reauthentication.js';

/** The question comes when the service first wants to know. */
reauthenticateBy(async (question) => {
  const { askForPassword } = await import('./reauthentication-dialog.js').catch(() => {
    throw new Problem(0);
  });
  return askForPassword(question);
});
