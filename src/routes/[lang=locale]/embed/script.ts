// The one script of every embed but those of stories: `/embed/timeline.js`, built apart from the site
// (src/cli/embed-plugin.js).
import EmbedApp from './EmbedApp.svelte';
import { takeOver } from './take-over';

takeOver(EmbedApp);
