import { configuration as ours } from '../../cramp-coach.config';
import { ConfigurationError, isPlaceholder, readConfiguration } from '../../infra/config';
import { configuration as everything } from './configurations/everything';

const complaint = (value: unknown): string => {
  try {
    readConfiguration(value);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return '';
};

describe('the configuration', () => {
  it.each([
    ['the one at the root', ours],
    ['everything switched on', everything],
  ])('takes %s', (_, configuration) => {
    expect(readConfiguration(configuration)).toEqual(configuration);
  });

  it.each<[string, object, string]>([
    ['no region', { regions: [] }, 'regions: Write at least one region'],
    ['an unknown region', { regions: ['US'] }, 'regions.0: Write regions as "NA", "EU" or "FE".'],
    ['a region twice', { regions: ['NA', 'NA'] }, 'regions: Write each region once.'],
    ['one region that is no list', { regions: 'NA' }, 'regions: Write a list of regions'],
    [
      'a skill id cut short',
      { skillId: 'amzn1.ask.skill.12' },
      'skillId: Write the skill id as the console shows it',
    ],
    ['an empty skill id', { skillId: '' }, 'skillId: Write the skill id as the console shows it'],
    ['no e-mail address', { alarmEmail: 'me' }, 'alarmEmail: Write an e-mail address, or null for none.'],
    ['days without an end', { logRetentionDays: 9999 }, 'logRetentionDays: Write the days'],
    ['days CloudWatch does not know', { logRetentionDays: 31 }, 'logRetentionDays: Write the days'],
    [
      'an address without TLS',
      { privacyPolicyUrl: 'http://a.org' },
      'privacyPolicyUrl: Write the full https',
    ],
    ['an address that is none', { termsOfUseUrl: 'terms' }, 'termsOfUseUrl: Write the full https'],
    [
      'a blank in an address',
      { termsOfUseUrl: 'https://a.org/te rms' },
      'termsOfUseUrl: Write the full https',
    ],
    [
      'a password in an address',
      { termsOfUseUrl: 'https://u:p@a.org/' },
      'termsOfUseUrl: Write the full https',
    ],
    ['an address without slashes', { termsOfUseUrl: 'https:a.org' }, 'termsOfUseUrl: Write the full https'],
    [
      'a host without a name',
      { termsOfUseUrl: 'https://localhost/t' },
      'termsOfUseUrl: Write the full https',
    ],
    [
      'a brand in the host',
      { termsOfUseUrl: 'https://my-alexa.org/t' },
      'on a host without "alexa" or "amazon"',
    ],
    [
      'half a skill stack',
      { skillStack: { vendorId: 'M1ABCDEFGHIJK2' } },
      'skillStack.secretName: This key is missing',
    ],
    ['a misspelt key', { alarmMail: null }, 'alarmMail: There is no such key'],
    [
      'the placeholder address on a skill of its own',
      { skillStack: everything.skillStack },
      'Write an address of your own',
    ],
  ])('refuses %s and says what to write', (_, changes, sentence) => {
    expect(complaint({ ...ours, ...changes })).toContain(sentence);
  });

  it('names every missing key at once', () => {
    const message = complaint({});
    for (const key of Object.keys(ours)) expect(message).toContain(`${key}: This key is missing; write it.`);
  });

  it('refuses what is no object', () => {
    expect(complaint(undefined)).toContain('Write the configuration as one object');
  });

  it('takes an address with or without its last slash', () => {
    for (const url of ['https://a.org', 'https://a.org/', 'https://a.org/privacy'])
      expect(complaint({ ...ours, privacyPolicyUrl: url })).toBe('');
  });

  it('takes a brand in the path, where Amazon allows it', () => {
    expect(complaint({ ...ours, privacyPolicyUrl: 'https://a.org/alexa/privacy' })).toBe('');
  });

  it('knows an address that nobody has filled in', () => {
    for (const url of [ours.privacyPolicyUrl, 'https://your-site.example/privacy'])
      expect(isPlaceholder(url)).toBe(true);
    expect(isPlaceholder(everything.privacyPolicyUrl)).toBe(false);
  });
});
