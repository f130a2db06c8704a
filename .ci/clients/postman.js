// Imports the API's document as Postman does, and runs its collection against a service: the requests that the examples
// of the document are enough for.
// node postman.js <document> <URL of the service>

const fs = require('node:fs');
const converter = require('openapi-to-postmanv2');
const newman = require('newman');

const [document, url] = process.argv.slice(2);

/** The paths of these requests, in their order, with the statuses that they get. */
const REQUESTS = {
  'POST /users': 201,
  'POST /users/login': 200,
  'GET /users/me': 200,
  'GET /users/me/activity': 200,
  'GET /users/me/sessions': 200,
  'GET /users/me/tokens': 200,
  'GET /images': 200,
  'POST /users/confirmation': 200,
  'POST /images/check': 200,
  'GET /images/damaged': 200,
  'GET /images/months': 200,
  'GET /images/trash': 200,
  'DELETE /images/trash': 200,
  'GET /.well-known/jwks.json': 200,
  'DELETE /users/me': 200,
};

const requestsOf = (item) => (item.item ? item.item.flatMap(requestsOf) : [item]);
const nameOf = ({ request }) => `${request.method} /${request.url.path.join('/')}`;

/** The optional parameters are examples of what could be sent, not of what fits together. */
const withoutOptions = (item) => {
  item.request.url.query = [];
  item.request.header = item.request.header.filter(({ key }) => ['Content-Type', 'Accept'].includes(key));
  return item;
};

const checked = (item, status) => ({
  ...withoutOptions(item),
  event: [
    {
      listen: 'test',
      script: {
        exec: [
          `pm.test('${nameOf(item)} is answered ${status}', () => pm.response.to.have.status(${status}));`,
          'const { accessToken } = pm.response.text() ? pm.response.json() : {};',
          "if (accessToken) pm.environment.set('bearerToken', accessToken);",
        ],
      },
    },
  ],
});

const options = { requestParametersResolution: 'Example', folderStrategy: 'Tags' };
converter.convert({ type: 'string', data: fs.readFileSync(document, 'utf8') }, options, (error, result) => {
  if (error || !result.result) throw error ?? new Error(result.reason);
  const collection = result.output[0].data;
  const known = new Map(requestsOf(collection).map((item) => [nameOf(item), item]));
  collection.item = Object.entries(REQUESTS).map(([name, status]) => checked(known.get(name), status));
  const envVar = [{ key: 'baseUrl', value: url }];
  newman.run({ collection, envVar, reporters: ['cli'], reporterOptions: { cli: { silent: false } } }, (failure, summary) => {
    if (failure) throw failure;
    if (summary.run.failures.length) process.exit(1);
    console.log(`Postman's collection: ${summary.run.stats.assertions.total} requests answered as documented`);
  });
});
