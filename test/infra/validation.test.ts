import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, CfnResource, Stack } from 'aws-cdk-lib';
import { AttributeType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { ManagedPolicy, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { context } from '../../cdk.json';
import { validate } from '../../infra/validation';
import { configuration as everything } from './configurations/everything';
import { app, SKILL_ID } from './synth';

/** Every finding as `rule at construct`, sorted; an app without one synthesises and gives none. */
const findings = (made: App): readonly string[] => {
  const silent = jest.spyOn(console, 'error').mockImplementation();
  try {
    validate(made);
    made.synth();
    return [];
  } catch {
    return reported(join(made.outdir, 'validation-report.json'));
  } finally {
    silent.mockRestore();
  }
};

interface Report {
  readonly pluginReports: readonly {
    readonly violations: readonly {
      readonly ruleName: string;
      readonly severity: string;
      readonly violatingConstructs: readonly { readonly constructPath: string }[];
    }[];
  }[];
}

const reported = (path: string): readonly string[] => {
  const report: Report = JSON.parse(readFileSync(path, 'utf8'));
  return report.pluginReports
    .flatMap(({ violations }) => violations)
    .filter(({ severity }) => severity === 'error')
    .flatMap(({ ruleName, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => `${ruleName} at ${constructPath}`),
    )
    .sort();
};

describe('our own templates', () => {
  it.each([
    ['as the configuration comes', {}],
    ['with everything switched on', everything],
  ])('hold every rule %s', (_, configuration) => {
    expect(findings(app(configuration))).toEqual([]);
  });
});

describe('a template with every fault', () => {
  const made = new App({ context, analyticsReporting: false });
  const stack = new Stack(made, 'Faulty');
  const role = (id: string) =>
    new Role(stack, id, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  const allowing = (id: string, ...actions: string[]) =>
    role(id).addToPolicy(new PolicyStatement({ actions, resources: ['arn:aws:dynamodb:::table/t'] }));
  const permission = (id: string, principal: string, eventSourceToken?: string) =>
    new CfnPermission(stack, id, {
      action: 'lambda:InvokeFunction',
      functionName: 'cramp-coach:live',
      principal,
      ...(eventSourceToken === undefined ? {} : { eventSourceToken }),
    });

  new TableV2(stack, 'Unrecoverable', { partitionKey: { name: 'pk', type: AttributeType.STRING } });
  permission('EverySkill', 'alexa-appkit.amazon.com');
  permission('NotAlexa', 's3.amazonaws.com', SKILL_ID);
  allowing('PutsAndReads', 'dynamodb:PutItem', 'dynamodb:GetItem');
  allowing('Scans', 'dynamodb:Scan');
  allowing('PutsAnything', 'dynamodb:PutItem');
  const customer = new ManagedPolicy(stack, 'Customer', {
    statements: [
      new PolicyStatement({ actions: ['dynamodb:DeleteItem'], resources: ['arn:aws:dynamodb:::table/t'] }),
    ],
  });
  role('Borrower').addManagedPolicy(customer);
  new CfnResource(stack, 'Attached', {
    type: 'AWS::IAM::RolePolicy',
    properties: {
      PolicyName: 'Attached',
      RoleName: role('Holder').roleName,
      PolicyDocument: { Statement: [{ Effect: 'Allow', Action: ['dynamodb:Query'], Resource: ['*'] }] },
    },
  });
  role('Administrator').addManagedPolicy(ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'));
  new CfnResource(stack, 'SlowFunction', {
    type: 'AWS::Lambda::Function',
    properties: { Timeout: 'seven', Role: 'arn:aws:iam::1:role/r', Code: { ZipFile: '//' } },
  });
  new Role(stack, 'ReadsMoreThanThePackage', {
    assumedBy: new ServicePrincipal('alexa-appkit.amazon.com'),
    inlinePolicies: {
      List: new PolicyDocument({
        statements: [new PolicyStatement({ actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::b'] })],
      }),
    },
  });
  const found = findings(made);

  it.each([
    ['a table that cannot be restored', 'TABLE_RECOVERS_TO_A_POINT_IN_TIME at Faulty/Unrecoverable'],
    ['a permission for every Alexa skill', 'ONLY_OUR_SKILL_MAY_CALL at Faulty/EverySkill'],
    ['a permission for somebody who is not Alexa', 'ONLY_OUR_SKILL_MAY_CALL at Faulty/NotAlexa'],
    ['a role that may put and read', 'POLICIES_ONLY_PUT_ROWS at Faulty/PutsAndReads'],
    ['a role that may do one thing, which is to scan', 'POLICIES_ONLY_PUT_ROWS at Faulty/Scans'],
    ['a row with any attribute', 'ROWS_HAVE_NO_OTHER_ATTRIBUTE at Faulty/PutsAnything'],
    ['a policy of its own that may delete', 'POLICIES_ONLY_PUT_ROWS at Faulty/Customer'],
    ['a policy set upon a role from outside', 'POLICIES_ONLY_PUT_ROWS at Faulty/Attached'],
    ['a role that is lent a policy', 'NO_POLICY_IS_LENT at Faulty/Borrower'],
    ['a role that is lent one of AWS', 'NO_POLICY_IS_LENT at Faulty/Administrator'],
    ['a reader that may list the bucket', 'ROLES_ONLY_READ_THE_PACKAGE at Faulty/ReadsMoreThanThePackage'],
    ['what cdk-nag knows', 'AwsSolutions-IAM4'],
    ['what CloudFormation would refuse', 'at Faulty/SlowFunction'],
  ])('is refused for %s', (_, finding) => {
    expect(found.filter((text) => text.includes(finding))).not.toEqual([]);
  });
});
