// The one script of every embed but those of stories: `/embed/timeline.js`, built apart from the site
// (src/cli/embed-plugin.js).
// Before the component: its styles come after those that every page has.
import { takeOver } from './take-over';
import EmbedApp from './EmbedApp.svelte';

void takeOver(EmbedApp);
