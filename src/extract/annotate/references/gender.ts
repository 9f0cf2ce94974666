import type { Entity } from '../../../schema/entity.ts';
import { remember } from '../../text/remember.ts';
import { rolesOf } from '../entities/role-index.ts';

export type Gender = 'male' | 'female';

// Given names that are borne nearly always by women in the languages that news in English meets most.
const FEMALE_NAMES = new Set(
  `aisha alexandra alice alina amina amy ana anastasia andrea angela anita ann anna anne annalena annie antonia audrey barbara beatrice
  bella birgit brigitte carla carmen carol caroline catherine cecilia charlotte chelsea christina christine clara claire claudia
  cristina dana daria deborah delcy diana dilma dina dolores donna dora dorothy edith elena elisabeth elizabeth ella ellen emily emma
  erna esther eva eve farah fatima federica fiona florence frances gabriela galina georgia giorgia gina gloria grace greta hanan hanna
  hannah heather heidi helen helena hillary hina huma ilona indira ines ingrid irene irina isabel isabella ivanka jacinda jane janet
  jennifer jenny jessica jill joan joanna josephine joyce judith julia julie kaja kamala karen karin karine kate katherine kathleen
  katja katrin kellyanne khadija kirsten kristen larisa laura layla leila lena leni linda lisa lola loretta lori louise lucia lucy lynn
  magdalena maia margaret margarita maria mariam marie marina marine maryam marta martha mary masoumeh megan melania melanie melissa
  mette michelle mina miriam mona monica nadia nancy narges natalia natalie natasha nicola nikki nina nirmala noor nora olena olga
  olivia pamela patricia paula penny pia priya queenie rachel rebecca reem rita roberta robin rosa rose roza ruth sabina salma samantha
  sandra sanna sara sarah sheikha sheila simone sofia sonia sophia sophie stella stephanie sue susan susana sushma suzanne svetlana
  sylvia tamara tanya tatiana teresa theresa tina ursula valentina valerie vera veronica victoria viola virginia wendy yulia yvette
  yvonne zahra zainab zeinab zuzana`.split(/\s+/),
);
const FEMALE_TITLE =
  /\b(?:mrs|ms|miss|madam|madame|lady|dame|baroness|queen|princess|sheikha|duchess|empress|\p{L}+woman|first lady|actress|mother|wife|widow|daughter|sister)\b/iu;
const MALE_TITLE =
  /\b(?:mr|sir|lord|king|prince|sheikh|ayatollah|sultan|emir|pope|rabbi|father|husband|brother|monsignor|hojatoleslam|imam|spokesman|chairman|congressman|businessman|statesman)\b/i;

const genderOfWord = remember((title: string): Gender | null =>
  FEMALE_TITLE.test(title) ? 'female' : MALE_TITLE.test(title) ? 'male' : null,
);

/** A person's gender where the title in front of a mention tells it: "Mrs.", "Spokeswoman", "King". */
export function genderOfTitle(before: string): Gender | null {
  return genderOfWord(/(?<!\S)\S+\s+$/.exec(before.slice(-20))?.[0] ?? '');
}

const isFemaleName = remember(
  (name: string): boolean => name.includes(' ') && FEMALE_NAMES.has(name.toLowerCase().split(/[\s-]/)[0] ?? ''),
);

/** A person's gender where an office or the given name tells it; null otherwise. */
export function genderOf(entity: Pick<Entity, 'name' | 'roles'>): Gender | null {
  const told = rolesOf(entity).distinct.map((role) => genderOfWord(role.title));
  if (told.includes('female')) return 'female';
  if (isFemaleName(entity.name)) return 'female';
  return told.includes('male') ? 'male' : null;
}
