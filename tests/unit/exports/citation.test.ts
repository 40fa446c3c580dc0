import { describe, expect, test } from 'vitest';
import { citeCompilation, citeEvent } from '../../../src/lib/exports/citation';
import { localeOf } from '../../../src/lib/i18n/locale';
import ar from '../../../src/lib/i18n/messages/ar';
import en from '../../../src/lib/i18n/messages/en';
import fr from '../../../src/lib/i18n/messages/fr';

const WORK = { site: 'Timeline of A & B', updated: '2026-11-23', url: 'https://pair.example/en/' };
const EVENT = {
	id: '2025-05-talks',
	title: 'Talks on 100 % of $2 {and} ~_#^\\',
	date: 'May 2025',
	updated: '2026-01-02',
	url: 'https://pair.example/en/event/2025-05-talks/'
};

describe('APA', () => {
	test('cites the compilation by its name, as a data set, with its last change', () => {
		expect(citeCompilation(localeOf(en), WORK).apa).toBe(
			'Timeline of A & B [Data set]. (2026, November 23). https://pair.example/en/'
		);
	});

	test.each([
		[en, `${EVENT.title}. (2026, January 2). In ${WORK.site}. ${EVENT.url}`],
		[fr, `${EVENT.title}. (2026, 2 janvier). Dans ${WORK.site}. ${EVENT.url}`],
		[ar, `${EVENT.title}. (2026، 2 يناير). في ${WORK.site}. ${EVENT.url}`]
	])('cites an event as an entry of it: $lang', (module, apa) => {
		expect(citeEvent(localeOf(module), WORK, EVENT).apa).toBe(apa);
	});
});

describe('BibTeX', () => {
	test('escapes what TeX would act upon, and tells the event’s own date in a note', () => {
		expect(citeEvent(localeOf(en), WORK, EVENT).bibtex).toBe(
			[
				'@misc{2025-05-talks,',
				'  title        = {{Talks on 100 \\% of \\$2 \\{and\\} \\textasciitilde{}\\_\\#\\textasciicircum{}\\textbackslash{}}},',
				'  howpublished = {Timeline of A \\& B},',
				'  year         = {2026},',
				'  month        = jan,',
				'  note         = {Date of the event: May 2025},',
				'  url          = {https://pair.example/en/event/2025-05-talks/},',
				'  langid       = {english}',
				'}'
			].join('\n')
		);
	});

	test('is balanced in every language', () => {
		for (const module of [ar, en, fr]) {
			const { bibtex } = citeCompilation(localeOf(module), {
				...WORK,
				url: 'https://x.example/}{'
			});
			const plain = bibtex.replace(/\\[{}]/g, '');
			expect(plain.split('{').length).toBe(plain.split('}').length);
		}
	});
});
