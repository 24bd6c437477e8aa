import { expect, it } from '@jest/globals';

// without its flag the runner falls back to CommonJS and stays green
it('runs as ES modules', () => {
  expect(typeof require).toBe('undefined');
});
