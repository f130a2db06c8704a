/** @import { ShareView } from '../../api/types.js' */

/**
 * The secret is behind the `#`, which browsers send to no server.
 *
 * @param {Pick<ShareView, 'path' | 'token'>} share that has not been revoked
 */
export const addressOf = ({ path, token }) => `${location.origin}${path}#${token}`;
