export enum Tone {
	Quiet,
	Loud,
}

/** Never used, so never bundled. */
export function unused(): void {}

export function greet(name: string, tone: Tone = Tone.Quiet): string {
	const text = `greetings from ${name}`;
	return tone === Tone.Loud ? text.toUpperCase() + "!" : text;
}
