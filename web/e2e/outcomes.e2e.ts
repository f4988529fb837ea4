import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, Watched } from './browser';
import { Nurse } from './nurse';
import { asked, hire, inferencesWith, logIn } from './server';

const spira = inject('spira');
const address = `http://localhost:${spira.port}/`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser('fluent-frase');
});
afterAll(() => browser.close());

interface Evaluation {
  readonly versions: readonly { readonly negative: { readonly positive: number } }[];
}

/** How many the model that is offered first calls positive that do not have it. */
async function falselyPositive(): Promise<number> {
  const { models } = await asked<{ models: { id: string }[] }>(spira, '/v1/models');
  const path = `/v1/models/${models[0]?.id}/evaluation`;
  const { versions } = await asked<Evaluation>(spira, path);
  return versions[0]?.negative.positive ?? 0;
}

/** Has somebody say something that counts from then on. */
async function say(nurse: Nurse, value: 'confirmed' | 'excluded', note: string): Promise<void> {
  const { page } = nurse;
  await page.locator(`input[name=outcome][value=${value}]`).check();
  await page.locator('textarea[name=outcome-note]').fill(note);
}

test('a clinician says what the patient of a nurse turned out to have, and it counts', async () => {
  const rgh = '00000002I';
  const office = await Watched.open(browser, address);
  const nurse = new Nurse(office.page);
  await nurse.logIn(spira);
  await nurse.begin();
  await nurse.fillIn(rgh);
  await nurse.chooseFiles('pauses');
  await nurse.send();
  expect(await nurse.diagnosis()).toContain(nurse.text('result.positive'));
  const sent = (await inferencesWith(spira, rgh))[0]?.id ?? '';
  const before = await falselyPositive();
  const who = { username: 'clinica', role: 'clinician' } as const;
  const hired = await hire(spira, who, 'Hospital das Clínicas');

  const ward = await Watched.open(browser, address, { locale: 'pt-BR' });
  const clinician = new Nurse(ward.page, 'pt-BR');
  await clinician.enter(hired.username, hired.password);
  await ward.page.getByRole('button', { name: clinician.text('nav.logOut') }).waitFor();
  await ward.page.goto(`${address}#/history`);
  await ward.page.locator(`tbody a[href="#/result/${sent}"]`).click();
  await clinician.heading('result.title');
  // who does not record has no next patient
  expect(await ward.page.getByText(clinician.text('result.next')).count()).toBe(0);
  expect(await ward.page.locator('nav [aria-current]').innerText()).toBe(
    clinician.text('nav.history'),
  );
  await say(clinician, 'confirmed', 'gasometria');
  await ward.isAccessible();
  await clinician.press('outcome.give');
  await ward.page.getByText('gasometria').first().waitFor();

  await say(clinician, 'excluded', 'tomografia');
  await clinician.press('outcome.correct');
  await ward.page.getByText(clinician.text('outcome.before', { count: 1 })).click();
  await ward.page.locator('details').getByText('gasometria').waitFor();
  await ward.isAccessible();

  await office.page.reload();
  const section = office.page.locator('section[aria-labelledby=outcome-title]');
  await section.getByText('tomografia', { exact: false }).first().waitFor();
  await office.page.goto(`${address}#/history`);
  await office.page
    .getByRole('combobox', { name: nurse.text('outcome.short'), exact: true })
    .selectOption('excluded');
  await office.page
    .locator('tbody tr', { hasText: rgh })
    .getByText(nurse.text('outcome.excluded'))
    .waitFor();
  await office.isAccessible();

  await office.page.goto(`${address}#/evaluation`);
  await nurse.heading('evaluation.title');
  const matrix = office.page.locator('table.counts').first();
  await matrix.waitFor();
  // what is diagnosed positive, of those who do not have it
  const counted = matrix.locator('tbody tr').nth(1).locator('td').first();
  expect(await counted.textContent()).toBe(String(before + 1));
  await office.isAccessible();
  office.hasNoComplaints();
  ward.hasNoComplaints();
  await office.close();
  await ward.close();
});

test('who says something that another has said meanwhile is told, and loses nothing', async () => {
  const rgh = '00000003H';
  const watched = await Watched.open(browser, address);
  const nurse = new Nurse(watched.page);
  await nurse.logIn(spira);
  await nurse.begin();
  await nurse.fillIn(rgh);
  await nurse.chooseFiles('fluent');
  await nurse.send();
  await nurse.diagnosis();
  await say(nurse, 'excluded', 'my own words');
  const [sent] = await inferencesWith(spira, rgh);
  const { id } = await logIn(spira);
  await asked(spira, `/v1/users/${id}/inferences/${sent?.id}/outcomes`, {
    value: 'confirmed',
    date: '2026-01-31',
    note: 'of another',
    version: 0,
  });

  await nurse.press('outcome.give');
  await watched.page.getByRole('alert').waitFor();
  expect(await watched.page.locator('textarea[name=outcome-note]').inputValue()).toBe(
    'my own words',
  );
  await nurse.press('outcome.readAgain');
  await watched.page.getByText('of another').first().waitFor();
  watched.hasNoComplaints(/409/);
  await watched.close();
});
