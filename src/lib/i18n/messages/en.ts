// English.
import type { LocaleModule } from '../messages';

const en: LocaleModule = {
	lang: 'en',
	name: 'English',
	short: 'En',
	dir: 'ltr',
	intl: 'en-GB-u-ca-gregory-nu-latn',
	plurals: [['one', 1, 1]],
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
		themeNotKept: 'This browser does not keep the choice: it holds for this page only.',
		periods: 'Periods',
		overview: 'All years, number of events per year by side',
		sliders: { from: 'Start of the period', window: 'Period shown', to: 'End of the period' },
		from: 'From',
		to: 'to',
		limitFormat: 'Write a year, a month or a day: 2025, 2025-05 or 2025-05-18.',
		limitOrder: 'The start lies after the end. Change one of the two.',
		zoom: 'Zoom',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		zoomAll: 'Show all years',
		keyboardHelp: 'Keyboard shortcuts',
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
		spoken: { fading: 'Expected', ongoing: 'Under way' },
		legendCount: 'More events; the number says how many',
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
			day: '{day} {month} {year}',
			dayOfAnyYear: '{day} {month}',
			monthOfYear: '{month} {year}',
			months: [
				'January',
				'February',
				'March',
				'April',
				'May',
				'June',
				'July',
				'August',
				'September',
				'October',
				'November',
				'December'
			],
			shortMonths: [
				'Jan',
				'Feb',
				'Mar',
				'Apr',
				'May',
				'Jun',
				'Jul',
				'Aug',
				'Sept',
				'Oct',
				'Nov',
				'Dec'
			],
			weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
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
			vague: {
				day: 'Day {state}',
				days: 'First and last day {state}',
				month: 'Month {state}; day not published',
				year: 'Year {state}; month not published',
				decade: 'Decade {state}; year not published'
			},
			approximate: 'approximate',
			uncertain: 'doubtful',
			both: 'approximate and doubtful',
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
			expectedSinceAge: 'expected {since} ({age})',
			days: { one: '{n} day', other: '{n} days' },
			passed: 'date passed, no report of it',
			sincePlanned: '{age} since the planned date'
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
		find: {
			search: 'Search',
			hint: 'Name, place, word or date',
			filters: 'Filters',
			facets: {
				category: 'Subject',
				side: 'Where it happened',
				kind: 'Kind',
				status: 'Status',
				tier: 'Source'
			},
			found: { one: '{n} event found', other: '{n} events found' },
			none: 'No event matches',
			best: 'Closest matches',
			busy: 'Searching …',
			failed: 'The search could not be loaded.',
			again: 'Try again',
			clear: 'Clear search and filters',
			remove: 'Remove filter: {name}'
		},
		series: {
			strip: 'Figures over the same years: {name}',
			choose: 'Series',
			table: 'Table and other series',
			period: 'Period',
			value: 'Value',
			source: 'Source',
			note: 'Note',
			last: 'last figure {value} ({period})',
			first: 'first figure {value} ({period})',
			marks: {
				derived: 'derived',
				expected: 'expected',
				planned: 'planned',
				partial: 'part of the period',
				approximate: 'approximate',
				estimate: 'estimate',
				period_uncertain: 'period doubtful'
			},
			also: 'also: {value}',
			differ: 'sources differ',
			gaps: 'Not published',
			turns: '{from}–{to}, from each year to the next: {rises}, {falls}',
			rises: { one: '{n} rise', other: '{n} rises' },
			falls: { one: '{n} fall', other: '{n} falls' },
			failed: 'The figures could not be loaded.'
		},
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
		pages: {
			navigation: 'Pages of this site',
			expected: 'Expected',
			actors: 'People and bodies',
			stories: 'Stories',
			about: 'About',
			thread: 'Before and after',
			thisEvent: 'This event',
			expectations: {
				intro:
					'What has been announced or reported as expected, what was put off, and what became of it.',
				waiting: 'Still expected',
				putOff: 'Postponed or cancelled',
				cameTrue: 'Came true',
				none: 'Nothing at present.',
				since: 'Since when',
				statedDate: 'Stated date',
				plannedDate: 'Planned date',
				awaits: 'Would be fulfilled by',
				saidBy: 'Said by',
				outcome: 'What became of it',
				noReport: 'No report of it by {date}.',
				inDetail: 'Each expectation in detail',
				onTimeline: 'See these events on the timeline'
			},
			actor: {
				intro: 'People and bodies by side, in alphabetical order.',
				types: { person: 'People', body: 'Bodies' },
				jump: 'Jump to',
				names: 'Names',
				unverified: 'spelling not confirmed',
				aliases: 'Also written',
				roles: 'Role',
				inSources: 'in the sources {date}',
				side: 'Side',
				note: 'Note',
				wikidata: 'Wikidata',
				noEvents: 'No event on the timeline lists them among its participants.',
				honorifics: [
					'Crown Prince',
					'Prince',
					'Princess',
					'King',
					'Dr',
					'Lt. Gen.',
					'Maj. Gen.',
					'The'
				],
				articles: []
			},
			aboutPage: {
				parts: {
					scope: 'What counts as an event',
					dates: 'How dates are drawn',
					sources: 'Sources',
					gaps: 'What is missing',
					corrections: 'Corrections and additions'
				},
				tier: 'Kind of source',
				licence: 'Licence',
				lastChange: 'Last change of the data'
			},
			story: {
				intro: 'Ways through the events, step by step.',
				steps: { one: '{n} step', other: '{n} steps' },
				step: 'Step {k} of {n}',
				next: 'Next step',
				previous: 'Previous step',
				toEvent: 'The event and its sources'
			}
		},
		files: {
			heading: 'Data',
			calendar: 'Calendar',
			feed: 'News feed',
			picture: 'Picture (SVG)',
			addToCalendar: 'Add to calendar',
			withoutDate: {
				one: '{n} event has no date yet and is not in this calendar: {titles}',
				other: '{n} events have no date yet and are not in this calendar: {titles}'
			}
		},
		citation: {
			heading: 'Cite this page',
			langid: 'english',
			date: '{year}, {month} {day}',
			compilation: '{work} [Data set]. ({date}). {url}',
			event: '{title}. ({date}). In {work}. {url}',
			eventOf: 'Date of the event: {date}'
		},
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
				page: 'Most of the view back or on in time',
				scroll: 'A little back or on in time',
				zoom: 'Zoom in or out',
				all: 'All years',
				open: 'Open the event, or zoom into the events that a number stands for',
				close: 'Close the event',
				search: 'To the search field',
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
		comma: ', ',
		semicolon: '; ',
		close: 'Close',
		copyLink: 'Copy link',
		linkCopied: 'Link copied',
		copyByHand: 'Copy this address:',
		openPage: 'Open the page',
		detailFailed: 'The rest of this event could not be loaded.',
		tryAgain: 'Try again',
		lost: {
			all: 'The scripts of this page could not be loaded. Everything on it can be read and its links work; moving the picture, searching and downloading do not.',
			part: 'Part of this page could not be loaded. What is here can be read; the picture or some buttons may not answer.',
			stale:
				'A newer version of this page has been published, and parts of this one are no longer there. Load the page again to go on.',
			embed:
				'The scripts of this timeline could not be loaded. It can be read, and its links work.',
			reload: 'Load the page again'
		},
		inView: { one: '{shown} of {n} in view', other: '{shown} of {n} in view' },
		noneInView: 'No events in view',
		loaded: {
			listed: {
				one: 'The most important of those loaded is listed; zoom in for the others.',
				other: 'The {n} most important of those loaded are listed; zoom in for the others.'
			},
			loading: 'Loading titles …',
			titlesFailed: 'Some titles could not be loaded; their events are counted in the picture.',
			indexFailed:
				'The events could not be loaded; the picture shows only the period it opens with.',
			eventFailed: 'The event in the address could not be looked up.'
		},
		onlyInView: 'List only these',
		showMatches: 'Show in the picture',
		showAll: 'List all events',
		embed: {
			open: 'Embed',
			heading: 'Embed this timeline',
			language: 'Language',
			period: 'Period',
			thisView: 'This view',
			height: 'Height in pixels',
			preview: 'Preview',
			phone: 'Phone',
			desktop: 'Desktop',
			frame: 'Frame',
			frameWhen:
				'For most pages: paste it where HTML may be pasted; it works without the script too.',
			element: 'Element',
			elementWhen: 'For pages whose own scripts talk to the timeline.',
			address: 'Address',
			addressWhen: 'For systems that ask for the address of a frame.',
			copy: 'Copy',
			copied: 'Copied',
			selected: 'Copying is not allowed here. The text is selected: copy it by hand.'
		},
		download: {
			open: 'Download',
			heading: 'Download picture and data',
			picture: 'Picture',
			pictureOf:
				'{period}, with title, key, credit, licence and address. The PNG is twice as large as the SVG; its width does not depend on your screen.',
			all: { one: 'The one event', other: 'All {n} events' },
			matching: {
				one: 'The {n} event that matches search and filters',
				other: 'The {n} events that match search and filters'
			},
			inView: {
				one: '{n} of them in the period shown: {period}',
				other: '{n} of them in the period shown: {period}'
			},
			forms: 'CSV for spreadsheets, JSON with everything known, ICS for calendars.',
			undated: {
				one: '{n} event has no date yet: the calendar only names it.',
				other: '{n} events have no date yet: the calendar only names them.'
			},
			cite: 'Cite this timeline',
			making: 'Preparing the file …',
			saved: 'Saved: {name}',
			failed: 'The file could not be made. Please try again.',
			quoted: '“{words}”',
			found: {
				one: '{n} event in this period matches {what}; the others are faint.',
				other: '{n} events in this period match {what}; the others are faint.'
			}
		}
	}
};

export default en;
