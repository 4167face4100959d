"""How long cues last when spoken: measures phrases through the real engine and checks the coach's estimate.

Run: python benchmarks/speech_length.py
The estimate must never be shorter than the measured speech by more than a quarter of the pause that follows each
sentence: a hold starts only after its announcement has ended.
"""

from __future__ import annotations

import math
import sys
import tempfile
from pathlib import Path

from backcoach.coach.speech import spoken_seconds
from backcoach.coach.timeline import PAUSE
from backcoach.content.words import load_words
from backcoach.voice.engine import open_engine

RATES = (100, 130, 160, 200, 260)
PHRASES = (
    "3",
    "Two.",
    "One.",
    "Rest.",
    "Go.",
    "Half way.",
    "Well done.",
    "Switch sides.",
    "Keep breathing.",
    "Ten seconds left.",
    "Left side.",
    "Now the right leg.",
    "Get ready.",
    "Get ready: bird dog.",
    "5 seconds.",
    "Hold, 10 seconds.",
    "Hold, 45 seconds.",
    "Lower slowly.",
    "Relax and lower slowly.",
    "Repetition 4 of 10.",
    "Set 2 of 3.",
    "Rest for 20 seconds.",
    "Rest for 1 minute 30 seconds.",
    "Hold knee to chest, 30 seconds.",
    "Hold knee to chest, left side, 30 seconds.",
    "Hold the cat stretch, 15 seconds.",
    "Next: bird dog. 4 times each side, 6 seconds each.",
    "Next: pelvic tilt. 10 times, 5 seconds each.",
    "Next: marching on the spot, 90 seconds.",
    "Warm-up is over. Next: stretching.",
    "The session is paused. Press space to go on.",
    "If it hurts, press H and let go slowly.",
    "Session finished. You held for 312 seconds. Well done.",
    "Lie on your back with both knees bent and your feet flat on the floor.",
    "Pull one knee gently towards your chest, and keep the other foot on the floor.",
    "Get on your hands and knees. Stretch one arm forward and the opposite leg back, and keep your back level.",
    "Lie on your stomach and rest on your forearms. Keep your hips on the floor and look straight ahead.",
    "Stand behind a chair, hold on with both hands, and lift one foot off the floor. Breathe slowly and evenly.",
    "Tighten your stomach, press the small of your back into the floor, hold, and let go. Do not hold your breath.",
    "Sit upright on the edge of a chair, feet flat, hands on your thighs. Bend forward slowly, as far as you like.",
)
UNUSED_FOR_THE_FIT = (
    "Begin.",
    "Breathe out.",
    "Other side.",
    "Rest for 45 seconds.",
    "Hold hamstring stretch, right side, 25 seconds.",
    "Next: sit to stand. 12 times, 3 seconds each.",
    "Next: single leg balance. Twice each side, 20 seconds each.",
    "Lie on your back and hug both knees to your chest. Rock gently from side to side.",
    "Kneel on one knee, tuck your tailbone under, and lean forward until you feel a mild stretch.",
    "Walk on the spot at an easy pace. Swing your arms, and keep your shoulders loose.",
)


def main() -> int:
    """Print measured and estimated seconds; fail if an estimate is too short."""
    engine, reading = open_engine(), load_words().reading
    print(engine.title)
    excesses, late = [], 0
    with tempfile.TemporaryDirectory() as folder:
        for text in PHRASES + UNUSED_FOR_THE_FIT:
            for rate in RATES:
                measured, guessed = engine.render(text, rate, Path(folder)).seconds, spoken_seconds(text, rate, reading)
                late += measured - guessed > PAUSE / 4
                excesses.append((guessed - measured) / max(measured, 1.0))
                print(f"{rate:4} {measured:6.2f} {guessed:6.2f} {excesses[-1]:+5.0%}  {text}")
    mean = math.fsum(excesses) / len(excesses)
    print(f"too long by: mean {mean:.0%}, worst {max(excesses):.0%}, least {min(excesses):.1%}")
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
