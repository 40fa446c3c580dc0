import { expect, it } from 'vitest';
import type { FileIndex } from '../../../src/lib/index-file/texts';
import { fromYmd } from '../../../src/lib/model/date';
import { listedEvents } from '../../../src/lib/view/listed';
import { daysFrom, indexOf, sketch } from '../layout/generate';

const FIRST = fromYmd(2000, 1, 1);
/** An event a day over three years, every tenth of the first importance; of some the titles are there. */
const { index } = indexOf(
	Array.from({ length: 1096 }, (_, day) =>
		sketch(daysFrom(FIRST + day), { importance: day % 10 === 0 ? 3 : 1 })
	)
);
const withTitles = (isThere: (i: number) => boolean): FileIndex => ({
	...index,
	there: new Map(index.ids.flatMap((id, i) => (isThere(i) ? [[i, id] as const] : [])))
});
const all = withTitles(() => true);
const whole = { from: FIRST, to: FIRST + 1096 };

it('lists what is in view, the latest year and day first', () => {
	const groups = listedEvents(all, { from: FIRST + 360, to: FIRST + 370 });
	expect(groups).toEqual([
		{ year: 2001, events: [369, 368, 367, 366] },
		{ year: 2000, events: [365, 364, 363, 362, 361, 360] }
	]);
});

it('lists only what has a title', () => {
	const some = withTitles((i) => i % 2 === 0);
	const [group] = listedEvents(some, { from: FIRST, to: FIRST + 5 });
	expect(group?.events).toEqual([4, 2, 0]);
	expect(
		listedEvents(
			withTitles(() => false),
			whole
		)
	).toEqual([]);
});

it('lists the most important of too many', () => {
	const events = listedEvents(all, whole).flatMap((group) => group.events);
	expect(events).toHaveLength(100);
	expect(events.every((i) => index.importance[i] === 3)).toBe(true);
	expect(listedEvents(all, whole, 3).flatMap((group) => group.events)).toEqual([20, 10, 0]);
});
