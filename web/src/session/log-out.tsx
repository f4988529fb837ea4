import { useState } from 'preact/hooks';
import { useApp } from '../app/app';
import { Dialog } from '../app/dialog';
import { t } from '../language/language';

export function LogOut({ username }: { username: string }) {
  const app = useApp();
  const [isAsking, setAsking] = useState(false);
  const unsent = app.drafts.all.value.length;
  return (
    <>
      <button
        title={t('nav.userOf', { user: username })}
        onClick={() => (unsent > 0 ? setAsking(true) : void app.logOut())}
      >
        {t('nav.logOut')}
      </button>
      {isAsking && (
        <Dialog title={t('logout.title')} onClose={() => setAsking(false)}>
          <p>{t('logout.loses', { count: unsent })}</p>
          <div class="actions">
            <button onClick={() => setAsking(false)}>{t('logout.keep')}</button>
            <button class="danger" onClick={() => void app.logOut()}>
              {t('logout.confirm')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
