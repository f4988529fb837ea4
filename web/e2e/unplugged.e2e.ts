import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, Watched } from './browser';
import { Nurse } from './nurse';
import { inferencesWith } from './server';

const spira = inject('spira');
const address = `http://localhost:${spira.port}/`;
const RGH = '12000000F';

let browser: Browser;
let watched: Watched;
let nurse: Nurse;
beforeAll(async () => {
  browser = await openBrowser('pauses-parlenda');
  watched = await Watched.open(browser, address);
  nurse = new Nurse(watched.page);
  await watched.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
});
afterAll(async () => {
  watched.hasNoComplaints(/Failed to load resource/);
  await browser.close();
});

/** Does something without network, sees that this is said, and has the network back. */
async function unplugged(deed: () => Promise<void>): Promise<void> {
  await watched.context.setOffline(true);
  await deed();
  await watched.page.getByText(nurse.text('problem.offline')).first().waitFor();
  await watched.context.setOffline(false);
}

// one after the other, as a person does it: each goes on where the one before ended

test('without network nobody is logged in, and the name stays', async () => {
  await unplugged(() => nurse.enter(spira.username, spira.password));
  expect(await watched.page.getByLabel(nurse.text('login.username')).inputValue()).toBe(
    spira.username,
  );
  await nurse.press('login.submit');
  await nurse.heading('home.title');
});

test('without network the form is filled in, opened again, recorded and sent later', async () => {
  await watched.context.setOffline(true);
  await nurse.begin();
  await watched.page.reload();
  await nurse.heading('form.title');
  await nurse.fillIn(RGH);
  await nurse.record('aceite', 2.5);
  await watched.page.reload();
  await nurse.part('aceite').locator('audio').waitFor();
  await nurse.chooseFiles('pauses');
  await nurse.send();
  await watched.page.getByText(nurse.text('app.offline')).waitFor();
  await watched.context.setOffline(false);

  expect(await nurse.diagnosis()).toContain(nurse.text('result.positive'));
  expect(await inferencesWith(spira, RGH)).toHaveLength(1);
});

test('without network an outcome is not given, and not lost', async () => {
  const note = watched.page.locator('textarea[name=outcome-note]');
  await watched.page.locator('input[name=outcome][value=excluded]').check();
  await note.fill('tomography');
  await unplugged(() => nurse.press('outcome.give'));
  expect(await note.inputValue()).toBe('tomography');
  await nurse.press('outcome.give');
  await watched.page.getByRole('status').getByText('tomography').waitFor();
});

test.each([
  ['history', 'history.title', 'tbody a'],
  ['evaluation', 'evaluation.title', 'table.counts'],
] as const)(
  'without network the %s says so, and is there when it is back',
  async (place, title, shown) => {
    await unplugged(async () => {
      await watched.page.goto(`${address}#/${place}`);
      await nurse.heading(title);
    });
    await watched.page.reload();
    await watched.page.locator(shown).first().waitFor();
    expect(await watched.page.getByRole('alert').count()).toBe(0);
    await watched.isAccessible();
  },
);
