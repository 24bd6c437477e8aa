// What Futures REST can be asked, by the name that a client calls it by.
export * as futuresCatalogue from './endpoints/index.ts';
