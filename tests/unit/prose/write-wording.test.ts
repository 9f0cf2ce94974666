import { expect, it } from 'vitest';
import { toHtml } from '../../../src/prose/to-html.ts';
import { writeWording } from '../../../src/prose/write-wording.ts';
import { wordDifferences } from '../../../src/site/word-differences.ts';

it('a wording says in words what it lacks and what it has, and adds no space', () =>
  expect(toHtml(writeWording(wordDifferences('We are close friends.', 'We are old friends.')))).toBe(
    'We are <del><span class="unseen">without </span>close</del><ins><span class="unseen">with </span>old</ins> friends.',
  ));
