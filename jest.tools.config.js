const { testPathIgnorePatterns: _, ...base } = require('./jest.config');

/** The tests that want espeak-ng (test/measured) or a Chromium (test/browser); they fail without it. */
module.exports = base;
