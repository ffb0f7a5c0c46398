/**
 * The Alexa regions an endpoint can stand in, each with the one AWS region that Alexa calls it in
 * (ask-cli's own map; other AWS regions have no Alexa trigger).
 */
export const AWS_REGIONS = {
  NA: 'us-east-1',
  EU: 'eu-west-1',
  FE: 'us-west-2',
} as const;

export type AlexaRegion = keyof typeof AWS_REGIONS;

/** Their names, as the configuration lists them. */
export const ALEXA_REGIONS = ['NA', 'EU', 'FE'] as const satisfies readonly AlexaRegion[];

/** The same in every region, so that the skill's endpoints can be written down without asking a stack. */
export const FUNCTION_NAME = 'cramp-coach';

/** Alexa calls the alias and never a version, so that a deployment can shift it. */
export const ALIAS_NAME = 'live';

/** The address Alexa calls, in the `aws` partition, which is the only one Alexa knows. */
export const endpointArn = (region: AlexaRegion, accountId: string): string =>
  `arn:aws:lambda:${AWS_REGIONS[region]}:${accountId}:function:${FUNCTION_NAME}:${ALIAS_NAME}`;
