import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { context } from '../../cdk.json';
import { configuration as bare } from '../../cramp-coach.config';
import { type Configuration, readConfiguration } from '../../infra/config';
import { addStacks } from '../../infra/crampCoach';

// AWS's own rules are held by `cdk synth` and by rules.test.ts; repeating them here would cost 5 s a file.
process.env.CDK_VALIDATION = 'false';

/** A build's leavings, with a bundle and a package that only have to be there. */
const artifacts = () => {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-infra-'));
  const bundle = join(folder, 'lambda');
  const skillPackage = join(folder, 'skill-package.zip');
  mkdirSync(bundle);
  writeFileSync(join(bundle, 'index.js'), 'exports.handler = async () => ({});\n');
  writeFileSync(skillPackage, 'a skill package');
  return { version: '1.2.3', bundle, skillPackage };
};

/** As the CLI runs it, but for the warnings, which tests read from the constructs instead of the console. */
const quietly = { ...context, '@aws-cdk/core:annotationsInValidationReport': false };

export const app = (changes: Partial<Configuration> = {}): App => {
  const made = new App({ context: quietly, analyticsReporting: false });
  addStacks(made, readConfiguration({ ...bare, ...changes }), artifacts());
  return made;
};

/** Every template by its stack's name. */
export const synth = (changes: Partial<Configuration> = {}): Record<string, Template> => {
  const assembly = app(changes).synth();
  return Object.fromEntries(
    assembly.stacks.map((stack) => [stack.stackName, Template.fromJSON(stack.template)]),
  );
};

export const template = (templates: Record<string, Template>, stack: string): Template => {
  const found = templates[stack];
  if (found === undefined)
    throw new Error(`no stack ${stack}; there are ${Object.keys(templates).join(', ')}`);
  return found;
};

/** In the form Amazon gives out; belongs to nobody. */
export const SKILL_ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';
