// English.
import type { LocaleModule } from '../messages';

const en: LocaleModule = {
	lang: 'en',
	name: 'English',
	short: 'En',
	dir: 'ltr',
	intl: 'en-GB-u-ca-gregory-nu-latn',
	messages: {
		timeline: 'Timeline',
		skipToList: 'Skip to the list of events',
		languages: 'Languages',
		labels: 'Label languages',
		labelsBoth: 'Both',
		labelsOne: 'One',
		theme: 'Theme',
		themeLight: 'Light',
		themeDark: 'Dark',
		themeAuto: 'Automatic',
		periods: 'Periods',
		overview: 'All years, number of events per year by side',
		picture: 'Picture of the timeline',
		legendShapes: 'How well the date is known',
		legendColours: 'Where it happened',
		shapes: {
			dot: 'Day known',
			soft: 'Month or year known, or approximate',
			dotted: 'Date doubtful',
			bar: 'Several days',
			dashed: 'Expected',
			fading: 'Expected, no date given',
			struck: 'Postponed or cancelled',
			ongoing: 'Under way, no end date given'
		},
		legendCount: 'Several events; the number says how many',
		today: 'Today',
		events: { one: '{n} event', other: '{n} events' },
		sources: { one: '{n} source', other: '{n} sources' },
		eventsHeading: 'Events',
		expectedHeading: 'Expected',
		earlier: 'Earlier',
		later: 'Later',
		backToTimeline: 'Back to the timeline',
		date: 'Date',
		dateNote: 'About the date',
		dates: {
			weekday: '{weekday} {day}',
			firstDay: '{n}',
			range: '{from}–{to}',
			wideRange: '{from} – {to}',
			years: '{from}–{to}',
			decade: '{from}s',
			approximate: 'about {date}',
			uncertain: '{date} (doubtful)',
			since: { day: 'since {date}', longer: 'since {date}' },
			until: { day: 'until {date}', longer: 'until {date}' },
			noEnd: '{since}, no end date given',
			noDate: '{since}, no date given',
			noStart: '{until}, no start date given',
			hijri: '{date} AH',
			hijriYear: '{n} AH',
			hijriMonths: [
				'Muharram',
				'Safar',
				'Rabi I',
				'Rabi II',
				'Jumada I',
				'Jumada II',
				'Rajab',
				'Sha’ban',
				'Ramadan',
				'Shawwal',
				'Dhu al-Qi’dah',
				'Dhu al-Hijjah'
			]
		},
		known: {
			heading: 'How well the date is known',
			day: 'Day known',
			days: 'First and last day known',
			month: 'Month known; day not published',
			year: 'Year known; month not published',
			decade: 'Decade known; year not published',
			approximate: 'approximate',
			uncertain: 'doubtful',
			openStart: 'no start date given',
			openEnd: 'no end date given',
			noDate: 'No date given'
		},
		relative: {
			today: 'today',
			future: {
				day: { one: 'in {n} day', other: 'in {n} days' },
				week: { one: 'in {n} week', other: 'in {n} weeks' },
				month: { one: 'in {n} month', other: 'in {n} months' },
				year: { one: 'in {n} year', other: 'in {n} years' }
			},
			past: {
				day: { one: '{n} day ago', other: '{n} days ago' },
				week: { one: '{n} week ago', other: '{n} weeks ago' },
				month: { one: '{n} month ago', other: '{n} months ago' },
				year: { one: '{n} year ago', other: '{n} years ago' }
			},
			expectedSince: 'expected {since}',
			expectedSinceAge: 'expected {since}, {age}',
			days: { one: '{n} day', other: '{n} days' },
			passed: 'date passed, no report of it'
		},
		hijriPrinted: 'A source prints {date}',
		placeUnknown: 'Place not reported',
		status: 'Status',
		statuses: {
			occurred: 'Occurred',
			expected: 'Expected',
			postponed: 'Postponed',
			cancelled: 'Cancelled'
		},
		confidence: 'Confidence',
		confidences: { high: 'High', medium: 'Medium', low: 'Low' },
		participants: 'Participants',
		documents: 'Documents',
		documentStatuses: { signed: 'Signed', ratified: 'Ratified', expected: 'Expected' },
		figures: 'Figures',
		asOf: 'as of {date}',
		follows: 'Follows',
		leadsTo: 'Leads to',
		fulfils: 'Fulfils',
		fulfilledBy: 'Fulfilled by',
		sourcesDiffer: 'Sources differ',
		conflictFields: {
			date: 'date',
			title: 'title',
			summary: 'summary',
			kind: 'kind',
			status: 'status',
			place: 'place',
			participants: 'participants',
			documents: 'documents',
			figures: 'figures'
		},
		sourcesHeading: 'Sources',
		tiers: {
			official: 'Official',
			agency: 'News agency',
			press: 'Press',
			reference: 'Reference work'
		},
		archived: 'Archived copy',
		dataUpdated: 'Last change of the data: {date}',
		help: {
			heading: 'Keys and gestures',
			close: 'Close',
			keyboard: 'Keyboard, with the focus in the picture',
			pointer: 'Mouse and touch',
			keys: {
				shift: 'Shift',
				home: 'Home',
				end: 'End',
				pageUp: 'Page Up',
				pageDown: 'Page Down',
				enter: 'Enter',
				escape: 'Esc'
			},
			acts: {
				earlier: 'The event before',
				later: 'The event after',
				lanes: 'The nearest event in the lane above or below',
				ends: 'The first or the last event',
				page: 'Far back or on in time',
				scroll: 'A little back or on in time',
				zoom: 'Zoom in or out',
				all: 'All years',
				open: 'Open the event, or zoom into the events that a number stands for',
				close: 'Close the event',
				help: 'This list, from anywhere on the page'
			},
			gestures: {
				scroll: { how: 'Drag, swipe sideways, Shift + wheel', what: 'Back and on in time' },
				zoom: { how: 'Ctrl or ⌘ + wheel, pinch, double click', what: 'Zoom in or out' },
				open: { how: 'Click or tap', what: 'Open the event' },
				page: { how: 'Ctrl or ⌘ + click', what: 'Open the event’s own page' }
			}
		},
		notFound: 'Page not found',
		notFoundHelp: 'There is nothing at this address. All events are on the timeline.',
		separator: ' · ',
		comma: ', '
	}
};

export default en;
