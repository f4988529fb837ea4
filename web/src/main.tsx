import { render } from 'preact';
import { App, AppProvider } from './app/app';
import { Insecure } from './app/insecure';
import { keepFocus } from './app/kept-focus';
import { followNetwork } from './app/online';
import { followAddress } from './app/route';
import { Shell } from './app/shell';
import { Vault } from './drafts/vault';
import { beginLanguage } from './language/language';
import './styles.css';

async function start(root: HTMLElement): Promise<void> {
  beginLanguage();
  if (!isSecureContext) return render(<Insecure />, root);
  followNetwork();
  followAddress();
  keepFocus();
  const app = new App(await Vault.open());
  await app.load();
  render(
    <AppProvider value={app}>
      <Shell />
    </AppProvider>,
    root,
  );
  void app.begin();
  if (import.meta.env.PROD) await navigator.serviceWorker.register('/sw.js');
}

void start(document.getElementById('app')!);
