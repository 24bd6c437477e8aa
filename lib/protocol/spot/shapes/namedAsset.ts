import { told } from '../../told/told.ts';
import { fundableClasses } from '../words/fundableClasses.ts';

/** An asset as Funding (Beta) tells it. */
export const namedAsset = told.object({ class: told.word(...fundableClasses), name: told.text });
