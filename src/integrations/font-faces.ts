import type { VariationAxes } from 'subset-font';

/** A face as the site sends it: which file of a package it is cut from, and what is left of its axes. */
export interface FontFace {
  /** The name under which styles/fonts.css or more-letters.css asks for it: `cut-fonts/name.woff2`. */
  name: string;
  /** A variable face of a package. */
  source: string;
  axes: VariationAxes;
}

/** Reading: one weight, in the optical sizes of the scale, 14 to 48 px. */
const newsreader: VariationAxes = { wght: 400, opsz: { min: 14, max: 48, default: 18 } };
/** Labels and data: regular and semibold. */
const sourceSans: VariationAxes = { wght: { min: 400, max: 600, default: 400 } };

/** Every face; the letters of each are its unicode-range in the styles. */
export const fontFaces: readonly FontFace[] = [
  { name: 'newsreader', source: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2', axes: newsreader },
  { name: 'newsreader-rest', source: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2', axes: newsreader },
  { name: 'newsreader-ext', source: '@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2', axes: newsreader },
  { name: 'source-sans', source: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2', axes: sourceSans },
  { name: 'source-sans-rest', source: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2', axes: sourceSans },
  {
    name: 'source-sans-ext',
    source: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
    axes: sourceSans,
  },
  {
    name: 'source-sans-cyrillic',
    source: '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2',
    axes: sourceSans,
  },
];
