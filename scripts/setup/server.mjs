// @ts-check
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.bib': 'text/x-bibtex; charset=utf-8',
  '.ris': 'text/x-research-info-systems; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.cff': 'application/yaml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * @param {string | undefined} path
 * @returns {string} the path with one slash at either end: "/", "/archive/"
 */
export const normalizeBase = (path) => `/${path ?? ''}/`.replace(/\/{2,}/g, '/');

/**
 * What a static host does with one address.
 * @param {string} folder
 * @param {string} base with a slash at either end
 * @param {string} address path of the request, still encoded
 * @returns {{ file: string, status: number } | { location: string } | null} null: nothing there, not even a page that says so
 */
const resolve = (folder, base, address) => {
  const missing = join(folder, '404.html');
  const lost = statSync(missing, { throwIfNoEntry: false }) ? { file: missing, status: 404 } : null;
  if (`${address}/` === base || (address === '/' && base !== '/')) return { location: base };
  if (!address.startsWith(base)) return lost;
  let path;
  try {
    path = normalize(join(folder, decodeURIComponent(address.slice(base.length))));
  } catch {
    return lost;
  }
  if (!`${path}${sep}`.startsWith(`${normalize(folder)}${sep}`) || path.includes('\0')) return lost;
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry?.isFile()) return address.endsWith('/') ? lost : { file: path, status: 200 };
  const index = join(path, 'index.html');
  if (!entry || !statSync(index, { throwIfNoEntry: false })) return lost;
  return address.endsWith('/') ? { file: index, status: 200 } : { location: `${address}/` };
};

/**
 * The densest way to pack a file of this type that the browser unpacks.
 * @param {string} type
 * @param {string} accepted the Accept-Encoding of the request
 * @returns {{ name: 'br' | 'gzip', pack: () => import('node:stream').Transform } | null} null: as it is, since it is packed already or nothing is accepted
 */
const packing = (type, accepted) => {
  if (!/^text\/|json|xml|javascript|wasm/.test(type)) return null;
  if (/\bbr\b/.test(accepted)) return { name: 'br', pack: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }) };
  return /\bgzip\b/.test(accepted) ? { name: 'gzip', pack: () => createGzip() } : null;
};

/**
 * Serves a folder as a static host would: index.html for a folder, 404.html for what is missing, text packed, and what has a hash in
 * its name kept by the browser.
 * @param {{ folder: string, base?: string, port?: number, host?: string }} options port 0: any free one; a port that is taken makes way to the next free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} the address with its base
 * @throws {Error} when none of twenty ports is free, or the host cannot be listened on
 */
export const serve = async ({ folder, base = '/', port = 0, host = '127.0.0.1' }) => {
  const path = normalizeBase(base);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const [address = '/', query] = (request.url ?? '/').split('?');
    const found = resolve(folder, path, address);
    if (!found) return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    if ('location' in found) return void response.writeHead(301, { Location: query ? `${found.location}?${query}` : found.location }).end();
    const type = types[extname(found.file)] ?? 'application/octet-stream';
    const packed = packing(type, request.headers['accept-encoding']?.toString() ?? '');
    response.writeHead(found.status, {
      'Content-Type': type,
      'Cache-Control': address.startsWith(`${path}_astro/`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ...(packed ? { 'Content-Encoding': packed.name, Vary: 'Accept-Encoding' } : {}),
    });
    if (request.method === 'HEAD') return void response.end();
    const body = createReadStream(found.file);
    // A reader who leaves early is no error; pipeline has closed the file by then.
    const done = () => undefined;
    if (packed) pipeline(body, packed.pack(), response, done);
    else pipeline(body, response, done);
  });
  const taken = await listen(server, port, host);
  const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
  return {
    url: `http://${name}:${taken}${path}`,
    port: taken,
    close: () =>
      new Promise((resolveClosed) => {
        server.close(() => resolveClosed());
        server.closeAllConnections();
      }),
  };
};

/**
 * @param {import('node:http').Server} server
 * @param {number} first
 * @param {string} host
 * @returns {Promise<number>} the port it got
 */
const listen = async (server, first, host) => {
  for (let port = first; port < first + 20; port += 1) {
    const error = await new Promise((done) => {
      server.once('error', done);
      server.listen(port, host, () => {
        server.off('error', done);
        done(null);
      });
    });
    if (!error) return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  }
  throw new Error(`No free port between ${first} and ${first + 19}: name another with PORT.`);
};
