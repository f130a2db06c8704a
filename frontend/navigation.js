import { Router } from './lib/router.js';

/** The router: the present address, and navigation to any other. `app.js` starts it with the routes. */
export const router = new Router();
