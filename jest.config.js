// The project runs on Node 20 and up on purpose; this is the SDK's own switch for its reminder.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

/** Fast TypeScript through swc; the types are checked once, by `npm run types`. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  setupFiles: ['<rootDir>/test/propertySeed.ts'],
  // These want a tool beside Node: see jest.tools.config.js.
  testPathIgnorePatterns: ['/test/measured/', '/test/browser/'],
  transform: {
    '^.+\\.[jt]s$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
  },
  collectCoverageFrom: ['lambda/**/*.ts'],
  coverageThreshold: { global: { lines: 95, branches: 90 } },
};
