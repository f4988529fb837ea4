import { useEffect, useState } from 'preact/hooks';
import { said } from '../api/problem';
import { ProblemNotice } from '../app/problem-notice';
import { t } from '../language/language';
import { isOffered, leaveForProvider, saidByProvider } from './provider';

/** The way to the hospital's own login; and what became of it, if somebody was sent back in vain. */
export function ProviderLogin({ failure }: { failure: unknown }) {
  const [isThere, setThere] = useState(false);
  useEffect(() => void isOffered().then(setThere), []);
  return (
    <>
      <ProblemNotice
        text={failure === undefined ? '' : (saidByProvider(failure) ?? said(failure))}
      />
      {isThere && <ProviderButton />}
    </>
  );
}

export function ProviderButton() {
  const [failure, setFailure] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);

  async function leave(): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await leaveForProvider();
    } catch (failed) {
      setFailure(failed);
      setBusy(false);
    }
  }

  return (
    <>
      <ProblemNotice text={saidByProvider(failure) ?? said(failure)} />
      <button class="primary" aria-disabled={isBusy} onClick={() => void leave()}>
        {t('login.provider')}
      </button>
    </>
  );
}
