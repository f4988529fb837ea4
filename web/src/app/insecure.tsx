import { t } from '../language/language';

/** Instead of everything, where the browser withholds what the pages cannot do without. */
export function Insecure() {
  return (
    <main>
      <h1>{t('app.name')}</h1>
      <p class="notice problem">{t('app.insecure')}</p>
    </main>
  );
}
