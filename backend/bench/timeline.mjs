/**
 * Measures the timeline of a large library in a real browser. Needs playwright-core from npm, anywhere node finds it:
 *
 *     npm install --no-save playwright-core
 *     node backend/bench/timeline.mjs http://localhost:8080 ansel 'the password' /usr/bin/chromium
 *
 * backend/bench/README.md says how to make the library; all of it should have thumbnails, which the jumps wait for.
 */
import { chromium } from 'playwright-core';

const [origin, login, password, executablePath] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const devtools = await page.context().newCDPSession(page);

let largest = 0;
page.on('response', async (response) => {
  if (!/\/images(\?|\/months)/.test(response.url())) return;
  const body = await response.body().catch(() => null);
  largest = Math.max(largest, body?.length ?? 0);
});

await page.goto(`${origin}/sign-in`);
await page.getByLabel('User name or e-mail').fill(login);
await page.locator('input[name=password]').fill(password);
await page.getByRole('button', { name: 'Sign in', exact: true }).click();
await page.waitForSelector('.face img.there');

print('First sight, after a reload', await firstSight());
print('Two screens a second, for 15 s', await traced(() => scroll(30, 15_000)));
print('Newest to oldest, ten screens a frame', await scroll(9000, 150_000));
print('A jump to each year', await jumps());
print('Largest answer of a list', `${Math.round(largest / 1000)} kB`);
await browser.close();

async function firstSight() {
  const times = [];
  for (let turn = 0; turn < 5; turn++) {
    await page.evaluate(() => history.replaceState({ ...history.state, gallery: null }, ''));
    await page.reload();
    times.push(await page.evaluate(whenSeen));
  }
  return `first thumbnail ${median(times.map(({ first }) => first))} ms, all in sight ${median(times.map(({ all }) => all))} ms (median of 5)`;
}

/** Runs in the page. */
async function whenSeen() {
  const inSight = () => [...document.querySelectorAll('.face')].filter((face) => face.getBoundingClientRect().top < innerHeight);
  const there = () => document.querySelectorAll('.face img.there').length;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (!there()) await frame();
  const first = performance.now();
  while (inSight().some((face) => !face.querySelector('img.there'))) await frame();
  return { first, all: performance.now() };
}

/**
 * @param {number} step pixels in a frame
 * @param {number} most milliseconds
 */
async function scroll(step, most) {
  const { frames, slow, longest, tiles, nodes, seconds, index } = await page.evaluate(scrolling, { step, most });
  await devtools.send('HeapProfiler.collectGarbage');
  const heap = await page.evaluate(() => performance.memory.usedJSHeapSize);
  return `${seconds.toFixed(1)} s to ${index}; ${slow} of ${frames} frames over 50 ms, longest ${Math.round(longest)} ms; at most ${tiles} pictures and ${nodes} nodes in the page; heap ${(heap / 1e6).toFixed(1)} MB after it`;
}

/**
 * Frames wait for whatever else the machine does; what the page itself took of the processor is in the trace.
 *
 * @param {() => Promise<string>} work
 */
async function traced(work) {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
  const text = await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const main = traceEvents.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = traceEvents.filter(({ name, pid, tid, tdur }) => name.endsWith('RunTask') && pid === main.pid && tid === main.tid && tdur);
  const longest = Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
  return `${text}; ${tasks.filter(({ tdur }) => tdur > 50_000).length} tasks took over 50 ms of the processor, the longest ${Math.round(longest)} ms`;
}

/**
 * Runs in the page.
 *
 * @param {{ step: number, most: number }} way
 */
async function scrolling({ step, most }) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const seen = { frames: 0, slow: 0, longest: 0, tiles: 0, nodes: 0 };
  const began = performance.now();
  let before = await frame();
  let still = 0;
  while (performance.now() - began < most && still < 60) {
    const top = scrollY;
    scrollBy(0, step);
    still = scrollY === top ? still + 1 : 0;
    const now = await frame();
    seen.frames++;
    if (now - before > 50) seen.slow++;
    seen.longest = Math.max(seen.longest, now - before);
    seen.tiles = Math.max(seen.tiles, document.querySelectorAll('.tile').length);
    seen.nodes = Math.max(seen.nodes, document.querySelectorAll('*').length);
    before = now;
  }
  return { ...seen, seconds: (performance.now() - began) / 1000, index: document.querySelector('[role=slider]').getAttribute('aria-valuetext') };
}

async function jumps() {
  const seen = [];
  const years = await page.locator('.scrub-year').allTextContents();
  for (const year of years) {
    const place = await page.locator('.scrub-year', { hasText: year }).boundingBox();
    await page.mouse.click(place.x + 4, place.y + place.height / 2 + 2);
    seen.push(await page.evaluate(untilSeen));
  }
  const times = seen.map(({ time }) => time);
  const sum = (of) => seen.reduce((all, one) => all + one[of], 0);
  return `${years.length} years, all in sight after ${median(times)} ms (median), ${Math.round(Math.max(...times))} ms (longest); ${sum('slow')} of ${sum('frames')} frames over 50 ms`;
}

/** Runs in the page. */
async function untilSeen() {
  const began = performance.now();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const ready = () => {
    const faces = [...document.querySelectorAll('.face')].filter((face) => {
      const { top, bottom } = face.getBoundingClientRect();
      return bottom > 101 && top < innerHeight;
    });
    return faces.length > 8 && faces.every((face) => face.querySelector('img.there') || !face.querySelector('canvas'));
  };
  const seen = { frames: 0, slow: 0 };
  await frame();
  let before = await frame();
  while (!ready() && performance.now() - began < 20_000) {
    const now = await frame();
    seen.frames++;
    if (now - before > 50) seen.slow++;
    before = now;
  }
  return { time: performance.now() - began, ...seen };
}

/** @param {number[]} times */
function median(times) {
  return Math.round(times.sort((a, b) => a - b)[times.length >> 1]);
}

/**
 * @param {string} what
 * @param {string} text
 */
function print(what, text) {
  console.log(`${what}: ${text}`);
}
