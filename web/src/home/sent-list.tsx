import { useApp } from '../app/app';
import { t } from '../language/language';

/** What was sent since the page was opened, each with the way to its result. */
export function SentList() {
  const sent = useApp().sent.value;
  if (sent.length === 0) return null;
  return (
    <section>
      <h2>{t('home.sent')}</h2>
      <ul class="kept">
        {sent.map(({ inferenceId, draft }) => {
          const name = draft.answers.rgh ?? '';
          return (
            <li key={inferenceId}>
              <strong>{name}</strong>
              <a
                class="button"
                href={`#/result/${inferenceId}`}
                aria-label={t('home.resultOf', { name })}
              >
                {t('home.result')}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
