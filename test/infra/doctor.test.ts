import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { configuration as ours } from '../../cramp-coach.config';
import { examine, type Patient, report } from '../../infra/doctor';
import { configuration as everything } from './configurations/everything';

/** A project and a home in which nothing is missing. */
const healthy = (): Patient => {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-doctor-'));
  for (const path of [
    'interaction-model/skill/icons/small.png',
    'interaction-model/skill/icons/large.png',
    'dist/lambda/index.js',
    'home/.aws/config',
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
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
    ['an icon', without('interaction-model/skill/icons/large.png'), ['Icon large.png']],
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

function without(path: string): (patient: Patient) => Patient {
  return (patient) => {
    rmSync(join(patient.root, path), { recursive: true });
    return patient;
  };
}
