import { useEffect, useMemo } from 'preact/hooks';
import { useApp } from '../app/app';
import { Page } from '../app/page';
import { usePageModel } from '../app/page-model';
import { PARTS } from '../drafts/draft';
import { t } from '../language/language';
import { Recorder } from './recorder';
import { Recording } from './recording';
import { Ready, Underway } from './sending';
import { Setup } from './setup';

/** The four recordings of a draft, and the way to the server. */
export function RecordPage({ id }: { id: string }) {
  const { drafts, catalog } = useApp();
  const draft = drafts.find(id);
  const recorder = useMemo(() => new Recorder(drafts, id), [drafts, id]);
  useEffect(() => {
    void recorder.listDevices();
    return () => void recorder.abandon();
  }, [recorder]);
  usePageModel(catalog.nameOf(draft?.answers.model_id));
  if (!draft) return <Page title={t('app.notFound')}>{null}</Page>;
  return (
    <Page title={t('record.title')}>
      {draft.state === 'waiting' ? (
        <Underway draft={draft} />
      ) : (
        <>
          <p class="hint">
            {draft.answers.rgh} · {t('record.mayStop')}
          </p>
          <Setup recorder={recorder} />
          {PARTS.map((part) => (
            <Recording key={part} draft={draft} part={part} recorder={recorder} />
          ))}
          <Ready draft={draft} isRecording={recorder.part.value !== undefined} />
        </>
      )}
    </Page>
  );
}
