import { signal } from '@preact/signals';
import { Problem } from '../api/problem';
import { sentAnswers } from '../form/checks';
import { PARTS, type Draft, type Part } from './draft';
import type { Drafts } from './drafts';

export type Recordings = ReadonlyMap<Part, Uint8Array<ArrayBuffer>>;

/** What leaves the outbox: how it is sent, and what becomes of it. */
export interface Delivery {
  send(draft: Draft, form: FormData, onProgress: (share: number) => void): Promise<string>;
  accepted(inferenceId: string, draft: Draft, recordings: Recordings): void;
}

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Sends what waits, one after the other and until it is accepted or refused. A draft keeps its key
 * and its content however often it is sent, so the server takes it once.
 */
export class Outbox {
  /** What is being sent, and how much of it has left, 0 to 1. */
  readonly sending = signal<{ readonly id: string; readonly share: number } | undefined>(undefined);
  /** Why the last attempt did not succeed. */
  readonly obstacle = signal<Problem | undefined>(undefined);
  private running = false;
  private askedAgain = false;
  private pause = FIRST_PAUSE_MS;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly drafts: Drafts,
    private readonly delivery: Delivery,
  ) {}

  /** From here on it is not changed any more, only sent. */
  async add(id: string): Promise<void> {
    const draft = this.drafts.find(id);
    if (!draft) return;
    this.drafts.change(id, { state: 'waiting' });
    await this.drafts.settled();
    void this.flush();
  }

  /** Sends now what waits; what cannot be sent is tried again later by itself. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) {
      this.askedAgain = true;
      return;
    }
    this.running = true;
    this.askedAgain = false;
    try {
      for (const draft of this.drafts.waiting.value) await this.deliver(draft);
      this.obstacle.value = undefined;
      this.pause = FIRST_PAUSE_MS;
    } catch (failure) {
      this.later(failure instanceof Problem ? failure : new Problem('busy'));
    } finally {
      this.running = false;
      this.sending.value = undefined;
    }
    if (this.askedAgain) await this.flush();
  }

  close(): void {
    clearTimeout(this.timer);
  }

  private later(problem: Problem): void {
    this.obstacle.value = problem;
    const wanted = (problem.retryAfter ?? 0) * 1000;
    this.timer = setTimeout(() => void this.flush(), Math.max(wanted, this.pause));
    this.pause = Math.min(LONGEST_PAUSE_MS, this.pause * 2);
  }

  private async deliver(draft: Draft): Promise<void> {
    if (!(await this.drafts.isKept(draft.id))) return this.drafts.remove(draft.id);
    const recordings = await this.recordingsOf(draft);
    this.sending.value = { id: draft.id, share: 0 };
    try {
      const id = await this.delivery.send(draft, formOf(draft, recordings), (share) => {
        this.sending.value = { id: draft.id, share };
      });
      this.delivery.accepted(id, draft, recordings);
      await this.drafts.remove(draft.id);
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.passes) throw failure;
      const { kind, detail, fields } = failure;
      this.drafts.reject(draft.id, { kind, detail, fields });
    }
  }

  private async recordingsOf(draft: Draft): Promise<Recordings> {
    const recordings = new Map<Part, Uint8Array<ArrayBuffer>>();
    for (const part of PARTS) {
      const wav = draft.takes[part] && (await this.drafts.recording(draft.id, part));
      if (wav) recordings.set(part, wav);
    }
    return recordings;
  }
}

function formOf(draft: Draft, recordings: Recordings): FormData {
  const form = new FormData();
  for (const [name, answer] of sentAnswers(draft.answers)) form.append(name, answer);
  for (const [part, wav] of recordings) {
    form.append(part, new Blob([wav], { type: 'audio/wav' }), `${part}.wav`);
    const processing = draft.takes[part]?.processing;
    if (processing) form.append(`${part}_processing`, JSON.stringify(processing));
  }
  return form;
}
