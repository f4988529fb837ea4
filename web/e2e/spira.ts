import { freePort } from './ports';

/** What the tests know of the SPIRA that was started for them. */
export interface Spira {
  readonly port: number;
  readonly username: string;
  readonly password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    spira: Spira;
  }
}

/** The hospitals of every SPIRA that is tried. */
export const HOSPITALS = 'Hospital das Clínicas,Hospital de Teste';

/** What is going to be started. */
export async function newSpira(): Promise<Spira> {
  return { port: await freePort(), username: 'enfermeira', password: 'correct horse battery' };
}
