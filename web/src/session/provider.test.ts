import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '../api/problem';
import { leaveForProvider, saidByProvider, takeReturned } from './provider';

const place = {
  origin: 'https://spira.example',
  search: '',
  hash: '',
  assign: vi.fn<(address: string) => void>(),
};
const replaceState = vi.fn<(data: null, unused: string, url: string) => void>();
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('location', place);
  vi.stubGlobal('history', { replaceState });
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

test('who leaves comes back to where they were, and the code leaves the address', async () => {
  const answer = new Response('{"address":"https://login.example/"}');
  vi.stubGlobal('fetch', () => Promise.resolve(answer));
  place.hash = '#/history';
  await leaveForProvider();
  expect(place.assign).toHaveBeenCalledWith('https://login.example/');

  place.search = '?code=a-code&state=a-state&iss=x';
  expect(takeReturned()).toEqual({ code: 'a-code', state: 'a-state' });
  expect(replaceState).toHaveBeenCalledWith(null, '', '/#/history');
  place.search = '?error=access_denied&state=a-state';
  expect(takeReturned()).toEqual({ code: 'none', state: 'a-state' });
  expect(replaceState).toHaveBeenLastCalledWith(null, '', '/');
});

test('a page that nobody was sent back to is left as it is', () => {
  place.search = '?x=1';

  expect(takeReturned()).toBeUndefined();
  expect(replaceState).not.toHaveBeenCalled();
});

test('why nobody was let in is said in the words of the server where there are no others', () => {
  expect(saidByProvider(new Problem('forbidden', 'a reason'))).toBe('a reason');
  expect(saidByProvider(new Problem('offline'))).toBeUndefined();
  expect(saidByProvider(new Error('x'))).toBeUndefined();
});
