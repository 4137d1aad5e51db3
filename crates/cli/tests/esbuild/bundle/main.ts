import { greet, Tone } from "./lib/greet";
import places from "./places.json";

const lines: string[] = places.map((place) => greet(place, Tone.Loud));
export default lines.join("\n");
if (process.env.NODE_ENV !== "production") console.log("山海", lines);
