import { defineConfig } from 'vitest/config';

/** Has Lighthouse judge every page of the standalone jar. */
export default defineConfig({
  test: {
    include: ['lighthouse/judge.ts'],
    globalSetup: 'e2e/setup.ts',
    testTimeout: 600_000,
  },
});
