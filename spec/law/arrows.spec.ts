import { describe, expect, it } from '@jest/globals';
import { type Source, sources, wrongArrows, wrongWords } from './arrows.ts';

const lib = sources('lib');
const file = (path: string, text: string): Source => ({ path, text });

describe('the law of arrows', () => {
  it('reads the whole library', () => {
    expect(lib.length).toBeGreaterThan(80);
  });

  it('holds: every import points down', () => {
    expect(wrongArrows(lib)).toEqual([]);
  });

  it.each([
    ['core/x.ts', "import { map } from 'rxjs';", 'core/x.ts: core may not import rxjs'],
    ['protocol/v2/x.ts', "import { map } from 'rxjs';", 'protocol/v2/x.ts: protocol may not import rxjs'],
    [
      'protocol/v2/x.ts',
      "export * from 'rxjs/operators';",
      'protocol/v2/x.ts: protocol may not import rxjs/operators',
    ],
    ['protocol/x.ts', "import fs from 'node:fs';", 'protocol/x.ts: protocol may not import node:fs'],
    [
      'core/x.ts',
      "const a = await import('../session/y.ts');",
      'core/x.ts: core may not import session (../session/y.ts)',
    ],
    [
      'market/x.ts',
      "import type { Line } from '../transport/Line.ts';",
      'market/x.ts: market may not import transport (../transport/Line.ts)',
    ],
    [
      'exchange/a/x.ts',
      "import { spot } from '../../client/spot.ts';",
      'exchange/a/x.ts: exchange may not import client (../../client/spot.ts)',
    ],
    [
      'exchange/x.ts',
      "import { decode } from '../protocol/v2/decode/decode.ts';",
      'exchange/x.ts: exchange may not import protocol (../protocol/v2/decode/decode.ts)',
    ],
    [
      'session/machine/x.ts',
      "import { map } from 'rxjs';",
      'session/machine/x.ts: a pure file may not import rxjs',
    ],
    [
      'session/machine/x.ts',
      "import { liveWorld } from '../../transport/liveWorld.ts';",
      'session/machine/x.ts: a pure file may not import ../../transport/liveWorld.ts',
    ],
    [
      'market/x.ts',
      "// Pure: thinks only.\nimport { map } from 'rxjs';",
      'market/x.ts: a pure file may not import rxjs',
    ],
    ['other/x.ts', "import '../core/isGap.ts';", 'other/x.ts: other is not a room'],
    [
      'protocol/credentials.ts',
      "import { hash } from 'node:crypto';",
      'protocol/credentials.ts: protocol may not import node:crypto',
    ],
    [
      'protocol/spot/x.ts',
      "import sha256 from 'crypto-js/sha256.js';",
      'protocol/spot/x.ts: protocol may not import crypto-js/sha256.js',
    ],
    [
      'protocol/platform/crypto.node.ts',
      "import fs from 'node:fs';",
      'protocol/platform/crypto.node.ts: protocol may not import node:fs',
    ],
    [
      'protocol/platform/crypto.web.ts',
      "import { hash } from 'node:crypto';",
      'protocol/platform/crypto.web.ts: no browser has node:crypto',
    ],
    [
      'transport/platform/socket.web.ts',
      "import { WebSocket } from 'ws';",
      'transport/platform/socket.web.ts: no browser has ws',
    ],
    [
      'session/rest/x.ts',
      "import { signerOf } from '#crypto';",
      'session/rest/x.ts: session may not import #crypto',
    ],
    [
      'protocol/spot/x.ts',
      "// Pure: thinks only.\nimport { signerOf } from '#crypto';",
      'protocol/spot/x.ts: a pure file may not import #crypto',
    ],
  ])('would see a wrong one in %s: %s', (path, text, wrong) => {
    expect(wrongArrows([file(path, text)])).toEqual([wrong]);
  });

  it.each([
    ['exchange/x.ts', "import type { Route } from '../protocol/Route.ts';"],
    ['client/x.ts', "import { orderBook } from '../market/orderBook.ts';"],
    ['session/x.ts', "import { map } from 'rxjs';"],
    ['protocol/credentials.ts', "import { signerOf } from '#crypto';"],
    ['protocol/platform/crypto.node.ts', "import { hash } from 'node:crypto';"],
    ['protocol/platform/crypto.web.ts', "import sha256 from 'crypto-js/sha256.js';"],
  ])('lets a right one be in %s: %s', (path, text) => {
    expect(wrongArrows([file(path, text)])).toEqual([]);
  });
});

describe('the law of words', () => {
  it('holds: time, chance and subscribing stay in their rooms', () => {
    expect(wrongWords(lib)).toEqual([]);
  });

  it.each([
    ['session/x.ts', 'const now = Date.now();', 'session/x.ts: Date.now( belongs to the World'],
    ['market/x.ts', 'const now = new Date();', 'market/x.ts: new Date() belongs to the World'],
    ['signals/x.ts', 'setTimeout(f, 1);', 'signals/x.ts: setTimeout( belongs to the World'],
    ['exchange/x.ts', 'Math.random();', 'exchange/x.ts: Math.random( belongs to the World'],
    ['market/x.ts', 'a$.subscribe(f);', 'market/x.ts: subscribes outside the shells'],
    ['session/x.ts', "import { x } from 'rxjs/internal/x';", 'session/x.ts: reaches into rxjs'],
  ])('would see a wrong one in %s: %s', (path, text, wrong) => {
    expect(wrongWords([file(path, text)])).toEqual([wrong]);
  });
});
