import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { configuration } from '../cramp-coach.config';
import { ICONS } from '../interaction-model/skill/icons/draw';
import { type Configuration, ConfigurationError, isPlaceholder, readConfiguration } from './config';

/** One thing a first deploy needs; `missing` says what to do about it, and null says that it is there. */
export interface Finding {
  readonly subject: string;
  readonly missing: string | null;
}

/** What the doctor looks at; of credentials it asks only whether there are any. */
export interface Patient {
  readonly root: string;
  readonly home: string;
  readonly nodeVersion: string;
  /** Environment variables; only whether they are set is asked. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly configuration: unknown;
}

/** Where the AWS command line and SDKs look for credentials; one is enough. */
const CREDENTIAL_VARIABLES = [
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
];
/** What a profile of `.aws/config` gets its credentials from; a region alone gives none. */
const CREDENTIAL_SOURCE =
  /^\s*(sso_|role_arn|credential_process|credential_source|web_identity_token_file|aws_access_key_id)/m;

/** Everything a deploy needs, in the order in which to see to it. Reads, and changes nothing. */
export const examine = (patient: Patient): readonly Finding[] => [
  node(patient),
  credentials(patient),
  ...configured(patient),
  ...icons(patient),
  built(patient),
];

const finding = (subject: string, isThere: boolean, advice: string): Finding => ({
  subject,
  missing: isThere ? null : advice,
});

const node = ({ root, nodeVersion }: Patient): Finding => {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wanted = String(engines.node).replace('>=', '');
  return finding(
    'Node',
    isAtLeast(nodeVersion, wanted),
    `Install Node ${wanted} or later; this is ${nodeVersion}.`,
  );
};

const isAtLeast = (version: string, wanted: string): boolean =>
  version.replace('v', '').localeCompare(wanted, 'en', { numeric: true }) >= 0;

const credentials = ({ home, env }: Patient): Finding =>
  finding(
    'AWS credentials',
    CREDENTIAL_VARIABLES.some((name) => (env[name] ?? '') !== '') ||
      existsSync(join(home, '.aws/credentials')) ||
      CREDENTIAL_SOURCE.test(textOf(join(home, '.aws/config'))),
    'Run "aws configure sso" (or "aws configure"), or set AWS_PROFILE.',
  );

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const configured = ({ configuration: value }: Patient): readonly Finding[] => {
  try {
    const valid = readConfiguration(value);
    return [{ subject: 'Configuration', missing: null }, skillId(valid), ...addresses(valid)];
  } catch (error) {
    if (error instanceof ConfigurationError) return [{ subject: 'Configuration', missing: error.message }];
    throw error;
  }
};

const skillId = ({ skillId: id }: Configuration): Finding =>
  finding(
    'Skill id',
    id !== null,
    'Make the skill (docs/deploy.md, step 5) and write its id into cramp-coach.config.ts; until then Alexa may not call the endpoint.',
  );

const addresses = (valid: Configuration): readonly Finding[] =>
  (
    [
      ['Privacy address', 'privacyPolicyUrl', 'docs/privacy.md'],
      ['Terms address', 'termsOfUseUrl', 'docs/terms.md'],
    ] as const
  ).map(([subject, key, document]) =>
    finding(
      subject,
      !isPlaceholder(valid[key]),
      `Publish ${document} and write its address into cramp-coach.config.ts as ${key}; it is still a placeholder.`,
    ),
  );

const icons = ({ root }: Patient): readonly Finding[] =>
  Object.entries(ICONS).map(([name, pixels]) =>
    finding(
      `Icon ${name}`,
      isPicture(join(root, 'interaction-model/skill/icons', name), pixels),
      'Run "npm run icons", which draws it.',
    ),
  );

/** Whether a PNG is there, so many pixels wide and high: its header says so, from byte 16 on. */
const isPicture = (path: string, pixels: number): boolean => {
  if (!existsSync(path)) return false;
  const png = readFileSync(path);
  return png.length > 24 && png.readUInt32BE(16) === pixels && png.readUInt32BE(20) === pixels;
};

const built = ({ root }: Patient): Finding =>
  finding('Bundle', existsSync(join(root, 'dist/lambda/index.js')), 'Run "npm run build".');

/** The findings as a page to read, one line each. */
export const report = (findings: readonly Finding[]): string =>
  findings
    .map(({ subject, missing }) =>
      missing === null ? `  ok       ${subject}` : `  missing  ${subject}: ${missing}`,
    )
    .join('\n');

const main = (): void => {
  const findings = examine({
    root: resolve(__dirname, '..'),
    home: homedir(),
    nodeVersion: process.version,
    env: process.env,
    configuration,
  });
  const missing = findings.filter((found) => found.missing !== null).length;
  console.log(report(findings));
  console.log(missing === 0 ? 'Ready to deploy.' : `${missing} missing; docs/deploy.md goes through them.`);
  process.exitCode = missing === 0 ? 0 : 1;
};

if (require.main === module) main();
