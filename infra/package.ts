import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { configuration } from '../cramp-coach.config';
import { MODEL_PATH } from '../interaction-model/build';
import { faultFinder } from '../interaction-model/skill/amazonSchema';
import { skillPackage } from '../interaction-model/skill/package';
import { type ZipEntry, zip } from '../interaction-model/skill/zip';
import { type Configuration, isPlaceholder, readConfiguration } from './config';

const faultsIn = (
  files: readonly ZipEntry[],
  prefix: string,
  faults: (value: unknown) => readonly string[],
): readonly string[] =>
  files
    .filter(({ name }) => name.startsWith(prefix))
    .flatMap(({ name, data }) => faults(JSON.parse(data.toString())).map((fault) => `${name}: ${fault}`));

/**
 * Writes the skill package of a configuration into a folder: `skill-package/` for ask-cli, and the same as a zip for
 * the console and for CloudFormation.
 *
 * @returns the path of the zip, and how many files are in it
 * @throws Error for what Amazon would refuse
 */
export const writePackage = (
  { privacyPolicyUrl, termsOfUseUrl }: Configuration,
  folder: string,
): { readonly path: string; readonly files: number } => {
  const files = skillPackage({ privacyPolicyUrl, termsOfUseUrl }, readFileSync(MODEL_PATH));
  const found = [
    ...faultsIn(files, 'skill.json', faultFinder('manifest')),
    ...faultsIn(files, 'interactionModels/', faultFinder('model')),
  ];
  if (found.length > 0) throw new Error(`Amazon would refuse this package:\n  ${found.join('\n  ')}`);

  for (const { name, data } of files) {
    const path = join(folder, 'skill-package', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }
  const path = join(folder, 'skill-package.zip');
  writeFileSync(path, zip(files));
  return { path, files: files.length };
};

const main = (): void => {
  const valid = readConfiguration(configuration);
  const { files } = writePackage(valid, resolve(__dirname, '../dist'));
  console.log(`dist/skill-package.zip holds ${files} files, and fits Amazon's schema.`);
  if (isPlaceholder(valid.privacyPolicyUrl) || isPlaceholder(valid.termsOfUseUrl)) {
    console.warn(
      'The privacy and terms addresses are still placeholders: write your own into cramp-coach.config.ts.',
    );
  }
};

if (require.main === module) {
  try {
    main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
