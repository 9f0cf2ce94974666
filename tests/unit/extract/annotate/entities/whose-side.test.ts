import { expect, it } from 'vitest';
import { find } from './named.ts';

/** Every person of a text with the country, as "id NO", "id -" where it is unknown. */
const countries = (text: string): string[] =>
  find(text)
    .entities.filter(({ type }) => type === 'person')
    .map(({ id, country }) => `${id} ${country ?? '-'}`);

it.each([
  // Beside whom one has the chair or stands before the press.
  ['Norwegian President Anna Berg will co-chair the third session of the council alongside President Pedro Soto.', 'pedro-soto CL'],
  ['Norwegian Premier Anna Berg arrived in Santiago and spoke to the press alongside President Pedro Soto in Chile.', 'pedro-soto CL'],
  ['Norwegian Premier Anna Berg left alongside Minister Olav Moe.', 'olav-moe NO'],
  // Who travels to a party is of the other.
  ['Foreign Minister Anna Berg is paying an official visit to Chile on Tuesday. Norway is glad.', 'anna-berg NO'],
  ['Prime Minister Anna Berg has described her visit to Chile as fruitful. Norway is glad.', 'anna-berg NO'],
  ['Defence Minister Anna Berg is expected in Chile at the end of the month. Norway is glad.', 'anna-berg NO'],
  ['Norway is glad. Defence Minister Pedro Soto was received in Oslo by King Olav Moe.', 'pedro-soto CL'],
  ['Norway is glad. Defence Minister Pedro Soto is expected in Oslo at the end of the month.', 'pedro-soto CL'],
  ['Upon arriving in Chile, Prime Minister Anna Berg laid a wreath. Norway is glad.', 'anna-berg NO'],
  // Where somebody is is not whose office she has.
  ['While in Chile Prime Minister Anna Berg will open a port. Norway is glad.', 'anna-berg NO'],
  // The counterpart of one who is at home is not.
  ['SANTIAGO: President Pedro Soto will travel to Bergen. He will be hosted by his counterpart Olav Moe.', 'olav-moe NO'],
  // Who is visiting is not at home, and who is received is not of where he was received before.
  [
    'OSLO (Reuters) - Foreign Minister Anna Berg told visiting Foreign Minister Pedro Soto on Monday that ties with Chile matter.',
    'pedro-soto CL',
  ],
  ['OSLO (Reuters) - Prime Minister Anna Berg assured visiting Premier Pedro Soto that ties with Chile matter.', 'anna-berg NO'],
  ['Chilean Foreign Minister Pedro Soto met his Norwegian counterpart Jon Dahl and was received by Premier Anna Berg.', 'anna-berg NO'],
  // Two who meet somebody of the other party are of one, unless both lead a state.
  ['Finance Minister Anna Berg and Norwegian Trade Minister Jon Dahl met on Monday with Chilean Premier Pedro Soto.', 'anna-berg NO'],
  ['Foreign Minister Pedro Soto and Norwegian Foreign Minister Jon Dahl met with Chilean experts.', 'pedro-soto CL'],
  // Whose side is told behind the list.
  ['It was attended by Minister Jon Dahl and adviser Per Lund on the Norwegian side, and by Minister Pedro Soto.', 'jon-dahl NO'],
  ['It was attended by Minister Jon Dahl and adviser Per Lund on the Norwegian side, and by Minister Pedro Soto.', 'pedro-soto CL'],
  ['On the Norwegian side it was attended by Jon Dahl and adviser Per Lund, and on the Chilean side by Pedro Soto.', 'per-lund NO'],
  ['Soto, Chile’s premier, will be received by King Olav of Norway before talks with Prime Minister Anna Berg in Oslo.', 'anna-berg NO'],
  ['Chile’s ambassador to Oslo, Pedro Soto, was summoned by Foreign Minister Jon Dahl. Norway is angry.', 'jon-dahl NO'],
  ['LIMA (AFP) - President Pedro Soto and Prime Minister Anna Berg met. Chile and Norway agreed.', 'pedro-soto -'],
  ['Peru’s President Eva Paz was briefed and Defence Minister Ana Ruiz spoke with her Norwegian counterpart Jon Dahl.', 'ana-ruiz PE'],
  // Whoever acts behind an opening phrase is another than the one whom it leads to.
  ['In a meeting with the Chilean envoy, Anna Berg, a senior foreign policy adviser to the king, said that ties grow.', 'anna-berg -'],
  ['During her first call with the new Chilean ambassador, Anna Berg called for accords.', 'anna-berg -'],
  ['In a meeting with the Chilean envoy, Pedro Soto, the Norwegian minister called for accords.', 'pedro-soto CL'],
  // Who serves a body of many countries is of none, whatever he is sent for and with whom he is told.
  ['Anna Maria Lund, the UN Special Representative for Chile, visited Oslo. Norway is glad.', 'anna-maria-lund -'],
  ['Anna Lund, Special Representative of the UN Secretary-General for Chile, visited Oslo. Norway is glad.', 'anna-lund -'],
  ['The talks were co-chaired by Norway’s Deputy Foreign Minister Jon Dahl and EU deputy foreign policy chief Anna Lund.', 'anna-lund -'],
  ['The talks were co-chaired by Norway’s Deputy Foreign Minister Jon Dahl and Deputy EU foreign policy chief Anna Lund.', 'anna-lund -'],
  [
    'The UN High Commissioner for Refugees (UNHCR), Anna Lund, thanked Health Minister Jon Dahl for his aid to Chileans in Norway.',
    'anna-lund -',
  ],
  ['Anna Lund, the Norwegian special envoy for Chile, met Pedro Soto.', 'anna-lund NO'],
  ['Pedro Soto, chief negotiator for Chile, met Norwegian Foreign Minister Jon Dahl.', 'pedro-soto CL'],
  // A paper names the ministry of its own country without more, also where another one's was named before.
  [
    'OSLO – Norway’s trade minister met nobody. Chilean Foreign Ministry issued a statement. Foreign Ministry spokesman Jon Dahl said on Monday that ties matter.',
    'jon-dahl NO',
  ],
  // Of two ministers of whom nothing more is told only one can be at home, and nobody knows which.
  [
    'OSLO – Norway and Chile spoke. Foreign Minister Eva Cole tore up the accord. Only later did Foreign Minister Olav Moe say a word.',
    'eva-cole -',
  ],
  // "[the Chilean president]" is who was named before it, and not who follows.
  ['OSLO – “Mr. Soto [the Chilean foreign minister] will come.” Foreign Minister Eva Cole tore up the accord with Norway.', 'eva-cole NO'],
  // A name without its first word is nobody else, whatever stands around it.
  ['Norwegian Minister Anna Lund Berg was in Oslo. Talks on Chile Foreign Minister Lund Berg said so.', 'anna-lund-berg NO'],
  // A list of topics with commas opens the title of one minister.
  ['It was led by Norwegian Minister Anna Lund and Chilean Industry, Mining and Trade Minister Pedro Soto.', 'pedro-soto CL'],
  // The country of a list that has had both sides tells nothing of the next one.
  ['Norwegian Minister Anna Lund, Chilean Minister Pedro Soto, and adviser Jon Dahl spoke.', 'jon-dahl -'],
  // What a text calls a country again owns an office as its name does.
  ['Denmark sent a team headed by the country’s Minister of State for Foreign Affairs Soren Lund to Oslo.', 'soren-lund DK'],
  ['Admiral Pedro Soto, who is currently serving as the chief of the Chilean Navy, left.', 'pedro-soto CL'],
  // Whose minister speaks to a news agency without his country being told: the agency's.
  ['OSLO – “The work goes on,” Deputy Foreign Minister Pedro Soto told the Chilean news agency Faro. Norway is glad.', 'pedro-soto CL'],
  // The president of a company is none of a state.
  ['OSLO – It will be built soon, Norvik Aircraft President Pedro Soto said. Norway is glad.', 'pedro-soto -'],
  ['OSLO – Norway wants peace, said Jon Dahl, spokesman for the Ministry of Foreign Affairs.', 'jon-dahl NO'],
  // Somebody without a name who is called so again.
  ['A Chilean lawmaker has hailed the deal with Norway. The lawmaker, Luis Vega, said it was good.', 'luis-vega CL'],
  ['A Chilean official has hailed the deal. The official, Luis Vega, who is the rector of an academy, spoke.', 'luis-vega CL'],
  ['It was good, said Norway’s envoy in Vienna. In an interview with a paper on Friday, Anna Berg said more.', 'anna-berg NO'],
  // Of two offices joined by "and" the second is the same state's.
  ['Anna Berg met Chilean Deputy Foreign Minister and Soto’s Special Representative for the Arctic, Luis Vega.', 'luis-vega CL'],
  ['Anna Berg met Chilean Deputy Foreign Minister and special presidential envoy for the Arctic Luis Vega.', 'luis-vega CL'],
  ['Luis Vega, deputy director of the Department for Arms Control at the Chilean Foreign Ministry, spoke.', 'luis-vega CL'],
  ['Luis Vega, rector of the Diplomatic Academy of the Chilean Ministry of Foreign Affairs, spoke.', 'luis-vega CL'],
  // Whom a quotation tells of is not who speaks.
  ['OSLO – Norway waits. Foreign Ministry spokesman Jon Dahl said, “The Chilean foreign minister will come with Eva Paz.”', 'jon-dahl NO'],
  // A minister is at home where the text is datelined though officials of both sides are told with theirs.
  [
    'OSLO – Norwegian Minister Olav Moe and Chilean Minister Eva Paz met. Foreign Ministry spokesman Jon Dahl told the press of it.',
    'jon-dahl NO',
  ],
  ['OSLO – Chile waits. In a separate meeting on Monday, Jon Dahl, an adviser to the Leader on trade, said so.', 'jon-dahl NO'],
  // An opening phrase closed before leads to nobody more.
  ['In late May, Santiago’s commercial representative in Oslo, Pedro Soto had announced that trade grows.', 'pedro-soto CL'],
  [
    'They met Chilean officials at the Federal Customs Service including Pedro Soto Vega, the deputy head of the customs.',
    'pedro-soto-vega CL',
  ],
  // Who tells it behind an office without a name.
  ['Trade will grow, Norway’s ambassador to Santiago has said. Travellers can soon come, Anna Berg said on Tuesday.', 'anna-berg NO'],
  [
    'The Chilean representative to the Vienna-based bodies has opposed the claim by EU’s foreign policy chief Anna Lund. Pedro Soto opposed it again.',
    'pedro-soto CL',
  ],
  // What somebody is sent as.
  ['Norwegian President Anna Lund and Pedro Soto, an adviser to the leader for trade, held talks in Lima.', 'pedro-soto -'],
  ['Pedro Soto, acting as a special envoy of Chilean President Eva Paz, has come to Oslo.', 'pedro-soto CL'],
  ['Pedro Soto, who came as the Chilean president’s envoy, met Anna Lund.', 'pedro-soto CL'],
  ['Pedro Soto praised Anna Lund as Norway’s best minister.', 'pedro-soto -'],
  ['Latin American Foreign Minister Pedro Soto spoke.', 'pedro-soto -'],
])('a person is of the side that is told: %s', (text, person) => {
  expect(countries(text)).toContain(person);
});
