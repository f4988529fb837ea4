import { useId } from 'preact/hooks';
import { useApp } from '../app/app';
import { t, textFor, type TextKey } from '../language/language';
import type { Complaint } from './checks';
import type { Answers, Field } from './fields';
import { HOSPITAL_DAS_CLINICAS } from './rgh';
import type { Control } from './control';
import { Radios, Select, type Option } from './options';
import { Typed } from './typed';

interface QuestionProps {
  readonly field: Field;
  readonly answers: Answers;
  readonly complaint: Complaint | undefined;
  readonly isLeft: boolean;
  readonly onAnswer: (answer: string) => void;
  readonly onLeave: () => void;
}

/** Complaints about answers that may just not be finished wait until the field is left. */
const PATIENT: ReadonlySet<TextKey> = new Set(['check.required', 'check.rghLength', 'check.cid']);

export function Question(props: QuestionProps) {
  const { field, answers, complaint, isLeft } = props;
  const id = useId();
  const isShown = complaint !== undefined && (isLeft || !PATIENT.has(complaint.key));
  const control: Control = {
    id,
    name: field.name,
    value: answers[field.name] ?? '',
    isRequired: field.required ?? false,
    isInvalid: isShown,
    describedBy: `${id}-hint ${id}-complaint`,
    onAnswer: props.onAnswer,
    onLeave: props.onLeave,
  };
  const hint = useHint(field, answers);
  const label = (
    <>
      {t(`field.${field.name}`)}
      {field.required && <span class="required"> {t('form.required')}</span>}
    </>
  );
  return (
    <div class="question">
      <Answering field={field} label={label} control={control} />
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
      <p id={`${id}-complaint`} class="complaint" aria-live="polite">
        {isShown && t(complaint.key, complaint.values)}
      </p>
    </div>
  );
}

function useHint(field: Field, answers: Answers): string {
  const { hospitals } = useApp().catalog.choices.value;
  if (field.name === 'local' && hospitals.length === 0) return t('field.local.free');
  const isControlled = field.name === 'rgh' && answers.local === HOSPITAL_DAS_CLINICAS;
  return isControlled ? t('field.rgh.clinicas') : '';
}

interface AnsweringProps {
  readonly field: Field;
  readonly label: preact.ComponentChildren;
  readonly control: Control;
}

function Answering({ field, label, control }: AnsweringProps) {
  const { models, hospitals } = useApp().catalog.choices.value;
  const { kind, name } = field;
  if (kind.of === 'choice') {
    const options: Option[] = kind.values.map((value) => ({
      value,
      text: textFor(`field.${name}.${value}`) ?? value,
    }));
    return field.required ? (
      <Radios label={label} control={control} options={options} />
    ) : (
      <Select label={label} control={control} options={options} />
    );
  }
  if (kind.of === 'model') {
    const options = models.map((model) => ({
      value: model.id,
      text: model.served === false ? t('form.unserved', { name: model.name }) : model.name,
    }));
    return <Select label={label} control={control} options={options} />;
  }
  if (kind.of === 'hospital' && hospitals.length > 0) {
    const options = hospitals.map((value) => ({ value, text: value }));
    return <Select label={label} control={control} options={options} />;
  }
  return <Typed label={label} control={control} kind={kind.of} />;
}
