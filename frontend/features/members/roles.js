/** @import { MemberRole } from '../../api/types.js' */
import { texts } from './texts.js';

/** What somebody in an album of another's may be. */
export const ROLES = /** @type {MemberRole[]} */ (Object.keys(texts.roles));
