const DATABASE = 'spira';
const KEYS = 'keys';
const SEALED = 'sealed';
const THE_KEY = 'vault';
const IV_BYTES = 12;

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly content: ArrayBuffer;
}

/**
 * Keeps bytes in the browser, encrypted (AES-GCM, 256 bits) with a key that scripts can use and
 * never see. An entry's name is sealed with its content, so that entries cannot be exchanged;
 * names themselves are not secret. Once the vault is emptied, its key is gone too.
 */
export class Vault {
  private constructor(
    private readonly database: IDBDatabase,
    private readonly key: CryptoKey,
  ) {}

  /** Opens the vault of this browser, with a new key if it has none. */
  static async open(factory: IDBFactory = indexedDB): Promise<Vault> {
    const opening = factory.open(DATABASE, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(KEYS);
      opening.result.createObjectStore(SEALED);
    };
    const database = await answer(opening);
    return new Vault(database, await keyIn(database));
  }

  async put(name: string, content: Uint8Array<ArrayBuffer>): Promise<void> {
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const sealed: Sealed = {
      iv,
      content: await crypto.subtle.encrypt(parameters(iv, name), this.key, content),
    };
    await written(this.database, SEALED, (store) => store.put(sealed, name));
  }

  async get(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const sealed = await answer<Sealed | undefined>(this.reading().get(name));
    if (!sealed) return undefined;
    const opened = await crypto.subtle.decrypt(
      parameters(sealed.iv, name),
      this.key,
      sealed.content,
    );
    return new Uint8Array(opened);
  }

  /** Names of the entries that begin like this. */
  async names(beginning: string): Promise<string[]> {
    const all = await answer(this.reading().getAllKeys());
    return all.map(String).filter((name) => name.startsWith(beginning));
  }

  async remove(beginning: string): Promise<void> {
    const names = await this.names(beginning);
    await written(this.database, SEALED, (store) => names.forEach((name) => store.delete(name)));
  }

  /** Removes all entries and the key; the vault is of no use afterwards. */
  async destroy(): Promise<void> {
    await written(this.database, SEALED, (store) => store.clear());
    await written(this.database, KEYS, (store) => store.clear());
    this.database.close();
  }

  private reading(): IDBObjectStore {
    return this.database.transaction(SEALED).objectStore(SEALED);
  }
}

function parameters(iv: Uint8Array<ArrayBuffer>, name: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) };
}

async function keyIn(database: IDBDatabase): Promise<CryptoKey> {
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // two tabs may come at once: the first key stays
  const transaction = database.transaction(KEYS, 'readwrite');
  const store = transaction.objectStore(KEYS);
  const known = await answer<CryptoKey | undefined>(store.get(THE_KEY));
  if (known) return known;
  store.put(made, THE_KEY);
  await completed(transaction);
  return made;
}

async function written(
  database: IDBDatabase,
  storeName: string,
  change: (store: IDBObjectStore) => void,
): Promise<void> {
  const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' });
  change(transaction.objectStore(storeName));
  await completed(transaction);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}
