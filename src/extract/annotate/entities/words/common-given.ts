import { words } from './words.ts';

/** Given names, folded, so common that two people of one surname may well share them. */
export const COMMON_GIVEN: ReadonlySet<string> = words(`
  mohamad ali ahmad abdul abdolah husein hasan john jose maria jean kim li wang
`);
