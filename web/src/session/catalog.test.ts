import { expect, test } from 'vitest';
import type { Client } from '../api/client';
import type { Vault } from '../drafts/vault';
import { Catalog } from './catalog';

const MODELS = [
  { id: 'a', name: 'lungs', served: true, retired: false },
  { id: 'b', name: 'demonstration-old', served: null, retired: true },
];

function catalogOf(kept?: object): Catalog {
  const client = {
    read: (path: string, _: object, query: object) => {
      expect([path, query]).toEqual(['/v1/models', { include: 'retired' }]);
      return Promise.resolve({ models: MODELS });
    },
  } as unknown as Client;
  const vault = {
    get: () => Promise.resolve(kept && new TextEncoder().encode(JSON.stringify(kept))),
    put: () => Promise.resolve(),
  } as unknown as Vault;
  return new Catalog(client, vault);
}

test('a retired model is not offered, and has its name where it is met', async () => {
  const catalog = catalogOf();

  expect(await catalog.readModels()).toEqual([MODELS[0]]);
  expect(catalog.choices.value.models).toEqual([{ id: 'a', name: 'lungs', served: true }]);
  expect(catalog.nameOf('b')).toBe('demonstration-old');
  expect(await catalog.readAllModels()).toEqual(MODELS);
});

test('what an earlier version kept is read', async () => {
  const catalog = catalogOf({ models: [{ id: 'a', name: 'lungs' }], hospitals: [] });
  await catalog.load();

  expect(catalog.nameOf('a')).toBe('lungs');
  expect(catalog.nameOf('b')).toBeUndefined();
});
