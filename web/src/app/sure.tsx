import { t } from '../language/language';
import { Dialog } from './dialog';
import { ProblemNotice } from './problem-notice';
import { useDeed } from './use-deed';

interface SureProps {
  readonly title: string;
  readonly what: string;
  readonly deed: () => Promise<void>;
  readonly onClose: () => void;
}

/**
 * Asks once more before something that somebody else will notice. What does nothing comes first: it
 * gets the focus, and a key that is held down does not answer.
 */
export function Sure({ title, what, deed, onClose }: SureProps) {
  const { problem, isBusy, run } = useDeed();
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{what}</p>
      <ProblemNotice text={problem} />
      <div class="actions">
        <button onClick={onClose}>{t('admin.cancel')}</button>
        <button class="danger" aria-disabled={isBusy} onClick={() => void run(deed)}>
          {title}
        </button>
      </div>
    </Dialog>
  );
}
