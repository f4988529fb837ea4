import { useState } from 'preact/hooks';
import { said } from '../api/problem';

/**
 * Something that is asked of the server once at a time, and what went wrong with it. Its button is
 * only called disabled meanwhile: one that is disabled loses the focus.
 */
export function useDeed() {
  const [failure, setFailure] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);

  async function run(deed: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await deed();
    } catch (failed) {
      setFailure(failed);
    } finally {
      setBusy(false);
    }
  }
  return { problem: said(failure), isBusy, run };
}
