import { Match } from 'aws-cdk-lib/assertions';
import { configuration as everything } from './configurations/everything';
import { app, synth, template } from './synth';

const three = synth(everything);
const skill = template(three, 'CrampCoach-Skill');

describe('the stacks', () => {
  it('are one endpoint for one region, and no skill, as the configuration comes', () => {
    expect(Object.keys(synth())).toEqual(['CrampCoach-NA']);
  });

  it('are one endpoint a region and the skill when the configuration asks for it', () => {
    expect(Object.keys(three).sort()).toEqual([
      'CrampCoach-EU',
      'CrampCoach-FE',
      'CrampCoach-NA',
      'CrampCoach-Skill',
    ]);
  });

  it('lie where Alexa calls them, protected from deletion', () => {
    const stacks = app(everything).synth().stacks;
    expect(stacks.map(({ environment, stackName }) => [stackName, environment.region]).sort()).toEqual([
      ['CrampCoach-EU', 'eu-west-1'],
      ['CrampCoach-FE', 'us-west-2'],
      ['CrampCoach-NA', 'us-east-1'],
      ['CrampCoach-Skill', 'us-east-1'],
    ]);
    expect(stacks.every(({ terminationProtection }) => terminationProtection)).toBe(true);
  });

  it('are deployed endpoints first: Amazon refuses a skill whose endpoints do not admit it', () => {
    const stacks = app(everything)
      .synth()
      .stacks.map(({ stackName }) => stackName);
    expect(stacks.at(-1)).toBe('CrampCoach-Skill');
  });

  it('give every region the same function name, and borrow nothing from one another', () => {
    for (const region of ['NA', 'EU', 'FE']) {
      const stack = template(three, `CrampCoach-${region}`);
      stack.hasResourceProperties('AWS::Lambda::Function', { FunctionName: 'cramp-coach' });
      expect(JSON.stringify(stack.toJSON())).not.toMatch(/Fn::ImportValue|ExportsOutput/);
    }
  });
});

describe('the skill', () => {
  it('outlives its stack', () => {
    skill.hasResource('Alexa::ASK::Skill', { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('takes its credentials from the secret, so that none is in a template', () => {
    const credential = (field: string) =>
      `{{resolve:secretsmanager:cramp-coach/lwa:SecretString:${field}::}}`;
    skill.hasResourceProperties('Alexa::ASK::Skill', {
      VendorId: 'M1ABCDEFGHIJK2',
      AuthenticationConfiguration: {
        ClientId: credential('clientId'),
        ClientSecret: credential('clientSecret'),
        RefreshToken: credential('refreshToken'),
      },
    });
  });

  it('lets Alexa read its package and nothing else, before it asks', () => {
    skill.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [Match.objectLike({ Principal: { Service: 'alexa-appkit.amazon.com' } })],
      },
      Policies: [
        {
          PolicyName: 'ReadPackage',
          PolicyDocument: Match.objectLike({ Statement: [Match.objectLike({ Action: 's3:GetObject' })] }),
        },
      ],
    });
    skill.hasResource('Alexa::ASK::Skill', { DependsOn: [Match.stringLikeRegexp('^PackageReader')] });
  });

  it('is answered by every region at its own endpoint', () => {
    const arn = (region: string) => ({
      endpoint: {
        uri: {
          'Fn::Join': [
            '',
            [`arn:aws:lambda:${region}:`, { Ref: 'AWS::AccountId' }, ':function:cramp-coach:live'],
          ],
        },
      },
    });
    skill.hasResourceProperties('Alexa::ASK::Skill', {
      SkillPackage: {
        Overrides: {
          Manifest: {
            apis: {
              custom: {
                regions: { NA: arn('us-east-1'), EU: arn('eu-west-1'), FE: arn('us-west-2') },
                ...arn('us-east-1'),
              },
            },
          },
        },
      },
    });
  });

  it('says its id, which the configuration needs next', () => {
    skill.hasOutput('SkillId', { Value: { Ref: Match.stringLikeRegexp('^Skill') } });
  });

  it('has no endpoint on the first deploy, which is the one that makes its id', () => {
    const first = template(synth({ ...everything, skillId: null }), 'CrampCoach-Skill');
    first.hasResourceProperties('Alexa::ASK::Skill', { SkillPackage: { Overrides: Match.absent() } });
  });
});
