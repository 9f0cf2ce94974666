import { acceptsInvitation } from './rules/accepts.ts';
import { agreedThere, agreedThereBy, thereAgreed } from './rules/agreed-there.ts';
import { alongside, besideFirst, besidePress, goesRoundWith, joinsOn } from './rules/alongside.ts';
import { joinedBy, takingPart, tookPart, werePresent } from './rules/attendees.ts';
import { attendsHis, attendsShow, attendsSummit, guestOfHonour, signsAtSummit, summitAttended } from './rules/attends.ts';
import { bringsThem, bringsTogether, talksInvolve } from './rules/brings-together.ts';
import {
  callFrom,
  callOf,
  calls,
  callTo,
  courtesyCall,
  discussesByPhone,
  onThePhone,
  speakAside,
  speakOnDay,
  speaks,
  lastSpoke,
  speakTogether,
} from './rules/calls.ts';
import { overThePhone, phoneTogether, tellsByPhone } from './rules/calls-freely.ts';
import { atTheLevel, bodyConvened, bodyOnBoth, coChairs } from './rules/co-chairs.ts';
import { discussedBy, discussTogether, discussesWith } from './rules/discusses.ts';
import { guestMeets } from './rules/guest-meets.ts';
import { exchangeLetters, handsLetter, presentsCredentials, presentsWith } from './rules/hands.ts';
import { heldWith } from './rules/held-with.ts';
import { entertains, hosts } from './rules/hosts.ts';
import { guestOf, hostsFreely, playsHost } from './rules/hosts-freely.ts';
import { invitedBy, invites } from './rules/invites.ts';
import { invitationFirst } from './rules/invitation-first.ts';
import { cameBack, closetedFor, meetingAt, settlesIn } from './rules/in-features.ts';
import { inHonour, mealHosted } from './rules/in-honour.ts';
import { commissionHeld, commissionMeets, drillsHeld, joint } from './rules/joint.ts';
import { joinsTalks } from './rules/joins-talks.ts';
import { cameAt, lastHeld, meetAgain, nextHeld, notMetSince, sinceHeld } from './rules/last-held.ts';
import { ledBy } from './rules/led-by.ts';
import { answersLetter, inLetter, inLetterBeside, letterOf, writeToEachOther } from './rules/letters-freely.ts';
import { letterDelivered, letterFirst, sendsLetter, writesTo } from './rules/letters.ts';
import { makesDestination, takesTo, tripTakes } from './rules/makes-destination.ts';
import { meetingFirst, meetingTogetherFirst } from './rules/meeting-first.ts';
import { meetTogether, meets } from './rules/meets.ts';
import { delegationMeets, delegationMet } from './rules/meets-delegation.ts';
import { meetFreelyTogether, meetsFreely } from './rules/meets-freely.ts';
import { meetsHosts } from './rules/meets-hosts.ts';
import { netMeeting, netVisit } from './rules/net.ts';
import { nextOfRow, nthOfRow, officialsMet, oneOfRow, weMet } from './rules/one-of-row.ts';
import { rowsHeld } from './rules/rows-held.ts';
import { presence, presenceHeadline } from './rules/presence.ts';
import { presideTogether } from './rules/presides.ts';
import { pressFirst, pressOfTwo, pressTogether, pressWith } from './rules/press.ts';
import { receivedBy } from './rules/received-by.ts';
import { returnsVisit } from './rules/returns-visit.ts';
import type { Rule } from './rules/rule.ts';
import { saidIn } from './rules/said-in.ts';
import { reachedTogether, saysTogether } from './rules/says-together.ts';
import { sendsDelegation, sendsTo } from './rules/sends-to.ts';
import { actsTogether, timeFirst, timeWith } from './rules/shared-time.ts';
import { bothPresent, sideBySide } from './rules/side-by-side.ts';
import { signedBy, signedTogether, signs } from './rules/signs.ts';
import { bearsSignatures, looksOn, paperOfBoth, papersSigned, paperTakenUp, signsBare, strikesDeal } from './rules/signs-freely.ts';
import { signing, toBeSigned, witnessSigning } from './rules/signing.ts';
import { summitAhead } from './rules/summits.ts';
import { summonedTo, summonedUnsaid, summons } from './rules/summons.ts';
import { takenUp } from './rules/taken-up.ts';
import { holdTogether, pairTalks, talksBetween, talksTheyHad, talksTold } from './rules/talks-between.ts';
import { talksHeldWith, talksWith, talksWithFirst } from './rules/talks-with.ts';
import { talksFirstTogether } from './rules/talks-first.ts';
import { talksIn } from './rules/talks-in.ts';
import { tells, tellsCounterparts, tellsOther, tellsThere, tellsByName } from './rules/tells.ts';
import { agreedAfter, picturedAt, togetherDuring } from './rules/together-during.ts';
import { visitMade, visitMadeBy } from './rules/visit-made.ts';
import { visitNoun, visitNounFirst, visitPlaceFirst } from './rules/visit-noun.ts';
import { visitedBefore } from './rules/visited-before.ts';
import {
  awaits,
  awaitsIn,
  comesHome,
  doesIn,
  receivedIn,
  travelsFreely,
  vehicleArrives,
  wasThere,
  whileIn,
} from './rules/visits-freely.ts';
import { visitUnnamed } from './rules/visit-unnamed.ts';
import { arrivingFirst, visitRanked, visitVerb } from './rules/visit-verb.ts';
import { withWhom } from './rules/with-whom.ts';

