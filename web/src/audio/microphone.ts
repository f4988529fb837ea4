import captureUrl from './capture.worklet.ts?worker&url';
import type { Sound } from '../quality/sound';

/** The browser's processing of a voice: it changes what a model hears, so it is sent along. */
export interface Processing {
  readonly echoCancellation: boolean;
  readonly autoGainControl: boolean;
  readonly noiseSuppression: boolean;
}

export const ALL_PROCESSING: Processing = {
  echoCancellation: true,
  autoGainControl: true,
  noiseSuppression: true,
};

/** Why there is no sound: the page says what to do about each. */
export type MicrophoneProblem = 'insecure' | 'denied' | 'missing' | 'busy';

export class MicrophoneError extends Error {
  constructor(readonly problem: MicrophoneProblem) {
    super(problem);
  }
}

const PROBLEMS: Record<string, MicrophoneProblem> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
};

/** A recording that is being made. */
export interface Capture {
  /** What the browser really does to the voice, whatever it was asked for. */
  readonly processing: Processing;
  /** The microphone is gone: what was heard so far is all there will be. */
  readonly ended: Promise<void>;
  stop(): Promise<Sound>;
}

export async function microphones(): Promise<MediaDeviceInfo[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  return devices.filter((device) => device.kind === 'audioinput' && device.deviceId !== '');
}

/** Records from a microphone, any if no id is given; each piece is shown as it comes. */
export async function startCapture(
  deviceId: string | undefined,
  wanted: Processing,
  onPiece: (piece: Float32Array, rate: number) => void,
): Promise<Capture> {
  const stream = await openStream(deviceId, wanted);
  const track = stream.getAudioTracks()[0]!;
  const settings = track.getSettings();
  const context = await preparedContext(settings.sampleRate).catch((failure: unknown) => {
    track.stop();
    throw failure;
  });
  const node = new AudioWorkletNode(context, 'capture', { numberOfOutputs: 0 });
  const pieces: Float32Array[] = [];
  const finished = new Promise<void>((resolve) => {
    node.port.onmessage = ({ data }: MessageEvent<Float32Array | 'finished'>) => {
      if (data === 'finished') return resolve();
      pieces.push(data);
      onPiece(data, context.sampleRate);
    };
  });
  context.createMediaStreamSource(stream).connect(node);
  return {
    processing: processingOf(settings),
    ended: new Promise((resolve) => (track.onended = () => resolve())),
    async stop() {
      node.port.postMessage('stop');
      await finished;
      track.stop();
      await context.close();
      return { samples: joined(pieces), rate: context.sampleRate };
    },
  };
}

async function preparedContext(sampleRate: number | undefined): Promise<AudioContext> {
  const context = new AudioContext(sampleRate ? { sampleRate } : {});
  await context.audioWorklet.addModule(captureUrl);
  return context;
}

async function openStream(deviceId: string | undefined, wanted: Processing): Promise<MediaStream> {
  if (!navigator.mediaDevices) throw new MicrophoneError('insecure');
  const device = deviceId ? { deviceId: { exact: deviceId } } : {};
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: { ...wanted, ...device, channelCount: 1 },
    });
  } catch (failure) {
    throw new MicrophoneError(PROBLEMS[(failure as DOMException).name] ?? 'busy');
  }
}

function processingOf(settings: MediaTrackSettings): Processing {
  return {
    echoCancellation: Boolean(settings.echoCancellation),
    autoGainControl: Boolean(settings.autoGainControl),
    noiseSuppression: Boolean(settings.noiseSuppression),
  };
}

function joined(pieces: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
