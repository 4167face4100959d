<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>BackCoach</name>
    <message>
        <source>There is no display to open a window on. Run the session here in the terminal with: backcoach start {routine} --text</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot be opened ({reason}). Install what is missing, or run the session here in the terminal with: backcoach start gentle_10 --text</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs Qt, which cannot be loaded ({reason}). Install what is missing. To draw an .svg nothing is needed.</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep everything, settings included, in DIR</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer for a script</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timed, spoken exercise session for people with a sore back. Without a command: the window.</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROUTINE is an id from the list of routines, or the path of a routine file.</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin a session</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id, or path of a file</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this terminal, without a window</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --text: leave a part out</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the ready-made routines and your own</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the exercises</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a whole session on paper</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find every mistake in a routine file</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what you have done</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write your history into a file</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a spreadsheet, or for a script</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw an exercise into a file</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say something as the coach would</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is to be said</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the sound into a file instead</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make pages to print of a routine or an exercise</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what was found on this computer, and what is wrong</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id from the list of exercises</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with .png or .svg</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pose that stands for the exercise unless given</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the side that works</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in pixels: 900x600 unless given</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of a routine or exercise, or path of a file</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with .pdf</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: as in your settings</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as above</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {name} has to end with {endings}</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no size; write width and height, {least} to {most} pixels each, as in 900x600</source>
        <extracomment>backcoach/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the end</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done, so nothing is kept. Come back whenever it suits you.</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done this time.</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it, {length}.</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well done</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for today</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for today</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided yet</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only begun</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your history.</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in your history yet.</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} exercises done, {length}.</source>
        <extracomment>backcoach/coach/closing.py: for one: {done} of {n} exercise done, {length}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You held for {length} in all, left and right alike.</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You held for {length} in all.</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>a date</comment>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a date</comment>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <comment>a time of day</comment>
        <extracomment>backcoach/coach/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <extracomment>backcoach/coach/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <extracomment>backcoach/coach/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>backcoach/coach/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>backcoach/coach/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cool-down</source>
        <extracomment>backcoach/coach/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>backcoach/coach/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>backcoach/coach/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneeling on one knee</source>
        <extracomment>backcoach/coach/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <extracomment>backcoach/coach/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your back</source>
        <extracomment>backcoach/coach/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your front</source>
        <extracomment>backcoach/coach/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your side</source>
        <extracomment>backcoach/coach/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <comment>a range</comment>
        <extracomment>backcoach/coach/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, easier</source>
        <extracomment>backcoach/coach/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <comment>positions</comment>
        <extracomment>backcoach/coach/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} are in it, although you chose to avoid them. You can skip them when they come.</source>
        <extracomment>backcoach/coach/finding.py: for one: {names} is in it, although you chose to avoid it. You can skip it when it comes.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{routine}” suits you better: nothing of it is left out.</source>
        <extracomment>backcoach/coach/finding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: {reason}</source>
        <extracomment>backcoach/coach/finding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, {side}</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>backcoach/coach/handout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in number {number}.</source>
        <extracomment>backcoach/coach/handout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} between sets.</source>
        <extracomment>backcoach/coach/handout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} after it.</source>
        <extracomment>backcoach/coach/handout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it hurts</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out if this is you</source>
        <extracomment>backcoach/coach/handout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You feel</source>
        <extracomment>backcoach/coach/handout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not like this</source>
        <extracomment>backcoach/coach/handout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier</source>
        <extracomment>backcoach/ui/widgets/stagebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}. You need: {things}.</source>
        <extracomment>backcoach/coach/handout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>backcoach/ui/hosts/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan cannot be followed any more: {reason}.</source>
        <extracomment>backcoach/coach/plan_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the warm-up, keep the first movements small and slow.</source>
        <extracomment>backcoach/coach/routine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the cool-down, breathe quietly for a moment before you get up.</source>
        <extracomment>backcoach/coach/routine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this lasts {length}, but a session lasts at most {most}, so that a sore back is not tired out; share it out over two sessions</source>
        <extracomment>backcoach/coach/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this lasts {length}, and more than {most} is a lot for a sore back; two shorter sessions are often easier</source>
        <extracomment>backcoach/coach/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{after}&quot; comes after &quot;{before}&quot;, but the body likes warm-up, stretch, strength, balance and cool-down in this order; move the step up</source>
        <extracomment>backcoach/coach/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the warm-up takes {warm} of {all} seconds, but a tenth of the session is the least that helps; make it longer</source>
        <extracomment>backcoach/coach/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session ends with {cool} seconds of cool-down, but {needed} let the body settle; end with exercise = &quot;belly_breathing&quot;</source>
        <extracomment>backcoach/coach/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no stretch in the cool-down, where muscles are warmest; add a gentle one and write phase = &quot;cool_down&quot; below it</source>
        <extracomment>backcoach/coach/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} exercises round the low back, but {most} are enough for one session; leave one out</source>
        <extracomment>backcoach/coach/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} exercises round the low back and none keeps it long; add one such as &quot;standing_back_bend&quot; or &quot;bridge&quot;</source>
        <extracomment>backcoach/coach/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you get down to the floor or up again {count} times, but {most} are enough for a sore back; put what is done on the floor together</source>
        <extracomment>backcoach/coach/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} sets have {seconds} seconds of rest between them, but muscles want at least {least}; write rest = {least}</source>
        <extracomment>backcoach/coach/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are {easy} seconds of easy whole-body movement before {exercise}, but {needed} make muscles ready to stretch; begin with exercise = &quot;march_in_place&quot; and seconds = {write}</source>
        <extracomment>backcoach/coach/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are {easy} seconds of easy whole-body movement at the start, but {needed} make muscles ready to stretch; begin with exercise = &quot;march_in_place&quot; and seconds = {write}</source>
        <extracomment>backcoach/coach/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write side = &quot;both&quot;, unless your physiotherapist asked for one side</source>
        <extracomment>backcoach/coach/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} is done on the left only, but both sides share the work</source>
        <extracomment>backcoach/coach/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} is done on the right only, but both sides share the work</source>
        <extracomment>backcoach/coach/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>backcoach/coach/words.py: for one: {n} minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Voice and sounds</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your week</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the coach speaks, and what else you hear.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time between the exercises, for whoever wants it. Never less than you need.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and letters that are easy on your eyes.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who shows you the exercises.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to do, for yourself.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coach says every cue as well as showing it.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice speech talk mute silent sound off</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower speech makes the get-ready times longer.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words a minute</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice rate faster slower tempo</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the coach only; other sounds keep theirs.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume voice quiet louder</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short cues</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, numbers and reminders to breathe, without how to do it. Sessions become a little shorter.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice talk less instructions words</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-way cue</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells when half of a hold of 20 seconds or more is over.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halfway half middle cue bell</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft notes beside the words, or instead of them: get ready, begin, half way, three, two, one, and the end.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bell chime beep tone notes mute</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireless loudspeaker</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wakes it before it speaks, when it swallows the first syllable. The first words come a moment later.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bluetooth headphones speaker delay</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time to get ready</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before each exercise, on top of what the words and the change of position need.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepare ready wait break pause slower seconds transition</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time to change sides</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between left and right, on top of what is needed.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch sides left right wait pause slower seconds</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests between sets</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest break recovery sets wait pause</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>backcoach/ui/hosts/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme night black white appearance</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything that is written; spaces grow with it.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font larger bigger zoom scale letters</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who shows the exercises</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure body person model</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>Skin</comment>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tan</source>
        <comment>Skin</comment>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure colour tone</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blonde</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure colour</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still pictures, one after the other, instead of a moving figure.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation still dizzy movement</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror image</source>
        <extracomment>backcoach/ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During a session left and right are as in a mirror. X does the same there.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flip left right swap</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the stage</source>
        <extracomment>backcoach/ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I lie on my left</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I lie on my right</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotate side lying screen</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own goal, shown on the first page; 0 for none.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal target times weekly</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <extracomment>backcoach/coach/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <extracomment>backcoach/coach/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a date</comment>
        <extracomment>backcoach/coach/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet this week</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions this week</source>
        <extracomment>backcoach/coach/today.py: for one: {n} session this week</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sessions this week</source>
        <extracomment>backcoach/coach/today.py: for one: {done} of {n} session this week</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions this week, {more} more than your goal</source>
        <extracomment>backcoach/coach/today.py: for one: {n} session this week, {more} more than your goal</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A good place to start</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gentle way back</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did this {day}</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good one to go on with</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to see you. Begin small; that is enough.</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to see you again. Begin as gently as you like; a little is enough.</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to see you. Start where you are; the gentle session is a good way back.</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your week is as you wanted it. Whatever comes now is extra.</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have done a session today. More is welcome, and so is rest.</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more session, and the week is as you wanted it.</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were here yesterday. Good to see you again.</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to see you.</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} hurt last time. When they come, you can skip them, or press H for the easier way.</source>
        <extracomment>backcoach/coach/today.py: for one: {names} hurt last time. When it comes, you can skip it, or press H for the easier way.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>in a sentence</comment>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <comment>in a sentence</comment>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <comment>a date</comment>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>days of a week</comment>
        <extracomment>backcoach/coach/today.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sides</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter is half as long, longer is half as long again; never less than muscles need. A rest that your own routine names stays as it is.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>backcoach/ui/hosts/doses.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>backcoach/coach/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: {exercise}</source>
        <extracomment>backcoach/coach/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <extracomment>backcoach/coach/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <extracomment>backcoach/coach/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>backcoach/coach/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>backcoach/coach/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <extracomment>backcoach/coach/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move into it</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <comment>3 of 8</comment>
        <extracomment>backcoach/coach/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to hold</source>
        <comment>seconds</comment>
        <extracomment>backcoach/coach/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>under 1:40</comment>
        <extracomment>backcoach/coach/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <comment>under the number</comment>
        <extracomment>backcoach/coach/view.py: for one: second</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {number} of {count}</source>
        <extracomment>backcoach/coach/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <comment>comes next</comment>
        <extracomment>backcoach/coach/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rest, then set {number}</source>
        <extracomment>backcoach/coach/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rest, then {exercise}</source>
        <extracomment>backcoach/coach/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>backcoach/coach/words.py: for one: {n} second</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>a length</comment>
        <extracomment>backcoach/coach/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>backcoach/coach/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not plain text in UTF-8; save it as UTF-8 text in your editor.</source>
        <extracomment>backcoach/content/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read ({reason}); check that you may open it.</source>
        <extracomment>backcoach/content/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file; check its name and its folder.</source>
        <extracomment>backcoach/content/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, but a file is needed; name the file inside it.</source>
        <extracomment>backcoach/content/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an ordinary file; name a text file.</source>
        <extracomment>backcoach/content/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {size} KB, but at most {most} KB are read; take out what does not belong in it.</source>
        <extracomment>backcoach/content/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty; write a name and at least one [[step]].</source>
        <extracomment>backcoach/content/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its brackets are nested too deeply; take some of them out.</source>
        <extracomment>backcoach/content/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same key is written twice; take one of the two out.</source>
        <extracomment>backcoach/content/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not TOML ({fault}); write each line like hold = 30 or name = &quot;After work&quot;.</source>
        <extracomment>backcoach/content/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last line</source>
        <extracomment>backcoach/content/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <extracomment>backcoach/content/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {found}, but text is needed; write it in quotes, such as {example}</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {found}, but a whole number is needed; write it without quotes or a decimal point, such as {example}</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {found}, but a list of texts is needed; write it in brackets, such as {example}</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {found}, but a table is needed; write its keys and values inside it, such as {example}</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {found}, but a list of tables is needed; write its name in double brackets and its keys below, such as {example}</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found an empty text, but some words are needed; write them between the quotes</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {count} characters, but at most {most} fit; shorten it</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found characters that cannot be shown or spoken; type the text again by hand</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {count}, but at most {most} are allowed; take some out</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it out, or use {keys}</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key {key} here; {remedy}</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is missing; add {example}</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a very large number</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date or time</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {found}, but allowed are {words}; {remedy}</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {found}, but {range} is allowed for {thing}; choose that number</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {found}, but {range} is allowed for {thing}; choose a number in that range</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {found}, but {range} is allowed; choose that number</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {found}, but {range} is allowed; choose a number in that range</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of these</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean &quot;{word}&quot;?</source>
        <extracomment>backcoach/content/reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: the routines cannot be listed ({reason}); check that you may open the folder.</source>
        <extracomment>backcoach/content/routines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: a ready-made routine is called &quot;{name}&quot; already; give this file another name.</source>
        <extracomment>backcoach/content/routines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no steps; write [[step]], and exercise = &quot;knee_to_chest&quot; below it</source>
        <extracomment>backcoach/content/routines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} is done for a time; take {key} out, or write seconds = {seconds}</source>
        <extracomment>backcoach/content/routines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} is held, not done for a time; take {key} out, or write hold = {seconds}</source>
        <extracomment>backcoach/content/routines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} is done a number of times, not held or timed; take {key} out, or write repetitions = {count}</source>
        <extracomment>backcoach/content/routines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} is not done one side at a time; take side out</source>
        <extracomment>backcoach/content/routines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} goes by another id; write exercise = &quot;{id}&quot;</source>
        <extracomment>backcoach/content/routines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no exercise {found}; {remedy}</source>
        <extracomment>backcoach/content/routines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {steps} instead.</source>
        <extracomment>backcoach/content/routines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} cannot be in a routine. {reason} {remedy}</source>
        <extracomment>backcoach/content/routines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is done away from the screen and only written down, so take this step out</source>
        <extracomment>backcoach/content/routines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type &quot;backcoach exercises&quot; to see them all</source>
        <extracomment>backcoach/content/routines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of these.</source>
        <extracomment>backcoach/content/stills.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} has no pose {pose}; it has {poses}; {remedy}</source>
        <extracomment>backcoach/content/stills.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} is done with both sides alike; leave out the side.</source>
        <extracomment>backcoach/content/stills.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} has not been drawn yet; choose another exercise.</source>
        <extracomment>backcoach/content/stills.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen may go dark during the session: this system did not allow BackCoach to keep it awake. Set a longer time before the screen turns off, in the system&apos;s power settings.</source>
        <extracomment>backcoach/desktop/awake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session bus: media keys steer a session only while its window has the focus</source>
        <extracomment>backcoach/desktop/bus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media keys steer a session through MPRIS</source>
        <extracomment>backcoach/desktop/bus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be made ({reason}). Name another one with --data-dir or {variable}.</source>
        <extracomment>backcoach/desktop/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BackCoach cannot be called to the front by a second start ({reason}); everything else works.</source>
        <extracomment>backcoach/desktop/instance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be locked ({reason}). Do not open BackCoach twice, or name another folder with --data-dir.</source>
        <extracomment>backcoach/desktop/instance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BackCoach is already open; its window has been brought to the front.</source>
        <extracomment>backcoach/desktop/instance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BackCoach is already open with the data folder {folder}, but does not answer. Look for its window, or end it and start again.</source>
        <extracomment>backcoach/desktop/instance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exercise session is running</source>
        <extracomment>backcoach/desktop/undisturbed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no routine called &quot;{name}&quot;.</source>
        <extracomment>backcoach/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;backcoach routines&quot; lists them all.</source>
        <extracomment>backcoach/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exercise called &quot;{name}&quot;.</source>
        <extracomment>backcoach/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;backcoach exercises&quot; lists them all.</source>
        <extracomment>backcoach/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;{word}&quot;?</source>
        <extracomment>backcoach/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}, so it was set aside as {name} and a new history was begun. Restore a backup if you have one.</source>
        <extracomment>backcoach/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer BackCoach, so it is left alone. Update BackCoach, or start this one with --data-dir and another folder.</source>
        <extracomment>backcoach/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your history was brought to the form this BackCoach uses; the old file is kept as {name}.</source>
        <extracomment>backcoach/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using {path}. Close it; what you do meanwhile is written as soon as the file is free.</source>
        <extracomment>backcoach/store/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing can be added to {path}. Free some space; what you do meanwhile is written as soon as there is room.</source>
        <extracomment>backcoach/store/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. Start BackCoach again: it will set the file aside and begin a new one.</source>
        <extracomment>backcoach/store/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read or written ({reason}). Check the disk, or start BackCoach with --data-dir and another folder.</source>
        <extracomment>backcoach/store/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened for writing. Make the file and its folder writable, or start BackCoach with --data-dir and another folder.</source>
        <extracomment>backcoach/store/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}). Make it writable, or start BackCoach with --data-dir and another folder.</source>
        <extracomment>backcoach/store/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an ordinary file, so it is left alone. Choose another name.</source>
        <extracomment>backcoach/store/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another folder, or free some space.</source>
        <extracomment>backcoach/store/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not a folder. Name another one with --data-dir.</source>
        <extracomment>backcoach/store/inspecting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an ordinary file. Move it away, or name another --data-dir.</source>
        <extracomment>backcoach/store/inspecting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or is not a history</source>
        <extracomment>backcoach/store/inspecting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not made by BackCoach</source>
        <extracomment>backcoach/store/inspecting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by an older BackCoach and could not be brought to today&apos;s form ({reason}). It is as it was, and a copy is kept at {copy}. Install the BackCoach you used before, or start this one with --data-dir and another folder.</source>
        <extracomment>backcoach/store/migrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be copied to {copy} before its form is changed, so nothing was changed. Check the disk, then start BackCoach again.</source>
        <extracomment>backcoach/store/migrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some steps in {path} would have lost their session</source>
        <extracomment>backcoach/store/migrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}), so the usual settings are used.</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a settings file ({reason}), so the usual settings are used. It is set aside when settings are next saved.</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as settings and could not be set aside ({reason}). Rename it, then save again.</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an ordinary file of at most {most} KB</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {key} is {found}; it must be {allowed}. {default} is used.</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {key} is not a setting of BackCoach, so it is left out.</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {words}</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in quotes</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as &quot;2026-05-12&quot;, or &quot;&quot;</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of words, such as [&quot;knee_pain&quot;]</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is closed. Start BackCoach again to use it.</source>
        <extracomment>backcoach/store/thread.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this session could not be kept in {path} ({reason}). Please report this fault.</source>
        <extracomment>backcoach/store/thread.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the session in the terminal: backcoach start gentle_10 --text</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRONG</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desktop</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercises} exercises, {routines} ready-made routines</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install BackCoach again.</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable, or name another folder with --data-dir or BACKCOACH_DATA_DIR.</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data folder</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be reached ({reason})</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is no folder that can be written to</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} (made at the first session)</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend {path} in an editor, or set it again in the window.</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual ones</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} that can be used</source>
        <extracomment>backcoach/text/doctor.py: for one: {n} that can be used</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file; backcoach check FILE tells every mistake in it.</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own routines</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, or start BackCoach: it sets the file aside and begins a new one.</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by a newer BackCoach</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update BackCoach.</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound, form {form}</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, install BackCoach anew.</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in {seconds} seconds</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a loudspeaker can be opened</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no loudspeaker could be opened</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the system</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: neither DISPLAY nor WAYLAND_DISPLAY is set</source>
        <extracomment>backcoach/text/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} drawn to {file}.</source>
        <extracomment>backcoach/text/draw.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to BackCoach itself. Choose another name.</source>
        <extracomment>backcoach/text/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or choose another one.</source>
        <extracomment>backcoach/text/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>backcoach/ui/hosts/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hurt</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session now lasts {time}.</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: e easier, s skip it, q end the session.</source>
        <extracomment>backcoach/text/sitting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stands still. To go on: space, or g.</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then set {number} of {count}</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing}: {what}</source>
        <extracomment>backcoach/ui/hosts/announcing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>backcoach/ui/hosts/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} repetitions</source>
        <extracomment>backcoach/text/lines.py: for one: {n} repetition</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held {length}</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written ({reason}).</source>
        <extracomment>backcoach/text/out.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}. Restore a backup, or start BackCoach: it sets the file aside and begins a new one.</source>
        <extracomment>backcoach/text/past.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be opened in time. Try again when the computer is less busy.</source>
        <extracomment>backcoach/text/past.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHASES</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one with: backcoach start ID</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{routine} (yours)</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHASE</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POSITION</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOSE</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} x</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s ({range})</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each side</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a thought: {problem}</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{routine} can be used; it lasts {time}.</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session has been kept yet. Begin with: backcoach start gentle_10</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that it hurt: {exercises}. That is noted. Next time you can skip it, or say that it hurts and choose the easier way.</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out, because you chose what to avoid: {names} ({out} of {n} exercises).</source>
        <extracomment>backcoach/coach/finding.py: for one: Left out, because you chose what to avoid: {names} ({out} of {n} exercise).</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>So that it stands upright for you while you lie on your side. R turns it there for one exercise.</source>
        <extracomment>backcoach/coach/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {key} is {found}; it must be a table of exercises and seconds. The usual lengths are used.</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {key} is {found}; it must be a whole number of seconds from {least} to {most}. The usual length is used.</source>
        <extracomment>backcoach/store/settings_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {exercise}</source>
        <extracomment>backcoach/text/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of {all}</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain before {score} of 10</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain after {score} of 10</source>
        <extracomment>backcoach/text/reports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions written to {file}.</source>
        <extracomment>backcoach/text/reports.py: for one: {n} session written to {file}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the voice did not answer</source>
        <extracomment>backcoach/text/say.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be said: {reason}.</source>
        <extracomment>backcoach/text/say.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing in it to say</source>
        <extracomment>backcoach/voice/supervisor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} seconds written to {file}.</source>
        <extracomment>backcoach/text/say.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{routine} is ready to print in {file}.</source>
        <extracomment>backcoach/text/sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only repetitions that are counted can be done before their time.</source>
        <extracomment>backcoach/text/sitting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say that it hurts: h.</source>
        <extracomment>backcoach/text/sitting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left of the session, {now} of this.</source>
        <extracomment>backcoach/text/sitting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That word means nothing here; type help to see those that do.</source>
        <extracomment>backcoach/text/sitting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session goes on, but nothing of it is kept.</source>
        <extracomment>backcoach/text/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BackCoach was started a second time; this session goes on here.</source>
        <extracomment>backcoach/text/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have ready: {things}.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agree}: press Enter.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{routine}&quot; of {day}, {time} was interrupted after {length}.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until you decide, in the window or on a terminal.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it (g), keep it as it is (k), throw it away (t)?</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until next time.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now, from 0 (none) to 10 (the worst)? Enter leaves it out.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was begun, so nothing is kept. Come back whenever you like.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what you did:</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out this time:</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} in all.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in {file}.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now, from 0 to 10? Enter leaves it out.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a whole number from 0 to 10, or just Enter.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history does not answer; what you did is written as soon as it can be.</source>
        <extracomment>backcoach/text/visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in BackCoach. What you did is kept.</source>
        <extracomment>backcoach/ui/application.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on. If it happens again, please report it with the details below.</source>
        <extracomment>backcoach/ui/application.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures can be drawn at the moment: the program that draws them has ended again and again. Sessions show how it is done in words. To try again, close BackCoach and open it once more.</source>
        <extracomment>backcoach/ui/drawing/studio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a summary was read</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read on a page that reports it</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general knowledge, not read again</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own judgement</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More comfortable with: {things}.</source>
        <extracomment>backcoach/ui/hosts/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is done</source>
        <extracomment>backcoach/ui/widgets/stepsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you feel it</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to watch for</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you need</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to leave it out or change it</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is off</source>
        <extracomment>backcoach/ui/pages/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is on</source>
        <extracomment>backcoach/ui/hosts/hands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: do you hear the coach?</source>
        <extracomment>backcoach/ui/hosts/hearing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the volume up, and look which loudspeaker the computer has chosen. You can begin without sound too: everything that is said is shown.</source>
        <extracomment>backcoach/ui/hosts/hearing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a session</source>
        <extracomment>backcoach/ui/hosts/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>backcoach/ui/hosts/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a change</source>
        <extracomment>backcoach/ui/hosts/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts</source>
        <extracomment>backcoach/ui/hosts/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any position</source>
        <extracomment>backcoach/ui/hosts/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>backcoach/ui/pages/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>backcoach/ui/hosts/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only begun, {length}.</source>
        <extracomment>backcoach/coach/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Part of {n} exercises, {length}.</source>
        <extracomment>backcoach/coach/closing.py: for one: Part of {n} exercise, {length}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{routine} has no such part, or no other. It is done as it is.</source>
        <extracomment>backcoach/text/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} of {all} left out, shown last</source>
        <extracomment>backcoach/ui/hosts/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {length}.</source>
        <extracomment>backcoach/ui/hosts/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure as it is set</source>
        <extracomment>backcoach/ui/hosts/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>backcoach/ui/hosts/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>backcoach/ui/hosts/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <extracomment>backcoach/ui/hosts/doses.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold stretch seconds longer shorter</source>
        <extracomment>backcoach/ui/hosts/doses.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest pause break breather recovery seconds</source>
        <extracomment>backcoach/ui/hosts/doses.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest after {exercise}</source>
        <extracomment>backcoach/ui/hosts/doses.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest after it</source>
        <extracomment>backcoach/ui/hosts/doses.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose}, then rest {length}</source>
        <extracomment>backcoach/ui/hosts/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds and rests</source>
        <extracomment>backcoach/ui/hosts/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the ready-made sessions; a routine of your own keeps its numbers. After a rest you still have the time to get into position. Between sets it never makes the usual rest shorter.</source>
        <extracomment>backcoach/ui/hosts/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>backcoach/ui/hosts/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free day</source>
        <extracomment>backcoach/ui/hosts/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>backcoach/ui/hosts/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out of your sessions, because you chose what to avoid: {out} of {n} exercises.</source>
        <extracomment>backcoach/ui/hosts/start.py: for one: Left out of your sessions, because you chose what to avoid: {out} of {n} exercise.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Suits what you chose to avoid</source>
        <extracomment>backcoach/ui/hosts/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing needed</source>
        <extracomment>backcoach/ui/hosts/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {whole} done</source>
        <extracomment>backcoach/ui/hosts/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your goal: {sessions} a week</source>
        <extracomment>backcoach/ui/hosts/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal</source>
        <extracomment>backcoach/ui/hosts/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {state}</source>
        <extracomment>backcoach/ui/hosts/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} instead of {whole}</source>
        <extracomment>backcoach/ui/hosts/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} min</source>
        <extracomment>backcoach/ui/hosts/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>backcoach/ui/hosts/moment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, or a click, goes on</source>
        <extracomment>backcoach/ui/hosts/moment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <extracomment>backcoach/ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>backcoach/ui/widgets/stagebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>backcoach/ui/widgets/stagebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten seconds more</source>
        <extracomment>backcoach/ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That hurts</source>
        <extracomment>backcoach/ui/widgets/stagebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>backcoach/ui/widgets/stagebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>backcoach/ui/widgets/stagebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <extracomment>backcoach/ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys</source>
        <extracomment>backcoach/ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on the picture pauses, too, and so do Play on a keyboard or headset and a presenter&apos;s B. Next and Previous, or its page keys, skip and do it again.</source>
        <extracomment>backcoach/ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long, for you</source>
        <extracomment>backcoach/ui/pages/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done correcting</source>
        <extracomment>backcoach/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is coming</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that one instead: {routine}</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {part} back</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {part} out</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong is your pain now?</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worst you can think of</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay where it feels good. During the session, H stops at once if it hurts, and Escape ends it.</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session. The question mark shows all keys.</source>
        <extracomment>backcoach/ui/pages/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>backcoach/ui/widgets/stagebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: space pause or go on, s or right skip, d these repetitions are done, b or left back, + or up ten seconds more, h that hurts, t time left, q or Esc stop, ? help.</source>
        <extracomment>backcoach/text/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and press Enter: pause, go, skip, done, back, more, hurts, easier, time, stop, help; or p g s d b m h e t q ?.</source>
        <extracomment>backcoach/text/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out. {reason}</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it. {reason}</source>
        <extracomment>backcoach/ui/hosts/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is a mirror image</source>
        <extracomment>backcoach/ui/hosts/hands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is as it was drawn</source>
        <extracomment>backcoach/ui/hosts/hands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected by you</source>
        <extracomment>backcoach/ui/hosts/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned}, {ended}</source>
        <extracomment>backcoach/ui/hosts/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <extracomment>backcoach/ui/hosts/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {before} before</source>
        <extracomment>backcoach/ui/hosts/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {after} after</source>
        <extracomment>backcoach/ui/hosts/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <extracomment>backcoach/ui/hosts/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} exercises</source>
        <extracomment>backcoach/ui/hosts/library.py: for one: {n} exercise</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Equipment</source>
        <extracomment>backcoach/ui/hosts/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any equipment</source>
        <extracomment>backcoach/ui/hosts/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <extracomment>backcoach/ui/hosts/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To avoid</source>
        <extracomment>backcoach/ui/hosts/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to avoid</source>
        <extracomment>backcoach/ui/hosts/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>backcoach/ui/hosts/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurt after {length}</source>
        <extracomment>backcoach/ui/hosts/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurt at the start</source>
        <extracomment>backcoach/ui/hosts/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned} times</source>
        <extracomment>backcoach/ui/hosts/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only begun</source>
        <extracomment>backcoach/ui/hosts/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} of {planned}</source>
        <extracomment>backcoach/ui/hosts/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>backcoach/ui/hosts/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These repetitions are done</source>
        <extracomment>backcoach/ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other screen</source>
        <extracomment>backcoach/ui/widgets/stagebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise as a moving picture</source>
        <extracomment>backcoach/ui/pages/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>backcoach/ui/pages/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>backcoach/ui/pages/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this exercise</source>
        <extracomment>backcoach/ui/pages/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coach leads you through it once. Nothing of it is kept.</source>
        <extracomment>backcoach/ui/pages/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All exercises</source>
        <extracomment>backcoach/ui/pages/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <extracomment>backcoach/ui/pages/finish.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And before you began?</source>
        <extracomment>backcoach/ui/pages/finish.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>close this page</comment>
        <extracomment>backcoach/ui/pages/finish.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. After your first session you will find it here, with what you really held.</source>
        <extracomment>backcoach/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sessions</source>
        <extracomment>backcoach/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the first one</source>
        <extracomment>backcoach/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <extracomment>backcoach/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older ones</source>
        <extracomment>backcoach/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>backcoach/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this session</source>
        <extracomment>backcoach/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this session</source>
        <extracomment>backcoach/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before</source>
        <extracomment>backcoach/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after</source>
        <extracomment>backcoach/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is deleted.</source>
        <extracomment>backcoach/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a little less, or another word.</source>
        <extracomment>backcoach/ui/pages/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <extracomment>backcoach/ui/pages/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise fits all of this.</source>
        <extracomment>backcoach/ui/pages/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <extracomment>backcoach/ui/pages/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by</source>
        <extracomment>backcoach/ui/pages/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave nothing out</source>
        <extracomment>backcoach/ui/pages/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>backcoach/ui/pages/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <extracomment>backcoach/ui/pages/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off</source>
        <extracomment>backcoach/ui/widgets/stagebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>backcoach/ui/pages/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The easier way:</source>
        <extracomment>backcoach/ui/pages/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>backcoach/ui/widgets/stagebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+10 s</source>
        <extracomment>backcoach/ui/widgets/stagebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip it</source>
        <extracomment>backcoach/ui/widgets/stagebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <extracomment>backcoach/ui/widgets/stagebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change: {name}</source>
        <extracomment>backcoach/ui/pages/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let me hear it</source>
        <extracomment>backcoach/ui/pages/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>backcoach/ui/pages/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>backcoach/ui/pages/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word: voice, hold, rest, hair, bridge.</source>
        <extracomment>backcoach/ui/pages/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all settings</source>
        <extracomment>backcoach/ui/pages/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”.</source>
        <extracomment>backcoach/ui/pages/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual lengths</source>
        <extracomment>backcoach/ui/widgets/sectioncard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <extracomment>backcoach/ui/widgets/sectioncard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or something else</source>
        <extracomment>backcoach/ui/pages/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was interrupted</source>
        <extracomment>backcoach/ui/pages/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you did is kept. Go on where it stopped, or leave it at that.</source>
        <extracomment>backcoach/ui/pages/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <extracomment>backcoach/ui/pages/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>backcoach/ui/pages/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready for {routine}, {length}</source>
        <extracomment>backcoach/ui/pages/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own  ·  {line}</source>
        <extracomment>backcoach/ui/pages/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>backcoach/ui/pages/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that one instead</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurt last time</source>
        <extracomment>backcoach/ui/pages/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out any more.</source>
        <extracomment>backcoach/ui/pages/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <extracomment>backcoach/ui/pages/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <extracomment>backcoach/ui/pages/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: one session a week less</source>
        <extracomment>backcoach/ui/pages/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: one session a week more</source>
        <extracomment>backcoach/ui/pages/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BackCoach: information, not medical advice</source>
        <extracomment>backcoach/ui/paper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>backcoach/ui/paper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sources}. What was read of each stands in the list that comes with BackCoach.</source>
        <extracomment>backcoach/ui/paper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources:</source>
        <extracomment>backcoach/ui/paper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>backcoach/ui/widgets/sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>backcoach/ui/widgets/banner.py: for one: and {n} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I did it</source>
        <extracomment>backcoach/ui/widgets/donelist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: I did it</source>
        <extracomment>backcoach/ui/widgets/donelist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <extracomment>backcoach/ui/widgets/keycap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <extracomment>backcoach/ui/widgets/keycap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <extracomment>backcoach/ui/widgets/keycap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <extracomment>backcoach/ui/widgets/keycap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question mark</source>
        <comment>key</comment>
        <extracomment>backcoach/ui/widgets/keycap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>key</comment>
        <extracomment>backcoach/ui/widgets/keycap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <extracomment>backcoach/ui/widgets/button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys. {keys}. {also} Any key closes this.</source>
        <extracomment>backcoach/ui/widgets/keysheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any key</source>
        <extracomment>backcoach/ui/widgets/sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>backcoach/ui/widgets/stagebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <extracomment>backcoach/ui/widgets/lengths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {length}</source>
        <extracomment>backcoach/ui/widgets/lengths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {after} instead of {before}</source>
        <extracomment>backcoach/ui/widgets/lengths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long your sessions take</source>
        <extracomment>backcoach/ui/widgets/lengths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more sessions change</source>
        <extracomment>backcoach/ui/widgets/lengths.py: for one: and {n} more session changes</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: {n}</source>
        <extracomment>backcoach/ui/widgets/menupill.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>backcoach/ui/widgets/option.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>backcoach/ui/widgets/option.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual: {value}</source>
        <extracomment>backcoach/ui/widgets/option.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: back to the usual, {value}</source>
        <extracomment>backcoach/ui/widgets/option.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <extracomment>backcoach/ui/widgets/pick.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {score}</source>
        <extracomment>backcoach/ui/widgets/scale.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is {low}, 10 is {high}. You may leave this out.</source>
        <extracomment>backcoach/ui/widgets/scale.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sound</source>
        <extracomment>backcoach/ui/widgets/soundcheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>backcoach/ui/widgets/soundcheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>backcoach/ui/widgets/soundcheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>backcoach/ui/widgets/soundcheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I heard it</source>
        <extracomment>backcoach/ui/widgets/soundcheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, I heard nothing</source>
        <extracomment>backcoach/ui/widgets/soundcheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you hear that?</source>
        <extracomment>backcoach/ui/widgets/soundcheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>backcoach/ui/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>backcoach/ui/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>backcoach/ui/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>backcoach/ui/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did not</source>
        <extracomment>backcoach/ui/widgets/donelist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: I did not</source>
        <extracomment>backcoach/ui/widgets/donelist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {least} to {most} {unit}</source>
        <extracomment>backcoach/ui/widgets/lengthrow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>backcoach/ui/widgets/picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me {exercise}</source>
        <extracomment>backcoach/ui/widgets/sections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you hear that? Y for yes, N for no.</source>
        <extracomment>backcoach/ui/widgets/soundcheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {least} to {most} {unit}</source>
        <extracomment>backcoach/ui/widgets/stepper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: less</source>
        <extracomment>backcoach/ui/widgets/stepper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: more</source>
        <extracomment>backcoach/ui/widgets/stepper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any key closes this.</source>
        <extracomment>backcoach/ui/widgets/stepsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} of the session</source>
        <extracomment>backcoach/ui/widgets/strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are shown on the screen instead.</source>
        <extracomment>backcoach/voice/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice: none could be loaded. Install a simple one with: sudo apt install espeak-ng.</source>
        <extracomment>backcoach/voice/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice: Windows has no speech voice. Add one in Settings, Time &amp; language, Speech.</source>
        <extracomment>backcoach/voice/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice: choose a system voice in System Settings, Accessibility, Spoken Content.</source>
        <extracomment>backcoach/voice/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound: no loudspeaker or sound server could be opened. Check that a loudspeaker or headphones are connected and switched on.</source>
        <extracomment>backcoach/voice/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice stopped unexpectedly and is being started again.</source>
        <extracomment>backcoach/voice/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>abdominal_brace.toml</name>
    <message>
        <source>Abdominal brace</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdominal bracing</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdominal contraction</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep abdominal strengthening</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belly brace</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep belly muscles</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides of the waist</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources hold for 5 seconds, 3 to 10 times; the American orthopaedic surgeons, from memory, give 15 seconds, 5 times.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, hands on your belly below the ribs.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm your belly, as if you were about to cough.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the natural curve of your back.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, and keep breathing.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go completely.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count aloud, so that your breath keeps moving.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firm belt around your waist.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding your breath.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing your back flat.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting your head.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It trains the muscles that wrap round your trunk to steady the back.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brace at half effort, for 3 seconds.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the dead bug, or slide one heel away and back as you brace.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the third month it is advised not to exercise flat on your back. Choose a standing or seated exercise instead.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the holds short and count aloud, so that you never hold your breath. Ask first if your blood pressure is not under control.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abdominal brace</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, hands on your belly. Firm your belly as if you were about to cough.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your belly go soft, and rest with your knees bent.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ankle_pumps.toml</name>
    <message>
        <source>Ankle pumps</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot pumps</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle pump</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle bends</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calves</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shins</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The American orthopaedic surgeons give 10.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pillow under the knees</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent or straight, or sit with your legs out in front.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull your toes towards you.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point your toes away.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a steady, unhurried rhythm.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe freely.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement in the calves.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensing your thighs.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps your calves and ankles moving while your back stays quite still.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one foot at a time.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add slow circles with your ankles.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it sitting.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ankle pumps</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, or sit with your legs out. Pull your toes towards you, then point them away.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your feet rest.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your feet go loose, and rest your legs.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backward_head_circles.toml</name>
    <message>
        <source>Full backward head circles</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head circle</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head roll</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head rolling</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head roll circle</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full head circle</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck circle</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck roll</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck rolling</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward head circle</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck rotation circles</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They tip the head far back, and slow turns loosen the neck with less strain.</source>
        <extracomment>reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn your head slowly from side to side.</source>
        <extracomment>advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>balance_pad_stand.toml</name>
    <message>
        <source>Balance-pad stand</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOSU stand</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded-towel stand</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance pad</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstable surface stand</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ankles</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hips</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source gives a dose, so this one is our own careful guess.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded towel</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOSU</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand within reach of a wall, on a folded towel, a cushion or the dome of a BOSU.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle both feet, with soft knees.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the wall, one finger at a time.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold steady, with your belly lightly braced.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the wall before you step off.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe steadily.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many small corrections in feet and hips.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepping off backwards.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking your knees.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing where no wall is in reach.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft surface trains the small muscles that keep you steady.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the one-leg stand on the floor.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn your head slowly as you stand.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on firm floor, where you can stand safely.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not falling matters most when bones are thin. Stay on firm floor.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your balance changes as you carry, so stay on firm floor.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance-pad stand</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on a folded towel or cushion, in reach of a wall. Soften your knees, and let go finger by finger.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the wall and step off.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the wall, and step forward off the pad.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belly_breathing.toml</name>
    <message>
        <source>Belly breathing</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaphragmatic breathing</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep breathing</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdominal breathing</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the breathing muscle</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources take 1 to 5 minutes; in for 4 and out for 6 comes from an NHS trust.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie down with your knees bent, or sit with your back supported. Put one hand on your belly.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in through your nose, so that your belly lifts your hand.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the breath out slowly, for longer than it came in.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave your shoulders still.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without straining.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In for 4, out for 6.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet shoulders and a moving belly.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking big breaths into your chest.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forcing the count.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow breathing is a calm way to end, and helps many people relax.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe at any count that is comfortable.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on for five minutes.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it sitting, or lying on your side.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belly breathing</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie with your knees bent, or sit back, one hand on your belly. Breathe in and let your belly rise.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your breathing go free.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your breath come and go as it likes. If you are lying down, roll onto your side first.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bird_dog.toml</name>
    <message>
        <source>Bird dog</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bird-dog</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate arm and leg</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadruped reach</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointer</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscles along the spine</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttocks</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulders</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professor McGill keeps to 5 to 10 seconds; Alberta goes up to 30, and the American orthopaedic surgeons, from memory, give 15.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee pad</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneel on hands and knees, hands under your shoulders, knees under your hips, back level.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brace your belly.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide one leg back, and lift it no higher than your hip.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the opposite arm forward.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold still, then lower and change sides.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out as you reach, and keep breathing while you hold.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady effort across the back and buttock.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting your back sag.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting one hip open out.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It trains the back to stay steady while your arms and legs move.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach with the arm only, then with the leg only.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a small square in the air with your hand and foot.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put plenty of padding under your knees, or choose a lying or standing exercise instead.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest on your fists or forearms, or choose a lying exercise instead.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move only an arm or only a leg, and do it slowly.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 4, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bird dog</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hands and knees, brace your belly. Slide one leg back and lift it, and reach the opposite arm forward.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower hand and knee.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your hand and knee back to the floor. Sit to one side, or lie down.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left leg</source>
        <extracomment>say, left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right leg</source>
        <extracomment>say, right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bouncing_stretch.toml</name>
    <message>
        <source>Bouncing or forced stretching</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouncing</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounce</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouncing stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouncing stretches</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballistic stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballistic stretches</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballistic stretching</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced stretches</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced stretching</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounce stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bobbing</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can pull muscles further than they should go.</source>
        <extracomment>reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch slowly to a mild pull, and hold still there.</source>
        <extracomment>advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breath_holding.toml</name>
    <message>
        <source>Holding the breath during a hold</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding breath</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold breath</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding your breath</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your breath</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath hold</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath holding</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valsalva</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valsalva manoeuvre</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valsalva maneuver</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It raises the pressure inside you, and every source says to keep breathing.</source>
        <extracomment>reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count aloud or breathe out slowly while you hold.</source>
        <extracomment>advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge.toml</name>
    <message>
        <source>Bridge</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip bridge</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip raise</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridging</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttocks</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backs of the thighs</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources hold for 2 to 6 seconds, 8 to 15 times; the American orthopaedic surgeons, from memory, give 15 seconds, 5 times.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet hip-width apart and close to your hips.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brace your belly and squeeze your buttocks.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift your hips until knees, hips and shoulders are in line.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for a few seconds.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower slowly, your back first and then your hips.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out as you lift, easy breaths while you hold, in as you lower.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your buttocks working, not your low back.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arching your back at the top.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting your knees drift apart.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing your neck into the floor.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It strengthens the buttocks and the backs of the legs, which share the lifting with the low back.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift only part of the way.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top, lift one foot at a time as if marching, or do a second set.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the third month it is advised not to exercise flat on your back. Choose a standing or seated exercise instead.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the holds short and count aloud, so that you never hold your breath. Ask first if your blood pressure is not under control.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your chin slightly tucked and the lift low.</source>
        <extracomment>avoid_if 4, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent. Squeeze your buttocks and lift your hips in line with knees and shoulders.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your hips slowly to the floor, and rest with your knees bent.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calf_stretch.toml</name>
    <message>
        <source>Wall calf stretch</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel-cord stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing calf stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calves</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources hold for 10 to 30 seconds.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your hands on a wall, one foot well back, both feet pointing forward.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend your front knee.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the back heel down, with the back knee straight.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change legs.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow and easy.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calf of the back leg.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting the back heel lift.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning your toes out.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stretches the calf, which works at every step you take.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a shorter stride.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the back knee slightly, to reach the lower calf.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both hands on the wall, or do a seated exercise instead.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching the back of the leg can also tug at a sensitive nerve. Stop if tingling or leg pain grows.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall calf stretch</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your hands on a wall, one foot well back. Bend your front knee and press the back heel down.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step forward again.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the back knee, step forward, and stand with your hands on the wall.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left leg back</source>
        <extracomment>say, left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right leg back</source>
        <extracomment>say, right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cat_camel.toml</name>
    <message>
        <source>Cat-camel</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat-cow</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat and camel</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscles along the spine</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belly muscles</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Mayo Clinic, from memory, gives 3 to 5; Professor McGill teaches 7 to 8, and clinic sheets 10 to 15.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee pad</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneel on hands and knees, hands under your shoulders, knees under your hips, back level.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round your back gently towards the ceiling, and let your head drop.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, then let your belly sink and your chest open.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move slowly between the two, and force neither end.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out as your back rounds, in as it sinks.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy movement along the whole spine.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing into the last bit of the movement.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking your elbows.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rushing.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moves the spine gently both ways, which many people find eases stiffness.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it sitting, with your hands on your thighs.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cat-camel, sitting</source>
        <extracomment>easier, say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit with your hands on your thighs. Round your back gently, then let it sink.</source>
        <extracomment>easier, say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit upright again.</source>
        <extracomment>easier, say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit upright, and rest your hands on your thighs.</source>
        <extracomment>easier, say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for 5 seconds at each end.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put plenty of padding under your knees, or choose a lying or standing exercise instead.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest on your fists or forearms, or choose a lying exercise instead.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the movement small and your back long. Do not force any rounding or twisting.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 4, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cat-camel</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hands and knees, round your back gently upwards and let your head drop. Then let your belly sink.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to level.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>easier, say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your back to level. Sink your hips to one side and sit, or lie down.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>childs_pose.toml</name>
    <message>
        <source>Child&apos;s pose</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom to heels</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prayer stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rock back</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child pose</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscles along the spine</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides of the back</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttocks</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NHS holds for one breath, 8 to 10 times; our source article holds once for 30 seconds.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cushion under the hips or head</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneel on hands and knees, knees a little apart.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit your hips back towards your heels.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your arms reach forward on the floor.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest your head on the floor or on a cushion.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come up, walk your hands back.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow breaths into your back and sides.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length along your back.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forcing your hips down.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding your breath.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives the back a long, restful stretch.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop part-way with a pillow on your calves, or lean forward on a chair.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk both hands a little to one side, then to the other.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rounds the low back. If bending usually hurts, it may soothe you now and be felt the next day.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the movement small and your back long. Do not force any rounding or twisting.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding the back is not advised soon after a disc problem. Ask the clinician who treats you.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put plenty of padding under your knees, or choose a lying or standing exercise instead.</source>
        <extracomment>avoid_if 4, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sit right back on your heels.</source>
        <extracomment>avoid_if 5, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your knees wide.</source>
        <extracomment>avoid_if 6, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 7, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child&apos;s pose</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on hands and knees. Sit your hips back towards your heels, reach your arms forward, and rest your head.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk your hands back up.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk your hands back and come up slowly. Sit to one side, or lie down.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>curl_up.toml</name>
    <message>
        <source>McGill curl-up</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curl-up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified curl-up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curl up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belly muscles</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professor McGill&apos;s sheets hold for up to 10 seconds, 4 to 6 times with each knee bent.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, the other leg straight, hands under your low back.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brace lightly, and keep the hollow over your hands.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift your head and shoulders in one piece, just a few centimetres.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, then lower.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-way through, change the bent leg.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small sips of air while you hold.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front of the trunk, while the low back stays still.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing your back flat.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poking your chin forward.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting high.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It strengthens the front of the trunk while the low back does not bend at all.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the abdominal brace, and leave your head down.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift your elbows off the floor.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the third month it is advised not to exercise flat on your back. Choose a standing or seated exercise instead.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brace, and leave your head on the floor.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the lift tiny, and ask your clinician first.</source>
        <extracomment>avoid_if 4, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, hands under your low back. Brace and lift your head and shoulders a little.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your head.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small breaths.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your head and shoulders to the floor, and bend both knees.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left knee bent</source>
        <extracomment>say, left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right knee bent</source>
        <extracomment>say, right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dead_bug.toml</name>
    <message>
        <source>Dead bug</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead-bug</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dying bug</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate arm-leg lowering</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belly muscles</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the hips</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources do 6 to 12 on each side.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded towel under the low back</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees above your hips, arms straight up.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brace, so that your low back stays as it is.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower one heel towards the floor, and the opposite arm over your head.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back with control.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out as you lower, in as you come back.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep in the belly.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting your back arch off the floor.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving fast.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding your breath.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It trains the belly to steady the back, without lifting both legs at once.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your feet on the floor, and tap one heel at a time.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten the leg as you lower it.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the third month it is advised not to exercise flat on your back. Choose a standing or seated exercise instead.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead bug</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees over hips, arms up. Lower one heel and the opposite arm. Keep your back still.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your feet down.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your knees in, put your feet down one at a time, and rest your arms.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left leg</source>
        <extracomment>say, left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right leg</source>
        <extracomment>say, right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demanding_yoga.toml</name>
    <message>
        <source>Demanding yoga as a beginner</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ashtanga</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ashtanga yoga</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power yoga</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headstand</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handstand</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plough</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plough pose</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plow</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plow pose</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder stand</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demanding yoga</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some kinds of yoga are very demanding on a back that is not used to them.</source>
        <extracomment>reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a beginners&apos; class, if your pain allows it.</source>
        <extracomment>advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk_5.toml</name>
    <message>
        <source>5-minute desk break</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break from sitting, with no floor and no change of clothes. Good after every 50 to 60 minutes at a desk.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>double_leg_raise.toml</name>
    <message>
        <source>Straight double-leg raise, lying flat</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight double-leg raise</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double leg raise</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double leg lift</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double straight leg raise</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double straight leg lift</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double leg lower</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double leg lowering</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both legs raise</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two leg raise</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two leg lift</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg lowers</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg raises both legs</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six inches</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 inches</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six inch hold</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying double leg raise</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is well known for hurting backs, because two straight legs pull hard on the low back.</source>
        <extracomment>reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift one leg at a time, and keep the other knee bent.</source>
        <extracomment>advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figure_four.toml</name>
    <message>
        <source>Figure-four stretch</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 4 stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piriformis stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying deep gluteal stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttock stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep buttock</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttocks</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources hold from 20 seconds to 2 minutes; 30 seconds is usual.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strap</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat cushion</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, and rest one ankle on the other thigh.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold behind the thigh of the lower leg.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it towards you until the buttock stretches.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your tailbone down.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go, and change sides.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long breaths out.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep in the buttock of the crossed leg.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling on the knee.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twisting your hips.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stretches the buttock and hip, which share the work with the low back.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the foot on the floor, and press the crossed knee gently away.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the thigh closer.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the third month it is advised not to exercise flat on your back. Choose a standing or seated exercise instead.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may have been told not to cross your legs. Leave this one out.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the small hollow in your low back.</source>
        <extracomment>avoid_if 4, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold behind the thigh, not the shin.</source>
        <extracomment>avoid_if 5, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure-four stretch</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Rest one ankle on the other thigh, and draw that thigh towards you.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go, and uncross your legs.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the thigh, put that foot down, and uncross your legs.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left leg crossed</source>
        <extracomment>say, left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right leg crossed</source>
        <extracomment>say, right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flags.toml</name>
    <message>
        <source>Bending forward usually makes it worse</source>
        <extracomment>bending_forward_hurts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning back usually makes it worse</source>
        <extracomment>leaning_back_hurts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneeling or hands-and-knees is uncomfortable</source>
        <extracomment>kneeling_hurts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My wrists do not like taking weight</source>
        <extracomment>wrist_pain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shoulder hurts when I lean on it or lift it</source>
        <extracomment>shoulder_pain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My neck hurts</source>
        <extracomment>neck_pain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A knee hurts when bent</source>
        <extracomment>knee_pain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hip hurts when I stand on one leg</source>
        <extracomment>hip_pain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a hip replacement</source>
        <extracomment>hip_replacement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on my front is uncomfortable or not allowed</source>
        <extracomment>front_lying_hurts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting down to the floor or up again is hard</source>
        <extracomment>floor_hard_to_reach</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I feel unsteady on my feet</source>
        <extracomment>unsteady_on_feet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am more than three months pregnant</source>
        <extracomment>pregnant_after_3_months</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have been told my bones are thin (osteoporosis)</source>
        <extracomment>osteoporosis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have high blood pressure</source>
        <extracomment>high_blood_pressure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain or tingling runs down a leg</source>
        <extracomment>leg_pain_or_tingling</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician told me I have a recent disc problem</source>
        <extracomment>told_disc_problem_recent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician told me I have spinal stenosis or a slipped vertebra</source>
        <extracomment>told_stenosis_or_slip</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flare_8.toml</name>
    <message>
        <source>8-minute flare-up day</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sore days: keep moving a little, with no long stretches and nothing to achieve. After two such days in a row, look again at how things are.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>full_20.toml</name>
    <message>
        <source>20-minute stretch, strength and cool-down</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main session: warm up, stretch, strengthen, balance, and a quiet stretch to end.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>full_30.toml</name>
    <message>
        <source>30-minute full session</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The long session, from about week 12 on, two or three days a week with a day between. Once your knee plank is easy, the plank may take its place.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gentle_10.toml</name>
    <message>
        <source>10-minute gentle start</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place to start: ten easy minutes for your first two weeks. You hold knee to chest for 30 seconds, and the strength work is kept small.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hamstring_lying.toml</name>
    <message>
        <source>Lying hamstring stretch</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supine hamstring stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstring stretch lying down</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backs of the thighs</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic sheets hold for 10 to 30 seconds; the American orthopaedic surgeons hold for 20.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strap or towel</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift one thigh and hold behind it, or loop a strap round the foot.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten that knee until the back of the thigh pulls gently.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, and keep your hips still.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knee, lower the leg, and change legs.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow and even.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back of the thigh, not the low back or the calf.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouncing.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking the knee hard.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting your hips.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stretches the back of the thigh while your back lies supported, so you need no standing toe touch.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the knee softly bent.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch the other leg out along the floor.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stretch can also tug at a sensitive nerve. Stop if tingling or leg pain grows.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the third month it is advised not to exercise flat on your back. Choose a standing or seated exercise instead.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lying hamstring stretch</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Hold behind one thigh, and straighten that knee until you feel a gentle pull.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knee, and lower it.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow, even breaths.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend your knee, let go of the leg, and lower your foot to the floor.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left leg</source>
        <extracomment>say, left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right leg</source>
        <extracomment>say, right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heavy_weights.toml</name>
    <message>
        <source>Heavy weights</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight lifting</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting weights</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting heavy weights</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy lifting</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlift</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlifting</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy deadlift</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell squat</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back squat</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell row</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bent over row</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettlebell swing</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettlebell</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning (loaded)</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean and jerk</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power clean</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snatch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powerlifting</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy squat</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted squat</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask more of a sore back than it should carry just now.</source>
        <extracomment>reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own weight for now, and ask a trainer or therapist before you lift after an injury.</source>
        <extracomment>advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heel_to_toe.toml</name>
    <message>
        <source>Heel-to-toe stand and walk</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel to toe walk</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel-to-toe stand</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandem stand</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandem walk</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tightrope walk</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ankles</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hips</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repetition is a step with each foot. The NHS gives at least 5 steps; NHS Tayside stands for 10 seconds each way round.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand beside a wall.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one heel right in front of the toes of the other foot.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look straight ahead.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take five slow steps like this.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn round, and come back.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe normally.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small steadying movements at the ankles.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking down.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurrying.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It trains the balance you need on narrow or uneven ground.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand still with one foot half a step in front, for 10 seconds.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move away from the wall.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one hand on the wall or a worktop, or do a seated exercise instead.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heel-to-toe walk</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand beside a wall. Walk slowly, setting each heel right in front of the other foot&apos;s toes. Look straight ahead.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with both feet apart.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe easily.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a hand on the wall, stand with your feet apart, and rest.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>high_impact.toml</name>
    <message>
        <source>Jumps and other high-impact moves</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumping</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High impact</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumping jack</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star jump</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burpee</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipping</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipping rope</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rope skipping</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump rope</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumping rope</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rope jumping</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box jump</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squat jump</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump squat</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumping squat</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge jump</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump lunge</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumping lunge</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuck jump</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plyometric</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plyo</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hopping</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trampoline</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trampolining</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank jack</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They put great pressure on the back each time you land.</source>
        <extracomment>reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one foot on the floor, and march in place.</source>
        <extracomment>advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hip_flexor_kneel.toml</name>
    <message>
        <source>Half-kneeling hip-flexor stretch</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip flexor stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-kneeling hip flexor stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep lunge</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneeling lunge stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the hips</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fronts of the thighs</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The physiotherapy society does 5 seconds three times; sports medicine holds for up to 30.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cushion</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneel on one knee on a cushion, the other foot in front, one hand on a chair.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuck your tailbone under slightly.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift forward a few centimetres, until the front of the back hip stretches.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay upright.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change legs.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out as you shift forward.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front of the hip of the kneeling leg.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arching your low back.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning forward.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting the front knee pass your toes.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stretches the front of the hip, which stays bent all the while you sit.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it standing, in a short stride.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing hip stretch</source>
        <extracomment>easier, say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand in a short stride, a hand on a chair. Tuck your tailbone, and shift forward a little.</source>
        <extracomment>easier, say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your feet together, and hold on to the chair.</source>
        <extracomment>easier, say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left leg back</source>
        <extracomment>easier, say, left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right leg back</source>
        <extracomment>easier, say, right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the back knee off the floor for 5 seconds.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put plenty of padding under your knees, or choose a lying or standing exercise instead.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a hand on a chair or worktop all the time, or do a seated exercise instead.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your tailbone tucked, and shift only a little.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-kneeling hip stretch</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneel on one knee, hand on a chair. Tuck your tailbone, and shift forward until the front of that hip stretches.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to upright.</source>
        <extracomment>easier, say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>easier, say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift back, hold the chair, and sit down on it or on your heels.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left knee down</source>
        <extracomment>say, left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right knee down</source>
        <extracomment>say, right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>indoor_walk.toml</name>
    <message>
        <source>Walk</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indoor walk</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady walk</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk indoors</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legs</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttocks</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the hips</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources go from 3 minutes indoors to 30 minutes outdoors.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outdoor shoes</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear a path, and wear shoes if the floor is slippery.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk at a pace that lets you talk.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing your arms and look ahead.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed up slightly once you are warm.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off for the last minute.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You should be able to talk in whole sentences.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm, and slightly out of breath.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stooping.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding your breath on a slope.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going twice as far on a good day.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking works the legs, hips and trunk gently, and is kind to most backs.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk for one minute, three times in the day.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add five minutes a week.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one hand on a wall or worktop, or march sitting down.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear a path and walk at a pace that lets you talk. Swing your arms and look ahead.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down and stand.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe freely.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down, hold on to something firm, and stand or sit for a moment.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>knee_bends.toml</name>
    <message>
        <source>Small knee bends</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini squat</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial squat</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee bend</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small squat</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thighs</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttocks</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NHS gives 5 on its strength page and 10 in its warm-up, no deeper than ten centimetres.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of a chair</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with your feet shoulder-width apart, hands on the back of a chair or out in front.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push your hips back a little and bend your knees by about ten centimetres.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your heels down and your back long.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press through your feet and stand tall.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In as you go down, out as you come up.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm thighs.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting your knees fall inwards.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding your back.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going down too far.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It warms and strengthens the legs, which do much of the lifting in daily life.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a worktop, and go half as deep.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the chair stand.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend less, and stay where it feels comfortable.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one hand on a wall or worktop, or do a seated exercise instead.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small knee bends</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with your feet apart. Push your hips back and bend your knees a little, then stand tall.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall and rest.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the chair, straighten your legs gently, and stand still or sit down.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>knee_rolls.toml</name>
    <message>
        <source>Knee rolls</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee roll</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee rocks</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower-back rotational stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar rotation</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee drops</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides of the waist</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low-back muscles</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause lasts 2 seconds (NHS inform), one breath (NHS), 5 to 10 seconds (Mayo Clinic) or 10 (physiotherapy society).</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pillow between the knees</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat cushion</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent and together, arms out to the sides.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let both knees roll slowly to one side.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both shoulders on the floor.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause where it is comfortable.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your knees up, and roll to the other side.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out as your knees go over, in as they come back.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mild stretch across the waist and low back.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting a shoulder lift.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping your legs fast.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forcing your knees to the floor.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns the low back gently while the floor carries your weight.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move only a hand&apos;s width each way.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for 10 to 15 seconds.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the movement small and your back long. Do not force the turn.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the third month it is advised not to exercise flat on your back. Choose a standing or seated exercise instead.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll only a little way to each side.</source>
        <extracomment>avoid_if 4, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee rolls</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roll</source>
        <extracomment>say, hold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, arms out. Let both knees roll slowly to one side and keep your shoulders down.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your knees up.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your knees back to the middle, one at a time if you like, and rest your feet flat.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left side</source>
        <extracomment>say, left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right side</source>
        <extracomment>say, right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>knee_to_chest.toml</name>
    <message>
        <source>Knee to chest</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single knee-to-chest</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee hug</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single knee to chest stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind-relieving stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low-back muscles</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttocks</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources hold from 5 seconds (Mayo Clinic, physiotherapy society) to 30 (our source article, Alberta); sports medicine says 10 to 30, and 30 to 60 for older adults.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strap</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat cushion</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent, feet flat.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one knee towards your chest.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it with both hands, behind the thigh or over the shin.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other foot down and your shoulders loose.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your foot, then change legs.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow breaths out while you hold.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stretch in the low back and the buttock.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yanking the knee in.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting your head.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling on the kneecap.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stretches the low back and buttock gently, and many people find it soothing.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide your heel towards you, and leave the knee unheld.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch the resting leg out along the floor, or hug both knees.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rounds the low back. If bending usually hurts, it may soothe you now and be felt the next day.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding the back is not advised soon after a disc problem. Ask the clinician who treats you.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the movement small and your back long. Do not force any rounding or twisting.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the third month it is advised not to exercise flat on your back. Choose a standing or seated exercise instead.</source>
        <extracomment>avoid_if 4, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 5, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold behind the thigh, not over the shin.</source>
        <extracomment>avoid_if 6, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the hip less bent than a right angle, unless you have been told that more is fine.</source>
        <extracomment>avoid_if 7, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee to chest</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent. Draw one knee towards you and hold it with both hands.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your foot to the floor.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of your leg, and lower your foot to the floor. Rest with both knees bent.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left leg</source>
        <extracomment>say, left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right leg</source>
        <extracomment>say, right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>legs_on_chair_rest.toml</name>
    <message>
        <source>Legs-on-chair rest</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs on chair</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90/90 rest</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static back</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs up rest</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at rest</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source rests for 2 to 15 minutes.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pillow</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with both calves on a chair or sofa, hips and knees bent.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle until your thighs point straight up.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your arms rest out to the sides.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your low back settle.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To get up, roll onto your side and push up with your hands.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow, into your belly.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your low back getting heavy.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting straight up at the end.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a position in which many sore backs can rest.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on the bed with a pillow under your bent knees.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing harder is needed. Stay longer if it does you good.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the third month it is advised not to exercise flat on your back. Choose a standing or seated exercise instead.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legs-on-chair rest</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with your calves on a chair, thighs pointing straight up. Let your arms and back rest.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your feet off the chair.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe slowly.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your legs one at a time, roll onto your side, and rest there.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>log_ball_core.toml</name>
    <message>
        <source>Fitness-ball core work</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fitness ball supports your back and neck while you train your trunk. The partial curl has a version on the ball.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>log</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>log_cycle.toml</name>
    <message>
        <source>Cycling, outdoor or stationary</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdoors or on a stationary bike. Set the saddle and handlebars so that your back need not round all the way.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>log</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>log_gym.toml</name>
    <message>
        <source>Gym or machine session</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines can be easier to get right than the floor. Leave out heavy loads and sit-ups, and after an injury ask a trainer or therapist before you lift again.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>log</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <extracomment>log</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>log_swim_water.toml</name>
    <message>
        <source>Swimming or pool exercise</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water carries you and gives you something to push against, which suits most sore backs. Ask first after an operation or while a wound is open.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>log</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>log_walk_outdoors.toml</name>
    <message>
        <source>Walk outdoors</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from what you manage now, and add about a tenth each week. In the trial that tested it, people built up to 30 minutes, five days a week, within six months.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>log</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort 0-10</source>
        <extracomment>log</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>log_yoga.toml</name>
    <message>
        <source>Beginner yoga</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a beginners&apos; class, if your pain allows it, and go on at home once you know the way. In some trials minor pain rose for a short while at first.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>log</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class or own</source>
        <extracomment>log</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>long_rest.toml</name>
    <message>
        <source>Long rest as the only treatment, or giving up after a set-back</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed rest</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete rest</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long rest</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staying in bed</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in bed</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying in bed</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting only</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest only</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving too little does a back more harm in the long run.</source>
        <extracomment>reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the 8-minute flare-up day, and start again gently as soon as you can.</source>
        <extracomment>advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>march_in_place.toml</name>
    <message>
        <source>March in place</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marching on the spot</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March on the spot</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marching in place</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marching</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the hips</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttocks</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calves</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NHS marches for 3 minutes; the American orthopaedic surgeons and NHS inform warm up for 5 to 10 minutes.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall or chair for balance</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall next to a wall or a chair, feet under your hips, arms loose.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift one foot, then the other, in an easy rhythm.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the opposite arm swing with each step.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you are warm, bring your knees up a little higher.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your chest lifted and your steps quiet.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe freely. You should be able to talk in whole sentences.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth, and slightly quicker breathing.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamping your feet.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning back as the knee comes up.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting too fast.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It warms you up and gets your legs and trunk moving before anything more.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March sitting on a firm chair.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>march, sitting</source>
        <extracomment>easier, say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March sitting on a firm chair, feet just off the floor.</source>
        <extracomment>easier, say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down, and put both feet down.</source>
        <extracomment>easier, say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put both feet down, and sit back.</source>
        <extracomment>easier, say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing your arms more briskly, or add steps to the side.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one hand on a wall or worktop, or march sitting down.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>march in place</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall. Lift one foot, then the other, in an easy rhythm.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down and stand still.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe freely.</source>
        <extracomment>easier, say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop marching. Stand with both feet down, or hold the chair and sit for a moment.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>morning_5.toml</name>
    <message>
        <source>5-minute morning</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For soon after you get up. Nothing here rounds your low back, because early in the day it may be glad of that.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>neck_turns.toml</name>
    <message>
        <source>Slow neck turns</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck rotation</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head turns</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck turn</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning the head</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides of the neck</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top of the shoulders</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources do 2 to 5 turns each side and hold for 2 to 10 seconds; the American orthopaedic surgeons hold for 5.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair without arms</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit or stand tall, eyes level, shoulders relaxed.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn your head slowly to one side, as far as is easy.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause there.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to the middle.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the other side.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out as you turn, in as you come back.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A light pull at the side of the neck.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tipping your head back.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling your head in full circles.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting a shoulder.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps the neck moving easily, and is a calm way to begin from the top.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn half as far, and do not pause.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a gentle tilt, ear towards shoulder.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the middle half of the movement. Stop if you feel dizzy or an arm tingles.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow neck turns</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the turn</source>
        <extracomment>say, hold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit or stand tall. Turn your head slowly to one side as far as is easy.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe easily.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your head slowly back to the middle, and look straight ahead.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left side</source>
        <extracomment>say, left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right side</source>
        <extracomment>say, right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notice.toml</name>
    <message>
        <source>Welcome to BackCoach</source>
        <extracomment>welcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm voice and moving pictures will lead you through gentle sessions for your back. First, please read this.</source>
        <extracomment>invitation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you start</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BackCoach gives information, not medical advice. It cannot tell what is causing your pain.</source>
        <extracomment>paragraphs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask a doctor or physiotherapist before you begin, above all if you have a health condition, are pregnant, have had an operation, or if your pain is new, strong or getting worse.</source>
        <extracomment>paragraphs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move slowly, breathe, and stay where it is comfortable. A mild pull is fine; pain is not. Press H at any moment if something hurts, and Escape to stop.</source>
        <extracomment>paragraphs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not exercise, and get medical help at once, if you notice any of these:</source>
        <extracomment>paragraphs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new numbness or tingling around your genitals, back passage, buttocks or inner thighs</source>
        <extracomment>urgent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new trouble passing water, or holding water or stool</source>
        <extracomment>urgent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new weakness, numbness or pain in both legs, or a foot that drags</source>
        <extracomment>urgent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest pain, fainting or sudden breathlessness</source>
        <extracomment>urgent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back pain after a serious accident or fall, or together with severe tummy pain</source>
        <extracomment>urgent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is information, not medical advice. Please ask a doctor or physiotherapist before you begin. Move slowly, breathe, and stay where it is comfortable. A mild pull is fine; pain is not: stop, rest as it says below, and leave out what hurts again.</source>
        <extracomment>on_paper</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <extracomment>agree</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>one_leg_stand.toml</name>
    <message>
        <source>One-leg stand</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg stand</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg balance</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single leg stand</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on one leg</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides of the hips</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ankles</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources hold for 5 to 10 seconds, 3 times; as a test, NHS Tayside goes up to 30.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand facing a wall, with your fingertips touching it.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift one foot just off the floor.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your hips level and the standing knee soft.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, then set your foot down.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change legs.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe normally.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work at the side of the standing hip.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning on the wall.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting one hip drop.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at your feet.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It trains your balance, and the side of the hip that keeps you level when you walk.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the heel-to-toe walk by the wall, with both feet down.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your fingertips away, then stand on a folded towel.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a whole hand on a wall or worktop, or do a seated exercise instead.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for a shorter time, and use more support.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-leg stand</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face a wall with your fingertips on it. Stand on one leg, the other foot just off the floor.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set your foot down.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe easily.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your foot down, and lean your hands on the wall.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left leg</source>
        <extracomment>say, left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right leg</source>
        <extracomment>say, right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partial_curl.toml</name>
    <message>
        <source>Partial curl</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial curls</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial crunch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bent-knee curl</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bent-knee crunch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half sit-up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the belly</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides of the waist</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources hold for 1 to 5 seconds, 8 to 12 times.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitness ball</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat, arms crossed or hands behind your head.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tighten your belly.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift your head and shoulder blades just clear of the floor.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your low back on the floor.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out as you lift, in as you lower.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper belly, not the neck.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling on your head.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting all the way up.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightening your legs.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooking your feet under something.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It strengthens the front of the trunk with a much smaller movement than a sit-up.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the McGill curl-up, or only the abdominal brace.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it leaning back on a fitness ball.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rounds the low back. If bending usually hurts, it may soothe you now and be felt the next day.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding the back against a load is not advised when bones are thin. Choose the abdominal brace.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding the back is not advised soon after a disc problem. Ask the clinician who treats you.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the third month it is advised not to exercise flat on your back. Choose a standing or seated exercise instead.</source>
        <extracomment>avoid_if 4, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 5, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support your head with your hands, or do the abdominal brace instead.</source>
        <extracomment>avoid_if 6, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial curl</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, arms crossed. Tighten your belly, and lift your head and shoulders just off the floor.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your head and shoulders to the floor, and rest.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pelvic_tilt.toml</name>
    <message>
        <source>Pelvic tilt</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior pelvic tilt</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back flattening</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvic tilts</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower-back flexibility exercise</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep belly muscles</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttocks</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources hold for 2 to 10 seconds, 5 to 15 times; the Mayo Clinic, from memory, builds up to 30.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat cushion</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat, a small cushion under your head.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tighten your belly gently.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the small of your back towards the floor.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, and leave your buttocks on the floor.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your back return to its easy curve.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out as you press down, in as you let go. Never hold your breath.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light work low in the belly.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing with your feet.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing your head or shoulders down.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding your breath.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a small, easy way to get the low back and belly moving together.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rock gently up and down without holding.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the abdominal brace, and slide one heel away and back.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the third month it is advised not to exercise flat on your back. Choose a standing or seated exercise instead.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the movement small and your back long. Do not force your back flat.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pelvic tilt</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Tighten your belly gently and press the small of your back towards the floor.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And let go.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your belly go soft, and let your back find its easy curve.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plank.toml</name>
    <message>
        <source>Plank</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm plank</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front plank</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planks</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belly muscles</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulders</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttocks</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professor McGill repeats 10 seconds; our source article holds for 30, and the American orthopaedic surgeons, from memory, do that 5 times.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your front on your forearms, elbows under your shoulders, toes tucked under.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift until head, hips and heels are in line.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brace your belly and buttocks.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold still and keep breathing.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your knees down to rest.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow, counted breaths. Stop if you notice you are holding them.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole front of the body.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting your hips sag or stick up.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding your breath.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chasing the clock when your shape has gone.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It strengthens the trunk all round while the back keeps still.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the knee plank.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold three times, rather than longer.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the holds short and count aloud, so that you never hold your breath. Ask first if your blood pressure is not under control.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It puts a lot of weight on the shoulders. Lean on a worktop with straight arms instead.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out if lying on your front is uncomfortable or not allowed, as late in pregnancy or soon after an operation on the belly.</source>
        <extracomment>avoid_if 4, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plank</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your forearms, elbows under your shoulders, toes tucked. Lift until head, hips and heels are in line.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your knees down.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your knees to the floor, then lower your hips and rest.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plank_knees.toml</name>
    <message>
        <source>Knee plank</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half plank</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm plank on knees</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneeling plank</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank on knees</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belly muscles</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulders</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttocks</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources range from 10 seconds three times to 30 seconds.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee pad</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest on your forearms and knees, elbows under your shoulders.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brace your belly and squeeze your buttocks.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one straight line from head to knees.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold still and breathe.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your hips to rest.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count your breaths aloud.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front of the trunk.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting your hips sag.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding your breath.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting your head hang.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It strengthens the whole front of the body, with less to lift than a full plank.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean on a worktop with straight arms.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plank at a worktop</source>
        <extracomment>easier, say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean on a worktop with straight arms. Brace, and make one straight line from head to heels.</source>
        <extracomment>easier, say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push yourself upright.</source>
        <extracomment>easier, say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk your feet forward until you stand upright, hands on the worktop.</source>
        <extracomment>easier, say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the plank.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the holds short and count aloud, so that you never hold your breath. Ask first if your blood pressure is not under control.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put plenty of padding under your knees, or choose a lying or standing exercise instead.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it leaning on a worktop.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 4, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out if lying on your front is uncomfortable or not allowed, as late in pregnancy or soon after an operation on the belly.</source>
        <extracomment>avoid_if 5, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee plank</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest on your forearms and knees, elbows under your shoulders. Brace, and make one straight line from head to knees.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your hips.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>easier, say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your hips to the floor, and rest on your front or your side.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prone_arm_leg_lift.toml</name>
    <message>
        <source>Lying arm and leg lift</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate superman</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swimmer</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contralateral back extension</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prone arm and leg lift</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscles along the spine</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttocks</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulders</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources hold for 1 to 5 seconds, 5 to 20 times a side.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pillow</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towel</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your front, forehead on a folded towel, arms forward, a pillow under your belly if you like.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze your buttocks and brace.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift one arm and the opposite leg a few centimetres.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your nose down.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower, and change sides.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In to get ready, out as you lift.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buttock and the middle of the back.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting high.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tipping your head back.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling your hips.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It strengthens the back a little at a time, and comes before the superman.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift only one arm or only one leg at a time.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the superman.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After being told of stenosis or a slipped vertebra, ask your clinician before any move that bends the back backwards.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out if lying on your front is uncomfortable or not allowed, as late in pregnancy or soon after an operation on the belly.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a pillow under your belly and lift very little, or choose the bridge.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 4, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lying arm and leg lift</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your front, arms forward, forehead down. Lift one leg and the opposite arm a few centimetres.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower both.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your arm and leg, and rest your forehead. Then roll onto your side.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left leg</source>
        <extracomment>say, left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right leg</source>
        <extracomment>say, right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prone_prop.toml</name>
    <message>
        <source>Prop on elbows</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prone press-up on the forearms</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sphinx</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>McKenzie extension</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow prop</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back extension on elbows</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the trunk</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low back at rest</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources range from 2 or 3 seconds ten times to 15 or 30 seconds, two to four times.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pillow under the hips</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your front, elbows under your shoulders, forearms flat.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press your forearms down, and let your chest rise.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your hips and belly heavy on the floor.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look down, with your neck long.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out as you settle. Let your belly sag.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mild pressure in the low back, and nothing in the leg.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting your hips.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tipping your head back.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing on when a leg hurts.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It bends the back gently the other way, a change from all the bending forward in a day.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just lie flat on your front for a minute.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press up onto your hands, and keep your hips down.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This arches the low back, so leave it out while leaning back makes things worse.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After being told of stenosis or a slipped vertebra, ask your clinician before any move that bends the back backwards.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out if lying on your front is uncomfortable or not allowed, as late in pregnancy or soon after an operation on the belly.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 4, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if pain or tingling spreads further down the leg.</source>
        <extracomment>avoid_if 5, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prop on elbows</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your front, elbows under your shoulders. Press your forearms down and let your chest rise. Hips stay heavy.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your chest slowly.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your chest to the floor and rest. Then roll onto your side.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>running.toml</name>
    <message>
        <source>Running and jogging</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jogging</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jog</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprint</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprinting</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running on the spot</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on the spot</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running in place</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jogging on the spot</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jogging in place</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jog in place</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jog on the spot</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treadmill running</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval running</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hill sprint</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High knees running</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdoor run</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It jolts a painful back with every stride.</source>
        <extracomment>reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk, cycle or swim instead.</source>
        <extracomment>advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>same_sport_only.toml</name>
    <message>
        <source>The same single sport or routine for ever</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same sport</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same routine</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same exercise every day</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one sport</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sport only</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It trains some muscles too much and leaves others out.</source>
        <extracomment>reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between routines, and add a swim or a ride.</source>
        <extracomment>advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seated_chin_to_knee.toml</name>
    <message>
        <source>Seated straight-leg chin-to-knee stretch</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chin to knee</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chin to knee stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head to knee stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat side straddle</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated straddle</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated straddle stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurdler stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurdle stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit and reach</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated forward fold</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated forward bend</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated toe touch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated toe touches</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long sitting hamstring stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same full bend over straight legs as the standing toe touch, only sitting.</source>
        <extracomment>reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch the backs of your thighs lying down, one leg at a time.</source>
        <extracomment>advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoulder_blade_squeeze.toml</name>
    <message>
        <source>Shoulder-blade squeeze</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scapular retraction</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder squeeze</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scapular squeeze</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder blade pinch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the shoulder blades</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle of the upper back</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Mayo Clinic, from memory, gives 3 to 5 squeezes of 5 seconds.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair without arms</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit or stand tall, elbows bent at your sides.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw both shoulder blades back and slightly down.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, and keep your shoulders away from your ears.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go slowly.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe normally while you hold.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle work between the shoulder blades.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arching your low back.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrugging your shoulders up.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives the upper back a little work of its own, after all the reaching and sitting of a day.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use half the effort, and hold for 3 seconds.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for 10 seconds.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze only lightly.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulder-blade squeeze</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit or stand tall with your elbows bent at your sides. Draw your shoulder blades back and slightly down.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And let go slowly.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your shoulder blades go, and rest your arms.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shoulder_rolls.toml</name>
    <message>
        <source>Shoulder rolls</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder circles</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder roll</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling the shoulders</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top of the shoulders</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulder blades</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources do between 10 and 20 circles, half of them each way.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair without arms</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand or sit tall and let your arms hang.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift both shoulders towards your ears.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll them back and down in a slow circle.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle backwards for the first half.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change direction, and circle forwards for the second half.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In as your shoulders rise, out as they drop.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loosening around the neck and shoulder blades.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poking your chin forward.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racing through the circles.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It loosens the neck and shoulders, where an upper back often feels tight.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll one shoulder at a time.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step on the spot while you roll.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the circles small.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulder rolls</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift your shoulders, then roll them back and down. Change direction half-way.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your shoulders drop.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your arms hang, and let your shoulders sink.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>side_plank_knees.toml</name>
    <message>
        <source>Side plank on knees</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified side plank</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side bridge</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side plank</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee side plank</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides of the waist</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side of the low back</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides of the hips</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professor McGill&apos;s sheets give 10 seconds, 6 times a side; the American orthopaedic surgeons, from memory, give 15 seconds, 5 times.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded towel under the elbow</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your side, knees bent, elbow under your shoulder.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push your forearm down.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift your hips until shoulder, hip and knee are in line.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold still.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower, then change sides.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe all through the hold.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side of the waist nearest the floor.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting your hips roll back.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting your shoulder creep up to your ear.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sagging.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It strengthens the sides of the trunk, which other exercises often forget.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean sideways on a wall with your forearm.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side plank at a wall</source>
        <extracomment>easier, say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean sideways on a wall with your forearm, in one straight line.</source>
        <extracomment>easier, say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push yourself upright.</source>
        <extracomment>easier, say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push yourself away from the wall, and stand on both feet.</source>
        <extracomment>easier, say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten your legs, top foot in front.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean on a wall with your forearm instead.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the holds short and count aloud, so that you never hold your breath. Ask first if your blood pressure is not under control.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side plank on knees</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your side, knees bent, elbow under your shoulder. Push your forearm down and lift your hips.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your hips.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>easier, say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your hips to the floor, and rest on your side.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left side</source>
        <extracomment>easier, say, left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right side</source>
        <extracomment>easier, say, right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>single_leg_raise.toml</name>
    <message>
        <source>Single straight-leg raise</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight leg raise</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight leg raise (one leg)</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg raise</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single leg raise</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-leg raise</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the hips</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fronts of the thighs</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belly muscles</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The American orthopaedic surgeons hold for 1 to 5 seconds, 10 times with each leg.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent with the foot flat, the other leg straight.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brace your belly.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the straight leg 15 to 30 centimetres.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, then lower slowly.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish one side, then change.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out as the leg lifts, in as it lowers.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front of the thigh and the belly.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arching your back.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping the leg.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting both legs.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It strengthens the hip and belly one leg at a time, and the bent knee helps to steady your back.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide your heel along the floor instead of lifting.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for 5 seconds.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the third month it is advised not to exercise flat on your back. Choose a standing or seated exercise instead.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting a straight leg can also tug at a sensitive nerve. Stop if tingling or leg pain grows.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single leg raise</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, one leg straight. Brace, and lift the straight leg a little off the floor.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the leg slowly.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the leg to the floor, then bend that knee too, and rest.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left leg</source>
        <extracomment>say, left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right leg</source>
        <extracomment>say, right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sit_to_stand.toml</name>
    <message>
        <source>Chair stand</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair stands</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit-to-stand</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair squat</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thighs</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttocks</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NHS gives 5; NHS Tayside goes up to 10.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit near the front of a firm chair that stands against a wall, feet hip-width apart and slightly back.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean forward from your hips, with a long back.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up smoothly through both feet.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, standing tall.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower yourself slowly onto the chair.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out as you stand, in as you sit.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thighs and buttocks.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping into the chair.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting your knees fall inwards.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding forward.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It strengthens the legs for the getting up and sitting down of every day.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push up with your hands, or put a cushion on the seat.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross your arms, and sit down more slowly.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a cushion on the seat to bend less, and stay where it feels comfortable.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one hand on a wall or worktop, or do a seated exercise instead.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair stand</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit near the front of a firm chair. Lean forward with a long back, stand up, then sit down slowly.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit down and rest.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit down slowly, hold the seat, and rest.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slow_walk_down.toml</name>
    <message>
        <source>Slow walk-down</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow walk</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cool-down walk</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy march</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole body</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources take 1 to 5 minutes.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March or stroll at half speed.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your arms hang and swing.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down more and more, until your breathing is ordinary.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer out than in.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your breath and pulse settling.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping dead.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting straight down.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets your breath and pulse settle before you rest.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March gently, sitting on a chair.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentle march, sitting</source>
        <extracomment>easier, say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March gently, sitting on a firm chair.</source>
        <extracomment>easier, say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put both feet down and rest.</source>
        <extracomment>easier, say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put both feet down, and sit back.</source>
        <extracomment>easier, say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing harder is needed. Go on a little longer if it does you good.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one hand on a wall or worktop, or march sitting down.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow walk-down</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March or stroll at half speed. Let your arms swing, and slow down until your breathing is ordinary.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand still and rest.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <extracomment>easier, say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand still, and hold on to something firm until you feel steady.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources.toml</name>
    <message>
        <source>Source article: dos and don&apos;ts of exercise for back pain</source>
        <extracomment>source 1, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source article: a mini-guide to exercise for back pain</source>
        <extracomment>source 2, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source article: ten tips on exercise for back pain</source>
        <extracomment>source 3, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source article: exercises for back pain</source>
        <extracomment>source 4, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source article: back pain relief with exercise</source>
        <extracomment>source 5, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine Conditioning Program</source>
        <extracomment>source 6, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c. 2012-2022</source>
        <extracomment>source 6, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening was read: a warm-up of 5 to 10 minutes, 4 to 6 weeks, then 2 or 3 days a week. The doses of bird dog, plank, side plank, bridge and brace are recalled.</source>
        <extracomment>source 6, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low Back Pain Exercise Guide</source>
        <extracomment>source 7, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c. 2015</source>
        <extracomment>source 7, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back exercises in 15 minutes a day (slide show, current)</source>
        <extracomment>source 8, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2023+</source>
        <extracomment>source 8, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening was read: knee to chest 5 seconds, rotation 5 to 10 seconds. Bridge, cat and shoulder-blade squeeze are recalled.</source>
        <extracomment>source 8, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back exercises in 15 minutes a day (older edition)</source>
        <extracomment>source 9, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before 2012</source>
        <extracomment>source 9, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older text gave knee to chest 15 to 30 seconds where the current one gives 5.</source>
        <extracomment>source 9, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back pain exercises</source>
        <extracomment>source 10, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2019 copy</source>
        <extracomment>source 10, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening was read: bottom to heels for one breath, 8 to 10 times; see a GP if trying brings severe pain. The rest is recalled.</source>
        <extracomment>source 10, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS pelvic tilts, as quoted in a news article</source>
        <extracomment>source 11, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to warm up before exercising</source>
        <extracomment>source 12, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2013 copy</source>
        <extracomment>source 12, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance exercises</source>
        <extracomment>source 13, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current copy</source>
        <extracomment>source 13, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength exercises (older people), republished</source>
        <extracomment>source 14, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back pain: when to get urgent help</source>
        <extracomment>source 15, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024-25</source>
        <extracomment>source 15, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cauda equina syndrome warning-signs card (Greenhalgh, Mercer, Finucane)</source>
        <extracomment>source 16, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2016+</source>
        <extracomment>source 16, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for its facts, in our own words; the card itself is not for copying.</source>
        <extracomment>source 16, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cauda Equina Syndrome: information for people with low back pain</source>
        <extracomment>source 17, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2014</source>
        <extracomment>source 17, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a change of walking pattern and loss of leg movement.</source>
        <extracomment>source 17, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International Framework for Red Flags for Potential Serious Spinal Pathologies</source>
        <extracomment>source 18, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2020</source>
        <extracomment>source 18, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that most single warning signs are poor predictors: a sign is a reason to ask, not a finding.</source>
        <extracomment>source 18, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back pain: when should you see a physician</source>
        <extracomment>source 19, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back pain: call your doctor if (advice relayed)</source>
        <extracomment>source 20, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2008</source>
        <extracomment>source 20, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age limits differ between lists: under 20 or over 50 here, over 55 on others.</source>
        <extracomment>source 20, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises for back pain</source>
        <extracomment>source 21, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2020 copy</source>
        <extracomment>source 21, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up and cool-down</source>
        <extracomment>source 22, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2022</source>
        <extracomment>source 22, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise advice for back pain</source>
        <extracomment>source 23, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises for the back</source>
        <extracomment>source 24, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises for back pain (tear-off sheet)</source>
        <extracomment>source 25, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warns that a hamstring stretch can also pull on the sciatic nerve in acute sciatica.</source>
        <extracomment>source 25, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back pain information and exercise sheet HO13</source>
        <extracomment>source 26, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2007</source>
        <extracomment>source 26, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low Back Pain: Exercises</source>
        <extracomment>source 27, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylolysis and Spondylolisthesis: Exercises</source>
        <extracomment>source 28, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises to try at home (super six)</source>
        <extracomment>source 29, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises for sciatica (N. Sinfield)</source>
        <extracomment>source 30, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top 10 exercises for a healthy back</source>
        <extracomment>source 31, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physiotherapy and exercises: low back pain</source>
        <extracomment>source 32, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designing Back Exercise: from Rehabilitation to Enhancing Performance</source>
        <extracomment>source 33, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2012</source>
        <extracomment>source 33, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that pulling the knees to the chest may relieve at first, but feels worse the next day when a back dislikes bending.</source>
        <extracomment>source 33, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core Training: Evidence Translating to Better Performance and Injury Prevention</source>
        <extracomment>source 34, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2010</source>
        <extracomment>source 34, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptions of the McGill Big Three (10 s holds, descending sets 6-4-2)</source>
        <extracomment>source 35, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on cat-camel: 7-8 slow cycles are enough</source>
        <extracomment>source 36, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weak source for a widely taught number.</source>
        <extracomment>source 36, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The McKenzie exercises for the low back</source>
        <extracomment>source 37, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Williams flexion back exercises</source>
        <extracomment>source 38, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are flexion exercises, when are they appropriate</source>
        <extracomment>source 39, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advises against flexion exercises with an acute disc herniation, a compression fracture or osteoporosis.</source>
        <extracomment>source 39, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO guideline for non-surgical management of chronic primary low back pain in adults</source>
        <extracomment>source 40, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2023</source>
        <extracomment>source 40, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY-NC-SA 3.0 IGO: cited, not copied.</source>
        <extracomment>source 40, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits and harms of structured exercise programs for chronic primary low back pain (evidence for WHO)</source>
        <extracomment>source 41, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low back pain and sciatica in over 16s (NG59) and BMJ summary</source>
        <extracomment>source 42, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2016, updated 2020</source>
        <extracomment>source 42, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noninvasive Treatments for Acute, Subacute, and Chronic Low Back Pain</source>
        <extracomment>source 43, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2017</source>
        <extracomment>source 43, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interventions for the Management of Acute and Chronic Low Back Pain: Revision 2021</source>
        <extracomment>source 44, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2021</source>
        <extracomment>source 44, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise therapy for chronic low back pain (CD009790.pub2)</source>
        <extracomment>source 45, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>249 trials; thresholds of 15 in 100 for pain and 10 in 100 for function were read; the pooled mean of about 15 less than no treatment is recalled.</source>
        <extracomment>source 45, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which specific modes of exercise training are most effective for treating low back pain? Network meta-analysis</source>
        <extracomment>source 46, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching alone and McKenzie exercises did not differ from control for pain or function.</source>
        <extracomment>source 46, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACSM guidelines for stretching and flexibility (2021 update)</source>
        <extracomment>source 47, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACSM position stand: quantity and quality of exercise (Garber et al.)</source>
        <extracomment>source 48, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2011</source>
        <extracomment>source 48, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 4 repetitions of each stretch, about 60 seconds in all for each.</source>
        <extracomment>source 48, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progression Models in Resistance Training for Healthy Adults</source>
        <extracomment>source 49, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2002/2009</source>
        <extracomment>source 49, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO 2020 guidelines on physical activity and sedentary behaviour</source>
        <extracomment>source 50, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance on 3 days a week from 65 on is recalled.</source>
        <extracomment>source 50, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness of an individualised, progressive walking and education intervention (WalkBack)</source>
        <extracomment>source 51, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024</source>
        <extracomment>source 51, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduction of chronic low back pain through control of early morning lumbar flexion (RCT 1998, follow-up 2002)</source>
        <extracomment>source 52, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1998/2002</source>
        <extracomment>source 52, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong, steady and straight: UK consensus on physical activity and exercise for osteoporosis</source>
        <extracomment>source 53, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells people how to move rather than what not to do; loaded bending of the spine is what the Australian (ESSA) advice avoids.</source>
        <extracomment>source 53, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy and exercise</source>
        <extracomment>source 54, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c. 2013</source>
        <extracomment>source 54, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise flat on the back after the first three months; signs to stop at.</source>
        <extracomment>source 54, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isometric exercise and blood pressure (BJSM 2023 review as reported)</source>
        <extracomment>source 55, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long still holds lower resting blood pressure over time; keep breathing. Older advice to avoid them with high pressure persists.</source>
        <extracomment>source 55, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued sports activity, using a pain-monitoring model, during rehabilitation in Achilles tendinopathy</source>
        <extracomment>source 56, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain must not pass 5 of 10, and must be back down by the next morning. Made for the Achilles tendon.</source>
        <extracomment>source 56, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain-monitoring model (clinic page)</source>
        <extracomment>source 57, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls 3 or less safe, 4 to 5 acceptable, above 5 not.</source>
        <extracomment>source 57, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comprehensive treatment approach for patellofemoral pain syndrome in young women</source>
        <extracomment>source 58, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1997</source>
        <extracomment>source 58, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones of 0 to 2, 2 to 5 and 5 to 10; made for the knee, not the back.</source>
        <extracomment>source 58, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsiveness of the Numeric Pain Rating Scale in Patients With Low Back Pain</source>
        <extracomment>source 59, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2005</source>
        <extracomment>source 59, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreting change scores for pain and functional status in low back pain</source>
        <extracomment>source 60, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinically significant changes in pain along the Pain Intensity Numerical Rating Scale in chronic low back pain</source>
        <extracomment>source 61, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development and Initial Validation of the PEG</source>
        <extracomment>source 62, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2009</source>
        <extracomment>source 62, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open-access article; derived from the Brief Pain Inventory, whose owner licenses it.</source>
        <extracomment>source 62, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient-Specific Functional Scale (Stratford 1995), Rehab Measures entry</source>
        <extracomment>source 63, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1995</source>
        <extracomment>source 63, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as free, under 5 minutes, 0 cannot do, 10 as before.</source>
        <extracomment>source 63, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PSFS is more responsive than the RMDQ when activity limitation is low</source>
        <extracomment>source 64, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Roland-Morris Disability Questionnaire and the Oswestry Disability Questionnaire</source>
        <extracomment>source 65, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2000</source>
        <extracomment>source 65, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authors ask for no permission when it is used in the form printed in the appendix.</source>
        <extracomment>source 65, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borg scales (RPE, CR10, centiMax)</source>
        <extracomment>source 66, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered trade marks; the wording is not used here.</source>
        <extracomment>source 66, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAR-Q+ (about)</source>
        <extracomment>source 67, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form may not be altered (recalled), so BackCoach asks its own questions.</source>
        <extracomment>source 67, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pacing</source>
        <extracomment>source 68, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a baseline, start about 20 % under it, add 10 % a week.</source>
        <extracomment>source 68, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronic pain: pacing</source>
        <extracomment>source 69, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain Pain, planned progression page</source>
        <extracomment>source 70, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks from display screen work (5-10 min after 50-60 min)</source>
        <extracomment>source 71, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaphragmatic breathing</source>
        <extracomment>source 72, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superman: an advanced exercise with a progression; back-extension variations</source>
        <extracomment>source 73, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back exercise 2: the dead bug</source>
        <extracomment>source 74, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure-4 stretch</source>
        <extracomment>source 75, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2018</source>
        <extracomment>source 75, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying with calves on a chair, 2-15 minutes</source>
        <extracomment>source 76, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low back pain: simple exercises, little and often</source>
        <extracomment>source 77, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assorted clinic and newspaper sheets, used only for dose ranges</source>
        <extracomment>source 78, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own judgement, with no outside source</source>
        <extracomment>source 79, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026</source>
        <extracomment>source 79, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>standing_10.toml</name>
    <message>
        <source>10-minute standing session (no floor)</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when the floor, kneeling or lying on your back does not suit you, also later in pregnancy. It works legs and balance; the front of the trunk has its turn elsewhere.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>standing_back_bend.toml</name>
    <message>
        <source>Standing back bend</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing extension</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back bends</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back bend</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the trunk</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the hips</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS inform starts with 5 and adds 1 or 2 every few days.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worktop behind you</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with your feet apart, hands on the back of your hips.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean back a little from the hips, with your hands supporting you.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your knees straight but soft.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, then come upright.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out as you lean, in as you come back.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening at the front, and easy pressure low in the back.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throwing your head back.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bending your knees to go further.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the front of the body, and is a handy change after sitting or stooping.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean against a worktop.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the prop on elbows.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This arches the low back, so leave it out while leaning back makes things worse.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After being told of stenosis or a slipped vertebra, ask your clinician before any move that bends the back backwards.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with a worktop close behind you, or do a seated exercise instead.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing back bend</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with your hands on the back of your hips. Lean back a little, supported by your hands.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come upright.</source>
        <extracomment>say, release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come upright slowly, and let your arms hang.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>standing_toe_touch.toml</name>
    <message>
        <source>Standing toe touch with straight legs</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toe touch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toe touches</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toe touching</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touching toes</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch toes</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your toes</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touching your toes</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing toe touch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing toe touches</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight leg toe touch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight leg toe touches</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing forward fold</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward fold</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing forward bend</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windmill</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windmill toe touch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windmill toe touches</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is well known for hurting backs.</source>
        <extracomment>reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch the backs of your thighs lying down, and bend your knees whenever you reach for the floor.</source>
        <extracomment>advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straight_back_12.toml</name>
    <message>
        <source>12-minute no-bending session</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when bending forward makes it worse: nothing here rounds your spine. If you were told not to arch your back, do knee rolls in place of the standing back bend and the prop on elbows.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straight_leg_sit_up.toml</name>
    <message>
        <source>Straight-leg sit-up</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit-up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit-ups</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full sit-up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full sit-ups</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight-leg sit-ups</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench sit-up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench sit-ups</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crunch sit-up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incline sit-up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline sit-up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sit-up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military sit-up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butterfly sit-up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V-up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V-ups</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V-sit</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V sit-up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jackknife sit-up</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting up with straight legs</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It overloads the low back.</source>
        <extracomment>reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your knees bent and lift only your head and shoulders, as in the McGill curl-up.</source>
        <extracomment>advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>superman.toml</name>
    <message>
        <source>Superman</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supermans</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full superman</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prone back extension</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscles along the spine</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttocks</source>
        <extracomment>muscles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our source article says 10 to 12; others hold for 1 to 3 seconds, 5 to 20 times, and call it an advanced exercise.</source>
        <extracomment>dose, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towel under the forehead</source>
        <extracomment>helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your front, arms stretched forward, forehead down.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brace and squeeze your buttocks.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift arms, chest and legs together, only a few centimetres.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for a moment, nose down.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower everything slowly.</source>
        <extracomment>steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out as you lift. Do not hold your breath.</source>
        <extracomment>breathing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along both sides of the spine, evenly.</source>
        <extracomment>felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jerking up.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking ahead.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting as high as you can.</source>
        <extracomment>mistakes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It strengthens the whole back of the body, once the lying arm and leg lift has become easy.</source>
        <extracomment>why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the lying arm and leg lift.</source>
        <extracomment>easier, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do more repetitions, not a higher lift.</source>
        <extracomment>harder, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This arches the low back, so leave it out while leaning back makes things worse.</source>
        <extracomment>avoid_if 1, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After being told of stenosis or a slipped vertebra, ask your clinician before any move that bends the back backwards.</source>
        <extracomment>avoid_if 2, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out if lying on your front is uncomfortable or not allowed, as late in pregnancy or soon after an operation on the belly.</source>
        <extracomment>avoid_if 3, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the lift tiny and your back long. Do not force it.</source>
        <extracomment>avoid_if 4, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on a firm bed, or choose the 10-minute standing session.</source>
        <extracomment>avoid_if 5, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superman</source>
        <extracomment>say, name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your front, arms forward, forehead down. Squeeze your buttocks, and lift arms, chest and legs a little.</source>
        <extracomment>say, how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out.</source>
        <extracomment>say, breath</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your arms and legs, and rest your forehead. Then roll onto your side.</source>
        <extracomment>say, come_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>torso_twist.toml</name>
    <message>
        <source>Torso twist, upper body turning over still hips</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torso twist</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk twist</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk rotation</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing twist</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing trunk rotation</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing torso twist</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian twist</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted Russian twist</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated twist</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated torso twist</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated rotation</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated rotation stretch</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated spinal twist</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broomstick twist</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broom twist</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist twist</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torso twisting</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns the whole back over hips that stay still, which can feel good and still do harm.</source>
        <extracomment>reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your knees roll gently instead, lying down, with a small movement.</source>
        <extracomment>advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unchanged_hard_workout.toml</name>
    <message>
        <source>Carrying on the usual hard workout unchanged</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual workout</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual hard workout</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard workout</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal workout</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same workout as before</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain no gain</source>
        <extracomment>aliases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a common mistake, and asks too much of a sore back.</source>
        <extracomment>reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the 10-minute gentle start, and come back to the rest step by step.</source>
        <extracomment>advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words.toml</name>
    <message>
        <source>Next: {name}.</source>
        <extracomment>next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {name}, {side} first.</source>
        <extracomment>next_side</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {name}, {side}.</source>
        <extracomment>only_side</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll onto your side and push up with your hands.</source>
        <extracomment>get_up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one foot forward and push up with your hands.</source>
        <extracomment>get_up_from_knees</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come down to the floor, in your own time.</source>
        <extracomment>get_down</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a seat.</source>
        <extracomment>to_chair</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up.</source>
        <extracomment>from_chair</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come onto your back, over your side.</source>
        <extracomment>onto_back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come onto your front, in your own time.</source>
        <extracomment>onto_front</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come onto your side.</source>
        <extracomment>onto_side</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push up onto your hands and knees.</source>
        <extracomment>onto_hands_and_knees</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll onto your side, and push up onto your hands and knees.</source>
        <extracomment>over_side_onto_hands_and_knees</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come up onto one knee.</source>
        <extracomment>onto_one_knee</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for {hold}.</source>
        <extracomment>dose_hold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for {hold} on each side.</source>
        <extracomment>dose_hold_sides</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repetitions} times, {hold} each.</source>
        <extracomment>dose_holds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repetitions} times each side, {hold} each.</source>
        <extracomment>dose_holds_sides</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repetitions} times.</source>
        <extracomment>dose_repetitions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repetitions} times each side.</source>
        <extracomment>dose_repetitions_sides</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {duration}.</source>
        <extracomment>dose_time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} sets.</source>
        <extracomment>dose_sets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with number {repetition} of {repetitions}.</source>
        <extracomment>go_on_with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {name}, {hold}.</source>
        <extracomment>start_hold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin.</source>
        <extracomment>start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {repetition}.</source>
        <extracomment>count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last one.</source>
        <extracomment>last_one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half way.</source>
        <extracomment>half_way</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute left.</source>
        <extracomment>minute_left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release, and breathe.</source>
        <extracomment>release</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in.</source>
        <extracomment>breathe_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And out.</source>
        <extracomment>breathe_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sides. Now the {side}.</source>
        <extracomment>switch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll over. Now the {side}.</source>
        <extracomment>roll_over</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest for {rest}. Then set {set} of {sets}.</source>
        <extracomment>rest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {set} of {sets}.</source>
        <extracomment>next_set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest for {rest}. Then {name}.</source>
        <extracomment>rest_after</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest.</source>
        <extracomment>rest_briefly</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the whole session. Well done. Rest a moment, and get up in your own time.</source>
        <extracomment>ending</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your coach. I will tell you what to do, and when.</source>
        <extracomment>sound_check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <extracomment>paused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on.</source>
        <extracomment>going_on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more. {name}.</source>
        <extracomment>again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more. {name}, {side}.</source>
        <extracomment>again_side</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten seconds more.</source>
        <extracomment>more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is as long as this one goes.</source>
        <extracomment>longest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What you have done is kept.</source>
        <extracomment>stopped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Come back whenever it suits you.</source>
        <extracomment>nothing_done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. {come_out}</source>
        <extracomment>hurt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come gently to rest, in whatever position is most comfortable.</source>
        <extracomment>come_to_rest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are ready, choose: easier, skip, or end.</source>
        <extracomment>hurt_choices</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, the easier way</source>
        <extracomment>eased</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is now {duration} longer.</source>
        <extracomment>longer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is now {duration} shorter.</source>
        <extracomment>shorter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some time has passed, so we are paused. Go on, when you are ready.</source>
        <extracomment>gap</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {duration}</source>
        <extracomment>about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left side</source>
        <extracomment>left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right side</source>
        <extracomment>right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
