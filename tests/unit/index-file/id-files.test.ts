import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexFileError } from '../../../src/lib/index-file/format';
import {
	idFileCount,
	idFileOf,
	readIdFile,
	writeIdFiles
} from '../../../src/lib/index-file/id-files';
import { idHash } from '../../../src/lib/model/id-hash';
import { STAMP } from './files';

const filesOf = (hashes: Uint32Array) => [...writeIdFiles(hashes, STAMP)];

describe('files of ids', () => {
	it('find every event by the hash of its id, those whose hashes agree too', () => {
		const ids = Array.from({ length: 20_000 }, (_, k) => `event-${(k * 7919) % 20_000}`);
		ids.push('event-1ozim3o', 'event-rt7ibz');
		const hashes = Uint32Array.from(ids, idHash);
		const files = filesOf(hashes);
		expect(files).toHaveLength(idFileCount(ids.length));
		const find = (id: string) =>
			readIdFile(
				files[idFileOf(idHash(id), files.length)] ?? new Uint8Array(),
				{ stamp: STAMP, size: ids.length },
				idHash(id)
			);
		for (let k = 0; k < ids.length; k += 97) expect(find(ids[k] ?? '')).toEqual([k]);
		expect(find('event-rt7ibz')).toEqual([20_000, 20_001]);
		expect(find('nobody')).toEqual([]);
	});

	it('hold each event once, at any hashes', () => {
		const some = fc.array(fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 0xffffffff })));
		fc.assert(
			fc.property(some, (numbers) => {
				const hashes = Uint32Array.from(numbers);
				const files = filesOf(hashes);
				const of = { stamp: STAMP, size: hashes.length };
				hashes.forEach((hash, k) => {
					const bytes = files[idFileOf(hash, files.length)] ?? new Uint8Array();
					expect(readIdFile(bytes, of, hash)).toContain(k);
				});
			})
		);
		expect(filesOf(new Uint32Array())).toEqual([]);
	});

	const bytes = filesOf(Uint32Array.of(5, 70_000, 2 ** 32 - 1))[0] ?? new Uint8Array();
	const read = (of: Uint8Array, size = 3, stamp = STAMP) => readIdFile(of, { stamp, size }, 5);

	it('are refused where they are cut short, damaged, or of another index', () => {
		expect(read(bytes)).toEqual([0]);
		for (let size = 0; size < bytes.length; size++) {
			expect(() => read(bytes.subarray(0, size)), `${size} bytes`).toThrow(IndexFileError);
		}
		expect(() => read(bytes, 2)).toThrow('ids: there is no event 2');
		expect(() => read(bytes, 3, 1)).toThrow('ids: belong to another index');
		expect(() => read(Uint8Array.of(...bytes, 0))).toThrow('1 bytes too many');
		const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }));
		fc.assert(
			fc.property(fc.array(change, { minLength: 1 }), (changes) => {
				const copy = Uint8Array.from(bytes);
				for (const [at, to] of changes) copy[at] = to;
				try {
					read(copy);
				} catch (error) {
					expect(error).toBeInstanceOf(IndexFileError);
				}
			})
		);
	});
});
