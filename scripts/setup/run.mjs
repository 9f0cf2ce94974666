// @ts-check
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * The environment in which a tool of the project runs: its own binaries first, among them its own Node.
 * @param {string} root the project's folder
 * @param {Record<string, string>} [extra] further variables
 * @returns {NodeJS.ProcessEnv}
 */
export const projectEnvironment = (root, extra = {}) => ({
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  ...extra,
});

/**
 * Runs a command to its end, with its output in this terminal.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, held?: boolean }} options `held` keeps the output back until the end, for commands that run
 *   side by side
 * @returns {Promise<number>} its exit code; 127 when it cannot be started, 130 when it is interrupted
 */
export const run = (command, args, { cwd, env = process.env, held = false }) =>
  new Promise((resolve) => {
    const output = held ? 'pipe' : 'inherit';
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', output, output], shell: process.platform === 'win32' });
    /** @type {Buffer[]} */
    const kept = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => kept.push(chunk));
    child.on('error', (error) => {
      console.error(`${command} cannot be started: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code, signal) => {
      process.stdout.write(Buffer.concat(kept));
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
