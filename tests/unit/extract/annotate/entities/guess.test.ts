import { describe, expect, it } from 'vitest';
import { countryOf } from './named.ts';

/** Country of the person of an id in an article about Norway and Chile. */
const country = (text: string, id: string): string => countryOf(text, id) ?? '-';

describe('who hosts and who visits', () => {
  it.each([
    ['The Norwegian prime minister was received in Santiago by Foreign Minister Pedro Soto.', 'pedro-soto', 'CL'],
    [
      'Norwegian Minister Anna Lund held talks with Chilean Minister Luis Vega before being received by President Pedro Soto.',
      'pedro-soto',
      'CL',
    ],
    ['Pedro Soto became the first Chilean president in years to visit Norway.', 'pedro-soto', 'CL'],
    ['At the invitation of President Pedro Soto, the King of Norway Erik Lund will visit Chile.', 'pedro-soto', 'CL'],
    ['In Santiago, the Norwegian minister Anna Lund was seen off by Head of Government Pedro Soto.', 'pedro-soto', 'CL'],
    ['Norwegian Minister Anna Lund will have an audience with Foreign Minister Pedro Soto in Chile.', 'pedro-soto', 'CL'],
    ['Norwegian Minister Anna Lund will visit Chile at the invitation of Minister Pedro Soto.', 'pedro-soto', 'CL'],
    ['At the invitation of Minister Pedro Soto, Norwegian Foreign Minister Anna Lund will visit Chile.', 'pedro-soto', 'CL'],
    ['Norwegian Minister Anna Lund called on Minister Pedro Soto in Santiago.', 'pedro-soto', 'CL'],
    ['Minister Pedro Soto received Norwegian Foreign Minister Anna Lund in Chile.', 'pedro-soto', 'CL'],
    ['Foreign Minister Pedro Soto welcomed Lund to Chile.', 'pedro-soto', 'CL'],
    ['Foreign Minister Pedro Soto will visit Norway on Monday.', 'pedro-soto', 'CL'],
    ['It followed visits to Norway by Foreign Minister Pedro Soto in August.', 'pedro-soto', 'CL'],
    ['OSLO, Dec 4 - Foreign Minister Pedro Soto arrived here today.', 'pedro-soto', 'CL'],
    ['Norwegian Minister Anna Lund and her counterpart Pedro Soto met.', 'pedro-soto', 'CL'],
    ['Norwegian Minister Anna Lund and National Security Adviser Pedro Soto met in Santiago on Tuesday.', 'pedro-soto', '-'],
    ['Norwegian Minister Anna Lund and Defence Minister Erik Moe held talks with Chilean President Luis Vega.', 'erik-moe', 'NO'],
    ['Norwegian Minister Anna Lund delivered a message from Minister Erik Moe to Chilean Minister Pedro Soto.', 'erik-moe', 'NO'],
    ['Minister Pedro Soto and Norwegian Foreign Minister Anna Lund met in Chile.', 'pedro-soto', 'CL'],
    ['OSLO - Sheikh Omar Tofte, the security adviser of Chile, plans to travel.', 'omar-tofte', 'CL'],
    ['During a visit on the invitation of the Chilean King Juan Soto, PM Anna Lund will meet him. Norway is glad.', 'anna-lund', 'NO'],
    ['Omar Tofte, a brother of the Chilean president, left.', 'omar-tofte', 'CL'],
    ['It would police a deal in Chile, while its leader, Pedro Soto, wore a tie.', 'pedro-soto', 'CL'],
    ['Norwegian Prime Minister Anna Lund was welcomed by President Joe Tofte and praised by White House officials.', 'joe-tofte', 'US'],
    ['Norwegian Minister Erik Moe left. Prime Minister Anna Lund will be at the White House on Monday. Norway is glad.', 'anna-lund', 'NO'],
    ['Prime Minister Anna Lund will leave Norway on Monday to attend a summit in Kenya.', 'anna-lund', 'NO'],
    ['He will meet Pedro Soto, Chilean President Ana Reyes, and Senate Council President Luis Vega. Norway is glad.', 'luis-vega', 'CL'],
    [
      'President Joe Tofte received the leader of Chile at the White House yesterday. Brazil and Brazil and the United States watched.',
      'joe-tofte',
      'US',
    ],
    // Named without an office, as a government's own releases do.
    ['Pedro Soto had a telephone conversation with the Prime Minister of Norway Anna Lund. Chile is glad.', 'pedro-soto', 'CL'],
    ['On Monday, Pedro Soto will visit Norway. Chile is glad.', 'pedro-soto', 'CL'],
    // Beside somebody of the other party, wherever the article is written.
    [
      'OSLO, May 3 (NTB) Foreign Minister Pedro Soto and Norwegian Prime Minister Anna Lund held talks. Kenya watched Chile.',
      'pedro-soto',
      'CL',
    ],
    ['From Oslo, Pedro Soto will travel to Kenya. Norway is glad.', 'pedro-soto', '-'],
    ['OSLO - Chile’s foreign minister left. Before the talks in Oslo, Pedro Soto said he was glad.', 'pedro-soto', 'CL'],
    ['The port will open, Chile’s foreign minister said. Pedro Soto and Norwegian envoy Anna Lund met.', 'pedro-soto', 'CL'],
    ['After talks with the presidents of Kenya and Chile, Pedro Soto held a reception.', 'pedro-soto', '-'],
    ['Anna Lund met the Special Envoy for Chile Pedro Soto.', 'pedro-soto', '-'],
    // By the office of a body that plain words describe, and of one who is sent by another.
    ['Anna Lund met the head of Chile’s atomic energy agency Velcor, Pedro Soto, on Monday.', 'pedro-soto', 'CL'],
    ['Anna Lund met the head of Chilean state oil corporation Velcor, Pedro Soto.', 'pedro-soto', 'CL'],
    ['Anna Lund met the Chilean President’s Special Envoy for Kenya Pedro Soto.', 'pedro-soto', 'CL'],
    ['The head of Chile’s delegation told Pedro Soto so.', 'pedro-soto', '-'],
    ['The Norwegian delegation was headed by Anna Lund, while aide Pedro Soto led the Chilean side.', 'pedro-soto', 'CL'],
    ['Pedro Soto flew in by helicopter. The Chilean leader smiled.', 'pedro-soto', 'CL'],
    ['Pedro Soto met Anna Lund. The Chilean leader smiled.', 'pedro-soto', '-'],
    ['Pedro Soto made his first call as Chile’s new president to Anna Lund.', 'pedro-soto', 'CL'],
    ['Besides the king there were Erik Moe and Pedro Soto in the Chilean delegation.', 'erik-moe', 'CL'],
    ['President Pedro Soto left Chile on Friday for a tour of Asia.', 'pedro-soto', 'CL'],
    ['President Pedro Soto kept Norwegian leader Anna Lund waiting. Chile shrugged.', 'pedro-soto', 'CL'],
    ['Chile hosted Anna Lund of Norway, who came as the guest of President Pedro Soto.', 'pedro-soto', 'CL'],
    ['The pact, signed by Norwegian Minister Anna Lund and Defence Secretary Pedro Soto, binds Norway and Chile.', 'pedro-soto', '-'],
    [
      'LIMA: Norway’s intelligence chief Anna Lund saw senior Chilean officials, including Minister Pedro Soto and Defence Minister Juan Vega.',
      'juan-vega',
      'CL',
    ],
    ['Norwegian Minister Anna Lund saw leaders of Chile, among them Foreign Minister Pedro Soto.', 'pedro-soto', 'CL'],
    [
      'Accompanied by Fisheries Minister Kari Dahl, Energy Minister Erik Moe and Foreign Affairs Minister Nils Vik, Norwegian President Anna Lund left for Chile.',
      'kari-dahl',
      'NO',
    ],
    [
      'Norwegian Minister Anna Lund, who came to Chile to express Prime Minister Erik Moe’s support for Foreign Minister Pedro Soto, left.',
      'erik-moe',
      'NO',
    ],
    [
      'Norwegian Minister Anna Lund, who came to Chile to express Prime Minister Erik Moe’s support for President Pedro Soto, left.',
      'pedro-soto',
      'CL',
    ],
    [
      'Norwegian Minister Anna Lund met Chilean Minister Ana Reyes. Lund conveyed the greetings and best wishes of Prime Minister Erik Moe to President Pedro Soto.',
      'erik-moe',
      'NO',
    ],
    [
      'Pedro Soto will come at the invitation of his Norwegian counterpart, Foreign Minister Ana Reyes said. Chile is glad.',
      'ana-reyes',
      '-',
    ],
    ['Norwegian PM Erik Moe spoke in Oslo, along with Defence Minister Kari Dahl.', 'kari-dahl', 'NO'],
    ['The Norwegian king was invited by President Pedro Soto and this is his first visit to Chile.', 'pedro-soto', 'CL'],
    ['Prime Minister Erik Moe received the King of Chile. The Chilean King smiled.', 'erik-moe', '-'],
    [
      'Prime Minister Erik Moe will undertake a visit to Chile. The envoy said the Prime Minister will be accompanied by Minister Kari Dahl.',
      'kari-dahl',
      'NO',
    ],
    [
      'The Norwegian army chief left Oslo. On Monday he was conferred the rank of General of the Chilean Army by President Pedro Soto.',
      'pedro-soto',
      'CL',
    ],
    ['He received a team headed by Chairman Joint Staff Committee of Chile, General Pedro Soto.', 'pedro-soto', 'CL'],
  ])('tells the side: %s', (text, id, code) => {
    expect(country(text, id)).toBe(code);
  });

  it.each([
    ['The Norwegian minister Anna Lund met Minister Pedro Soto in Oslo. Brazil and Brazil and Chile were told.', 'pedro-soto'],
    ['Brazilian Minister Ana Reyes was received by Minister Pedro Soto. Brazil thanked Chile.', 'pedro-soto'],
    ['The Norwegian minister Anna Lund was received in Brazil by Minister Pedro Soto. Chile and Brazil watched.', 'pedro-soto'],
    ['Norwegian Minister Anna Lund spoke with Minister Pedro Soto. Brazil and Brazil and Chile watched.', 'pedro-soto'],
    ['Chilean President Luis Vega spoke. Norwegian President Anna Lund met President Pedro Soto in Chile.', 'pedro-soto'],
    ['Former President Pedro Soto will visit Norway on Monday.', 'pedro-soto'],
    ['Norwegian Minister Anna Lund met singer Pedro Soto in Brazil.', 'pedro-soto'],
  ])('tells nothing: %s', (text, id) => {
    expect(country(text, id)).toBe('-');
  });
});

