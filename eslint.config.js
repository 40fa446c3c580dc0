// What prettier and svelte-check do not see: types that lie, and imports that point the wrong way.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Folders of src/lib that know neither Svelte nor Kit nor the browser. */
const PURE = ['model', 'data', 'i18n', 'layout', 'index-file', 'exports', 'embed'];

/** What each folder must not import: whatever stands to its right, and the build-only data reader. */
const FORBIDDEN = {
	model: ['data', 'i18n', 'layout', 'index-file', 'exports', 'embed', 'view', 'components'],
	data: ['i18n', 'layout', 'index-file', 'exports', 'embed', 'view', 'components'],
	i18n: ['data', 'layout', 'index-file', 'exports', 'embed', 'view', 'components'],
	layout: ['data', 'index-file', 'exports', 'embed', 'view', 'components'],
	'index-file': ['data', 'i18n', 'exports', 'embed', 'view', 'components'],
	exports: ['data', 'embed', 'view', 'components'],
	embed: ['data', 'exports', 'view', 'components'],
	view: ['data', 'exports', 'components'],
	components: ['data']
};

const KIT = { regex: '^\\$(app|env)/', message: 'Only routes know Kit: pass the value in.' };
const SVELTE = { regex: '^svelte($|/)', message: 'This folder knows nothing of Svelte.' };

const directions = Object.entries(FORBIDDEN).map(([folder, forbidden]) => ({
	files: [`src/lib/${folder}/**`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `^(\\$lib|\\.\\.?)/(.*/)?(${forbidden.join('|')})/`,
						message: `Imports point left: ${folder}/ knows nothing of ${forbidden.join('/, ')}/.`
					},
					{ regex: '(^|/)routes/', message: 'Nothing imports from routes.' },
					KIT,
					...(PURE.includes(folder) ? [SVELTE] : [])
				]
			}
		]
	}
}));

const BROWSER_ONLY = ['window', 'document', 'navigator', 'location', 'history', 'localStorage'];

export default defineConfig(
	globalIgnores([
		'build',
		'.svelte-kit',
		'coverage',
		'test-results',
		'playwright-report',
		'static',
		'data/editions',
		'tests/fixtures/*/editions'
	]),
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			// svelte-check and tsc see undefined names, and know the types.
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			// Components know no `$app/*`: they are handed finished addresses.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		files: ['**/*.svelte'],
		// The parser knows no contextual types in markup (a snippet's or a callback's parameters); svelte-check does.
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{ files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
	...directions,
	{
		files: PURE.map((folder) => `src/lib/${folder}/**`),
		rules: {
			'no-restricted-globals': [
				'error',
				...BROWSER_ONLY.map((name) => ({
					name,
					message: 'This folder knows nothing of the browser.'
				}))
			]
		}
	}
);
