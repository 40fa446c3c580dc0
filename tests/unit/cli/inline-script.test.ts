import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { inlineScript } from '../../../src/inline-script';

test('comments and space beside signs go, words stay apart', () => {
	expect(inlineScript("// a\n(function () {\n\t// b\n\tvar a = 'c d', e;\n})();\n")).toBe(
		"(function(){var a='c d',e;})();"
	);
});

test.each(['theme', 'embed-choices'])('%s.js is a script before and after', (name) => {
	const short = inlineScript(readFileSync(`src/${name}.js`, 'utf8'));
	expect(short).not.toMatch(/^\s|\/\//m);
	expect(() => new Script(short)).not.toThrow();
});
