import type { App } from 'aws-cdk-lib';
import type { Configuration } from './config';
import { EndpointStack } from './endpointStack';
import { SkillStack } from './skillStack';

/** What a build has left behind for deployment. */
export interface Artifacts {
  /** The released version. */
  readonly version: string;
  /** Folder of the built bundle. */
  readonly bundle: string;
  /** The skill package, zipped. */
  readonly skillPackage: string;
}

/** The whole installation: an endpoint a region, and the skill itself where the configuration asks for it. */
export const addStacks = (app: App, configuration: Configuration, artifacts: Artifacts): void => {
  const { version, bundle, skillPackage } = artifacts;
  const endpoints = configuration.regions.map(
    (alexaRegion) =>
      new EndpointStack(app, `CrampCoach-${alexaRegion}`, { alexaRegion, configuration, version, bundle }),
  );
  if (configuration.skillStack !== null) {
    const skill = new SkillStack(app, 'CrampCoach-Skill', {
      regions: configuration.regions,
      skillId: configuration.skillId,
      ...configuration.skillStack,
      skillPackage,
    });
    // Amazon refuses a skill whose endpoints do not admit it yet.
    for (const endpoint of endpoints) skill.addStackDependency(endpoint);
  }
};
