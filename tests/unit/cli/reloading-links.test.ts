import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withoutPreload } from '../../../src/cli/reloading-links.js';

const client = readFileSync('node_modules/@sveltejs/kit/src/runtime/client/client.js', 'utf8');

it('takes one call out of Kit’s client, and nothing else', () => {
	const code = withoutPreload(client);
	expect(code.match(/setup_preload\(\)/g)).toHaveLength(1);
	expect(client.length - code.length).toBeLessThan(30);
});

it('says so where the call is gone', () => {
	expect(() => withoutPreload('start();')).toThrow('reloading-links.js');
});
