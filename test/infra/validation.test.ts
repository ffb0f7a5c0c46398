import { App, CfnResource, Stack } from 'aws-cdk-lib';
import { AttributeType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { context } from '../../cdk.json';
import { validate } from '../../infra/validation';
import { configuration as everything } from './configurations/everything';
import { app, SKILL_ID } from './synth';

/** What the validators print while `made` is synthesised; null when they find nothing. */
const findings = (made: App): string | null => {
  const printed: string[] = [];
  const print = jest.spyOn(console, 'error').mockImplementation((text: string) => void printed.push(text));
  try {
    validate(made);
    made.synth();
    return null;
  } catch (error) {
    return `${printed.join('\n')}\n${error}`;
  } finally {
    print.mockRestore();
  }
};

const broken = (build: (stack: Stack) => void): App => {
  const made = new App({ context, analyticsReporting: false });
  build(new Stack(made, 'Broken'));
  return made;
};

const role = (stack: Stack) =>
  new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });

const permission = (stack: Stack, properties: object) =>
  new CfnPermission(stack, 'Permission', {
    action: 'lambda:InvokeFunction',
    functionName: 'cramp-coach:live',
    principal: 'alexa-appkit.amazon.com',
    ...properties,
  });

describe('our own templates', () => {
  it.each([
    ['as the configuration comes', {}],
    ['with everything switched on', everything],
    ['on the first deploy of the skill', { ...everything, skillId: null }],
  ])('hold every rule %s', (_, configuration) => {
    expect(findings(app(configuration))).toBeNull();
  });
});

describe('a template is refused', () => {
  it.each<[string, string, (stack: Stack) => void]>([
    [
      'that keeps a table without point-in-time recovery',
      'TABLE_RECOVERS_TO_A_POINT_IN_TIME',
      (stack) => new TableV2(stack, 'Table', { partitionKey: { name: 'pk', type: AttributeType.STRING } }),
    ],
    ['that admits every Alexa skill', 'ONLY_OUR_SKILL_MAY_CALL', (stack) => permission(stack, {})],
    [
      'that admits somebody who is not Alexa',
      'ONLY_OUR_SKILL_MAY_CALL',
      (stack) => permission(stack, { principal: 's3.amazonaws.com', eventSourceToken: SKILL_ID }),
    ],
    [
      'whose function may read the table',
      'POLICIES_ONLY_PUT_ROWS',
      (stack) =>
        role(stack).addToPolicy(
          new PolicyStatement({
            actions: ['dynamodb:PutItem', 'dynamodb:GetItem'],
            resources: ['arn:aws:dynamodb:::t'],
          }),
        ),
    ],
    [
      'whose function may do one thing, and that is reading',
      'POLICIES_ONLY_PUT_ROWS',
      (stack) =>
        role(stack).addToPolicy(
          new PolicyStatement({ actions: ['dynamodb:Scan'], resources: ['arn:aws:dynamodb:::t'] }),
        ),
    ],
    [
      'that cdk-nag finds fault with',
      'AwsSolutions-IAM4',
      (stack) => role(stack).addManagedPolicy(ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')),
    ],
    [
      'that CloudFormation would refuse',
      'Timeout',
      (stack) =>
        new CfnResource(stack, 'Function', {
          type: 'AWS::Lambda::Function',
          properties: { Timeout: 'seven', Role: 'arn:aws:iam::1:role/r', Code: { ZipFile: '//' } },
        }),
    ],
  ])('%s', (_, rule, build) => {
    expect(findings(broken(build))).toContain(rule);
  });
});
