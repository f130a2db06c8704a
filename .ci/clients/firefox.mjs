// A user's whole life in Firefox, against the service that runs at a URL; the tests in backend/ drive Chromium.
// node firefox.mjs <URL of the service>

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';

const PHOTOS = 16;
const NAME = 'firefox';
const PASSWORD = 'a good long passphrase';
const LONG = 120_000; // in milliseconds; the machine may be busy with other things

const [, , url] = process.argv;
const camera = await mkdtemp(join(tmpdir(), 'darkslide-firefox-'));
const browser = await launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    defaultViewport: { width: 1440, height: 900 },
    timeout: LONG,
    protocolTimeout: LONG,
});
const page = await browser.newPage();
const faults = [];
page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
page.on('console', (message) => ['error', 'warn'].includes(message.type()) && faults.push(`console: ${message.text()}`));
page.setDefaultTimeout(LONG);

/** Waits for what is shown under a role and a name, both as assistive technology hears them. */
const shown = (role, name) => page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, { visible: true });
const gone = (role, name) => page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, { hidden: true });
const press = async (role, name) => (await shown(role, name)).click();
const fill = async (selector, text) => (await page.waitForSelector(selector, { visible: true })).type(text);
const choose = async (button, item) => {
    await press('button', button);
    await press('menuitem', item);
};
const nameOf = (number) => `DSC_${String(number).padStart(4, '0')}.jpg`;
/** Waits for so many photos in the grid, and the named ones among them. */
const tiles = (count, ...numbers) =>
    page.waitForFunction(
        (count, names) =>
            document.querySelectorAll('.tile img.there').length === count &&
            names.every((name) => document.querySelector(`.tile .face[aria-label^="${name}"]`)),
        {},
        count,
        numbers.map(nameOf),
    );

const openAccount = async (item) => {
    await (await page.waitForSelector('button[title="Account"]')).click();
    await press('menuitem', item);
};
const says = (selector, text) => page.waitForFunction((selector, text) => document.querySelector(selector)?.textContent.includes(text), {}, selector, text);
const openTile = async (number) => {
    await (await page.waitForSelector(`.tile a[aria-label^="${nameOf(number)}"]`)).click();
    await shown('dialog', nameOf(number));
};
const leaveViewer = async () => {
    await page.keyboard.press('Escape');
    await page.waitForSelector('viewer-page', { hidden: true });
};
const select = async (...numbers) => {
    for (const number of numbers) {
        await (await page.waitForSelector(`.tile a[aria-label^="${nameOf(number)}"]`)).focus();
        await page.keyboard.press(' ');
        await page.waitForSelector(`[aria-label="Select ${nameOf(number)}"][aria-checked="true"]`);
    }
};

/** Pictures that are all different. */
function photographs() {
    return Array.from({ length: PHOTOS }, (_, number) => {
        const file = join(camera, nameOf(number));
        execFileSync('vips', ['grey', file, String(1200 + number), '800', '--uchar']);
        return file;
    });
}

async function register() {
    await page.goto(`${url}/register`);
    await fill('input[name=username]', NAME);
    await fill('input[name=email]', `${NAME}@example.org`);
    await fill('input[name=password]', PASSWORD);
    await press('button', 'Create account');
    await press('link', 'Go to your photos');
    await shown('heading', 'No photos yet');
}

async function upload() {
    const [chooser] = await Promise.all([page.waitForFileChooser(), choose('Add', 'Photos…')]);
    await chooser.accept(photographs());
    await tiles(PHOTOS);
}

async function look() {
    await openTile(3);
    await page.waitForFunction((name) => document.querySelector(`.viewer img[alt="${name}"]`)?.naturalWidth > 0, {}, nameOf(3));
    await press('button', 'Favourite');
    await page.waitForSelector('.viewer [aria-pressed="true"]');
    await press('button', 'Details');
    await says('.details', '× 800');
    await page.keyboard.press('ArrowRight');
    await gone('dialog', nameOf(3));
    await leaveViewer();
}

async function find() {
    await press('link', 'Search');
    await fill('input[type=search]', nameOf(7).toLowerCase());
    await tiles(1, 7);
    await press('link', 'Favourites');
    await tiles(1, 3);
    await press('link', 'Photos');
    await tiles(PHOTOS);
}

async function arrange() {
    await press('link', 'Albums');
    await press('button', 'Make the first');
    await fill('dialog input[name=name]', 'Norway');
    await press('button', 'Make album');
    await shown('heading', 'No photos in this album');
    await press('link', 'Photos');
    await tiles(PHOTOS);
    await select(1, 4);
    await press('button', 'Add to album');
    await (await page.waitForSelector('dialog ::-p-text(Norway)')).click();
    await says('toast-stack', '2 photos are in Norway.');
}

async function remove() {
    await select(2, 6);
    await press('button', 'Delete');
    await tiles(PHOTOS - 2);
    await press('link', 'Trash');
    await tiles(2);
    await (await page.waitForSelector('trash-page .face')).click();
    await press('button', 'Restore');
    await tiles(1);
    await (await page.waitForSelector('trash-page .face')).click();
    await press('button', 'Delete for ever');
    await (await page.waitForSelector('dialog .grave')).click();
    await shown('heading', 'Nothing in the trash');
}

async function comeBack() {
    await openAccount('Sign out');
    await fill('input[name=login]', NAME);
    await fill('input[name=password]', PASSWORD);
    await press('button', 'Sign in');
    await tiles(PHOTOS - 1);
}

async function leave() {
    await openAccount('Settings');
    await press('link', 'Erase');
    await press('button', 'Erase account');
    await fill('dialog input[name=password]', PASSWORD);
    await press('button', 'Erase for good');
    await shown('heading', 'Your account is erased');
}

try {
    for (const part of [register, upload, look, find, arrange, remove, comeBack, leave]) {
        console.log(`Firefox: ${part.name}`);
        await part();
        assert.deepEqual(faults, [], part.name);
    }
} catch (error) {
    const text = await Promise.race([page.evaluate(() => document.body.innerText), new Promise((resolve) => setTimeout(resolve, 10_000))]).catch(() => '');
    console.log(page.url(), text, faults);
    throw error;
} finally {
    await browser.close();
    await rm(camera, { recursive: true });
}
