import type { components } from '../api/schema';
import { t } from '../language/language';
import { Why } from '../result/why';

/** Why inferences of the last day failed, the most frequent reason first. */
export function Failures({ failures }: { failures: components['schemas']['Failures'] }) {
  const { count = 0, is_exact: isExact, reasons = [] } = failures;
  return (
    <section>
      <h2>{t('operation.errors')}</h2>
      {count === 0 && <p>{t('operation.errors.none')}</p>}
      {count > 0 && !isExact && <p>{t('operation.errors.partly', { count })}</p>}
      {reasons.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('operation.count')}</th>
              <th scope="col">{t('operation.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {reasons.map((each) => (
              <tr key={each.reason}>
                <td data-label={t('operation.count')}>{each.count}</td>
                <td data-label={t('operation.reason')}>
                  {each.reason ? <Why reason={each.reason} /> : t('operation.noReason')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
