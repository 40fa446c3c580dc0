import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, verbatim, xmlDocument } from '../../../src/lib/exports/xml';
import { wellFormed } from './well-formed';

test('whatever the words, the document is well-formed and reads back as them', () => {
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '',
		parseTagValue: false,
		parseAttributeValue: false,
		trimValues: false,
		// Numeric entities too.
		htmlEntities: true
	});
	const words = fc
		.string({ unit: 'grapheme', minLength: 1 })
		.filter((text) => /^[^\p{C}\s]/u.test(text));
	fc.assert(
		fc.property(words, (text) => {
			const xml = xmlDocument(element('a', { b: text }, text));
			expect(wellFormed(xml)).toBe(true);
			// eslint-disable-next-line no-control-regex
			const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
			expect((parser.parse(xml) as { a: object }).a).toEqual({ b: allowed, '#text': allowed });
		})
	);
});

test('attributes without a value are left out, elements without content are closed', () => {
	expect(element('a', { b: undefined, c: 0 }).xml).toBe('<a c="0"/>');
	expect(element('a', {}, undefined, element('b'), verbatim('<c/>'), '<').xml).toBe(
		'<a><b/><c/>&lt;</a>'
	);
});
