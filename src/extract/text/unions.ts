/** Unions of states, in small letters. */
const UNIONS = [
  String.raw`european (?:union|commission|council|parliament|external action service)|council of europe|united nations|un security council`,
  String.raw`nato|north atlantic treaty organi[sz]ation|african union|arab league|league of arab states|gulf cooperation council`,
  String.raw`organi[sz]ation of islamic cooperation|organi[sz]ation of american states`,
  String.raw`organi[sz]ation for security and co-?operation in europe|association of southeast asian nations|world bank`,
  String.raw`international monetary fund|international atomic energy agency|world health organi[sz]ation|world trade organi[sz]ation`,
  String.raw`world food programme|international committee of the red cross|southern african development community`,
  String.raw`economic community of west african states|intergovernmental authority on development|east african community`,
].join('|');
/** Names of bodies that many countries share: who speaks for one of them is of neither side. */
const UNION = new RegExp(
  String.raw`^(?:(?:the )?(?:${UNIONS})|eu|un|nato|au|gcc|oic|oas|osce|asean|imf|iaea|who|wto|wfp|icrc|sadc|ecowas|igad|eac|opcw|eeas|un[a-z]{2,7})$`,
  'i',
);

const NAMED = [
  String.raw`European (?:Union|Commission|Council|Parliament|External Action Service)|EU|EEAS|United Nations|UN|U\.N\.|UN[A-Z]{2,7}|NATO`,
  String.raw`African Union|Arab League|Gulf Cooperation Council|Organi[sz]ation of Islamic Cooperation|OIC|OSCE|International Atomic Energy Agency`,
  String.raw`IAEA|World Bank|International Monetary Fund|IMF|World Health Organi[sz]ation|OPCW|ICRC|International Committee of the Red Cross`,
].join('|');
const SERVES = new RegExp(String.raw`\b(?:${NAMED})\b`);
/** Whom a state sends to such a body: "ambassador to the UN", "permanent representative at the IAEA", "UN ambassador". */
const SENT_THERE = new RegExp(
  String.raw`\b(?:to|at|with|in|before)(?: the)? (?:[A-Za-z-]+ ){0,3}?(?:${NAMED})\b|\b[Aa]mbassadors?\b|\b[Pp]ermanent [Rr]epresentatives?\b`,
);

/** Whether a title is one in a body that many countries share: "head of the World Bank". */
export const servesUnion = (title: string): boolean => SERVES.test(title);

/** Whether a title can only be one in such a body, "UN envoy", and not that of a state's envoy there, "ambassador to the UN". */
export const servesUnionOnly = (title: string): boolean => SERVES.test(title) && !SENT_THERE.test(title);

/** Whether a name is that of a body that many countries share: "European Union", "UN". */
export const isUnion = (name: string): boolean => UNION.test(name);
