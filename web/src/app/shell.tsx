import { AccountsPage } from '../administration/accounts-page';
import { HospitalsPage } from '../administration/hospitals-page';
import { ModelsPage } from '../administration/models-page';
import { EvaluationPage } from '../evaluation/evaluation-page';
import { FormPage } from '../form/form-page';
import { HistoryPage } from '../history/history-page';
import { HomePage } from '../home/home-page';
import { t } from '../language/language';
import { OperationPage } from '../operation/operation-page';
import { RecordPage } from '../record/record-page';
import { ResultPage } from '../result/result-page';
import { LogIn } from '../session/log-in';
import { LogInAgain } from '../session/log-in-again';
import { LogOut } from '../session/log-out';
import { FirstPassword, PasswordPage } from '../session/password-page';
import type { Role } from '../session/session';
import { TrailPage } from '../trail/trail-page';
import { useApp } from './app';
import { LanguageSwitch } from './language-switch';
import { Notices } from './notices';
import { Page } from './page';
import { mayOpen, pageFor, placesFor } from './places';
import { route, type PageName } from './route';

export function Shell() {
  const { session } = useApp();
  const user = session.user.value;
  return (
    <>
      <a class="skip" href="#main" onClick={skipToContent}>
        {t('app.skip')}
      </a>
      <header>
        <p class="brand">
          <strong>{t('app.name')}</strong> <span>{t('app.what')}</span>
        </p>
        {user && !user.mustChoose && <Navigation role={user.role} />}
        <div class="corner">
          <LanguageSwitch />
          {user && !user.mustChoose && !user.isFederated && (
            <a href="#/password">{t('nav.password')}</a>
          )}
          {user && <LogOut username={user.username} />}
        </div>
      </header>
      <main id="main">
        <Notices />
        {user ? user.mustChoose ? <FirstPassword /> : <Current role={user.role} /> : <LogIn />}
      </main>
      {user && session.expired.value && <LogInAgain user={user} />}
    </>
  );
}

function skipToContent(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('main h1')?.focus();
}

function Current({ role }: { role: Role }) {
  const { page, id } = route.value;
  switch (pageFor(page, role)) {
    case 'home':
      return <HomePage />;
    case 'form':
      return <FormPage key={id} id={id} />;
    case 'recordings':
      return <RecordPage key={id} id={id} />;
    case 'result':
      return <ResultPage key={id} id={id} />;
    case 'history':
      return <HistoryPage />;
    case 'accounts':
      return <AccountsPage />;
    case 'hospitals':
      return <HospitalsPage />;
    case 'models':
      return <ModelsPage />;
    case 'trail':
      return <TrailPage />;
    case 'operation':
      return <OperationPage />;
    case 'password':
      return <PasswordPage />;
    case 'evaluation':
      return <EvaluationPage />;
    case 'none':
      return (
        <Page title={t('app.notFound')}>
          <a href="#/">{t('nav.home')}</a>
        </Page>
      );
  }
}

/** Pages on the way from a new patient to the result, which others come to by the history. */
const OF_HOME: readonly PageName[] = ['form', 'recordings', 'result'];

function Navigation({ role }: { role: Role }) {
  const places = placesFor(role);
  const shown = pageFor(route.value.page, role);
  const origin = mayOpen('home', role) ? 'home' : 'history';
  const current = OF_HOME.includes(shown) ? origin : shown;
  return (
    <nav aria-label={t('nav.label')}>
      {places.map(({ page, path, name }) => (
        <a key={page} href={`#${path}`} aria-current={page === current ? 'page' : undefined}>
          {t(name)}
        </a>
      ))}
    </nav>
  );
}
