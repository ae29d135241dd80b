<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
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
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>No file is open for writing.</source>
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
    <name>ImportResolver</name>
    <message>
        <source>The mapping’s “creates” cannot set “%1” of an indicator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixCsv</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
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
    <name>ScorecardCsv</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
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
        <source>&amp;Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key that does something here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Candour</source>
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
        <source>Named Governing Body member: none named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named Governing Body member: %1.</source>
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
        <source>weakest dimension; %1</source>
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
        <source>Provider scorecard, %1 (%2)</source>
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
        <source>What the Board should take from this domain. Left empty, only the figures are printed.</source>
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
        <source>Scorecard, %1</source>
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
        <source>“%1” cannot be written: %2.</source>
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
        <source>No mapping fits the columns of “%1”. Nothing was imported. Name one, or make one for this kind of file.</source>
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
        <source>%1, issued %2</source>
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
        <source>The PDF could not be written to %1. Choose another place, or make room there.</source>
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
        <source>Figures of the made-up sample organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported %1</source>
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
        <source>Worked out from the months of the year so far</source>
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
        <source>%1, line %2: “%3” is not in this file. Nothing was imported.</source>
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
</context>
<context>
    <name>candour::Authorship</name>
    <message>
        <source>Visitor</source>
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
    <name>candour::BrandButton</name>
    <message>
        <source>Candour</source>
        <translation type="unfinished"></translation>
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
    <name>candour::ChartView</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
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
        <source>%1 from %2 go out of force; the figures before them stand again. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 stand again where nothing newer replaced them. Why?</source>
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
        <source>The figure has changed since this was written. Check that it still holds.</source>
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
</context>
<context>
    <name>candour::FilterLine</name>
    <message>
        <source>Filter</source>
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
    <name>candour::HtmlBuilder</name>
    <message>
        <source>Contents</source>
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
        <source>Code or name</source>
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
        <source>First line</source>
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
        <source>What the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names not in the file</source>
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
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the file yet</source>
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
    <message>
        <source>“%1” holds no table: no row with column heads was found in it. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known mapping fits the columns of “%1”. Make one, or choose how to read it. Nothing was imported yet.</source>
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
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportPanel</name>
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
        <source>%1 is not in your file yet (%2). What shall become of its rows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are not in your file yet (%2). What shall become of their rows?</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Adjust…</source>
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
        <source>Say which column means what</source>
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
        <source>They become providers and indicators of your file; complete their details afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only figures of known providers and indicators are imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 between cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads on line %1</source>
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
    <name>candour::Importer</name>
    <message>
        <source>%1 lies in the future. Correct the period in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same figure stands twice in this file with different values. Correct the source; neither was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns do not belong to %1: %2. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2” in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a uid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportsTab</name>
    <message>
        <source>Monthly figures come in here. Drop a CSV file on the window or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every provider&apos;s figures for %1 are in.</source>
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
        <source>Still to come for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators without a figure for the month, of those that had one in the three months before:</source>
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
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
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
</context>
<context>
    <name>candour::ListsTab</name>
    <message>
        <source>Withdraw: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out of every list and stays in the history. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
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
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
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
        <source>Export CSV…</source>
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
        <source>Records: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one in each file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
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
        <source>The mapping could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder; the mapping itself is unchanged.</source>
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
        <source>Provider scorecard</source>
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
        <source>Provider scorecard</source>
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
        <source>Outcomes domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are typed under the months; the year to date is worked out.</source>
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
    <message>
        <source>Find reports</source>
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
        <source>The report was not saved: “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report itself is safe in your Candour file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
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
        <source>A correction needs a new report. The pages carry the number %1 and the state of the journal.</source>
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
        <source>%1, year to date: %2, %3</source>
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
        <source>Year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 months</source>
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
        <source>Export the scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scorecard to %2.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All providers to %1.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
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
</context>
<context>
    <name>candour::Sidebar</name>
    <message>
        <source>Places</source>
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
        <source>Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there now: %1</source>
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
        <source>The file is in use by another program. Try again in a moment.</source>
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
    <name>candour::db::Database</name>
    <message>
        <source>“%1” lies where nothing can be written. It can be read, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in %2 on %3 since %4. It can be read here meanwhile, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was not changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read-only. It can be read, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Candour. Open it once for writing, so that it can be brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be locked. Check that its folder exists, that you may write in it and that the name is not too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be created: the folder “%2” does not exist or may not be written in. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::Verifier</name>
    <message>
        <source>Damaged page: %1</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>A check could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 is in the journal and not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::html</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Board member responsible</source>
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
        <source>Title of the Board report</source>
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
        <source>The figure is not a finite number.</source>
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
        <source>%1: %2.</source>
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
        <source>With months across the cells under the months are the values: take the columns out of “measures”.</source>
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
        <source>The mapping does not say where the period stands. Name a column, a constant or the file name under “period”.</source>
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
        <source>The mapping does not say whose figures these are. Name a column or a constant under “organisation”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names no measure. Say which columns hold the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With months across there is one measure, since the cells are its values. Remove the others.</source>
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
        <source>This is not a mapping: it is not valid JSON.</source>
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
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, scorecard</source>
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
    <message numerus="yes">
        <source>%n further indicator(s) on the next page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Further indicators</source>
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
