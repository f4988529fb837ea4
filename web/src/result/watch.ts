import { Problem } from '../api/problem';

const FIRST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 10_000;
const GROWTH = 1.5;

export interface Watched<T> {
  readonly seen: (value: T) => void;
  /** There was no answer this time; it is asked again. */
  readonly missed: () => void;
  readonly isOver: (value: T) => boolean;
  /** Resolves when it is worth asking at once. */
  readonly told?: Promise<void>;
}

/**
 * Asks until it is over, at first often and then ever less; what passes by itself is waited out.
 *
 * @throws Problem if it will never be answered
 */
export async function watch<T>(
  ask: () => Promise<T>,
  { seen, missed, isOver, told }: Watched<T>,
  stopped: AbortSignal,
): Promise<void> {
  let isTold = false;
  const hint = told?.then(() => (isTold = true));
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
    await (told && !isTold
      ? Promise.race([elapsed(pause, stopped), hint])
      : elapsed(pause, stopped));
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
