import { useEffect, useState } from 'preact/hooks';
import { said } from '../api/problem';

/** What the server answers to a question (a callback that is kept), asked anew when that changes. */
export function useRead<T>(read: () => Promise<T>) {
  const [value, setValue] = useState<T>();
  const [failure, setFailure] = useState<unknown>();
  const [isReading, setReading] = useState(true);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const found = await read();
      if (!isWanted) return;
      setValue(() => found);
      setFailure(undefined);
    };
    setReading(true);
    ask()
      .catch((failed) => isWanted && setFailure(failed))
      .finally(() => isWanted && setReading(false));
    return () => {
      isWanted = false;
    };
  }, [read, turn]);

  return { value, problem: said(failure), isReading, again: () => setTurn((before) => before + 1) };
}
