import { decimal, t } from '../language/language';
import { pointsOf, SIDE, type Roc } from './figures';

/** The curve, in words for those who cannot see it. */
export function RocCurve({ roc, name }: { roc: Roc; name: string }) {
  const label = t('evaluation.roc', { name, area: decimal(roc.area ?? 0, 3) });
  return (
    <figure class="roc">
      <svg viewBox={`-2 -2 ${SIDE + 4} ${SIDE + 4}`} role="img" aria-label={label}>
        <rect width={SIDE} height={SIDE} class="frame" />
        <line x1={0} y1={SIDE} x2={SIDE} y2={0} class="chance" />
        <polyline points={pointsOf(roc)} class="curve" />
      </svg>
      <figcaption>{t('evaluation.rocWhat')}</figcaption>
    </figure>
  );
}
