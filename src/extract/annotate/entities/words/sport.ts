import { words } from './words.ts';

/** Words by which a name before them is a team's: "the Bergen striker". */
export const SPORT_ROLES: ReadonlySet<string> = words(`
  striker strikers forward midfielder midfielders defender defenders goalkeeper keeper winger fullback coach captain skipper playmaker
  quarterback pitcher batsman bowler wicketkeeper teammate teammates squad lineup fans supporters player players outfit
`);

/** Letters before the name of a city that make it a club: "AC Bergen". */
export const CLUB_OPENERS: ReadonlySet<string> = words(`
  fc afc ac as sc cf cd sv vfb vfl fsv tsv fk nk hnk ifk aik ks sk rb rsc kv psv rcd ud bk
`);

/** Among them those that open the name of a club whatever follows. */
export const SURE_CLUB_OPENERS: ReadonlySet<string> = words(`
  fc afc fk nk hnk ifk vfb vfl fsv tsv rcd
`);

/** Last words of the name of a club after any name: "Bergen United", "Hamar FC". */
export const CLUB_ENDS: ReadonlySet<string> = words(`
  fc afc cf united rovers wanderers albion hotspur
`);
