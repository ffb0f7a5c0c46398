import { readFileSync } from 'node:fs';
import { MODEL_PATH } from '../../interaction-model/build';
import { faultFinder } from '../../interaction-model/skill/amazonSchema';
import { customApi } from '../../interaction-model/skill/customApi';
import { manifest } from '../../interaction-model/skill/manifest';
import { skillPackage } from '../../interaction-model/skill/package';
import { ENGLISH_LOCALES } from '../../lambda/words/region';

const ADDRESSES = {
  privacyPolicyUrl: 'https://cramp-coach.invalid/privacy',
  termsOfUseUrl: 'https://cramp-coach.invalid/terms',
};
const ARN = 'arn:aws:lambda:us-east-1:123456789012:function:cramp-coach:live';

const model = readFileSync(MODEL_PATH);
const files = new Map(skillPackage(ADDRESSES, model).map(({ name, data }) => [name, data]));

describe('the package', () => {
  it('is the manifest, one model a locale and the icons, at the places Amazon reads', () => {
    expect([...files.keys()]).toEqual([
      'skill.json',
      ...ENGLISH_LOCALES.map((locale) => `interactionModels/custom/${locale}.json`),
      'assets/images/small.png',
      'assets/images/large.png',
    ]);
  });

  it('holds every picture that its manifest names', () => {
    const named = [...String(files.get('skill.json')).matchAll(/file:\/\/([^"]+)/g)].map(([, path]) => path);
    expect(named).toHaveLength(2 * ENGLISH_LOCALES.length);
    for (const path of named) expect(files.has(path ?? '')).toBe(true);
  });
});

describe("Amazon's own description of the manifest", () => {
  const faults = faultFinder('manifest');

  it('is met', () => {
    expect(faults(JSON.parse(String(files.get('skill.json'))))).toEqual([]);
  });

  it('is met with endpoints', () => {
    expect(faults(manifest(ADDRESSES, { NA: ARN, EU: ARN }))).toEqual([]);
  });

  it('is met by every screen', () => {
    const screens = faultFinder('screen');
    const { interfaces } = customApi({});
    expect(interfaces.flatMap(screens)).toEqual([]);
    expect(screens({ type: 'ALEXA_PRESENTATION_APL', supportedViewports: [{ mode: 'WATCH' }] })).not.toEqual(
      [],
    );
  });

  it.each([
    ['a misspelt key', { publishingInfo: {} }],
    ['a manifest version of another day', { manifestVersion: 2 }],
    [
      'a summary that is too long',
      { publishingInformation: { locales: { 'en-US': { name: 'Cramp Coach', summary: 'x'.repeat(161) } } } },
    ],
  ])('is broken by %s', (_, changes) => {
    const { manifest: whole } = manifest(ADDRESSES);
    expect(faults({ manifest: { ...whole, ...changes } })).not.toEqual([]);
  });
});

describe("Amazon's own description of the model", () => {
  it('is met', () => {
    expect(faultFinder('model')(JSON.parse(String(model)))).toEqual([]);
  });
});
