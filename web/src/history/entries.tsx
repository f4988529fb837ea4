import { dateAndTime, t, textFor } from '../language/language';
import type { Entry } from './listing';

interface EntriesProps {
  readonly entries: readonly Entry[];
  readonly isOldestFirst: boolean;
  readonly onOrder: (isOldestFirst: boolean) => void;
}

/** A table on a wide screen, a list of cards on a narrow one. */
export function Entries({ entries, isOldestFirst, onOrder }: EntriesProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" aria-sort={isOldestFirst ? 'ascending' : 'descending'}>
            <button onClick={() => onOrder(!isOldestFirst)}>
              {t('history.date')}
              <span aria-hidden="true">{isOldestFirst ? ' ▲' : ' ▼'}</span>
            </button>
          </th>
          <th scope="col">{t('history.rgh')}</th>
          <th scope="col">{t('history.hospital')}</th>
          <th scope="col">{t('history.model')}</th>
          <th scope="col">{t('history.status')}</th>
          <th scope="col">{t('outcome.short')}</th>
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

/** How an inference stands, or what it ended with, in words. */
export function standingOf({ status, diagnosis }: Entry): string {
  return diagnosis ? (textFor(`result.${diagnosis}`) ?? diagnosis) : t(`history.status.${status}`);
}

/** What the patient turned out to have, in words. */
export function outcomeOf({ outcome }: Entry): string {
  return outcome ? t(`outcome.${outcome}`) : '';
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
        <span class={`status ${entry.status}`}>{standingOf(entry)}</span>
      </td>
      <td data-label={t('outcome.short')}>{outcomeOf(entry)}</td>
    </tr>
  );
}
