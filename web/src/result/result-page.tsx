import { useEffect, useState } from 'preact/hooks';
import { said } from '../api/problem';
import { useApp } from '../app/app';
import { Page } from '../app/page';
import { usePageModel } from '../app/page-model';
import { mayOpen } from '../app/places';
import { t } from '../language/language';
import { OutcomeSection } from '../outcomes/outcome-section';
import { Ended } from './ended';
import { HeardRecordings } from './heard-recordings';
import { outcomeOf, type Outcome } from './outcome';
import { Printed } from './printed';
import { watch } from './watch';

const EVENTS = '/v1/users/{user_id}/inferences/{inference_id}/events';

const isOver = ({ status }: Outcome) => status !== 'processing';

/** What became of an inference; it comes by itself. */
export function ResultPage({ id }: { id: string }) {
  const { client, session, catalog } = useApp();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isMissed, setMissed] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const { id: userId = '', role = 'nurse' } = session.user.value ?? {};

  useEffect(() => {
    const stop = new AbortController();
    const members = { user_id: userId, inference_id: id };
    const told = client.told(EVENTS, members, 'ended', stop.signal);
    const ask = async () => {
      const found = await client.read(
        '/v1/users/{user_id}/inferences/{inference_id}/result',
        members,
      );
      return outcomeOf(found);
    };
    const seen = (value: Outcome) => {
      setOutcome(value);
      setMissed(false);
    };
    watch(ask, { seen, missed: () => setMissed(true), isOver, told }, stop.signal)
      .catch(setFailure)
      .finally(() => stop.abort());
    return () => stop.abort();
  }, [client, id, userId]);

  const problem = said(failure);
  const ended = outcome && isOver(outcome) ? outcome : undefined;
  usePageModel(catalog.nameOf(outcome?.modelId));
  return (
    <Page title={t('result.title')}>
      <div role="status" class="outcome">
        {problem && <p class="notice problem">{problem}</p>}
        {!problem && !outcome && <p>{t('app.loading')}</p>}
        {outcome?.status === 'processing' && <p class="notice">{t('result.processing')}</p>}
        {isMissed && <p class="notice problem">{t('result.unreachable')}</p>}
        {ended && <Ended id={id} outcome={ended} />}
      </div>
      {ended && <Printed id={id} outcome={ended} />}
      {ended && <OutcomeSection key={id} id={id} />}
      {outcome && <HeardRecordings key={id} id={id} outcome={outcome} />}
      <div class="actions">
        {ended && <button onClick={() => print()}>{t('print.do')}</button>}
        {mayOpen('home', role) && (
          <a class="button" href="#/">
            {t('result.next')}
          </a>
        )}
        <a class="button" href="#/history">
          {t('result.all')}
        </a>
      </div>
    </Page>
  );
}
