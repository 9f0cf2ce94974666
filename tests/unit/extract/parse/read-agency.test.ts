import { describe, expect, it } from 'vitest';
import { readAgency } from '../../../../src/extract/parse/read-agency.ts';

describe('the agency of a wire report', () => {
  it.each([
    ['OSLO, May 3 (Reuters) - The ministers met on Friday.', 'Reuters'],
    ['RIO DE JANEIRO, Nov. 18 (Xinhua) -- The ministers met.', 'Xinhua'],
    ['BERGEN (AP) — The ministers met.', 'AP'],
    ['New Delhi, Aug 19 (IANS) The ministers met.', 'IANS'],
    ['OSLO, May 3. /NTB/. The ministers met.', 'NTB'],
    ['Oslo, October 9, 2024, NTB -- The ministers met.', 'NTB'],
    ['OSLO, May 3 (Anadolu Agency) – The ministers met.', 'Anadolu Agency'],
    ['The Shanghai group (SCO) - a bloc of ten - met in Oslo.', null],
    ['The ministers met in Oslo (see map).', null],
  ])('%s', (lead, agency) => {
    expect(readAgency([lead])).toBe(agency);
  });

  it('is none where the outlet names itself', () => {
    expect(readAgency(['OSLO (Harbour Times) — The ministers met.'], 'The Harbour Times')).toBeNull();
    expect(readAgency(['OSLO (Reuters) — The ministers met.'], 'The Harbour Times')).toBe('Reuters');
  });
});
