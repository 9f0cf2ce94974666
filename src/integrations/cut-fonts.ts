import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { fontFaces, type FontFace } from './font-faces.ts';
import { lettersOfFaces } from './letters-of-faces.ts';

/** What the text needs of a face's layout; small capitals, old figures and fractions stay behind. */
const keepFeatures = ['kern', 'liga', 'mark', 'ccmp', 'locl'];

/**
 * A face cut down to its letters and axes; the same input gives the same bytes.
 * @throws {Error} when the source is no font or lacks the axis
 */
export const cutFace = (source: Buffer, letters: string, { axes }: Pick<FontFace, 'axes'>): Promise<Buffer> =>
  subsetFont(source, letters, { targetFormat: 'woff2', variationAxes: axes, keepFeatures });

/**
 * Writes the cut faces into a folder; a face that was cut from the same source in the same way before stays.
 * @param folder absolute path
 * @param styles the text of styles/fonts.css and more-letters.css, whose unicode-ranges say what each face holds
 */
const writeFaces = async (folder: string, styles: string): Promise<void> => {
  const { resolve } = createRequire(import.meta.url);
  const letters = lettersOfFaces(styles);
  mkdirSync(folder, { recursive: true });
  for (const face of fontFaces) {
    const source = readFileSync(resolve(face.source));
    const wanted = letters.get(face.name) ?? '';
    const recipe = createHash('sha256')
      .update(source)
      .update(JSON.stringify([wanted, face.axes, keepFeatures]))
      .digest('hex');
    const file = join(folder, `${face.name}.woff2`);
    const note = join(folder, `${face.name}.txt`);
    if (existsSync(file) && existsSync(note) && readFileSync(note, 'utf8') === recipe) continue;
    // Two builds at once: the file is whole at every moment.
    const fresh = `${file}.${String(process.pid)}`;
    writeFileSync(fresh, await cutFace(source, wanted, face));
    renameSync(fresh, file);
    writeFileSync(note, recipe);
  }
};

/** Cuts the faces of the packages down to what the site reads with, before a build and before the development server. */
export const cutFonts = (): AstroIntegration => ({
  name: 'cut-fonts',
  hooks: {
    'astro:config:setup': async ({ config, updateConfig }) => {
      const folder = fileURLToPath(new URL('.cache/fonts', config.root));
      const styles = ['fonts', 'more-letters'].map((name) => readFileSync(new URL(`src/styles/${name}.css`, config.root), 'utf8'));
      await writeFaces(folder, styles.join('\n'));
      updateConfig({ vite: { resolve: { alias: { 'cut-fonts': folder } } } });
    },
  },
});
