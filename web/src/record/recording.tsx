import { useApp } from '../app/app';
import type { Draft, Part } from '../drafts/draft';
import { t } from '../language/language';
import { LiveView } from './live-view';
import type { Recorder } from './recorder';
import { RecordingButtons } from './recording-buttons';
import { SENTENCE } from './said-aloud';
import { TakeView } from './take-view';

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
      {!isSkipped && <RecordingButtons draft={draft} part={part} recorder={recorder} />}
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
