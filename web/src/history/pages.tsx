import { t } from '../language/language';

interface PagesProps {
  readonly number: number;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** Leads from page to page; there is no telling how many there are. */
export function Pages({ number, onPrevious, onNext }: PagesProps) {
  if (!onPrevious && !onNext) return null;
  return (
    <div class="actions">
      <button disabled={!onPrevious} onClick={onPrevious}>
        {t('history.previous')}
      </button>
      <span>{t('history.page', { page: number })}</span>
      <button disabled={!onNext} onClick={onNext}>
        {t('history.following')}
      </button>
    </div>
  );
}
