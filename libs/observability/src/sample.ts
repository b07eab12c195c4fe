export type Labels = Readonly<Record<string, string>>;

/** One value of an instrument; an instrument with labels answers one for each. */
export interface Sample {
  readonly value: number;
  readonly labels?: Labels;
}
