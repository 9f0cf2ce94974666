import { words } from './words.ts';

/** Small words within a name: "bin", "van", "de la". */
export const PARTICLES: ReadonlySet<string> = words(`
  al el bin ibn ben bint abu um van von der den ter ten de del della delle di da das dos do du la le los las y e zu zum ul ud ur ed ad as ez oğlu oglu
  af av op te san st 't
`);

/** Ends of a name after a comma or a space. */
export const NAME_SUFFIXES: ReadonlySet<string> = words(`
  jr sr ii iii iv jnr snr
`);
