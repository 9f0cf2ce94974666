import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ContentError, type Problem } from '../../../src/files/problem.ts';

/** Writes the files into a new folder, runs the step on it, and takes the folder away again. */
export async function withFiles<T>(files: Record<string, string | Uint8Array>, step: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      if (path.endsWith('/')) await mkdir(join(folder, path), { recursive: true });
      else await writeFile(join(folder, path), content);
    }
    return await step(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a reader finds wrong with the files, as a person is told it; the folder is written as "content". */
export function problemsOf(
  files: Record<string, string | Uint8Array>,
  read: (folder: string, problems: Problem[]) => Promise<unknown>,
): Promise<string> {
  return withFiles(files, async (folder) => {
    const problems: Problem[] = [];
    await read(folder, problems);
    return problems.length === 0 ? 'nothing' : new ContentError(problems).message.replaceAll(folder, 'content');
  });
}
