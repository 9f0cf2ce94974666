/** Somebody who takes part in a contact, with the words of his office. */
export interface Person {
  country: string;
  adjective: string;
  state: string;
  name: string;
  surname: string;
  /** "his" or "her". */
  whose: string;
  /** "Foreign Minister", "foreign minister" and "Minister of Foreign Affairs". */
  office: readonly [string, string, string];
}

/** A way to name somebody: the sentence that tells of him before, if the words need one, and the words. */
type Naming = (person: Person) => { before?: string; words: string };

/** How news names an official. */
export const NAMINGS: Record<string, Naming> = {
  'nationality, office, name': (p) => ({ words: `${p.adjective} ${p.office[0]} ${p.name}` }),
  'owner, office, name': (p) => ({ words: `${p.country}'s ${p.office[1]} ${p.name}` }),
  'owner, office, name between commas': (p) => ({ words: `${p.country}’s ${p.office[1]}, ${p.name},` }),
  'name, nationality and office': (p) => ({ words: `${p.name}, the ${p.adjective} ${p.office[1]},` }),
  'name, office of the country': (p) => ({ words: `${p.name}, ${p.office[2]} of ${p.country},` }),
  'office of the country, name': (p) => ({ words: `${p.office[2]} of ${p.country} ${p.name}` }),
  'office, name, country': (p) => ({ words: `${p.office[0]} ${p.name} of ${p.country}` }),
  'the office of the country, name': (p) => ({ words: `the ${p.office[2]} of ${p.country}, ${p.name},` }),
  'form of address, name, office of the state': (p) => ({ words: `H.E. ${p.name}, ${p.office[2]} of the ${p.state} of ${p.country},` }),
  'delegation led by office, name': (p) => ({ words: `a ${p.adjective} delegation led by ${p.office[0]} ${p.name}` }),
  surname: (p) => ({ before: `${p.adjective} ${p.office[0]} ${p.name} said trade had grown.`, words: p.surname }),
  'office, surname': (p) => ({ before: `${p.name}, ${p.country}'s ${p.office[1]}, was glad.`, words: `${p.office[0]} ${p.surname}` }),
  'the office alone': (p) => ({
    before: `${p.name}, ${p.country}'s ${p.office[1]}, was glad.`,
    words: `the ${p.adjective} ${p.office[1]}`,
  }),
};

/** How news names the one who holds the same office on the other side. */
export const COUNTERPARTS: Record<string, (other: Person, first: Person) => string> = {
  'counterpart, name': (p, first) => `${first.whose} ${p.adjective} counterpart ${p.name}`,
  'counterpart, name between commas': (p, first) => `${first.whose} ${p.adjective} counterpart, ${p.name},`,
  'counterpart from, name': (p, first) => `${first.whose} counterpart from ${p.country}, ${p.name},`,
};

/** What two do on a day at a place: `A` and `B` stand for them, `W` for where and `D` for when. */
export const MEETINGS: readonly string[] = [
  'A met B W D.',
  'A met with B W D to discuss trade.',
  'A held talks with B W D.',
  'A sat down with B W D for two hours.',
  'A and B met W D.',
  'A and B held talks W D on a new port.',
  'A received B W D.',
  'A was received by B W D.',
  'A hosted B W D for talks on trade.',
  'A welcomed B W D.',
  'Talks between A and B took place W D.',
  'A meeting of A and B was held W D.',
  'A and B discussed trade at a meeting W D.',
  'A discussed trade with B W D.',
  'A conferred with B W D.',
  'A called on B W D.',
  'A paid a courtesy call on B W D.',
  'A told B at a meeting W D that the port would be built.',
  'A exchanged views with B on regional issues W D.',
  'A had a bilateral meeting with B W D.',
  'A and B agreed to build a port when they met W D.',
  'A hosted a dinner for B W D.',
  'A was joined by B for talks W D.',
  'A briefed B on the port during a meeting W D.',
  'A was granted an audience by B W D.',
  'A and B co-chaired the fourth session of the joint economic commission W D.',
  'The port was the focus of talks between A and B W D.',
  'A said the port would be built following a meeting with B W D.',
  'The announcement came after A met B W D.',
  'A and B came face to face W D.',
  'A and B had their first face-to-face meeting W D.',
  'A opened negotiations with B W D.',
  'A told a joint news conference with B W D that the port would be built.',
  'A and B signed a fisheries agreement W D.',
  'A fisheries agreement was signed by A and B W D.',
  'A delivered a letter from the government to B W D.',
  'A said the port would be ready soon after holding talks with B W D.',
  'A shook hands with B W D before the talks.',
  'A and B inaugurated a new bridge W D.',
  'The bridge was opened W D in the presence of A and B.',
  'A emerged from two hours of talks with B W D without a deal.',
  'A hailed “excellent” talks with B W D.',
  'A raised the closure of the port with B when the two met W D.',
  'A and B issued a joint statement after talks W D.',
  'A sought to reassure B at a meeting W D.',
  'Standing beside B W D, A said the port would reopen.',
  'A, alongside B, told reporters W D that the port would reopen.',
  'A and B held talks W D amid a row over fishing rights.',
  'A and B announced the plan at a joint news conference W D.',
  'A spent two hours with B W D.',
  'A and B talked for two hours W D.',
  'A exchanged a few words with B W D.',
  'A toured a fish market with B W D.',
  'A bade farewell to B W D.',
  'A and B held the 14th meeting of their joint committee W D.',
  'A walked out of a meeting with B W D.',
  'A and B agreed to work together following talks W D.',
  'Talks between A and B over the port collapsed W D.',
  'The fourth round of consultations, co-chaired by A and B, was held W D.',
  'A accorded B a warm welcome W D.',
  'A was greeted by an honour guard and B W D.',
];

/** The same by telephone: no place. */
export const CALLS: readonly string[] = [
  'A phoned B D.',
  'A spoke by phone with B D.',
  'A had a telephone conversation with B D.',
  'A and B spoke by telephone D.',
  'A received a phone call from B D.',
  'A held a video conference with B D.',
  'A discussed the port with B over the phone D.',
  'A called B D to offer condolences.',
  'A urged the government to lift the ban in a call to B D.',
  'A expressed condolences to B in a phone call D.',
  'On the phone with B D, A called for calm.',
];

/** What one does in the other's country, `C` its name and `L` its capital. */
export const VISITS: readonly string[] = [
  'A arrived in L D for talks with officials.',
  'A visited C D.',
  'A paid an official visit to C D.',
  'A flew to L D on a two-day visit.',
  'A concluded a visit to C D.',
  'A made a trip to C D.',
  'A landed in L D at the head of a large delegation.',
  'A kicked off a three-day visit to C D.',
  'A left for L D on an official visit.',
  'A began a state visit to C D.',
  'A came to L D on a three-day visit.',
  'A stopped in L D for talks.',
  'A had flown to L D to negotiate a new treaty.',
  'A had been in L D.',
];

/** What is still to come. */
export const PLANS: readonly string[] = [
  'Talks between A and B to settle a row over the port will be held W D.',
  'A will meet B W D.',
  'A is scheduled to meet B W D.',
  'A is due to hold talks with B W D.',
  'A and B are set to meet W D.',
  'A will host B W D.',
  'A plans to meet B W D.',
  'A spoke ahead of a meeting with B W D.',
  'A and B have agreed to meet W D.',
  'A will hold talks with B W D, the government announced.',
  'A will visit C D.',
  'A is to pay an official visit to C D.',
  'A is due to travel to L D.',
  'A will see B W D.',
  'A visit by A to C is planned D.',
  'A visit by A to C has been pencilled in D.',
];
