import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const LAMBDA = join(__dirname, '..', '..', 'lambda');

const files = readdirSync(LAMBDA, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(LAMBDA, join(entry.parentPath, entry.name)));

/** Comments are no code. */
const codeOf = (file: string): string =>
  readFileSync(join(LAMBDA, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/*
 * The import walls are the linter's (biome.json). These are the promises that no import shows.
 */
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
