import type { ComponentChildren } from 'preact';
import { SIDE } from './figures';

interface SquareProps {
  /** In words for those who cannot see it. */
  readonly label: string;
  /** What is to be seen in it. */
  readonly caption: string;
  readonly children: ComponentChildren;
}

/** A picture of two shares from none to all, with the line on which they are the same. */
export function Square({ label, caption, children }: SquareProps) {
  return (
    <figure class="roc">
      <svg viewBox={`-2 -2 ${SIDE + 4} ${SIDE + 4}`} role="img" aria-label={label}>
        <rect width={SIDE} height={SIDE} class="frame" />
        <line x1={0} y1={SIDE} x2={SIDE} y2={0} class="chance" />
        {children}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
