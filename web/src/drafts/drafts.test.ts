import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { missingParts } from './draft';
import { Drafts } from './drafts';
import { Vault } from './vault';

const NOW = new Date('2026-11-27T12:00:00Z');
const TAKE = { seconds: 3, warnings: [], source: 'file' } as const;
const WAV = Uint8Array.of(82, 73, 70, 70);

let browser: IDBFactory;
let drafts: Drafts;

async function opened(): Promise<Drafts> {
  const found = new Drafts(await Vault.open(browser), () => NOW);
  await found.load();
  return found;
}

beforeEach(async () => {
  browser = new IDBFactory();
  drafts = await opened();
});

test('what was entered is there when the page is opened again', async () => {
  const { id } = drafts.begin({ rgh: '42' });
  drafts.change(id, { answers: { rgh: '43' } });
  await drafts.keep(id, 'aceite', TAKE, WAV);

  const again = await opened();

  expect(again.all.value).toEqual(drafts.all.value);
  expect(again.find(id)).toMatchObject({ answers: { rgh: '43' }, takes: { aceite: TAKE } });
  expect(await again.recording(id, 'aceite')).toEqual(WAV);
});

test('what may be on its way is not changed any more', async () => {
  const { id } = drafts.begin({ rgh: '42' });
  drafts.change(id, { state: 'waiting' });
  const sent = drafts.find(id);

  drafts.change(id, { answers: { rgh: '43' } });
  await drafts.keep(id, 'frase', TAKE, WAV);
  await drafts.dropTake(id, 'aceite');

  expect(drafts.find(id)).toEqual(sent);
});

test('a rejected draft can be mended, and is another request then', () => {
  const { id, key } = drafts.begin({});
  drafts.change(id, { state: 'waiting' });

  drafts.reject(id, { kind: 'refused', detail: 'no', fields: [] });
  drafts.change(id, { answers: { rgh: '1' } });

  expect(drafts.find(id)).toMatchObject({ state: 'draft', answers: { rgh: '1' } });
  expect(drafts.find(id)?.key).not.toBe(key);
});

test('nothing is left of what was removed', async () => {
  const { id } = drafts.begin({});
  await drafts.keep(id, 'aceite', TAKE, WAV);
  await drafts.remove(id);

  const again = await opened();

  expect(again.all.value).toEqual([]);
  expect(await again.isKept(id)).toBe(false);
  expect(await again.recording(id, 'aceite')).toBeUndefined();
});

test('a browser that cannot keep it is told of, and the recording is not said to be there', async () => {
  const vault = await Vault.open(browser);
  vault.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const full = new Drafts(vault, () => NOW);
  const { id } = full.begin({});
  await full.keep(id, 'aceite', TAKE, WAV);

  expect(full.failed.value).toBe(true);
  expect(full.find(id)?.takes).toEqual({});
});

test('the sentence may be skipped, the others not', () => {
  const draft = { ...drafts.begin({}), takes: { aceite: TAKE, sustentada: TAKE } };

  expect(missingParts(draft)).toEqual(['parlenda', 'frase']);
  expect(missingParts({ ...draft, skipsFrase: true })).toEqual(['parlenda']);
});
