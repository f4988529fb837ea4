/** The largest absolute value in each of `count` equal stretches: what a wave is drawn from. */
export function peaksOf(samples: Float32Array, count: number): number[] {
  const stretch = samples.length / count;
  return Array.from({ length: count }, (_, i) => {
    let peak = 0;
    const end = Math.min(samples.length, Math.ceil((i + 1) * stretch));
    for (let at = Math.floor(i * stretch); at < end; at++) {
      peak = Math.max(peak, Math.abs(samples[at]!));
    }
    return peak;
  });
}
