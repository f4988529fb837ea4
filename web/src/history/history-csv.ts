import { csvOf, download } from '../csv/csv';
import { dateAndTime, t } from '../language/language';
import { diagnosisOf, HEADS, outcomeOf } from './entries';
import { COLUMNS, type Entry } from './listing';

/** Has the browser keep what is shown, as a spreadsheet reads it. */
export function downloadCsv(entries: readonly Entry[]): void {
  const heads = [...COLUMNS.map((column) => t(HEADS[column])), t('outcome.short')];
  const lines = entries.map((entry) => [
    entry.accepted ? dateAndTime(entry.accepted) : '',
    entry.rgh,
    entry.hospital,
    entry.model,
    t(`history.status.${entry.status}`),
    diagnosisOf(entry),
    outcomeOf(entry),
  ]);
  download('spira.csv', csvOf([heads, ...lines]));
}