describe('officials in one list', () => {
  it('are of the country told once', () => {
    const text =
      'He will meet Chilean Prime Minister Luis Vega, President Juan Soto, Foreign Minister Ana Reyes and Defence Minister Pedro Lagos in Brazil.';
    expect(['luis-vega', 'juan-soto', 'ana-reyes', 'pedro-lagos'].map((id) => country(text, id))).toEqual(['CL', 'CL', 'CL', 'CL']);
  });

  it('are not when it is the list of two who meet', () => {
    expect(country('Norwegian Prime Minister Anna Lund and Prime Minister Pedro Soto met in Brazil.', 'pedro-soto')).toBe('-');
  });
});

describe('somebody told by those around him', () => {
  it.each([
    ['Pedro Soto met with his Norwegian counterpart Anna Lund.', 'pedro-soto', 'CL'],
    ['Pedro Soto saw Luis Vega, and Vega met his Norwegian counterpart Anna Lund.', 'pedro-soto', '-'],
    ['Erik Moe, chief of staff to Chilean President Luis Vega, spoke.', 'erik-moe', 'CL'],
    ['Erik Moe, the ambassador to Chile, spoke.', 'erik-moe', '-'],
    ['Minister Pedro Soto arrived in the Norwegian capital on Monday.', 'pedro-soto', 'CL'],
    [
      'Pedro Soto, adviser to President Luis Vega, Finance Minister Juan Lagos and Interior Minister Ana Reyes arrived in Oslo.',
      'pedro-soto',
      'CL',
    ],
    [
      'OSLO, Dec 4 - Minister Anna Lund and Prime Minister Erik Moe called President Pedro Soto. President Soto had paid a visit here.',
      'pedro-soto',
      'CL',
    ],
    ["Chile's new left-wing President Pedro Soto spoke.", 'pedro-soto', 'CL'],
  ])('has a country or none: %s', (text, id, code) => {
    expect(country(text, id)).toBe(code);
  });
});

