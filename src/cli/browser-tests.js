// `npm run browser [SPEC …]`: every browser spec, the unproven ones of playwright.config.ts too.
import { tool } from './setup.js';

process.env.ALL_SPECS = 'true';
process.exitCode = await tool('@playwright/test', 'cli.js', ['test', ...process.argv.slice(2)]);
