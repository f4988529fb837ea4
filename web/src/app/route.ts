import { signal } from '@preact/signals';

export type PageName =
  'home' | 'form' | 'recordings' | 'result' | 'history' | 'evaluation' | 'none';

export interface Route {
  readonly page: PageName;
  readonly id: string;
}

const ROUTES: readonly [RegExp, PageName][] = [
  [/^\/?$/, 'home'],
  [/^\/draft\/([\w-]+)$/, 'form'],
  [/^\/draft\/([\w-]+)\/recordings$/, 'recordings'],
  [/^\/result\/([0-9a-fA-F]+)$/, 'result'],
  [/^\/history$/, 'history'],
  [/^\/evaluation$/, 'evaluation'],
];

/** Which page an address names behind its `#`; the server never sees that. */
export function routeOf(hash: string): Route {
  const path = hash.replace(/^#/, '');
  for (const [shape, page] of ROUTES) {
    const found = shape.exec(path);
    if (found) return { page, id: found[1] ?? '' };
  }
  return { page: 'none', id: '' };
}

export const route = signal<Route>({ page: 'home', id: '' });

export function followAddress(): void {
  const follow = () => (route.value = routeOf(location.hash));
  addEventListener('hashchange', follow);
  follow();
}

export function go(path: string): void {
  location.hash = path;
}
