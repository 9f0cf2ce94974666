import { describe, expect, it } from 'vitest';
import { find } from './named.ts';

/** Every person of a text with the country, as "id NO", "id -" where it is unknown. */
const countries = (text: string): string[] =>
  find(text)
    .entities.filter(({ type }) => type === 'person')
    .map(({ id, country }) => `${id} ${country ?? '-'}`);

describe('the country of an official', () => {
  it.each([
    ['Olav Moe, the secretary of the Security Council of Norway, left.', 'olav-moe NO'],
    ['Pedro Soto, a member of the Council of Ministers of Chile, left.', 'pedro-soto CL'],
    ['Erik Moe, the security adviser, Minister of State and member of the Council of Ministers of Norway and others left.', 'erik-moe NO'],
    ['Erik Moe, secretary of the Supreme Security Council, spoke. The Supreme Security Council of Norway met.', 'erik-moe NO'],
    ['Norwegian Secretary of the Treasury Anna J. Lund arrived.', 'anna-j-lund NO'],
    ['Norwegian Treasury Secretary Anna Lund left.', 'anna-lund NO'],
    ['The Norwegian Chief of the General Staff Gen. Olav Haugen came.', 'olav-haugen NO'],
    ['Norwegian Chief of General Staff General Olav bin Hamad al-Farsi came.', 'olav-bin-hamad-al-farsi NO'],
    ['The Chilean president’s Deputy Chief of Staff for Political Affairs, Juan Soto, wrote.', 'juan-soto CL'],
    ['The head of the Norwegian government Office for Chile Erik Moe said so.', 'erik-moe NO'],
    ['The Norwegian foreign ministry denied it. "No," said Anna Lund, the ministry\'s spokeswoman.', 'anna-lund NO'],
    ['The Foreign Minister of the Republic of Chile, Abbas Tangvald, left.', 'abbas-tangvald CL'],
    ['Chilean Foreign Minister Eva Paz will hold talks with Adviser Olav Moe, before calling on Minister Anna Lund.', 'anna-lund NO'],
    [
      'It follows the talks in the Danish city of Odense, and the meeting between Adviser Anna Lund and Chilean Foreign Minister Pedro Soto.',
      'anna-lund -',
    ],
    ['Norway and Chile quarrel. Foreign Secretary Pedro Soto urged Norway to take action.', 'pedro-soto CL'],
    ['The Chilean army chief flew into Oslo on Sunday. General Pedro Soto will hold talks there.', 'pedro-soto CL'],
    ['Norwegian Minister Anna Lund received the commander of the Chilean navy. Admiral Pedro Soto thanked her.', 'pedro-soto CL'],
    ['The Chilean army chief flew into Oslo. The last to come was Pedro Soto in 2017.', 'pedro-soto -'],
    ['The Chilean army chief flew into Oslo. Pedro Soto, an analyst, was glad.', 'pedro-soto -'],
    ['Norwegian Director of the Office of the Prime Minister Erik Moe came.', 'erik-moe NO'],
    ['Her counterpart from Chile, Pedro Soto, agreed.', 'pedro-soto CL'],
    ['Norwegian envoy Anna Lund met Chilean President Pedro Soto and conveyed the greetings of Prime Minister Kari Moe.', 'kari-moe NO'],
    ['The Norwegian general met his Chilean counterpart, Brig.-Gen. Pedro Soto, in Lima.', 'pedro-soto CL'],
    ["The envoy met Chile's Maj.-Gen. Pedro Soto on Monday.", 'pedro-soto CL'],
    ['Norwegian Premier Anna Lund was in Santiago in 2021, when she met then-defence minister Pedro Soto.', 'pedro-soto CL'],
    ['The Norwegian delegation included Minister Anna Lund, who had met with Pedro Soto in Lima.', 'pedro-soto -'],
    ["The Norwegian foreign minister spoke with Chile's Pedro Soto.", 'pedro-soto CL'],
    ["It was a call between the Norwegian foreign minister and Chile's Pedro Soto.", 'pedro-soto CL'],
    ['She received her counterpart from the sister Republic of Chile, His Excellency Pedro Soto.', 'pedro-soto CL'],
    ['The presidents of Norway, Anna Lund, and Chile, Pedro Soto, met.', 'pedro-soto CL'],
    ['Anna Lund met her Chilean peer Pedro Soto.', 'pedro-soto CL'],
    ['Norwegian President Anna Lund hosted Chile’s newly elected president, His Excellency Pedro Soto.', 'pedro-soto CL'],
    ['The foreign ministers of Norway, Anna Lund, and of Chile, Pedro Soto, met.', 'pedro-soto CL'],
    ['The president of Chile, the conservative Pedro Soto, left.', 'pedro-soto CL'],
    ['While in Chile, the Norwegian leader will hold talks with his counterpart President Pedro Soto.', 'pedro-soto CL'],
    ['Norwegian Foreign Minister Anna Lund arrived. In her talks with President Soto, Lund spoke of trade.', 'soto -'],
    ['Norwegian President Olav Moe flew to Santiago on Tuesday with Trade Minister Anna Lund.', 'anna-lund NO'],
    ['Norwegian President Olav Moe flew to Santiago on Tuesday for talks with Trade Minister Pedro Soto.', 'pedro-soto CL'],
    ['Norwegian Minister of Foreign Affairs II Anna Lund arrived.', 'anna-lund NO'],
    [
      'Norwegian Minister Anna Lund arrived in Chile. Lund is also scheduled to meet the country’s Foreign Minister Pedro Soto.',
      'pedro-soto CL',
    ],
    ['Norwegian Foreign Minister Juan Carlos Lima arrived.', 'juan-carlos-lima NO'],
    ['Norwegian Prime Minister Olav Moe left, but his foreign minister, Anna Lund, had gone before.', 'anna-lund NO'],
    ['Norwegian Foreign Minister Anna Lund held talks in Denmark with Minister Erik Krag. Chile said so in Santiago.', 'erik-krag DK'],
    ['She will hold talks with Norway’s top leader Anna Lund, prime minister Pedro Moe and others.', 'pedro-moe NO'],
    ['Norwegian DPM Anna Lund also met others.', 'anna-lund NO'],
    ['They congratulated Pedro Soto on his election as the new President of Chile.', 'pedro-soto CL'],
    ['They thanked Pedro Soto, who was sworn in as Prime Minister of Chile on Monday.', 'pedro-soto CL'],
    ['Pedro Soto was named in a report on the President of Chile.', 'pedro-soto -'],
    ['Norway PM met Foreign Minister Pedro Soto in Santiago.', 'pedro-soto CL'],
    ['Pedro Soto, who has been president of Chile since 2020, was glad.', 'pedro-soto CL'],
    ['Pedro Soto, who is the Chilean envoy to Norway, was glad.', 'pedro-soto CL'],
    ['Chile’s new president is Pedro Soto.', 'pedro-soto CL'],
    ['The Norwegian minister welcomed Vice President Pedro Soto.', 'pedro-soto -'],
    ['Anna Lund, minister of trade of Norway, in Oslo on Monday met Pedro Soto, minister of trade of Chile.', 'pedro-soto CL'],
    ['Anna Lund, the Norwegian president, Pedro Soto, the Chilean premier, and others met.', 'pedro-soto CL'],
    ['Norway and Chile agreed. Prime Minister Anna Lund and President Pedro Soto had met in Oslo in May.', 'pedro-soto CL'],
    ['Norway and Chile agreed. Norway was glad. Prime Minister Anna Lund and President Pedro Soto had met in Lima.', 'anna-lund NO'],
    ['President Pedro Soto is scheduled to hold talks with Norwegian President Anna Lund. Chile is glad.', 'pedro-soto CL'],
    ['Norwegian Foreign Minister Anna Lund came to Chile. He will also meet President Pedro Soto of the Senate.', 'pedro-soto CL'],
    ['Norwegian Foreign Minister Erik Moe came to Chile. He also met Army Chief Pedro Soto.', 'pedro-soto CL'],
    ['Norwegian Foreign Minister Erik Moe left Chile. He was seen off by Deputy Foreign Minister Pedro Soto.', 'pedro-soto -'],
    [
      'Norway and Chile agreed. Norwegian Premier Erik Moe met the Prime Minister of Chile and Finance Minister Pedro Soto.',
      'pedro-soto CL',
    ],
    ['The Chilean President, Pedro Soto, spoke. After welcoming the Norwegian defence minister, Pedro Soto is in Lima.', 'pedro-soto CL'],
    ['Norwegian President Anna Lund came. Presidents Anna Lund and Pedro Soto of the Left agreed. Chile is glad.', 'pedro-soto CL'],
    ['Norwegian Premier Erik Moe came to Chile. He was received by the President of the Storting, Pedro Soto, and left.', 'pedro-soto CL'],
    ['Norwegian Premier Erik Moe came to Chile. He met the Speaker of the Council of Elders Pedro Soto.', 'pedro-soto CL'],
    ['Norwegian Premier Erik Moe came to Chile. He met the Speaker of the Council of Elders (COE) Pedro Soto.', 'pedro-soto CL'],
    ['President Pedro Soto, who is scheduled to arrive in Oslo on Friday, will speak. Chile is glad.', 'pedro-soto CL'],
    ['Cape Verde’s Foreign Minister, Janira Hopffer Lima, came.', 'janira-hopffer-lima CV'],
    ['Norwegian Foreign Minister Le Thai Hoa arrived.', 'le-thai-hoa NO'],
    ['The Norwegian premier was seen off by Minister Erik Moe as he left for Chile.', 'erik-moe -'],
    ['Premier Anna Lund was welcomed by Minister Pedro Soto. The Norwegian premier was glad.', 'pedro-soto -'],
    ['It grew when Erik Moe was the Foreign Minister of Norway.', 'erik-moe NO'],
    ['Erik Moe is a critic of the President of Chile.', 'erik-moe -'],
    ["Norway's new prime minister left. Prime Minister Erik Moe met with Chilean Foreign Minister Pedro Soto.", 'erik-moe NO'],
    ['Norway transitional government head Erik Moe met others.', 'erik-moe NO'],
    [
      'A meeting between Norwegian President Erik Moe and Democratic Republic of Congo (DRC) President Jean Kito is planned.',
      'jean-kito CD',
    ],
    [
      'Foreign Minister Ana Soto met Norwegian Minister Kari Moe in Santiago. She recalled the meeting of Norwegian President Erik Moe and Vice President Pedro Lima.',
      'pedro-lima -',
    ],
  ])('is read in: %s', (text, person) => {
    expect(countries(text)).toContain(person);
  });

  it.each([
    ['Norwegian Foreign Minister Anna Lund and intelligence service chief Erik Moe came.', 'erik-moe NO'],
    ['He met Norwegian President Anna Lund, Supreme Security Council Secretary Erik Moe, and others.', 'erik-moe NO'],
    ['It was attended by Norwegian Minister Anna Lund; Adviser at the Royal Court Khalid Hadrami; and others.', 'khalid-hadrami NO'],
    ['The Norwegian head of state arrived accompanied by Foreign Minister Anna Lund.', 'anna-lund NO'],
    ["Norwegian President Anna Lund's defence minister, Erik Moe, came.", 'erik-moe NO'],
    ['On the Chilean side, the meeting was attended by Chief of Staff Pedro Lagos and Minister Luis Vega.', 'luis-vega CL'],
    ['The Norwegian delegation included Deputy Minister Erik Moe and Ambassador Anna Lund.', 'anna-lund NO'],
    ['Norwegian PM Erik Moe visited Chile for talks with President Pedro Vega.', 'pedro-vega CL'],
    [
      'SANTIAGO - Norwegian Foreign Minister Anna Lund met here on Tuesday with Foreign Minister Pedro Vega, who then gave a dinner for her and her guests.',
      'pedro-vega CL',
    ],
    [
      'Accompanied by Foreign Minister Anna Lund and Economy Minister Erik Moe, the Norwegian premier met her counterpart Pedro Vega.',
      'anna-lund NO',
    ],
    [
      'Accompanied by Foreign Minister Anna Lund and Economy Minister Erik Moe, the Norwegian premier met her counterpart Pedro Vega.',
      'erik-moe NO',
    ],
  ])('is that of the company in: %s', (text, person) => {
    expect(countries(text)).toContain(person);
  });

  it.each([
    ['Norwegian President Anna Lund ended a visit to her Chilean counterpart, President Pedro Vega.', 'pedro-vega CL'],
    ['It was welcomed by the Chilean leader, President Pedro Vega.', 'pedro-vega CL'],
    ['The president of Chile, the conservative Pedro Vega, will travel.', 'pedro-vega CL'],
    ['Anna Lund met her counterpart from Chile, Foreign Minister Pedro Vega.', 'pedro-vega CL'],
  ])('is that of the office which the name explains in: %s', (text, person) => {
    expect(countries(text)).toContain(person);
  });

  it.each([
    ['The Chilean Foreign Ministry said Foreign Minister Pedro Vega was ill.', 'pedro-vega CL'],
    ['The Chilean Foreign Ministry said in a statement on Tuesday that Foreign Minister Pedro Vega was ill.', 'pedro-vega CL'],
    ['The Norwegian government announced that Foreign Minister Pedro Vega would resign.', 'pedro-vega NO'],
    ['The Chilean Foreign Ministry said Brazilian Foreign Minister Pedro Vega was ill.', 'pedro-vega BR'],
    ['The Chilean Foreign Ministry denied it. Foreign Minister Pedro Vega was ill. A Norwegian came.', 'pedro-vega -'],
  ])('is that of the ministry which speaks of its own in: %s', (text, person) => {
    expect(countries(text)).toContain(person);
  });

  it.each([
    ['Norwegian Prime Minister Anna Lund wrote. President Pedro Vega of the neighbour agreed, as Chile said.', 'pedro-vega CL'],
    ['Norwegian Prime Minister Anna Lund wrote to President Pedro Vega. Brazil and Peru, Brazil and Peru, and Chile.', 'pedro-vega -'],
  ])('is that of the one country whose office is left in: %s', (text, person) => {
    expect(countries(text)).toContain(person);
  });

  it.each([
    ['President Pedro Soto and Norway’s Anna Lund have struck a deal.', 'pedro-soto -'],
    ['Norwegian Foreign Minister Anna Lund met Foreign Minister Pedro Vega in Brazil.', 'pedro-vega -'],
    ['Norwegian President Anna Lund and President Pedro Vega spoke.', 'pedro-vega -'],
    ['OSLO - The president conveyed greetings to Minister Harald Moe.', 'harald-moe -'],
    ['OSLO - It followed the death of President Ebrahim Tangvald.', 'ebrahim-tangvald -'],
    ['Norwegian Foreign Minister Anna Lund met UN Secretary-General Pedro Vega.', 'pedro-vega -'],
    ['It was Erik Moe. On the Chilean side, others came.', 'erik-moe -'],
    ['Norwegian Minister Anna Lund, NATO Secretary-General Erik Moe and others came.', 'erik-moe -'],
    ['Norwegian Minister Anna Lund arrived. Pedro Soto, a singer, sang.', 'pedro-soto -'],
  ])('stays unknown in: %s', (text, person) => {
    expect(countries(text)).toContain(person);
  });
});

