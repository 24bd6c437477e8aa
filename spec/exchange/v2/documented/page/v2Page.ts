import type { Page } from '../tracing.ts';
import { balancesPage } from './balancesPage.ts';
import { errorsPage } from './errorsPage.ts';
import { executionsPage } from './executionsPage.ts';
import { methodsPage } from './methodsPage.ts';
import { publicPage } from './publicPage.ts';

/** The page of the second WebSocket, section by section. */
export const v2Page: Page = {
  ...publicPage,
  ...executionsPage,
  ...balancesPage,
  ...methodsPage,
  ...errorsPage,
};
