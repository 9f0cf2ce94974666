import type { WordList } from '../../../text/word-list.ts';
import { words } from './words.ts';

/** Short words in capitals that name no body. */
export const NOT_ORGANIZATIONS: WordList = words(`
  et pt ct f1 f2 f3 agm egm gpa ipos mris ho plc llc inc ltd pac vp ig ag potus flotus scotus ny nh nj az fl sc nc tx pa ca va md ma mi oh il ga wa wwii wwi ptsd bs text tpp ttip nafta diy kkk goat er mvp rsvp asap
  tv pm am faq ok gdp gmt utc est edt cst pst ist cet bst usd eur gbp rmb hiv aids covid dna rna uav uavs ufo icbm icbms slbm gps ai it hr pr pc cd
  dvd vip ngo ngos ceo cfo coo cto mp mps mep pow pows wmd wmds lng lpg icu id iq url html pdf cctv-footage phd mba ba ma bsc msc md dj suv suvs sms
  gsm lte read watch file photo video live breaking update updated exclusive opinion analysis editorial note via credit pool handout i a an the of in
  on at to by for and or but not no yes we he she they you us who what when where why how all new more most top two three four five six seven eight
  nine ten vs am-pm ii iii iv vi vii viii ix xi xii bc ad ce bce fm jr sr mr mrs ms dr lgbt lgbtq lgbtqi pkk-linked ied ieds manpads awacs
  pcr mri bbq rip vpn llm esg sdgs covax ppe bmw-series himars atacms thaad sam drone war peace talks says said bill act vat gst fdi ipo etf ppp sdr roi
  mou mous loi fta ftas
`);
