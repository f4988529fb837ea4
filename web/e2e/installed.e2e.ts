import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { openProfile } from './browser';
import { Nurse } from './nurse';

const address = `http://localhost:${inject('spira').port}/`;

let folder: string;
let browser: BrowserContext;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'spira-web-profile-'));
  browser = await openProfile(folder);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test('the browser finds nothing that keeps SPIRA from being installed', async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const chromium = await browser.newCDPSession(page);
  const { installabilityErrors } = await chromium.send('Page.getInstallabilityErrors');
  const { errors, data = '{}' } = await chromium.send('Page.getAppManifest');

  expect(installabilityErrors).toEqual([]);
  expect(errors).toEqual([]);
  const { icons } = JSON.parse(data) as { icons: { src: string }[] };
  const found = await Promise.all(
    icons.map(({ src }) => page.request.get(new URL(src, address).href)),
  );
  expect(found.map((icon) => icon.status())).toEqual(icons.map(() => 200));
});

test('it opens without network, as something that is installed must', async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await browser.setOffline(true);
  await page.reload();

  await new Nurse(page).heading('login.title');
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
});
