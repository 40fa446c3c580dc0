// Arabic, modern standard. Dates stand in the genitive after a preposition, so the dual differs from a bare count.
import type { LocaleModule } from '../messages';

const ar: LocaleModule = {
	lang: 'ar',
	name: 'العربية',
	short: 'ع',
	dir: 'rtl',
	intl: 'ar-SA-u-ca-gregory-nu-latn',
	messages: {
		timeline: 'الخط الزمني',
		skipToList: 'الانتقال إلى قائمة الأحداث',
		languages: 'اللغات',
		labels: 'لغات العناوين',
		labelsBoth: 'اللغتان',
		labelsOne: 'لغة واحدة',
		theme: 'المظهر',
		themeLight: 'فاتح',
		themeDark: 'داكن',
		themeAuto: 'تلقائي',
		periods: 'الفترات',
		overview: 'كل السنوات: عدد أحداث كل سنة بحسب المكان',
		picture: 'رسم الخط الزمني',
		legendShapes: 'مدى دقة التاريخ',
		legendColours: 'مكان الحدث',
		shapes: {
			dot: 'اليوم معروف',
			soft: 'شهر أو سنة، أو تاريخ تقريبي',
			dotted: 'تاريخ غير مؤكد',
			bar: 'عدة أيام',
			dashed: 'متوقع',
			fading: 'متوقع دون تاريخ محدد',
			struck: 'مؤجل أو ملغى',
			ongoing: 'مستمر دون تاريخ انتهاء محدد'
		},
		legendCount: 'عدة أحداث، والرقم عددها',
		today: 'اليوم',
		events: {
			zero: 'لا أحداث',
			one: 'حدث واحد',
			two: 'حدثان',
			few: '{n} أحداث',
			many: '{n} حدثًا',
			other: '{n} حدث'
		},
		sources: {
			zero: 'لا مصادر',
			one: 'مصدر واحد',
			two: 'مصدران',
			few: '{n} مصادر',
			many: '{n} مصدرًا',
			other: '{n} مصدر'
		},
		eventsHeading: 'الأحداث',
		expectedHeading: 'المتوقع',
		earlier: 'السابق',
		later: 'التالي',
		backToTimeline: 'العودة إلى الخط الزمني',
		date: 'التاريخ',
		dateNote: 'عن التاريخ',
		dates: {
			weekday: '{weekday} {day}',
			firstDay: '{n}',
			range: 'من {from} إلى {to}',
			wideRange: 'من {from} إلى {to}',
			years: '{from}–{to}',
			decade: '{from}–{to}',
			approximate: '{date} تقريبًا',
			uncertain: '{date} (غير مؤكد)',
			since: { day: 'منذ {date}', longer: 'منذ {date}' },
			until: { day: 'حتى {date}', longer: 'حتى {date}' },
			noEnd: '{since}، وتاريخ الانتهاء غير محدد',
			noDate: '{since}، والتاريخ غير محدد',
			noStart: '{until}، وتاريخ البدء غير محدد',
			hijri: '{date} هـ',
			hijriYear: '{n} هـ',
			hijriMonths: [
				'محرم',
				'صفر',
				'ربيع الأول',
				'ربيع الآخر',
				'جمادى الأولى',
				'جمادى الآخرة',
				'رجب',
				'شعبان',
				'رمضان',
				'شوال',
				'ذو القعدة',
				'ذو الحجة'
			]
		},
		known: {
			heading: 'مدى دقة التاريخ',
			day: 'اليوم معروف',
			days: 'اليومان الأول والأخير معروفان',
			month: 'الشهر معروف، واليوم غير منشور',
			year: 'السنة معروفة، والشهر غير منشور',
			decade: 'العقد معروف، والسنة غير منشورة',
			approximate: 'تقريبي',
			uncertain: 'غير مؤكد',
			openStart: 'تاريخ البدء غير محدد',
			openEnd: 'تاريخ الانتهاء غير محدد',
			noDate: 'التاريخ غير محدد'
		},
		relative: {
			today: 'اليوم',
			future: {
				day: {
					zero: 'اليوم',
					one: 'بعد يوم واحد',
					two: 'بعد يومين',
					few: 'بعد {n} أيام',
					many: 'بعد {n} يومًا',
					other: 'بعد {n} يوم'
				},
				week: {
					zero: 'هذا الأسبوع',
					one: 'بعد أسبوع واحد',
					two: 'بعد أسبوعين',
					few: 'بعد {n} أسابيع',
					many: 'بعد {n} أسبوعًا',
					other: 'بعد {n} أسبوع'
				},
				month: {
					zero: 'هذا الشهر',
					one: 'بعد شهر واحد',
					two: 'بعد شهرين',
					few: 'بعد {n} أشهر',
					many: 'بعد {n} شهرًا',
					other: 'بعد {n} شهر'
				},
				year: {
					zero: 'هذه السنة',
					one: 'بعد سنة واحدة',
					two: 'بعد سنتين',
					few: 'بعد {n} سنوات',
					many: 'بعد {n} سنة',
					other: 'بعد {n} سنة'
				}
			},
			past: {
				day: {
					zero: 'اليوم',
					one: 'قبل يوم واحد',
					two: 'قبل يومين',
					few: 'قبل {n} أيام',
					many: 'قبل {n} يومًا',
					other: 'قبل {n} يوم'
				},
				week: {
					zero: 'هذا الأسبوع',
					one: 'قبل أسبوع واحد',
					two: 'قبل أسبوعين',
					few: 'قبل {n} أسابيع',
					many: 'قبل {n} أسبوعًا',
					other: 'قبل {n} أسبوع'
				},
				month: {
					zero: 'هذا الشهر',
					one: 'قبل شهر واحد',
					two: 'قبل شهرين',
					few: 'قبل {n} أشهر',
					many: 'قبل {n} شهرًا',
					other: 'قبل {n} شهر'
				},
				year: {
					zero: 'هذه السنة',
					one: 'قبل سنة واحدة',
					two: 'قبل سنتين',
					few: 'قبل {n} سنوات',
					many: 'قبل {n} سنة',
					other: 'قبل {n} سنة'
				}
			},
			expectedSince: 'متوقع {since}',
			expectedSinceAge: 'متوقع {since} ({age})',
			days: {
				zero: 'أقل من يوم',
				one: 'يوم واحد',
				two: 'يومان',
				few: '{n} أيام',
				many: '{n} يومًا',
				other: '{n} يوم'
			},
			passed: 'مضى التاريخ ولم يرد خبر عن الحدث',
			sincePlanned: 'مضى على الموعد المقرر {age}'
		},
		hijriPrinted: 'يذكر أحد المصادر {date}',
		placeUnknown: 'المكان غير مذكور',
		status: 'الحالة',
		statuses: {
			occurred: 'وقع',
			expected: 'متوقع',
			postponed: 'مؤجل',
			cancelled: 'ملغى'
		},
		confidence: 'درجة الثقة',
		confidences: { high: 'عالية', medium: 'متوسطة', low: 'منخفضة' },
		participants: 'المشاركون',
		documents: 'الوثائق',
		documentStatuses: { signed: 'موقّعة', ratified: 'مصدّق عليها', expected: 'متوقعة' },
		figures: 'الأرقام',
		asOf: 'في {date}',
		follows: 'يكمّل',
		leadsTo: 'يكمّله',
		fulfils: 'يحقق',
		fulfilledBy: 'تحقق في',
		sourcesDiffer: 'اختلاف المصادر',
		conflictFields: {
			date: 'التاريخ',
			title: 'العنوان',
			summary: 'الملخص',
			kind: 'النوع',
			status: 'الحالة',
			place: 'المكان',
			participants: 'المشاركون',
			documents: 'الوثائق',
			figures: 'الأرقام'
		},
		sourcesHeading: 'المصادر',
		tiers: {
			official: 'مصدر رسمي',
			agency: 'وكالة أنباء',
			press: 'صحافة',
			reference: 'مرجع'
		},
		archived: 'نسخة محفوظة',
		dataUpdated: 'آخر تغيير في البيانات: {date}',
		pages: {
			navigation: 'صفحات الموقع',
			expected: 'المتوقع',
			actors: 'الأشخاص والجهات',
			stories: 'المسارات',
			about: 'عن الخط الزمني',
			thread: 'ما قبله وما بعده',
			thisEvent: 'هذا الحدث',
			expectations: {
				intro: 'ما أُعلن أو ورد أنه متوقع، وما أُجّل أو أُلغي، وما آل إليه كل منها.',
				waiting: 'ما لا يزال متوقعًا',
				putOff: 'المؤجل والملغى',
				cameTrue: 'ما تحقق',
				none: 'لا شيء في الوقت الحاضر.',
				since: 'منذ متى',
				statedDate: 'التاريخ المعلن',
				plannedDate: 'الموعد المقرر',
				awaits: 'ما يتحقق به',
				saidBy: 'نقلًا عن',
				outcome: 'ما آل إليه',
				noReport: 'لم يرد خبر عنه حتى {date}.',
				inDetail: 'تفاصيل ما هو متوقع',
				onTimeline: 'عرض هذه الأحداث على الخط الزمني'
			},
			actor: {
				intro: 'الأشخاص والجهات بحسب الطرف، وبالترتيب الهجائي.',
				types: { person: 'الأشخاص', body: 'الجهات' },
				jump: 'الانتقال إلى',
				names: 'الأسماء',
				unverified: 'كتابة غير مؤكدة',
				aliases: 'صيغ أخرى',
				roles: 'الصفة',
				inSources: 'في المصادر {date}',
				side: 'الطرف',
				note: 'ملاحظة',
				wikidata: 'ويكي بيانات',
				noEvents: 'لا يرد هذا الاسم بين المشاركين في أي حدث من أحداث الخط الزمني.',
				honorifics: ['الأمير', 'الأميرة', 'الملك', 'الدكتور', 'الفريق', 'اللواء'],
				articles: ['ال']
			},
			aboutPage: {
				parts: {
					scope: 'ما الذي يُعد حدثًا',
					dates: 'كيف تُرسم التواريخ',
					sources: 'المصادر',
					gaps: 'ما لا يزال ناقصًا',
					corrections: 'التصحيح والإضافة'
				},
				tier: 'نوع المصدر',
				licence: 'الترخيص',
				lastChange: 'آخر تغيير في البيانات'
			},
			story: {
				intro: 'قراءة للأحداث خطوة بخطوة.',
				steps: {
					zero: 'لا خطوات',
					one: 'خطوة واحدة',
					two: 'خطوتان',
					few: '{n} خطوات',
					many: '{n} خطوة',
					other: '{n} خطوة'
				},
				step: 'الخطوة {k} من {n}',
				next: 'الخطوة التالية',
				previous: 'الخطوة السابقة',
				toEvent: 'الحدث ومصادره'
			}
		},
		notFound: 'الصفحة غير موجودة',
		notFoundHelp: 'لا توجد صفحة بهذا العنوان. تجد جميع الأحداث في الخط الزمني.',
		separator: ' · ',
		comma: '، '
	}
};

export default ar;
