import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { configuration } from '../cramp-coach.config';
import { isPlaceholder, readConfiguration } from '../infra/config';
import { MODEL_PATH } from './build';
import { faultFinder } from './skill/amazonSchema';
import { skillPackage } from './skill/package';
import { type ZipEntry, zip } from './skill/zip';

const faultsIn = (
  files: readonly ZipEntry[],
  prefix: string,
  faults: (value: unknown) => readonly string[],
): readonly string[] =>
  files
    .filter(({ name }) => name.startsWith(prefix))
    .flatMap(({ name, data }) => faults(JSON.parse(data.toString())).map((fault) => `${name}: ${fault}`));

/** Writes `dist/skill-package/` for ask-cli and the same as a zip for the console and for CloudFormation. */
const main = (): void => {
  const { privacyPolicyUrl, termsOfUseUrl } = readConfiguration(configuration);
  const files = skillPackage({ privacyPolicyUrl, termsOfUseUrl }, readFileSync(MODEL_PATH));
  const found = [
    ...faultsIn(files, 'skill.json', faultFinder('manifest')),
    ...faultsIn(files, 'interactionModels/', faultFinder('model')),
  ];
  if (found.length > 0) throw new Error(`Amazon would refuse this package:\n  ${found.join('\n  ')}`);

  const dist = resolve(__dirname, '../dist');
  for (const { name, data } of files) {
    const path = join(dist, 'skill-package', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }
  writeFileSync(join(dist, 'skill-package.zip'), zip(files));
  console.log(`dist/skill-package.zip holds ${files.length} files, and fits Amazon's schema.`);
  if (isPlaceholder(privacyPolicyUrl) || isPlaceholder(termsOfUseUrl)) {
    console.warn(
      'The privacy and terms addresses are still placeholders: write your own into cramp-coach.config.ts.',
    );
  }
};

main();
