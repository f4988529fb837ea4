import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Answers } from '../form/fields';
import { newDraft, PARTS, type Draft, type Part, type Take } from './draft';
import type { Vault } from './vault';

const DRAFTS = 'draft/';
const RECORDINGS = 'recording/';

/** The drafts of this browser, in memory and in the vault; each change is written at once. */
export class Drafts {
  private readonly known = signal<readonly Draft[]>([]);
  private lastWrite: Promise<boolean> = Promise.resolve(true);
  /** Oldest first. */
  readonly all: ReadonlySignal<readonly Draft[]> = this.known;
  readonly waiting = computed(() => this.known.value.filter((d) => d.state === 'waiting'));
  /** Whether something that was entered could not be written. */
  readonly failed = signal(false);

  constructor(
    private readonly vault: Vault,
    private readonly now: () => Date,
  ) {}

  async load(): Promise<void> {
    const names = await this.vault.names(DRAFTS);
    const contents = await Promise.all(names.map((name) => this.vault.get(name)));
    this.known.value = contents
      .filter((content) => content !== undefined)
      .map((content) => JSON.parse(new TextDecoder().decode(content)) as Draft)
      .toSorted((a, b) => a.begun.localeCompare(b.begun));
  }

  find(id: string): Draft | undefined {
    return this.known.value.find((draft) => draft.id === id);
  }

  begin(answers: Answers): Draft {
    const draft = newDraft(this.now(), answers);
    this.known.value = [...this.known.value, draft];
    this.write(draft);
    return draft;
  }

  /** Changes a draft, unless it may already be on its way. */
  change(id: string, changed: Partial<Omit<Draft, 'id' | 'begun' | 'key'>>): void {
    const draft = this.find(id);
    if (draft?.state === 'draft') this.replace({ ...draft, ...changed });
  }

  /** A rejected draft becomes one that can be changed: another request, hence another key. */
  reject(id: string, rejection: Draft['rejection']): void {
    const draft = this.find(id);
    if (!draft) return;
    this.replace({
      ...draft,
      state: 'draft',
      key: crypto.randomUUID(),
      ...(rejection && { rejection }),
    });
  }

  /** Keeps a recording; its bytes are written before the draft says that it is there. */
  async keep(id: string, part: Part, take: Take, wav: Uint8Array<ArrayBuffer>): Promise<void> {
    const isWritten = await this.after(() => this.vault.put(recordingName(id, part), wav));
    const draft = this.find(id);
    if (!draft || !isWritten) return;
    this.change(id, { takes: { ...draft.takes, [part]: take }, skipsFrase: skips(draft, part) });
    await this.settled();
  }

  async dropTake(id: string, part: Part): Promise<void> {
    const draft = this.find(id);
    if (draft?.state !== 'draft') return;
    const { [part]: _, ...rest } = draft.takes;
    this.change(id, { takes: rest });
    await this.after(() => this.vault.remove(recordingName(id, part)));
  }

  recording(id: string, part: Part): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return this.vault.get(recordingName(id, part));
  }

  /** Whether it is still there; another tab may have sent it. */
  async isKept(id: string): Promise<boolean> {
    return (await this.vault.names(DRAFTS + id)).length > 0;
  }

  async remove(id: string): Promise<void> {
    this.known.value = this.known.value.filter((draft) => draft.id !== id);
    await this.after(async () => {
      await this.vault.remove(DRAFTS + id);
      await this.vault.remove(RECORDINGS + id);
    });
  }

  /** Waits until everything so far is written. */
  settled(): Promise<boolean> {
    return this.lastWrite;
  }

  private replace(draft: Draft): void {
    this.known.value = this.known.value.map((old) => (old.id === draft.id ? draft : old));
    this.write(draft);
  }

  private write(draft: Draft): void {
    const content = new TextEncoder().encode(JSON.stringify(draft));
    void this.after(() => this.vault.put(DRAFTS + draft.id, content));
  }

  /** Writes in order; answers whether it could be written, which the pages show. */
  private after(work: () => Promise<void>): Promise<boolean> {
    this.lastWrite = this.lastWrite.then(work).then(
      () => true,
      () => false,
    );
    void this.lastWrite.then((isWritten) => (this.failed.value = !isWritten));
    return this.lastWrite;
  }
}

function recordingName(id: string, part: Part): string {
  return `${RECORDINGS}${id}/${PARTS.indexOf(part)}`;
}

function skips(draft: Draft, part: Part): boolean {
  return draft.skipsFrase && part !== 'frase';
}
