import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainState } from '../../../src/cli/plain-state.js';

const exportsOf = (code: string) =>
	[...code.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => name).sort();

test('what stands for Svelte’s proxies has all that they export', () => {
	const own = readFileSync('node_modules/svelte/src/internal/client/proxy.js', 'utf8');
	expect(exportsOf(plainState.load.handler().code)).toEqual(exportsOf(own));
});

test('a state of an object is refused, and how to write it is told', () => {
	const compile = (code: string) => {
		plainState.transform.handler.call(
			{
				error: (message: string) => {
					throw new Error(message);
				}
			},
			code
		);
	};
	expect(() => {
		compile('let a = $.state($.proxy({}));');
	}).toThrow('write $state.raw(…)');
	expect(() => {
		compile('let a = $.state(0);');
	}).not.toThrow();
});
