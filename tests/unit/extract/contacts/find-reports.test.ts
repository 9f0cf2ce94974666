import { describe, expect, it } from 'vitest';
import { BACKGROUND } from './cases/background.ts';
import { CALLS } from './cases/calls.ts';
import { CHAINED } from './cases/chained.ts';
import { FORMAL } from './cases/formal.ts';
import { GOALS } from './cases/goals.ts';
import { MEETINGS } from './cases/meetings.ts';

import { NET } from './cases/net.ts';
import { NONE } from './cases/none.ts';
import { OTHERS } from './cases/others.ts';
import { PARTED } from './cases/parted.ts';
import { PARTNERS } from './cases/partners.ts';
import { STAND_INS } from './cases/stand-ins.ts';
import { STATUS } from './cases/status.ts';
import { VISITS } from './cases/visits.ts';
import { reportLines } from './world.ts';

describe.each([
  ['visits', VISITS],
  ['meetings', MEETINGS],
  ['no contact', NONE],
  ['verbs and partners parted', PARTED],
  ['what is held, planned or called off', STATUS],
  ['forms of state agencies', FORMAL],
  ['calls', CALLS],
  ['who takes part', PARTNERS],
  ['for whom somebody stands', STAND_INS],
  ['summits, signings and others', OTHERS],
  ['goals, guests and tables', GOALS],
  ['no form of its own', NET],
  ['one after the other', CHAINED],
  ['what lies behind', BACKGROUND],
])('%s', (_, cases) => {
  it.each(cases)('%$: %s %s', (world, sentence, ...expected) => {
    expect(reportLines(world, [sentence])).toEqual(expected);
  });
});
