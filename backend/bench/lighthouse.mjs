// Lighthouse over the sign-in page and a gallery, each as a phone on slow 4G and as a desktop. By hand, not in CI:
//
//   npm install --prefix /tmp/lighthouse lighthouse@12
//   (cd /tmp/lighthouse && node <repository>/backend/bench/lighthouse.mjs http://localhost:8080)
//
// It makes an account of its own with a hundred pictures. A certificate that nobody signed is taken.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const PICTURES = 100;
const PASSWORD = 'a good long passphrase';
const FIGURES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'];

const here = createRequire(`${process.cwd()}/`);
const tool = (name) => import(pathToFileURL(here.resolve(name)).href);
const [{ default: lighthouse, desktopConfig }, { default: puppeteer }] = await Promise.all([tool('lighthouse'), tool('puppeteer-core')]);

const root = process.argv[2] ?? 'http://localhost:8080';
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  acceptInsecureCerts: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
});
try {
  const page = await browser.newPage();
  await look(page, 'sign-in', '/sign-in');
  await signUp(page);
  await look(page, 'gallery', '/');
} finally {
  await browser.close();
}

async function look(page, name, path) {
  for (const [device, config] of [['phone', undefined], ['desktop', desktopConfig]]) {
    const flags = { onlyCategories: ['performance', 'accessibility', 'best-practices'], disableStorageReset: true };
    const { lhr } = await lighthouse(root + path, flags, config, page);
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    const scores = Object.values(lhr.categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
    const figures = FIGURES.map((id) => `${lhr.audits[id].title} ${lhr.audits[id].displayValue}`);
    console.log(`${name}, ${device}: ${scores.join(', ')}\n  ${figures.join(', ')}\n  machine: ${lhr.environment.benchmarkIndex}`);
    for (const { auditRefs } of Object.values(lhr.categories)) {
      const lost = auditRefs.map(({ id, weight }) => ({ ...lhr.audits[id], weight })).filter(({ score, weight }) => weight && score < 0.9);
      for (const { id, title, displayValue } of lost) console.log(`  - ${id}: ${title} ${displayValue ?? ''}`);
    }
  }
}

/** Through the page, as a person does it; the pictures are drawn there too. */
async function signUp(page) {
  const name = `lighthouse-${Date.now().toString(36)}`;
  await page.goto(`${root}/register`);
  await page.waitForSelector('input[name=username]');
  await page.type('input[name=username]', name);
  await page.type('input[name=email]', `${name}@example.org`);
  await page.type('input[name=password]', PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.bar-tools');
  await page.evaluate(upload, name, PASSWORD, PICTURES);
}

async function upload(login, password, count) {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch('/users/login', { method: 'POST', headers, body: JSON.stringify({ login, password, refresh: 'body' }) });
  const { accessToken } = await answer.json();
  const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 800 });
  const pen = canvas.getContext('2d');
  for (let i = 0; i < count; i++) {
    for (let y = 0; y < 800; y += 8) {
      pen.fillStyle = `hsl(${(i * 37 + y / 10) % 360} 40% ${20 + y / 16}%)`;
      pen.fillRect(0, y, 1200, 8);
    }
    const body = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
    await fetch('/images', { method: 'POST', headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'image/jpeg' }, body });
  }
}
