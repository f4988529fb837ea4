import { useState } from 'preact/hooks';
import { useApp } from '../app/app';
import { Dialog } from '../app/dialog';
import type { Draft } from '../drafts/draft';
import { dateAndTime, t } from '../language/language';

/** A draft that is kept in this browser, and what can be done with it. */
export function KeptDraft({ draft }: { draft: Draft }) {
  const { drafts, outbox } = useApp();
  const [isAsking, setAsking] = useState(false);
  const name = draft.answers.rgh || t('home.unnamed');
  const sending = outbox.sending.value;
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p class="hint">
          {draft.answers.local && `${draft.answers.local} · `}
          {t('home.started', { when: dateAndTime(new Date(draft.begun)) })} ·{' '}
          {t('home.recordingsMade', { count: Object.keys(draft.takes).length })}
        </p>
        {draft.rejection && <p class="complaint">{t('send.refused')}</p>}
        {sending?.id === draft.id && <p>{t('send.sending')}</p>}
      </div>
      <div class="actions">
        {draft.state === 'draft' && (
          <a class="button" href={`#/draft/${draft.id}`} aria-label={t('home.openOf', { name })}>
            {t('home.open')}
          </a>
        )}
        <button aria-label={t('home.discardOf', { name })} onClick={() => setAsking(true)}>
          {t('home.discard')}
        </button>
      </div>
      {isAsking && (
        <Dialog title={t('home.discardSure')} onClose={() => setAsking(false)}>
          <p>{name}</p>
          <div class="actions">
            <button onClick={() => setAsking(false)}>{t('home.discardNo')}</button>
            <button class="danger" onClick={() => void drafts.remove(draft.id)}>
              {t('home.discardYes')}
            </button>
          </div>
        </Dialog>
      )}
    </li>
  );
}
