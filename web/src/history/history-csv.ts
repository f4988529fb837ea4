import { csvOf, download } from '../csv/csv';
import { dateAndTime, t } from '../language/language';
import { outcomeOf, standingOf } from './entries';
import type { Entry } from './listing';

/** Has the browser keep what is shown, as a spreadsheet reads it. */
export function downloadCsv(entries: readonly Entry[]): void {
  const heads = (['date', 'rgh', 'hospital', 'model', 'status'] as const).map((head) =>
    t(`history.${head}`),
  );
  heads.push(t('outcome.short'));
  const lines = entries.map((entry) => [
    entry.accepted ? dateAndTime(entry.accepted) : '',
    entry.rgh,
    entry.hospital,
    entry.model,
    standingOf(entry),
    outcomeOf(entry),
  ]);
  download('spira.csv', csvOf([heads, ...lines]));
}
