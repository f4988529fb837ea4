import { useEffect, useRef } from 'preact/hooks';
import { spectrumOf } from '../audio/spectrum';
import { decodeWav } from '../audio/wav';
import { t } from '../language/language';

const COLUMNS = 300;
const ROWS = 64;

/** A recording's heights along its time, low ones below; darker is louder. */
export function Spectrum({ wav, name }: { wav: Uint8Array; name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    // after the page was drawn: it does not wait for this
    const timer = setTimeout(() => canvas.current && draw(canvas.current, wav));
    return () => clearTimeout(timer);
  }, [wav]);
  return (
    <canvas
      ref={canvas}
      class="wave"
      width={COLUMNS}
      height={ROWS}
      role="img"
      aria-label={t('result.spectrum', { part: name })}
    />
  );
}

function draw(canvas: HTMLCanvasElement, wav: Uint8Array): void {
  const context = canvas.getContext('2d');
  const content = decodeWav(wav);
  if (!context || content.kind !== 'sound') return;
  const picture = spectrumOf(content.sound, COLUMNS, ROWS);
  context.clearRect(0, 0, COLUMNS, ROWS);
  context.fillStyle = getComputedStyle(canvas).color;
  for (let column = 0; column < COLUMNS; column++) {
    for (let row = 0; row < ROWS; row++) {
      context.globalAlpha = picture[column * ROWS + row]!;
      context.fillRect(column, ROWS - 1 - row, 1, 1);
    }
  }
}
