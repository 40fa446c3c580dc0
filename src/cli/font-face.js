// The CSS of the fonts: a rule for each file, and one for the system font that stands in for it
// until it has come, stretched so that nothing moves when it does.

/**
 * Running text to take the mean advance from: letters in the frequency of the language, spaces
 * included. Any long text does; it must only be the same for the font and its fallback.
 */
export const SAMPLES = {
	latin:
		'The ministers met on Thursday and agreed to widen the work of their two councils. A list of ' +
		'memoranda is to follow in spring; the dates were not given. Trade grew again, although the ' +
		'figures of both offices differ, and a direct flight has opened between the capitals.',
	arabic:
		'التقى الوزيران يوم الخميس واتفقا على توسيع عمل المجلسين، ومن المقرر أن تتبع ذلك قائمة ' +
		'بمذكرات التفاهم في الربيع ولم تذكر التواريخ. ونمت التجارة من جديد وإن اختلفت أرقام ' +
		'الجهتين، وافتتح خط جوي مباشر بين العاصمتين.'
};

/**
 * The system fonts that stand in, and their mean advances (em) over SAMPLES, measured once with
 * HarfBuzz. The first of a rule is the one that was measured (Liberation Sans has Arial's metrics);
 * its other fonts are near. Where no font of a rule is installed, the rule before it holds. Each
 * name is looked up before the first text is set, so there are no more than are needed.
 */
const FALLBACKS = {
	latin: {
		400: [{ advance: 0.4341, local: ['Liberation Sans', 'Arial', 'Arimo'] }],
		600: [{ advance: 0.4696, local: ['Liberation Sans Bold', 'Arial Bold', 'Arimo Bold'] }]
	},
	arabic: {
		400: [
			{ advance: 0.4468, local: ['DejaVu Sans'] },
			{
				advance: 0.4183,
				local: ['Noto Sans Arabic', 'Noto Sans Arabic Regular', 'Segoe UI', 'Geeza Pro']
			}
		],
		600: [
			{ advance: 0.5359, local: ['DejaVu Sans Bold'] },
			{
				advance: 0.4581,
				local: ['Noto Sans Arabic Bold', 'Segoe UI Bold', 'Geeza Pro Bold']
			}
		]
	}
};

/** The head of fonts.css. */
export const HEAD = `/*
 * Written by \`npm run fonts\` from ranges.json: change that, not this.
 * IBM Plex Sans and IBM Plex Sans Arabic, cut down. The two ranges do not overlap, so that a letter
 * has one font whatever the order of families: Latin letters, digits, spaces and brackets inside
 * Arabic text come from Plex Latin, as data/measure.ts reckons with.
 */`;

/** The head of fallback.css, which needs no file: embeds without an origin of their own load it alone. */
export const FALLBACK_HEAD = `/*
 * Written by \`npm run fonts\`.
 * The fallback faces let a system font take the same room until the file has come: size-adjust is
 * Plex's mean advance over a text of the script, divided by that of the system font; ascent and
 * descent are Plex's own (hhea), divided by size-adjust, which multiplies them again. Of two rules
 * for the same letters the later one holds where a font of it is installed, else the one before.
 */`;

const percent = (ratio) => `${(ratio * 100).toFixed(2)}%`;

/** The unicode-range over several lines, none too long to read. */
function rangeLines(range) {
	const lines = [''];
	for (const part of range.split(', ')) {
		const last = lines[lines.length - 1];
		if (last.length + part.length > 80) lines.push(part);
		else lines[lines.length - 1] = last ? `${last}, ${part}` : part;
	}
	return lines.join(',\n\t\t');
}

/** The rule of a shipped file. */
export function faceRule({ family, weight, name, range }) {
	return `@font-face {
	font-family: '${family}';
	font-style: normal;
	font-weight: ${weight};
	font-display: swap;
	src: url('./${name}') format('woff2');
	unicode-range:
		${rangeLines(range)};
}`;
}

/** The rules of its stand-ins: `size-adjust` evens the widths, the overrides undo it for the lines. */
export function fallbackRules({ family, script, weight, range, advance, ascent, descent }) {
	return FALLBACKS[script][weight].map(({ advance: own, local }) => {
		const size = advance / own;
		return `@font-face {
	font-family: '${family} Fallback';
	font-style: normal;
	font-weight: ${weight};
	src:
		${local.map((name) => `local('${name}')`).join(',\n\t\t')};
	size-adjust: ${percent(size)};
	ascent-override: ${percent(ascent / size)};
	descent-override: ${percent(descent / size)};
	line-gap-override: 0%;
	unicode-range:
		${rangeLines(range)};
}`;
	});
}
