import { mkdirSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { openBrowser, Watched } from './browser';
import { Nurse } from './nurse';

const PICTURES = new URL('../../docs/images/', import.meta.url).pathname;
const spira = inject('spira');

test('the pages have their pictures taken', async () => {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await openBrowser('fluent-parlenda');
  const watched = await Watched.open(browser, `http://localhost:${spira.port}/`, { width: 900 });
  const { page } = watched;
  const nurse = new Nurse(page);
  const take = (name: string) => page.screenshot({ path: `${PICTURES}${name}.png` });
  await nurse.logIn(spira);
  await nurse.begin();
  await page.locator('select[name=local]').selectOption('Hospital das Clínicas');
  await page.locator('input[name=rgh]').fill('01234567F');
  await take('form');
  await nurse.fillIn('01234567E');
  await nurse.record('aceite', 3.5);
  await page.evaluate(() => scrollTo(0, 0));
  await take('recordings');
  await nurse.chooseFiles('fluent');
  await nurse.send();
  expect(await nurse.diagnosis()).toContain('Negative');
  await page.evaluate(() => scrollTo(0, 0));
  await take('result');
  await page.goto(`http://localhost:${spira.port}/#/history`);
  await page.locator('tbody a').first().waitFor();
  await take('history');
  await browser.close();
});
