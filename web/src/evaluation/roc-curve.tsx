import { decimal, t } from '../language/language';
import { pointsOf, type Roc } from './figures';
import { Square } from './square';

/** The curve, in words for those who cannot see it. */
export function RocCurve({ roc, name }: { roc: Roc; name: string }) {
  return (
    <Square
      label={t('evaluation.roc', { name, area: decimal(roc.area ?? 0, 3) })}
      caption={t('evaluation.rocWhat')}
    >
      <polyline points={pointsOf(roc)} class="curve" />
    </Square>
  );
}