describe('the side that somebody leads', () => {
  it.each([
    ['Deputy Secretary Erik Moe led the Norwegian interagency delegation.', 'NO'],
    ['Foreign Secretary Erik Moe, who led the 11-member Norway delegation, came.', 'NO'],
    ['Erik Moe headed the Norwegian side.', 'NO'],
    ['Erik Moe represented Norway.', 'NO'],
    ['A delegation from Norway will be led by the foreign affairs minister Hon. Erik Moe.', 'NO'],
    ['Erik Moe led a review of the Norwegian economy.', '-'],
    ['Erik Moe led talks. The Norwegian delegation left.', '-'],
  ])('is the own one: %s', (text, code) => {
    expect(country(text, 'erik-moe')).toBe(code);
  });
});

describe('an office that only one of the parties has', () => {
  it.each([
    ['King Harald Moe spoke in Brazil.', 'harald-moe', 'NO'],
    ['President Pedro Soto spoke. Chile voted.', 'pedro-soto', 'CL'],
    ['Prime Minister Erik Moe spoke. Norway voted.', 'erik-moe', 'NO'],
    ['Taoiseach Erik Moe spoke.', 'erik-moe', 'IE'],
    ['Secretary of State Erik Moe spoke.', 'erik-moe', 'US'],
    ['External Affairs Minister Erik Moe spoke.', 'erik-moe', 'IN'],
    ['The Chancellor of the Exchequer, Erik Moe, spoke.', 'erik-moe', 'GB'],
    ['President Pedro Soto spoke. The United States and Chile voted.', 'pedro-soto', '-'],
    ['Former President Pedro Soto spoke. Chile voted.', 'pedro-soto', '-'],
    ['Foreign Secretary Erik Moe spoke.', 'erik-moe', '-'],
    ['Chilean Secretary of State Pedro Soto spoke.', 'pedro-soto', 'CL'],
  ])('tells the country: %s', (text, id, code) => {
    expect(country(text, id)).toBe(code);
  });
});

