/** `fatal`: nothing of the kind will work before somebody acts. `error`: this one failed. `passing`: it goes away by itself. */
export type Severity = 'fatal' | 'error' | 'passing';
