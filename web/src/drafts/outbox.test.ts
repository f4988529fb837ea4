import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '../api/problem';
import type { Draft } from './draft';
import { Drafts } from './drafts';
import { Outbox, type Delivery } from './outbox';
import { Vault } from './vault';

const WAV = Uint8Array.of(1, 2, 3);
const PROCESSING = { echoCancellation: true, autoGainControl: false, noiseSuppression: true };
const TAKE = { seconds: 3, warnings: [], source: 'microphone', processing: PROCESSING } as const;

interface Sent {
  readonly key: string;
  readonly form: FormData;
}

/** A server that answers what it is told to, and then accepts. */
class Server implements Delivery {
  readonly sent: Sent[] = [];
  readonly acceptedIds: string[] = [];
  constructor(private readonly problems: Problem[]) {}

  async send(draft: Draft, form: FormData, onProgress: (share: number) => void): Promise<string> {
    this.sent.push({ key: draft.key, form });
    onProgress(1);
    const problem = this.problems.shift();
    if (problem) throw problem;
    return `inference of ${draft.answers.rgh}`;
  }

  accepted(inferenceId: string): void {
    this.acceptedIds.push(inferenceId);
  }
}

let drafts: Drafts;

async function added(server: Server): Promise<Outbox> {
  const draft = drafts.begin({ rgh: '42' });
  await drafts.keep(draft.id, 'aceite', TAKE, WAV);
  const outbox = new Outbox(drafts, server);
  await outbox.add(draft.id);
  return outbox;
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  drafts = new Drafts(await Vault.open(new IDBFactory()), () => new Date());
});

afterEach(() => {
  vi.useRealTimers();
});

test('what is accepted is gone from the browser', async () => {
  const server = new Server([]);
  await added(server);
  await vi.waitUntil(() => drafts.all.value.length === 0);

  expect(server.acceptedIds).toEqual(['inference of 42']);
  const { form } = server.sent[0]!;
  expect(form.get('rgh')).toBe('42');
  expect((form.get('aceite') as File).size).toBe(WAV.length);
  expect(JSON.parse(form.get('aceite_processing') as string)).toEqual(PROCESSING);
});

test('an answer that was lost is asked for again by itself, with the same key', async () => {
  const server = new Server([new Problem('offline'), new Problem('busy')]);
  const outbox = await added(server);
  await vi.waitUntil(() => outbox.obstacle.value?.kind === 'offline');
  await vi.advanceTimersByTimeAsync(2_000);
  await vi.waitUntil(() => outbox.obstacle.value?.kind === 'busy');
  await vi.advanceTimersByTimeAsync(3_900);
  expect(server.sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(200);
  await vi.waitUntil(() => drafts.all.value.length === 0);

  expect(server.sent).toHaveLength(3);
  expect(new Set(server.sent.map(({ key }) => key)).size).toBe(1);
  expect(outbox.obstacle.value).toBeUndefined();
});

test('a server that names a time is not asked before', async () => {
  const server = new Server([new Problem('busy', '', [], 30)]);
  const outbox = await added(server);
  await vi.waitUntil(() => outbox.obstacle.value !== undefined);

  await vi.advanceTimersByTimeAsync(29_000);
  expect(server.sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1_500);
  await vi.waitUntil(() => server.sent.length === 2);
});

test('what is refused becomes a draft again, with the reason', async () => {
  const fields = [{ name: 'rgh', message: 'not known' }];
  const server = new Server([new Problem('refused', '', fields)]);
  await added(server);
  await vi.waitUntil(() => drafts.all.value[0]?.state === 'draft');

  expect(drafts.all.value[0]?.rejection).toEqual({ kind: 'refused', detail: '', fields });
  expect(drafts.all.value[0]?.key).not.toBe(server.sent[0]!.key);
  expect(await drafts.recording(drafts.all.value[0]!.id, 'aceite')).toEqual(WAV);
});

test('what another tab has sent is not sent again', async () => {
  const server = new Server([new Problem('offline')]);
  const outbox = await added(server);
  await vi.waitUntil(() => outbox.obstacle.value !== undefined);
  vi.spyOn(drafts, 'isKept').mockResolvedValue(false);

  await outbox.flush();

  expect(server.sent).toHaveLength(1);
  expect(drafts.all.value).toEqual([]);
});
