// The events of the bench in a peer's page, as the page's own code would have them: objects with dates and a title.

const DAY = 86_400_000;

/** Names of the lanes, by their numbers. */
export const LANES = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];

/** All of time that the bench shows, milliseconds. */
export const SPAN = [Date.UTC(1991, 0, 1), Date.UTC(2028, 0, 1)];

/** Events in order of time. `end` is the moment after the last day; where no end is known, the end of all time shown. */
export async function events() {
	const { start, length, lane, side, title } = await (await fetch('/events.json')).json();
	return start.map((day, i) => ({
		id: i,
		start: new Date(day * DAY),
		end: new Date(length[i] < 0 ? SPAN[1] : (day + length[i]) * DAY),
		isDay: length[i] === 1,
		lane: lane[i],
		side: side[i],
		title: title[i]
	}));
}

/** Tells the bench that everything is drawn. `shown` gives the days of the window at any later time. */
export function drawn(shown) {
	window.shownDays = () => shown() / DAY;
	document.body.dataset.drawn = '';
}
