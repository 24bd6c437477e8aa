import type { Page } from '../../../v2/documented/tracing.ts';
import { errorsPage } from './errorsPage.ts';
import { privatePage } from './privatePage.ts';
import { publicPage } from './publicPage.ts';

/** The page of the first WebSocket, section by section. */
export const v1Page: Page = { ...publicPage, ...privatePage, ...errorsPage };
