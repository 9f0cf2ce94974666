import { CLERICAL, TOPICS } from '../../annotate/entities/words/titles.ts';

/** Nouns for people who act for a state or a body, and for their delegations. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  `president presidents minister ministers premier premiers chancellor chancellors king kings queen emir sultan prince princess monarch ruler
  leader leaders official officials diplomat diplomats envoy envoys ambassador ambassadors representative representatives negotiator negotiators
  delegation delegations cabinets side sides counterpart counterparts peer homologue team teams government governments authorities leadership lawmaker lawmakers parliamentarians
  mp mps senator senators speaker speakers secretary secretaries adviser advisers advisor advisors commander commanders general generals admiral admirals
  chief chiefs head heads co-chair co-chairs co-chairman co-chairmen chairman chairmen chairwoman chair vice-president vice-presidents governor governors mayor mayors spokesman spokeswoman spokesperson
  pm fm prez dpm dfm pms fms dpms dfms cs president-elect prime-minister statesmen ministers' dignitaries delegates delegate executives colleague colleagues interlocutors deputy deputies aide aides marshal expert experts inspectors
  lieutenant-general major-general consul consuls consul-general director-general directors-general chargé d'affaires d’affaires attaché director groups subgroups topographers guards troops forces navies committees commissions undersecretary under-secretary commissioner vp ayatollah sheikh taoiseach tánaiste chancellor-designate custodian`.split(
    /\s+/,
  ),
);

/** Words that stand before or inside a title, besides the nouns themselves. */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...TOPICS,
  ...CLERICAL,
  ...`foreign prime deputy first second vice defence defense interior energy oil finance trade economy economic commerce industry agriculture health justice
  culture education tourism transport transportation labour labor security national supreme state top senior high-ranking high-level ranking visiting new newly elected
  newly-elected then then-president then-prime then-foreign former ex ex-president ex-prime acting caretaker interim outgoing incoming previous current incumbent veteran late external affairs affair permanent special parliamentary
  parliament crown presidential military naval army navy air force police intelligence nuclear central bank council assembly cabinet regional local
  federal royal grand executive assistant under chief major lieutenant brigadier rear colonel captain marshal mr mrs ms dr shri smt sir dame lord sayyid seyyed
  his her excellency majesty highness honourable honorable hon information communications planning budget petroleum mining water environment
  youth sports housing fisheries forestry livestock irrigation electricity railways aviation infrastructure employment welfare endowments awqaf expatriates emigration telecommunications emergencies manpower construction public religious veterans cooperatives roads urban development science technology research company political counsellor counselor
  international sheikh shaikh shaykh emir datuk seri dato tan service services maj gen brig lt col adm maj.-gen brig.-gen lt.-gen lt.-col col.-gen vice-adm rear-adm capt cmdr sgt field staff logistics
  h.h h.r.h h.m extraordinary plenipotentiary professor prof engr engineer madam madame comrade cde alhaji dato datuk datin tun seri sri samdech lady hon hon. h.e h.e. excellency honourable justice archbishop bishop commodore wing
  opposite number member legislator ceo manager managing congressman congresswoman policy home treasury commercial cultural maritime border kremlin white house politburo standing communist party general-secretary`.split(
    /\s+/,
  ),
]);

/** Words that end a title when it is read from its nationality onwards. */
export const TITLE_STOPS: ReadonlySet<string> = new Set(
  `a an the in on at to for from with by of as that which who whom whose where when while after before during since until amid and or but nor is are was were be been
  has have had do does did will would shall should may might can could must met meet meets meeting visit visits visited said says say told tell tells arrived arrives
  held hold holds received receives hosted hosts signed sign signs welcomed called calls also not no his her their its this these those about into over between shows show showing showed
  against under through via per than then talks visiting summit agreement deal treaty alongside beside besides toward towards upon among amongst despite amid plus regarding`
    .split(/\s+/)
    .filter((word) => word !== 'visiting' && word !== 'then'),
);

/** Nouns for officials who meet without their ministers. */
export const CROWD_NOUNS: ReadonlySet<string> = new Set(
  'officials diplomats commanders experts officers generals guards troops forces navies inspectors aides lawmakers parliamentarians mps'.split(
    ' ',
  ),
);

/** Words that a plural group is called by: "the two sides", "both leaders". */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  `sides presidents leaders ministers countries nations states neighbours neighbors governments capitals parties delegations diplomats officials men women pair duo
  counterparts premiers pms fms dpms dfms powers teams chiefs negotiators envoys statesmen heads militaries armies navies rivals foes allies partners colleagues`.split(
    /\s+/,
  ),
);
