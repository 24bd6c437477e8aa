// Pure: all that has to be seen of a description before it was really held against something.
import type { Shape } from './Shape.ts';

/** Each member and each word, by its path as `against` has it. */
export function wanted(shape: Shape, where = ''): readonly string[] {
  switch (shape.type) {
    case 'leaf':
      return [];
    case 'oneOf':
      return shape.of.map((one) => `${where}=${String(one)}`);
    case 'either':
      return shape.of.flatMap((one, index) => [`${where}=${index}`, ...wanted(one, where)]);
    case 'list':
      return [`${where}[]`, ...wanted(shape.of, `${where}[]`)];
    case 'tuple':
      return shape.of.flatMap((one, index) => wanted(one, `${where}[${index}]`));
    case 'table':
      return [`${where}{}`, ...wanted(shape.of, `${where}{}`)];
    case 'object':
      return Object.entries(shape.members).flatMap(([key, of]) => {
        const path = `${where}.${key.replace('?', '')}`;
        return [path, ...wanted(of, path)];
      });
  }
}
