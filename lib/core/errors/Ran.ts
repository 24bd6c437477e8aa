/** Was a call that changes something carried out? `maybe`: look before you repeat it. `partly`: some of it was. */
export type Ran = 'no' | 'maybe' | 'partly';
