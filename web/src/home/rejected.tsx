import { Problem, said, saidOf } from '../api/problem';
import type { Rejection } from '../drafts/draft';
import { t } from '../language/language';

/** Why the server did not accept a draft, and that it can be mended. */
export function Rejected({ rejection: { kind, detail, fields } }: { rejection: Rejection }) {
  const isSaid = detail !== '' || fields.length > 0;
  return (
    <div class="notice problem" role="alert">
      <strong>{t('send.refused')}</strong>
      {detail && <p>{detail}</p>}
      {!isSaid && <p>{said(new Problem(kind))}</p>}
      {fields.map((field) => (
        <p key={field.name}>{saidOf(field)}</p>
      ))}
      <p>{t('send.mend')}</p>
    </div>
  );
}
