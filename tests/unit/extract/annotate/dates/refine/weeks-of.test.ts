import { expect, it } from 'vitest';
import { read } from '../read-text.ts';

it.each([
  ['The talks resume in the week of October 14.', 'October 14', '2024-10-14/2024-10-20'],
  ['The envoys will meet the week beginning 16 October.', '16 October', '2024-10-14/2024-10-20'],
  ['They met the week of Sunday, October 6.', 'Sunday, October 6', '2024-10-06/2024-10-12'],
  ['It was a week. On October 14 they meet.', 'October 14', '2024-10-14'],
])('a week named by a day is that week: %s', (text, exact, edtf) => {
  expect(read(text)).toContainEqual([exact, edtf]);
});
