import { useCallback, useEffect, useState } from 'preact/hooks';
import type { InferenceBody } from '../api/client';
import { said } from '../api/problem';
import { useApp } from '../app/app';
import { Page } from '../app/page';
import { t } from '../language/language';
import { Entries } from './entries';
import { chosen, entryOf, NEWEST_FIRST, type Wish } from './listing';

const PAGE_SIZE = 25;
const STATUSES = ['', 'processing', 'completed', 'error'] as const;

/** Everything that this user has asked for. */
export function HistoryPage() {
  const { client, session, catalog } = useApp();
  const [bodies, setBodies] = useState<readonly InferenceBody[]>();
  const [problem, setProblem] = useState('');
  const [wish, setWish] = useState<Wish>(NEWEST_FIRST);
  const [page, setPage] = useState(0);
  const userId = session.user.value?.id ?? '';

  const read = useCallback(async () => {
    setProblem('');
    try {
      const found = await client.read('/v1/users/{user_id}/inferences', { user_id: userId });
      setBodies(found.inferences ?? []);
    } catch (failure) {
      setProblem(said(failure));
    }
  }, [client, userId]);
  useEffect(() => void read(), [read]);

  function wishFor(changed: Partial<Wish>): void {
    setWish({ ...wish, ...changed });
    setPage(0);
  }

  const all = bodies ?? [];
  const entries = chosen(
    all.map((body) => entryOf(body, (id) => catalog.nameOf(id))),
    wish,
  );
  return (
    <Page title={t('history.title')}>
      {problem && (
        <p class="notice problem" role="alert">
          {problem}
        </p>
      )}
      <Filters wish={wish} onWish={wishFor} />
      <div class="actions">
        <p role="status">
          {bodies && t('history.count', { shown: entries.length, all: all.length })}
        </p>
        <button onClick={() => void read()}>{t('history.refresh')}</button>
      </div>
      {!bodies && !problem && <p>{t('app.loading')}</p>}
      {bodies?.length === 0 && <p>{t('history.none')}</p>}
      {all.length > 0 && entries.length === 0 && <p>{t('history.noMatch')}</p>}
      {entries.length > 0 && (
        <Entries
          entries={entries.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)}
          wish={wish}
          onWish={wishFor}
        />
      )}
      <Pages page={page} count={Math.ceil(entries.length / PAGE_SIZE)} onPage={setPage} />
      <p class="hint">{t('history.limits')}</p>
    </Page>
  );
}

function Filters({ wish, onWish }: { wish: Wish; onWish: (changed: Partial<Wish>) => void }) {
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <label>
        {t('history.search')}
        <input
          type="search"
          value={wish.search}
          onInput={(event) => onWish({ search: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('history.status')}
        <select
          value={wish.status}
          onChange={(event) => onWish({ status: event.currentTarget.value as Wish['status'] })}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`history.status.${status || 'all'}`)}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

interface PagesProps {
  readonly page: number;
  readonly count: number;
  readonly onPage: (page: number) => void;
}

function Pages({ page, count, onPage }: PagesProps) {
  if (count < 2) return null;
  return (
    <div class="actions">
      <button disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('history.previous')}
      </button>
      <span>{t('history.page', { page: page + 1, pages: count })}</span>
      <button disabled={page >= count - 1} onClick={() => onPage(page + 1)}>
        {t('history.following')}
      </button>
    </div>
  );
}
