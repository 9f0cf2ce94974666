import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Source } from '../extract/knowledge.ts';
import { nearestName } from '../extract/text/nearest-name.ts';
import { sidecar, type Sidecar } from '../schema/article.ts';
import { articleId } from './article-id.ts';
import { readFrontMatter } from './front-matter.ts';
import { listFiles, YAML, type ListedFile } from './list-files.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

/** Files read at one time: enough to keep the disk busy, few enough for any limit on open files. */
const AT_ONCE = 32;

const TEXT = ['.txt', '.md'];
/** Forms in which people keep articles that are no plain text. */
const DOCUMENTS = ['.doc', '.docx', '.odt', '.rtf', '.pdf', '.epub', '.pages', '.htm', '.html', '.mhtml'];

async function readOne({ path, stem, ending }: ListedFile, beside: ListedFile | undefined, problems: Problem[]): Promise<Source | null> {
  const read = await readText(path, problems);
  if (!read) return null;
  let known: Sidecar | null = null;
  if (beside) known = (await readYaml(beside.path, sidecar, problems))?.value ?? null;
  else if (ending === '.md') known = readFrontMatter(path, read.text, problems);
  return { id: articleId(stem, read.hash), file: basename(path), text: read.text, hash: read.hash, sidecar: known };
}

async function isFolder(path: string): Promise<boolean | null> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => null,
  );
}

function checkSidecars(articles: readonly ListedFile[], sidecars: readonly ListedFile[], problems: Problem[]): void {
  const stems = articles.map(({ stem }) => stem);
  const known = new Set(stems);
  const first = new Map<string, string>();
  for (const { path, stem } of sidecars) {
    const other = first.get(stem);
    if (other !== undefined)
      problems.push({ file: path, message: `${basename(other)} is a sidecar of the same article; make the two one` });
    else first.set(stem, path);
    if (known.has(stem)) continue;
    const near = nearestName(stem, stems);
    problems.push({
      file: path,
      message: `no article stands beside this sidecar (${stem}.txt or ${stem}.md)${near ? `; did you mean "${near}"?` : '; add it, or delete the sidecar'}`,
    });
  }
}

/** An article left in the form of a word processor or a browser would be missed in silence; one kept beside its text is the editor's own. */
function checkForms(articles: readonly ListedFile[], others: readonly ListedFile[], problems: Problem[]): void {
  const read = new Set(articles.map(({ stem }) => stem));
  for (const { path, stem, ending } of others) {
    if (read.has(stem)) continue;
    problems.push({ file: path, message: `a ${ending} file can not be read as an article; save its text as ${stem}.txt beside it` });
  }
}

function checkIds(sources: readonly Source[], files: ReadonlyMap<Source, string>, problems: Problem[]): void {
  const first = new Map<string, Source>();
  for (const source of sources) {
    const key = source.id.toLowerCase();
    const seen = first.get(key);
    if (seen)
      problems.push({
        file: files.get(source) ?? source.file,
        message: `${seen.file} and ${source.file} would both be the article "${source.id}"; rename one of them`,
      });
    else first.set(key, source);
  }
}

/**
 * Reads a folder of articles: `.txt` and `.md`, each with or without a sidecar `.yaml` of the same stem; a Markdown file may carry the sidecar's fields in its front matter.
 * Folders inside, hidden names and other endings are passed over, but for documents that hold an article in a form that can not be read. Sources come back in the order of their file names; what is wrong goes to `problems`.
 */
export async function readArticles(folder: string, problems: Problem[]): Promise<Source[]> {
  const folderThere = await isFolder(folder);
  if (folderThere !== true) {
    problems.push({
      file: folder,
      message:
        folderThere === null
          ? 'this folder does not exist; put the articles there, or name the folder that holds them'
          : 'this is a file; name the folder that holds the articles',
    });
    return [];
  }
  const articles = await listFiles(folder, TEXT);
  const sidecars = await listFiles(folder, YAML);
  checkForms(articles, await listFiles(folder, DOCUMENTS), problems);
  if (articles.length === 0) problems.push({ file: folder, message: 'this folder holds no article; put .txt or .md files into it' });
  else checkSidecars(articles, sidecars, problems);
  const beside = new Map(sidecars.map((file) => [file.stem, file]));
  const sources: Source[] = [];
  const files = new Map<Source, string>();
  for (let at = 0; at < articles.length; at += AT_ONCE) {
    const some = articles.slice(at, at + AT_ONCE);
    const read = await Promise.all(some.map((file) => readOne(file, beside.get(file.stem), problems)));
    read.forEach((source, index) => {
      if (!source) return;
      sources.push(source);
      files.set(source, some[index]?.path ?? source.file);
    });
  }
  checkIds(sources, files, problems);
  return sources;
}