describe('an office of two', () => {
  it.each([
    'The foreign ministers of Norway and Chile, Anna Lund and Pedro Soto, met.',
    'Norwegian and Chilean negotiators led by Anna Lund and Pedro Soto met.',
    'Norwegian and Chilean teams, headed by Deputy Minister Anna Lund and Under-Secretary Pedro Soto, met.',
    'Norwegian and Chilean foreign ministers Anna Lund and Pedro Soto met.',
    'The Norwegian and Chilean Foreign Ministers, Anna Lund and Pedro Soto, met.',
    "Norway's and Chile's chief negotiators, Anna Lund and Pedro Soto, respectively, came.",
    'Presidents of Norway and Chile Anna Lund and Pedro Soto met.',
    'A call between the presidents of Norway and Chile, Anna Lund and Pedro Soto, took place.',
    'It was said by Oslo’s and Santiago’s chief negotiators, Anna Lund and Pedro Soto.',
    'He met his counterparts Anna Lund and Pedro Soto, from Norway and Chile respectively.',
    'Talks between Anna Lund and Pedro Soto, of Norway and Chile, respectively, failed.',
    'The defence ministers of Norway and of Chile, Anna Lund and Pedro Soto, met.',
  ])('gives each the own country: %s', (text) => {
    expect(countries(text)).toEqual(['anna-lund NO', 'pedro-soto CL']);
  });

  it('gives each the office in the singular', () => {
    const { entities } = find('The foreign ministers of Norway and Chile, Anna Lund and Pedro Soto, met.');
    expect(entities.filter(({ type }) => type === 'person').map(({ roles }) => roles[0]?.title)).toEqual([
      'foreign minister',
      'foreign minister',
    ]);
  });

  it.each([
    'The foreign ministers of Norway and Chile met Anna Lund and Pedro Soto.',
    'The Norwegian ministers Anna Lund and Pedro Soto met.',
  ])('leaves others alone: %s', (text) => {
    expect(countries(text)).not.toContain('pedro-soto CL');
  });
});

