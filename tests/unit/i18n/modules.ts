// Every language that is written, also the one that was added a minute ago.
import type { LocaleModule } from '../../../src/lib/i18n/locale';

/** The modules of src/lib/i18n/messages by the names of their files, such as `en`. */
export const MODULES: ReadonlyMap<string, LocaleModule> = new Map(
	Object.entries(
		import.meta.glob<LocaleModule>('../../../src/lib/i18n/messages/*.ts', {
			eager: true,
			import: 'default'
		})
	).map(([path, module]) => [/(\w+)\.ts$/.exec(path)?.[1] ?? path, module])
);
