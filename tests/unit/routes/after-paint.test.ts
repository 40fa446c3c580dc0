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
		]).then(([kit, app]) => { kit.start(app); });
	}`;

it('starts the scripts after the first paint, when they are wanted, and the policy allows what starts them', () => {
	const html = afterPaint(page(KIT));
	const script = /<script>(\s*\{[^]*)<\/script>/.exec(html)?.[1] ?? '';
	expect(script).toMatch(
		/type:'paint'[^]*\.then\(\(\)=>wanted\)\.then\(\(\) => Promise\.all\(\[\s*import\("\/start\.js"\)/
	);
	expect(script).toMatch(
		/\]\)\)\.then\(\(\[kit, app\]\)[^]*return kit\.start\(app\);\s*\}\)\.then\(/
	);
	expect(html).toContain(hash(script));
	expect(html).not.toContain(hash(KIT));
});

it('has the modules of the page brought first, from one folder', () => {
	// Rollup's names may begin and end with a sign.
	const files = ['entry/start.a1-', 'chunks/-b2_', 'nodes/0.c3-'].map(
		(n) => `/x/_app/immutable/${n}.js`
	);
	const html = afterPaint(page(KIT), files);
	const script = /<script>(\s*\{[^]*)<\/script>/.exec(html)?.[1] ?? '';
	expect(script).toContain(
		`new Worker('/x/bring.js').postMessage(['/x/_app/immutable/','entry/start.a1-.js,chunks/-b2_.js,nodes/0.c3-.js'])`
	);
	expect(script.indexOf('Worker')).toBeLessThan(script.indexOf('import("/start.js")'));
	expect(html).toContain(hash(script));
});

it('leaves a page without such a script alone', () => {
	expect(afterPaint('<script>first()</script>')).toBe('<script>first()</script>');
});

it('says so where Kit writes its script another way, or the policy is another', () => {
	expect(() => afterPaint(page(KIT.replace('Promise.all', 'Promise.any')))).toThrow('after-paint');
	expect(() => afterPaint(page(KIT, 'other'))).toThrow('after-paint');
});
