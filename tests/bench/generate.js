// Seeded events in the index's own format (model/event-index.ts, `IndexData`): as many as asked for, in the mix of
// dates, lanes and importance that the real data has.

/** mulberry32: the same numbers for the same seed. */
function random(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** The years of the timeline, so that the events fit it: 1991 to 2027. */
export const DOMAIN = [7670, 21184];

const WORDS = {
	en: [
		'Meeting',
		'on',
		'trade',
		'agreement',
		'visit',
		'ministers',
		'talks',
		'energy',
		'council',
		'signed'
	],
	ar: ['لقاء', 'اتفاقية', 'زيارة', 'وزير', 'مباحثات', 'الطاقة', 'مجلس', 'توقيع', 'مذكرة', 'التجارة']
};

/** Advance of an average letter in em, as in the shipped fonts. */
const EM = { en: 0.52, ar: 0.45 };

/**
 * `count` events within the days [first, last), in order of start, end, id. Shapes are numbers of `SHAPES`:
 * 0 day, 1 month or year, 2 doubtful, 3 several days, 4 expected, 5 no end.
 */
export function generateIndex(count, [first, last], { lanes, sides, languages, seed = 1 }) {
	const next = random(seed);
	const rows = Array.from({ length: count }, (_, k) => {
		// Later years hold more, as they do in the record.
		const start = Math.floor(first + Math.sqrt(next()) * (last - first - 1));
		const kind = next();
		const [length, shape, flags] =
			kind < 0.72
				? [1, 0, 0]
				: kind < 0.84
					? [30, 1, 1]
					: kind < 0.92
						? [365, next() < 0.3 ? 2 : 1, 2]
						: kind < 0.995
							? [2 + Math.floor(next() * 4), 3, 0]
							: [-1, 5, 0];
		const importance = next() < 0.08 ? 3 : next() < 0.6 ? 2 : 1;
		const words = 3 + Math.floor(next() * 5);
		const title = (lang) =>
			Array.from(
				{ length: words },
				() => WORDS[lang][Math.floor(next() * WORDS[lang].length)]
			).join(' ');
		const titles = Object.fromEntries(languages.map((lang) => [lang, title(lang)]));
		const lane = Math.floor(next() * lanes);
		const side = Math.floor(next() * sides);
		return {
			id: `e${k}`,
			start,
			length: Math.min(length, last - start),
			shape,
			flags,
			importance,
			lane,
			side,
			titles
		};
	});
	rows.sort((a, b) => a.start - b.start || a.length - b.length);
	const column = (key) => rows.map((row) => row[key]);
	const byLanguage = (of) =>
		Object.fromEntries(
			languages.map((lang) => [lang, rows.map((row) => of(row.titles[lang], lang))])
		);
	return {
		ids: column('id'),
		start: column('start'),
		length: column('length'),
		flags: column('flags'),
		lane: column('lane'),
		side: column('side'),
		shape: column('shape'),
		importance: column('importance'),
		titles: byLanguage((title) => title),
		widths: byLanguage((title, lang) => Number((title.length * EM[lang]).toFixed(2)))
	};
}
