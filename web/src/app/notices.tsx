import { t } from '../language/language';
import { isDemonstration } from '../session/catalog';
import { useApp } from './app';
import { online } from './online';
import { pageModel } from './page-model';

/** What every page says before its own content. */
export function Notices() {
  const { drafts, catalog } = useApp();
  const any = catalog.choices.value.models.find((model) => isDemonstration(model.name));
  const shown = pageModel.value;
  return (
    <div class="notices">
      {shown !== undefined && isDemonstration(shown) && (
        <p class="notice caution">{t('app.demonstration', { model: shown })}</p>
      )}
      {shown === undefined && any && (
        <p class="notice caution">{t('app.demonstrationAny', { model: any.name })}</p>
      )}
      <div role="status">
        {!online.value && <p class="notice">{t('app.offline')}</p>}
        {drafts.failed.value && <p class="notice problem">{t('app.storageFull')}</p>}
      </div>
    </div>
  );
}
