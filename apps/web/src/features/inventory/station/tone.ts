let context: AudioContext | null = null;

/** A short high tone for right, a low double one for wrong: heard without looking at the screen. */
export function playTone(right: boolean): void {
  context ??= typeof AudioContext === 'undefined' ? null : new AudioContext();
  if (!context) return;
  if (right) beep(context, 880, 0, 0.09);
  else [0, 0.18].forEach((start) => beep(context!, 180, start, 0.14));
}

function beep(audio: AudioContext, frequency: number, start: number, seconds: number): void {
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  oscillator.frequency.value = frequency;
  gain.gain.value = 0.15;
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(audio.currentTime + start);
  oscillator.stop(audio.currentTime + start + seconds);
}