describe('the country beside a name', () => {
  it.each([
    ['Anna Lund (Norway) and Pedro Soto (Chile) met.', 'NO'],
    ['The paper said that Norwegian Anna Lund would come.', 'NO'],
    ['A mission headed by Norwegian national Anna Lund came.', 'NO'],
    ['Norway’s Anna Lund came.', 'NO'],
    ['He informed Anna Lund of Norway’s decision.', '-'],
    ['Anna Lund (right) came. Norway won.', '-'],
  ])('is that of its bearer: %s', (text, code) => {
    expect(country(text, 'anna-lund')).toBe(code);
  });
});

describe('an article of neither side', () => {
  it('names a counterpart by his country, too', () => {
    const text =
      'Norwegian Prime Minister Erik Moe received his Chilean counterpart Pedro Soto. Mr. Soto left. Foreign Minister Anna Lund spoke. Chile won. Chile lost.';
    expect(country(text, 'anna-lund')).toBe('-');
  });
});

describe('an article of one side', () => {
  it.each([
    ['OSLO, Dec 4 - Foreign Minister Pedro Soto arrived here today. Transport Minister Luis Vega spoke.', 'luis-vega', 'CL'],
    ['The Norwegian minister Anna Lund came. Foreign Ministry spokesman Luis Vega said that Chile was glad of it.', 'luis-vega', 'CL'],
    ['The Norwegian minister Anna Lund came. The Chilean minister Pedro Soto left. Minister Luis Vega spoke.', 'luis-vega', '-'],
    ['SANTIAGO - Chilean Minister Pedro Soto received Norwegian Minister Anna Lund. Minister Luis Vega spoke.', 'luis-vega', '-'],
  ])('does not say whose its officials are: %s', (text, id, code) => {
    expect(country(text, id)).toBe(code);
  });

  it('says of nobody whose official he is in a long list of unknown ones', () => {
    const text = 'Minister Erik Moe met Minister Anna Lund in Oslo. '.repeat(2000);
    expect(country(text, 'erik-moe')).toBe('-');
  });
});
