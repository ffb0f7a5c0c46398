import { CfnOutput, RemovalPolicy, SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnSkill } from 'aws-cdk-lib/alexa-ask';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import type { Construct } from 'constructs';
import { customApi } from '../interaction-model/skill/customApi';
import { type AlexaRegion, AWS_REGIONS, endpointArn } from './regions';

export interface SkillStackProps extends StackProps {
  /** The first one is where the skill's own stack lives: another one in its place would make a second skill. */
  readonly regions: readonly AlexaRegion[];
  /** Null on the first deploy, which makes the skill and thereby its id. */
  readonly skillId: string | null;
  readonly vendorId: string;
  readonly secretName: string;
  readonly skillPackage: string;
}

/**
 * The Alexa skill as a CloudFormation resource. The skill and the endpoint's permission point at each other, so
 * the first deploy makes a skill without endpoints, and the second, which knows its id, gives it them.
 */
export class SkillStack extends Stack {
  constructor(scope: Construct, id: string, props: SkillStackProps) {
    const { regions, skillId, vendorId, secretName, skillPackage, ...rest } = props;
    const [home = 'NA'] = regions;
    super(scope, id, {
      ...rest,
      env: { region: AWS_REGIONS[home] },
      description: 'Cramp Coach: the Alexa skill',
      terminationProtection: true,
    });

    const asset = new Asset(this, 'Package', { path: skillPackage });
    const reader = new Role(this, 'PackageReader', {
      assumedBy: new ServicePrincipal('alexa-appkit.amazon.com'),
      description: 'Lets Alexa fetch the skill package, and nothing else.',
      inlinePolicies: {
        ReadPackage: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ['s3:GetObject'],
              resources: [asset.bucket.arnForObjects(asset.s3ObjectKey)],
            }),
          ],
        }),
      },
    });

    const credential = (jsonField: string) =>
      SecretValue.secretsManager(secretName, { jsonField }).unsafeUnwrap();
    const endpoints = Object.fromEntries(
      regions.map((region) => [region, endpointArn(region, this.account)]),
    );

    const skill = new CfnSkill(this, 'Skill', {
      vendorId,
      authenticationConfiguration: {
        clientId: credential('clientId'),
        clientSecret: credential('clientSecret'),
        refreshToken: credential('refreshToken'),
      },
      skillPackage: {
        s3Bucket: asset.s3BucketName,
        s3Key: asset.s3ObjectKey,
        s3BucketRole: reader.roleArn,
        ...(skillId === null ? {} : { overrides: { manifest: { apis: { custom: customApi(endpoints) } } } }),
      },
    });
    skill.node.addDependency(reader);
    skill.applyRemovalPolicy(RemovalPolicy.RETAIN);
    new CfnOutput(this, 'SkillId', { value: skill.ref, description: 'Goes into cramp-coach.config.ts.' });
  }
}
