// The pictures that answers name, as far as the site has any.
const files = import.meta.glob('../[[]lang=locale[]]/**/card.png/+server.ts');

/** Path of the card below a language's page: of the timeline, or of the event `id`. */
export function cardOf(id?: string): string | undefined {
	const route = `../[lang=locale]/${id === undefined ? '' : 'event/[id]/'}card.png/+server.ts`;
	if (!(route in files)) return undefined;
	return id === undefined ? 'card.png' : `event/${id}/card.png`;
}
