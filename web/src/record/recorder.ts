import { signal } from '@preact/signals';
import {
  ALL_PROCESSING,
  MicrophoneError,
  microphones,
  startCapture,
  type Capture,
  type Processing,
} from '../audio/microphone';
import { encodeWav } from '../audio/wav';
import type { Part } from '../drafts/draft';
import type { Drafts } from '../drafts/drafts';
import type { TextKey } from '../language/language';
import { LONGEST_SECONDS } from '../quality/verdict';
import { judged } from './judged';
import { heard, SILENT, type Live } from './live';

export interface PartProblem {
  readonly part: Part;
  readonly key: TextKey;
}

/** Half a second before the server would find it too long. */
const STOP_SECONDS = LONGEST_SECONDS - 0.5;

/** Makes the recordings of one draft, one at a time. */
export class Recorder {
  readonly devices = signal<readonly MediaDeviceInfo[]>([]);
  readonly deviceId = signal('');
  readonly processing = signal<Processing>(ALL_PROCESSING);
  /** The recording that is being made. */
  readonly part = signal<Part | undefined>(undefined);
  readonly live = signal<Live>(SILENT);
  readonly problem = signal<PartProblem | undefined>(undefined);
  private capture: Promise<Capture> | undefined;

  constructor(
    private readonly drafts: Drafts,
    private readonly draftId: string,
  ) {}

  async listDevices(): Promise<void> {
    this.devices.value = await microphones();
  }

  async start(part: Part): Promise<void> {
    if (this.part.value) return;
    this.problem.value = undefined;
    this.live.value = SILENT;
    this.part.value = part;
    this.capture = startCapture(
      this.deviceId.value || undefined,
      this.processing.value,
      (piece, rate) => this.hear(piece, rate),
    );
    try {
      const { ended } = await this.capture;
      void ended.then(() => this.stop());
      // a browser names the microphones only once it may use one
      await this.listDevices();
    } catch (failure) {
      this.part.value = undefined;
      if (!(failure instanceof MicrophoneError)) throw failure;
      this.problem.value = { part, key: `microphone.${failure.problem}` };
    }
  }

  async stop(): Promise<void> {
    const part = this.part.value;
    // why there is no sound is told by who started
    const capture = await this.capture?.catch(() => undefined);
    if (!part || !capture) return;
    this.capture = undefined;
    const sound = await capture.stop();
    await this.take(part, encodeWav(sound), 'microphone', capture.processing);
    this.part.value = undefined;
  }

  /** Gives up what is being recorded, when the page is left. */
  async abandon(): Promise<void> {
    const capture = await this.capture?.catch(() => undefined);
    this.capture = undefined;
    this.part.value = undefined;
    await capture?.stop();
  }

  async choose(part: Part, file: File): Promise<void> {
    await this.take(part, new Uint8Array(await file.arrayBuffer()), 'file');
  }

  private hear(piece: Float32Array, rate: number): void {
    this.live.value = heard(this.live.value, piece, rate);
    if (this.live.value.seconds >= STOP_SECONDS) void this.stop();
  }

  private async take(
    part: Part,
    wav: Uint8Array<ArrayBuffer>,
    source: 'microphone' | 'file',
    processing?: Processing,
  ): Promise<void> {
    const found = judged(wav);
    this.problem.value = found.refusal ? { part, key: found.refusal } : undefined;
    if (found.refusal) return this.drafts.dropTake(this.draftId, part);
    const take = { ...found.take, source, ...(processing && { processing }) };
    await this.drafts.keep(this.draftId, part, take, wav);
  }
}
