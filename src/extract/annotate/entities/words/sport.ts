import type { WordList } from '../../../text/word-list.ts';
import { words } from './words.ts';

/** Words by which a name before them is a team's: "the Bergen striker". */
export const SPORT_ROLES: WordList = words(`
  striker strikers forward forwards midfielder midfielders defender defenders goalkeeper keeper winger fullback coach captain skipper playmaker
  quarterback pitcher batsman bowler wicketkeeper teammate teammates squad lineup fans supporters player players outfit rookie linebacker defenceman
  defenseman goaltender shortstop catcher outfielder infielder guard
`);

/** Among the words after a team, those that others have too, and that say so in a report of a match alone. */
export const MATCH_ROLES: WordList = words(`
  manager boss defence defense attack bench side team substitute goal coach-designate centre center starter reliever veteran owner chairman
`);

/** Letters before the name of a city that make it a club: "AC Bergen". */
export const CLUB_OPENERS: WordList = words(`
  fc afc ac as sc cf cd sv vfb vfl fsv tsv fk nk hnk ifk aik ks sk rb rsc kv psv rcd ud bk
`);

/** Among them those that open the name of a club whatever follows. */
export const SURE_CLUB_OPENERS: WordList = words(`
  fc afc fk nk hnk ifk vfb vfl fsv tsv rcd
`);

/** Last words of the name of a club after any name: "Bergen United", "Hamar FC". */
export const CLUB_ENDS: WordList = words(`
  fc afc cf united rovers wanderers albion hotspur
`);

/** Words by which a text is told to be about sport: a handful of them, and it is. */
export const SPORT_WORDS: WordList = words(`
  soccer football rugby hockey baseball basketball cricket tennis golf volleyball handball goal goals goalkeeper striker midfielder defender winger halftime half-time
  innings inning wicket wickets batsman bowler rebounds touchdown touchdowns quarterback playoff playoffs season coach fixture league bundesliga premiership
  quarterfinal quarterfinals semifinal semifinals semi-final semi-finals offside header referee kickoff kick-off tournament teammate teammates roster pitcher homer homered
  shutout standings goalless equaliser equalizer substitute unbeaten championship champions birdie bogey seed seeded tiebreaker tiebreak overtime penalty wicketkeeper
  match matches scored scoring scorers cup nba nfl nhl mlb fifa uefa odi atp wta lbw aces finalist quarter-finalist semi-finalist quarterfinalist semifinalist bt crease pitch relegation relegated promoted player players
`);

/** Among them those of games that two people play. */
export const SINGLE_WORDS: WordList = words(`
  tennis golf atp wta aces bt seed seeded tiebreaker tiebreak birdie bogey par sets lap laps boxing heavyweight knockout sprint cyclist peloton marathon batsman bowled
`);

/** Words before the name of a team, in a report of a match. */
export const TEAM_BEFORE: WordList = words(`
  against beat beats beating defeated defeating defeats over past downed downing edged edging hosting hosts facing v vs versus thrashed thrashing hammered trounced thumped crushed
  swept routed stunned blanked outlasted trailing promoted struggling visiting relegated visitors hosts neighbours neighbors leaders champions strugglers minnows rivals
  with side sides club team held holding play playing played face host give lift lead help put keep power carry guide join leading lifted lifting helped helping gave giving put sent sending kept brought powered carried guided
`);

/** Words behind the name of a team that do not agree with one person or town, or that only a team does. */
export const TEAM_PLURALS: WordList = words(`
  are were have drop beat win lose draw take crush hold book reach face edge crash slip move climb sign stay go host play trail lead need fight score stun
`);

/** What teams do, and towns never. */
export const TEAM_VERBS: WordList = words(`
  won lost beat beats drew scored led leads trailed trails hosted hosts finished clinched routed edged downed defeated swept rallied improved outscored outshot equalised equalized
  levelled wins loses plays played dominated missed converted
`);

/** Names of teams of the leagues of North America that are no plurals. */
export const SINGULAR_TEAMS: WordList = words(`
  heat magic jazz thunder lightning avalanche wild sox galaxy
`);

/** What follows the name of a town that stands for its team, as the subject of a sentence in a report of a match. */
export const TEAM_SUBJECTS: WordList = words(`
  would will could can did had has got gets put made went outplayed needed missed pulled opened extended ended snapped improved dropped moved committed added took
  broke held used shot hit struck stayed looked started began came remained surrendered retired answered evened
`);

/** What a team has behind it: "Bergen's win". */
export const OUTCOMES: WordList = words('win victory defeat loss draw triumph comeback rout thrashing');

/** Letters by which results name the country of a player: "Lund (SWE)". */
export const COUNTRY_LETTERS: WordList = words(`
  afg alb alg and ang arg arm aus aut aze bah bar bel ben bih bol bot bra bul bur can chi chn civ cmr col cro cub cyp cze den dom ecu egy eri esp est eth fin fra
  gab gam gbr geo ger gha gre grn gua hai hkg hon hun ina ind irl iri irq isl isr ita jam jor jpn kaz ken kgz kor kos ksa kuw lat lib lie ltu lux mar mas mda mex
  mgl mkd mlt mne mon moz mri nam ned ngr nor nzl oma pak pan par per phi pol por prk pur qat rou rsa rus sco sen sin slo slv smr srb sri sui svk swe syr tha tjk
  tkm tpe tri tun tur uae uga ukr uru usa uzb ven vie wal yug zam zim
`);

/** Letters of tables and reports of matches that name no body. */
export const MATCH_LETTERS: WordList = words(`
  rbi rbis era mvp pct gb pts ot hr hrs td tds dnf odi qb pk so
`);
