import { expect, it } from 'vitest';
import { localeOf } from '../../../src/lib/i18n/locale';
import ar from '../../../src/lib/i18n/messages/ar';
import en from '../../../src/lib/i18n/messages/en';
import { fromYmd } from '../../../src/lib/model/date';
import { timelineMeta } from '../../../src/lib/model/meta';
import { spokenEvent } from '../../../src/lib/view/spoken';
import { daysFrom, indexOf, sketch } from '../layout/generate';
import { timeline } from '../model/real-search';

const meta = timelineMeta(timeline);
const DAY = fromYmd(2025, 12, 18);
const open = daysFrom(DAY, 1, { openEnd: true });
const names = (date: typeof open, status: 'occurred' | 'expected') =>
	[ar, en].map((messages) => {
		const { index } = indexOf([sketch(date, { status })]);
		const titles = { ar: ['حدث'], en: ['An event'] };
		return spokenEvent(localeOf(messages), { ...index, titles }, meta, 0);
	});

it('an event’s name tells title, date, how well that is known, and where', () => {
	expect(names(daysFrom(DAY), 'occurred')).toEqual([
		'حدث، 18 ديسمبر 2025، اليوم معروف، في السعودية',
		'An event, 18 December 2025, Day known, in Saudi Arabia'
	]);
});

it('an event’s name tells once that no date is given, or no end', () => {
	expect(names(open, 'expected')).toEqual([
		'حدث، منذ 18 ديسمبر 2025، والتاريخ غير محدد، متوقع، في السعودية',
		'An event, since 18 December 2025, no date given, Expected, in Saudi Arabia'
	]);
	expect(names(open, 'occurred')).toEqual([
		'حدث، منذ 18 ديسمبر 2025، وتاريخ الانتهاء غير محدد، مستمر، في السعودية',
		'An event, since 18 December 2025, no end date given, Under way, in Saudi Arabia'
	]);
});
