import { useApp } from '../app/app';
import { Page } from '../app/page';
import { ProblemNotice } from '../app/problem-notice';
import { t } from '../language/language';
import { downloadCsv } from './history-csv';
import { Entries } from './entries';
import { Filters } from './filters';
import { AT_THE_NEWEST, NEWEST_FIRST, orderedBy, type Wish } from './listing';
import { Pages } from './pages';
import { useHistory, type Shown } from './use-history';

/** Everything that this user has asked for, searched by the server. */
export function HistoryPage() {
  const { history } = useApp();
  const { wish, addresses } = history.value;
  const { shown, problem, isReading, readAgain } = useHistory(wish, addresses.at(-1));

  function wishFor(changed: Partial<Wish>): void {
    history.value = { wish: { ...history.value.wish, ...changed }, addresses: [] };
  }
  function turnTo(pages: readonly string[]): void {
    history.value = { wish, addresses: pages };
  }

  const entries = shown?.entries ?? [];
  return (
    <Page title={t('history.title')}>
      <ProblemNotice text={problem} />
      <Filters wish={wish} onWish={wishFor} />
      <div class="actions">
        <p role="status">{shown && totalOf(shown)}</p>
        <button onClick={readAgain}>{t('history.refresh')}</button>
        <button onClick={() => (history.value = AT_THE_NEWEST)}>{t('history.clear')}</button>
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
        onPrevious={addresses.length > 0 ? () => turnTo(addresses.slice(0, -1)) : undefined}
        onNext={shown?.next ? () => turnTo([...addresses, shown.next ?? '']) : undefined}
      />
      <p class="hint">{t('history.limits')}</p>
    </Page>
  );
}

function totalOf({ total: all, isExact }: Shown): string {
  if (all === undefined) return '';
  return t(isExact ? 'history.count' : 'history.countMore', { all });
}
