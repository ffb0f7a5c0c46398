import { resolve } from 'node:path';
import { App } from 'aws-cdk-lib';
import { configuration as ours } from '../cramp-coach.config';
import { version } from '../package.json';
import { readConfiguration } from './config';
import { addStacks } from './crampCoach';
import { writePackage } from './package';
import { validate } from './validation';

/**
 * What `cdk synth` and `cdk deploy` run. Another configuration than the one at the root is tried with
 * `cdk synth -c configuration=test/infra/configurations/everything.ts`.
 */
const main = async (): Promise<void> => {
  const app = new App({ analyticsReporting: false });
  const other: unknown = app.node.tryGetContext('configuration');
  const configuration = readConfiguration(
    typeof other === 'string' ? (await import(resolve(other))).configuration : ours,
  );
  addStacks(app, configuration, {
    version,
    bundle: 'dist/lambda',
    // Of this configuration, which need not be the one that `npm run package` takes.
    skillPackage: writePackage(configuration, 'dist/deployed').path,
  });
  validate(app);
};

main().catch((error: Error) => {
  console.error(error.name === 'ConfigurationError' ? error.message : error);
  process.exitCode = 1;
});
