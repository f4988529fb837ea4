import { useApp } from '../app/app';
import { Page } from '../app/page';
import { go } from '../app/route';
import { said } from '../api/problem';
import type { Draft } from '../drafts/draft';
import { t } from '../language/language';
import { KeptDraft } from './kept-draft';
import { TryIt } from '../sample/try-it';
import { SentList } from './sent-list';

export function HomePage() {
  const { drafts, outbox } = useApp();
  const open = drafts.all.value.filter((draft) => draft.state === 'draft');
  const waiting = drafts.waiting.value;
  const obstacle = outbox.obstacle.value;
  return (
    <Page title={t('home.title')}>
      <NewPatient />
      <TryIt />
      {waiting.length > 0 && (
        <Group title={t('home.waiting')} drafts={waiting}>
          <p role="status">
            {obstacle ? t('send.waitingWhy', { reason: said(obstacle) }) : t('send.waiting')}
          </p>
          <button onClick={() => void outbox.flush()}>{t('home.tryNow')}</button>
        </Group>
      )}
      {open.length > 0 && <Group title={t('home.drafts')} drafts={open} />}
      <SentList />
      <p class="hint">{open.length + waiting.length > 0 ? t('home.kept') : t('home.empty')}</p>
    </Page>
  );
}

function NewPatient() {
  const { drafts } = useApp();
  return (
    <button class="primary" onClick={() => go(`/draft/${drafts.begin({}).id}`)}>
      {t('home.new')}
    </button>
  );
}

interface GroupProps {
  readonly title: string;
  readonly drafts: readonly Draft[];
  readonly children?: preact.ComponentChildren;
}

function Group({ title, drafts, children }: GroupProps) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
      <ul class="kept">
        {drafts.map((draft) => (
          <KeptDraft key={draft.id} draft={draft} />
        ))}
      </ul>
    </section>
  );
}
