import { useApp } from '../app/app';
import type { Draft, Part } from '../drafts/draft';
import { t } from '../language/language';
import { LiveView } from './live-view';
import type { Recorder } from './recorder';
import { SaidAloud, SENTENCE } from './said-aloud';
import { TakeView } from './take-view';
import { hush } from './voices';

interface RecordingProps {
  readonly draft: Draft;
  readonly part: Part;
  readonly recorder: Recorder;
}

/** One of the four recordings: what to say, the microphone or a file, and what came of it. */
export function Recording({ draft, part, recorder }: RecordingProps) {
  const name = t(`record.${part}`);
  const take = draft.takes[part];
  const isSkipped = part === 'frase' && draft.skipsFrase;
  const isLive = recorder.part.value === part;
  const problem = recorder.problem.value;
  return (
    <section class="recording" aria-labelledby={`name-${part}`} data-part={part}>
      <h2 id={`name-${part}`}>{name}</h2>
      <p class="say">{t(`record.${part}.say`, { sentence: SENTENCE })}</p>
      <p class="hint">{t(`record.${part}.usual`)}</p>
      {isLive && <LiveView live={recorder.live.value} name={name} />}
      {!isSkipped && <Buttons draft={draft} part={part} recorder={recorder} />}
      <div aria-live="polite">
        {problem?.part === part && <p class="complaint">{t(problem.key)}</p>}
        {isSkipped && <p>{t('record.skipped')}</p>}
        {take && !isLive && <TakeView draftId={draft.id} part={part} take={take} />}
      </div>
      {part === 'frase' && !take && !isLive && <Skip draft={draft} />}
    </section>
  );
}

function Skip({ draft }: { draft: Draft }) {
  const { drafts } = useApp();
  return (
    <button onClick={() => drafts.change(draft.id, { skipsFrase: !draft.skipsFrase })}>
      {t(draft.skipsFrase ? 'record.unskip' : 'record.skip')}
    </button>
  );
}

function Buttons({ draft, part, recorder }: RecordingProps) {
  const { drafts } = useApp();
  const name = t(`record.${part}`);
  const take = draft.takes[part];
  if (recorder.part.value === part) {
    return (
      <button
        class="stop"
        aria-label={t('record.stopOf', { part: name })}
        onClick={() => void recorder.stop()}
      >
        {t('record.stop')}
      </button>
    );
  }
  return (
    <div class="actions">
      <button
        class="record"
        aria-label={t(take ? 'record.againOf' : 'record.startOf', { part: name })}
        disabled={recorder.part.value !== undefined}
        onClick={() => {
          hush();
          void recorder.start(part);
        }}
      >
        {t(take ? 'record.again' : 'record.start')}
      </button>
      <SaidAloud part={part} isDisabled={recorder.part.value !== undefined} />
      {take && (
        <button
          aria-label={t('record.removeOf', { part: name })}
          onClick={() => void drafts.dropTake(draft.id, part)}
        >
          {t('record.remove')}
        </button>
      )}
      <FileChoice name={name} onFile={(file) => void recorder.choose(part, file)} />
    </div>
  );
}

function FileChoice({ name, onFile }: { name: string; onFile: (file: File) => void }) {
  return (
    <label class="file">
      {t('record.file')}
      <input
        type="file"
        accept=".wav,audio/wav,audio/x-wav"
        aria-label={t('record.fileOf', { part: name })}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          // so that the same file may be chosen again
          input.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
