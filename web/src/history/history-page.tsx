import { useState } from 'preact/hooks';
import { Page } from '../app/page';
import { ProblemNotice } from '../app/problem-notice';
import { t } from '../language/language';
import { downloadCsv } from './history-csv';
import { Entries } from './entries';
import { Filters } from './filters';
import { NEWEST_FIRST, orderedBy, type Wish } from './listing';
import { Pages } from './pages';
import { useHistory } from './use-history';

/** Everything that this user has asked for, searched by the server. */
export function HistoryPage() {
  const [wish, setWish] = useState<Wish>(NEWEST_FIRST);
  // the addresses of the pages up to the one shown; the first needs none
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  const { shown, problem, isReading, readAgain } = useHistory(wish, addresses.at(-1));

  function wishFor(changed: Partial<Wish>): void {
    setWish({ ...wish, ...changed });
    setAddresses([]);
  }

  const entries = shown?.entries ?? [];
  return (
    <Page title={t('history.title')}>
      <ProblemNotice text={problem} />
      <Filters wish={wish} onWish={wishFor} />
      <div class="actions">
        <p role="status">{shown?.total}</p>
        <button onClick={readAgain}>{t('history.refresh')}</button>
        <button disabled={entries.length === 0} onClick={() => downloadCsv(entries)}>
          {t('history.csv')}
        </button>
      </div>
      {!shown && !problem && <p>{t('app.loading')}</p>}
      {shown && entries.length === 0 && (
        <p>
          {t(
            shown.next
              ? 'history.notHere'
              : wish === NEWEST_FIRST
                ? 'history.none'
                : 'history.noMatch',
          )}
        </p>
      )}
      <div aria-busy={isReading}>
        {entries.length > 0 && (
          <Entries
            entries={entries}
            order={wish.order}
            onOrder={(column) => wishFor({ order: orderedBy(column, wish) })}
          />
        )}
      </div>
      <Pages
        number={addresses.length + 1}
        onPrevious={addresses.length > 0 ? () => setAddresses(addresses.slice(0, -1)) : undefined}
        onNext={shown?.next ? () => setAddresses([...addresses, shown.next ?? '']) : undefined}
      />
      <p class="hint">{t('history.limits')}</p>
    </Page>
  );
}
