import { signal } from '@preact/signals';

/** Whether the browser believes that there is a network. */
export const online = signal(true);

export function followNetwork(): void {
  const follow = () => (online.value = navigator.onLine);
  addEventListener('online', follow);
  addEventListener('offline', follow);
  follow();
}
