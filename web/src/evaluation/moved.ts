import type { components } from '../api/schema';
import { t, textFor } from '../language/language';

export type DriftedVersion = components['schemas']['DriftOfVersion'];
export type DriftOfMeasure = components['schemas']['DriftOfMeasure'];

/** What is measured, and of which recording: `frase.level`. */
export function measureText(measure: string): string {
  const [part = '', what] = measure.split('.');
  if (what === undefined) return textFor(`drift.measure.${measure}`) ?? measure;
  return t('drift.measureOf', {
    measure: textFor(`drift.measure.${what}`) ?? what,
    part: textFor(`record.${part}`) ?? part,
  });
}

/** What follows from it. */
export function levelText(level: string | undefined): string {
  return textFor(`drift.is.${level}`) ?? level ?? '';
}
