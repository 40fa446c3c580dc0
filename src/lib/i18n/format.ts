// Dates in words. Everything that pages need of them is reached from here.
export { formatDay, formatMonth, formatYear, type DayStyle } from './format-day';
export { formatEventDate, formatSince, type EventDateStyle } from './format-event-date';
export { formatHijri, formatHijriTick } from './format-hijri';
export { formatKnown } from './format-known';
export { formatTick, type TickUnit } from './format-tick';
export { formatLanguage, formatLimit } from './format-limit';
export { formatTenure } from './format-role';
