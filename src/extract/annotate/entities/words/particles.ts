import type { WordList } from '../../../text/word-list.ts';
import { words } from './words.ts';

/** Small words within a name: "bin", "van", "de la". */
export const PARTICLES: WordList = words(`
  al el bin ibn ben bint abu um van von der den ter ten de del della delle di da das dos do du la le los las y e zu zum ul ud ur ed ad as ez oğlu oglu
  af av op te san st 't
`);

/** Titles that are given names, or stand between two, as often: "Foreign Minister Amir Khan Tabani", "Omar Sheikh Warsame". */
export const TITLE_NAMES: WordList = words(`
  amir sultan sheikh shaikh haji hajji imam mullah prince king khan malik agha sayyid pandit sardar shah
`);

/** Short forms within a name that end in a full stop: "Jose Sta. Elena". */
export const SHORTENED: WordList = words(`
  sta sto ste st ma
`);

/** The number of a monarch or a pope, which is part of the name. */
export const REGNAL = /^(?:I{1,3}|IV|VI{0,3}|IX|X[IVX]{0,4})$/;

/** Ends of a name after a comma or a space. */
export const NAME_SUFFIXES: WordList = words(`
  jr sr ii iii iv jnr snr
`);
