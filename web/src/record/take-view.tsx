import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../app/app';
import type { Part, Take } from '../drafts/draft';
import { decimal, t } from '../language/language';
import { Listen } from './listen';

interface TakeViewProps {
  readonly draftId: string;
  readonly part: Part;
  readonly take: Take;
}

/** A recording that was made: what is thought of it, and the recording itself. */
export function TakeView({ draftId, part, take }: TakeViewProps) {
  const { drafts } = useApp();
  const [wav, setWav] = useState<Uint8Array<ArrayBuffer>>();
  useEffect(() => {
    let isShown = true;
    void drafts.recording(draftId, part).then((found) => isShown && setWav(found));
    return () => {
      isShown = false;
    };
  }, [drafts, draftId, part, take]);
  return (
    <div class="take">
      {take.seconds === undefined ? (
        <p>{t('record.unjudged')}</p>
      ) : (
        <Verdicts seconds={take.seconds} warnings={take.warnings} />
      )}
      {wav && <Listen wav={wav} name={t(`record.${part}`)} />}
    </div>
  );
}

function Verdicts({ seconds, warnings }: { seconds: number; warnings: Take['warnings'] }) {
  return (
    <>
      <p>
        <span class="seconds">{t('record.seconds', { seconds: decimal(seconds, 1) })}</span>{' '}
        {warnings.length === 0 && <strong class="good">{t('record.good')}</strong>}
      </p>
      {warnings.length > 0 && (
        <ul class="warnings">
          {warnings.map((warning) => (
            <li key={warning}>{t(`verdict.${warning}`)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
