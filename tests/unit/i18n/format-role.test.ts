import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/data/edtf';
import { formatTenure } from '../../../src/lib/i18n/format';
import { localeOf } from '../../../src/lib/i18n/locale';
import ar from '../../../src/lib/i18n/messages/ar';
import en from '../../../src/lib/i18n/messages/en';
import { textDirection } from '../../../src/lib/i18n/text-direction';

function tenure(module: typeof en, from?: string, to?: string, attested?: string) {
	return formatTenure(localeOf(module), {
		title: { en: 'Minister', ar: 'وزير' },
		...(from && { from: parseEdtf(from) }),
		...(to && { to: parseEdtf(to) }),
		...(attested && { attested: parseEdtf(attested) })
	});
}

describe('formatTenure()', () => {
	it.each([
		[['2017-06-21'], 'since 21 June 2017', 'منذ 21 يونيو 2017'],
		[['2011', '2014~'], '2011 – about 2014', 'من 2011 إلى 2014 تقريبًا'],
		[[undefined, '2022-07'], 'until July 2022', 'حتى يوليو 2022'],
		[
			[undefined, undefined, '2025-12-18'],
			'in the sources 18 December 2025',
			'في المصادر 18 ديسمبر 2025'
		],
		[
			['2016', undefined, '2018/2019'],
			'since 2016, in the sources 2018–2019',
			'منذ 2016، في المصادر 2018–2019'
		]
	])('%j', (dates, english, arabic) => {
		expect(tenure(en, ...dates)).toBe(english);
		expect(tenure(ar, ...dates)).toBe(arabic);
	});

	it('says nothing where nothing is known', () => {
		expect(tenure(en)).toBeUndefined();
	});
});

describe('textDirection()', () => {
	it.each([
		['سعود', 'rtl'],
		['«سعود»', 'rtl'],
		['Сауд', 'ltr'],
		['皆川', 'ltr'],
		['2025', 'ltr'],
		['OPEC منظمة', 'ltr']
	])('%s: %s', (text, direction) => {
		expect(textDirection(text)).toBe(direction);
	});
});
