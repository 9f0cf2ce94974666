import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression of the extraction, and where it was found. */
export interface FoundPattern {
  pattern: RegExp;
  where: string;
}

const SOURCE = join(import.meta.dirname, '..', '..', 'src', 'extract');

/** Every regular expression that is written in the code of the extraction. */
function written(): FoundPattern[] {
  return globSync('**/*.ts', { cwd: SOURCE }).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(SOURCE, file), 'utf8'), ts.ScriptTarget.Latest);
    const found: FoundPattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({ pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)), where: file });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** Every regular expression that a run uses, those put together from pieces too. */
function used(run: () => void): FoundPattern[] {
  const found = new Set<RegExp>();
  const prototype = RegExp.prototype;
  const own = Object.getOwnPropertyDescriptors(prototype);
  const exec = own.exec.value as RegExp['exec'];
  const test = own.test.value as RegExp['test'];
  prototype.exec = function (this: RegExp, text: string) {
    found.add(this);
    return exec.call(this, text);
  };
  prototype.test = function (this: RegExp, text: string) {
    found.add(this);
    return test.call(this, text);
  };
  try {
    run();
  } finally {
    Object.defineProperties(prototype, { exec: own.exec, test: own.test });
  }
  return [...found].map((pattern) => ({ pattern, where: 'made while it ran' }));
}

/** The regular expressions of the extraction, each once: those written in its code, and those that a run makes. */
export function findPatterns(run: () => void): FoundPattern[] {
  const all = new Map<string, FoundPattern>();
  for (const found of [...written(), ...used(run)]) {
    const key = String(found.pattern);
    if (!all.has(key)) all.set(key, found);
  }
  return [...all.values()];
}
