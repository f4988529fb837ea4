import type { ComponentChildren } from 'preact';
import type { Control } from './control';
import type { Field } from './fields';

interface TypedProps {
  readonly label: ComponentChildren;
  readonly control: Control;
  readonly kind: Field['kind']['of'];
}

const KEYBOARDS = { integer: 'numeric', number: 'decimal' } as const;

/** An answer that is typed. */
export function Typed({ label, control, kind }: TypedProps) {
  const common = {
    id: control.id,
    name: control.name,
    autoComplete: 'off',
    value: control.value,
    'aria-required': control.isRequired,
    'aria-invalid': control.isInvalid,
    'aria-describedby': control.describedBy,
    onInput: (event: { currentTarget: HTMLInputElement }) =>
      control.onAnswer(event.currentTarget.value),
    onBlur: control.onLeave,
  };
  const keyboard = kind === 'integer' || kind === 'number' ? KEYBOARDS[kind] : undefined;
  return (
    <>
      <label for={control.id}>{label}</label>
      {kind === 'date' ? (
        <input type="date" {...common} />
      ) : (
        <input type="text" inputMode={keyboard} spellcheck={false} {...common} />
      )}
    </>
  );
}
