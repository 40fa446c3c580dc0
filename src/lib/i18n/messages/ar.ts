// Arabic, modern standard. Dates stand in the genitive after a preposition, so the dual differs from a bare count.
import type { LocaleModule } from '../messages';

const ar: LocaleModule = {
	lang: 'ar',
	name: 'العربية',
	short: 'ع',
	dir: 'rtl',
	intl: 'ar-SA-u-ca-gregory-nu-latn',
	pluralOf: (n) => {
		if (n < 3) return (['zero', 'one', 'two'] as const)[n] ?? 'other';
		const hundredth = n % 100;
		return hundredth < 3 ? 'other' : hundredth < 11 ? 'few' : 'many';
	},
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
		themeNotKept: 'لا يحفظ هذا المتصفح الاختيار، فهو يسري على هذه الصفحة وحدها.',
		periods: 'الفترات',
		overview: 'كل السنوات: عدد أحداث كل سنة بحسب المكان',
		sliders: { from: 'بداية الفترة', window: 'الفترة المعروضة', to: 'نهاية الفترة' },
		from: 'من',
		to: 'إلى',
		limitFormat: 'اكتب سنة أو شهرًا أو يومًا: 2025 أو 2025-05 أو 2025-05-18.',
		limitOrder: 'بداية الفترة تقع بعد نهايتها. غيّر إحداهما.',
		zoom: 'التكبير والتصغير',
		zoomIn: 'تكبير',
		zoomOut: 'تصغير',
		zoomAll: 'عرض كل السنوات',
		keyboardHelp: 'اختصارات لوحة المفاتيح',
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
		find: {
			search: 'بحث',
			hint: 'اسم أو مكان أو كلمة أو تاريخ',
			filters: 'التصفية',
			facets: {
				category: 'الموضوع',
				side: 'مكان الحدث',
				kind: 'النوع',
				status: 'الحالة',
				tier: 'المصدر'
			},
			found: {
				zero: 'لا أحداث',
				one: 'عُثر على حدث واحد',
				two: 'عُثر على حدثين',
				few: 'عُثر على {n} أحداث',
				many: 'عُثر على {n} حدثًا',
				other: 'عُثر على {n} حدث'
			},
			none: 'لا حدث يطابق البحث',
			best: 'أقرب النتائج',
			busy: 'جارٍ البحث…',
			failed: 'تعذّر تحميل البحث.',
			again: 'إعادة المحاولة',
			clear: 'مسح البحث والتصفية',
			remove: 'إزالة التصفية: {name}'
		},
		series: {
			strip: 'أرقام السنوات نفسها: {name}',
			choose: 'السلسلة',
			table: 'الجدول وسلاسل أخرى',
			period: 'الفترة',
			value: 'القيمة',
			source: 'المصدر',
			note: 'ملاحظة',
			last: 'آخر رقم: {period}: {value}',
			first: 'أول رقم: {period}: {value}',
			marks: {
				derived: 'محسوب',
				expected: 'متوقع',
				planned: 'مخطط',
				partial: 'جزء من الفترة',
				approximate: 'تقريبي',
				estimate: 'تقدير',
				period_uncertain: 'الفترة غير مؤكدة'
			},
			also: 'وكذلك {publisher}: {value}',
			differ: 'تختلف المصادر',
			gaps: 'غير منشور',
			turns: '{from}–{to}، من كل عام إلى الذي يليه: {rises}، و{falls}',
			rises: {
				zero: 'لا ارتفاع',
				one: 'ارتفاع واحد',
				two: 'ارتفاعان',
				few: '{n} ارتفاعات',
				many: '{n} ارتفاعًا',
				other: '{n} ارتفاع'
			},
			falls: {
				zero: 'لا انخفاض',
				one: 'انخفاض واحد',
				two: 'انخفاضان',
				few: '{n} انخفاضات',
				many: '{n} انخفاضًا',
				other: '{n} انخفاض'
			},
			failed: 'تعذّر تحميل الأرقام.'
		},
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
		files: {
			heading: 'البيانات',
			calendar: 'تقويم',
			feed: 'خلاصة الأخبار',
			picture: 'صورة (SVG)',
			addToCalendar: 'إضافة إلى التقويم',
			withoutDate: {
				zero: 'لكل الأحداث تاريخ في هذا التقويم',
				one: 'حدث واحد لم يُحدد تاريخه بعد، وليس في هذا التقويم: {titles}',
				two: 'حدثان لم يُحدد تاريخهما بعد، وليسا في هذا التقويم: {titles}',
				few: '{n} أحداث لم تُحدد تواريخها بعد، وليست في هذا التقويم: {titles}',
				many: '{n} حدثًا لم تُحدد تواريخها بعد، وليست في هذا التقويم: {titles}',
				other: '{n} حدث لم تُحدد تواريخها بعد، وليست في هذا التقويم: {titles}'
			}
		},
		citation: {
			heading: 'الاستشهاد بهذه الصفحة',
			date: '{year}، {day} {month}',
			compilation: '{work} [مجموعة بيانات]. ({date}). {url}',
			event: '{title}. ({date}). في {work}. {url}',
			eventOf: 'تاريخ الحدث: {date}'
		},
		help: {
			heading: 'المفاتيح والإيماءات',
			close: 'إغلاق',
			keyboard: 'لوحة المفاتيح، والتركيز داخل الرسم',
			pointer: 'الفأرة واللمس',
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
				earlier: 'الحدث السابق',
				later: 'الحدث التالي',
				lanes: 'أقرب حدث في المسار الأعلى أو الأسفل',
				ends: 'أول حدث أو آخر حدث',
				page: 'الرجوع أو التقدم في الزمن',
				scroll: 'الرجوع أو التقدم قليلًا في الزمن',
				zoom: 'تكبير أو تصغير',
				all: 'عرض كل السنوات',
				open: 'فتح الحدث، أو تكبير الفترة التي يدل عليها الرقم',
				close: 'إغلاق الحدث',
				search: 'إلى خانة البحث',
				help: 'عرض هذه القائمة من أي موضع في الصفحة'
			},
			gestures: {
				scroll: {
					how: 'السحب، أو التمرير أفقيًا، أو Shift مع عجلة الفأرة',
					what: 'الرجوع والتقدم في الزمن'
				},
				zoom: {
					how: 'Ctrl أو ⌘ مع عجلة الفأرة، أو تقريب إصبعين أو إبعادهما، أو النقر المزدوج',
					what: 'تكبير أو تصغير'
				},
				open: { how: 'النقر أو اللمس', what: 'فتح الحدث' },
				page: { how: 'Ctrl أو ⌘ مع النقر', what: 'فتح صفحة الحدث' }
			}
		},
		notFound: 'الصفحة غير موجودة',
		notFoundHelp: 'لا توجد صفحة بهذا العنوان. تجد جميع الأحداث في الخط الزمني.',
		separator: ' · ',
		comma: '، ',
		close: 'إغلاق',
		copyLink: 'نسخ الرابط',
		linkCopied: 'نُسخ الرابط',
		copyByHand: 'انسخ هذا العنوان:',
		openPage: 'فتح الصفحة',
		detailFailed: 'تعذر تحميل بقية تفاصيل هذا الحدث.',
		tryAgain: 'إعادة المحاولة',
		lost: {
			all: 'تعذّر تحميل برامج هذه الصفحة. يمكن قراءة كل ما فيها، وروابطها تعمل، أما تحريك الرسم والبحث والتنزيل فلا تعمل.',
			part: 'تعذّر تحميل جزء من هذه الصفحة. يمكن قراءة ما هو معروض، وقد لا يستجيب الرسم أو بعض الأزرار.',
			stale:
				'نُشرت نسخة أحدث من هذه الصفحة، ولم تعد بعض أجزاء هذه النسخة متاحة. أعد تحميل الصفحة للمتابعة.',
			embed: 'تعذّر تحميل برامج هذا الخط الزمني. يمكن قراءته، وروابطه تعمل.',
			reload: 'إعادة تحميل الصفحة'
		},
		inView: {
			zero: 'لا أحداث',
			one: 'في الرسم {shown} من حدث واحد',
			two: 'في الرسم {shown} من حدثين',
			few: 'في الرسم {shown} من {n} أحداث',
			many: 'في الرسم {shown} من {n} حدثًا',
			other: 'في الرسم {shown} من {n} حدث'
		},
		noneInView: 'لا أحداث في الرسم',
		onlyInView: 'عرض هذه الأحداث فقط',
		showAll: 'عرض كل الأحداث',
		embed: {
			open: 'تضمين',
			heading: 'تضمين الخط الزمني في صفحة أخرى',
			language: 'اللغة',
			period: 'الفترة',
			thisView: 'العرض الحالي',
			height: 'الارتفاع بالبكسل',
			preview: 'معاينة',
			phone: 'هاتف',
			desktop: 'حاسوب',
			frame: 'إطار',
			frameWhen: 'لمعظم الصفحات: الصقه حيث يُقبل HTML، ويعمل من دون البرنامج النصي أيضًا.',
			element: 'عنصر',
			elementWhen: 'للصفحات التي تتخاطب برامجها مع الخط الزمني.',
			address: 'عنوان',
			addressWhen: 'للأنظمة التي تطلب عنوان الإطار.',
			copy: 'نسخ',
			copied: 'تم النسخ',
			selected: 'النسخ غير مسموح هنا. النص محدد: انسخه يدويًا.'
		},
		download: {
			open: 'تنزيل',
			heading: 'تنزيل الصورة والبيانات',
			picture: 'الصورة',
			pictureOf:
				'{period}، مع العنوان ومفتاح الرموز والمصدر والترخيص ورابط الصفحة. صورة PNG ضعف حجم صورة SVG، ولا يتغير عرضها بتغير الشاشة.',
			all: {
				zero: 'لا أحداث',
				one: 'الحدث الوحيد',
				two: 'الحدثان كلاهما',
				few: 'كل الأحداث، وعددها {n}',
				many: 'كل الأحداث، وعددها {n}',
				other: 'كل الأحداث، وعددها {n}'
			},
			matching: {
				zero: 'لا أحداث تطابق البحث والتصفية',
				one: 'حدث واحد يطابق البحث والتصفية',
				two: 'حدثان يطابقان البحث والتصفية',
				few: '{n} أحداث تطابق البحث والتصفية',
				many: '{n} حدثًا تطابق البحث والتصفية',
				other: '{n} حدث تطابق البحث والتصفية'
			},
			inView: {
				zero: 'لا شيء منها في الفترة المعروضة: {period}',
				one: 'حدث واحد منها في الفترة المعروضة: {period}',
				two: 'حدثان منها في الفترة المعروضة: {period}',
				few: '{n} أحداث منها في الفترة المعروضة: {period}',
				many: '{n} حدثًا منها في الفترة المعروضة: {period}',
				other: '{n} حدث منها في الفترة المعروضة: {period}'
			},
			forms: 'CSV لجداول البيانات، وJSON بكل ما هو معروف، وICS للتقويم.',
			undated: {
				zero: 'لكل الأحداث تاريخ في التقويم.',
				one: 'حدث واحد لم يُحدد تاريخه بعد: يذكره وصف التقويم فقط.',
				two: 'حدثان لم يُحدد تاريخهما بعد: يذكرهما وصف التقويم فقط.',
				few: '{n} أحداث لم تُحدد تواريخها بعد: يذكرها وصف التقويم فقط.',
				many: '{n} حدثًا لم تُحدد تواريخها بعد: يذكرها وصف التقويم فقط.',
				other: '{n} حدث لم تُحدد تواريخها بعد: يذكرها وصف التقويم فقط.'
			},
			cite: 'الاستشهاد بهذا الخط الزمني',
			making: 'يجري إعداد الملف …',
			saved: 'حُفظ الملف: {name}',
			failed: 'تعذّر إعداد الملف. يُرجى إعادة المحاولة.',
			quoted: '«{words}»',
			found: {
				zero: 'لا حدث في هذه الفترة يطابق {what}؛ ولذلك تظهر الأحداث باهتة.',
				one: 'حدث واحد في هذه الفترة يطابق {what}؛ وتظهر بقية الأحداث باهتة.',
				two: 'حدثان في هذه الفترة يطابقان {what}؛ وتظهر بقية الأحداث باهتة.',
				few: '{n} أحداث في هذه الفترة تطابق {what}؛ وتظهر بقية الأحداث باهتة.',
				many: '{n} حدثًا في هذه الفترة تطابق {what}؛ وتظهر بقية الأحداث باهتة.',
				other: '{n} حدث في هذه الفترة تطابق {what}؛ وتظهر بقية الأحداث باهتة.'
			}
		}
	}
};

export default ar;
