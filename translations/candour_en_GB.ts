<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>BatchWithdrawal</name>
    <message>
        <source>%1 would change. Withdraw the import in Data with a reason, or type the right figures with one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would change. Bring the import back in Data with a reason. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchWriter</name>
    <message>
        <source>A figure names a record that is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would change. Give a reason to restate; without one nothing is stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>No file is open for writing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>Figures typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the computed verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back as it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File taken over from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved from a damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of a chart calculated anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalculation of limits taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a chart written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a chart taken away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueService</name>
    <message>
        <source>Contract ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper for a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureNames</name>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and support wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk to patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileSetup</name>
    <message>
        <source>The file has no profile to name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunnelService</name>
    <message>
        <source>This measure is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportChoiceModel</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportResolver</name>
    <message>
        <source>What “%1” was said to mean is no longer in the file. Nothing was imported; choose anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexCheck</name>
    <message>
        <source>The index %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal holds no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalService</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %L1 of %L2 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %L1 of more than %L2 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor of the journal: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the words “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more; the CSV file has them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed on %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 that came with the file on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OdsImport</name>
    <message>
        <source>“%1” is not a file of the Organisation Data Service (24 or 27 columns that begin with code and name). Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeService</name>
    <message>
        <source>The domain is not in this file any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperGuard</name>
    <message>
        <source>Nothing was printed or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mend the words, or say why they may stay; the reason is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderRatings</name>
    <message>
        <source>Choose a rating for at least one question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the date on which CQC published the ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of publication is still to come. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already held for that day: %2. Take it out here, and open the one that is held to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderRows</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 red, %2 amber, %3 green, %4 without a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQC overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, CQC location %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure has changed since this was written: read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is still the one this was written about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour and chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>begins in %n day</numerusform>
            <numerusform>begins in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>ended %n day ago</numerusform>
            <numerusform>ended %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s): </source>
        <translation>
            <numerusform>%n location: </numerusform>
            <numerusform>%n locations: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordImport</name>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no table. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordMoments</name>
    <message>
        <source>The record was not there at that moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” then referred to something that is no longer in the file. Restore the other fields one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is withdrawn. Bring it back first, then restore what it said. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands as it stood then already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTableModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScorecardGroups</name>
    <message>
        <source>Other measures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScorecardService</name>
    <message>
        <source>This measure is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spc</name>
    <message>
        <source>Words and yes or no have no control chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by its published band: no limits are computed from its own values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limits: these years share months, so that neighbouring points resemble each other whatever happens, and almost every one would look like a special cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Limits fixed on the first %n point(s): %1</source>
        <translation>
            <numerusform>Limits fixed on the first %n point: %1</numerusform>
            <numerusform>Limits fixed on the first %n points: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits calculated anew from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Limits calculated anew from %1, fixed on its first %n point(s): %2</source>
        <translation>
            <numerusform>Limits calculated anew from %1, fixed on its first %n point: %2</numerusform>
            <numerusform>Limits calculated anew from %1, fixed on its first %n points: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values about their median, without limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the values, limits at 2.66 times their average moving range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean proportion, limits at three standard deviations for each denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean proportion, limits at three standard deviations for each denominator, widened as Laney does where values vary more than chance alone would have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean rate, limits at three standard deviations for each denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean rate, limits at three standard deviations for each denominator, widened as Laney does where values vary more than chance alone would have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean count, limits at three times its square root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is counted between events, its mean and an upper limit of the geometric distribution; no lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times between events raised to 1/3.6, mean and limits as of an XmR chart, transformed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: a shift of %1 points on one side of the median, a trend of %2; points on the median and repeated values are passed over (Perla, Provost and Murray 2011).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point beyond a limit, %1 points on one side of the mean, a trend of %2, two of three near a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of %1: %2. A point beyond a limit is not one of the two of three; the first rule that holds names the point. The faults that are known of it are corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of %1: %2. Where a point is both improvement and concern, improvement is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits from the first %1 points of each part, kept for those after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits from the first %1 points, kept for those after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits recalculated from: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving ranges of more than 3.267 times their average are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All moving ranges are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither direction is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value in %1: no mean and no limits there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than %1 points in %2: these are trial limits, which will move as points are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value in %1 differs from the one before: the limits lie on the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two values in %1 follow each other: no limits there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n outlying moving range(s) left out of the limits of %1.</source>
        <translation>
            <numerusform>%n outlying moving range left out of the limits of %1.</numerusform>
            <numerusform>%n outlying moving ranges left out of the limits of %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>run chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XmR chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p′ chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u′ chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run chart, because there are fewer than %1 points: limits from so few would mislead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1, because the denominators differ: each point has limits of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A c chart, because the counts are small, below %1 on average: their spread follows from their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A c chart, because the counts are small, below %1 on average: their spread follows from their mean. So few say little; the dates of the events, on a g or t chart, would say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A g chart, because the days of the events are known but not their times: it counts the whole days between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A t chart, because the times of the events are known: it shows the time between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An XmR chart, because it takes values of any kind as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) without a value, because numerator and denominator are zero.</source>
        <translation>
            <numerusform>%n point without a value, because numerator and denominator are zero.</numerusform>
            <numerusform>%n points without a value, because numerator and denominator are zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) without a value; no run, trend or range goes across.</source>
        <translation>
            <numerusform>%n point without a value; no run, trend or range goes across.</numerusform>
            <numerusform>%n points without a value; no run, trend or range goes across.</numerusform>
        </translation>
    </message>
    <message>
        <source>The verdict is that of %1, the latest point with a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value to draw a chart of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number for %1 is infinite or too large to be true. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number for %1 is below zero, which no count or time can be. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The denominator for %1 is zero, though its numerator is not. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numerator for %1 is larger than its denominator, which no proportion can have. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baseline takes at least %1 points. Choose more, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date of recalculation matches no point of the series. Choose the date of a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerators, denominators and targets are not of the same number. Give one of each for every point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is above the upper limit of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is below the lower limit of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points running above the median %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points running below the median %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points running above the mean %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points running below the mean %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points rising one after the other %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points falling one after the other %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two of three points near the upper limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two of three points near the lower limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, improvement: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, concern: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, high: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, low: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of two of three near a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no limits to hold the target of %1 against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 lies below the upper limit of %2: it will be met at some times and missed at others, by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 lies within the limits of %2 to %3: it will be met at some times and missed at others, by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common cause: neither a shift nor a trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common cause: within the limits, and no pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 lies above the upper limit of %2: it is consistently met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 lies above the upper limit of %2: it will be missed unless the process changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 lies below the lower limit of %2: it is consistently met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 lies below the lower limit of %2: it will be missed unless the process changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits beyond 0 and 100 % are drawn there, as no value lies beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits below zero are drawn at zero, as no value lies below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median %1 becomes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean %1 becomes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; limits %2 become %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Special causes among its %n point(s): %1 become %2.</source>
        <translation>
            <numerusform>Special causes among its %n point: %1 become %2.</numerusform>
            <numerusform>Special causes among its %n points: %1 become %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, most points lie below a mean of %2 by chance alone: %3 of them running make a shift there, not %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, most points lie above a mean of %2 by chance alone: %3 of them running make a shift there, not %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Limits of %n point(s) are those of the binomial distribution itself, with 0.135 % beyond either: fewer than five cases, or fewer than five others, are to be expected there, and three standard deviations would promise too much (Emura and Lin 2013).</source>
        <translation>
            <numerusform>The limits of %n point are those of the binomial distribution itself, with 0.135 % beyond either: fewer than five cases, or fewer than five others, are to be expected there, and three standard deviations would promise too much (Emura and Lin 2013).</numerusform>
            <numerusform>The limits of %n points are those of the binomial distribution itself, with 0.135 % beyond either: fewer than five cases, or fewer than five others, are to be expected there, and three standard deviations would promise too much (Emura and Lin 2013).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of few expected cases lie on the side of the mean where chance alone puts most of them: towards a shift they count for less, so that it is as rare as %1 tosses of a coin that fall alike.</source>
        <translation>
            <numerusform>%n point of few expected cases lies on the side of the mean where chance alone puts most of them: towards a shift it counts for less, so that it is as rare as %1 tosses of a coin that fall alike.</numerusform>
            <numerusform>%n points of few expected cases lie on the side of the mean where chance alone puts most of them: towards a shift they count for less, so that it is as rare as %1 tosses of a coin that fall alike.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits of %1 widened %2 times (Laney&apos;s σz), as the values vary more than chance alone would have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is above the exact upper limit of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is below the exact lower limit of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two points follow each other: no limits, no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Submissions</name>
    <message numerus="yes">
        <source>%1, %n day(s) overdue</source>
        <translation>
            <numerusform>%1, %n day overdue</numerusform>
            <numerusform>%1, %n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, by %n day(s)</source>
        <translation>
            <numerusform>%1, by %n day</numerusform>
            <numerusform>%1, by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, %n day late</numerusform>
            <numerusform>%1, %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubmissionsTab</name>
    <message>
        <source>%1: nothing is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16/17 came of those due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableFilter</name>
    <message>
        <source>The filter of this view cannot be read; all rows are shown. Set the filter again and update the view.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayRows</name>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoService</name>
    <message>
        <source>typed figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting back of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking away of a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return to the computed verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking away of a grade of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of peer groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of organisation and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing back of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made</source>
        <comment>12 roles made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is part of how the file was made and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal of the figures of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting back of the figures of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking away of the comment on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalculation of limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalculation of limits of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking away of a recalculation of limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking away of a recalculation of limits of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on the chart of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking away of a note on a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking away of a note on the chart of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict set by hand on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return to the computed verdict on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade of the data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking away of the grade of the data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the target of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue of report “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal of report “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting back of a record as it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting back of %1 as it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n typed figure(s)</source>
        <translation>
            <numerusform>%n typed figure</numerusform>
            <numerusform>%n typed figures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: typed figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed figure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n typed figure(s)</source>
        <translation>
            <numerusform>%1: %n typed figure</numerusform>
            <numerusform>%1: %n typed figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed figure(s) of %1</source>
        <translation>
            <numerusform>%n typed figure of %1</numerusform>
            <numerusform>%n typed figures of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: change of %n field(s)</source>
        <translation>
            <numerusform>%1: change of %n field</numerusform>
            <numerusform>%1: change of %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %n field(s) in %1</source>
        <translation>
            <numerusform>change of %n field in %1</numerusform>
            <numerusform>change of %n fields in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: change of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release of fixed limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release of the fixed limits of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-off of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-off of figures: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of receipt of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of receipt of figures: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking back of a sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking back of a sign-off: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an empty file for an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around the &amp;sample organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up organisation with two years of figures; nothing of yours changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read figures from spreadsheets; files can also be dropped on the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what this page shows as a spreadsheet or document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See this page on paper, then print it or save it as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a checked copy of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of files; everything is already saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what is known about the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the places as icons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a record, a place or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which months the pages show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key that does something here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>undo, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, dates and marking of this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page that screen readers and other programs can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this issued report out of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation and terms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose file this is, how its papers begin, and the words it uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the program looks and works for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, lines and edges as strong as they can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page you went back from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places, page, details, foot, and round again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys of this page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Candour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the work at the foot has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not gone back from a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the chosen cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the chosen records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with column heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by this column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rows with this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide history, links and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record in a new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;domain report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of this domain, to be given a title and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add CQC &amp;ratings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a s&amp;ite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer &amp;groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;organisations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file of the Organisation Data Service: you see what it would bring before anything is brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;CQC ratings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the file of ratings that CQC publishes; older ratings stay as history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, a part of a whole such as 612/650, * for suppressed, n/a, or - for not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uppermost chosen figure into those below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplain the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comment on the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the &amp;verdict…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own verdict in place of the computed one, with its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the verdicts that would change before it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grade the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far these figures can be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measure at &amp;all providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;tore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the backups of a file, what they hold, and bring one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;damaged file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can still be read of a damaged file into a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open where it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recalculate limits from here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this point on the process counts as another one; the reason is printed under the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word pinned to this point of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a&amp;way from the chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recalculation of limits, or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the &amp;limits on the first points…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and limits come from the first points of this part of the chart and stand for those that follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel or &amp;control charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the measure at all providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour and chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colours and control charts say together: red, but common cause; green, but getting worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what was copied from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every spreadsheet and table of a folder, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where it came from, and values before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value this figure had: its file and cell, when it came and who loaded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the point came from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour</name>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 28/03/2026 or 28 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date with a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the choices of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one line of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period. Write it as 2024-04, 2024-Q1 or 2024/25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refers to a record that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 characters; it may have %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” is already in use. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (See %1.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more, listed under “What has changed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YTD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last YTD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no figure of the whole organisation is held, the provider in the worst position stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict differs from that of the period before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previously considered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial implications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal implications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workforce implications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regard had to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator has turned red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator has moved to or from amber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator has turned green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and support wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality report, data to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict by dimension: the worst of its indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQC: O outstanding, G good, RI requires improvement, I inadequate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared indicators, latest figure of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banded measures show the published words; providers are not ranked on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are: %1. CQC: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline missing: one sentence on this provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrative missing: what the data say, why, what we and the provider are doing and by when, what would make us escalate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk to patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions by provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no indicator is red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers without exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red: the target is missed, beyond the amber bound where there is one. One case breaks a zero tolerance for the whole year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber: the target is missed, but not beyond the amber bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green: the target is met. Without data there is no green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data, or no target to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: the publisher may still change the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppressed: the publisher holds a number too small to be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead&apos;s verdict stands in place of the computed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YTD is the financial year to date, from April. Percentages and rates are computed anew from numerators and denominators, never averaged. “(5 of 6)” says how many of the expected periods have a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual figures are judged against the part of the year&apos;s figure expected by now, not month by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small lines show 24 months, the dashed one the target; a gap is a month without a figure. The verdict of a dimension is that of its worst indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored report holds a block “%1” that this version of Candour does not know. Open the file with a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored report cannot be read: it is damaged. Restore the file from a backup, or issue the report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a report of Candour: it has no version number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was stored by a newer version of Candour (format %1; this version reads up to %2). Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 of %2 periods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the same period last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, was %3 in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report date %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trajectory to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running total from April %1 against the trajectory of the annual figure. Data to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run chart, 24 months. Data to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of %1 by month. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, provider by provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 months, one scale. Data to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small charts of %1, one for each of %2 providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close to target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data or no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged by the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rating held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no overall rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(published %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 red, %2 amber, %3 green, %4 without verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be written by the quality lead (at most %1 words).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data signed off by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line each, five at most. Left empty, the report lists what has turned red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line each, five at most. Left empty, the report lists what has moved to or from amber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line each, five at most. Left empty, the report lists what has turned green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line each. Left empty, nothing is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline of this provider in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the data say, why, what we and the provider are doing and by when, what would make us escalate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may come to harm, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the standard is expected to be met again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sixty words at most: how the provider stands and what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines at most. Left empty, the box is not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed, so that others can follow what was done. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import is no longer in the file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures in force, with their source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table “%1”. `export --list` names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved mapping “%1” cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mapping “%1”, neither in the file nor as a file. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program is missing: the glossary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is issued and can no longer be changed. Begin a new report for a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was never issued; there are no stored pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an issued report can be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing a report needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset “%1”. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report date %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print: the report is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has %1 pages; the range asked for has none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 28/3/2026 or 28 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date with a time. Write it as 28/3/2026 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period. Write it as Apr 2026, Q1 2026/27 or 2026/27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day/month/year 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr 2026, Q1 2026/27 or 2026/27</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24&#xa0;months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a percentage such as 94.1, or a part of a whole such as 612/650.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number such as 12 or 1,250; * for suppressed, n/a, or - for not collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a figure for this indicator. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a percentage, and this indicator is not. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: nothing can be a part of nought. Where nobody was counted, type n/a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This indicator comes by the quarter, and no quarter ends in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This indicator comes by the half-year, and none ends in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This indicator comes by the year, and no year ends in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This indicator is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the figure for %2 stands twice in what was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict of your own needs a reason: it is printed beside the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computed verdict stands again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier words, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one field still empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields still empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQC: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; amber to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; amber within %1 % of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerators and denominators are added up and the value computed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last value stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added up: no quarter, no year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Give the file a name in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a device, not a file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: there is no folder “%2”. Make it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: “%2” is a file, not a folder. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is write-protected. Take the protection off, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: you may not write in the folder “%2”. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Make room there, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written: its disk is read-only. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written to its end. Check that its disk is still connected, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a character that cannot be seen (%2). Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report begins as a draft. It is issued and withdrawn on its own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of %2 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear difference from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up %1 on the same months of last year (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down %1 on the same months of last year (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as in these months of last year (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overall colour: %1 has no verdict, and a provider is not green while one of the core dimensions is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overall colour: no measure of these dimensions has a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green: every dimension with a verdict is green, and none of the core dimensions lacks one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because %2 is %3: the overall colour is that of the weakest dimension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overall colour: no headline measure has a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green: every headline measure with a verdict is green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because %2 is %3: the overall colour is that of the worst headline measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organisation gives providers no overall colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality is %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, tighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, tighter by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, looser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, looser by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, another rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure for the same period of the year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as in %1, when it was %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up %1 on %2, when it was %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down %1 on %2, when it was %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up on the year before in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet holds %L1 rows and the table has %L2. Filter it, or export it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: there may be no room on the disk that holds temporary files. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words missing: what the reader should take from this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target, year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, out of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes and what measures them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(YTD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no measure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run chart, %1 quarters. Data to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is red or amber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overarching indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement area: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other measures of this domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 red, %2 amber, %3 green, %4 without a verdict. %5 of %6 framework indicators have a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other measures without figures, not listed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes framework %1, figures of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes, domain by domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to date of each measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest figure of each measure; the year to date where the target is for the year. Overall: of all measures, not only of those shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor data quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>† Judged by the lead. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care Quality Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rating is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O outstanding, G good, RI requires improvement, I inadequate. An empty place: not answered in that report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to %1: %2 red, %3 amber, %4 green, %5 without a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments on figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (The figure has changed since.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file that can be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large to be kept in your file: at most %2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQC ratings from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping’s “creates” cannot set “%1” of an indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the indicator “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was withdrawn. Restore it, or take its rows out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record cannot be linked to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term “%1” needs a word. Type one, or take the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no set of terms called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; where it has none, of the provider in the worst position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no domain “%1” in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dates entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICB code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In peer groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the records is not in the file any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by import of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since the pages of %1 were made. They were not issued; look at them again, then issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is for the public, and a person could be named in it: %1. Mend the words, or say there why they may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why these words may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the person out of the reason too: it is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a target. Type a number such as 95, or ≥ 95, ≤ 20, 85 to 95.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measure is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of Candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column cannot be pasted into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one record could be meant by “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures of England, the region or a group of peers are in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A banded measure is not ranked or compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts and yes or no answers of organisations of different size are not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overarching indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure yet. Tie one of the organisation&apos;s measures to this indicator in its form, under “Framework indicator”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has graded these data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 of %2 figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure that this was written about was taken back. Check that it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written when the figure was %1; now it is %2 (%3). Check that it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written about a figure that was taken back since; now it is %1. Check that it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out anew from the figures of its months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be issued yet. Places that wait for words: %2; the first is “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, issued %2, journal %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in the same %1 of %2 periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor data quality: take care; what is wrong with the data is said beneath the tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named {organisation.board} member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England and region: the figure published for the same period, or the one named. Peers: numerators and denominators of the other members of the group taken together. Beside a year to date of which months are missing they cover the same months. Nothing is shown where there is no such figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Organisation.board} member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named {organisation.board} member: none named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named {organisation.board} member: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Scorecard}, %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the {organisation.board} should take from this domain. Left empty, only the figures are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Scorecard.abbr}, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that CQC’s files do not have were passed over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in this reason, which is printed and kept for good; say it without the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict of your own is red, amber or green; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider or the indicator of this verdict is not in this file any more; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no period that a verdict could be about; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not begun yet, so there is nothing to judge; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures of %1 for %2, so there is nothing to judge; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was received for %1, and what is missing is never green; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was not changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for “%1” in “%2”: it needs %3. Make room there or choose another folder; nothing of it was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for “%1” in “%2”: it needs %3 and %4 are free. Make room there or choose another folder; nothing of it was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no year to date can be worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure for %1 can be worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period has a value without numerator and denominator, so %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a value without numerator and denominator, so %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have values without numerator and denominator, so %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed or damaged since it was encrypted, or is no encrypted copy. Nothing of it was used. Try another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” breaks off before its end: a part of it is missing. Copy it again from where it came from, or try another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted copy was stopped. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check its disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption does not work on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was encrypted by a newer version of Candour. Install that to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to make a key from the passphrase. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs %1 characters or more. Three or four words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted copy “%1” could not be read back as it was written, and was removed. Check the disk it goes to, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase that “%1” was encrypted with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures were corrected after a report with them was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restated since it was reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, which says what the backup must hold, cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is not byte for byte what its manifest says was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal ends at %1; the manifest of the backup says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table “%1” has %2 rows; the manifest of the backup says %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, is not there and cannot be made. Choose another in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that differ from what issued reports say, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a count: type a whole number, or a half where a case is shared with another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would change. Give a reason to restate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in what would leave the house: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the words, or say there why they may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target already begins on that day. Say why it was wrong, or let the new one begin on another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts that stand would be others. Say why, or let the target begin with the next figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup of %1 holds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there now; there is a backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these records is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; first written by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly red in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, and getting worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, and something has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber, and getting worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber, and something has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green, but getting worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, and will stay red as things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber, and will miss the target as things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green, but will miss the target as things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will miss the target as things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, but common cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, but common cause: will meet the target only by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber, but common cause: will meet the target only by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber, but common cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause: something has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, but getting better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber, but getting better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green, but will meet the target only by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green, and getting better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green, and steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has changed for the worse: ask what, and since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is still met, but something has changed for the worse: ask now, before it turns red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target lies beyond what this process gives: only another process will meet it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one meets the target, but the process as it is will not go on doing so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One figure of this size is no news: ask what would have to change for every one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target lies within the limits: it is met one time and missed the next without anything having changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has changed: ask whether it was meant to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done seems to work: find out what it was, and see that it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has changed for the better: find out what it was, and share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: look again with the next figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colours and control charts say together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation: a wave is common cause, nothing unusual; H and L are a special cause with high or low values, blue for better, orange for worse. Assurance: P meets the target every time as things are, F misses it every time, ? meets it by chance. Rules of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the %1 that need attention most; %2 more are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalculated from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalculated from here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmas from the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1 then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sigma from the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel plot of %1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control chart of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control charts on one scale, each with its own limits; rules of %1. Data to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small control charts of %1, one for each of %2 providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand at this point already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider or the measure of this chart is not in this file any more; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no period that a point of this chart could be about; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not begun yet, so the chart has no such point; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure of %1 for %2, so the chart has no such point; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits are calculated anew for a reason: it is printed under the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which point the limits are calculated anew, or on how many points they are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits are fixed on %1 points or more; %2 are too few to know a process by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the first point of this chart, where its limits begin anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits are calculated anew from %1 already (“%2”); change that instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of the first part are fixed already (“%1”); change that instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the figures of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly special cause in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: the system lets no file be made in that folder. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YTD %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YTD: the colour is that of the year to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are widened for over-dispersion; the faint lines are those of chance alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Var.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, high or low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target met every time, never, by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits from %1 points, the last %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points, the last %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; trial limits, of fewer than %1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2; rules of %3. Data to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: the indicator “%3” is not in the file. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: the provider “%3” is not in the file. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but without effect: %1 has no figures with the breakdown “%2”. Check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but without effect until there are figures of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but without effect until %1 has a point in %2 or later; its latest is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but without effect: limits begin anyway at %1, the first point of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part here that is calculated anew and has its limits fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour and chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table of figures was found in “%1”, and no mapping fits it. Nothing was imported. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “%1” besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same words, written otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; changed since it was signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came of those due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: due, and not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing due, or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is worked out. A provider owes again what it sent in the twelve months before, unless a rule of ours says otherwise. Where no rule says when, its own figures are due 15 calendar days after the end of a month, 30 after a quarter, 60 after a half-year and 90 after a year; those from national publications after 45, 90 and 180 days. A figure came on the day noted as received, else on the day of its first import; what was loaded as history is not called late. Each figure is counted once: a provisional one as provisional, else one that is signed off as signed off, late or not. A sign-off no longer holds when the figure is changed after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider owes any figures for this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures for periods that end in %1, as of %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing, late, provisional or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: everything that was due in %1 came on time and is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How complete the months were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 figures: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet and cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The following figures for %1, due on %2, have not reached us:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The following figures have not reached us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1, due on %2 (%3):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that have not reached us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear colleagues,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please send them, or tell us by when we can expect them and what is in the way. If you have sent them already, please tell us when and to whom; and thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read again, so it is not kept with its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed after it was read, so it is not kept with its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 32 MB, so only its name, size and digest are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may mean “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not kept with its figures, as it holds what looks like patient data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed, %1 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” holds no CSV, XLSX, ODS or XLS file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mapping fits “%1”, and how it is meant is not sure enough to import it unasked (%2 %). Nothing was imported. %3 Answer, name a mapping, or make one for this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be either of two records of this name. Write its code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”, “</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns %1 are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may now be called “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet is called “%1”; the heads stand on “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heads stand in line %1, no longer in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is headed by a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping does not know %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of sheet “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider “%1” is asked for figures. Asked are those with a contract or a role of ours; while there are none, those with figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-quality sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing has come yet. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first what is to be signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who signs the figures off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first which figures came on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure was signed off together with all others of its provider and month. Choose the month of the provider to take that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these figures is signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say whether more or less is better, and neither does the measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the limit itself out; a target here takes it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a percentage, and the measure holds none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may mean a fraction or a percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for every provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: “%3” was not kept, as another target stands (%4). Give a reason to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of a column that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what the figures of its row are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands above the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds up others and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a figure or label and could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula of the sender failed here; the figure is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May name a patient. It is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table stands at this cell. Point at its heads first: “Heads are in this row”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this table the months stand side by side, and the cells under them are the values. A column whose head is no month cannot be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this table the providers stand side by side, and the cells under them are the values. Use “All fields…” to name another provider&apos;s column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells under the heads are the values of this table; it has no columns of numerators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no measure “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns of this table are measures of their own, so no column names the measure of a row. Set those aside first (“not read”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this table the months stand side by side, so no column says the period of a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which figures are missing under Data, Submissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 that were due up to those of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the last three months that stand in this report, and what each was read from. Vintage 2 is a figure restated once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up figures of the sample organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed on %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, received %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, received %2, loaded by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data graded anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade of the data taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a figure first: then every value it had is listed, with where each came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Vintage %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::AboutDialog</name>
    <message>
        <source>About Candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3. It comes without any warranty. Everything stays on this computer: the program asks no network for anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quality workbench for NHS commissioners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>windows, charts, printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF outline and properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results of calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the font of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Built with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Candour is built with, and its licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::AnswerForm</name>
    <message>
        <source>&amp;Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose figures these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Apr 2026 or 2026-Q1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which period the figures are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the figures measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Small numbers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the small numbers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figures under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the figures stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fractions: 0.85 means 85 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent already: 0.85 means 0.85 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no month, quarter or year that is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Application</name>
    <message>
        <source>Writing to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::AttachmentEditor</name>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: take the file away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file. Choose one, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::AttachmentsPanel</name>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet. Drop one here, or add it. It is kept within your Candour file, so that it is there wherever you take that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Authorship</name>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::BackupCommands</name>
    <message>
        <source>No backup was made. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file is as it was; nothing in it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup before the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import can also be undone. Without a backup there is no copy of the file as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import without a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you did is saved in the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer in its folder: it was deleted, moved, renamed or replaced while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was moved or renamed, everything you did is saved in it, where it is now. If it was deleted, closing it loses everything: save a copy first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::BackupDialog</name>
    <message>
        <source>&amp;Encrypt it with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checked copy of the file with everything in it. There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checked copy of the file with everything in it. The last one is of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight characters or more; three or four words are good. Without the passphrase nobody can open the backup again, and it is stored nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the backup again, and it is stored nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt a backup that leaves this computer: whoever finds it could read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::BackupReader</name>
    <message>
        <source>It was made by an older version of Candour and is brought up to date when it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the file that was backed up under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed after it was made: it is not byte for byte what was written on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not restored: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::BatchDetails</name>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the source refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: the figures before it stand, where there are any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force, where nothing newer replaced it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save source as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the program for such files; what is changed there stays a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was read, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they stand in the source, each with why it was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in your file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::BatchModel</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::BatchSourceCommands</name>
    <message>
        <source>No program here opens “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it, and open it where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the source of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 refused rows were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend these, import the file again, and look at what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in your file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::BrandButton</name>
    <message>
        <source>Candour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Brought</name>
    <message>
        <source>it was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was added to it since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::BulkEditDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change many records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This changes %n record(s).</source>
        <translation>
            <numerusform>This changes %n record.</numerusform>
            <numerusform>This changes %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those chosen have this value already.</source>
        <translation>
            <numerusform>%n of those chosen has this value already.</numerusform>
            <numerusform>%n of those chosen have this value already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why: the reason is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Empty it in %n record(s)</source>
        <translation>
            <numerusform>Empty it in %n record</numerusform>
            <numerusform>Empty it in %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::BusyOverlay</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ChartDialog</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ChartTableDialog</name>
    <message>
        <source>Figures of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ChartView</name>
    <message>
        <source>Left and Right move among the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chart large…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the point came from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::CheckListEditor</name>
    <message>
        <source>Space ticks, Enter takes what is ticked, Esc leaves it as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ColumnFilterDialog</name>
    <message>
        <source>Filter by a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows where it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which number, up to which, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which day, up to which, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which period, up to which, or both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ComparedFigure</name>
    <message>
        <source>%1 is new: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is as held: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no figure in the file that can be taken: %2 is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is restated: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DataPage</name>
    <message>
        <source>Parts of this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imported from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is undone: its figures are out of force, those before it stand again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exported to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 go out of force; the figures before them stand again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 stand again where nothing newer replaced them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the cells in the spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came with these figures, and nothing else uses them. Shall they go too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stay: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them back too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came with them stays: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answered about %1 would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DefinitionSheet</name>
    <message>
        <source>Definition sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the details (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DifferencesModel</name>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DifferencesPanel</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure of this file is held already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure that is held would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure of this file is held as it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that an earlier file of this kind brought is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file beside what is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the file beside those held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole list, with every digit of its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DomainCard</name>
    <message>
        <source>Domain %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 red, %3 amber, %4 green, %5 without a verdict. %6. %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {organisation.board} member is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Organisation.board} member: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DomainScreen</name>
    <message>
        <source>Nothing in this domain fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overarching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red and amber only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators of the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 framework indicators have a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Organisation.board} member for this domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Organisation.board} member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DomainsScreen</name>
    <message>
        <source>%1 of %2 framework indicators have a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is red or amber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet. What is worst stands here once some are imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DraftContext</name>
    <message>
        <source>%1 cannot be created: %2 Correct it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DraftsDialog</name>
    <message>
        <source>Go on with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw this one away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These forms were being filled in when the file was last closed. Nothing of this is in your records yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, typed %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DueBadge</name>
    <message>
        <source>%1 overdue, %2 due today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Extras</name>
    <message>
        <source>Interval from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FigureCommands</name>
    <message>
        <source>Set to red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which verdict do you give %1, year to date to %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which verdict do you give %1, %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Yours is shown in its place, marked † with your reason, on screen and on paper. The computed one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the computed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in this reason. It is printed beside the verdict and kept in the history for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it without the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored: a figure of an issued report is restated only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restate figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would change. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in this reason. It is listed with the restated figures and kept in the history for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FigureDelegate</name>
    <message>
        <source>New figure for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, a part of a whole such as 612/650, * for suppressed, n/a, or - for not collected. Nothing clears the figure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FigureDetails</name>
    <message>
        <source>About this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the verdict…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies behind this figure. Kept when you leave the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, yours †</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the computed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes your verdict away; the rule&apos;s stands again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restated %n times. Before:</source>
        <translation>
            <numerusform>Restated once. Before:</numerusform>
            <numerusform>Restated %n times. Before:</numerusform>
        </translation>
    </message>
    <message>
        <source>How this chart was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits calculated anew from a point on, notes at points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value it had…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FigureJumps</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FileCommands</name>
    <message>
        <source>Integrated care board (2023 onwards)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical commissioning group (2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical commissioning group (2015)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wessex Vale sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Candour file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures need a file to go into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Candour file or make a new one, then drop them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup of it is of %1. Restoring it is the safest way. Saving what can be read makes a new file without the history of changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of it was found beside it or where backups are kept. If you have one elsewhere, open that. Otherwise what can be read is saved into a new file; the damaged one is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file is damaged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read into a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and others: see the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FileExamination</name>
    <message>
        <source>No table of figures was found in “%1”. %2 Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known mapping fits “%1”, and no table of figures was found in it. %2 Point at its heads, or choose how to read it. Nothing was imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FileNotices</name>
    <message>
        <source>Not everything could be shown. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this file can no longer be read: the disk or a broken copy has damaged it. What is shown may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change before the program or the computer stopped was not finished, and has been taken back. Everything saved before it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what could be read of the damaged file. %1 Keep the damaged file until you have looked this one over: its history of changes stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever has it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only do this when that computer is switched off or has crashed. If the file is really still open there, what %1 enters from now on is refused and not saved: ask %1 to close it instead. That you took the file over, and from whom, is written in its journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, for the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept open %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Take it over?</source>
        <comment>who keeps the file open</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FileSession</name>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Candour and has to be brought up to date before it can be read. That cannot be done while it is kept open %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Candour and has to be brought up to date before it can be read, but nothing can be written there. Copy it to where you may write, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FilterChips</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Enter changes this filter, Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter changes this filter, Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FormKeeper</name>
    <message>
        <source>What you type is not kept until you save: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FrontSheetPanel</name>
    <message>
        <source>Save front sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything a Board asks for is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still empty: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FunnelDrawer</name>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99.8 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody lies outside the limits: the differences are those of chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody lies outside 99.8 %; outside 95 %: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside 99.8 %: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::HistoryPanel</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore ticked fields…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is different between two moments, and put back what the record said then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it &amp;stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticked fields say again what they said then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field says again what it said then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::HistoryText</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::HtmlBuilder</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportBatch</name>
    <message>
        <source>%1 lies in the future. Correct the period in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Correct it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same figure stands twice in this file with different values. Correct the source; neither was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider “%1” is new, though it is much like “%2” (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator “%1” is new, though it is much like “%2” (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures of “%1” in this source are 1 % or less, and most of those held are above 10 %. They may be shares, as 0.95 for 95 %: look at them, and undo the import if they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those I &amp;tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All that are new or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what stays &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;closed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick or clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s). %2.</source>
        <translation>
            <numerusform>%1, %n row. %2.</numerusform>
            <numerusform>%1, %n rows. %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked yet: Space ticks the selected rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be brought in, as one step.</source>
        <translation>
            <numerusform>%n row will be brought in, as one step.</numerusform>
            <numerusform>%n rows will be brought in, as one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportChoiceModel</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportChoices</name>
    <message>
        <source>1 provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave their rows out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only figures of known providers and indicators are imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to &amp;restate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the history and listed with the restated figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) would be replaced.</source>
        <translation>
            <numerusform>%n target would be replaced.</numerusform>
            <numerusform>%n targets would be replaced.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person could be named in this reason. Say it without the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known yet (%2). What shall become of its rows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are not known yet (%2). What shall become of their rows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They become providers and indicators of yours; complete their details afterwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportFindings</name>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole list, for an e-mail to the provider or a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that differ from issued reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click shows the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside what is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the source holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportFlow</name>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing of this file was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of this file was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportPanel</name>
    <message>
        <source>Make a mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this file is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw what this file brought; the figures before it stand again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file as a mapping saved as JSON says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 between cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first what becomes of the rows that name somebody unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping made for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repeated in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reported otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all that are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for next time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every file of the list and imports those about which nothing is asked; a report tells of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column means what, field by field; or point at a cell below and press the right button or the menu key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this way of reading a name: the next such file is recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what you said last (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sheets read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you corrected it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import was undone: none of its figures is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportPreviewModel</name>
    <message>
        <source>column head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the heads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportReport</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is meant is not sure enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names providers or indicators that are not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Importer</name>
    <message>
        <source>There is no %1 “%2” in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a uid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 was withdrawn on %2. Restore it before you import changes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is withdrawn. Restore it before you import changes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in %1 more texts of this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportsTab</name>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its figures stand again where nothing newer replaced them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its figures go out of force; those before them stand again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures typed or pasted on the scorecards; the journal has them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show typed figures (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly figures come in here. Drop a spreadsheet on the window, choose one, or paste its cells (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What providers owe, month by month, and what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures due for %1 to %2 are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures missing of those due for %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::IssuedPanel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s entry and mark when the report was issued. A check of the file can prove that nothing before it was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is out of use. Its pages stay as they were issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the pages as they were issued. Saved and printed again they are the same; a correction needs a new report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::JournalFilters</name>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words, or a record by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries about “%1”. Press to see all again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::JournalModel</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::JournalTab</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %L1 more; the CSV file has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back entry %1: %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written. Entries in it: %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the entry changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %L1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %L1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what this entry did, if nothing changed it since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is done in this file is written down here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the journal answers to these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is part of how the file was made and is not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If any of it was changed again since, nothing is undone and you are told what. The undo is an entry of the journal itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::JournalWording</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::JumpBox</name>
    <message>
        <source>Search or jump to…  (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find a record, a place or a command; Down chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All keys as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives “%2” now, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>” and “</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys are the same in each of them and cannot be others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::LayoutChange</name>
    <message>
        <source>“%1” is nearly what the mapping “%2” reads, but its layout has changed. %3 Nothing was imported. Change the mapping so that it fits again, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::LetterDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::LimitCommands</name>
    <message>
        <source>There is no control chart of these figures: too few of them, or of a kind that has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose limits are calculated anew from %1 on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of all providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart has no point about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the first point of this chart, where its limits begin anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits from %1, all providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the process is another one since then, as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in this reason. It is printed under the chart and kept in the history for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits were not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it without the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened there, as it will be printed under the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin it to the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in this note. It is printed under the chart and kept in the history for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of all from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away from the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be taken away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be undone, and the history keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, as the history will have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in this reason, which is kept for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it where the process became another one: a new ward, a new definition. The points before get limits of their own, of those points alone. Reports that were issued stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Limits of all fixed on %n point(s) from %1: %2</source>
        <translation>
            <numerusform>Limits of all fixed on %n point from %1: %2</numerusform>
            <numerusform>Limits of all fixed on %n points from %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limits fixed on %n point(s) from %1: %2</source>
        <translation>
            <numerusform>Limits fixed on %n point from %1: %2</numerusform>
            <numerusform>Limits fixed on %n points from %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was said about this chart: no limits are fixed or calculated anew, and no point has a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Limits fixed on %n point(s), all providers</source>
        <translation>
            <numerusform>Limits fixed on %n point, all providers</numerusform>
            <numerusform>Limits fixed on %n points, all providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limits fixed on %n point(s)</source>
        <translation>
            <numerusform>Limits fixed on %n point</numerusform>
            <numerusform>Limits fixed on %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Why these points stand for the process, as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits are fixed on %1 points or more; this part of the chart, from %2, has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the limits from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On how many points, %1 to %2, missing ones included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits cannot be fixed on “%1” points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix the limits from %1 on the first %n point(s)?</source>
        <translation>
            <numerusform>Fix the limits from %1 on the first %n point?</numerusform>
            <numerusform>Fix the limits from %1 on the first %n points?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whose limits from %1 are fixed on the first %n point(s)?</source>
        <translation>
            <numerusform>Whose limits from %1 are fixed on the first %n point?</numerusform>
            <numerusform>Whose limits from %1 are fixed on the first %n points?</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1: %2
Points that come later no longer move the limits. Reports that were issued stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::LineEditor</name>
    <message>
        <source>28/3/26, 28 Mar 2026, today, +7 (days), +2w, +3m. Up and Down step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::LinksPanel</name>
    <message>
        <source>Link to any record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to… type a part of any record&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked to anything yet. Say what it has to do with: any other record, whatever its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ListsTab</name>
    <message>
        <source>Export: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written. Records in it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows refused: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in your file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import ODS file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of the Organisation Data Service, as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the whole list as CSV, to be read in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MainWindow</name>
    <message>
        <source>Candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Candour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MappingEditor</name>
    <message>
        <source>&amp;Keep it, so that the next such file is recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Riverside monthly return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the mapping a name, so that it can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping of this name is there already; this one takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MappingForm</name>
    <message>
        <source>One figure a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heads on line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, if the whole file is about one provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, if the whole file is about one indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider &amp;code in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider &amp;name in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or one &amp;provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indicator in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or &amp;one indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Apr 2026 or 2026-Q1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period &amp;stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are shares (0.94): make them per cent (94)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of this mapping are worked out from several columns. They stay as they are; save the mapping as JSON to change them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example TOTAL; England; NHS * Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umerator in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Denominator in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;aside rows with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose figures these are: the column with the provider&apos;s code or name, or one provider for the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is measured: the column with the indicator, or one indicator for the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which month the figures are of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one indicator and the column its figures stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found above the table or in its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found beside “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sheet that has the heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a workbook: names with * and ? for any letters, several with “/” between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shee&amp;ts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ro&amp;ws of heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the table or in the sheet&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MappingLibrary</name>
    <message>
        <source>Mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer offered for new files; figures already imported stay. Why is it withdrawn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping itself is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next file with these heads is read the same way. A mapping of the same name is replaced. What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mapping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MappingPointing</name>
    <message>
        <source>There are no heads in an empty row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty cell says nothing by which rows could be known. Point at the words that they have in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only column of figures that is read of this table. Leave the whole file out instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MappingsTab</name>
    <message>
        <source>One figure a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a mapping saved as JSON in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column means what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give it to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are no longer read this way; what was imported stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with Candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MatrixModel</name>
    <message>
        <source>%1 red, %2 amber, %3 green, %4 without a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overall: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MatrixScreen</name>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest figure of each; year to date where the target is for the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose measures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose providers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures of the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers of the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a contract or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All organisations with figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MeasureColumns</name>
    <message>
        <source>Indicator code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MeasureModel</name>
    <message>
        <source>No figure in these months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the same months last year: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, year to date: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the last 24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no control chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation: what the control chart says of the latest figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance: whether the target will be met as things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MeasureScreen</name>
    <message>
        <source>One measure at all providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of all providers on one scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers outside the funnel&apos;s limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures for a funnel in these months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::NameChoiceDelegate</name>
    <message>
        <source>What “%1” means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::NameSuggester</name>
    <message>
        <source>its code %1 stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter for a figure in the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::NamesModel</name>
    <message>
        <source>Name in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 % alike: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave its rows out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered; perhaps %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::NamesPanel</name>
    <message>
        <source>The others are new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name without an answer becomes a provider or indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the others out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of every name without an answer are not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not answered yet.</source>
        <translation>
            <numerusform>%n name not answered yet.</numerusform>
            <numerusform>%n names not answered yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names not known yet, and what they mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names created: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that mean a record of yours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names whose rows were left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name without an answer is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of every name without an answer are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::NewFileDialog</name>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As prints show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its code the organisation can have figures of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change where the file lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ODS &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new file lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already, and nothing is overwritten. Choose another name or place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework, indicators, thresholds and the glossary come with the file; figures and providers are yours to add.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::NewReportDialog</name>
    <message>
        <source>New report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at the foot of every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;omain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Scorecard}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Offering</name>
    <message>
        <source>The file says “%1” elsewhere (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no single number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::OrganisationDialog</name>
    <message>
        <source>Organisation and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words it uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open windows speak in the new words at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As prints show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record whose figures are the organisation&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Its record in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marking of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sections of reports by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verall colour of a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all words of this set; what you typed over them is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the words of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began with those of %1. Take all words of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will read: “New {term}” · “Two {term.plural}” · “{Term.abbr}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a word of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title of the {organisation.board} report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules of control charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the NHSRplotthedots package draws them: outlying moving ranges are left out, and a point beyond a limit is not one of two of three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As NHS England&apos;s Making Data Count draws them: all moving ranges count, points beyond a limit count among two of three, and improvement is shown before concern.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::OutcomeChoices</name>
    <message>
        <source>Figures of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it has no figure, the provider in the worst position stands for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All providers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::OutcomeDetails</name>
    <message>
        <source>About this outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, yours †</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::OutcomeTableModel</name>
    <message>
        <source>England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure of ours is tied to this indicator of the framework yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YTD %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – no measure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator and measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation: what the control chart says of the latest figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance: whether the target will be met as things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Var.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assur.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::OutcomesPage</name>
    <message>
        <source>Outcomes, domain %1, to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures in this file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is written around figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import some first, in Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domains of the outcomes framework stand here, with what is measured of each.
This file has none; new files come with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::OverallLine</name>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 red, %3 amber, %4 green, %5 without a verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PageCover</name>
    <message>
        <source>The file is being written to. %1 is shown as soon as that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read, so nothing is shown that might be wrong. Nothing in the file was changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If trying again does not help, open a backup of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this page from the file once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PageHeader</name>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PaperService</name>
    <message>
        <source>There is no organisation “%1” in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures of %1 (%2) in this file. Import some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures in this file yet. Import some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures for %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures for %1 and the eleven months before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of %1 are there for %2. Choose one of those months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are there for %1. Choose one of those months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Scorecard}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PartFile</name>
    <message>
        <source>“%1” cannot be written: there is no folder “%2”. Make it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: you may not write in the folder “%2”. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PeerGroupsDialog</name>
    <message>
        <source>There is no peer group yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer groups of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A peer group is compared with its members’ figures taken together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New peer group…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PersonNotice</name>
    <message>
        <source>%1: why these words may stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these words may stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the words, or say why they may stay: without a reason no public paper is made of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the person out of the reason too: it is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PersonWatch</name>
    <message>
        <source>“%1” looks like a list of patients where the mapping reads it: %2. Nothing was imported. Ask for a file without patients, or let the mapping read other columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks like patient data was not read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PickDialog</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Planner</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no rating of the provider or the location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation of yours has the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating you withdrew is not brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You withdrew it; it stays withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PointingMenu</name>
    <message>
        <source> of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Breakdown, such as wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;aside rows with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table &amp;begins in this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table &amp;ends in this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;provider stands in this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pe&amp;riod stands in this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Column %1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;heads are in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;heads are in rows %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in column %1 again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PoorDataNotes</name>
    <message>
        <source>q Take care, the data are poor. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PreviewPane</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and the wheel make the pages larger and smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PreviewView</name>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PrintPreview</name>
    <message>
        <source>Print: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ProposalPanel</name>
    <message>
        <source>%1 (%2 % less sure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed layout (%1 % sure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is read so (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in the file (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this file is meant is not sure enough to take it unseen. Look at the cells below, say where something is read wrongly (right click), and read it so when it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the cells below; say where something is read wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it with this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right: read it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it with these answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ProviderComments</name>
    <message>
        <source>Comments on its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say about a figure on the scorecard is listed here.
On the scorecard, M writes a comment on the chosen figure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ProviderCqc</name>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQC ratings now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQC ratings as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CQC file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open CQC’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rating is held. Import the file that CQC publishes, or add what it published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ratings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider as a whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ProviderFigures</name>
    <message>
        <source>Figures of the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures for this provider yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to %1: %2 red, %3 amber, %4 green, %5 without a verdict. Enter opens a measure on the scorecard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ProviderImports</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import organisations from an ODS file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import ratings from a CQC file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQC ratings from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows belong to your organisations by CQC’s location or the provider’s code. Older ratings stay as history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows belong to your organisations by their code. Codes you do not have become new organisations; the list shows them once a contract or role of ours is recorded, or when you choose all above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ratings added: %2, changed: %3; rows about nobody of yours: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: organisations added: %2, changed: %3; rows left out: %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ProviderList</name>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The providers whose care you buy stand here.
Import them from a file of the Organisation Data Service, or enter the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which providers are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the whole country bring many that you buy nothing from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a contract or role of ours (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a contract or role of ours (none yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All organisations with figures (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every provider of the file (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the file’s providers has figures. Choose above the list whom it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty because no contract or role of ours is recorded for any provider of the file and none has figures yet.
Show every provider, open one and record our role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in this list. Choose above the list to see every provider of the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ProviderOverview</name>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which groups of similar organisations it is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ProviderScreen</name>
    <message>
        <source>%1 Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures go under the months. Choose the cell of the first month, then paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block is %1 wide and %2 high and does not fit here. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is red or amber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished &amp;years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same months &amp;last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of &amp;24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which verdict counts for the overall colour, the numbers at the top and the exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing above these figures to fill them with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are typed under the months; quarters and years are worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 Type it as 612/650 to have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters, years, last year, 24 months, control charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Variation and assurance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ProviderSites</name>
    <message>
        <source>No site, ward or service is entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a ward or service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQC overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneath the chosen site, or beneath the provider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ProviderView</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, links and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the provider’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ProvidersPage</name>
    <message>
        <source>Export the provider’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provider.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::QtUserPrompts</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::QualityDialog</name>
    <message>
        <source>Data quality of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All providers without a grade of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the data, or how they were checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away the grade for all providers; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away the grade for %1; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in Today until there is a later grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RatingsDialog</name>
    <message>
        <source>CQC ratings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What CQC published about one place on one day. Leave out what it did not rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQC’s id of the location; empty for the place as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the place chosen above. Leave the location empty, or choose the provider as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Reader</name>
    <message>
        <source>“%1” is not a rating of CQC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the five key questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no date of publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file of CQC ratings: it has no column %2. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link of line %1 is not a web address, so it was left out, as is any other like it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordAside</name>
    <message>
        <source>History, links and attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its history begins when it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is safe in your Candour file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be known about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore as it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These fields will say again what they said then: %1. It can be undone. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordCells</name>
    <message>
        <source>These columns do not belong to %1: %2. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2” in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordDesk</name>
    <message>
        <source>This record is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have undone its import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was typed on %1 and is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out of every list and stays in the history. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in this reason, and reasons are kept in the history for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it without the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here opens “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it, and open it where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in your file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s own fields could not be read, so the form was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed here earlier could not be read, so the form was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what kind of provider it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you typed in the form first, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes you made here are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving now loses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before (Alt+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next (Alt+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, links and attachments (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordForm</name>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: left out of public papers and exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the change *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, for the history of this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named here. Reasons are kept in the history: leave the person out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordJumps</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, scorecard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordSheet</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in new window, beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record could not be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordWindow</name>
    <message>
        <source>%1 – Candour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordsPane</name>
    <message>
        <source>What you say about a figure on a scorecard is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you set a colour by hand, with your reason, it is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings that CQC published for your providers stand here. Enter them, or import them as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something Candour does not ask for? Add a field of your own to any kind of record, and it stands on its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers, sites, practices and peers stand here. Import a file of the Organisation Data Service, or enter them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one in each file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the chosen records out of use (Ctrl+Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Open the record to enter it, with the reason why it may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is kept in the history with its reason. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field of these records can be given to several at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the limits of a control chart are calculated anew from a month on, with your reason, it is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words you pin to a point of a chart are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ReferencePicker</name>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what there is (Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no longer in the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 is called “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could be more than one %2. Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one that is not in the list yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RefusedRows</name>
    <message>
        <source>Refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows were left out; the others are in your file. Mend them in the spreadsheet and import it again: rows that are already here stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ReportList</name>
    <message>
        <source>Board quality reports and provider scorecards are written here: figures, charts and first sentences are there, every red waits for your words, and an issued report prints the same pages for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ReportOutput</name>
    <message>
        <source>Save %1 as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1 as HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report itself is safe in your Candour file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be issued yet: one place waits for your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be issued yet: %2 places wait for your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are marked in the list at the left. Ctrl+Enter in the text box goes from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing stores these pages as they are; they can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages stay readable, marked as withdrawn. Why is it taken out of use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in one text of %1, and nobody has said that it may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in %1 texts of %2, and nobody has said that they may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction needs a new report. The pages carry the number %1 and the state of the journal. Changing a figure of it will ask for a reason from then on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ReportScreen</name>
    <message>
        <source>Only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only the places that still wait for words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words still owed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are still in the box, but not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still in the form, but not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ReportTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ReportWork</name>
    <message>
        <source>The report is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front sheet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (earlier words, not confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures in this file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is written around figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import some first, in Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an issued report is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no draft any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new report; this one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not issued: its front sheet cannot be saved as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right what is marked on the front sheet, then issue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RestatedTab</name>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that were changed after a report with them was issued are listed here. There is none: every issued report says what the file says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RestoreCommands</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup, or the file whose backups you look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour files and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it is cannot be read, so there is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds exactly what the file holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made in the file since. They would not be in it.</source>
        <translation>
            <numerusform>%n change was made in the file since. It would not be in it.</numerusform>
            <numerusform>%n changes were made in the file since. They would not be in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>It and the file went different ways: each holds changes that the other does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore to a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restored</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring to “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the backup in place of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes back to where it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it as “%1 replaced …” and can be put back the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the backup in place of the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. The file as it was is kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see what it holds. It is checked before it is offered. Nothing is overwritten: the file as it is stays, or is kept under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the journal up to then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in place of the &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore to a new file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups were found, neither beside the file nor in the folder for backups. If you have one elsewhere, open it like any other file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is encrypted. Type the passphrase it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every page of it and its journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked and whole. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore what is &amp;left of it all the same, to a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is not whole. An older one may be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RowsEditor</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 changes a cell, Enter opens the row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SavedTextGuard</name>
    <message>
        <source>A person could be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in what you saved: %1. Mend the words, or say why they may stay; the reason is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ScorecardModel</name>
    <message>
        <source>No figure in these months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(written about an earlier figure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the last 24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, worked out anew from its months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year to date, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same months last year, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 or Enter changes a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YTD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated: the issued report %1 says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the issued report %1; another figure needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restated, the issued report %1 says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in issued report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Var.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation: what the control chart says of the latest figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance: whether the target will be met as things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no control chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assur.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ScorecardTable</name>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ScorecardsPage</name>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecards stand here once there are figures.
Import the spreadsheets that providers send you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures for %1 yet.
Import a spreadsheet, or type the first figures yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One measure at all providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All providers to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scorecard to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at all providers to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures of %1 yet.
Import a spreadsheet, or type the first figures on a provider&apos;s scorecard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, comment: %2 No paper is written until it is reworded, or said why it may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour and chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colours and control charts say together stands here once there are figures.
Import the spreadsheets that providers send you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, text, rows and language as on the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows and buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large, for touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verdicts on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, amber, green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, amber, blue for on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written beside every change, from the next file you open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask once on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time a file is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the last one was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder to begin in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder to begin in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty the list of recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to begin in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder beside each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for &amp;backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a file is cl&amp;osed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back it up, once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make no backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an &amp;import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven days, five weeks and twelve months of backups are kept, and those before an import for a month. Those you make yourself stay until you delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SetupCommands</name>
    <message>
        <source>ICB 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCG 2018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCG 2015</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SheetPreview</name>
    <message>
        <source>Sheets of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, with what becomes of each cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to go to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 rows are shown; the rest is read the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 rows are marked; the rest is read the same way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SheetPreviewModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as the rows above are; only the first %1 rows are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is hidden in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Sidebar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SignalsScreen</name>
    <message>
        <source>Colour and chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure of these providers is of that kind in this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest figure of each measure, what needs attention most first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SpcService</name>
    <message>
        <source>This measure is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; nothing of it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working: written beside every change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backed up %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SubmissionsTab</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that came of %n provider month(s)</source>
        <translation>
            <numerusform>All that came of %n provider month</numerusform>
            <numerusform>All that came of %n provider months</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: correct, appropriate and valid, as they stand today. Who says so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signed off by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-off is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the figures reached us, as 2026-10-14 or 14/10/2026; empty for that of the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2026-10-14 or 14/10/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of receipt is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these figures is missing: there is nobody to remind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reminder letter(s)</source>
        <translation>
            <numerusform>%n reminder letter</numerusform>
            <numerusform>%n reminder letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What providers owe for a month is listed here: what they sent in the year before, they owe again. None of them owes anything for the months chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody says that the chosen figures are correct, appropriate and valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take sign-off back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen figures are no longer signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the chosen figures reached us, when it is not that of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter that asks for what is missing, to be copied or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions: what a provider owes or does not owe, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers by months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::TableCommands</name>
    <message>
        <source>Save as view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, their order, sorting and filters are kept in the file under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” is kept in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” is removed; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written. Rows in it: %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::TablePanel</name>
    <message>
        <source>No row fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the rows with this text in any column (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rows whose column holds something (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and filters kept by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, order and freeze columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, change, export, print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by this column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %L2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has more rows than there are below this one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has more columns than there are beside this one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be changed in the table. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the rows to change first; Ctrl+A chooses all that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze up to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of the view “%1” cannot be read; only its filter is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows, first columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rows shown to a spreadsheet (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rows shown as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print rows shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any column: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %L1 of %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit %n…</source>
        <translation>
            <numerusform>Edit %n…</numerusform>
            <numerusform>Edit %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives a field of all chosen rows one value (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::TargetDelegate</name>
    <message>
        <source>A number such as 95, or ≥ 95, ≤ 20, 85 to 95. What it would change is shown before it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ThresholdDialog</name>
    <message>
        <source>Target for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict that stands is judged anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the beginning of the financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All providers without a target of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upper target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amber bound is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber &amp;bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts that would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would change is shown once the target is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No verdict would change: %n were judged anew, and each comes out as it stands.</source>
        <translation>
            <numerusform>No verdict would change: %n was judged anew, and it comes out as it stands.</numerusform>
            <numerusform>No verdict would change: %n were judged anew, and each comes out as it stands.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 verdicts would change: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ThresholdOffersModel</name>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ThresholdOffersPanel</name>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds that stand in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n threshold(s) will be kept with the figures. To replace one of yours, give a reason.</source>
        <translation>
            <numerusform>%1 of %n threshold will be kept with the figures. To replace one of yours, give a reason.</numerusform>
            <numerusform>%1 of %n thresholds will be kept with the figures. To replace one of yours, give a reason.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these thresholds was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 threshold was kept with the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 thresholds were kept with the figures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you.
Contracts that end, reports to issue, roles and reviews that fall due, and what new figures bring stand here in good time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not about one figure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::TopBar</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::UndoCommands</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::UndoStack</name>
    <message>
        <source>Not done again: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next undo takes back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::VintagesDialog</name>
    <message>
        <source>Values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was received for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uppermost is in force. Those of imports that were withdrawn are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is worked out from these periods. The uppermost value of each is in force. Those of imports that were withdrawn are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::WelcomePage</name>
    <message>
        <source>Candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good, how safe and how well-liked are the services you buy, how do you know, and what are you doing about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around the sample organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can also be dropped on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list (Del)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::WhatIfModel</name>
    <message>
        <source>year to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::WhoDialog</name>
    <message>
        <source>Who is working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is written beside every change you make in this file. This computer remembers it; change it at the foot of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::WordsPanel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier words. They count for this report once you confirm or change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of %1. They count for this report once you confirm or change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed last time and not saved. It is saved when you leave the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved when you leave the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Workbook</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db</name>
    <message>
        <source>The attached file is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file is damaged: its bytes are not those that were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing of this change was kept; what was saved before is safe. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can be read but not changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed. Open a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change breaks a rule of the file and was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read or written. Check the disk or the stick it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file refused the change. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it and that its disk is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Candour file. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Candour. It was not changed. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its table definitions are not those of its version. It was not changed. Open a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is busy: something is being written to it. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many copies named “%1”. Move some elsewhere; the file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer in its folder: it was moved, renamed, deleted or replaced while it was open, so this was not saved. Put it back to go on; if it is gone, what is shown can still be printed and exported, and a backup can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be relied on. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that its disk is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Candour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Candour file, or its beginning is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written to its end, or the file be read to its end. Check both disks, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was stopped. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy “%1” could not be read back as it was written, and was removed. The file itself was not changed. Check the disk the copy goes to, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside this file lies an older copy of it, “%1”, which a synchronising program made. Everything in it is in this file too; it can be moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside this file lies a newer copy of it, “%1”, with %2 that this file does not have. Open that one and go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was written in two places at once: “%1” beside it has %2 that this file does not have, and this file has %3 that it does not have. Open the other, look at what was changed there last, enter here what is missing, and then move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change to this file was cut off half-way, and has to be taken back before it can be read. Open the file once for writing; where that cannot be done, copy it, together with the file of the same name that ends in “-journal”, to a place where it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed. Open a backup of it, or save what can still be read into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: the file is there, but has nothing in it. That happens when a disk was full or a copy was broken off. Open a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its beginning was overwritten, so that it cannot be read as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. It should have %2 and has %3. That happens when a copy was broken off or a stick was pulled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: parts of it are missing (%2). It was not changed. Open a backup of it, or save what can still be read into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk “%1”: about %2 are needed there and %3 are free. Nothing of this change was kept; what was saved before is safe. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is open on this computer already, %2. It can be read here meanwhile, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept open %2. It can be read here meanwhile, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person and machine, program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>since a time, so long ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file lies in a folder that %1 copies to other computers. A copy made while you work can be a broken one, and two people can end up with half of the changes each. Move the file to a folder of this computer alone, and let %1 have its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file lies on a network drive (%1). A connection that breaks while something is saved can damage it. Keep the file on this computer, and its backups on the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index by which records are found does not answer for their words. Nothing is lost: it can be made anew (verify --repair-search).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index by which the journal is searched does not answer for its entries. Nothing is lost: it can be made anew (verify --repair-search).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the issued report %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the issued reports %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 was changed again since: %2. Undo that first, or change it by hand. Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is no longer there as it was left then. Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was withdrawn or brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the list of %1 could not be read, and the journal does not say what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Candour. Install the newer version to save what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies beside the file and cannot be moved out of the way. Nothing was restored. Move it elsewhere and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be given another name, so the backup was not put in its place. Nothing was changed. Restore to a new file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 “%2” has a value in a field of your own that is no longer in the file. Nothing was changed. Bring the field back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1-journal” lies beside the file and is no file, so “%1” cannot be opened. Remove it or give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1-journal” lies where “%1” is to be made: it belongs to a file that had this name. Move it to where that file is now, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file is damaged and cannot be read. Restore a backup, or save what can be read into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table “%1” has rows that break its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 “%2” (%3) holds what does not belong there: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::Carrier</name>
    <message>
        <source>The contents of the attached file “%1” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved from a damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 stands against another and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 “%2” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::Command</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing “%1” needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing a record needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 was given once and stays; it cannot become %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of %2 would lead round to itself: %3. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::Connection</name>
    <message>
        <source>The SQLite driver of Qt is not installed (package libqt6sql6-sqlite).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement of the schema is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::DamagedFile</name>
    <message>
        <source>“%1” cannot be read. Check that you may open it and that its disk is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read of “%1”: it holds none of the tables of a Candour file. Open a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::Database</name>
    <message>
        <source>“%1” is read-only. It can be read, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Candour. Open it once for writing, so that it can be brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken over %2, so this was not saved. Copy what you were writing, close the file and open it again to see how it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by somebody else meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::FigureCarrier</name>
    <message>
        <source>typed figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, entered on %2: %3 could not be read. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, entered on %2: all figures were read, but some were changed by the damage. Compare them with their source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved from a damaged file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::FileLock</name>
    <message>
        <source>“%1” lies where nothing can be written. It can be read, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read, not changed: its folder does not take the lock that keeps two people from writing at once. Check that there is room on the disk, that you may write in the folder and that the name is not too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has another name on its disk (a hard link), by which somebody could write to it at the same time. It can be read, not changed. Make a copy of it and work in that, or remove the other name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::Holder</name>
    <message>
        <source>records hold values of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” refers to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has other figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::IndexCheck</name>
    <message>
        <source>The index %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::Reverser</name>
    <message>
        <source>This version does not know “%1”. Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures were taken back already. Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures stand in the file again already. Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows were added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::SalvageReport</name>
    <message numerus="yes">
        <source>%Ln record(s) and figure(s) were saved</source>
        <translation>
            <numerusform>%Ln record or figure was saved</numerusform>
            <numerusform>%Ln records and figures were saved</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln were lost</source>
        <translation>
            <numerusform>%Ln was lost</numerusform>
            <numerusform>%Ln were lost</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and none are known to be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; some may be missing or changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::SearchIndex</name>
    <message>
        <source>The words by which records are found are not those of the records (%1 of them). Nothing is lost: they can be made anew (verify --repair-search).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::Verifier</name>
    <message>
        <source>Table “%1”, row %2 refers to a row of “%3” that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition of %1 is not that of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not belong in a file of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 follows entry %2: entries are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 does not follow from the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not hold the anchor %1: it was cut or written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 “%2” (%3) is not in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 “%2” (%3) is not as the journal last left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 is in the journal and not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of batch %1 (%2) are not those that were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 is not as the journal left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of the attached file “%1” are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 is in the journal and not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not hold the anchor “%1” of the issued report %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record names the attached bytes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An additional value belongs to the %1 %2, which is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional values belong to the kind “%1”, which no file has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional values belong to the field %1, which is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 does not name the journal entry that brought it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was being typed in the field “%1” of the %2 %3 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is empty: this file was never made to its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::html</name>
    <message>
        <source>Figures of this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture not found in the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cell</name>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor data quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Overarching indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money (£)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best within limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerators and denominators summed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values summed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last value stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not aggregated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQUIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-ordinating commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associate commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well-led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requires improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inadequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insufficient evidence to rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes Framework domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions of quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour-safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board quality report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lines of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber as far as this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber within this per cent of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>common cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest headline measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overall colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of one domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>common cause variation, no significant change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, improvement, high values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, improvement, low values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, concern, high values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, concern, low values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, neither good nor bad, high values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, neither good nor bad, low values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consistently meets the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consistently falls short of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meets the target in some months and misses it in others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XmR chart (individual values)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p chart (proportions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u chart (rates)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c chart (counts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g chart (counted between events)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t chart (time between events)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making Data Count, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHSRplotthedots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, neutral, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, neutral, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower inner limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper inner limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the figures look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the colour misleads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red or amber, but common cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green, but getting worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will meet the target only by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual: what was sent in the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter and year by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by its band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationally published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber bound is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICB code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statutory post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset of terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of report sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAG palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written about batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previously considered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial implications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal implications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workforce implications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equality impact assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental Capacity Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human Rights Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS Constitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freedom of information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes indicators of domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall colour of a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Organisation.board} member responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the {organisation.board} report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of control charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits calculated anew from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits fixed on the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the denominator is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep the files that figures are read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due after the period’s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last batch signed off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % is not between 0 and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numerator %1 is above the denominator %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below zero; this indicator cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The denominator %1 is below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither yes (1) nor no (0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the grades %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower limit %1 is above the upper limit %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure beyond %1 cannot be true. Check its digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>funnel</name>
    <message>
        <source>A funnel is for proportions, rates and ratios: values of other units do not say how much chance is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without numerators and denominators nobody can say how much chance is in these figures: import them with both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by its published band: the limits belong to all providers of the country, and a handful of them would give others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit was trimmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) farthest out were left out of the estimate.</source>
        <translation>
            <numerusform>%n unit farthest out was left out of the estimate.</numerusform>
            <numerusform>%n units farthest out were left out of the estimate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The units differ by more than chance, so the limits are widened for over-dispersion (%1). %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units differ by no more than chance, so the limits are not widened (%1). %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-dispersion cannot be estimated from fewer than two units, so the limits allow for chance alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-dispersion cannot be estimated: units without events are left after trimming. The limits allow for chance alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits allow for chance alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits lie about %1: as many events as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits lie about the average of all units, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits lie about the target %1; the average of all units is %2. Units that miss the target as a body show as over-dispersion about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % and 99.8 % limits of chance: binomial, on the arcsine scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % and 99.8 % limits of chance: both counts vary, on the log scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity, so not judged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no activity: the denominator is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numerator is larger than the denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the 99.8 % limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the 99.8 % limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the 95 % limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the 95 % limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilson&apos;s score interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact Poisson interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byar&apos;s approximation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dobson&apos;s method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dobson&apos;s method, adjusted for people with several events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count is below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the denominator is not above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no events were expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a standard weight is below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the standard population is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 10 events, so the rate is withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few events for Byar&apos;s method; use the exact one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count has no upper limit at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for observed over expected events, as denominators are not whole numbers. The measure can say what its denominator is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for a ratio of two counts, as all denominators are whole numbers. The measure can say what its denominator is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) farthest out count in the estimate as if they lay no farther out than the next.</source>
        <translation>
            <numerusform>%n unit farthest out counts in the estimate as if it lay no farther out than the next.</numerusform>
            <numerusform>%n units farthest out count in the estimate as if they lay no farther out than the next.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they vary %1 times as much as chance gives (φ); what is left is a variance of %2 between them (τ²); from %3 of %4 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-dispersion cannot be estimated: one unit outweighs all others. The limits allow for chance alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % and 99.8 % limits of chance: exact Poisson, about the expected number of events; no lower limit where so few are expected that chance alone leaves none more often than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In units of this size chance alone often counts none, or all, so that does not put them outside a limit: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In units of this size chance alone often counts none, so that does not put them below a limit: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Separate choices by ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: for every organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the files have it; upper and lower case do not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: for every provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: for every indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar days: 15 is the 15th of the month after. Empty: as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of periods that end on this day or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: all figures of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the day of the first import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interval</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (as published)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %, %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>io</name>
    <message>
        <source>this text would run as a formula in a spreadsheet. If it is a name, put an apostrophe before it in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text holds markup in angle brackets. Take the markup out of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a month)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit the mapping %2: no column is called “%3”. Line %4 has: %5. Choose another mapping, or correct the heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”, “</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the head “%2” stands above more than one column (line %3). Name the right one by its place in the mapping, such as #3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened and not closed within a million characters. Put the missing mark in, or save the file anew as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is longer than a million characters, so this is not a table. Choose the CSV file that holds the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written to its end. Check that there is room on the disk, and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines %1 give different figures for the same provider, indicator and period, so none is taken. Take the wrong ones out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the heads again)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(rows without figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cell is blank, so nobody knows what the figures of the row are about. Fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(others)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the import was cancelled; nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds heads and no rows. Ask its sender for the file with the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a key that it may have. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a word that “%2” may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure of the mapping names no indicator, and no column does. Name one under “indicator”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure of the mapping has no columns. Name its value, its count, or its numerator and denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure of the mapping is both a count and something else. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of a measure must be a number other than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no period. Write it like 2024-04 or Q1 2024/25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift of months needs the kind of period beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names no measure. Say which columns hold the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping neither keeps the breakdowns nor totals over them, so nothing would be read. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delimiter “%1” must be one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping %1 cannot be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read. Check its name and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a mapping. Choose the JSON file that was exported as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour&apos;s own columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a mapping: the key “candourMapping” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mapping has version %1; this program reads version %2. Ask for it in the older form, or update Candour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula of the sender&apos;s spreadsheet failed here. Ask for the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a number. Correct it, or tell the mapping what the sign means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no known status. Use final, provisional, suppressed, not applicable or not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cell is blank and its neighbours are not, so the sum cannot be formed. Put the number in, or 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row says that there is no number, and there is one. Correct either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no month or span of months can be read from the name of the file. Put it into the name (2024-06), or give the period in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is too long for a name. Check that the columns have not slipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a month, quarter or year that exists. Write it like 2024-04, Apr 2024 or 30/04/2024 (day first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dimension stands twice in this breakdown. Name each once, like sex=female;type=1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two columns of the mapping give the same dimension. Give each its own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a workbook or an archive, not a CSV file. Open it in the spreadsheet program, save the sheet as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a PDF, not a CSV file. Ask for the figures as a spreadsheet or a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database (perhaps a Candour file), not a CSV file. Choose the CSV file that holds the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a CSV file: it holds binary data. Choose the CSV file that holds the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Ask its sender for the file with the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the CSV file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there. Check its name, or whether its folder is still connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may open it and that no other program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line 1 is longer than a million characters, so this is not a table. Choose the CSV file that holds the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end. Copy it to this computer and import the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no table. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this row was not taken, and so the total over its breakdown is not formed. Correct the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text holds a character that cannot be seen (%1). Type it anew in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a mapping: it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a mapping: it is a list. A mapping is one object, in braces { }, with the key “candourMapping”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a mapping: it is a single value. A mapping is one object, in braces { }, with the key “candourMapping”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a mapping: line %1 is not valid JSON. Correct it, or export the mapping anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more cells than the head, the first in line %1; what stands beyond it was left out.</source>
        <translation>
            <numerusform>%n row has more cells than the head, in line %1; what stands beyond it was left out.</numerusform>
            <numerusform>%n rows have more cells than the head, the first in line %1; what stands beyond it was left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; check numerator and denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every denominator is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no unit that can be judged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column %2. It needs the columns %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a head but no rows: there is nothing to compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group “%1” has no value and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no group. Write each as GROUP=…, with semicolons between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date to recalculate from is missing. Write dates as 2018-07-01|2019-04-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1 needs the columns numerator and denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column value. Give one, or numerator and denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is not a date. Write it as 2016-04-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column group, so nothing can be asked for “%1” alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no group “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be divided by zero. Leave the numbers of this row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date to recalculate from. Write it as 2018-07-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group “%1” has no point on %2 to recalculate from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group “%1” has no point on %2: its limits are not recalculated there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no point on %1 to recalculate from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 give different figures for the same provider, indicator and period, so none is taken. Take the wrong ones out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s)</source>
        <translation>
            <numerusform>%n hidden row</numerusform>
            <numerusform>%n hidden rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n hidden column</numerusform>
            <numerusform>%n hidden columns</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1” has %2, read like the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a sheet with other heads)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a sheet that the mapping does not name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a hidden sheet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(table %1 of the mapping: its heads are not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit the mapping %2: it has no visible sheet called “%3”. Choose another mapping, or correct its sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit the mapping %2: none of its sheets has the columns “%3”. Choose another mapping, or correct the heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no number. Give one, or leave the group out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count cannot be below zero. Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row names no group. Give it one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one, or leave the case out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what the events are counted in, or leave the case out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give how many were, or leave the case out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct x or n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is exact_count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less, such as 0.998</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a confidence lies between 0.9 and 1 or between 90 and 100 %. Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a multiplier is above zero. Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such method. Choose from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With months or providers across the cells under them are the values: take the columns out of “measures”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping does not say where the period stands. Name a column, a constant, a label, or the name of file or sheet under “period”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“under” chooses among the columns of months across; this table has none. Take it out of “period”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“yearColumn” says which year the months of “column” are of, and there is no such column. Name it under “period”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“headerRows” is %1; a table has from 1 to %2 rows of heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table ends left of where it begins. Correct “firstColumn” and “lastColumn”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“unit” and “scaleColumn” both say what the numbers are multiplied by. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold column needs one measure a row, else nobody knows whose threshold it is. Take out “threshold”, or the other measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With providers across the mapping says which columns they are. List them under “providers”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“providers” lists the columns of providers across; this table has none. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of “providers” needs the head of its column, and a code or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping does not say whose figures these are. Name a column, a constant or a label under “organisation”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With months or providers across there is one measure, since the cells are its values. Remove the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 of the mapping has tables of its own. Put them beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the column “%2” twice, so it is not known which one counts. Take one out, or give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has more cells than the head. Where a number is written with a comma, as 1,020, take the comma out or put the number in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is too large to be true: nothing beyond %1 is. Check its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is not a number. Write it as 1250 or 12.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is too small to divide by: nothing below %1 is taken. Check its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a part of an indicator, and no row above names one. Say of which it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: group “%1”: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is more than the denominator, which is so in %1 of %2 rows. Correct it if these are proportions; ask for a u chart if they are rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is not numerator over denominator, in per cent or per 1,000 or otherwise. Correct it, or leave the column value out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The chart is of the values as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target of %1 is none of these proportions, which go from 0 to %2. Write it in their unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a run chart has no limits to hold the target against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a run chart has no limits that could be fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there are only %2 points from %3, so the limits are from all of them and not from the first %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no group has a value. Give at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date and value; date, numerator and denominator; or, for events, date alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no target. Give a number up to 1e15, or one for each group as RAS=1500;RJC=700.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1 takes dates of events, a row an event, and there is a column %2. Leave it out if the rows are events, or choose another chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is of the same date and says otherwise. Keep one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is more than the denominator. Correct one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is neither yes nor no. Write 1 where limits are recalculated from, and leave the others blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a date that was there before, with the same numbers, were taken once; the first is line %1.</source>
        <translation>
            <numerusform>%n row of a date that was there before, with the same numbers, was taken once; it is line %1.</numerusform>
            <numerusform>%n rows of a date that was there before, with the same numbers, were taken once; the first is line %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>the rows of a case differ in this. Write the same in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many events each of these people had is a whole number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier row of this stratum has another population or weight. Give each stratum one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stratum stands there twice. Add the two rows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such statistic. Choose isratio or israte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (“%2”): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the name of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no period can be read %2. Write it there (2024-06), or give the period in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is to be read %3, and nothing stands there. Write it there, or give it in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %L2 sheets, which is more than Candour reads. Ask its sender for a workbook with the figures only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declares XML entities of its own, which no spreadsheet program does and which can be an attack. It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sheet “%2” has a cell beyond row %L3 or column %L4, the last that a workbook can have. Ask its sender to save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %L2 cells with content, more than Candour reads at once. Ask its sender for the figures in several files, or as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden sheets: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden rows or columns on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without cells, left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to other workbooks are not followed: their cells have the values they were saved with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets of one name are told apart by a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts cut at %L1 characters: %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells whose text the workbook has lost: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a document of another program, not a workbook. Choose the spreadsheet with the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is encrypted with a password. Open it in its program, save a copy without the password, and import the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a workbook of Excel 95 or older, which Candour does not read. Open it in a spreadsheet program, save it as XLSX, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is broken off or damaged and cannot be read to its end. Open it in a spreadsheet program, save it as XLSX, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %L1 rows and %L2 columns were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a text or a drawing, not a spreadsheet. Choose the spreadsheet with the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a binary workbook (.xlsb). Open it in a spreadsheet program, save it as XLSX, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a document, not a spreadsheet. Choose the spreadsheet with the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an archive, not a spreadsheet. Unpack it and import the files inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an XML file, whatever it is called. Open it in a spreadsheet program, save it as XLSX, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page, whatever it is called. Open it in a spreadsheet program, save it as XLSX, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the file with the figures inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %L2 MB, so it is no table of figures. Ask its sender for the figures alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is broken off or damaged: it cannot be unpacked. Ask its sender to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would unpack to far more than a workbook of figures holds, and was not opened. Ask its sender for a file without pictures or empty pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is %1, as it stands %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider %1 stands %2; this file does not know it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is %1, as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is known by its name above the table only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose figures are these? %1 names no provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is %1, as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period %1 is taken from what stands around the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which month or quarter are these figures? %1 does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures are of the indicator “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures are of one indicator, “%1”, as the table itself names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do these figures measure? %1 names no indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a list of patients and is not read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns name things; none of them measures anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heads were found above its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet holds text and no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table in line %1 of %2 is left out: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its figures contradict those of another table for the same providers, indicators and periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read. %1</source>
        <translation>
            <numerusform>%n cell could not be read. %1</numerusform>
            <numerusform>%n cells could not be read. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) of the sender failed; those figures are missing.</source>
        <translation>
            <numerusform>%n formula of the sender failed; its figure is missing.</numerusform>
            <numerusform>%n formulas of the sender failed; those figures are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets have the same heads: each is taken for the provider after which it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months are of the financial year %1/%2, as it stands around the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which year are the months? They are written without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are a week apart: each figure is of the week that ends then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are the ends of quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are three months apart and are read as quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 names providers that are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 names providers; this file does not know all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 names the indicators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 seems to name the indicators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are headed by periods.</source>
        <translation>
            <numerusform>%n column is headed by a period.</numerusform>
            <numerusform>%n columns are headed by periods.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several columns stand under one period. Which of them hold the figures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 tells the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are called “%1”; only the first is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds the figures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hold a measure each.</source>
        <translation>
            <numerusform>%n column holds a measure.</numerusform>
            <numerusform>%n columns hold a measure each.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns %1 are providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 divides the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody says what the figures under “%1” (column %2) are; they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are addresses beside the figures: this may be a list of places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden columns are left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that add up others are left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands among percentages and has no per cent sign itself. Write it as a percentage too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is “%1”, and the numbers are 1 at most. They are taken times one hundred: look whether they are per cent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) under “%1” that are not formatted as the percentages around them are taken times one hundred.</source>
        <translation>
            <numerusform>%n cell under “%1” that is not formatted as the percentages around it is taken times one hundred.</numerusform>
            <numerusform>%n cells under “%1” that are not formatted as the percentages around them are taken times one hundred.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers under “%1” are fractions: they are taken times one hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says per cent, and its numbers are 1 at most. They are taken times one hundred: look whether they are per cent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joins more than 65,000 groups of cells on one sheet, so it is no table of figures. Ask its sender for the figures alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures are of the indicator “%1”, as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in column %2, first in row %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers with the unit “%1” are partly 1 at most and partly above. Are the small ones fractions, to be taken times one hundred?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 holds the figures, as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures stand under “%1”, as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cell holds no name but an error of the workbook. Correct it in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows are regions and England, which add up the figures of providers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jump</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Scorecards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Picture not found in the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be finished. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framework indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framework indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set of dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets of dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain of an indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domains of indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dimension of an indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dimensions of indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>override of a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overrides of verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQC rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQC ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>additional field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>additional fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member of a peer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members of peer groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data-quality grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data-quality grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalculation of limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalculations of limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes on charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submission rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submission rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submissions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reminder</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Equality assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental Capacity Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS Constitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freedom of information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored report has “%1” as its “%2”, which this version of Candour cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 further indicator on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 further indicators on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Funnel of %n organisation(s), limits at 95 % and 99.8 %.</source>
        <translation>
            <numerusform>Funnel of %n organisation, limits at 95 % and 99.8 %.</numerusform>
            <numerusform>Funnel of %n organisations, limits at 95 % and 99.8 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>A rate needs its base: per 1,000 of what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same dimension is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comparison needs a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Between” needs an upper target above the lower one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where amber ends, or choose “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile has twelve numbers, April to March.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing date is before the opening date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link begins with http:// or https:// and names a web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amber bound is better than the target. With “at least”, amber is what falls short of the target: its bound lies below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amber bound is better than the target. With “at most”, amber is what exceeds the target: its bound lies above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amber bound lies between the targets, where all is green: it belongs below the lower or above the upper one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The per cent by which amber misses the target is 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which period the limits are calculated anew, or on how many points those of the first part are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period. Write it as 2024-04, 2024-Q1 or 2024/25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which organisation it means, or which indicator: one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which indicator is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an indicator this is about a month: write 2024-04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who signed the figures off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>The sample must end with a month, as 2026-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample’s stories, line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns are not the known ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not as many cells as the head.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and successors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trend</name>
    <message>
        <source>%1 of the last %2 quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 quarters compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the last %2 half-years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 half-years compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the last %2 rolling years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 rolling years compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the last %2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 months compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>% change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per %1 %2</source>
        <extracomment>%1 a number such as 1,000; %2 what is counted below the line, such as &quot;bed days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target of at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target of at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and at the amber bound of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and above the amber bound of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and below the amber bound of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 meets %2%3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above %2%3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below %2%3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(annual target %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(annual threshold %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 to %3 against %4 expected in them %5: %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 against %3 expected by then %4: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in %1; the target is none in the year: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in %1; the target is none: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2; the target is none in the year: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2; the target is none: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure for %1 is suppressed: no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure of its own is due for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected for %1: no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply in %1: no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was counted in %1 (nought of nought): no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This indicator is not added up over periods: no figure for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period came without numerator and denominator: no figure for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is published in words, which stand without a colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target is set for %1: no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is for a single period, not for %1: no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is for the year, not for %1 by itself: no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target for %1 lacks a number or has a faulty profile: no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data for %1: no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to %1 by hand: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
