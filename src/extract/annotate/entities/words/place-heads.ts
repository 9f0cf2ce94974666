import type { WordList } from '../../../text/word-list.ts';
import { words } from './words.ts';

/** Last words of names of places: "Oslo Province", "Long Island". */
export const PLACE_HEADS: WordList = words(`
  province region district county state river lake sea ocean bay gulf strait straits island islands peninsula valley mountains mountain hills desert
  delta canal basin plateau coast city town village port airport bridge dam square street avenue road boulevard park palace tower heights strip bank
  territory territories prefecture governorate oblast krai republic archipelago corridor crossing base beach falls forest cape isthmus plains glacier
  shoal reef springs harbor harbour fort castle mosque-complex cathedral stadium prison camp border zone mansion villa arena plaza garden gardens station terminal
  courthouse barracks monastery shrine temple cemetery tunnel highway motorway ridge creek reservoir fjord wetlands crater gap checkpoint outpost lagoon atoll estuary waterway
  monument memorial mausoleum
`);

/** Words that open the name of a place: "Lake Geneva", "Gulf of Oman". */
export const PLACE_OPENERS: WordList = words(`
  lake mount mt gulf strait straits bay sea river cape port fort isle isles island islands republic kingdom province city state camp san santa santo
  st saint north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern
  southwestern central upper lower greater
  isla islas isle río rio lago laguna puerto playa cerro monte volcán volcan bahía bahia golfo cabo punta sierra barrio plaza ciudad villa paso puente
  palacio palácio palais palazzo paço casa ilha lac île ile rivière col baie wadi jebel jabal pulau gunung kampung sungai bukit tanjung
`);

/** Words that lead to a place. */
export const PLACE_PREPOSITIONS: WordList = words(`
  in at near outside around toward towards across inside throughout into via visiting visited leaving beyond
`);
