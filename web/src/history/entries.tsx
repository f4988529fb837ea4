import { dateAndTime, t, textFor, type TextKey } from '../language/language';
import { COLUMNS, type Column, type Entry, type Order } from './listing';

interface EntriesProps {
  readonly entries: readonly Entry[];
  readonly order: Order;
  readonly onOrder: (column: Column) => void;
}

/** What the columns are called. */
export const HEADS = {
  created_in: 'history.date',
  rgh: 'history.rgh',
  hospital: 'history.hospital',
  model: 'history.model',
  status: 'history.status',
  diagnosis: 'history.diagnosis',
} as const satisfies Record<Column, TextKey>;

/** A table on a wide screen, a list of cards on a narrow one. */
export function Entries({ entries, order, onOrder }: EntriesProps) {
  return (
    <table>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <Head key={column} column={column} order={order} onOrder={onOrder} />
          ))}
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

interface HeadProps extends Omit<EntriesProps, 'entries'> {
  readonly column: Column;
}

/** A column's name, by which the server can be asked for another order. */
function Head({ column, order, onOrder }: HeadProps) {
  const isOrdering = order.column === column;
  const direction = order.isFalling ? 'descending' : 'ascending';
  const mark = order.isFalling ? ' ▼' : ' ▲';
  return (
    <th scope="col" aria-sort={isOrdering ? direction : 'none'}>
      <button onClick={() => onOrder(column)}>
        {t(HEADS[column])}
        <span aria-hidden="true">{isOrdering ? mark : ''}</span>
      </button>
    </th>
  );
}

/** What the model said, in words; a word that has none as it is. */
export function diagnosisOf({ diagnosis }: Entry): string {
  return textFor(`result.${diagnosis}`) ?? diagnosis;
}

/** What the patient turned out to have, in words. */
export function outcomeOf({ outcome }: Entry): string {
  return outcome ? t(`outcome.${outcome}`) : '';
}

function Line({ entry }: { entry: Entry }) {
  return (
    <tr>
      <td data-label={t('history.date')}>{entry.accepted ? dateAndTime(entry.accepted) : ''}</td>
      <td class="number" data-label={t('history.rgh')}>
        <a href={`#/result/${entry.id}`} aria-label={t('history.open', { rgh: entry.rgh })}>
          {entry.rgh || '—'}
        </a>
      </td>
      <td data-label={t('history.hospital')}>{entry.hospital}</td>
      <td data-label={t('history.model')}>{entry.model}</td>
      <td class="word" data-label={t('history.status')}>
        <span class={`status ${entry.status}`}>{t(`history.status.${entry.status}`)}</span>
      </td>
      <td class="word" data-label={t('history.diagnosis')}>
        {diagnosisOf(entry)}
      </td>
      <td class="word" data-label={t('outcome.short')}>
        {outcomeOf(entry)}
      </td>
    </tr>
  );
}
