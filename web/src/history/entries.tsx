import { dateAndTime, t, type TextKey } from '../language/language';
import type { Column, Entry, Wish } from './listing';

const COLUMNS: readonly [Column, TextKey][] = [
  ['accepted', 'history.date'],
  ['rgh', 'history.rgh'],
  ['hospital', 'history.hospital'],
  ['model', 'history.model'],
  ['status', 'history.status'],
];

interface EntriesProps {
  readonly entries: readonly Entry[];
  readonly wish: Wish;
  readonly onWish: (changed: Partial<Wish>) => void;
}

/** A table on a wide screen, a list of cards on a narrow one. */
export function Entries({ entries, wish, onWish }: EntriesProps) {
  return (
    <table>
      <thead>
        <tr>
          {COLUMNS.map(([column, key]) => (
            <th key={column} scope="col" aria-sort={orderOf(column, wish)}>
              <button
                onClick={() =>
                  onWish({ column, isDescending: wish.column === column && !wish.isDescending })
                }
              >
                {t(key)}
                <span aria-hidden="true">
                  {wish.column === column ? (wish.isDescending ? ' ▼' : ' ▲') : ''}
                </span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function orderOf(column: Column, wish: Wish): 'ascending' | 'descending' | 'none' {
  if (wish.column !== column) return 'none';
  return wish.isDescending ? 'descending' : 'ascending';
}

function Line({ entry }: { entry: Entry }) {
  return (
    <tr>
      <td data-label={t('history.date')}>{entry.accepted ? dateAndTime(entry.accepted) : ''}</td>
      <td data-label={t('history.rgh')}>
        <a href={`#/result/${entry.id}`} aria-label={t('history.open', { rgh: entry.rgh })}>
          {entry.rgh || '—'}
        </a>
      </td>
      <td data-label={t('history.hospital')}>{entry.hospital}</td>
      <td data-label={t('history.model')}>{entry.model}</td>
      <td data-label={t('history.status')}>
        <span class={`status ${entry.status}`}>{t(`history.status.${entry.status}`)}</span>
      </td>
    </tr>
  );
}
