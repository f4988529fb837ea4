import { useCallback } from 'preact/hooks';
import { useApp } from '../app/app';
import { ProblemNotice } from '../app/problem-notice';
import { useDeed } from '../app/use-deed';
import { useRead } from '../app/use-read';
import { dateAndTime, day, t } from '../language/language';
import { bodyOf, type Draft, type Given, type GivenSoFar } from './given';
import { OutcomeForm } from './outcome-form';

const PATH = '/v1/users/{user_id}/inferences/{inference_id}/outcomes';

/** What the patient turned out to have: who may says so here, the others read it. */
export function OutcomeSection({ id }: { id: string }) {
  const { client, session } = useApp();
  const userId = session.user.value?.id ?? '';
  const read = useCallback(
    () => client.read(PATH, { user_id: userId, inference_id: id }),
    [client, id, userId],
  );
  const { value: given, problem, again } = useRead(read);
  const giving = useDeed();

  const give = (draft: Draft) =>
    giving.run(async () => {
      const body = bodyOf(draft, given?.version ?? 0);
      const members = { user_id: userId, inference_id: id };
      await client.change({ verb: 'post', path: PATH, members, body });
      again();
    });

  return (
    <section aria-labelledby="outcome-title">
      <h2 id="outcome-title">{t('outcome.title')}</h2>
      <ProblemNotice text={problem} />
      {given && <Current given={given.current} />}
      {given?.may_give && (
        <OutcomeForm
          key={given.version}
          current={given.current}
          isBusy={giving.isBusy}
          onGive={give}
        />
      )}
      <ProblemNotice text={giving.problem} />
      {giving.problem && <button onClick={again}>{t('outcome.readAgain')}</button>}
      {given && <Before given={given} />}
    </section>
  );
}

function Current({ given }: { given: Given | null | undefined }) {
  return (
    <div role="status">
      {given ? (
        <>
          <p>
            <strong>{inWords(given)}</strong>
            {given.note && ` — ${given.note}`}
          </p>
          <p class="hint">{byWhom(given)}</p>
        </>
      ) : (
        <p>{t('outcome.none')}</p>
      )}
    </div>
  );
}

/** What was said and corrected since, the latest first. */
function Before({ given }: { given: GivenSoFar }) {
  const before = (given.history ?? []).slice(0, -1).toReversed();
  if (before.length === 0) return null;
  return (
    <details>
      <summary>{t('outcome.before', { count: before.length })}</summary>
      <ol>
        {before.map((each) => (
          <li key={each.given_at}>
            {inWords(each)}
            {each.note && ` — ${each.note}`}
            <br />
            <span class="hint">{byWhom(each)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function inWords({ value, date }: Given): string {
  return t('outcome.on', { value: t(`outcome.${value ?? 'unknown'}`), day: day(date ?? '') });
}

function byWhom({ given_by_name: name, given_at: at }: Given): string {
  return t('outcome.by', { name: name ?? '', when: at ? dateAndTime(new Date(at)) : '' });
}
