import { defineConfig } from 'vitest/config';

/** The nurse's flows once more, against real servers and separate services. */
export default defineConfig({
  test: {
    include: ['e2e/nurse.e2e.ts'],
    globalSetup: 'e2e/stack.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
