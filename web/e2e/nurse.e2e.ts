import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PARTS } from '../src/drafts/draft';
import { openBrowser, Watched } from './browser';
import { Nurse } from './nurse';

const spira = inject('spira');
const address = `http://localhost:${spira.port}/`;
const TONGUES = [
  { locale: 'pt-BR', language: 'pt-BR', width: 1200 },
  { locale: 'en-GB', language: 'en', width: 360 },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser('pauses-parlenda');
});
afterAll(() => browser.close());

describe.each(TONGUES)('a nurse whose browser speaks $locale, $width pixels wide', (tongue) => {
  test('comes from login to a diagnosis by files, and finds it again', async () => {
    const watched = await Watched.open(browser, address, tongue);
    const nurse = new Nurse(watched.page, tongue.language);
    await nurse.heading('login.title');
    await watched.isAccessible();
    await nurse.logIn(spira);
    await watched.isAccessible();
    await nurse.begin();
    await watched.isAccessible();
    await nurse.fillIn('01234567E');
    await nurse.chooseFiles('fluent');
    await watched.isAccessible();
    await nurse.send();

    expect(await nurse.diagnosis()).toContain(nurse.text('result.negative'));
    const page = await watched.page.locator('main').innerText();
    expect(page).toContain(nurse.text('result.negative.means'));
    expect(page).toContain('demonstration-pauses');
    expect(page).toContain(nurse.text('result.aggregated.of.rows'));
    expect(page).toContain(spira.username);
    expect(page).toContain(nurse.text('app.demonstration', { model: 'demonstration-pauses' }));
    expect(await watched.page.locator('audio').count()).toBe(4);
    await watched.isAccessible();

    await watched.page
      .getByRole('link', { name: nurse.text('nav.history') })
      .first()
      .click();
    const byNumber = watched.page.getByRole('button', { name: nurse.text('history.rgh') });
    await byNumber.click();
    await watched.page.locator('th[aria-sort=ascending]', { has: byNumber }).waitFor();
    const byDiagnosis = watched.page.getByRole('button', { name: nurse.text('history.diagnosis') });
    await byDiagnosis.click();
    await watched.page.locator('th[aria-sort=ascending]', { has: byDiagnosis }).waitFor();
    await watched.page.locator('input[type=search]').fill('01234567e');
    const found = watched.page.locator('tbody a', { hasText: '01234567E' }).first();
    await found.click();
    expect(await nurse.diagnosis()).toContain(nurse.text('result.negative'));
    await watched.page.goBack();
    await found.waitFor();
    expect(await watched.page.locator('input[type=search]').inputValue()).toBe('01234567e');
    await watched.page.locator('th[aria-sort=ascending]', { has: byDiagnosis }).waitFor();
    await watched.isAccessible();
    await nurse.press('history.clear');
    await watched.page.locator('th[aria-sort=descending]').waitFor();
    expect(await watched.page.locator('input[type=search]').inputValue()).toBe('');
    await found.click();
    await watched.page.reload();
    await nurse.press('result.hear');
    await watched.page.locator('audio').nth(3).waitFor();
    expect(await watched.page.locator('.scores figcaption').count()).toBe(2);
    await watched.isAccessible();
    watched.hasNoComplaints();
    await watched.close();
  });

  test('comes to a diagnosis by microphone, without the sentence', async () => {
    const watched = await Watched.open(browser, address, tongue);
    const nurse = new Nurse(watched.page, tongue.language);
    await nurse.logIn(spira);
    await nurse.begin();
    await nurse.fillIn('00000001J');
    for (const part of PARTS.slice(0, 3)) await nurse.record(part, 4.5);
    await nurse.press('record.skip');
    await watched.isAccessible();
    await nurse.send();

    expect(await nurse.diagnosis()).toContain(nurse.text('result.positive'));
    watched.hasNoComplaints();
    await watched.close();
  });
});

test('the language can be switched, of what was said before, too, and stays', async () => {
  const watched = await Watched.open(browser, address, { locale: 'en-US' });
  const english = new Nurse(watched.page);
  await english.enter('nobody', 'no password of anybody');
  await watched.page.getByText(english.text('problem.credentials')).waitFor();
  await watched.page.locator('.language select').selectOption('pt-BR');
  const said = new Nurse(watched.page, 'pt-BR').text('problem.credentials');
  await watched.page.getByText(said).waitFor();
  await watched.page.reload();

  await new Nurse(watched.page, 'pt-BR').heading('login.title');
  expect(await watched.page.locator('html').getAttribute('lang')).toBe('pt-BR');
  watched.hasNoComplaints(/401/);
  await watched.close();
});
