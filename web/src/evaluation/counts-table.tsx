import { t, type TextKey } from '../language/language';
import { DIAGNOSES } from '../result/outcome';
import type { Counts } from './figures';

interface CountsTableProps {
  readonly caption: string;
  /** What the columns are about. */
  readonly across: TextKey;
  readonly rows: readonly (readonly [name: string, counts: Counts | undefined])[];
}

/** How often what was said, a line for each of something else. */
export function CountsTable({ caption, across, rows }: CountsTableProps) {
  return (
    <table class="counts">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t(across)}</th>
          {DIAGNOSES.map((said) => (
            <th key={said} scope="col">
              {t(`result.${said}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, counts]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {DIAGNOSES.map((said) => (
              <td key={said} data-label={t(`result.${said}`)}>
                {counts?.[said] ?? 0}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
