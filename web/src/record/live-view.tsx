import { decimal, t } from '../language/language';
import type { Live } from './live';
import { Wave } from './wave';

const QUIETEST_DBFS = -70;

/** What the microphone hears while a recording is made. */
export function LiveView({ live, name }: { live: Live; name: string }) {
  const level = Math.max(0, 1 - live.levelDbfs / QUIETEST_DBFS);
  return (
    <div class={`live ${live.advice}`}>
      <Wave peaks={live.peaks} label={t('record.wave', { part: name })} />
      <meter min={0} max={1} value={level} aria-label={t('record.level')} />
      <p>
        <span class="seconds">{t('record.seconds', { seconds: decimal(live.seconds, 1) })}</span>{' '}
        <strong role="status">{t(`record.live.${live.advice}`)}</strong>
      </p>
    </div>
  );
}
