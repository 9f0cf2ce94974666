import type { WordList } from '../../../text/word-list.ts';
import { words } from './words.ts';

/** Nouns that name an office, a rank or a trade, before or after a name. */
export const OFFICES: WordList = words(`
  counterpart counterparts peer peers homologue homologues colleague minister president premier chancellor king queen prince princess emir amir sultan emperor empress shah crown-prince secretary secretary-general
  ambassador envoy governor mayor senator congressman congresswoman representative general colonel major captain lieutenant sergeant corporal admiral
  commodore brigadier marshal commander director director-general chief chairman chairwoman chairperson chair chairmen spokesman spokeswoman
  spokesperson leader adviser advisor aide undersecretary under-secretary speaker judge justice attorney commissioner coordinator rapporteur consul
  consul-general negotiator diplomat professor analyst expert economist strategist editor reporter journalist correspondent author historian activist
  lawyer lawmaker mp mep legislator politician candidate nominee founder co-founder owner ceo cfo executive manager coach striker midfielder
  goalkeeper pope cardinal bishop archbishop patriarch rabbi imam cleric reverend president-elect vice-president minister-designate chargé charge
  deputy head boss dictator ruler monarch duke duchess baron lord lady sir dame counselor counsellor attache attaché councilor councillor billionaire
  businessman businesswoman tycoon magnate investor scholar researcher scientist physicist engineer doctor surgeon author writer poet novelist singer
  actor actress filmmaker photographer columnist commentator pundit pollster prosecutor sheriff constable superintendent inspector detective officer
  astronaut cosmonaut pilot warlord militant premier-designate tsar czar ombudsman whip moderator host anchor treasurer trustee principal dean rector
  provost fellow assistant premiers ministers presidents senators generals negotiators kings princes envoys diplomats ambassadors representatives
  analysts experts lawmakers husband wife son daughter brother sister widow father mother nephew cousin hojatoleslam hojjatoleslam ayatollah taoiseach
  chancellor-designate tánaiste tanaiste minister-president vice-chancellor vice-chairman co-chair co-chairman generalissimo challenger hopeful contender rival frontrunner assemblyman assemblywoman councilman councilwoman incumbent surrogate operative donor lobbyist staffer blogger speechwriter magistrate czarina regent pm fm dpm dfm pms fms dpms dfms nsa eam cm coas igp cjcsc prez comrade mps congressmen governors mayors bishops ceos commandant secretaries
  clerk coroner comptroller alderman trooper warden goalie paleontologist palaeontologist biologist geologist astronomer chemist psychologist archaeologist meteorologist seismologist epidemiologist virologist anthropologist
`);

/** Words that stand before the noun of an office and belong to it. */
export const OFFICE_MODIFIERS: WordList = words(`
  foreign prime vice deputy first second third defence defense interior finance economy economic trade commerce energy oil petroleum justice health
  education agriculture transport transportation intelligence labour labor culture information industry environment tourism home external internal
  security national federal state social press political military naval army navy air police armed assistant acting interim former ex then late
  outgoing incoming newly appointed elected supreme crown senior top chief permanent special general grand high principal lead executive managing
  associate joint joint-chiefs attorney major brigadier lieutenant rear field staff master sergeant right honourable honorable hon republican democratic
  democrat conservative liberal parliamentary parliament communications media government cabinet opposition minority majority house senate
  congressional presidential royal nuclear human rights refugee climate central bank union party regional district city county provincial public
  private commercial cultural consular undersecretary secretary commander director minister spokesperson head chairman representative
  secretary-general attorney-general planning development water infrastructure science technology research religious islamic spiritual temporary
  longtime long-time transitional caretaker veteran retired current new previous ousted exiled jailed slain fugitive vice-presidential strategic legal investment railway
  railways roads housing immigration aviation shipping communications works welfare youth sports women family humanitarian un eu us anti-corruption
  counter-terrorism counterterrorism disarmament arms
`);

const LEARNED =
  'ayatollah hojjatoleslam hojatoleslam hojjat hujjat allameh mullah mulla maulana mawlana mawlawi mawlavi maulvi molvi molavi moulvi qari alhaj';

/** Styles of the learned in religion, which stand before a name and are no office of state: "Foreign Minister Mullah X". */
export const CLERICAL: WordList = words(LEARNED);

/** Forms of address and ranks that stand before a name, some with a full stop. */
export const HONORIFICS: WordList = words(`
  ${LEARNED}
  mr mrs ms miss mx dr prof sir lord lady dame gen lt lt-gen col maj capt sgt adm brig cmdr cdr sen rep gov rev hon fr msgr supt insp det cpl pvt
  sheikh sheikha shaikh shaykh haji hajj hajji shri sri smt pandit sardar
  begum imam honorable honourable excellency pope king queen prince princess emperor emir hrh h.e. h.e rt madam madame monsieur señor senor herr frau comrade justice
  agha sayyid sayyida alhaji alhaja mallam datuk dato datin seri tengku tunku otunba engr eng pastor monsignor mgr hm hh samdech samdach thipadei moha borvor akka daw md mohd
`);

/** What an office is for: "of Foreign Affairs", "of State"; also inside the names of ministries. */
export const TOPICS: WordList = words(`
  euro atlantic euro-atlantic securities exchange regional provincial bilateral multilateral consular
  irrigation mineral minerals petrochemicals hydrocarbons livestock lands boundaries borders foreign external internal home interior exterior state war defence defense security national public homeland affairs affair relations trade commerce
  industry industries industrial finance economy economic economics treasury energy oil petroleum gas power electricity water agriculture food drug
  drugs fisheries forestry environment environmental climate health medical education higher science sciences technology technologies research
  innovation culture cultural islamic guidance religious endowments tourism information communication communications media broadcasting justice legal
  law labour labor social welfare employment human rights women youth sport sports family planning development cooperation co-operation investment
  investments transport transportation roads railways aviation shipping ports maritime housing urban rural works infrastructure immigration migration
  refugees exchequer integration intelligence police emergencies emergency situations disaster management logistics armed forces military space nuclear atomic
  aerospace statistics customs taxation revenue budget antiquities heritage arts constitutional parliamentary political administrative administration
  veterans reform reforms digital international strategic studies policy peace conflict resolution counter-terrorism terrorism narcotics crime crimes
  corruption disarmament arms export exports import natural resources mines mining minerals european arab african asian american eurasian global world
  press migrations abroad overseas irrigation livestock sanitation hydrocarbons steel coal textiles waterways railroads civil coastal islands indigenous elderly children families inclusion faith worship harmony census charities marine meteorology electrification telecommunications telecom mobility biotechnology entrepreneurship enterprise enterprises forests wildlife hydropower unity transition radio television cabinet presidency pilgrimage hajj umrah awqaf waqf expatriates diaspora emigration consumer protection standards nature conservation safety community communities local government promotion reconciliation handicrafts crafts modernization modernisation industrialization
  privatization privatisation digitalization digitalisation transformation equality gender citizenship repatriation fishery mine road marketing supply
  supplies reconstruction rehabilitation resettlement facilitation empowerment
`);
