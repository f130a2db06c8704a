/** @import { Scope } from '../../api/types.js' */

/** What a token may do, in plain words. @type {{ scope: Scope, text: string }[]} */
export const SCOPES = [
  { scope: 'images:read', text: 'See and download your photos' },
  { scope: 'images:write', text: 'Add, change and delete photos' },
  { scope: 'account:read', text: 'See your account: name, e-mail and storage used' },
];

/** @param {Scope} scope */
export const scopeText = (scope) => SCOPES.find((known) => known.scope === scope)?.text ?? scope;
