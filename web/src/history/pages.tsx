import { t } from '../language/language';

interface PagesProps {
  readonly number: number;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** Leads from page to page; there is no telling how many there are. At an end the focus stays. */
export function Pages({ number, onPrevious, onNext }: PagesProps) {
  if (!onPrevious && !onNext) return null;
  return (
    <div class="actions">
      <button aria-disabled={!onPrevious} onClick={onPrevious}>
        {t('history.previous')}
      </button>
      <span role="status">{t('history.page', { page: number })}</span>
      <button aria-disabled={!onNext} onClick={onNext}>
        {t('history.following')}
      </button>
    </div>
  );
}
