// Where a script of a page cannot be had, Kit would put an error page in the place of what is prerendered. What is there
// stays: the rejection goes on to theme.js, which says so.
import type { HandleClientError } from '@sveltejs/kit';

export const handleError: HandleClientError = ({ error }) => {
	throw error;
};
