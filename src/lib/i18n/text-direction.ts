// The direction of words in a language that the interface does not speak, from their first letter
// (the rule of dir="auto": https://html.spec.whatwg.org/multipage/dom.html#the-directionality).

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** `rtl` where the first letter belongs to a script that is written from right to left. */
export function textDirection(text: string): 'ltr' | 'rtl' {
	const letter = /\p{L}/u.exec(text)?.[0] ?? '';
	return RTL.test(letter) ? 'rtl' : 'ltr';
}
