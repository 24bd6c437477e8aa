import { isWireList } from '../../../protocol/isWireList.ts';
import { bracketFields } from '../../../protocol/request/bracketFields.ts';
import { percent } from '../../../protocol/request/percent.ts';
import type { WireObject } from '../../../protocol/Wire.ts';

/** Parameters as a query of Spot: a list is its name again and again, and what is nested has brackets. */
export const queryText = (wire: WireObject): string =>
  Object.entries(wire)
    .flatMap(([name, value]) =>
      (isWireList(value) ? value : [value]).flatMap((each) => bracketFields(name, each)),
    )
    .map(([name, text]) => `${percent(name, name)}=${percent(name, text)}`)
    .join('&');
