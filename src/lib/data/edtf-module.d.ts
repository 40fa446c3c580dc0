// What this project uses of the untyped package `edtf`.
declare module 'edtf' {
	/** Reads one EDTF value; throws an Error where the text is not EDTF. `min` and `max` are UTC milliseconds. */
	export default function edtf(text: string): {
		readonly type: string;
		readonly min: number;
		/** The last millisecond. */
		readonly max: number;
	};
}
