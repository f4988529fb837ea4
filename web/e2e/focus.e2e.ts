import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { placesFor } from '../src/app/places';
import { ROLES } from '../src/session/session';
import { openBrowser, Watched } from './browser';
import { Nurse } from './nurse';
import { hire } from './server';
import { walk } from './walk';

const spira = inject('spira');
const address = `http://localhost:${spira.port}/`;
const HOSPITAL = 'Hospital das Clínicas';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser('pauses-parlenda');
});
afterAll(() => browser.close());

/** Waits until the heading of a page has the focus, and the server has said what stands there. */
async function arrive(nurse: Nurse): Promise<void> {
  const { page } = nurse;
  await page.locator('h1:focus').waitFor();
  await page.getByText(nurse.text('app.loading')).waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
}

test.each(ROLES)('the keyboard goes through every page of a %s, forth and back', async (role) => {
  const who = await hire(spira, { username: `forth-${role}`, role }, HOSPITAL);
  const watched = await Watched.open(browser, address);
  const { page } = watched;
  const nurse = new Nurse(page);
  await nurse.heading('login.title');
  await arrive(nurse);
  expect(await walk(page)).toEqual([]);
  await nurse.enter(who.username, who.password);
  const navigation = page.getByRole('navigation');
  for (const { name } of placesFor(role)) {
    const link = navigation.getByRole('link', { name: nurse.text(name), exact: true });
    await link.waitFor();
    // the first page is shown without being chosen
    if ((await link.getAttribute('aria-current')) === null) await link.click();
    await navigation.locator('[aria-current]', { hasText: nurse.text(name) }).waitFor();
    await arrive(nurse);
    expect(await walk(page)).toEqual([]);
  }
  await page.getByRole('link', { name: nurse.text('nav.password') }).click();
  await nurse.heading('password.title');
  await arrive(nurse);
  expect(await walk(page)).toEqual([]);
  watched.hasNoComplaints();
  await watched.close();
});

test('the keyboard goes through all that a nurse does for a patient, forth and back', async () => {
  const who = await hire(spira, { username: 'forth-work', role: 'nurse' }, HOSPITAL);
  const watched = await Watched.open(browser, address);
  const { page } = watched;
  const nurse = new Nurse(page);
  await nurse.logIn(who);
  await nurse.begin();
  await nurse.heading('form.title');
  await arrive(nurse);
  await nurse.choose('covid_status', 'TRUE');
  await page.locator('select[name=hospitalized]').selectOption('true');
  await page.locator('select[name=respiratory_insufficiency_status]').selectOption('TRUE');
  await page.locator('input[name=consent_version]').fill('1');
  expect(await walk(page)).toEqual([]);
  await page.locator('input[name=consent_version]').fill('');
  await nurse.fillIn('40000000K');
  await nurse.heading('record.title');
  await arrive(nurse);
  await page.locator('details.setup summary').click();
  expect(await walk(page)).toEqual([]);
  await nurse.chooseFiles('pauses');
  expect(await walk(page)).toEqual([]);
  await nurse.send();
  await nurse.diagnosis();
  await nurse.heading('result.title');
  await arrive(nurse);
  expect(await walk(page)).toEqual([]);
  watched.hasNoComplaints();
  await watched.close();
});
