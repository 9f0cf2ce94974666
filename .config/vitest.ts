import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // No skipped and no focused test gets past a commit.
    allowOnly: false,
    testTimeout: 30_000,
    // Modules are read once a worker, and not once a file: the gazetteer and the rules take longer to read than most files to run.
    isolate: false,
  },
});
