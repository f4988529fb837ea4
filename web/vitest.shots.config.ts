import { defineConfig } from 'vitest/config';

/** Writes the pictures that the documents show. */
export default defineConfig({
  test: {
    include: ['e2e/shots.ts'],
    globalSetup: 'e2e/setup.ts',
    testTimeout: 120_000,
  },
});
