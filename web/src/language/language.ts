import { signal } from '@preact/signals';
import { en, type TextKey, type Texts } from './en';
import { ptBR } from './pt-BR';

export type { TextKey } from './en';

export const LANGUAGES = { 'pt-BR': ptBR, en } as const satisfies Record<string, Texts>;
export type Language = keyof typeof LANGUAGES;
export const LANGUAGE_NAMES: Record<Language, string> = { 'pt-BR': 'Português', en: 'English' };

const CHOSEN = 'spira.language';

/** The first of the browser's languages that there is; SPIRA comes from Brazil. */
export function preferred(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    if (tag.toLowerCase().startsWith('pt')) return 'pt-BR';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return wanted.length > 0 ? 'en' : 'pt-BR';
}

export const language = signal<Language>('pt-BR');

/** Takes what the person chose before on this browser, or else what the browser speaks. */
export function beginLanguage(): void {
  const chosen = localStorage.getItem(CHOSEN);
  show(chosen === 'en' || chosen === 'pt-BR' ? chosen : preferred(navigator.languages));
}

export function chooseLanguage(chosen: Language): void {
  localStorage.setItem(CHOSEN, chosen);
  show(chosen);
}

function show(chosen: Language): void {
  language.value = chosen;
  document.documentElement.lang = chosen;
}

/** What stands in for `{name}` in a text. */
export type Values = Readonly<Record<string, string | number>>;

/** A text in the language that is shown; a component that calls it is shown anew when it changes. */
export function t(key: TextKey, values: Values = {}): string {
  return filled(LANGUAGES[language.value][key], values);
}

export function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The text of a key that is put together, if there is one. */
export function textFor(key: string): string | undefined {
  return key in en ? t(key as TextKey) : undefined;
}

export function dateAndTime(when: Date): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'short', timeStyle: 'short' }).format(
    when,
  );
}

/** A day without a time, `2026-03-01`, as people write it. */
export function day(date: string): string {
  const [year = 0, month = 1, number = 1] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'short' }).format(
    new Date(year, month - 1, number),
  );
}

export function decimal(value: number, digits: number): string {
  return new Intl.NumberFormat(language.value, { maximumFractionDigits: digits }).format(value);
}

export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(language.value).format(names);
}
