import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { PAGE_SIZE } from '../src/trail/trail';
import { openBrowser, Watched } from './browser';
import { Office } from './office';
import { asked, leaveTraces } from './server';

const spira = inject('spira');
const address = `http://localhost:${spira.port}/`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser('fluent-frase');
});
afterAll(() => browser.close());

test('hospitals are added, renamed and retired; models are registered and retired', async () => {
  const watched = await Watched.open(browser, address);
  const office = new Office(watched.page);
  const { page } = watched;
  await office.logIn(spira);
  await office.open('nav.hospitals', 'hospitals.title');
  await office.fill('field.name', 'Hospital Novo');
  await office.press('hospitals.add');
  await page.getByText('Hospital Novo', { exact: true }).waitFor();
  await office.fill('field.name', 'hospital novo');
  await office.press('hospitals.add');
  expect(await page.getByRole('alert').innerText()).toContain(
    office.text('refusal.hospital is already registered'),
  );
  await office.press('hospitals.renameOf', { name: 'Hospital Novo' });
  await watched.isAccessible();
  await page.locator('dialog input').fill('Hospital Renomeado');
  await page.locator('dialog .primary').click();
  await page.getByText('Hospital Renomeado', { exact: true }).waitFor();
  await watched.isAccessible();
  await office.fill('field.name', 'Hospital Novo');
  await office.press('hospitals.add');
  expect(await page.getByRole('alert').innerText()).toContain(
    office.text('refusal.a hospital had this name before'),
  );
  await office.press('hospitals.retireOf', { name: 'Hospital Renomeado' });
  await page.locator('dialog .danger').click();
  await page.getByText('Hospital Renomeado', { exact: true }).waitFor({ state: 'detached' });

  await office.open('nav.models', 'models.title');
  await office.fill('field.name', 'novo');
  await office.press('models.register');
  await page.getByRole('cell', { name: 'novo-topic' }).waitFor();
  await watched.isAccessible();
  await office.press('models.retireOf', { name: 'novo' });
  // what is done is done, even if the list cannot be read again
  await page.route(/\/v1\/models\?/, (route) => route.abort(), { times: 1 });
  await page.locator('dialog .danger').click();
  await page.getByRole('alert').getByText(office.text('problem.offline')).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await office.open('nav.hospitals', 'hospitals.title');
  await office.open('nav.models', 'models.title');
  await page.getByRole('cell', { name: 'novo-topic' }).waitFor({ state: 'detached' });
  expect(await page.getByRole('alert').count()).toBe(0);

  await office.open('nav.evaluation', 'evaluation.title');
  const retired = office.text('evaluation.retired', { name: 'novo' });
  const offered = page.getByRole('combobox', { name: office.text('history.model') });
  await offered.selectOption({ label: retired });
  await page.getByText(office.text('evaluation.none')).waitFor();
  expect(await page.getByText(office.text('evaluation.versions')).count()).toBe(0);
  await watched.isAccessible();
  watched.hasNoComplaints(/400|ERR_FAILED/);
  await watched.close();
});

test('the trail is searched, turned over and kept; the operation is watched', async () => {
  const watched = await Watched.open(browser, address);
  const office = new Office(watched.page);
  const { page } = watched;
  await office.logIn(spira);
  await leaveTraces(spira, PAGE_SIZE);
  const added = await asked<{ id: string }>(spira, '/v1/hospitals', { name: 'Hospital Notado' });
  await office.open('nav.trail', 'trail.title');
  await page.locator('tbody tr').first().waitFor();
  await watched.isAccessible();
  await page.getByRole('button', { name: office.text('history.following') }).click();
  await page.getByText(office.text('history.page', { page: 2 })).waitFor();
  await office.fill('trail.action', 'hospital.add');
  await office.fill('trail.record', added.id);
  await office.press('trail.search');
  const of = page.locator('tbody tr').filter({ hasText: added.id });
  await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
  expect(await of.getByText('hospital.add').count()).toBe(1);
  const kept = page.waitForEvent('download');
  await office.press('trail.csv');
  expect((await kept).suggestedFilename()).toBe('spira-audit.csv');

  await office.open('nav.operation', 'operation.title');
  await page.getByText(office.text('operation.works.documents')).waitFor();
  expect(await page.locator('dd.good').count()).toBe(2);
  await page.getByRole('cell', { name: 'demonstration-pauses' }).waitFor();
  const replicas = page.locator('td li');
  expect(await replicas.count()).toBe(1);
  const role = office.text('evaluation.production');
  await replicas.getByText(new RegExp(`^${role}: .* [0-9a-f]{12}, since `)).waitFor();
  await watched.isAccessible();
  watched.hasNoComplaints();
  await watched.close();
});
