import type { ComponentChildren } from 'preact';
import { useApp } from '../app/app';
import { t, type TextKey } from '../language/language';
import { VALUES } from '../outcomes/given';
import { DIAGNOSES } from '../result/outcome';
import type { Wish } from './listing';

interface FiltersProps {
  readonly wish: Wish;
  readonly onWish: (changed: Partial<Wish>) => void;
}

const STATUSES = ['processing', 'completed', 'error'] as const;

/** What the history is restricted to. */
export function Filters({ wish, onWish }: FiltersProps) {
  const { models, hospitals } = useApp().catalog.choices.value;
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <Labelled name="history.search">
        <input
          type="search"
          value={wish.rgh}
          onInput={(event) => onWish({ rgh: event.currentTarget.value })}
        />
      </Labelled>
      <Choice
        name="history.status"
        value={wish.status}
        options={STATUSES.map((status) => [status, t(`history.status.${status}`)])}
        onChoice={(status) => onWish({ status: status as Wish['status'] })}
      />
      <Choice
        name="result.diagnosis"
        value={wish.diagnosis}
        options={DIAGNOSES.map((diagnosis) => [diagnosis, t(`result.${diagnosis}`)])}
        onChoice={(diagnosis) => onWish({ diagnosis })}
      />
      <Choice
        name="outcome.short"
        value={wish.outcome}
        options={VALUES.map((value) => [value, t(`outcome.${value}`)])}
        onChoice={(outcome) => onWish({ outcome: outcome as Wish['outcome'] })}
      />
      <Choice
        name="history.hospital"
        value={wish.hospital}
        options={hospitals.map((hospital) => [hospital, hospital])}
        onChoice={(hospital) => onWish({ hospital })}
      />
      <Choice
        name="history.model"
        value={wish.model}
        options={models.map(({ id, name }) => [id, name])}
        onChoice={(model) => onWish({ model })}
      />
      <Day name="history.from" value={wish.from} onDay={(from) => onWish({ from })} />
      <Day name="history.to" value={wish.to} onDay={(to) => onWish({ to })} />
    </form>
  );
}

function Labelled({ name, children }: { name: TextKey; children: ComponentChildren }) {
  return (
    <label>
      {t(name)}
      {children}
    </label>
  );
}

interface ChoiceProps {
  readonly name: TextKey;
  readonly value: string;
  readonly options: readonly (readonly [value: string, shown: string])[];
  readonly onChoice: (value: string) => void;
}

function Choice({ name, value, options, onChoice }: ChoiceProps) {
  return (
    <Labelled name={name}>
      <select value={value} onChange={(event) => onChoice(event.currentTarget.value)}>
        <option value="">{t('history.status.all')}</option>
        {options.map(([each, shown]) => (
          <option key={each} value={each}>
            {shown}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface DayProps {
  readonly name: TextKey;
  readonly value: string;
  readonly onDay: (day: string) => void;
}

function Day({ name, value, onDay }: DayProps) {
  return (
    <Labelled name={name}>
      <input type="date" value={value} onInput={(event) => onDay(event.currentTarget.value)} />
    </Labelled>
  );
}
