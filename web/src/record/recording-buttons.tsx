import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useApp } from '../app/app';
import type { Draft, Part } from '../drafts/draft';
import { t } from '../language/language';
import { FileChoice } from './file-choice';
import type { Recorder } from './recorder';
import { SaidAloud } from './said-aloud';
import { hush } from './voices';

interface ButtonsProps {
  readonly draft: Draft;
  readonly part: Part;
  readonly recorder: Recorder;
}

/** What can be done about one recording: make it, hear what to say, remove it, or choose a file. */
export function RecordingButtons({ draft, part, recorder }: ButtonsProps) {
  const name = t(`record.${part}`);
  const button = useRef<HTMLButtonElement>(null);
  const isOther = recorder.part.value !== undefined && recorder.part.value !== part;
  return (
    <div class="actions">
      <StartOrStop draft={draft} part={part} recorder={recorder} button={button} />
      {recorder.part.value !== part && (
        <>
          <SaidAloud part={part} isDisabled={isOther} />
          {draft.takes[part] && (
            <Remove draft={draft} part={part} onRemoved={() => button.current?.focus()} />
          )}
          <FileChoice name={name} onFile={(file) => void recorder.choose(part, file)} />
        </>
      )}
    </div>
  );
}

interface StartOrStopProps extends ButtonsProps {
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** One button for both, so that the focus stays where the next press is made. */
function StartOrStop({ draft, part, recorder, button }: StartOrStopProps) {
  const isLive = recorder.part.value === part;
  const [name, text] = isLive
    ? (['record.stopOf', 'record.stop'] as const)
    : draft.takes[part]
      ? (['record.againOf', 'record.again'] as const)
      : (['record.startOf', 'record.start'] as const);
  function press(): void {
    if (isLive) return void recorder.stop();
    hush();
    void recorder.start(part);
  }
  return (
    <button
      ref={button}
      class={isLive ? 'stop' : 'record'}
      aria-label={t(name, { part: t(`record.${part}`) })}
      disabled={!isLive && recorder.part.value !== undefined}
      onClick={press}
    >
      {t(text)}
    </button>
  );
}

interface RemoveProps {
  readonly draft: Draft;
  readonly part: Part;
  readonly onRemoved: () => void;
}

function Remove({ draft, part, onRemoved }: RemoveProps) {
  const { drafts } = useApp();
  function press(): void {
    onRemoved();
    void drafts.dropTake(draft.id, part);
  }
  return (
    <button aria-label={t('record.removeOf', { part: t(`record.${part}`) })} onClick={press}>
      {t('record.remove')}
    </button>
  );
}
