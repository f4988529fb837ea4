import { t } from '../language/language';
import { positionOf, type PairOfScores } from './figures';
import { Square } from './square';

/** The scores of both versions against each other; on the line they are the same. */
export function Scatter({ scores }: { scores: readonly PairOfScores[] }) {
  if (scores.length === 0) return null;
  return (
    <Square
      label={t('evaluation.scatter', { count: scores.length })}
      caption={t('evaluation.scatterWhat')}
    >
      {scores.map((pair, i) => {
        const { x, y } = positionOf(pair);
        // the same scores may come twice
        return <circle key={i} cx={x} cy={y} r={1.2} class="point" />;
      })}
    </Square>
  );
}
