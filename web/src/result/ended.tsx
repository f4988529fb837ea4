import { useApp } from '../app/app';
import { dateAndTime, decimal, t, textFor } from '../language/language';
import { Again } from './again';
import { inWords } from './aggregated';
import type { Outcome } from './outcome';
import { Why } from './why';

/** The diagnosis in words, or why there is none. */
export function Ended({ id, outcome }: { id: string; outcome: Outcome }) {
  return (
    <>
      {outcome.removed.includes('result') ? (
        <h2 class="diagnosis">{t('result.removed.result')}</h2>
      ) : outcome.status === 'completed' ? (
        <Diagnosis diagnosis={outcome.diagnosis} />
      ) : (
        <>
          <h2 class="diagnosis">{t('result.error')}</h2>
          <p>{outcome.reason ? t('result.errorWhat') : t('result.errorNoReason')}</p>
          {outcome.reason && (
            <p class="notice problem">
              <Why reason={outcome.reason} />
            </p>
          )}
          <Again id={id} />
        </>
      )}
      {outcome.removed.includes('identity') && <p class="notice">{t('result.removed.identity')}</p>}
      <Facts outcome={outcome} />
    </>
  );
}

function Diagnosis({ diagnosis }: { diagnosis: string }) {
  return (
    <>
      <h2 class={`diagnosis ${diagnosis}`}>
        <span class="unseen">{t('result.diagnosis')}: </span>
        {textFor(`result.${diagnosis}`) ?? diagnosis}
      </h2>
      <p>{textFor(`result.${diagnosis}.means`) ?? t('result.other.means')}</p>
    </>
  );
}

/** What the model gave, and how that came of its windows. */
function scoresOf({ status, removed, output, aggregated }: Outcome): string {
  if (status !== 'completed' || removed.includes('result')) return '';
  const scores = output.map((score) => decimal(score, 3)).join('; ');
  const how = inWords(aggregated);
  return how ? `${scores} (${how})` : scores;
}

function Facts({ outcome }: { outcome: Outcome }) {
  const model = useApp().catalog.nameOf(outcome.modelId) ?? outcome.modelId;
  const version = outcome.modelVersion && t('result.version', { version: outcome.modelVersion });
  const facts: [string, string][] = [
    [t('field.rgh'), outcome.rgh],
    [t('result.hospital'), outcome.hospital],
    [t('result.model'), [model, version].filter(Boolean).join(', ')],
    [t('result.score'), scoresOf(outcome)],
    [t('result.when'), outcome.accepted ? dateAndTime(outcome.accepted) : ''],
    [t('result.by'), outcome.askedBy],
  ];
  return (
    <dl>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
