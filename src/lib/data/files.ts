// The files of a data folder.

/** Without one of these there is no timeline. */
export const REQUIRED_FILES = [
	'timeline.yaml',
	'events.yaml',
	'actors.yaml',
	'places.yaml',
	'series.yaml'
] as const;
/** Files that a folder may lack: a timeline can do without what they tell. */
export const OPTIONAL_FILES = ['stories.yaml', 'about.yaml'] as const;
/** All that may be in a data folder. */
export const DATA_FILES = [...REQUIRED_FILES, ...OPTIONAL_FILES] as const;
/** Name of a file that must be there. */
export type RequiredFile = (typeof REQUIRED_FILES)[number];
/** Name of a file that may be left out. */
export type OptionalFile = (typeof OPTIONAL_FILES)[number];
/** Name of any file of a data folder. */
export type DataFile = RequiredFile | OptionalFile;

/** Something for each file of the folder. */
export type PerFile<T> = Readonly<Record<DataFile, T>>;

/** Something for each file that is there. */
export type FilesAtHand<T> = Readonly<Record<RequiredFile, T> & Partial<Record<OptionalFile, T>>>;

/** Whether a folder may lack the file. */
export function isOptional(file: DataFile): boolean {
	return OPTIONAL_FILES.some((one) => one === file);
}

/** The same for each file, made from its name. */
export function perFile<T>(make: (file: DataFile) => T): PerFile<T> {
	return {
		'timeline.yaml': make('timeline.yaml'),
		'events.yaml': make('events.yaml'),
		'actors.yaml': make('actors.yaml'),
		'places.yaml': make('places.yaml'),
		'series.yaml': make('series.yaml'),
		'stories.yaml': make('stories.yaml'),
		'about.yaml': make('about.yaml')
	};
}
