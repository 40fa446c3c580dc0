// How to cite the compilation or one of its events: APA (7th edition, works without an author) and BibTeX.
import { bareNumber, formatMonth } from '../i18n/format-day';
import type { Locale } from '../i18n/locale';
import { dayOfIso, toYmd } from '../model/date';

/** The compilation. */
export interface CitedWork {
	/** Its name. */
	readonly site: string;
	/** `YYYY-MM-DD` of its last change. */
	readonly updated: string;
	/** Absolute address. */
	readonly url: string;
}

/** An event's page in it. */
export interface CitedEvent {
	readonly id: string;
	readonly title: string;
	/** The event's own date in words, no finer than known. */
	readonly date: string;
	readonly updated: string;
	readonly url: string;
}

/** One citation, each form as plain text. */
export interface Citation {
	readonly apa: string;
	readonly bibtex: string;
}

/** The compilation, in the language of `locale`. */
export function citeCompilation(locale: Locale, work: CitedWork): Citation {
	const { site, updated, url } = work;
	return {
		apa: locale.text(locale.messages.citation.compilation, {
			work: site,
			date: apaDate(locale, updated),
			url
		}),
		bibtex: bibtex('timeline', locale.messages.citation.langid, { title: site, updated, url })
	};
}

/** An event, as an entry of the compilation. */
export function citeEvent(
	locale: Locale,
	work: Pick<CitedWork, 'site'>,
	event: CitedEvent
): Citation {
	const { citation } = locale.messages;
	const { id, title, updated, url } = event;
	return {
		apa: locale.text(citation.event, {
			title,
			date: apaDate(locale, updated),
			work: work.site,
			url
		}),
		bibtex: bibtex(id, citation.langid, {
			title,
			howpublished: work.site,
			note: locale.text(citation.eventOf, { date: event.date }),
			updated,
			url
		})
	};
}

function apaDate(locale: Locale, iso: string): string {
	const day = dayOfIso(iso);
	return locale.text(locale.messages.citation.date, {
		year: bareNumber(locale, toYmd(day).year),
		month: formatMonth(locale, day, { year: false }),
		day: bareNumber(locale, toYmd(day).day)
	});
}

interface Fields {
	readonly title: string;
	readonly howpublished?: string;
	readonly note?: string;
	readonly updated: string;
	readonly url: string;
}

/** `@misc`, which every style knows. Months have names of their own there: `nov`, without braces. */
function bibtex(
	key: string,
	langid: string,
	{ title, howpublished, note, updated, url }: Fields
): string {
	const { year, month } = toYmd(dayOfIso(updated));
	const fields = [
		['title', `{{${texEscaped(title)}}}`],
		['howpublished', howpublished && `{${texEscaped(howpublished)}}`],
		['year', `{${year}}`],
		['month', MONTHS[month - 1]],
		['note', note && `{${texEscaped(note)}}`],
		// In an address a backslash would be taken for a part of it; braces alone must balance.
		['url', `{${url.replace(/[{}\\]/g, encodeURIComponent)}}`],
		['langid', `{${langid}}`]
	].flatMap(([name = '', value]) => (value ? [`  ${name.padEnd(12)} = ${value}`] : []));
	return `@misc{${key},\n${fields.join(',\n')}\n}`;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Characters that TeX would act upon. */
function texEscaped(text: string): string {
	return text.replace(/[\\{}$&#%_~^]/g, (character) => TEX[character] ?? `\\${character}`);
}

const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};
