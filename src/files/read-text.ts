import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { firstBadByte } from './first-bad-byte.ts';
import type { Problem } from './problem.ts';

/** A text file: its characters without byte order mark, and the SHA-256 of its bytes (hexadecimal). */
export interface TextFile {
  text: string;
  hash: string;
}

const REASONS: Record<string, string> = {
  EISDIR: 'this is a folder, not a file; rename the folder, or put a text file in its place',
  ENOENT: 'this file does not exist; add it, or correct the path',
  EACCES: 'this file may not be read; give this user the right to read it',
};

/** Bytes; what is larger is no article, and beyond half a gigabyte no text that a program could hold. */
const LARGEST = 100_000_000;

/** Reads the bytes of a file; a sentence instead where there is none that can be read to its end. */
async function readBytes(file: string): Promise<Buffer | string> {
  try {
    const found = await stat(file);
    if (!found.isFile() && !found.isDirectory()) return 'this is no file but a pipe or a device; put a text file in its place';
    if (found.size > LARGEST)
      return `the file has ${String(Math.round(found.size / 1e6))} MB, more than the ${String(LARGEST / 1e6)} MB that are read; split it`;
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return REASONS[code] ?? `this file cannot be read (${code || String(error)})`;
  }
}

const hex = (byte: number): string => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at += 1) if (bytes[at] === 0x0a) line += 1;
  return line;
}

/** What keeps the bytes from being text, with its place; null where they are. */
function flaw(bytes: Uint8Array): Omit<Problem, 'file'> | null {
  if (bytes.length === 0) return { message: 'the file is empty; put the text in, or delete the file' };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { message: 'the file is in UTF-16 (byte order mark at byte 0); save it as UTF-8' };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { message: `this is no text file: a zero byte stands at byte ${zero}; save the article as plain text in UTF-8` };
  if (isUtf8(bytes)) return null;
  const bad = firstBadByte(bytes);
  return { line: lineOf(bytes, bad), message: `byte ${bad} (${hex(bytes[bad] ?? 0)}) is not UTF-8; save the file as UTF-8` };
}

/** Reads a text file in UTF-8. What is wrong with it (no such file, a folder, empty, binary, another encoding) goes to `problems`, and null comes back. `mayBeEmpty` lets an empty file pass. */
export async function readText(file: string, problems: Problem[], mayBeEmpty = false): Promise<TextFile | null> {
  const bytes = await readBytes(file);
  if (typeof bytes === 'string') {
    problems.push({ file, message: bytes });
    return null;
  }
  const found = mayBeEmpty && bytes.length === 0 ? null : flaw(bytes);
  if (found) {
    problems.push({ file, ...found });
    return null;
  }
  const text = bytes.toString('utf8').replace(/^\uFEFF/u, '');
  if (text.trim() === '' && !mayBeEmpty) {
    problems.push({ file, message: 'the file holds nothing but space; put the text in, or delete the file' });
    return null;
  }
  return { text, hash: createHash('sha256').update(bytes).digest('hex') };
}
