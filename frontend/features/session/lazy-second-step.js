import { Problem } from '../../api/problem.js';
import { fill } from '../../lib/dom.js';
import { session } from './session.js';

/**
 * Signs in. Where the account has a second factor, its question takes the place of the page.
 *
 * @param {import('../../lib/view.js').View} page
 * @param {string} login
 * @param {string} password
 */
export async function signIn(page, login, password) {
  try {
    await session.signIn(login, password);
  } catch (error) {
    if (!(error instanceof Problem && error.secondFactor)) throw error;
    const { secondStep } = await import('./second-step.js').catch(() => {
      throw new Problem(0);
    });
    fill(
      page,
      secondStep(error.secondFactor, () => page.render()),
    );
    /** @type {HTMLElement | null} */ (page.querySelector('input') ?? page.querySelector('.alternatives button'))?.focus();
  }
}
