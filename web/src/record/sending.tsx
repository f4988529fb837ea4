import { said } from '../api/problem';
import { useApp } from '../app/app';
import { missingParts, type Draft } from '../drafts/draft';
import { complaintsAbout } from '../form/checks';
import { surroundings } from '../form/surroundings';
import { listed, t } from '../language/language';
import { Rejected } from '../home/rejected';

/** What is still needed, and the button that sends. */
export function Ready({ draft, isRecording }: { draft: Draft; isRecording: boolean }) {
  const { outbox, catalog } = useApp();
  const missing = missingParts(draft).map((part) => t(`record.${part}`));
  const complaints = complaintsAbout(draft.answers, surroundings(catalog.choices.value));
  const isUnfinished = Object.keys(complaints).length > 0;
  return (
    <section class="ready">
      {draft.rejection && <Rejected rejection={draft.rejection} />}
      <p role="status">
        {missing.length > 0 && t('record.stillNeeded', { parts: listed(missing) })}
      </p>
      {isUnfinished && <p class="complaint">{t('record.mendForm')}</p>}
      <div class="actions">
        <button
          class="primary"
          disabled={missing.length > 0 || isUnfinished || isRecording}
          onClick={() => void outbox.add(draft.id)}
        >
          {t('record.send')}
        </button>
        <a class="button" href={`#/draft/${draft.id}`}>
          {t('record.back')}
        </a>
      </div>
    </section>
  );
}

/** How far a draft is on its way to the server, and what holds it up. */
export function Underway({ draft }: { draft: Draft }) {
  const { outbox } = useApp();
  const sending = outbox.sending.value;
  const obstacle = outbox.obstacle.value;
  if (sending?.id === draft.id) {
    const percent = Math.round(sending.share * 100);
    return (
      <div>
        <p role="status">{t('send.sending')}</p>
        <progress max={1} value={sending.share} aria-label={t('send.sending')} />
        <p>{t('send.progress', { percent })}</p>
      </div>
    );
  }
  return (
    <div>
      <p class="notice" role="status">
        {obstacle ? t('send.waitingWhy', { reason: said(obstacle) }) : t('send.waiting')}
      </p>
      <div class="actions">
        <button onClick={() => void outbox.flush()}>{t('home.tryNow')}</button>
        <a class="button" href="#/">
          {t('nav.home')}
        </a>
      </div>
    </div>
  );
}
