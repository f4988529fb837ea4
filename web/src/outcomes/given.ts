import type { components } from '../api/schema';

export type Given = components['schemas']['OutcomeBody'];
export type GivenSoFar = components['schemas']['OutcomeHistory'];

export const VALUES = ['confirmed', 'excluded', 'unknown'] as const;
export type Value = (typeof VALUES)[number];

export const LONGEST_NOTE = 1000;

/** What somebody is about to say. */
export interface Draft {
  readonly value: Value | '';
  /** A day, `2026-03-01`. */
  readonly date: string;
  readonly note: string;
}

/** Begins with what counts so far, so that correcting it is quick. */
export function draftOf(current: Given | null | undefined, today: string): Draft {
  return {
    value: VALUES.find((value) => value === current?.value) ?? '',
    date: current?.date ?? today,
    note: current?.note ?? '',
  };
}

/** Whether it can be sent: something is said, of a day that has been. */
export function isComplete({ value, date, note }: Draft, today: string): boolean {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date) && date <= today;
  return value !== '' && isDay && note.length <= LONGEST_NOTE;
}

/** What the server is told. */
export function bodyOf({ value, date, note }: Draft, version: number) {
  const said = note.trim();
  return { value: value || 'unknown', date, version, ...(said && { note: said }) } as const;
}
