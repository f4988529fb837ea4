import { Dialog } from '../app/dialog';
import { t } from '../language/language';

/** A password that was made up for somebody; nothing but this page has it. */
export interface Issued {
  readonly username: string;
  readonly password: string;
}

interface OneTimePasswordProps {
  readonly issued: Issued;
  readonly onClose: () => void;
}

/** Shown once: the server keeps no more of it than of any password. */
export function OneTimePassword({ issued, onClose }: OneTimePasswordProps) {
  return (
    <Dialog title={t('accounts.once', { user: issued.username })} onClose={onClose}>
      <p>
        <code class="once">{issued.password}</code>
      </p>
      <p>{t('accounts.onceWhy')}</p>
      <div class="actions">
        <button class="primary" onClick={onClose}>
          {t('admin.close')}
        </button>
      </div>
    </Dialog>
  );
}
