import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { configuration as ours } from '../../cramp-coach.config';
import { examine, type Patient, report } from '../../infra/doctor';
import { ICONS } from '../../interaction-model/skill/icons/draw';
import { configuration as everything } from './configurations/everything';

const ICON_FOLDER = 'interaction-model/skill/icons';

/** A project and a home in which nothing is missing. */
const healthy = (): Patient => {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-doctor-'));
  for (const path of [
    ...Object.keys(ICONS).map((name) => join(ICON_FOLDER, name)),
    'dist/lambda/index.js',
    'home/.aws/config',
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  for (const name of Object.keys(ICONS)) {
    copyFileSync(join(__dirname, '../..', ICON_FOLDER, name), join(folder, ICON_FOLDER, name));
  }
  writeFileSync(join(folder, 'home/.aws/config'), '[profile home]\nsso_session = home\n');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ engines: { node: '>=20.20' } }));
  return {
    root: folder,
    home: join(folder, 'home'),
    nodeVersion: 'v20.20.2',
    env: {},
    configuration: everything,
  };
};

const missing = (patient: Patient): readonly string[] =>
  examine(patient)
    .filter((finding) => finding.missing !== null)
    .map(({ subject }) => subject);

describe('the doctor', () => {
  it('finds nothing missing where nothing is', () => {
    expect(missing(healthy())).toEqual([]);
  });

  it.each<[string, (patient: Patient) => Patient, readonly string[]]>([
    ['an old Node', (patient) => ({ ...patient, nodeVersion: 'v20.9.0' }), ['Node']],
    ['credentials', without('home'), ['AWS credentials']],
    [
      'credentials that are only a region',
      holding('home/.aws/config', 'region = eu-west-1'),
      ['AWS credentials'],
    ],
    ['an icon', without('interaction-model/skill/icons/large.png'), ['Icon large.png']],
    [
      'an icon that is no picture',
      holding('interaction-model/skill/icons/large.png', ''),
      ['Icon large.png'],
    ],
    ['the bundle', without('dist'), ['Bundle']],
    [
      'a skill id',
      (patient) => ({ ...patient, configuration: { ...everything, skillId: null } }),
      ['Skill id'],
    ],
    [
      'what the configuration leaves open as it comes',
      (patient) => ({ ...patient, configuration: ours }),
      ['Skill id', 'Privacy address', 'Terms address'],
    ],
    [
      'a value that cannot be used',
      (patient) => ({ ...patient, configuration: { ...ours, regions: [] } }),
      ['Configuration'],
    ],
  ])('notices %s', (_, harm, subjects) => {
    expect(missing(harm(healthy()))).toEqual(subjects);
  });

  it('takes credentials from the environment, and asks only whether they are there', () => {
    const patient = without('home')(healthy());
    const findings = examine({ ...patient, env: { AWS_ACCESS_KEY_ID: 'a-secret-value' } });
    expect(findings).toContainEqual({ subject: 'AWS credentials', missing: null });
    expect(report(findings)).not.toContain('a-secret-value');
  });

  it('says what to do about each thing that is missing', () => {
    const text = report(examine({ ...healthy(), configuration: ours }));
    expect(text).toMatch(/ok {7}Node/);
    expect(text).toMatch(/missing {2}Skill id: Make the skill/);
    expect(text).toMatch(/missing {2}Privacy address: Publish docs\/privacy\.md/);
  });

  it('changes nothing', () => {
    const patient = healthy();
    const before = readdirSync(patient.root, { recursive: true }).sort();
    examine(patient);
    expect(readdirSync(patient.root, { recursive: true }).sort()).toEqual(before);
  });
});

function holding(path: string, text: string): (patient: Patient) => Patient {
  return (patient) => {
    writeFileSync(join(patient.root, path), text);
    return patient;
  };
}

function without(path: string): (patient: Patient) => Patient {
  return (patient) => {
    rmSync(join(patient.root, path), { recursive: true });
    return patient;
  };
}
