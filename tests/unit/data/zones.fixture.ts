// What must be the same in every time zone, for zones.test.ts to compare.
import { parseEdtf } from '../../../src/lib/data/edtf';
import { hijriTable } from '../../../src/lib/data/hijri-table';
import { makeLocale } from '../../../src/lib/i18n/locale';
import { formatDay } from '../../../src/lib/i18n/format';
import en from '../../../src/lib/i18n/messages/en';
import { dayOfIso, fromYmd } from '../../../src/lib/model/date';
import { toHijri } from '../../../src/lib/model/hijri';

const table = hijriTable(fromYmd(1990, 1, 1), fromYmd(2030, 1, 1));
const days = ['1991-12-30', '1994-04-30', '2025-12-18'].map(dayOfIso);

export const facts = {
	table,
	hijri: days.map((day) => toHijri(table, day)),
	words: days.map((day) => formatDay(makeLocale(en), day, { weekday: true })),
	edtf: ['2025-12-18', '2025-05', '1994', '199X', '2022-07-23/2022-07-24', '../2025-03-30'].map(
		parseEdtf
	)
};
