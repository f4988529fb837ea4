import { useEffect, useRef } from 'preact/hooks';

interface WaveProps {
  readonly peaks: readonly number[];
  readonly label: string;
}

const WIDTH = 600;
const HEIGHT = 72;
const BAR = 3;
export const BARS = WIDTH / BAR;

/** Draws how loud a recording is along its time; the newest `BARS` when there are more. */
export function Wave({ peaks, label }: WaveProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) draw(canvas.current, peaks.slice(-BARS));
  }, [peaks]);
  return (
    <canvas ref={canvas} class="wave" width={WIDTH} height={HEIGHT} role="img" aria-label={label} />
  );
}

function draw(canvas: HTMLCanvasElement, peaks: readonly number[]): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  context.clearRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = getComputedStyle(canvas).color;
  peaks.forEach((peak, i) => {
    const height = Math.max(1, Math.min(1, peak) * HEIGHT);
    context.fillRect(i * BAR, (HEIGHT - height) / 2, BAR - 1, height);
  });
}
