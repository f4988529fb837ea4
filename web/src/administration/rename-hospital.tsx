import { useApp } from '../app/app';
import { Dialog } from '../app/dialog';
import { t } from '../language/language';
import type { Hospital } from './account';
import { NameForm } from './name-form';

interface RenameHospitalProps {
  readonly hospital: Hospital;
  readonly onClose: () => void;
  readonly onRenamed: () => void;
}

export function RenameHospital({ hospital, onClose, onRenamed }: RenameHospitalProps) {
  const { client } = useApp();
  const name = hospital.name ?? '';

  async function rename(other: string): Promise<void> {
    const path = '/v1/hospitals/{hospital_id}';
    const members = { hospital_id: hospital.id ?? '' };
    await client.change({ verb: 'patch', path, members, body: { name: other } });
    onRenamed();
  }

  return (
    <Dialog title={t('hospitals.renameOf', { name })} onClose={onClose}>
      <NameForm label={t('hospitals.rename')} name={name} onName={rename} />
      <div class="actions">
        <button onClick={onClose}>{t('admin.cancel')}</button>
      </div>
    </Dialog>
  );
}
