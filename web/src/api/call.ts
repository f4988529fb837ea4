import { Problem, problemOf } from './problem';

const TIMEOUT_MS = 20_000;

/** Asks the server, and reads what it answers; bounded in time. */
export async function call<T>(
  path: string,
  request: RequestInit,
  content: (answer: Response) => Promise<T>,
): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(path, { ...request, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    // no connection, cut off, or too slow: fetch says no more
    throw new Problem('offline');
  }
  if (!answer.ok) {
    throw problemOf(answer.status, await text(answer), answer.headers.get('Retry-After'));
  }
  return content(answer);
}

export async function json(answer: Response): Promise<unknown> {
  return JSON.parse(await text(answer));
}

async function text(answer: Response): Promise<string> {
  return new TextDecoder().decode(await bytes(answer));
}

export async function bytes(answer: Response): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await answer.arrayBuffer());
  } catch {
    throw new Problem('offline');
  }
}
