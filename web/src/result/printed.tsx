import { useState } from 'preact/hooks';
import { useApp } from '../app/app';
import { PARTS } from '../drafts/draft';
import { dateAndTime, listed, t, textFor } from '../language/language';
import type { Outcome } from './outcome';

interface PrintedProps {
  readonly id: string;
  readonly outcome: Outcome;
}

/** What stands on paper beside the diagnosis, and not on the screen. */
export function Printed({ id, outcome }: PrintedProps) {
  const user = useApp().session.user.value?.username ?? '';
  const [opened] = useState(() => new Date());
  return (
    <section class="paper">
      <h2>{t('print.form')}</h2>
      <dl>
        {outcome.answers.map(([name, answer]) => (
          <div key={name}>
            <dt>{t(`field.${name}`)}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('print.quality')}</h2>
      <dl>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{t(`record.${part}`)}</dt>
            <dd>{qualityOf(outcome, part)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {t('print.id')}: {id}
      </p>
      <p>{t('print.by', { user, when: dateAndTime(opened) })}</p>
    </section>
  );
}

function qualityOf({ warnings }: Outcome, part: string): string {
  if (!warnings) return t('print.unjudged');
  const kinds = warnings.get(part);
  if (!kinds) return t('print.notSent');
  if (kinds.length === 0) return t('print.good');
  return listed(kinds.map((kind) => textFor(`verdict.${kind}`) ?? kind));
}
