import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, Watched } from './browser';
import { Nurse } from './nurse';
import { Office } from './office';

const spira = inject('spira');
const address = `http://localhost:${spira.port}/`;
const CHOSEN = 'a password of her own';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser('fluent-frase');
});
afterAll(() => browser.close());

test('an empty SPIRA is tried without a patient, and the result is fit for paper', async () => {
  const admin = await Watched.open(browser, address);
  const office = new Office(admin.page);
  await office.logIn(spira);
  await office.open('nav.accounts', 'accounts.title');
  const password = await office.newAccount('curiosa');
  await admin.close();

  const watched = await Watched.open(browser, address);
  const nurse = new Nurse(watched.page);
  await nurse.enter('curiosa', password);
  await nurse.choosePassword(password, CHOSEN);
  await watched.page.getByText(nurse.text('try.title')).waitFor();
  await watched.isAccessible();
  await nurse.press('try.do');
  expect(await nurse.diagnosis()).not.toBe('');
  expect(await watched.page.locator('.paper').isVisible()).toBe(false);
  await watched.page.emulateMedia({ media: 'print' });
  const paper = await watched.page.locator('main').innerText();
  for (const text of ['SPIRA-0000', 'Female', 'not a medical device', nurse.text('print.good')]) {
    expect(paper).toContain(text);
  }
  expect(paper).not.toContain(nurse.text('print.do'));
  expect(paper).not.toContain(nurse.text('outcome.note'));
  const sheets = (await watched.page.pdf({ format: 'A4' })).toString('latin1');
  expect(sheets.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await watched.isAccessible();
  await watched.page.emulateMedia({ media: 'screen' });
  await watched.page.getByRole('link', { name: nurse.text('nav.home') }).click();
  await nurse.heading('home.title');
  expect(await watched.page.getByText(nurse.text('try.title')).count()).toBe(0);
  watched.hasNoComplaints();
  await watched.close();
});
