import type { LoaderContext } from 'astro/loaders';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Extraction } from '../../../src/extract/extract.ts';
import { extraction as small } from '../site/small-corpus.ts';

const run = vi.hoisted(() => ({ extraction: vi.fn(), extractionAfterChange: vi.fn(), contentFolder: '/content' }));
vi.mock('../../../src/loaders/run.ts', () => run);
const { extractionLoader } = await import('../../../src/loaders/extraction-loader.ts');

const loader = extractionLoader({
  name: 'people',
  list: (all) => all.entities.filter(({ type }) => type === 'person'),
  key: ({ id }) => id,
});

function context() {
  const kept = new Map<string, { id: string; digest?: string | number }>();
  const changed: ((event: string, path: string) => void)[] = [];
  const store = {
    set: (entry: { id: string }) => kept.set(entry.id, entry),
    delete: (id: string) => kept.delete(id),
    keys: () => [...kept.keys()],
  };
  const watcher = { add: vi.fn(), on: (_: string, listener: (event: string, path: string) => void) => changed.push(listener) };
  const logger = { error: vi.fn() };
  const given = {
    store,
    watcher,
    logger,
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: (data: unknown) => JSON.stringify(data),
  };
  return { kept, changed, logger, given: given as unknown as LoaderContext };
}

describe('extractionLoader', () => {
  beforeEach(() => run.extraction.mockResolvedValue(small));

  it('stores each record under its id, with a digest of the record', async () => {
    const { kept, given } = context();
    await loader.load(given);
    expect([...kept.keys()]).toEqual(['anna-berg', 'erik-lund', 'unheard']);
    expect(kept.get('unheard')?.digest).toContain('Ulf Unheard');
  });

  it('forgets what is gone after a change', async () => {
    const { kept, changed, given } = context();
    await loader.load(given);
    const less: Extraction = { ...small, entities: small.entities.slice(0, 1) };
    run.extractionAfterChange.mockResolvedValue(less);
    changed.forEach((listener) => listener('change', '/content/registry/people.yaml'));
    await vi.waitFor(() => expect([...kept.keys()]).toEqual(['anna-berg']));
  });

  it('takes no notice of other folders, and keeps what it has when a file is faulty', async () => {
    const { kept, changed, logger, given } = context();
    await loader.load(given);
    run.extractionAfterChange.mockRejectedValue(new Error('people.yaml, line 3'));
    changed.forEach((listener) => listener('change', '/src/x.ts'));
    expect(logger.error).not.toHaveBeenCalled();
    changed.forEach((listener) => listener('change', '/content/registry/people.yaml'));
    await vi.waitFor(() => expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('people.yaml, line 3')));
    expect(kept.size).toBe(3);
  });

  it('tells of an error once, though every collection meets it', async () => {
    const two = [context(), context()];
    await Promise.all(two.map(({ given }) => loader.load(given)));
    run.extractionAfterChange.mockRejectedValue(new Error('places.yaml, line 9'));
    two.forEach(({ changed }) => changed.forEach((listener) => listener('change', '/content/registry/places.yaml')));
    await vi.waitFor(() => expect(two.flatMap(({ logger }) => logger.error.mock.calls)).toHaveLength(1));
  });
});
