import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type App,
  CloudFormationValidatePlugin,
  type IPolicyValidationPlugin,
  Validations,
} from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';

/** Holds every template to AWS's own rules, to cdk-nag's and to ours; one finding fails the synth. */
export const validate = (app: App): void => {
  const rules = readFileSync(join(__dirname, 'rules.guard'), 'utf8');
  Validations.of(app).addPlugins(
    new AwsSolutionsChecks(app),
    new CloudFormationValidatePlugin({
      guardRules: [{ name: 'rules.guard', content: rules }],
    }) as IPolicyValidationPlugin,
  );
};
