import type { Configuration } from '../../../infra/config';

/** Every switch on: three regions, a skill id, somebody to tell, and the skill made by CloudFormation. */
export const configuration: Configuration = {
  regions: ['NA', 'EU', 'FE'],
  skillId: 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000',
  alarmEmail: 'somebody@cramp-coach.invalid',
  logRetentionDays: 90,
  privacyPolicyUrl: 'https://cramp-coach.invalid/privacy',
  termsOfUseUrl: 'https://cramp-coach.invalid/terms',
  skillStack: { vendorId: 'M1ABCDEFGHIJK2', secretName: 'cramp-coach/lwa' },
};
