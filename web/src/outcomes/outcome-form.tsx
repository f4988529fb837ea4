import { useState } from 'preact/hooks';
import { localDay } from '../form/surroundings';
import { t } from '../language/language';
import { draftOf, isComplete, LONGEST_NOTE, VALUES, type Draft, type Given } from './given';

interface OutcomeFormProps {
  readonly current: Given | null | undefined;
  readonly isBusy: boolean;
  readonly onGive: (draft: Draft) => void;
}

/** Says what the patient turned out to have, or corrects what was said. */
export function OutcomeForm({ current, isBusy, onGive }: OutcomeFormProps) {
  const [today] = useState(() => localDay(new Date()));
  const [draft, setDraft] = useState<Draft>(() => draftOf(current, today));
  const change = (changed: Partial<Draft>) => setDraft({ ...draft, ...changed });
  return (
    <form
      class="outcome-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(draft, today)) onGive(draft);
      }}
    >
      <fieldset>
        <legend>{t('outcome.what')}</legend>
        {VALUES.map((value) => (
          <label key={value} class="switch">
            <input
              type="radio"
              name="outcome"
              value={value}
              checked={draft.value === value}
              onChange={() => change({ value })}
            />
            {t(`outcome.${value}`)}
          </label>
        ))}
      </fieldset>
      <label>
        {t('outcome.date')}
        <input
          type="date"
          name="outcome-date"
          required
          max={today}
          value={draft.date}
          onInput={(event) => change({ date: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('outcome.note')}
        <textarea
          name="outcome-note"
          maxLength={LONGEST_NOTE}
          rows={3}
          value={draft.note}
          onInput={(event) => change({ note: event.currentTarget.value })}
        />
      </label>
      <p class="hint">{t('outcome.noteHint')}</p>
      <button class="primary" aria-disabled={isBusy} disabled={!isComplete(draft, today)}>
        {t(current ? 'outcome.correct' : 'outcome.give')}
      </button>
    </form>
  );
}
