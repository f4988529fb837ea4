import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { Vault } from './vault';

const TEXT = 'a patient of flesh and blood';
const CONTENT = new TextEncoder().encode(TEXT);

let browser: IDBFactory;

beforeEach(() => {
  browser = new IDBFactory();
});

/** Everything that the browser holds, as somebody sees it who copies its files. */
async function held(store: string): Promise<unknown[]> {
  const database = await answered(browser.open('spira'));
  return answered(database.transaction(store).objectStore(store).getAll());
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

test('keeps bytes over a restart', async () => {
  await (await Vault.open(browser)).put('a', CONTENT);

  expect(await (await Vault.open(browser)).get('a')).toEqual(CONTENT);
});

test('what lies in the browser cannot be read, twice the same is not alike, and the key is not given out', async () => {
  const vault = await Vault.open(browser);
  await vault.put('a', CONTENT);
  await vault.put('b', CONTENT);

  const [first, second] = (await held('sealed')) as { content: ArrayBuffer }[];
  expect(new TextDecoder('latin1').decode(first!.content)).not.toContain(TEXT);
  expect(new Uint8Array(first!.content)).not.toEqual(new Uint8Array(second!.content));
  const [key] = (await held('keys')) as CryptoKey[];
  expect(key!.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key!)).rejects.toBeInstanceOf(DOMException);
});

test('an entry that was put under another name is not opened', async () => {
  const vault = await Vault.open(browser);
  await vault.put('a', CONTENT);
  const [sealed] = await held('sealed');
  const database = await answered(browser.open('spira'));
  await answered(
    database.transaction('sealed', 'readwrite').objectStore('sealed').put(sealed, 'b'),
  );

  await expect(vault.get('b')).rejects.toBeInstanceOf(DOMException);
});

test('names and removes by how names begin', async () => {
  const vault = await Vault.open(browser);
  for (const name of ['draft/1', 'draft/2', 'session']) await vault.put(name, CONTENT);

  await vault.remove('draft/1');

  expect(await vault.names('draft/')).toEqual(['draft/2']);
  expect(await vault.get('draft/1')).toBeUndefined();
});

test('a destroyed vault leaves neither entries nor key', async () => {
  const vault = await Vault.open(browser);
  await vault.put('a', CONTENT);

  await vault.destroy();

  expect(await held('sealed')).toEqual([]);
  expect(await held('keys')).toEqual([]);
});
