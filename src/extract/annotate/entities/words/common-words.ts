import type { WordList } from '../../../text/word-list.ts';
import { words } from './words.ts';

/** Words that are no name though a capital opens them: at the start of a sentence, in a headline, names of peoples and faiths. */
export const COMMON_WORDS: WordList = words(`
  chechen chechens catalan catalans basque basques scottish welsh bavarian sicilian corsican flemish hawaiian texan texans californian kashmiri kashmiris tibetan tibetans uyghur uyghurs uighur uighurs
  crimean siberian cantabrian andalusian galician tatar tatars abkhaz ossetian zulu hausa yoruba igbo fulani zanzibari balinese acehnese papuan tamil tamils sinhalese sindhi parisian londoner londoners
  test tests odi odis premiership league's agm egm inquest inquiry
  gmt utc ist cet cest est edt pst pdt msk eest jst kst hkt
  navy program programme programmes programs session sessions regular emeritus emerita reconciliation photo photos beneficent merciful
  unity transition abroad overseas hardline hardliner hardliners moderate moderates footage attendees agencies agency readout transcript communique confidence-building fact-finding trust-building eid christianity judaism islam hinduism buddhism brexit wi-fi wifi
  a about above accord according accordingly account across act action actions activity actually add added adding additional additionally address
  addressing admin administration advance advanced advertise advertisement affair affairs afp-photo african africans after afterwards again against
  age agenda ago agree agreed agreement agreements ahead aid aids aim air alawite alawites alert alike all allah allegedly allies allow allowed ally
  almost along already also alternatively although always am ambassador ambassadors amid among amongst amount an analysis analysts ancient and angry
  announcement annual another answer answering answers any anybody anyone anything apart apparently appeal arab arabic arabs are area areas aren't
  arguably arms army around arrest arrested arrests art article articles as asian asians aside ask asked asking asset assets at attack attacks attempt
  attempts attention audience authorities authority average award aware away b back bad balance balkan baloch baltic ban bank banks base based basic
  basically battle be because become bedouin been before begin beginning behind being believe below beneath benefit bengali besides best better
  between beyond bible big biggest bill billion billions birth bit black blast block blood blue board body bomb book books border born both box boy
  break breaking brief briefly bring britain's broad brother buddhist buddhists build building built burning business but buy by call called calling
  calls came camp campaign can can't cancel cancer cantonese capital capitalist captain caption car card care careful case cases cash catholic
  catholics caucasian cause caution ceasefire center central century ceo certain certainly chair challenge chance chancellor change changes chaos
  charge charges chart check chief child children children's choice christ christian christians church circle citing citizen citizens city civil
  civilian claim claims class clean clear clearly click climate clockwise close closed cloud club coal coalition coast code cold college colonel come
  comes coming commander commanders comment commenting comments commission common communist communists community companies company comparatively
  compared complete concern concerns concluding conflict congratulations conservative conservatives consider considering consultation consultations contact content continue
  continued contrary control cookie cookies copy copyright core coronavirus correction corruption cost costs could council countries country county
  couple courage course court courtesy cover covid covid-19 crackdown crash create credit crime crimes crisis critical critics crowd cultural culture
  current currently customers cut cuts cyber daily dari dark data date daughter day days dead deal deals dear death deaths debate debt decades
  decision declaration deep defence defending defense definitely delegation demand demands democracy democrat democratic democrats department
  depending deputy describing despite destruction details development did didn't die died different difficult dinar diplomacy diplomatic diplomats
  direct director dirham disaster dna do doctor does doesn't dog doing dollar dollars domestic don't donate done door double doubts down dozens draft
  dramatic dream drive driver drone drones drug druze dry due during duty each earlier early earth earthquake easily economist east eastern easterner easy ebola
  economic economics economists economy edge edit edited editing edition editor editor's editors education effect effectively effort efforts eight
  eighteen eighth either elaborating election elections electoral eleven else elsewhere email embassy emergency empire empty end ended ending energy
  engagement english enough entering entire environment equal equally error especially essentially establish eur eurasian euro european europeans
  euros even evening event events eventually ever every everybody everyone everything evidence exactly example excerpts exchange exclusive exclusively
  executive exit expect expected experience experts explainer explosion export exports expressing extra extremely eye face facebook-page fact facts
  fail failed failing failure fair faith fake fall false family famous faq far farsi fascist fast father favor fear fears features federal feel fellow
  few fewer fifteen fifth fifty fight fighter fighters fighting figure figures file filed fill film final finally finance financial find finding finds
  fine fire fires firm first firstly fiscal fish five flag flight floods focus follow followed following food football for force forced forces foreign
  foreigners forget form former formerly fortunately forty forward found foundation founded founder four fourteen fourth free freedom french
  frequently fresh friday friend friends from front frozen fuel full fully fund funds further furthermore future gain game games gang gas gave gdp
  general general's generally generation get gets getting getty-photo girl give given gives giving global go goals god goes going gold gone good got
  government governments governor governor's grand great greater greatest green ground group groups growing growth guard guess guests gulf gun guns
  guy had half hand handout happy hard hardly has hasn't hate have haven't having he head headlines headquarters health hear hearing heart heat
  heavily heavy hebrew held hello help helping hence her here here's hers high higher highest highlighting highly him himself hindi hindu hindus his
  hispanic hispanics historic historically history hit hiv hold holding holiday holy home honestly hope hopefully horror hospital hostage hostages hot
  hotel hour hours house houses how however huge human humanitarian hundred hundreds hunger hurricane i i'd i'll i'm i've ice idea if illegal image
  images immediately impact import important in incident including increase increasing increasingly indeed independence independent indigenous
  industry inflation info information initially inside insiders instead institute insurance intelligence interest interestingly interior international
  internet interview into investigation investigators investment investors invited ironically is islamic islamist islamists island islands isn't issue
  issues it it's item its itself jail january jew jewish jews jihadist jihadists job jobs join joined joining joint journalism journalist journalists
  journey judge judges july jump june jury just justice keep keeping key kids kill killed killing kind king king's kingdom know knowing known koran
  kurd kurdish kurds labor labour lack lady land landmark language large largely largest last lastly late lately later latest latin latinas latino
  latinos law lawmakers laws lawyer lawyers lead leader leaders leadership leading leaked leave leaving led left legal legislation less lesson lessons
  let let's letter letters level lgbt liberal liberals life light like likely likewise limited line link lira list listen literally little live lives
  living local log login long longtime look looking lord lose losing loss lost lot love low lower lowest luckily machine mad made magazine mail main
  mainly major make maker makers making man manager mandarin many map march marine marines mark market markets marxist mass massive master match
  matter matters maximum may maybe mayor me meaning means meanwhile measures media medical meet meeting meetings meets member members memo memorial
  memory men men's menu message messages metal method middle midnight might migrant migrants mike militants military milk million millions mind mine
  mini minister ministerial minister's ministers ministry minor minute minutes miss missile missiles missing mission mobile model modern mom moment money monitor
  month months moon more moreover morning mosque most mostly mother motion motor mountain move moved movement moves moving mr much muhammad-cartoon
  multiple murder museum music muslim muslims must my myself mystery name named names nation national nationally nations natural naturally nature nazi
  nazis near nearby nearly neither net network never nevertheless new news newsletter newspaper newspapers next nice night nine nineteen no nobel
  nobody non none nonetheless nor nordic normal normally north northern not notably note noted nothing noting notorious now nowadays nuclear number
  numbers numerous nurse object observers obviously occasionally ocean of off offer offering office officer officers official officially officials
  often oh oil ok old older oldest olympic olympics on once one ones ongoing online only open opening operation operations opinion opponents
  opposition or order orders ordinary organization original originally orthodox oscar other others otherwise ottoman our ours ourselves out outside
  over overall overnight overseas own owner owners pact page paid pain palace pandemic panel paper papers parents park parliament part partial
  particularly parties partly partner partners partnership party pashto pashtun pashtuns pass passengers passing past patients pay paying peace people
  people's percent perfect perhaps period permanent persian person personal personally petrol phone photo photograph photographer photographs photos
  picture pictures pilot place placing plan plane planned plans plant play player players playing plea please plenty plus pm point pointing points
  police policy political politically politician politicians politics poll polls pool poor pope popular population port position positive possible
  possibly post posted potential potentially power powerful practical practice prayer prayers predictably premier premier's preparation present
  president president's presidential press pressure presumably pretty previous previously price prices pride primary prime prior prison prisoners
  privacy private privately prize probably problem problems process product products professor profile profit progress project projects prominent
  proper property prophet proposal prosecutors protect protest protestant protestants protesters protests proud proudly proven public publicly pull
  punjabi pure push put putting q&a quarter queen's question questions quick quickly quite quote quoting quran race radical radio raid rail rain rally
  rare rarely rate rates rather read reader readers reading ready real reality really rear reason reasons rebel rebels recall recalling recent
  recently recommended record red referring reform reforms refugee refugees regarding regardless region regional regions register regulators related
  relations relatively relatives released relief religion religious remains remember report reported reportedly reporter reporters reporting reports
  republic republican republicans request rescue research researchers residents resolution respect responding response rest restoring results return
  returning reuters-photo revealed revenge review revolution rial rials rich right rights ring rise rising risk river riyal road rock role roll roma
  room rouble roubles roughly round row royal ruble rubles rule rules run running rupee rupees rural rush sad safe safety said salafi salafist sale
  sales same sanctions satellite save saving say saying says scandal scene school schools science scientists score sea search season seats second
  secondly secret secretary section secular security see seeing seeking seen self senator senators send senior separate separately series serious
  seriously service services set setting seven seventeen seventh several sex shame share shares she she's shekel shell shia shias shiite shiites ship
  ships shock shocking shooting shop short shortly shot should show showing shows shut sick side sign signed significantly signing signs sikh sikhs
  silence silver similar similarly simple simply since single sister sit site situation six sixteen sixth sixty size sky slavic sleep slow slowly
  small smart smoke snap snow so social socialist society soft sold soldier soldiers some somebody somehow someone something sometimes somewhat
  somewhere son song soon sorry sort sound source sources south southern soviet soviets space speak speaker speaking special specifically speech speed
  spending spirit spokesman spokesmen spokesperson spokespersons spokeswoman spokeswomen sponsored sport sports spring square staff stage stand standard standing star stars start started
  starting state stated statement statements states station stay steel step steps still stock stocks stop stories storm story straight strange
  strategic strategy street strength stress stressing strike strikes strong stronger strongly students studies study subject subscribe subsequently
  success successful such sudden suddenly suffering summer summit sun sunday sunni sunnis super supply support supporters supporting supposedly
  supreme sure surely surprise surprisingly survey survivors suspect suspected swahili sweet swing syndicate system systems table tactical take takes
  taking talk talking talks tamil tamils tank tanks target tatar tatars tax taxes teacher teachers teachers' team teams tears tech technically
  technology teen tell telling temporary ten tensions term terms terror terrorism terrorist terrorists test than thank thankfully thanks that that's
  the their theirs them themselves then there there's thereafter therefore these they they're they've thing things think third thirdly thirteen thirty
  this those though thousand thousands threat threats three through throughout thus ticket till time times timing tiny tip tired title to today
  together told tomorrow tonight too took top topic torah total totally touch touching tough tour towards tower town toy track trade trading
  traditional traditionally tragically train training transcript transfer transport travel treasury treatment treaty tree trending trial tribal trip
  troops trouble truck true truly trump-era trust truth try trying tuesday turn turning tv tweet twelve twenty twice twin twitter-user two type
  typical typically uighur uighurs ultimately unable uncle undated under understand understandably unemployment unfortunately union unions unique unit
  united university unknown unless unlike until unusually up update updated upon upset urban urdu urgent us usd use used users using usual usually
  uyghur uyghurs valley value various vast version very veteran via vice victim victims victory video view views village violence virtual virtually
  visit visiting visitors visits vital voice vote voter voters votes voting vow wahhabi wait waiting walk wall want wants war warning wars was wasn't
  waste watch watching water wave way ways we we'll we're we've weak wealth weapon weapons wear weather web website wednesday week weekend weekly
  weeks welcome well went were weren't west western westerner westerners what what's whatever when whenever where where's whereas whether which while
  white who who's whoever whole whom whose why wide widely wife wild will willing win wind window wings winner winning winter wisdom wise with within
  without witness witnesses woman women women's won won't word words work worked workers workers' working world worlds worried worry worse worst worth
  would wouldn't wounded write writer writers writing wrong x yeah year years yellow yen yes yesterday yet yields you you'll you're young your yours
  yourself youth yuan zero zionist zionists zone
`);
