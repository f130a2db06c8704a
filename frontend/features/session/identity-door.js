import { Problem } from '../../api/problem.js';
import { proofBy } from '../../api/proof.js';

/** The question comes when the service first wants to know. */
proofBy(async (question) => {
  const { confirmIdentity } = await import('./identity-dialog.js').catch(() => {
    throw new Problem(0);
  });
  return confirmIdentity(question);
});
