import { t } from '../language/language';
import { CountsTable } from './counts-table';
import { DIAGNOSES } from '../result/outcome';
import { Disagreements } from './disagreements';
import { keyOf, type Agreement } from './figures';
import { Scatter } from './scatter';

/** What each version on trial said where production said something. */
export function AgreementTables({ agreements }: { agreements: readonly Agreement[] }) {
  return (
    <>
      {agreements.map((agreement) => (
        <AgreementTable
          key={keyOf(agreement.production) + keyOf(agreement.challenger)}
          agreement={agreement}
        />
      ))}
    </>
  );
}

function AgreementTable({ agreement }: { agreement: Agreement }) {
  const versions = {
    production: agreement.production?.version ?? '',
    challenger: agreement.challenger?.version ?? '',
  };
  return (
    <section>
      <h3>{t('evaluation.agreement', versions)}</h3>
      <p>{t('evaluation.agreed', { agreed: agreement.agreed ?? 0, of: agreement.of ?? 0 })}</p>
      <CountsTable
        caption={t('evaluation.agreementWhat')}
        across="evaluation.production"
        rows={DIAGNOSES.map((said) => [t(`result.${said}`), agreement[said]] as const)}
      />
      <Scatter scores={agreement.scores ?? []} />
      <Disagreements all={agreement.disagreements ?? []} />
    </section>
  );
}
