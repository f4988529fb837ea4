import { useState } from 'preact/hooks';
import { useApp } from '../app/app';
import { ProblemNotice } from '../app/problem-notice';
import { useDeed } from '../app/use-deed';
import { PARTS, type Part } from '../drafts/draft';
import { t, textFor } from '../language/language';
import { Listen } from '../record/listen';
import type { Outcome } from './outcome';
import { Scores } from './scores';
import type { Stretch } from './score-curve';
import { Spectrum } from './spectrum';

type Wavs = ReadonlyMap<Part, Uint8Array<ArrayBuffer>>;

interface HeardRecordingsProps {
  readonly id: string;
  readonly outcome: Outcome;
}

/** The recordings of an inference: those at hand, or on request those that the server keeps. */
export function HeardRecordings({ id, outcome }: HeardRecordingsProps) {
  const sent = useApp().sent.value.find(({ inferenceId }) => inferenceId === id);
  const [loaded, setLoaded] = useState<Wavs>();
  const wavs = sent?.recordings ?? loaded;
  const { windows, warnings } = outcome;
  const isRemoved = outcome.removed.includes('recordings');
  return (
    <section class="screen heard">
      <h2>{t('result.heard')}</h2>
      {!wavs && isRemoved && <p class="notice">{t('result.removed.recordings')}</p>}
      {!wavs && !isRemoved && (
        <Load
          id={id}
          parts={PARTS.filter((part) => !warnings || warnings.has(part))}
          onLoaded={setLoaded}
        />
      )}
      {wavs?.size === 0 && <p>{t('result.notStored')}</p>}
      {PARTS.map((part) => {
        const wav = wavs?.get(part);
        return (
          wav && (
            <div key={part}>
              <h3>{t(`record.${part}`)}</h3>
              <Warnings kinds={warnings?.get(part) ?? []} />
              <Listen wav={wav} name={t(`record.${part}`)} />
              <Spectrum wav={wav} name={t(`record.${part}`)} />
              <Scores wav={wav} name={t(`record.${part}`)} windows={ofPart(windows, part)} />
            </div>
          )
        );
      })}
    </section>
  );
}

function ofPart(windows: readonly Stretch[], part: Part): readonly Stretch[] {
  return windows.filter((window) => window.part === part);
}

function Warnings({ kinds }: { kinds: readonly string[] }) {
  if (kinds.length === 0) return null;
  return (
    <ul class="warnings">
      {kinds.map((kind) => (
        <li key={kind}>{textFor(`verdict.${kind}`) ?? kind}</li>
      ))}
    </ul>
  );
}

interface LoadProps {
  readonly id: string;
  readonly parts: readonly Part[];
  readonly onLoaded: (wavs: Wavs) => void;
}

/** Loading is asked for: the server notes who hears a patient. */
function Load({ id, parts, onLoaded }: LoadProps) {
  const { client, session } = useApp();
  const { problem, isBusy, run } = useDeed();

  async function load(): Promise<void> {
    const wavs = new Map<Part, Uint8Array<ArrayBuffer>>();
    for (const part of parts) {
      const members = { user_id: session.user.value?.id ?? '', inference_id: id, part };
      const wav = await client.file(RECORDING, members);
      if (wav) wavs.set(part, wav);
    }
    onLoaded(wavs);
  }

  return (
    <>
      <ProblemNotice text={problem} />
      <button aria-disabled={isBusy} onClick={() => void run(load)}>
        {t('result.hear')}
      </button>
    </>
  );
}

const RECORDING = '/v1/users/{user_id}/inferences/{inference_id}/recordings/{part}';
