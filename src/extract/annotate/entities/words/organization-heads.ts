import type { WordList } from '../../../text/word-list.ts';
import { words } from './words.ts';

/** Last words of names of organizations: "Security Council", "Oslo University". */
export const ORGANIZATION_HEADS: WordList = words(`
  ministry council committee commission agency department bureau office parliament assembly senate congress court tribunal supreme-court bank
  university college institute institution academy school party movement front alliance coalition bloc union federation confederation league
  association organization organisation foundation fund trust society club council group corporation corp company co inc ltd llc plc gmbh holdings
  holding corps guard guards army navy force forces brigade brigades battalion flotilla regiment division command police militia authority board centre center
  service services network news times post journal tribune herald gazette chronicle telegraph daily weekly magazine television tv radio press
  newspaper observatory observer directorate secretariat embassy consulate mission delegation cabinet knesset bundestag duma majlis
  directorate-general airlines airways airline motors industries systems technologies technology laboratories laboratory labs pharmaceuticals pharma
  energy petroleum oil bancorp partners capital exchange chamber endowment initiative forum secretariat federation hospital clinic museum library
  theatre theater church mosque diocese synod studio studios records pictures entertainment enterprises associates electric electronics semiconductor
  steel chemical chemicals insurance financial securities telecom telecommunications communications software administration reserve treasury circuit
  watchdog caucus unit squad think-tank monitor taskforce presidium politburo soviet junta regime orchestra pac lodge strategies advisors advisers properties hotels hotel casinos productions publications publishing foods brands stores healthcare therapeutics gallery press philharmonic brotherhood international
  solutions ventures consulting logistics shipping railways bundesbank aerospace survey cross crescent municipality tribunal diwan zoo cooperative
  cos bros newswires restaurants resorts beverages biosciences bioscience biotech biopharma genetics genomics robotics dynamics networks wireless telecoms mobile
  automotive auto airlines airport-authority railroad railway transit ferries lines cargo freight aviation mining minerals metals resources refining
  refinery power utilities apparel cosmetics bankshares bancshares savings mortgage realty developers construction cement packaging plastics
  pictures broadcasting media newswire wire journals gazeta zeitung dispatch inquirer examiner bulletin sun-times register constitution
  laboratories observatory planetarium conservatory ballet opera choir seminary convent abbey polytechnic institutes faculty hospitals infirmary
  community clinics orphanage legion scouts guild syndicate cartel mafia clan militias commando commandos platoon squadron fleet regiments
`);

/** Heads that name a body only together with other words, since alone or after a plain adjective they are common nouns. */
export const WEAK_HEADS: WordList = words(`
  office party movement front union league club group company co school force forces army navy police guard unit mission board centre center service
  services news times post daily weekly magazine television tv radio press church mosque museum library theatre hospital exchange energy oil capital
  electric international command division regime administration group government network court house studio records hotel hotels press journal trust society fund school
  bank alliance coalition bloc initiative forum parliament congress senate assembly cabinet embassy consulate delegation industries systems technology
  technologies steel survey cross crescent lines mobile auto power resources media construction minerals metals mining savings mortgage fleet
  clan opera ballet choir faculty register bulletin examiner dispatch constitution syndicate legion municipality networks wireless transit railway
  community railroad refinery cooperative cargo utilities cartel squadron platoon wire
`);

/** Heads after which "of", "for" or "on" leads on within the name: "Ministry of Foreign Affairs". */
export const OPEN_HEADS: WordList = words(`
  cabinet ministry council committee commission agency department bureau office parliament assembly senate congress court tribunal bank university college
  institute institution academy school party movement front alliance coalition union federation confederation league association organization
  organisation foundation fund trust society club group corporation company corps guard guards army force forces brigade brigades command authority
  board centre center service directorate secretariat embassy consulate mission chamber endowment initiative forum museum library church house staff
  community chiefs conference commissioner campaign citizens people's doctors reporters physicians scientists
`);

/** Words after the name of a city that make it a club. */
export const CLUB_WORDS: WordList = words(`
  united city rovers wanderers athletic hotspur albion county fc cf ac sc
`);