/**
 * The forms in which English reports a contact. A cue that one rule has read is closed to the later ones, so the order is
 * from the fuller form to the barer: "met by" before "met", one with an object before both in front.
 */
export const RULES: readonly Rule[] = [
  invites,
  acceptsInvitation,
  invitedBy,
  invitationFirst,
  returnsVisit,
  visitRanked,
  sendsTo,
  sendsDelegation,
  comesHome,
  goesRoundWith,
  visitVerb,
  travelsFreely,
  vehicleArrives,
  wasThere,
  whileIn,
  cameBack,
  awaits,
  awaitsIn,
  receivedIn,
  arrivingFirst,
  visitMade,
  visitMadeBy,
  makesDestination,
  takesTo,
  tripTakes,
  visitNounFirst,
  visitNoun,
  visitPlaceFirst,
  presence,
  presenceHeadline,
  visitUnnamed,
  guestOfHonour,
  receivedBy,
  summonedTo,
  summonedUnsaid,
  summons,
  entertains,
  inHonour,
  mealHosted,
  hosts,
  guestOf,
  playsHost,
  courtesyCall,
  callOf,
  calls,
  callFrom,
  callTo,
  discussesByPhone,
  speaks,
  speakTogether,
  lastSpoke,
  onThePhone,
  phoneTogether,
  overThePhone,
  tellsByPhone,
  speakAside,
  // Before "talks with": a summit, a joint commission and a paper signed are more than talks.
  signs,
  signedBy,
  signedTogether,
  witnessSigning,
  looksOn,
  strikesDeal,
  bearsSignatures,
  paperOfBoth,
  signing,
  papersSigned,
  paperTakenUp,
  toBeSigned,
  signsBare,
  signsAtSummit,
  attendsSummit,
  summitAttended,
  summitAhead,
  // Before the joint sessions, which the press conference of two is not.
  pressFirst,
  pressWith,
  pressTogether,
  pressOfTwo,
  joint,
  drillsHeld,
  commissionMeets,
  commissionHeld,
  // With the other one named, before both in front.
  notMetSince,
  rowsHeld,
  meetingAt,
  closetedFor,
  meetingFirst,
  meetingTogetherFirst,
  joinsTalks,
  bringsTogether,
  bringsThem,
  talksInvolve,
  withWhom,
  talksHeldWith,
  talksWith,
  talksTheyHad,
  talksWithFirst,
  talksFirstTogether,
  togetherDuring,
  agreedAfter,
  picturedAt,
  heldWith,
  takingPart,
  werePresent,
  tookPart,
  joinedBy,
  alongside,
  joinsOn,
  besideFirst,
  besidePress,
  meets,
  meetsFreely,
  hostsFreely,
  tells,
  talksBetween,
  pairTalks,
  holdTogether,
  talksTold,
  presideTogether,
  bodyOnBoth,
  weMet,
  meetTogether,
  meetFreelyTogether,
  attendsHis,
  attendsShow,
  // Handed over, it has two names behind the verb.
  presentsCredentials,
  handsLetter,
  presentsWith,
  exchangeLetters,
  writesTo,
  sendsLetter,
  letterFirst,
  letterDelivered,
  letterOf,
  answersLetter,
  inLetter,
  inLetterBeside,
  writeToEachOther,
  // Words that only add to a contact known already come last.
  agreedThere,
  agreedThereBy,
  thereAgreed,
  discussesWith,
  discussTogether,
  discussedBy,
  saysTogether,
  reachedTogether,
  ledBy,
  tellsCounterparts,
  tellsThere,
  tellsOther,
  tellsByName,
  // Before the next of a row, which "another meeting with" somebody is not.
  guestMeets,
  meetsHosts,
  delegationMeets,
  delegationMet,
  sinceHeld,
  lastHeld,
  nextHeld,
  meetAgain,
  cameAt,
  oneOfRow,
  nthOfRow,
  nextOfRow,
  officialsMet,
  visitedBefore,
  takenUp,
  // Wherever they stand, where nothing else has been read.
  coChairs,
  settlesIn,
  speakOnDay,
  bodyConvened,
  atTheLevel,
  sideBySide,
  talksIn,
  doesIn,
  saidIn,
  bothPresent,
  timeWith,
  timeFirst,
  actsTogether,
  netMeeting,
  netVisit,
];
