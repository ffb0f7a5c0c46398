import { Validations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** Lets one finding of cdk-nag stand on one construct; the reason is for whoever audits this. */
export const acknowledge = (construct: Construct, id: string, reason: string): void => {
  Validations.of(construct).acknowledge({ id, reason });
};
