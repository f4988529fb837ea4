import { useCallback, useState } from 'preact/hooks';
import { useApp } from '../app/app';
import { Page } from '../app/page';
import { ProblemNotice } from '../app/problem-notice';
import { Sure } from '../app/sure';
import { useRead } from '../app/use-read';
import { t } from '../language/language';
import type { Hospital } from './account';
import { NameForm } from './name-form';
import { RenameHospital } from './rename-hospital';

type Asked = { readonly to: 'rename' | 'retire'; readonly hospital: Hospital } | undefined;

/** The places that the form offers. */
export function HospitalsPage() {
  const { client, catalog } = useApp();
  const [asked, setAsked] = useState<Asked>();
  const { value, problem, again } = useRead(useCallback(() => catalog.readHospitals(), [catalog]));
  const close = () => setAsked(undefined);

  /** What was done is done, even if the list cannot be read again: that is told for itself. */
  function done(): void {
    close();
    again();
  }
  async function add(name: string): Promise<void> {
    await client.change({ verb: 'post', path: '/v1/hospitals', body: { name } });
    done();
  }
  async function retire(hospital: Hospital): Promise<void> {
    const members = { hospital_id: hospital.id ?? '' };
    await client.change({ verb: 'delete', path: '/v1/hospitals/{hospital_id}', members });
    done();
  }

  return (
    <Page title={t('hospitals.title')}>
      <p class="hint">{t('hospitals.why')}</p>
      <ProblemNotice text={problem} />
      {!value && !problem && <p>{t('app.loading')}</p>}
      {value?.length === 0 && <p>{t('hospitals.none')}</p>}
      <ul class="kept">
        {value?.map((hospital) => (
          <Line key={hospital.id} hospital={hospital} onAsked={setAsked} />
        ))}
      </ul>
      {(value || problem) && <NameForm label={t('hospitals.add')} onName={add} />}
      {asked?.to === 'rename' && (
        <RenameHospital hospital={asked.hospital} onClose={close} onRenamed={done} />
      )}
      {asked?.to === 'retire' && (
        <Sure
          title={t('hospitals.retireOf', { name: asked.hospital.name ?? '' })}
          what={t('hospitals.retireSure')}
          deed={() => retire(asked.hospital)}
          onClose={close}
        />
      )}
    </Page>
  );
}

interface LineProps {
  readonly hospital: Hospital;
  readonly onAsked: (asked: Asked) => void;
}

function Line({ hospital, onAsked }: LineProps) {
  const name = hospital.name ?? '';
  return (
    <li>
      <strong>{name}</strong>
      <span class="actions">
        <button
          aria-label={t('hospitals.renameOf', { name })}
          onClick={() => onAsked({ to: 'rename', hospital })}
        >
          {t('hospitals.rename')}
        </button>
        <button
          aria-label={t('hospitals.retireOf', { name })}
          onClick={() => onAsked({ to: 'retire', hospital })}
        >
          {t('hospitals.retire')}
        </button>
      </span>
    </li>
  );
}
