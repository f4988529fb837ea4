import { decimal, t } from '../language/language';
import { levelText, measureText, type DriftOfMeasure, type DriftedVersion } from './moved';
import { shortDigest } from './figures';

/** How far one version's newest results lie from its reference, over all hospitals and in each. */
export function DriftOfVersion({ of }: { of: DriftedVersion }) {
  const { version = '', digest, reference, results = 0, measures = [], hospitals = [] } = of;
  const origin = reference?.origin === 'registered' ? 'drift.registered' : 'drift.firstResults';
  return (
    <section>
      <h3>{t('drift.version', { version, digest: shortDigest(digest) })}</h3>
      <p>
        {t(origin, { cases: reference?.cases ?? 0 })} {t('drift.results', { count: results })}
      </p>
      <MeasuresTable caption={t('drift.measures')} measures={measures} />
      {hospitals.length > 0 && (
        <table>
          <caption>{t('drift.hospitals')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('drift.hospital')}</th>
              <th scope="col">{t('drift.resultsOf')}</th>
              <th scope="col">{t('drift.level')}</th>
              <th scope="col">{t('drift.which')}</th>
            </tr>
          </thead>
          <tbody>
            {hospitals.map((each) => (
              <tr key={each.hospital}>
                <th scope="row">{each.hospital}</th>
                <td data-label={t('drift.resultsOf')}>{each.results}</td>
                <td data-label={t('drift.level')}>{levelText(each.level)}</td>
                <td data-label={t('drift.which')}>{moved(each.measures)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface MeasuresTableProps {
  readonly caption: string;
  readonly measures: readonly DriftOfMeasure[];
}

function MeasuresTable({ caption, measures }: MeasuresTableProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('drift.measure')}</th>
          <th scope="col">{t('drift.psi')}</th>
          <th scope="col">{t('drift.distance')}</th>
          <th scope="col">{t('drift.level')}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map(({ measure = '', psi, distance, level }) => (
          <tr key={measure}>
            <th scope="row">{measureText(measure)}</th>
            <td data-label={t('drift.psi')}>{psi == null ? '—' : decimal(psi, 2)}</td>
            <td data-label={t('drift.distance')}>
              {distance == null ? '—' : decimal(distance, 2)}
            </td>
            <td data-label={t('drift.level')}>{levelText(level)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What has moved, or is to be watched. */
function moved(measures: readonly DriftOfMeasure[] = []): string {
  return (
    measures
      .filter(({ level }) => level === 'drifted' || level === 'watch')
      .map(({ measure = '' }) => measureText(measure))
      .join(', ') || '—'
  );
}
