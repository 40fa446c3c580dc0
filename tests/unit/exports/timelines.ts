// The real timeline and an invented one of three languages, read as the build reads them, with the file that all exports
// are made from.
import { buildDay } from '../../../src/lib/data/build-day';
import { localesIn, readTimeline } from '../../../src/lib/data/read';
import { eventsFile } from '../../../src/lib/exports/events-file';
import { linksFrom } from '../../../src/lib/exports/links';
import { localeOf, type Locale } from '../../../src/lib/i18n/locale';
import type { Timeline } from '../../../src/lib/model/types';
import { MODULES } from '../i18n/modules';

/** A site with a host and a folder. */
export const LINKS = linksFrom('https://pair.example/sub/');

export interface Sample {
	readonly name: string;
	readonly timeline: Timeline;
	readonly locales: readonly Locale[];
	readonly file: ReturnType<typeof eventsFile>;
}

function sample(dir: string): Sample {
	const locales = localesIn('src/lib/i18n/messages');
	const reading = readTimeline(dir, { today: buildDay(Date.now()), locales });
	if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
	const { timeline } = reading;
	const own = timeline.languages.flatMap((lang) => {
		const module = MODULES.get(lang);
		return module ? localeOf(module) : [];
	});
	return { name: dir, timeline, locales: own, file: eventsFile(timeline, own, LINKS) };
}

/** Both, for tests that hold for every data folder. */
export const SAMPLES: readonly Sample[] = ['data', 'tests/fixtures/other-pair'].map(sample);

/** The real one. */
export const REAL = SAMPLES[0] as Sample;
/** The invented one: every form of date, every status. */
export const INVENTED = SAMPLES[1] as Sample;
