// The unit tests of one folder of src/lib, without Kit: Stryker runs some of them for every mutant.
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	resolve: { alias: { $lib: resolve('src/lib') } },
	test: {
		environment: 'node',
		include: [`tests/unit/${process.env.MUTATED ?? 'model'}/**/*.test.ts`]
	}
});
