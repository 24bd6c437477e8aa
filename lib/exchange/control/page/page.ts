import { body } from './body.ts';
import { script } from './script.ts';
import { style } from './style.ts';

/** The control page, whole: it takes nothing from anywhere else. */
export const page = (): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Exchange in a box</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>${body}<script>${script}</script></body>
</html>
`;
