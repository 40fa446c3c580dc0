/** The marks and counts of the picture that is shown: of the prerendered ones only one is. */
export function marksSeen(): SVGAElement[] {
	const marks = [...document.querySelectorAll<SVGAElement>('.picture figure [data-key]')];
	return marks.filter((mark) => mark.getClientRects().length > 0);
}
