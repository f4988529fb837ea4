import { useEffect, useState } from 'preact/hooks';
import { said } from '../api/problem';
import { useApp } from '../app/app';
import { entriesOf, queryOf, type Entry, type Wish } from './listing';

const PATH = '/v1/users/{user_id}/inferences';
/** Somebody who goes on typing is waited for. */
const TYPING_MS = 250;

export interface Shown {
  readonly entries: readonly Entry[];
  /** How many there are in all; absent where that was not counted. */
  readonly total: number | undefined;
  readonly isExact: boolean;
  readonly next: string | undefined;
}

/** A page of the history as the server has it, read anew whenever the wish changes. */
export function useHistory(wish: Wish, address: string | undefined) {
  const { client, session, catalog } = useApp();
  const [shown, setShown] = useState<Shown>();
  const [failure, setFailure] = useState<unknown>();
  const [isReading, setReading] = useState(true);
  const [turn, setTurn] = useState(0);
  const userId = session.user.value?.id ?? '';

  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const { found, next } = await client.list(
        PATH,
        { user_id: userId },
        address ?? queryOf(wish),
      );
      if (!isWanted) return;
      const entries = entriesOf(found.inferences ?? [], found, (id) => catalog.nameOf(id));
      setShown({
        entries,
        total: found.total ?? undefined,
        isExact: found.total_is_exact ?? false,
        next,
      });
      setFailure(undefined);
      setReading(false);
    };
    const timer = setTimeout(
      () =>
        void read().catch((failed) => {
          if (!isWanted) return;
          setFailure(failed);
          setReading(false);
        }),
      wish.rgh ? TYPING_MS : 0,
    );
    setReading(true);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [client, catalog, userId, wish, address, turn]);
  return { shown, problem: said(failure), isReading, readAgain: () => setTurn(turn + 1) };
}
