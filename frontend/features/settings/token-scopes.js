/** @import { Scope } from '../../api/types.js' */
import { texts } from './texts.js';

/** What a token may do. @type {Scope[]} */
export const SCOPES = ['images:read', 'images:write', 'shares:read', 'shares:write', 'account:read'];

/** The same in plain words. @param {Scope} scope */
export const scopeText = (scope) => texts.scopes[scope] ?? scope;
