/** Hands the microphone's first channel to the page in pieces of about 43 ms at 48 kHz. */
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, type: new () => AudioWorkletProcessor): void;

const PIECE = 2048;

class Capture extends AudioWorkletProcessor {
  private piece = new Float32Array(PIECE);
  private filled = 0;
  private stopped = false;

  constructor() {
    super();
    this.port.onmessage = () => this.finish();
  }

  process(inputs: Float32Array[][]): boolean {
    const channel = inputs[0]?.[0];
    if (channel && !this.stopped) this.take(channel);
    return !this.stopped;
  }

  private take(channel: Float32Array): void {
    this.piece.set(channel, this.filled);
    this.filled += channel.length;
    if (this.filled + channel.length > PIECE) this.send();
  }

  private send(): void {
    this.port.postMessage(this.piece.slice(0, this.filled));
    this.filled = 0;
  }

  private finish(): void {
    this.stopped = true;
    this.send();
    this.port.postMessage('finished');
  }
}

registerProcessor('capture', Capture);
