/** What browsers do with passkeys, in the service's terms. */
import * as api from '../../api/passkeys.js';
import { Problem } from '../../api/problem.js';
import { session } from './session.js';
import { texts } from './texts.js';

/** Why the browser gave none, by the name of its error. @type {Record<string, string>} */
const refusals = texts.refusals;

/** @param {string} [token] of a first step, whose second one it is */
export async function signInByPasskey(token) {
  session.accept(await api.signIn(await signed(await api.beginSignIn(token)), token));
}

export async function confirmByPasskey() {
  await session.confirm({ passkey: await signed(await api.beginConfirmation()) });
}

/** @param {string} name */
export async function makePasskey(name) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await api.begin());
  return api.add(name, await answer(() => navigator.credentials.create({ publicKey })));
}

/** @param {PublicKeyCredentialRequestOptionsJSON} options */
function signed(options) {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  return answer(() => navigator.credentials.get({ publicKey }));
}

/**
 * @param {() => Promise<Credential | null>} ceremony
 * @returns {Promise<object>}
 * @throws {Problem}
 */
async function answer(ceremony) {
  try {
    return /** @type {PublicKeyCredential} */ (await ceremony()).toJSON();
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    throw new Problem(422, { type: '#passkey-refused', detail: refusals[name] ?? refusals.other });
  }
}
