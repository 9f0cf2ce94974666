// @ts-check
import { join } from 'node:path';
import { serve } from './setup/server.mjs';

// npm run preview -- [folder] [--host]: serves a built site, dist unless another is named; with --host to other machines too.
const folder = join(process.cwd(), process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? 'dist');
const server = await serve({
  folder,
  base: process.env.BASE_PATH,
  port: Number(process.env.PORT ?? 4321),
  host: process.argv.includes('--host') ? '0.0.0.0' : '127.0.0.1',
});
console.log(`The site in ${folder} is at ${server.url} (Ctrl-C ends it)`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
