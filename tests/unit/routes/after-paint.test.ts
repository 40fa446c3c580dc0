import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { afterPaint } from '../../../src/routes/after-paint';

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const page = (script: string, allowed = script) =>
	`<meta content="script-src ${hash(allowed)}"><script>first()</script><p></p><script>${script}</script>`;
const KIT = `
	{
		__sveltekit_x = { base: "" };
		Promise.all([
			import("/start.js"),
			import("/app.js")
		]).then(([kit, app]) => { kit.start(app) });
	}`;

it('asks for the scripts after the first paint, and the policy allows what asks', () => {
	const html = afterPaint(page(KIT));
	const script = /<script>(\s*\{[^]*)<\/script>/.exec(html)?.[1] ?? '';
	expect(script).toMatch(
		/type: 'paint'[^]*\.then\(\(\) => Promise\.all\(\[\s*import\("\/start\.js"\)/
	);
	expect(script).toMatch(/\]\)\)\.then\(\(\[kit, app\]\)/);
	expect(html).toContain(hash(script));
	expect(html).not.toContain(hash(KIT));
});

it('leaves a page without such a script alone', () => {
	expect(afterPaint('<script>first()</script>')).toBe('<script>first()</script>');
});

it('says so where Kit writes its script another way, or the policy is another', () => {
	expect(() => afterPaint(page(KIT.replace('Promise.all', 'Promise.any')))).toThrow('after-paint');
	expect(() => afterPaint(page(KIT, 'other'))).toThrow('after-paint');
});
