// `npm run freeze -- EDITION`: keeps the embeds of the finished build, with their data and scripts, as an edition such as
// `2026-11` in the data folder. Every later build carries it to `/{lang}/embed/EDITION/`, unchanged.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freezePage, isEdition } from './edition.js';
import { ROOT, fail } from './setup.js';
import { version } from './version.js';

process.chdir(ROOT);
const [edition = ''] = process.argv.slice(2);
const build = process.env.BUILD_DIR ?? 'build';
const folder = join(process.env.DATA_DIR ?? 'data', 'editions', edition);

if (!isEdition(edition))
	fail(
		`'${edition}' is no name for an edition: a month is expected, as in npm run freeze -- 2026-11`
	);
if (existsSync(folder))
	fail(
		`${folder} is there already. An edition does not change: choose another name, such as ${edition}-2.`
	);
if (builtVersion() !== version())
	fail(`${build}/ is not the build of these files: run npm run build first.`);

const languages = readdirSync(build).filter((name) =>
	existsSync(join(build, name, 'embed/index.html'))
);
for (const lang of languages) {
	const html = readFileSync(join(build, lang, 'embed/index.html'), 'utf8');
	mkdirSync(join(folder, lang), { recursive: true });
	writeFileSync(join(folder, lang, 'index.html'), freezePage(html, edition));
}
const data = languages.map((lang) => `data-${lang}.js`);
for (const file of ['timeline.js', 'timeline.css', 'find.js', ...data])
	writeFileSync(join(folder, file), readFileSync(join(build, 'embed', file)));
console.log(
	[
		`${folder} keeps the embed in ${languages.join(', ')}. Commit it: later builds carry it along.`,
		'Its addresses begin with the BASE_PATH that this build was made for.'
	].join('\n')
);

function builtVersion() {
	try {
		return JSON.parse(readFileSync(join(build, '_app/version.json'), 'utf8')).version;
	} catch {
		return undefined;
	}
}
