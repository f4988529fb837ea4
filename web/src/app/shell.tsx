import { EvaluationPage } from '../evaluation/evaluation-page';
import { FormPage } from '../form/form-page';
import { HistoryPage } from '../history/history-page';
import { HomePage } from '../home/home-page';
import { chooseLanguage, LANGUAGE_NAMES, LANGUAGES, language, t } from '../language/language';
import type { Language } from '../language/language';
import { RecordPage } from '../record/record-page';
import { ResultPage } from '../result/result-page';
import { LogIn } from '../session/log-in';
import { LogInAgain } from '../session/log-in-again';
import { LogOut } from '../session/log-out';
import { useApp } from './app';
import { Notices } from './notices';
import { Page } from './page';
import { route } from './route';

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
        {user && <Navigation />}
        <div class="corner">
          <LanguageSwitch />
          {user && <LogOut username={user.username} />}
        </div>
      </header>
      <main id="main">
        <Notices />
        {user ? <Current /> : <LogIn />}
      </main>
      {user && session.expired.value && <LogInAgain username={user.username} />}
    </>
  );
}

function skipToContent(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('main h1')?.focus();
}

function Current() {
  const { page, id } = route.value;
  switch (page) {
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

function Navigation() {
  const current = route.value.page === 'history' ? 'history' : 'home';
  return (
    <nav aria-label={t('nav.label')}>
      <a href="#/" aria-current={current === 'home' ? 'page' : undefined}>
        {t('nav.home')}
      </a>
      <a href="#/history" aria-current={current === 'history' ? 'page' : undefined}>
        {t('nav.history')}
      </a>
    </nav>
  );
}

function LanguageSwitch() {
  return (
    <label class="language">
      <span class="unseen">{t('app.language')}</span>
      <select
        value={language.value}
        onChange={(event) => chooseLanguage(event.currentTarget.value as Language)}
      >
        {Object.keys(LANGUAGES).map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {LANGUAGE_NAMES[tag as Language]}
          </option>
        ))}
      </select>
    </label>
  );
}
