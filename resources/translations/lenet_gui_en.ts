<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n mistake</numerusform>
            <numerusform>%n mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n digit(s) it read {} correctly before, and {} now.</source>
        <translation>
            <numerusform>Of your %n digit it read {} correctly before, and {} now.</numerusform>
            <numerusform>Of your %n digits it read {} correctly before, and {} now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by hand after the training.</source>
        <translation>
            <numerusform>%n change by hand after the training.</numerusform>
            <numerusform>%n changes by hand after the training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n seed</numerusform>
            <numerusform>%n seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its trainings diverged.</source>
        <translation>
            <numerusform>%n of its trainings diverged.</numerusform>
            <numerusform>%n of its trainings diverged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed; next time, they are tried again.</source>
        <translation>
            <numerusform>%n training failed; next time, they are tried again.</numerusform>
            <numerusform>%n trainings failed; next time, they are tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%n combination</numerusform>
            <numerusform>%n combinations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} (%n seed(s))</source>
        <translation>
            <numerusform>{} (%n seed)</numerusform>
            <numerusform>{} (%n seeds)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdaptationCard</name>
    <message numerus="yes">
        <source>%n digit(s) to learn from.</source>
        <translation>
            <numerusform>%n digit to learn from.</numerusform>
            <numerusform>%n digits to learn from.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>import %n digit(s)</source>
        <translation>
            <numerusform>import %n digit</numerusform>
            <numerusform>import %n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n digit(s)</source>
        <translation>
            <numerusform>Imported %n digit</numerusform>
            <numerusform>Imported %n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n digit(s) to {}</source>
        <translation>
            <numerusform>Exported %n digit to {}</numerusform>
            <numerusform>Exported %n digits to {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoolView</name>
    <message numerus="yes">
        <source>The machine is looking; %n stroke(s) so far…</source>
        <translation>
            <numerusform>The machine is looking; %n stroke so far…</numerusform>
            <numerusform>The machine is looking; %n strokes so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine found no way with %n stroke(s).</source>
        <translation>
            <numerusform>The machine found no way with %n stroke.</numerusform>
            <numerusform>The machine found no way with %n strokes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine needs %n stroke(s) and {} of the drawing’s ink.</source>
        <translation>
            <numerusform>The machine needs %n stroke and {} of the drawing’s ink.</numerusform>
            <numerusform>The machine needs %n strokes and {} of the drawing’s ink.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyDigitsPage</name>
    <message numerus="yes">
        <source>Relabelled %n digit(s) as {}</source>
        <translation>
            <numerusform>Relabelled %n digit as {}</numerusform>
            <numerusform>Relabelled %n digits as {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n digit(s)</source>
        <translation>
            <numerusform>Deleted %n digit</numerusform>
            <numerusform>Deleted %n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageWindow</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n digit(s) to &amp;My digits</source>
        <translation>
            <numerusform>Add %n digit to &amp;My digits</numerusform>
            <numerusform>Add %n digits to &amp;My digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n digit(s) of a page</source>
        <translation>
            <numerusform>add %n digit of a page</numerusform>
            <numerusform>add %n digits of a page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n digit(s) to My digits</source>
        <translation>
            <numerusform>Added %n digit to My digits</numerusform>
            <numerusform>Added %n digits to My digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaneView</name>
    <message numerus="yes">
        <source>%n point(s) on the wrong side.</source>
        <translation>
            <numerusform>%n point on the wrong side.</numerusform>
            <numerusform>%n points on the wrong side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n drawing</numerusform>
            <numerusform>%n drawings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message numerus="yes">
        <source>%n digit(s) of 100</source>
        <translation>
            <numerusform>%n digit of 100</numerusform>
            <numerusform>%n digits of 100</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n digit(s) to My digits</source>
        <translation>
            <numerusform>&amp;Add %n digit to My digits</numerusform>
            <numerusform>&amp;Add %n digits to My digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n digit(s) of a sheet</source>
        <translation>
            <numerusform>add %n digit of a sheet</numerusform>
            <numerusform>add %n digits of a sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n digit(s) to My digits</source>
        <translation>
            <numerusform>Added %n digit to My digits</numerusform>
            <numerusform>Added %n digits to My digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message numerus="yes">
        <source>{}, %n step(s) by hand</source>
        <translation>
            <numerusform>{}, %n step by hand</numerusform>
            <numerusform>{}, %n steps by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A copy after %n step(s); the network itself stays as it is.</source>
        <translation>
            <numerusform>A copy after %n step; the network itself stays as it is.</numerusform>
            <numerusform>A copy after %n steps; the network itself stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserDigits</name>
    <message numerus="yes">
        <source>relabel %n digit(s) as {}</source>
        <translation>
            <numerusform>relabel %n digit as {}</numerusform>
            <numerusform>relabel %n digits as {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n digit(s)</source>
        <translation>
            <numerusform>delete %n digit</numerusform>
            <numerusform>delete %n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>{}, %n edit(s) by hand</source>
        <translation>
            <numerusform>{}, %n edit by hand</numerusform>
            <numerusform>{}, %n edits by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbenchView</name>
    <message numerus="yes">
        <source>A copy with %n edit(s)</source>
        <translation>
            <numerusform>A copy with %n edit</numerusform>
            <numerusform>A copy with %n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message numerus="yes">
        <source>Permanently delete %n run(s)?</source>
        <translation>
            <numerusform>Permanently delete %n run?</numerusform>
            <numerusform>Permanently delete %n runs?</numerusform>
        </translation>
    </message>
</context>
</TS>
