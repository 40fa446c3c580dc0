import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pureConstants } from '../../../src/cli/pure-d3.js';

const P = '/* @__PURE__ */';

test('what is called, read, or given a method at the outermost level is a pure call', () => {
	expect(pureConstants('const a = make(1);')).toBe(`const a = ${P} make(1);`);
	expect(pureConstants('const b = a.range;')).toBe(`const b = ${P} (() => a.range)();`);
	expect(
		pureConstants('const c = make(() => {\n  d();\n});\n\nc.every = (k) => {\n  d(k);\n};')
	).toBe(
		`const c = ${P} Object.assign(${P} make(() => {\n  d();\n}), { every: (k) => {\n  d(k);\n} });`
	);
	expect(pureConstants('  const e = make(1);\nlet f = 1 + 2;')).toBe(
		'  const e = make(1);\nlet f = 1 + 2;'
	);
});

test('of d3-time nothing else is left', () => {
	const code = pureConstants(readFileSync('node_modules/d3-time/dist/d3-time.mjs', 'utf8'));
	const outermost = code.split('\n').filter((line) => /^\S/.test(line));
	expect(outermost.filter((line) => /^\w+\.|= \w+\(|= \w+\.\w+;/.test(line))).toEqual([]);
});
