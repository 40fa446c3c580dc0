import { describe, expect, it } from 'vitest';
import { actorEvents, actorGroups } from '../../../src/lib/model/actors';
import { changed, timelineIn } from '../data/fixture';

const BODY =
	'- { id: bank, type: body, side: north, name: { en: Bank, fr: Banque }, role: { title: { en: Bank, fr: Banque } } }\n';
const timeline = timelineIn(
	changed(
		['actors.yaml', '- id: ann', `${BODY}- id: ann`],
		['events.yaml', '{ who: ann }', '{ who: ann }, { who: ann, as: { en: Host, fr: Hôte } }']
	)
);

describe('actorGroups()', () => {
	it('puts people before bodies, and counts an event that names someone twice once', () => {
		const groups = actorGroups(timeline).map(({ side, type, actors }) => [
			side.id,
			type,
			actors.map(({ actor, events }) => [actor.id, events])
		]);
		expect(groups).toEqual([
			['north', 'person', [['ann', 1]]],
			['north', 'body', [['bank', 0]]]
		]);
	});
});

describe('actorEvents()', () => {
	it('are those that name the actor', () => {
		expect(actorEvents(timeline, 'ann').map(({ id }) => id)).toEqual(['first']);
		expect(actorEvents(timeline, 'bank')).toEqual([]);
	});
});
