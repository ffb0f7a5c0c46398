import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VIEWHOST_ASSETS } from '../screen/viewhostPage';

/** A file of the page, ready to be sent. */
export interface Asset {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

/** The page's own files; nothing else of the disk can be asked for. */
const FILES: readonly `${string}.${keyof typeof TYPES}`[] = [
  'index.html',
  'screen.html',
  'icon.svg',
  'page.css',
  'device.css',
  'conversation.css',
  'panels.css',
  'main.mjs',
  'api.mjs',
  'chart.mjs',
  'clock.mjs',
  'clockedDate.js',
  'conversation.mjs',
  'deviceView.mjs',
  'dom.mjs',
  'ears.mjs',
  'listening.mjs',
  'player.mjs',
  'screen.mjs',
  'settings.mjs',
  'timelineBar.mjs',
  'voice.mjs',
  'words.mjs',
];

const OWN = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
const STRICT = "base-uri 'none'; form-action 'none'";

/**
 * Content security: the page itself runs nothing but its own files. Amazon's renderer makes code from strings and
 * writes its own style sheet, so it lives in a frame, which alone may do so.
 */
const POLICIES = {
  page: `${OWN}; frame-src 'self'; frame-ancestors 'none'; ${STRICT}`,
  frame: `default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src data:; frame-ancestors 'self'; ${STRICT}`,
} as const;

/** Finds what the page is made of, by path; null for any other path. */
export function assetAt(path: string): Asset | null {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const file = FILES.find((known) => known === name);
  if (file) {
    const type = TYPES[file.slice(file.lastIndexOf('.') + 1) as keyof typeof TYPES];
    return asset(
      readFileSync(join(__dirname, 'page', file)),
      type,
      file === 'screen.html' ? 'frame' : 'page',
    );
  }
  const renderer = path === '/' ? undefined : VIEWHOST_ASSETS[path];
  return renderer ? asset(Buffer.from(renderer.body()), renderer.type, 'frame') : null;
}

function asset(body: Buffer, type: string, policy: keyof typeof POLICIES): Asset {
  return {
    body,
    headers: {
      'content-type': type,
      'content-security-policy': POLICIES[policy],
      // Checked at every load, so that a change shows; the renderer's 5 MB are then not sent again.
      'cache-control': 'no-cache',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    },
  };
}
