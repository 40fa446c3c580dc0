// Whether a text is XML, by a parser that is not ours.
// The validator moves to a package of its own with seven dependencies: not worth it for one question.
import { XMLValidator } from 'fast-xml-parser';

/** True, or what is wrong and where. */
export function wellFormed(xml: string): true | string {
	// eslint-disable-next-line @typescript-eslint/no-deprecated
	const result = XMLValidator.validate(xml);
	return result === true || JSON.stringify(result.err);
}
