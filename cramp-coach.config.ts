import type { Configuration } from './infra/config';

/**
 * Everything about this installation that differs from another one. `npm run doctor` says what is still missing;
 * what each value means is written beside its type in `infra/config.ts`.
 */
export const configuration: Configuration = {
  regions: ['NA'],
  skillId: null,
  alarmEmail: null,
  logRetentionDays: 30,
  privacyPolicyUrl: 'https://example.org/cramp-coach/privacy',
  termsOfUseUrl: 'https://example.org/cramp-coach/terms',
  skillStack: null,
};