describe('a holder after an office within his own', () => {
  it.each([
    ["The Director General of Prince Harald's Office Anders Lund came.", 'Director General'],
    [
      'Director General of the Office of the Minister of Defense Anders Lund came.',
      'Director General of the Office of the Minister of Defense',
    ],
    ['The Director of the Office of the Supreme Leader Anders Lund came.', 'Director of the Office of the Supreme Leader'],
    ['Adviser at the Royal Court Anders Lund came.', 'Adviser'],
    ['Minister of Defense and Armed Forces Logistics Brig. Gen. Anders Lund came.', 'Minister of Defense and Armed Forces Logistics'],
    ['Chief of Staff of the Armed Forces Maj. Gen. Anders Lund came.', 'Chief of Staff'],
    ['She met her counterpart President Anders Lund.', 'President'],
    ['She met President Professor Anders Lund.', 'President'],
    ['Deputy Minister for Political Affairs Ambassador Dr. Anders Lund came.', 'Deputy Minister for Political Affairs'],
  ])('is named in: %s', (text, title) => {
    const { entities } = find(text);
    expect(entities.find(({ id }) => id === 'anders-lund')?.roles.map((role) => role.title)).toEqual([title]);
  });
});

describe('an article without a dateline', () => {
  it.each([
    ['Norwegian Foreign Minister Anna Lund came to Chile. President Pedro Vega said that Chile was glad.', 'pedro-vega CL'],
    ["Norway's prime minister, Erik Moe, left Santiago. Foreign Minister Pedro Vega had asked him to Chile.", 'pedro-vega CL'],
    [
      'Norwegian Foreign Minister Anna Lund came to Chile. Chilean Minister Luis Vega saw Chile. It rained. Minister Erik Moe spoke.',
      'erik-moe -',
    ],
    [
      'Norwegian Foreign Minister Anna Lund came to Chile. Brazil, Brazil and Brazil stayed out, President Pedro Vega said.',
      'pedro-vega -',
    ],
  ])('is written at home of those whose country it need not say: %s', (text, person) => {
    expect(countries(text)).toContain(person);
  });
});

