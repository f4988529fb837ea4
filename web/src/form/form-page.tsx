import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '../app/app';
import { Page } from '../app/page';
import { usePageModel } from '../app/page-model';
import { go } from '../app/route';
import { Rejected } from '../home/rejected';
import { t } from '../language/language';
import { complaintsAbout, tidied } from './checks';
import { SECTIONS, type Field, type FieldName } from './fields';
import { Question } from './question';
import { surroundings, withoutAlternative } from './surroundings';

/** The form about a patient; what is typed is kept at once and complained about as it is typed. */
export function FormPage({ id }: { id: string }) {
  const { drafts, catalog, terms } = useApp();
  const draft = drafts.find(id);
  const [left, setLeft] = useState<ReadonlySet<FieldName>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  usePageModel(catalog.nameOf(draft?.answers.model_id));
  const choices = catalog.choices.value;
  // they may come only after the form was opened
  useEffect(() => {
    const latest = drafts.find(id)?.answers ?? {};
    const answers = terms.filledIn(latest, { ...withoutAlternative(choices), ...latest });
    drafts.change(id, { answers });
  }, [drafts, terms, id, choices]);
  if (draft?.state !== 'draft') return <Page title={t('app.notFound')}>{null}</Page>;

  const { answers } = draft;
  const complaints = complaintsAbout(answers, surroundings(choices));
  const count = Object.keys(complaints).length;

  function answered(field: Field, answer: string): void {
    // not those of the last rendering: two answers may come before the next
    const latest = drafts.find(id)?.answers ?? {};
    drafts.change(id, { answers: terms.filledIn(latest, { ...latest, [field.name]: answer }) });
  }

  function leave(field: Field): void {
    setLeft(new Set([...left, field.name]));
    const latest = drafts.find(id)?.answers ?? {};
    const answer = latest[field.name];
    if (answer) answered(field, tidied(field, answer, latest.local));
  }

  function next(event: Event): void {
    event.preventDefault();
    if (count === 0) return recordNext();
    setAsked(true);
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
    );
  }

  function recordNext(): void {
    terms.note(answers);
    go(`/draft/${id}/recordings`);
  }

  return (
    <Page title={t('form.title')}>
      {draft.rejection && <Rejected rejection={draft.rejection} />}
      <form ref={form} onSubmit={next} noValidate>
        {SECTIONS.map((section) => (
          <fieldset key={section.name}>
            <legend>{t(`form.section.${section.name}`)}</legend>
            {section.fields
              .filter((field) => field.asked?.(answers) ?? true)
              .map((field) => (
                <Question
                  key={field.name}
                  field={field}
                  answers={answers}
                  complaint={complaints[field.name]}
                  isLeft={isAsked || left.has(field.name)}
                  onAnswer={(answer) => answered(field, answer)}
                  onLeave={() => leave(field)}
                />
              ))}
          </fieldset>
        ))}
        <p role="status" class="complaint">
          {isAsked && count > 0 && (count === 1 ? t('form.mendOne') : t('form.mend', { count }))}
        </p>
        <button class="primary">{t('form.next')}</button>
        <p class="hint">{t('form.saved')}</p>
      </form>
    </Page>
  );
}
