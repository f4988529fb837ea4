import { t } from '../language/language';
import { positionOf, SIDE, type PairOfScores } from './figures';

/** The scores of both versions against each other; on the line they are the same. */
export function Scatter({ scores }: { scores: readonly PairOfScores[] }) {
  if (scores.length === 0) return null;
  return (
    <figure class="roc">
      <svg
        viewBox={`-2 -2 ${SIDE + 4} ${SIDE + 4}`}
        role="img"
        aria-label={t('evaluation.scatter', { count: scores.length })}
      >
        <rect width={SIDE} height={SIDE} class="frame" />
        <line x1={0} y1={SIDE} x2={SIDE} y2={0} class="chance" />
        {scores.map((pair, i) => {
          const { x, y } = positionOf(pair);
          // the same scores may come twice
          return <circle key={i} cx={x} cy={y} r={1.2} class="point" />;
        })}
      </svg>
      <figcaption>{t('evaluation.scatterWhat')}</figcaption>
    </figure>
  );
}
