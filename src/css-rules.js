// Style sheets as the build writes them: without comments.

/**
 * The outermost rules of a sheet, each with all that is in it.
 *
 * @param {string} sheet
 * @returns {string[]}
 */
export function rulesOf(sheet) {
	const rules = [];
	let depth = 0;
	let begin = 0;
	for (const { 0: brace, index } of sheet.matchAll(/[{}]/g)) {
		depth += brace === '{' ? 1 : -1;
		if (depth > 0) continue;
		rules.push(sheet.slice(begin, index + 1).trim());
		begin = index + 1;
	}
	return rules;
}
