import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const LAMBDA = join(ROOT, 'lambda');

const files = readdirSync(LAMBDA, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(LAMBDA, join(entry.parentPath, entry.name)));

/** Comments are no code. */
const codeOf = (file: string): string =>
  readFileSync(join(LAMBDA, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** Which rooms each room takes values from; types are free (docs/design.md). */
const VALUES_FROM: Readonly<Record<string, readonly string[]>> = {
  'lambda/knowledge': [],
  'lambda/guidance': ['lambda/knowledge'],
  'lambda/conversation': ['lambda/knowledge', 'lambda/guidance'],
  'lambda/words': ['lambda/knowledge'],
  'lambda/speech': ['lambda/knowledge', 'lambda/guidance', 'lambda/conversation'],
  'lambda/screen': [
    'lambda/knowledge',
    'lambda/guidance',
    'lambda/conversation',
    'lambda/words',
    'lambda/speech',
  ],
  'lambda/log': ['lambda/knowledge'],
  'lambda/feedback': ['lambda/knowledge', 'lambda/log'],
  'interaction-model': ['lambda/knowledge', 'lambda/words'],
  infra: ['lambda/feedback', 'interaction-model', 'cramp-coach.config', 'package.json'],
};

const roomOf = (path: string): string =>
  path
    .split(sep)
    .slice(0, path.startsWith('lambda') ? 2 : 1)
    .join('/');

/** The rooms that the files of a room import values from, besides itself. */
const importsOf = (room: string): readonly string[] => {
  const folder = join(ROOT, room);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const paths = sources.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(VALUE_IMPORT)]
      .filter(([, names = '']) => !/^\{(\s*type \w+,?)+\s*\}$/.test(names.trim()))
      .map(([, , path = '']) => relative(ROOT, join(folder, dirname(name), path))),
  );
  return [...new Set(paths.map(roomOf))].filter((other) => other !== room);
};

/** An import or export from a file of ours that is not of types alone. */
const VALUE_IMPORT = /^(?:import|export) (?!type)([^;]*?) from '(\.[^']+)'/gm;

describe('the walls', () => {
  it.each(Object.entries(VALUES_FROM))('%s takes values from no other room than %j', (room, allowed) => {
    expect(importsOf(room).filter((other) => !allowed.includes(other))).toEqual([]);
  });
});

/* What no import shows. */
describe('the house', () => {
  it('writes markup in one file only', () => {
    const writers = files.filter((file) =>
      /['"`]<|<\/?(speak|break|prosody|amazon|p|s)\b[^>]*>/.test(codeOf(file)),
    );
    expect(writers).toEqual(['alexa/ssml.ts']);
  });

  it('touches session attributes through one door', () => {
    const past = files.filter((file) =>
      /(?<!readState\()session\?\.attributes|setSessionAttributes\((?!writeState\()|getSessionAttributes/.test(
        codeOf(file),
      ),
    );
    expect(past).toEqual([]);
  });

  it('reads the identifiers of a device in one place, and none of a person or a request', () => {
    const readers = files.filter((file) => /\b(deviceId|apiAccessToken)\b/.test(codeOf(file)));
    expect(readers).toEqual(['alexa/timeZone.ts']);
    const never = files.filter((file) =>
      /\b(userId|personId|sessionId|requestId|persistentEndpointId)\b/.test(codeOf(file)),
    );
    expect(never).toEqual([]);
  });

  it('takes clock and chance from outside, where the built skill is put together', () => {
    const takers = files.filter((file) =>
      /\bDate\.now\b|Math\.random|randomUUID\(|new Date\(\)/.test(codeOf(file)),
    );
    expect(takers).toEqual(['index.ts']);
  });

  it('keeps nothing between turns but in the built skill', () => {
    const keepers = files.filter((file) =>
      /^(export )?(let|var) |^(export )?const \w+[^=\n]*= new (Weak)?(Map|Set)(<[^()\n]*>)?\(\)/m.test(
        codeOf(file),
      ),
    );
    expect(keepers).toEqual([]);
  });

  it('keeps every file short enough to read in one go', () => {
    const long = files.filter((file) => readFileSync(join(LAMBDA, file), 'utf8').split('\n').length > 280);
    expect(long).toEqual([]);
  });
});
