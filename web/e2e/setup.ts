import type { TestProject } from 'vitest/node';
import { Standalone } from './standalone';

/** Starts one SPIRA for all tests; ends it when they are over. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const standalone = await Standalone.begun();
  project.provide('spira', standalone.spira);
  return () => standalone.end();
}
