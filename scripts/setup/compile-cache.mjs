// @ts-check
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/* To be imported before all other modules: keeps what the engine has made of their code, so that the next run need not read it anew. */
enableCompileCache(join(import.meta.dirname, '..', '..', '.cache', 'compile'));
