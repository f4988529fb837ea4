import { dateAndTime, t, textFor } from '../language/language';
import { recordsOf, type TrailEntry } from './trail';

interface TrailTableProps {
  readonly entries: readonly TrailEntry[];
  readonly onActor: (actorId: string) => void;
}

export function TrailTable({ entries, onActor }: TrailTableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('trail.number')}</th>
          <th scope="col">{t('trail.at')}</th>
          <th scope="col">{t('trail.who')}</th>
          <th scope="col">{t('trail.address')}</th>
          <th scope="col">{t('trail.action')}</th>
          <th scope="col">{t('trail.records')}</th>
          <th scope="col">{t('trail.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.number}>
            <td data-label={t('trail.number')}>{entry.number}</td>
            <td data-label={t('trail.at')}>{entry.at ? dateAndTime(new Date(entry.at)) : ''}</td>
            <td data-label={t('trail.who')}>
              <Who entry={entry} onActor={onActor} />
            </td>
            <td data-label={t('trail.address')}>{entry.address}</td>
            <td data-label={t('trail.action')}>{entry.action}</td>
            <td data-label={t('trail.records')}>
              <span>
                {recordsOf(entry).map((record) => (
                  <span key={record} class="record-id">
                    {record}
                  </span>
                ))}
              </span>
            </td>
            <td data-label={t('trail.outcome')}>
              {textFor(`trail.outcome.${entry.outcome}`) ?? entry.outcome}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface WhoProps {
  readonly entry: TrailEntry;
  readonly onActor: (actorId: string) => void;
}

/** Whose deed it was; pressing leaves only theirs. */
function Who({ entry, onActor }: WhoProps) {
  const { actor_id: id = '', actor_name: user = '', role = '' } = entry;
  if (!id) return <span>{t('trail.nobody')}</span>;
  return (
    <span>
      <button title={t('trail.only', { user })} onClick={() => onActor(id)}>
        {user}
      </button>{' '}
      {textFor(`role.${role}`) ?? role}
    </span>
  );
}
