/** What the model made of a stretch of a recording: seconds, and a score from 0 to 1. */
export interface Stretch {
  readonly part: string;
  readonly start: number;
  readonly length: number;
  readonly score: number;
}

/**
 * The mean score of the stretches over each of `count` equal shares of a recording of so many
 * seconds; 0 where the model heard nothing.
 */
export function curveOf(stretches: readonly Stretch[], seconds: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => {
    const at = ((i + 0.5) * seconds) / count;
    const over = stretches.filter(({ start, length }) => at >= start && at < start + length);
    return over.reduce((sum, { score }) => sum + score, 0) / Math.max(1, over.length);
  });
}

/** The first of the stretches with the highest score. */
export function highestOf(stretches: readonly Stretch[]): Stretch | undefined {
  return stretches.reduce<Stretch | undefined>(
    (best, each) => (best && best.score >= each.score ? best : each),
    undefined,
  );
}
