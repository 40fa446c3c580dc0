// The real data as the search sees it, for tests.
import { indexData } from '../../../src/lib/data/index-data';
import { readTimeline } from '../../../src/lib/data/read';
import { searchFile } from '../../../src/lib/data/search-file';
import { buildDay } from '../../../src/lib/data/build-day';
import { localeOf } from '../../../src/lib/i18n/locale';
import ar from '../../../src/lib/i18n/messages/ar';
import en from '../../../src/lib/i18n/messages/en';
import { monthNames } from '../../../src/lib/i18n/month-names';
import { eventIndex } from '../../../src/lib/model/event-index';
import { searchText } from '../../../src/lib/model/search';

const reading = readTimeline('data', { today: buildDay(Date.now()) });
if (!('timeline' in reading)) throw new Error('the data has problems: npm run check:data');

export const timeline = reading.timeline;
export const file = searchFile(timeline, monthNames([localeOf(ar), localeOf(en)]));
export const index = eventIndex(indexData(timeline, { ar: [], en: [] }));
export const text = searchText(file, index);
