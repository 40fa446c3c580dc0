// French.
import type { LocaleModule } from '../messages';

const fr: LocaleModule = {
	lang: 'fr',
	name: 'Français',
	short: 'Fr',
	dir: 'ltr',
	intl: 'fr-FR-u-ca-gregory-nu-latn',
	messages: {
		timeline: 'Chronologie',
		skipToList: 'Aller à la liste des événements',
		languages: 'Langues',
		labels: 'Langues des titres',
		labelsBoth: 'Les deux',
		labelsOne: 'Une seule',
		theme: 'Thème',
		themeLight: 'Clair',
		themeDark: 'Sombre',
		themeAuto: 'Automatique',
		themeNotKept: 'Ce navigateur ne garde pas ce choix : il ne vaut que pour cette page.',
		periods: 'Périodes',
		overview: 'Toutes les années, nombre d’événements par année selon le lieu',
		sliders: { from: 'Début de la période', window: 'Période affichée', to: 'Fin de la période' },
		from: 'De',
		to: 'à',
		limitFormat: 'Écrire une année, un mois ou un jour : 2025, 2025-05 ou 2025-05-18.',
		limitOrder: 'Le début se situe après la fin. Modifier l’un des deux.',
		zoom: 'Échelle',
		zoomIn: 'Agrandir',
		zoomOut: 'Réduire',
		zoomAll: 'Afficher toutes les années',
		keyboardHelp: 'Raccourcis clavier',
		picture: 'Graphique de la chronologie',
		legendShapes: 'Précision de la date',
		legendColours: 'Lieu de l’événement',
		shapes: {
			dot: 'Jour connu',
			soft: 'Mois ou année connus, ou date approximative',
			dotted: 'Date incertaine',
			bar: 'Plusieurs jours',
			dashed: 'Attendu',
			fading: 'Attendu, sans date annoncée',
			struck: 'Reporté ou annulé',
			ongoing: 'En cours, sans date de fin'
		},
		spoken: { fading: 'Attendu', ongoing: 'En cours' },
		legendCount: 'Autres événements ; le nombre indique combien',
		today: 'Aujourd’hui',
		events: { one: '{n} événement', many: '{n} d’événements', other: '{n} événements' },
		sources: { one: '{n} source', many: '{n} de sources', other: '{n} sources' },
		eventsHeading: 'Événements',
		expectedHeading: 'Attendus',
		earlier: 'Avant',
		later: 'Après',
		backToTimeline: 'Retour à la chronologie',
		date: 'Date',
		dateNote: 'À propos de la date',
		dates: {
			day: '{day} {month} {year}',
			dayOfAnyYear: '{day} {month}',
			monthOfYear: '{month} {year}',
			months: [
				'janvier',
				'février',
				'mars',
				'avril',
				'mai',
				'juin',
				'juillet',
				'août',
				'septembre',
				'octobre',
				'novembre',
				'décembre'
			],
			shortMonths: [
				'janv.',
				'févr.',
				'mars',
				'avr.',
				'mai',
				'juin',
				'juil.',
				'août',
				'sept.',
				'oct.',
				'nov.',
				'déc.'
			],
			weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
			weekday: '{weekday} {day}',
			firstDay: '{n}er',
			range: '{from}–{to}',
			wideRange: '{from} – {to}',
			years: '{from}–{to}',
			decade: 'années {from}',
			approximate: '{date} environ',
			uncertain: '{date} (date incertaine)',
			since: { day: 'depuis le {date}', longer: 'depuis {date}' },
			until: { day: 'jusqu’au {date}', longer: 'jusqu’à {date}' },
			noEnd: '{since}, sans date de fin',
			noDate: '{since}, sans date annoncée',
			noStart: '{until}, sans date de début',
			hijri: '{date} H',
			hijriYear: '{n} H',
			hijriMonths: [
				'mouharram',
				'safar',
				'rabia al-awwal',
				'rabia ath-thani',
				'joumada al-oula',
				'joumada ath-thania',
				'rajab',
				'chaabane',
				'ramadan',
				'chawwal',
				'dhou al-qi’da',
				'dhou al-hijja'
			]
		},
		known: {
			heading: 'Précision de la date',
			day: 'Jour connu',
			days: 'Premier et dernier jour connus',
			month: 'Mois connu ; jour non publié',
			year: 'Année connue ; mois non publié',
			decade: 'Décennie connue ; année non publiée',
			vague: {
				day: 'Jour {state}',
				days: 'Premier et dernier jour {state}',
				month: 'Mois {state} ; jour non publié',
				year: 'Année {state} ; mois non publié',
				decade: 'Décennie {state} ; année non publiée'
			},
			approximate: 'à peu près',
			uncertain: 'sous réserve',
			both: 'à peu près et sous réserve',
			openStart: 'sans date de début',
			openEnd: 'sans date de fin',
			noDate: 'Sans date annoncée'
		},
		relative: {
			today: 'aujourd’hui',
			future: {
				day: { one: 'dans {n} jour', many: 'dans {n} de jours', other: 'dans {n} jours' },
				week: { one: 'dans {n} semaine', many: 'dans {n} de semaines', other: 'dans {n} semaines' },
				month: { one: 'dans {n} mois', many: 'dans {n} de mois', other: 'dans {n} mois' },
				year: { one: 'dans {n} an', many: 'dans {n} d’années', other: 'dans {n} ans' }
			},
			past: {
				day: { one: 'il y a {n} jour', many: 'il y a {n} de jours', other: 'il y a {n} jours' },
				week: {
					one: 'il y a {n} semaine',
					many: 'il y a {n} de semaines',
					other: 'il y a {n} semaines'
				},
				month: { one: 'il y a {n} mois', many: 'il y a {n} de mois', other: 'il y a {n} mois' },
				year: { one: 'il y a {n} an', many: 'il y a {n} d’années', other: 'il y a {n} ans' }
			},
			expectedSince: 'attendu {since}',
			expectedSinceAge: 'attendu {since}, soit {age}',
			days: { one: '{n} jour', many: '{n} de jours', other: '{n} jours' },
			passed: 'date passée, sans compte rendu',
			sincePlanned: '{age} depuis la date prévue'
		},
		hijriPrinted: 'Une source indique {date}',
		placeUnknown: 'Lieu non indiqué',
		status: 'Statut',
		statuses: {
			occurred: 'A eu lieu',
			expected: 'Attendu',
			postponed: 'Reporté',
			cancelled: 'Annulé'
		},
		confidence: 'Confiance',
		confidences: { high: 'Élevée', medium: 'Moyenne', low: 'Faible' },
		participants: 'Participants',
		documents: 'Documents',
		documentStatuses: { signed: 'Signé', ratified: 'Ratifié', expected: 'Attendu' },
		figures: 'Chiffres',
		asOf: 'situation : {date}',
		follows: 'Fait suite à',
		leadsTo: 'Mène à',
		fulfils: 'Réalise',
		fulfilledBy: 'Réalisé par',
		find: {
			search: 'Rechercher',
			hint: 'Nom, lieu, mot ou date',
			filters: 'Filtres',
			facets: {
				category: 'Sujet',
				side: 'Lieu',
				kind: 'Type',
				status: 'Statut',
				tier: 'Source'
			},
			found: {
				one: '{n} événement trouvé',
				many: '{n} d’événements trouvés',
				other: '{n} événements trouvés'
			},
			none: 'Aucun événement ne correspond',
			best: 'Résultats les plus proches',
			busy: 'Recherche en cours…',
			failed: 'La recherche n’a pas pu être chargée.',
			again: 'Réessayer',
			clear: 'Effacer la recherche et les filtres',
			remove: 'Retirer le filtre : {name}'
		},
		series: {
			strip: 'Chiffres pour les mêmes années : {name}',
			choose: 'Série',
			table: 'Tableau et autres séries',
			period: 'Période',
			value: 'Valeur',
			source: 'Source',
			note: 'Note',
			last: 'dernier chiffre {value} ({period})',
			first: 'premier chiffre {value} ({period})',
			marks: {
				derived: 'calculé',
				expected: 'attendu',
				planned: 'prévu',
				partial: 'partie de la période',
				approximate: 'approximatif',
				estimate: 'estimation',
				period_uncertain: 'période incertaine'
			},
			also: 'aussi : {value}',
			differ: 'sources divergentes',
			gaps: 'Non publié',
			turns: '{from}–{to}, d’une année à l’autre : {rises}, {falls}',
			rises: { one: '{n} hausse', many: '{n} de hausses', other: '{n} hausses' },
			falls: { one: '{n} baisse', many: '{n} de baisses', other: '{n} baisses' },
			failed: 'Les chiffres n’ont pas pu être chargés.'
		},
		sourcesDiffer: 'Les sources divergent',
		conflictFields: {
			date: 'date',
			title: 'titre',
			summary: 'résumé',
			kind: 'type',
			status: 'statut',
			place: 'lieu',
			participants: 'participants',
			documents: 'documents',
			figures: 'chiffres'
		},
		sourcesHeading: 'Sources',
		tiers: {
			official: 'Officielle',
			agency: 'Agence de presse',
			press: 'Presse',
			reference: 'Ouvrage de référence'
		},
		archived: 'Copie archivée',
		dataUpdated: 'Dernière modification des données : {date}',
		pages: {
			navigation: 'Pages du site',
			expected: 'Attendu',
			actors: 'Personnes et institutions',
			stories: 'Récits',
			about: 'À propos',
			thread: 'Avant et après',
			thisEvent: 'Cet événement',
			expectations: {
				intro:
					'Ce qui a été annoncé ou dit attendu, ce qui a été reporté, et ce qu’il en est advenu.',
				waiting: 'Toujours attendu',
				putOff: 'Reporté ou annulé',
				cameTrue: 'Réalisé',
				none: 'Rien pour l’instant.',
				since: 'Depuis quand',
				statedDate: 'Date annoncée',
				plannedDate: 'Date prévue',
				awaits: 'Serait réalisé par',
				saidBy: 'Selon',
				outcome: 'Ce qu’il en est advenu',
				noReport: 'Aucune nouvelle au {date}.',
				inDetail: 'Le détail de chaque attente',
				onTimeline: 'Voir ces événements sur la chronologie'
			},
			actor: {
				intro: 'Personnes et institutions par partie et par ordre alphabétique.',
				types: { person: 'Personnes', body: 'Institutions' },
				jump: 'Aller à',
				names: 'Noms',
				unverified: 'graphie non confirmée',
				aliases: 'Autres graphies',
				roles: 'Fonction',
				inSources: 'dans les sources {date}',
				side: 'Partie',
				note: 'Remarque',
				wikidata: 'Fiche Wikidata',
				noEvents: 'Ce nom ne figure parmi les participants d’aucun événement.',
				honorifics: ['Le', 'La', 'Les', 'Prince héritier', 'Roi'],
				articles: ['L’', 'l’']
			},
			aboutPage: {
				parts: {
					scope: 'Ce qui compte comme événement',
					dates: 'Comment les dates sont dessinées',
					sources: 'Les sources',
					gaps: 'Ce qui manque',
					corrections: 'Corrections et ajouts'
				},
				tier: 'Type de source',
				licence: 'La licence',
				lastChange: 'Dernière modification des données'
			},
			story: {
				intro: 'Des parcours à travers les événements, pas à pas.',
				steps: { one: '{n} étape', many: '{n} étapes', other: '{n} étapes' },
				step: 'Étape {k} sur {n}',
				next: 'Étape suivante',
				previous: 'Étape précédente',
				toEvent: 'L’événement et ses sources'
			}
		},
		files: {
			heading: 'Données',
			calendar: 'Calendrier',
			feed: 'Fil d’actualité',
			picture: 'Image (SVG)',
			addToCalendar: 'Ajouter au calendrier',
			withoutDate: {
				one: '{n} événement n’a pas encore de date et ne figure pas dans ce calendrier : {titles}',
				many: '{n} d’événements n’ont pas encore de date et ne figurent pas dans ce calendrier : {titles}',
				other:
					'{n} événements n’ont pas encore de date et ne figurent pas dans ce calendrier : {titles}'
			}
		},
		citation: {
			heading: 'Citer cette page',
			langid: 'french',
			date: '{year}, {day} {month}',
			compilation: '{work} [Jeu de données]. ({date}). {url}',
			event: '{title}. ({date}). Dans {work}. {url}',
			eventOf: 'Date de l’événement : {date}'
		},
		help: {
			heading: 'Touches et gestes',
			close: 'Fermer',
			keyboard: 'Clavier, le graphique ayant le focus',
			pointer: 'Souris et écran tactile',
			keys: {
				shift: 'Maj',
				home: 'Début',
				end: 'Fin',
				pageUp: 'Page préc.',
				pageDown: 'Page suiv.',
				enter: 'Entrée',
				escape: 'Échap'
			},
			acts: {
				earlier: 'L’événement précédent',
				later: 'L’événement suivant',
				lanes: 'L’événement le plus proche dans la bande du dessus ou du dessous',
				ends: 'Le premier ou le dernier événement',
				page: 'Loin en arrière ou en avant dans le temps',
				scroll: 'Un peu en arrière ou en avant dans le temps',
				zoom: 'Agrandir ou réduire',
				all: 'Toutes les années',
				open: 'Ouvrir l’événement, ou agrandir la période que résume un nombre',
				close: 'Fermer l’événement',
				search: 'Vers le champ de recherche',
				help: 'Cette liste, partout dans la page'
			},
			gestures: {
				scroll: {
					how: 'Glisser, balayer de côté, Maj + molette',
					what: 'En arrière et en avant dans le temps'
				},
				zoom: {
					how: 'Ctrl ou ⌘ + molette, pincer, double-cliquer',
					what: 'Agrandir ou réduire'
				},
				open: { how: 'Cliquer ou toucher', what: 'Ouvrir l’événement' },
				page: { how: 'Ctrl ou ⌘ + clic', what: 'Ouvrir la page de l’événement' }
			}
		},
		notFound: 'Page introuvable',
		notFoundHelp: 'Il n’y a rien à cette adresse. Tous les événements sont dans la chronologie.',
		separator: ' · ',
		comma: ', ',
		semicolon: ' ; ',
		close: 'Fermer',
		copyLink: 'Copier le lien',
		linkCopied: 'Lien copié',
		copyByHand: 'Copiez cette adresse :',
		openPage: 'Ouvrir la page',
		detailFailed: 'Le reste de cet événement n’a pas pu être chargé.',
		tryAgain: 'Réessayer',
		lost: {
			all: 'Les scripts de cette page n’ont pas pu être chargés. Tout peut être lu et les liens fonctionnent ; le déplacement de l’image, la recherche et les téléchargements ne fonctionnent pas.',
			part: 'Une partie de cette page n’a pas pu être chargée. Ce qui est là peut être lu ; l’image ou certains boutons peuvent ne pas répondre.',
			stale:
				'Une version plus récente de cette page a été publiée, et des parties de celle-ci n’existent plus. Rechargez la page pour continuer.',
			embed:
				'Les scripts de cette chronologie n’ont pas pu être chargés. Elle peut être lue et ses liens fonctionnent.',
			reload: 'Recharger la page'
		},
		inView: {
			one: '{shown} sur {n} à l’écran',
			many: '{shown} sur {n} à l’écran',
			other: '{shown} sur {n} à l’écran'
		},
		noneInView: 'Aucun événement à l’écran',
		loaded: {
			listed: {
				one: 'La liste ne montre que le plus important des événements chargés ; zoomez pour les autres.',
				many: 'La liste montre les {n} plus importants des événements chargés ; zoomez pour les autres.',
				other:
					'La liste montre les {n} plus importants des événements chargés ; zoomez pour les autres.'
			},
			loading: 'Chargement des titres…',
			titlesFailed:
				'Certains titres n’ont pas pu être chargés ; leurs événements sont comptés dans l’image.',
			indexFailed:
				'Les événements n’ont pas pu être chargés ; l’image ne montre que la période d’ouverture.',
			eventFailed: 'L’événement de l’adresse n’a pas pu être recherché.'
		},
		onlyInView: 'Ne lister que ceux-ci',
		showMatches: 'Afficher à l’écran',
		showAll: 'Lister tous les événements',
		embed: {
			open: 'Intégrer',
			heading: 'Intégrer cette chronologie',
			language: 'Langue',
			period: 'Période',
			thisView: 'Cette vue',
			height: 'Hauteur en pixels',
			preview: 'Aperçu',
			phone: 'Téléphone',
			desktop: 'Ordinateur',
			frame: 'Cadre',
			frameWhen:
				'Pour la plupart des pages : à coller là où le HTML est admis ; il fonctionne aussi sans le script.',
			element: 'Élément',
			elementWhen: 'Pour les pages dont les scripts dialoguent avec la chronologie.',
			address: 'Adresse',
			addressWhen: 'Pour les systèmes qui demandent l’adresse d’un cadre.',
			copy: 'Copier',
			copied: 'Copié',
			selected: 'La copie n’est pas permise ici. Le texte est sélectionné : copiez-le à la main.'
		},
		download: {
			open: 'Télécharger',
			heading: 'Télécharger l’image et les données',
			picture: 'Image',
			pictureOf:
				'{period}, avec titre, légende, source, licence et adresse. Le PNG est deux fois plus grand que le SVG ; sa largeur ne dépend pas de votre écran.',
			all: {
				one: 'Le seul événement',
				many: 'Les {n} événements',
				other: 'Les {n} événements'
			},
			matching: {
				one: '{n} événement qui répond à la recherche et aux filtres',
				many: '{n} d’événements qui répondent à la recherche et aux filtres',
				other: '{n} événements qui répondent à la recherche et aux filtres'
			},
			inView: {
				one: 'Dont {n} dans la période affichée : {period}',
				many: 'Dont {n} dans la période affichée : {period}',
				other: 'Dont {n} dans la période affichée : {period}'
			},
			forms: 'CSV pour les tableurs, JSON avec tout ce qui est connu, ICS pour les calendriers.',
			undated: {
				one: '{n} événement n’a pas encore de date : le calendrier ne fait que le nommer.',
				many: '{n} d’événements n’ont pas encore de date : le calendrier ne fait que les nommer.',
				other: '{n} événements n’ont pas encore de date : le calendrier ne fait que les nommer.'
			},
			cite: 'Citer cette chronologie',
			making: 'Préparation du fichier…',
			saved: 'Enregistré : {name}',
			failed: 'Le fichier n’a pas pu être créé. Veuillez réessayer.',
			quoted: '« {words} »',
			found: {
				one: '{n} événement de cette période répond à {what} ; les autres sont estompés.',
				many: '{n} d’événements de cette période répondent à {what} ; les autres sont estompés.',
				other: '{n} événements de cette période répondent à {what} ; les autres sont estompés.'
			}
		}
	}
};

export default fr;
