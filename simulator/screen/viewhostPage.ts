import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Where the renderer is, and the two files of its page. */
const RENDERER = require.resolve('apl-viewhost-web');

/**
 * Amazon's renderer as one script. Its style sheet asks a CDN for typefaces that only Amazon may serve; those
 * rules are left out, and the page's own sans-serif is used. The engine is started in the same breath, as
 * `aplEngine`, because it tells only once when it is ready.
 */
function rendererScript(): string {
  const script = readFileSync(RENDERER, 'utf8').replaceAll(/@font-face \{.*?\}(?:\\n)*/g, '');
  return `${script}\nwindow.aplEngine = AplRenderer.initEngine();\n`;
}

interface Asset {
  readonly type: string;
  readonly body: () => string;
}

const file = (name: string) => (): string => readFileSync(join(__dirname, name), 'utf8');

/** What the page is made of, by path. */
export const VIEWHOST_ASSETS: Readonly<Record<string, Asset>> = {
  '/': { type: 'text/html; charset=utf-8', body: file('viewhost.html') },
  '/viewhost.mjs': { type: 'text/javascript; charset=utf-8', body: file('viewhost.mjs') },
  '/apl-viewhost.js': { type: 'text/javascript; charset=utf-8', body: rendererScript },
};

/** Serves the page on a free port of this machine, and of this machine only. */
export async function serveViewhost(): Promise<{
  readonly url: string;
  readonly close: () => Promise<void>;
}> {
  const server: Server = createServer((request, response) => {
    const asset = VIEWHOST_ASSETS[request.url ?? ''];
    if (!asset) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': asset.type }).end(asset.body());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}
