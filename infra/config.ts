import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import * as v from 'valibot';
import { ALEXA_REGIONS } from './regions';

/** CloudWatch's steps, but its "for ever": the privacy policy promises an end. */
const RETENTION_DAYS = Object.values(RetentionDays)
  .filter((days): days is number => typeof days === 'number' && days !== RetentionDays.INFINITE)
  .sort((a, b) => a - b);

/**
 * Domains that RFC 2606 reserves: an address on one of them is a blank that nobody has filled in yet. Our tests stand
 * on the fourth, `.invalid`.
 */
const PLACEHOLDER_HOST = /(^|\.)(example\.(com|net|org)|example|test|localhost)\.?$/;

const text = (sentence: string, pattern: RegExp) => v.pipe(v.string(sentence), v.regex(pattern, sentence));

/** Amazon refuses a policy address whose host carries one of its own brands (policy requirements, 1a). */
const webAddress = (what: string) => {
  const sentence = `Write the full https address of the ${what} as a browser shows it, in small letters and on a host without "alexa" or "amazon" in its name.`;
  return v.pipe(v.string(sentence), v.check(isPublicAddress, sentence));
};

/** An address as a browser would write it, on a host that has a name: what is written here is shown to people as it is. */
const isPublicAddress = (value: string): boolean => {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password, hostname, href } = new URL(value);
  return (
    protocol === 'https:' &&
    username === '' &&
    password === '' &&
    /^(?!.*(alexa|amazon)).+\.[a-z]/.test(hostname) &&
    (href === value || href === `${value}/`)
  );
};

const retention = `Write the days to keep logs as one of CloudWatch's steps: ${RETENTION_DAYS.join(', ')}.`;

const SkillStackSchema = v.strictObject(
  {
    /** The developer account's vendor id, from the developer console's "My ID" page. */
    vendorId: text(
      'Write the vendor id as the console shows it, for instance "M1ABCDEFGHIJK2".',
      /^[A-Z0-9]{5,30}$/,
    ),
    /** Name of the Secrets Manager secret that holds `clientId`, `clientSecret` and `refreshToken`. */
    secretName: text(
      'Write the name of the secret with the Login with Amazon credentials, for instance "cramp-coach/lwa".',
      /^[\w/+=.@-]{1,512}$/,
    ),
  },
  'Write null, or an object with "vendorId" and "secretName" and nothing else.',
);

const ConfigurationSchema = v.strictObject(
  {
    /** Where the skill answers from, its home first; add others behind it. Each region keeps its own feedback. */
    regions: v.pipe(
      v.array(
        v.picklist(ALEXA_REGIONS, 'Write regions as "NA", "EU" or "FE".'),
        'Write a list of regions, for instance ["NA"].',
      ),
      v.minLength(1, 'Write at least one region, for instance ["NA"].'),
      v.check((regions) => new Set(regions).size === regions.length, 'Write each region once.'),
      v.readonly(),
    ),
    /** Known only once the skill exists; until it is written here, nobody may call the endpoint. */
    skillId: v.nullable(
      text(
        'Write the skill id as the console shows it, "amzn1.ask.skill." and 36 more characters, or null before the skill exists.',
        /^amzn1\.ask\.skill\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      ),
    ),
    /** Who hears of an alarm; null leaves the topic without a reader. */
    alarmEmail: v.nullable(
      v.pipe(
        v.string('Write an e-mail address, or null for none.'),
        v.email('Write an e-mail address, or null for none.'),
      ),
    ),
    /** How long the one log line a turn is kept. */
    logRetentionDays: v.picklist(RETENTION_DAYS, retention),
    privacyPolicyUrl: webAddress('privacy policy (docs/privacy.md, published)'),
    termsOfUseUrl: webAddress('terms of use (docs/terms.md, published)'),
    /** Lets CloudFormation make the skill itself; null leaves that to `npm run package` and the console. */
    skillStack: v.nullable(SkillStackSchema),
  },
  'Write the configuration as one object with the keys that infra/config.ts lists.',
);

/** What `cramp-coach.config.ts` says. */
export type Configuration = v.InferOutput<typeof ConfigurationSchema>;

/** A configuration that cannot be deployed; its message has one line a mistake, each saying what to write. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * Gives back what it was given once every value is one that can be deployed.
 * @throws ConfigurationError naming every wrong, missing or unknown value
 */
export const readConfiguration = (value: unknown): Configuration => {
  const result = v.safeParse(ConfigurationSchema, value);
  const mistakes = result.success ? conflicts(result.output) : result.issues.map(sentence);
  if (result.success && mistakes.length === 0) return result.output;
  throw new ConfigurationError(['cramp-coach.config.ts cannot be used:', ...mistakes].join('\n  '));
};

/** True of an address that nobody has filled in yet. */
export const isPlaceholder = (url: string): boolean => PLACEHOLDER_HOST.test(new URL(url).hostname);

const sentence = (issue: v.BaseIssue<unknown>): string => {
  const path = v.getDotPath(issue);
  if (path === null) return issue.message;
  if (issue.type !== 'strict_object') return `${path}: ${issue.message}`;
  if (issue.expected === 'never') return `${path}: There is no such key; take it out or correct its name.`;
  return issue.received === 'undefined'
    ? `${path}: This key is missing; write it.`
    : `${path}: ${issue.message}`;
};

/** Values that are right by themselves and wrong together. */
const conflicts = (configuration: Configuration): readonly string[] => {
  if (configuration.skillStack === null) return [];
  return (['privacyPolicyUrl', 'termsOfUseUrl'] as const)
    .filter((key) => isPlaceholder(configuration[key]))
    .map(
      (key) => `${key}: Write an address of your own; the skill stack would show this placeholder to people.`,
    );
};
