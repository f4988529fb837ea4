import { useMemo } from 'preact/hooks';
import { decodeWav } from '../audio/wav';
import { decimal, t } from '../language/language';
import { BARS, Wave } from '../record/wave';
import { curveOf, highestOf, type Stretch } from './score-curve';

interface ScoresProps {
  readonly wav: Uint8Array;
  readonly name: string;
  readonly windows: readonly Stretch[];
}

/** Where the model heard something, under the wave in which it did; in words as well. */
export function Scores({ wav, name, windows }: ScoresProps) {
  const seconds = useMemo(() => secondsOf(wav), [wav]);
  const curve = seconds === undefined ? [] : curveOf(windows, seconds, BARS);
  const highest = highestOf(windows);
  if (!highest) return null;
  const label = t('result.scores', {
    part: name,
    score: decimal(highest.score, 2),
    from: decimal(highest.start, 1),
    to: decimal(highest.start + highest.length, 1),
  });
  return (
    <figure class="scores">
      {curve.length > 0 && <Wave peaks={curve} label={label} />}
      <figcaption>{label}</figcaption>
    </figure>
  );
}

function secondsOf(wav: Uint8Array): number | undefined {
  const content = decodeWav(wav);
  return content.kind === 'sound' ? content.sound.samples.length / content.sound.rate : undefined;
}
