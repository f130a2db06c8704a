import { Problem } from '../../api/problem.js';
import { reauthenticateBy } from '../../api/reauthentication.js';

/** Loads the password dialog when the service first asks for it. */
reauthenticateBy(async (question) => {
  const { askForPassword } = await import('./reauthentication-dialog.js').catch(() => {
    throw new Problem(0);
  });
  return askForPassword(question);
});
