import type { World } from './world.ts';

export const NORWAY_CHINA: World = {
  parties: ['NO', 'CN'],
  names: {
    'Anna Berg': 'person NO',
    'Lars Dahl': 'person NO',
    'Kari Lund': 'person NO',
    'Li Wei': 'person CN',
    'Chen Bo': 'person CN',
    'Zhao Min': 'person CN',
    'Marc Dupont': 'person FR',
    'Jane Miller': 'person US',
    Xinhua: 'organization CN',
    'Norwegian Foreign Ministry': 'organization NO',
    'Chinese Foreign Ministry': 'organization CN',
    'Academy of Sciences': 'organization CN',
    'United Nations': 'organization',
    Reuters: 'organization GB',
    'Harbour Summit': 'event',
    'Fjord Treaty': 'agreement',
    Statoil: 'organization NO',
    'Security Council': 'organization CN',
    'Joint Maritime Commission': 'organization',
  },
};

export const INDIA_CHINA: World = {
  parties: ['IN', 'CN'],
  names: {
    'Ravi Mehta': 'person IN',
    'Sunita Rao': 'person IN',
    'Arjun Nair': 'person IN',
    'Liu Yang': 'person CN',
    'Sun Tao': 'person CN',
    'Ali Raza': 'person PK',
    'Dan Cole': 'person US',
    BRICS: 'organization',
    G20: 'organization',
    SCO: 'organization',
  },
};

export const US_JAPAN: World = {
  parties: ['US', 'JP'],
  names: {
    'John Carter': 'person US',
    'Susan Hale': 'person US',
    'Kenji Mori': 'person JP',
    'Yuko Tanabe': 'person JP',
    'Park Jun': 'person KR',
    Pentagon: 'organization US',
    'White House': 'organization US',
    Quad: 'organization',
    G7: 'organization',
  },
};

export const TURKEY_GREECE: World = {
  parties: ['TR', 'GR'],
  names: {
    'Emre Kaya': 'person TR',
    'Deniz Aksoy': 'person TR',
    'Nikos Pappas': 'person GR',
    'Eleni Vlachou': 'person GR',
    NATO: 'organization',
    'European Union': 'organization',
  },
};

export const SERBIA_KOSOVO: World = {
  parties: ['RS', 'XK'],
  names: {
    'Milan Petrovic': 'person RS',
    'Ana Savic': 'person RS',
    'Arben Krasniqi': 'person XK',
    'Luan Berisha': 'person XK',
    'Josef Adler': 'person AT',
    'European Union': 'organization',
    EU: 'organization',
  },
};

export const SAUDI_EGYPT: World = {
  parties: ['SA', 'EG'],
  names: {
    'Faisal Al-Harbi': 'person SA',
    'Omar Al-Qasim': 'person SA',
    'Hany Mansour': 'person EG',
    'Nadia Fouad': 'person EG',
    'Arab League': 'organization',
    OPEC: 'organization',
  },
};

/** Two countries whose adjectives are written in two words. */
export const KOREA_SRI_LANKA: World = {
  parties: ['KR', 'LK'],
  names: { 'Han Min': 'person KR', 'Ruwan Silva': 'person LK' },
};

/** A nationality of two words. */
export const SRI_LANKA_INDIA: World = {
  parties: ['LK', 'IN'],
  names: { 'Ravi Mehta': 'person IN', 'Nimal Perera': 'person LK', 'Anura Silva': 'person LK' },
};
