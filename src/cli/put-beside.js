// Parts of finished pages that are given files of their own.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Gives every page below `build` to `beside`, and writes down what it returns: the page, and the text of each file by its
 * address. `readFile` gives the text of a file of the site by its address.
 *
 * @param {string} build
 * @param {string} base path of the site on its host
 * @param {(html: string, readFile: (address: string) => string) => { html: string, files: Map<string, string> }} beside
 */
export function putBeside(build, base, beside) {
	const fileOf = (address) => join(build, address.slice(base.length));
	for (const name of readdirSync(build, { recursive: true })) {
		if (!name.endsWith('.html')) continue;
		const page = join(build, name);
		const { html, files } = beside(readFileSync(page, 'utf8'), (address) =>
			readFileSync(fileOf(address), 'utf8')
		);
		for (const [address, text] of files) {
			mkdirSync(dirname(fileOf(address)), { recursive: true });
			writeFileSync(fileOf(address), text);
		}
		if (files.size > 0) writeFileSync(page, html);
	}
}
