import { useCallback } from 'preact/hooks';
import type { components } from '../api/schema';
import { useApp } from '../app/app';
import { Page } from '../app/page';
import { ProblemNotice } from '../app/problem-notice';
import { useRead } from '../app/use-read';
import { dateAndTime, t, textFor } from '../language/language';
import { Failures } from './failures';
import { Servers } from './servers';

type Schemas = components['schemas'];

/** How SPIRA is doing, for whoever keeps it running; nothing about patients. */
export function OperationPage() {
  const { client } = useApp();
  const { value, problem, isReading, again } = useRead(
    useCallback(() => client.read('/v1/operation'), [client]),
  );
  return (
    <Page title={t('operation.title')}>
      <p class="hint">{t('operation.why')}</p>
      <ProblemNotice text={problem} />
      {!value && !problem && <p>{t('app.loading')}</p>}
      <div class="actions">
        <p role="status">
          {value?.at && t('operation.at', { when: dateAndTime(new Date(value.at)) })}
        </p>
        <button aria-disabled={isReading} onClick={isReading ? undefined : again}>
          {t('history.refresh')}
        </button>
      </div>
      {value && <Works neighbours={value.neighbours ?? []} />}
      {value?.unfinished && <Waiting unfinished={value.unfinished} />}
      {value?.failures && <Failures failures={value.failures} />}
      {value && <Servers count={value.inference_servers ?? 0} models={value.models ?? []} />}
      {value && <More version={value.version ?? ''} />}
    </Page>
  );
}

function Works({ neighbours }: { neighbours: readonly Schemas['NeighbourBody'][] }) {
  return (
    <section>
      <h2>{t('operation.works')}</h2>
      <dl>
        {neighbours.map(({ name = '', works }) => (
          <div key={name}>
            <dt>{textFor(`operation.works.${name}`) ?? name}</dt>
            <dd class={works ? 'good' : 'complaint'}>
              {t(works ? 'operation.works.yes' : 'operation.works.no')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Waiting({ unfinished }: { unfinished: Schemas['Unfinished'] }) {
  const { count = 0, is_exact: isExact, oldest } = unfinished;
  return (
    <section>
      <h2>{t('operation.waiting')}</h2>
      <dl>
        <div>
          <dt>{t('operation.unfinished')}</dt>
          <dd>{isExact ? count : t('operation.atLeast', { count })}</dd>
        </div>
        <div>
          <dt>{t('operation.oldest')}</dt>
          <dd>{oldest ? dateAndTime(new Date(oldest)) : t('operation.oldest.none')}</dd>
        </div>
      </dl>
    </section>
  );
}

function More({ version }: { version: string }) {
  return (
    <section>
      <h2>{t('operation.more')}</h2>
      <p>{t('operation.version', { version })}</p>
      <ul>
        <li>
          <a href="/docs">{t('operation.docs')}</a>
        </li>
        <li>
          <a href="/actuator/prometheus">{t('operation.metrics')}</a>
        </li>
        <li>{t('operation.runbook')}</li>
      </ul>
    </section>
  );
}
