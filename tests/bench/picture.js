// Lines over the number of events, both axes logarithmic, as an SVG that reads on light and dark ground.
import { extent, line, scaleLog } from 'd3';

const WIDTH = 960;
const HEIGHT = 400;
const TOP = 48;
const BOTTOM = 44;
const LEFT = 60;
const LABELS = 136;
const SMALLEST_GAP = 15;

const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #333; stroke: #fff; stroke-width: 3px; paint-order: stroke; stroke-linejoin: round }
.title { font-weight: 600; font-size: 13px; fill: #111 }
.grid { stroke: #ddd }
.limit { stroke: #b3261e; stroke-dasharray: 2 3 }
.line { fill: none; stroke: #888; stroke-width: 1.5 }
.bare { stroke-dasharray: 5 3 }
.dot { fill: #888 }
.ours .line { stroke: #0a6e5c; stroke-width: 3 }
.ours .dot { fill: #0a6e5c }
.ours text { fill: #0a6e5c; font-weight: 600 }
@media (prefers-color-scheme: dark) {
	text { fill: #ccc; stroke: #0d1117 }
	.title { fill: #eee }
	.grid { stroke: #444 }
	.limit { stroke: #ff8a80 }
	.line { stroke: #999 }
	.dot { fill: #999 }
	.ours .line { stroke: #4fd1b5 }
	.ours .dot { fill: #4fd1b5 }
	.ours text { fill: #4fd1b5 }
}`;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const power = (n) => `10${SUPERSCRIPTS[Math.round(Math.log10(n))]}`;
const escape = (text) => text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const round = (n) => Number(n.toFixed(1));

/** Places for labels, from above, so that none touches the one before it in its column. */
function apart(places) {
	const last = new Map();
	return places
		.sort((a, b) => a.y - b.y)
		.map((place) => {
			const column = place.end[0];
			const at = Math.max(place.y, (last.get(column) ?? -Infinity) + SMALLEST_GAP);
			last.set(column, at);
			return { ...place, at };
		});
}

/** One panel: lines with their names at their ends. `limit`: a value to mark, and its name. */
function panel(sizes, { title, lines, limit }, left, width) {
	const shown = lines.filter(({ points }) => points.length > 0);
	const [low, high] = extent(shown.flatMap(({ points }) => points.map(([, value]) => value)));
	const x = scaleLog(extent(sizes), [left + LEFT, left + width - LABELS]);
	const y = scaleLog([low, high], [HEIGHT - BOTTOM, TOP]).nice();
	const [from, to] = x.range();
	const powers = y
		.ticks()
		.filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e6) / 1e6));
	const path = line(
		([size]) => round(x(size)),
		([, value]) => round(y(value))
	);
	const names = apart(
		shown.map((one) => ({ one, end: one.points.at(-1), y: y(one.points.at(-1)[1]) }))
	);
	return [
		`<text class="title" x="${left}" y="20">${escape(title)}</text>`,
		...powers.flatMap((tick) => [
			`<path class="grid" d="M${from} ${round(y(tick))}H${to}"/>`,
			`<text x="${from - 8}" y="${round(y(tick)) + 4}" text-anchor="end">${tick < 1 ? tick : tick.toLocaleString('en')}</text>`
		]),
		...sizes.map(
			(size) =>
				`<text x="${round(x(size))}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${power(size)}</text>`
		),
		`<text x="${(from + to) / 2}" y="${HEIGHT - 6}" text-anchor="middle">events</text>`,
		...(limit
			? [
					`<path class="limit" d="M${from} ${round(y(limit[0]))}H${to}"/>`,
					`<text x="${from + 4}" y="${round(y(limit[0])) + 14}">${limit[1]}</text>`
				]
			: []),
		...names.map(({ one }) =>
			[
				`<g class="${one.name}">`,
				`<path class="line${one.bare ? ' bare' : ''}" d="${path(one.points)}"/>`,
				...one.points.map(
					([size, value]) =>
						`<circle class="dot" cx="${round(x(size))}" cy="${round(y(value))}" r="2.5"/>`
				),
				'</g>'
			].join('')
		),
		// Words last: they stand over all lines.
		...names.map(
			({ one, end, at }) =>
				`<g class="${one.name}"><text x="${round(x(end[0])) + 8}" y="${round(at) + 4}">${escape(one.title)}</text></g>`
		)
	].join('\n');
}

/** The SVG of some panels side by side. */
export function picture(sizes, panels) {
	const width = WIDTH / panels.length;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title">`,
		`<title id="title">${escape(panels.map(({ title }) => title).join('; '))}</title>`,
		`<style>${STYLE}\n</style>`,
		...panels.map((one, k) => panel(sizes, one, k * width, width)),
		'</svg>\n'
	].join('\n');
}
