import { useApp } from '../app/app';
import { PARTS } from '../drafts/draft';
import { t } from '../language/language';
import { Listen } from '../record/listen';

/** The recordings of an inference that was sent from this page, as long as it is not left. */
export function HeardRecordings({ id }: { id: string }) {
  const sent = useApp().sent.value.find(({ inferenceId }) => inferenceId === id);
  if (!sent) return null;
  return (
    <section>
      <h2>{t('result.heard')}</h2>
      {PARTS.map((part) => {
        const wav = sent.recordings.get(part);
        return (
          wav && (
            <div key={part}>
              <h3>{t(`record.${part}`)}</h3>
              <Listen wav={wav} name={t(`record.${part}`)} />
            </div>
          )
        );
      })}
    </section>
  );
}