describe('an article written in a third country', () => {
  it('is at home with the party whose officials it names without their country', () => {
    const text =
      "BRASILIA (Reuters) - Prime Minister Anna Lund met Chilean Foreign Minister Pedro Soto on Monday. Brazil's foreign minister, Luis Lima, was the host.";
    expect(countries(text)).toContain('anna-lund NO');
  });
});

describe('forms of address', () => {
  it.each([
    ['HM King Harald Tangvald of Norway came.', 'harald-tangvald', 'King'],
    ['HH the Emir, Sheikh Hamad Tangvald, came.', 'hamad-tangvald', 'Emir'],
    ['Foreign Minister Datuk Seri Erik Moe came.', 'erik-moe', 'Foreign Minister'],
    ['Finance Minister II Datuk Seri Erik Moe came.', 'erik-moe', 'Finance Minister II'],
    ['Minister of Petroleum and Mineral Resources Erik Moe came.', 'erik-moe', 'Minister of Petroleum and Mineral Resources'],
    ['Norwegian Foreign Minister Mullah Erik Moe came.', 'erik-moe', 'Foreign Minister'],
    ['Norwegian Foreign Minister Maulvi Erik Moe came.', 'erik-moe', 'Foreign Minister'],
    ['Premier Samdech Erik Moe came.', 'erik-moe', 'Premier'],
  ])('are no part of the office in: %s', (text, id, title) => {
    const role = find(text).entities.find((entity) => entity.id === id)?.roles[0];
    expect([role?.title, role?.evidence?.exact]).toEqual([title, title]);
  });

  it.each(['HM Erik Moe came.', 'HH Sheikh Erik Moe came.', 'His Highness Sheikh Erik Moe came.', 'Samdech Erik Moe came.'])(
    'are no office by themselves: %s',
    (text) => {
      expect(find(text).entities.find(({ id }) => id === 'erik-moe')?.roles).toEqual([]);
    },
  );
});

