import { describe, expect, it } from 'vitest';
import { keepOwnHashes } from '../../../src/integrations/own-hashes.ts';

// printf 'p{margin:0}' | openssl dgst -sha256 -binary | base64
const OWN = 'QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA=';
const page = (style: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'sha256-AAAA='; style-src 'self' 'sha256-BBBB=' 'sha256-${OWN}';"><style>${style}</style>`;

describe('keepOwnHashes', () => {
  it('keeps the hash of a style that stands on the page and drops the others', () =>
    expect(keepOwnHashes(page('p{margin:0}'))).toContain(
      `content="default-src 'self'; script-src 'self'; style-src 'self' 'sha256-${OWN}';"`,
    ));
  it('keeps nothing for a style of another page', () => expect(keepOwnHashes(page('p{margin:1px}'))).not.toContain('sha256'));
  it('leaves a page without a policy as it is', () => expect(keepOwnHashes('<p>a</p>')).toBe('<p>a</p>'));
});
