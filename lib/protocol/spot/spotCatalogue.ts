/** The Spot REST endpoints as data: what the client's calls are made of. */
export * as spotCatalogue from './endpoints/index.ts';
