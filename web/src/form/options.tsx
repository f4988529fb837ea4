import type { ComponentChildren } from 'preact';
import { t } from '../language/language';
import type { Control } from './control';

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface OptionsProps {
  readonly label: ComponentChildren;
  readonly control: Control;
  readonly options: readonly Option[];
}

/** One of several, which may also be left unanswered. */
export function Select({ label, control, options }: OptionsProps) {
  return (
    <>
      <label for={control.id}>{label}</label>
      <select
        id={control.id}
        name={control.name}
        value={control.value}
        aria-required={control.isRequired}
        aria-invalid={control.isInvalid}
        aria-describedby={control.describedBy}
        onChange={(event) => control.onAnswer(event.currentTarget.value)}
        onBlur={control.onLeave}
      >
        <option value="">{t('form.choose')}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </>
  );
}

/** One of a few, all in sight. */
export function Radios({ label, control, options }: OptionsProps) {
  return (
    <div
      class="radios"
      role="radiogroup"
      aria-labelledby={`${control.id}-label`}
      aria-required={control.isRequired}
      aria-invalid={control.isInvalid}
      aria-describedby={control.describedBy}
      tabIndex={-1}
    >
      <span id={`${control.id}-label`} class="label">
        {label}
      </span>
      {options.map(({ value, text }) => (
        <label key={value}>
          <input
            type="radio"
            name={control.name}
            value={value}
            checked={control.value === value}
            onChange={() => control.onAnswer(value)}
          />
          {text}
        </label>
      ))}
    </div>
  );
}
