import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Room } from '../../../src/lib/view/room';

const FRAME = 16;
const LATE = 60;

/** Rooms of frames in motion that come after these gaps, milliseconds. */
function inMotion(room: Room, gaps: readonly number[], from = 0): number[] {
	let now = from;
	return gaps.map((gap) => room.at((now += gap), true));
}

it('late frames halve the room, and frames in time give it back one by one', () => {
	expect(inMotion(new Room(), [0, LATE, LATE, LATE, FRAME, FRAME])).toEqual([8, 4, 2, 2, 3, 4]);
});

it('a frame after a pause says nothing about the machine', () => {
	expect(inMotion(new Room(), [0, 5000, 300, LATE, 1000])).toEqual([8, 8, 8, 4, 4]);
});

it('one late frame is no slow machine; two in a row are, until frames come in time again', () => {
	const room = new Room();
	inMotion(room, [0, FRAME, LATE]);
	expect(room.isInTime).toBe(true);
	inMotion(room, [LATE], FRAME + LATE);
	expect(room.isInTime).toBe(false);
	inMotion(room, [FRAME], FRAME + 2 * LATE);
	expect(room.isInTime).toBe(true);
});

it('at rest more may come in a frame than in motion, and never less than one', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 40 }), (gaps) => {
			const [moved, stood] = [new Room(), new Room()];
			let now = 0;
			for (const gap of gaps) {
				now += gap;
				const inMotion = moved.at(now, true);
				expect(inMotion).toBeGreaterThanOrEqual(1);
				expect(stood.at(now, false)).toBeGreaterThan(inMotion);
			}
		})
	);
});
