import { useEffect, useState } from 'preact/hooks';
import { said } from '../api/problem';
import { useApp } from '../app/app';
import { Page } from '../app/page';
import { dateAndTime, t } from '../language/language';
import { csvOf, download } from './csv';
import { Entries, standingOf } from './entries';
import { Filters } from './filters';
import { entriesOf, NEWEST_FIRST, queryOf, type Entry, type Wish } from './listing';

const PATH = '/v1/users/{user_id}/inferences';
/** Somebody who goes on typing is waited for. */
const TYPING_MS = 250;

interface Shown {
  readonly entries: readonly Entry[];
  readonly total: string;
  readonly next: string | undefined;
}

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
      {problem && (
        <p class="notice problem" role="alert">
          {problem}
        </p>
      )}
      <Filters wish={wish} onWish={wishFor} />
      <div class="actions">
        <p role="status">{shown?.total}</p>
        <button onClick={readAgain}>{t('history.refresh')}</button>
        <button disabled={entries.length === 0} onClick={() => keep(entries)}>
          {t('history.csv')}
        </button>
      </div>
      {!shown && !problem && <p>{t('app.loading')}</p>}
      {shown && entries.length === 0 && (
        <p>{t(shown.next ? 'history.notHere' : wish === NEWEST_FIRST ? 'history.none' : 'history.noMatch')}</p>
      )}
      <div aria-busy={isReading}>
        {entries.length > 0 && (
          <Entries
            entries={entries}
            isOldestFirst={wish.isOldestFirst}
            onOrder={(isOldestFirst) => wishFor({ isOldestFirst })}
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

/** A page of the history as the server has it, read anew whenever the wish changes. */
function useHistory(wish: Wish, address: string | undefined) {
  const { client, session, catalog } = useApp();
  const [shown, setShown] = useState<Shown>();
  const [problem, setProblem] = useState('');
  const [isReading, setReading] = useState(true);
  const [turn, setTurn] = useState(0);
  const userId = session.user.value?.id ?? '';

  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const { found, next } = await client.list(PATH, { user_id: userId }, address ?? queryOf(wish));
      if (!isWanted) return;
      const entries = entriesOf(found.inferences ?? [], found.results ?? [], (id) =>
        catalog.nameOf(id),
      );
      setShown({ entries, total: totalOf(found), next });
      setProblem('');
      setReading(false);
    };
    const timer = setTimeout(
      () =>
        void read().catch((failure) => {
          if (!isWanted) return;
          setProblem(said(failure));
          setReading(false);
        }),
      wish.rgh ? TYPING_MS : 0,
    );
    setReading(true);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [client, catalog, userId, wish, address, turn]);
  return { shown, problem, isReading, readAgain: () => setTurn(turn + 1) };
}

function totalOf(found: { total?: number | null; total_is_exact?: boolean | null }): string {
  if (found.total === undefined || found.total === null) return '';
  return t(found.total_is_exact ? 'history.count' : 'history.countMore', { all: found.total });
}

/** Has the browser keep what is shown. */
function keep(entries: readonly Entry[]): void {
  const heads = (['date', 'rgh', 'hospital', 'model', 'status'] as const).map((head) =>
    t(`history.${head}`),
  );
  const lines = entries.map((entry) => [
    entry.accepted ? dateAndTime(entry.accepted) : '',
    entry.rgh,
    entry.hospital,
    entry.model,
    standingOf(entry),
  ]);
  download('spira.csv', csvOf([heads, ...lines]));
}

interface PagesProps {
  readonly number: number;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

function Pages({ number, onPrevious, onNext }: PagesProps) {
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
