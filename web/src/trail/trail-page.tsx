import { useCallback, useState } from 'preact/hooks';
import { useApp } from '../app/app';
import { Page } from '../app/page';
import { ProblemNotice } from '../app/problem-notice';
import { useDeed } from '../app/use-deed';
import { useRead } from '../app/use-read';
import { download } from '../csv/csv';
import { Pages } from '../history/pages';
import { t } from '../language/language';
import { ALL, LARGEST, PAGE_SIZE, trailQuery, type TrailWish } from './trail';
import { TrailFilters } from './trail-filters';
import { TrailTable } from './trail-table';

/** Who did what to which record, as the server noted it. */
export function TrailPage() {
  const { client } = useApp();
  const csv = useDeed();
  const [wish, setWish] = useState<TrailWish>(ALL);
  // where each page after the first begins, up to the one shown
  const [begins, setBegins] = useState<readonly number[]>([]);
  const { value, problem, isReading } = useRead(
    useCallback(async () => {
      const query = trailQuery(wish, PAGE_SIZE, begins.at(-1));
      const { entries, next } = await client.read('/v1/audit/entries', {}, query);
      return { entries: entries ?? [], next: next ?? undefined };
    }, [client, wish, begins]),
  );

  function wishFor(wanted: TrailWish): void {
    setWish(wanted);
    setBegins([]);
  }
  async function keepAll(): Promise<void> {
    const bytes = await client.file('/v1/audit/entries.csv', {}, trailQuery(wish, LARGEST));
    if (bytes) download('spira-audit.csv', bytes);
  }

  const next = value?.next;
  return (
    <Page title={t('trail.title')}>
      <p class="hint">{t('trail.why')}</p>
      <TrailFilters key={wish.actor} wish={wish} onWish={wishFor} />
      <ProblemNotice text={problem || csv.problem} />
      {!value && !problem && <p>{t('app.loading')}</p>}
      <div class="actions">
        <button aria-disabled={csv.isBusy} onClick={() => void csv.run(keepAll)}>
          {t('trail.csv')}
        </button>
        <span class="hint">{t('trail.csvWhy', { count: LARGEST })}</span>
      </div>
      <div aria-busy={isReading} role="status">
        {value?.entries.length === 0 && <p>{t('trail.none')}</p>}
      </div>
      {value && value.entries.length > 0 && (
        <TrailTable entries={value.entries} onActor={(actor) => wishFor({ ...wish, actor })} />
      )}
      <Pages
        number={begins.length + 1}
        onPrevious={begins.length > 0 ? () => setBegins(begins.slice(0, -1)) : undefined}
        onNext={next === undefined ? undefined : () => setBegins([...begins, next])}
      />
    </Page>
  );
}
