/** What every way of answering needs to know and to tell. */
export interface Control {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly isRequired: boolean;
  readonly isInvalid: boolean;
  readonly describedBy: string;
  readonly onAnswer: (answer: string) => void;
  readonly onLeave: () => void;
}
