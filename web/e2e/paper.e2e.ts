import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { PARTS } from '../src/drafts/draft';
import { openBrowser, sample, Watched } from './browser';
import { Nurse } from './nurse';
import { asked, logIn } from './server';

const spira = inject('spira');
const address = `http://localhost:${spira.port}/`;

/** Everything that can be asked about a patient. */
const ANSWERS = {
  local: 'Hospital das Clínicas',
  rgh: '50000000K',
  gender: 'Feminino',
  age: '61',
  covid_status: 'TRUE',
  last_positive_diagnose_date: '2026-01-01',
  hospitalized: 'true',
  hospitalization_start: '2026-01-10',
  hospitalization_end: '2026-01-20',
  mask_type: 'THICK',
  spo2: '97.5',
  bpm: '80',
  respiratory_frequency: '15',
  respiratory_insufficiency_status: 'TRUE',
  location: 'ICU',
  cid: 'J96.0',
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser('fluent-frase');
});
afterAll(() => browser.close());

/** Sends a patient of whom everything is known, past the pages. */
async function sendAll(): Promise<string> {
  const { models } = await asked<{ models: { id: string }[] }>(spira, '/v1/models');
  const { id, access_token: token } = await logIn(spira);
  const body = new FormData();
  for (const [name, answer] of Object.entries(ANSWERS)) body.append(name, answer);
  body.append('model_id', models[0]?.id ?? '');
  for (const part of PARTS)
    body.append(part, new Blob([readFileSync(sample(`pauses-${part}`))]), `${part}.wav`);
  const headers = { Authorization: `Bearer ${token}` };
  const sent = await fetch(`${address}v1/users/${id}/inferences`, {
    method: 'POST',
    headers,
    body,
  });
  return ((await sent.json()) as { inference_id: string }).inference_id;
}

test.each([
  { locale: 'pt-BR', language: 'pt-BR' },
  { locale: 'en-GB', language: 'en' },
] as const)('all that is known about a patient is one sheet in $language', async (tongue) => {
  const sent = await sendAll();
  const watched = await Watched.open(browser, address, tongue);
  const nurse = new Nurse(watched.page, tongue.language);
  await nurse.logIn(spira);
  await watched.page.goto(`${address}#/result/${sent}`);
  await nurse.diagnosis();
  const sheets = await watched.page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm' } });
  expect(sheets.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  watched.hasNoComplaints();
  await watched.close();
});
