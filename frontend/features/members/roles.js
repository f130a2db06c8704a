/** @import { MemberRole } from '../../api/types.js' */
import { texts } from './texts.js';

/** The roles that somebody can have in another user's album. */
export const ROLES = /** @type {MemberRole[]} */ (Object.keys(texts.roles));
