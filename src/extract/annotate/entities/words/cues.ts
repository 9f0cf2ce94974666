import type { WordList } from '../../../text/word-list.ts';
import { words } from './words.ts';

/** Common nouns beside which a name is one of a body: "the newspaper X", "the X news agency". */
export const BODY_NOUNS: WordList = words(`
  agency newspaper daily newspapers magazine weekly website site outlet broadcaster channel network portal tabloid journal station company firm conglomerate giant group maker automaker carmaker
  airline carrier lender bank insurer retailer startup operator manufacturer producer supplier contractor subsidiary consortium conglomerate brand chain developer miner refiner utility unit party militia movement faction
  think-tank thinktank watchdog regulator organization organisation charity ngo nonprofit union club team side militants insurgents rebels fighters jihadists extremists
  parliament ministry council committee commission academy university institute fund foundation forum alliance bloc cartel
`);

/** Common nouns beside which a name is one of a place: "the town of X", "X province". */
export const PLACE_NOUNS: WordList = words(`
  city town village province region district county state capital port island islands peninsula valley river lake sea suburb neighborhood neighbourhood settlement municipality prefecture governorate
  oblast enclave exclave territory area resort border airport base crossing hub strip archipelago coast canal bay gulf strait desert mountain mountains volcano port-city metropolis hamlet township
`);

/** Common nouns after a comma that say that a body, not a person, was named before it. */
export const BODY_APPOSITIONS: WordList = words(`
  outlet broadcaster channel portal site daily weekly magazine company firm group organization organisation agency newspaper think-tank party bank nonprofit charity website airline manufacturer maker university institute bloc alliance militia subsidiary coalition watchdog
`);

/** Family names that stand first in Chinese, Korean and Vietnamese names. */
export const FAMILY_FIRST: WordList = words(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lv ding ren lu shen yao
  jiang cui zhong tan wang fan jin shi liao jia xia fu fang zou xiong bai meng qin qiu hou xi mao wen geng hua le ning qi long duan lei qian yin chang gong lai
  kim lee park choi jung jeong kang cho jo yoon yun jang lim im han oh seo shin kwon hwang ahn song ryu yoo hong moon ban roh noh bae nam chung ri pak choe
  hun sok prak keo chea
  teo goh tan koh chua cheong chong heng leong toh yeo yap wong wee seah quek phua ooi khoo kwok ong
  nguyen tran pham hoang phan vu vo dang bui do ngo duong ly to dinh truong trinh
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki mori abe
  ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa okada hasegawa murakami kondo ishii saito sakamoto endo aoki fujii nishimura fukuda miura
  fujiwara okamoto matsuda nakagawa nakano harada tamura takeuchi kaneko wada nakayama ishida ueda morita kojima kishida suga koizumi noda hatoyama aso obuchi
  ishiba motegi kono kawaguchi iwaya kamikawa takaichi kishi hamada onodera nakatani nakasone takeshita miyazawa murayama machimura komura nukaga tamaki edano matsuno
`);

/** Prepositions and small words after which a clause goes on, so that an office does not belong to the name before them. */
export const LINK_WORDS: WordList = words(`
  of to in by with from on at for and or but said says told as that which who whom is was were are be been has have had will would may might can could should met meets while when after before between against about over under via
  where whose than then so not also he she it they its his her their this these those
`);
