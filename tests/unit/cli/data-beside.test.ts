import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { dataBeside } from '../../../src/cli/data-beside.js';
import { afterPaint } from '../../../src/routes/after-paint';

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** A page as Kit and after-paint.ts leave it, with such nodes as its data. */
function page(data: string): string {
	const script = `
	{
		__sveltekit_x = { base: "/x" };
		Promise.all([
			import("/x/_app/immutable/entry/start.js"),
			import("/x/_app/immutable/entry/app.js")
		]).then(([kit, app]) => {
			kit.start(app, element, {
				node_ids: [0, 2],
				data: ${data},
				form: null,
				error: null
			});
		});
	}`;
	return afterPaint(`<meta content="script-src ${hash(script)}"><script>${script}</script>`, [
		'/x/_app/immutable/entry/start.js'
	]);
}

const much = 'م'.repeat(7000);
const scriptOf = (html: string) => /<script>([^]*)<\/script>/.exec(html)?.[1] ?? '';

it('puts what is much in a file of its own, which is brought and read before the page starts', () => {
	const written = `[null,{type:"data",data:{a:"${much}"},uses:{}},{type:"data",data:{b:"<b>"}}]`;
	const { html, files } = dataBeside(page(written));
	const [address = '', json = ''] = [...files].flat();
	expect(address).toMatch(/^\/x\/_app\/immutable\/data\/[\w-]{8}\.json$/);
	expect(JSON.parse(json)).toEqual({ type: 'data', data: { a: much }, uses: {} });
	const script = scriptOf(html);
	expect(script).toContain(`read("${address}")`);
	expect(script).toContain(`,data/${address.split('/').at(-1)}'])`);
	expect(script).toContain('data: [null,data1,{"type":"data","data":{"b":"\\u003cb>"}}]');
	expect(script).toContain('.then(([kit, app, data1]) =>');
	expect(html).toContain(hash(script));
	expect(() => new Script(script)).not.toThrow();
});

it('gives the same data the same file, and other data another', () => {
	const addresses = ['a', 'a', 'b'].map((name) => [
		...dataBeside(page(`[{${name}:"${much}"}]`)).files.keys()
	]);
	expect(addresses[0]).toEqual(addresses[1]);
	expect(addresses[0]).not.toEqual(addresses[2]);
});

it('leaves a page without such data as it is', () => {
	const small = page('[null,{type:"data",data:{a:1}}]');
	expect(dataBeside(small)).toEqual({ html: small, files: new Map() });
	expect(dataBeside('<p></p>').html).toBe('<p></p>');
});

it('leaves out a property without a value, and says so where JSON cannot say a value', () => {
	const { files } = dataBeside(page(`[{a:"${much}",b:void 0}]`));
	expect(Object.keys(JSON.parse([...files.values()][0] ?? '') as object)).toEqual(['a']);
	for (const value of ['new Date(0)', 'new Map()', 'NaN', '[void 0]', '1n'])
		expect(() => dataBeside(page(`[{a:"${much}",b:${value}}]`)), value).toThrow('JSON can say');
});

it('says so where Kit writes its script another way', () => {
	const other = page(`[{a:"${much}"}]`).replaceAll('Promise.all([', 'Promise.any([');
	expect(() => dataBeside(other)).toThrow('data-beside');
});
