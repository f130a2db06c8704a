// An OpenID Connect provider for the tests of the service: the npm package oidc-provider with a page to sign in that takes any name.
// Usage: node oidc-provider.mjs PORT REDIRECT_URI. What a person is said to be, and the keys, are changed through /test/.
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

const [port, redirectUri] = process.argv.slice(2);
const issuer = `http://localhost:${port}`;

// Node 18, which Debian 12 has, knows neither.
URL.parse ??= (url, base) => (URL.canParse(url, base) ? new URL(url, base) : null);
globalThis.crypto ??= (await import('node:crypto')).webcrypto;

const { default: Provider } = await import('oidc-provider');

/** @type {Map<string, object>} the claims of a person, where a test has set some */
const people = new Map();

let provider = made('RS256');

/** @param {string} algorithm of ID tokens, with keys that nobody has seen before */
function made(algorithm) {
    const made = new Provider(issuer, {
        clients: [
            {
                client_id: 'darkslide',
                client_secret: 'the secret of: the tests/+%',
                redirect_uris: [redirectUri],
                id_token_signed_response_alg: algorithm,
            },
        ],
        jwks: { keys: keys() },
        enabledJWA: { idTokenSigningAlgValues: ['RS256', 'PS256', 'ES256', 'EdDSA'] },
        claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'preferred_username', 'groups'] },
        cookies: { keys: ['only for tests'] },
        pkce: { required: () => true },
        features: { devInteractions: { enabled: false } },
        interactions: { url: (_, { uid }) => `/interaction/${uid}` },
        findAccount: (_, id) => ({ accountId: id, claims: () => claimsOf(id) }),
        loadExistingGrant: consented,
        ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    });
    made.on('server_error', (_, error) => console.error(error));
    made.on('grant.error', (_, error) => console.error('grant', error.error_description, error.error_detail));
    return made;
}

function keys() {
    const pairs = [generateKeyPairSync('rsa', { modulusLength: 2048 }), generateKeyPairSync('ec', { namedCurve: 'P-256' }), generateKeyPairSync('ed25519')];
    return pairs.map(({ privateKey }) => ({ ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig' }));
}

/** @param {string} id */
const claimsOf = (id) => ({ sub: id, email: `${id}@example.org`, email_verified: true, preferred_username: id, name: id, ...people.get(id) });

/** Nobody is asked twice. */
async function consented(context) {
    const { client, session, provider } = context.oidc;
    const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
}

const page = `<!doctype html><html lang="en"><title>A provider</title><h1>A provider</h1>
<form method="post"><label>Name <input name="login" autofocus></label><button name="go" value="in">Go in</button><button name="go" value="away">Stay out</button></form></html>`;

/** @param {import('node:http').IncomingMessage} request */
async function body(request) {
    let text = '';
    for await (const part of request) text += part;
    return text;
}

const pages = {
    'GET /interaction': async (_, response) => response.setHeader('Content-Type', 'text/html').end(page),
    'POST /interaction': async (request, response) => {
        const form = new URLSearchParams(await body(request));
        const result = form.get('go') === 'away' ? { error: 'access_denied' } : { login: { accountId: form.get('login') } };
        await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    },
    'PUT /test/people': async (request, response) => {
        people.set(decodeURIComponent(request.url.split('/').pop()), JSON.parse(await body(request)));
        response.end();
    },
    'PUT /test/keys': async (request, response) => {
        provider = made(request.url.split('/').pop());
        response.end();
    },
};

const server = createServer(async (request, response) => {
    const [, first, second] = request.url.split('/');
    const own = pages[`${request.method} /${first}`] ?? pages[`${request.method} /${first}/${second}`];
    try {
        await (own ? own(request, response) : provider.callback()(request, response));
    } catch (error) {
        console.error(error);
        response.writeHead(500).end();
    }
});
server.listen(Number(port), '127.0.0.1', () => console.log('ready'));
