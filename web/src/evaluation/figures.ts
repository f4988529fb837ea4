import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Figures = Schemas['VersionFigures'];
export type Share = Schemas['Share'];
export type Roc = Schemas['Roc'];
export type Agreement = Schemas['AgreementBody'];
export type PairOfScores = Schemas['PairOfScores'];
export type Disagreement = Schemas['Disagreement'];
export type Counts = Schemas['Counts'];

/** The side of the picture of a curve. */
export const SIDE = 100;

/** The points of a curve as a picture has them: to the right and downwards. */
export function pointsOf({ points = [] }: Roc): string {
  return points
    .map(({ false_positives: x = 0, true_positives: y = 0 }) => `${round(x)},${round(1 - y)}`)
    .join(' ');
}

/** Where a pair of scores is in a picture: production to the right, the challenger upwards. */
export function positionOf({ production = 0, challenger = 0 }: PairOfScores) {
  return { x: round(production), y: round(1 - challenger) };
}

function round(share: number): number {
  return Math.round(share * SIDE * 100) / 100;
}

/** In percent, rounded; absent of none. */
export function percent(share: number | null | undefined): number | undefined {
  return share == null ? undefined : Math.round(share * 1000) / 10;
}

/** Tells one version from another. */
export function keyOf(version: Schemas['VersionName'] | undefined): string {
  return [version?.role, version?.version, version?.digest].join('/');
}

/** Enough of a digest to tell versions apart. */
export function shortDigest(digest: string | null | undefined): string {
  return (digest ?? '').slice(0, 12);
}
