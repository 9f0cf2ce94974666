import { afterEach, describe, expect, it, vi } from 'vitest';

async function urlsAt(base: string) {
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  return (await import('../../../src/site/urls.ts')).urlOf;
}

afterEach(() => void vi.unstubAllEnvs());

describe('urlOf', () => {
  it('puts every address under the base, with or without a slash at its end', async () => {
    for (const base of ['/dossier', '/dossier/']) {
      const urlOf = await urlsAt(base);
      expect([urlOf.home(), urlOf.people(), urlOf.sentence('a', 's-1'), urlOf.entity({ id: 'oslo', type: 'place' })]).toEqual([
        '/dossier/',
        '/dossier/people/',
        '/dossier/articles/a/#s-1',
        '/dossier/places/oslo/',
      ]);
    }
  });
  it('stands at the root without one', async () =>
    expect((await urlsAt('/')).contact('2024-05-02-oslo')).toBe('/contacts/2024-05-02-oslo/'));
});
