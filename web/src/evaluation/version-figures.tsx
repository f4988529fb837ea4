import { decimal, t } from '../language/language';
import { CountsTable } from './counts-table';
import { percent, shortDigest, type Figures, type Share } from './figures';
import { RocCurve } from './roc-curve';

/** How right one version was. */
export function VersionFigures({ figures }: { figures: Figures }) {
  const { model, positive, negative, sensitivity, specificity, roc } = figures;
  const role = t(model?.role === 'challenger' ? 'evaluation.challenger' : 'evaluation.production');
  const name = t('evaluation.versionName', {
    role,
    version: model?.version || '—',
    digest: shortDigest(model?.digest),
  });
  return (
    <section>
      <h3>{name}</h3>
      <CountsTable
        caption={t('evaluation.matrix')}
        across="evaluation.outcome"
        rows={[
          [t('outcome.confirmed'), positive],
          [t('outcome.excluded'), negative],
        ]}
      />
      <dl>
        <Fact name={t('evaluation.sensitivity')} value={inWords(sensitivity)} />
        <Fact name={t('evaluation.specificity')} value={inWords(specificity)} />
        <Fact
          name={t('evaluation.area')}
          value={
            roc
              ? t('evaluation.interval', {
                  value: decimal(roc.area ?? 0, 3),
                  low: decimal(roc.interval?.low ?? 0, 3),
                  high: decimal(roc.interval?.high ?? 1, 3),
                })
              : t('evaluation.tooFew')
          }
        />
      </dl>
      {roc && <RocCurve roc={roc} name={name} />}
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function inWords(share: Share | undefined): string {
  const value = percent(share?.value);
  if (!share || value === undefined) return t('evaluation.ofNone');
  return t('evaluation.share', {
    value: decimal(value, 1),
    low: decimal(percent(share.interval?.low) ?? 0, 1),
    high: decimal(percent(share.interval?.high) ?? 100, 1),
    hits: share.hits ?? 0,
    of: share.of ?? 0,
  });
}
