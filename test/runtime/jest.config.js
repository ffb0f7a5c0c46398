const { transform } = require('../../jest.config');

/** The built skill in Amazon's runtime client on Lambda's Node: `npm run test:runtime`, which installs both. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/*.spec.ts'],
  transform,
  // A process or a server that hangs fails its test.
  testTimeout: 30_000,
  maxWorkers: 1,
};
