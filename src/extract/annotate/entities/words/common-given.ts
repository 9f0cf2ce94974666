import type { WordList } from '../../../text/word-list.ts';
import { words } from './words.ts';

/** Given names, folded, so common that two people of one surname may well share them. */
export const COMMON_GIVEN: WordList = words(`
  mohamad ali ahmad abdul abdolah husein hasan john jose maria jean kim li wang
`);

/** Common words that are common surnames: "Lonzo Ball", "Reon King". */
export const WORD_SURNAMES: WordList = words(`
  ball banks barber bell best bird black bond brown bush butler carter chambers church cook cooper cross day dean farmer field fields fisher flowers ford fox
  frost glass gold golden good grant gray green grey hall hammer hand hardy head hill hope house hunt hunter keys king knight lamb lane law little long
  love major marsh mason mills moon moore page park parker penny pike poole pope porter post potter power powers price rain read reed rice rich rivers
  rock rose sharp shepherd short silver singer small snow speed spring star steel stone storm street strong summers swan swift taylor temple waters
  weaver webb wells white winter winters wise wolf wood woods young
`);