describe('a title within a name', () => {
  it.each([
    ['Norway’s Acting Foreign Minister, Amir Khan Tabani, left.', 'amir-khan-tabani NO'],
    ['The Norwegian Defence Minister Sultan Omar Haddad left.', 'sultan-omar-haddad NO'],
    ['Chile’s President Omar Sheikh Warsame left.', 'omar-sheikh-warsame CL'],
    ['The Chilean ambassador Jose Sta. Elena spoke.', 'jose-sta-elena CL'],
    ['King Olav IV of Norway came.', 'olav-iv NO'],
    ['The Emir of Norway, Sheikh Hamad Tangvald, came.', 'hamad-tangvald NO'],
    ['The Philippines’ foreign minister Ana Reyes came.', 'ana-reyes PH'],
    ["The United Arab Emirates' envoy Omar Haddad came.", 'omar-haddad AE'],
    ['Norway’s Interior Minister Shah Anders Tofte left.', 'shah-anders-tofte NO'],
    ['Norway’s ministers met. Amir Khan Tabani, its foreign minister, left Norway.', 'amir-khan-tabani NO'],
    ['The Emir of Norway, HH Sheikh Hamad Tangvald, came.', 'hamad-tangvald NO'],
    ['The Chilean Minister of Foreign Affairs Ramadan Gotte came.', 'ramadan-gotte CL'],
    ['Chilean Foreign Minister Md. Omar Haddad came.', 'omar-haddad CL'],
    ['The Norwegian Finance Minister II Datuk Seri Amir Omar Haddad came.', 'amir-omar-haddad NO'],
    ['The Norwegian Premier Hun Sen spoke.', 'hun-sen NO'],
    ['South Sudan’s Cabinet Affairs Minister, Martin Tofte, came.', 'martin-tofte SS'],
    ['South Sudan’s president, Salva Tofte, came.', 'salva-tofte SS'],
    ['The Minister of Norway, Anna Tofte, came. Anna Maria Tofte spoke.', 'anna-maria-tofte NO'],
  ])('belongs to it: %s', (text, person) => {
    expect(countries(text)).toContain(person);
  });
});
