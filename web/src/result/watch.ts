import { Problem } from '../api/problem';

const FIRST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 10_000;
const GROWTH = 1.5;

export interface Watched<T> {
  readonly seen: (value: T) => void;
  /** There was no answer this time; it is asked again. */
  readonly missed: () => void;
  readonly isOver: (value: T) => boolean;
}

/**
 * Asks until it is over, at first often and then ever less; what passes by itself is waited out.
 *
 * @throws Problem if it will never be answered
 */
export async function watch<T>(
  ask: () => Promise<T>,
  { seen, missed, isOver }: Watched<T>,
  stopped: AbortSignal,
): Promise<void> {
  for (
    let pause = FIRST_PAUSE_MS;
    !stopped.aborted;
    pause = Math.min(LONGEST_PAUSE_MS, pause * GROWTH)
  ) {
    try {
      const value = await ask();
      if (stopped.aborted) return;
      seen(value);
      if (isOver(value)) return;
    } catch (failure) {
      if (!(failure instanceof Problem) || !failure.passes) throw failure;
      missed();
    }
    await elapsed(pause, stopped);
  }
}

function elapsed(ms: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stopped.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    stopped.addEventListener('abort', end);
  });
}
