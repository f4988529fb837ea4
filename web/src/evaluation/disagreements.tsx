import { t, textFor } from '../language/language';
import type { Disagreement } from './figures';

/** Where two versions said something else of the same recordings. */
export function Disagreements({ all }: { all: readonly Disagreement[] }) {
  if (all.length === 0) return null;
  return (
    <details>
      <summary>{t('evaluation.disagreements', { count: all.length })}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('evaluation.case')}</th>
            <th scope="col">{t('evaluation.production')}</th>
            <th scope="col">{t('evaluation.challenger')}</th>
            <th scope="col">{t('evaluation.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((each, i) => (
            <Line key={i} disagreement={each} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function outcomeOf(confirmed: boolean | null | undefined) {
  if (confirmed == null) return 'outcome.unknown';
  return confirmed ? 'outcome.confirmed' : 'outcome.excluded';
}

function Line({ disagreement }: { disagreement: Disagreement }) {
  const { case_id: id, production, challenger, confirmed } = disagreement;
  return (
    <tr>
      <td data-label={t('evaluation.case')}>
        <code>{id}</code>
      </td>
      <td data-label={t('evaluation.production')}>{textFor(`result.${production}`)}</td>
      <td data-label={t('evaluation.challenger')}>{textFor(`result.${challenger}`)}</td>
      <td data-label={t('evaluation.outcome')}>{t(outcomeOf(confirmed))}</td>
    </tr>
  );
}
