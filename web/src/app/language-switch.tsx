import { chooseLanguage, LANGUAGE_NAMES, LANGUAGES, language, t } from '../language/language';
import type { Language } from '../language/language';

/** Shows the pages in another language, from now on. */
export function LanguageSwitch() {
  return (
    <label class="language">
      <span class="unseen">{t('app.language')}</span>
      <select
        value={language.value}
        onChange={(event) => chooseLanguage(event.currentTarget.value as Language)}
      >
        {Object.keys(LANGUAGES).map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {LANGUAGE_NAMES[tag as Language]}
          </option>
        ))}
      </select>
    </label>
  );
}
