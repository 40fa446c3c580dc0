// Words as a search compares them: spellings that readers take for the same become the same letters.

/** Letters that no decomposition brings together, and what they count as. */
const SAME: Readonly<Record<string, string>> = {
	ى: 'ي',
	ی: 'ي',
	ې: 'ي',
	ک: 'ك',
	گ: 'ك',
	ة: 'ه',
	ہ: 'ه',
	ھ: 'ه',
	ە: 'ه',
	ٱ: 'ا',
	ڤ: 'ف',
	چ: 'ج',
	پ: 'ب',
	ı: 'i',
	ß: 'ss',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	æ: 'ae',
	œ: 'oe'
};
const UNLIKE = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g');

/** Read over: tatweel, a hamza without a carrier, and the many shapes of the apostrophe. */
const SILENT = /[ـء'’‘ʼʾʿ`´′]/g;

/** Arabic-Indic and Persian digits: their last hexadecimal figure is their value. */
const EASTERN_DIGITS = /[٠-٩۰-۹]/g;

/**
 * The words of a text, lower-case, parted by single spaces. Diacritics and carriers of hamza fall away with NFKD
 * (Unicode, UAX 15), and with them the forms of alef; ta marbuta counts as ha, alef maqsura as ya, every digit as
 * 0–9. Whatever is neither letter nor digit parts words; a comma between thousands does not.
 */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(SILENT, '')
		.replace(UNLIKE, (letter) => SAME[letter] ?? letter)
		.replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
		.replace(/(?<=\d)[,٬](?=\d{3}(?!\d))/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replace(/(?<=^| )عبد (?=ال)/g, 'عبد')
		.trim();
}

/** The Arabic article, alone or behind "and", "in", "for": with it or without, a word is found. */
const ARTICLE = /^(?:[وبف]?ال|و?لل)(?=.{2})/;

/** A folded word without its article; what is left has two letters at least. */
export function bare(word: string): string {
	return word.replace(ARTICLE, '');
}

/** A text as it is searched: folded, its words without articles. */
export function searchable(text: string): string {
	return fold(text).split(' ').map(bare).join(' ');
}
